// The filters of the listing commands, as options.

import { bases, kinds } from '../model.js';
import type { Criteria } from '../select/filter.js';
import type { OptionDefinition } from './command.js';

const topic: OptionDefinition = { flags: '--topic <id>', summary: 'only what is on this topic' };
const person: OptionDefinition = {
  flags: '--person <name>',
  summary: 'only what concerns this person or organization, in any spelling',
};
const basis: OptionDefinition = {
  flags: '--basis <basis>',
  summary: 'only facts that rest on this',
  choices: bases,
};
const source: OptionDefinition = {
  flags: '--source <id>',
  summary: 'only what rests on this source',
};

export const filterOptions = [topic, person, basis, source];

/** Facts that have a value; on a terminal they are a list of figures. */
export const figuresOption: OptionDefinition = {
  flags: '--figures',
  summary: 'only facts with a figure, as a list of figures',
};

export const kindOption: OptionDefinition = {
  flags: '--kind <kind>',
  summary: 'only records of this kind',
  choices: kinds,
};

/** Whether any filter is given. */
export const isFiltered = ({ topic, person, basis, source, figures }: Criteria): boolean =>
  [topic, person, basis, source, figures].some((one) => one !== undefined);
