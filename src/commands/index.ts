// The commands, in the order in which help lists them.

import { browse } from './browse.js';
import { check } from './check.js';
import { cite } from './cite.js';
import type { CommandDefinition } from './command.js';
import { completion } from './completion.js';
import { facts } from './facts.js';
import { help } from './help.js';
import { man } from './man.js';
import { orgs } from './orgs.js';
import { people } from './people.js';
import { quote } from './quote.js';
import { random } from './random.js';
import { schema } from './schema.js';
import { search } from './search.js';
import { show } from './show.js';
import { sources } from './sources.js';
import { timeline } from './timeline.js';
import { topics } from './topics.js';
import { verify } from './verify.js';

export const commands: readonly CommandDefinition[] = [
  facts,
  quote,
  people,
  orgs,
  timeline,
  topics,
  sources,
  search,
  show,
  verify,
  cite,
  random,
  browse,
  check,
  schema,
  completion,
  man,
  help,
];
