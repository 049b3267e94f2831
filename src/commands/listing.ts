// What the seven listing commands share: everything of one kind, or what of it matches the words.

import type { Answer, RecordsAnswer } from '../answer.js';
import type { Kind, PackRecord } from '../model.js';
import { recordsOfKind } from '../pack/records.js';
import { meeting } from '../select/filter.js';
import { mentionedIn } from '../select/find.js';
import type { CommandDefinition, Options, Request } from './command.js';
import { figuresOption, filterOptions, isFiltered } from './filters.js';
import { lookUp } from './look-up.js';

interface Listing extends Omit<CommandDefinition, 'answer' | 'operands' | 'options'> {
  kind: Kind;
  view?: RecordsAnswer['view'];
  /** Whether it can be narrowed to what has a figure. */
  figures?: boolean;
  /** A comparison for a listing that is not in the pack's order. */
  order?: (a: PackRecord, b: PackRecord) => number;
}

/** What to say where filters leave nothing of a list. */
const advice = ({ basis }: Options, kind: Kind): string =>
  basis !== undefined && kind !== 'fact'
    ? 'nothing passes the filters: only facts have a basis; leave out --basis'
    : 'nothing passes the filters; leave one out';

/** A command that lists the records of a kind. Words narrow it; nothing is cut but by --limit. */
export function listing({
  kind,
  view = 'list',
  figures = false,
  order,
  ...definition
}: Listing): CommandDefinition {
  return {
    ...definition,
    operands: '[words...]',
    lists: kind,
    completes: kind === 'quote' ? ['person', 'organization'] : [kind],
    options: figures ? [...filterOptions, figuresOption] : filterOptions,
    answer(request) {
      const query = request.words.join(' ').trim();
      const { hits, total, hints } = query === '' ? everything(request) : matching(request, query);
      const pack = request.pack();
      return {
        kind: 'records',
        command: definition.name,
        query,
        total,
        hits,
        view: request.options.figures ? 'figures' : view,
        kinds: [kind],
        mentioned: mentionedIn(pack),
        everything: query === '',
        hints,
      } satisfies Answer;
    },
  };

  function everything({ pack, options }: Request) {
    const loaded = pack();
    const meets = meeting(loaded, { ...options, kind });
    const records = recordsOfKind(loaded, kind).filter(meets);
    if (order) records.sort(order);
    return {
      hits: records.slice(0, options.limit).map((record) => ({ record })),
      total: records.length,
      hints: records.length > 0 || !isFiltered(options) ? [] : [advice(options, kind)],
    };
  }

  function matching(request: Request, query: string) {
    const { hits, total, hints } = lookUp(request, query, { ...request.options, kind });
    const ordered = order ? [...hits].sort((a, b) => order(a.record, b.record)) : hits;
    return { hits: ordered, total, hints };
  }
}
