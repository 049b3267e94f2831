// A made-up pack of quotations, and what is said of claims in it.

import type { Pack, PackQuote, Verification } from '../../../src/model.js';
import { bundledPack } from '../../../src/pack/bundled.js';
import { verify } from '../../../src/select/verify/index.js';

const bundled: Pack = bundledPack();

export const quote = (id: string, text: string, rest: Partial<PackQuote> = {}): PackQuote => ({
  id,
  speaker: 'ash',
  text,
  wording: 'unverified',
  topics: [],
  evidence: [{ source: 'paper', paragraph: 1 }],
  ...rest,
});

export const packOf = (...quotes: PackQuote[]): Pack => ({
  schemaVersion: 1,
  id: 'made-up',
  title: 'Made up',
  description: 'Made up',
  language: 'en',
  sources: [
    {
      id: 'paper',
      title: 'The Paper',
      type: 'article-newspaper',
      publisher: 'The Paper',
      language: 'en',
      reliability: 'major',
    },
  ],
  topics: [],
  people: [
    { id: 'ash', name: 'Ana Ash', role: 'Mayor', aliases: ['Ash'], text: '', evidence: [] },
    { id: 'oak', name: 'Olaf Oak', role: 'Clerk', aliases: [], text: '', evidence: [] },
  ],
  organizations: [{ id: 'both', name: 'Ayton and Beeton', aliases: [], text: '', evidence: [] }],
  events: [],
  facts: [],
  quotes,
  synonyms: [['Kyiv', 'Kiev']],
});

export const said = (claim: string, by?: string, pack = bundled): Verification =>
  verify(pack, claim, by === undefined ? {} : { by });

/** A difference as one line: `same [-removed-] {+added+}`. */
export const shown = ({ difference }: Pick<Verification, 'difference'>): string =>
  (difference ?? [])
    .map(({ op, text }) => (op === 'same' ? text : op === 'added' ? `{+${text}+}` : `[-${text}-]`))
    .join(' ');
