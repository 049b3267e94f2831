// Facts as a list of figures: the amount, what it counts, the fact and what it rests on.

import type { Mentions } from '../../answer.js';
import type { Hit } from '../../model.js';
import { cells, wrap } from '../layout.js';
import type { Look } from '../look.js';
import { type Span, spansOf } from '../spans.js';
import { footOf } from './list-entry.js';
import { dotted, passagesOf } from './parts.js';
import { amountSign } from './signs.js';

export function figureLines(hits: readonly Hit[], mentioned: Mentions, look: Look): Span[][] {
  const facts = hits.flatMap(({ record, mark }) =>
    record.kind === 'fact' && record.value
      ? [{ record, mark, value: record.value, amount: amountSign(record.value.amount, look) }]
      : [],
  );
  const widest = facts.reduce((most, { amount }) => Math.max(most, cells(amount)), 0);
  return facts.flatMap(({ record, mark, value, amount }) => {
    const lead: Span[] = [
      { text: ' '.repeat(widest - cells(amount)) },
      ...spansOf(amount, 'figure'),
      { text: '  ' },
    ];
    const qualifier = value.qualifier === undefined ? '' : `, ${value.qualifier}`;
    return [
      ...wrap(
        [...spansOf(value.unit), ...spansOf(qualifier, 'muted')],
        look.width,
        widest + 2,
        lead,
      ),
      ...wrap(
        dotted(
          [
            spansOf(record.title, 'muted', mark),
            ...footOf(record, mentioned),
            ...passagesOf(record, mentioned, look),
          ],
          look,
        ),
        look.width,
        widest + 2,
        [{ text: ' '.repeat(widest + 2) }],
      ),
    ];
  });
}
