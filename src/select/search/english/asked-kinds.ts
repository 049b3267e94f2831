// English words that say what kind of answer is asked for; written for this project.

import type { Kind } from '../../../model.js';

/** The kinds of record as people name them before what they look for: `topic energy`, `source bbc`. */
export const leadingKinds: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ['topic', 'topic'],
  ['event', 'event'],
  ['source', 'source'],
  ['person', 'person'],
  ['organization', 'organization'],
  ['organisation', 'organization'],
]);

/** Folded word → the kinds of record that it asks for. */
export const askedKinds: ReadonlyMap<string, readonly Kind[]> = new Map(
  (
    [
      ['who whom', ['person', 'organization']],
      [
        'say says said saying tell told tells quote quotes quoted quotation quotations words remark remarks comment comments commented describe described describes call called think thinks',
        ['quote'],
      ],
      ['when date dates timeline happen happens happened', ['event']],
      ['source sources document documents link', ['source']],
      ['topic topics subject subjects', ['topic']],
    ] satisfies [string, Kind[]][]
  ).flatMap(([words, kinds]) => words.split(' ').map((word) => [word, kinds])),
);
