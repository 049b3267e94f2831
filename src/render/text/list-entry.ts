// A record in a list: what leads it, its text, and a muted line with its id and sources.

import type { Mentions } from '../../answer.js';
import type { Hit, PackRecord, QuoteRecord } from '../../model.js';
import { wrap } from '../layout.js';
import type { Look } from '../look.js';
import { type Span, spansOf } from '../spans.js';
import { dotted, heading, partyName, passagesOf, quoted } from './parts.js';

const hang = 2;

/** What leads a line that nothing else leads. */
const indent: readonly Span[] = [{ text: ' '.repeat(hang) }];

export function listEntry(hit: Hit, mentioned: Mentions, look: Look): Span[][] {
  const { record, mark } = hit;
  const indented = (spans: Span[], lead = indent): Span[][] => wrap(spans, look.width, hang, lead);
  const foot = footOf(record, mentioned).concat(passagesOf(record, mentioned, look));
  return heading(hit, look, hang).concat(
    record.kind === 'quote' ? quotation(record) : sentence(record.text),
    indented(dotted(foot, look)),
  );

  function sentence(text: string): Span[][] {
    return text === '' ? [] : indented(spansOf(text, undefined, mark));
  }

  function quotation(quote: QuoteRecord): Span[][] {
    const { text, wording } = quote;
    const own = (spans: Span[], label: string): Span[][] =>
      indented(spans, [...indent, { text: label, role: 'muted' }]);
    return [
      ...(text === '' ? [] : indented(quoted(text, look, mark))),
      ...[...ownWords(quote)].flatMap(([words, label]) => own(quoted(words, look, mark), label)),
      ...(wording === 'unverified' ? own(spansOf('not found', 'warning'), 'own words: ') : []),
    ];
  }
}

/** The speaker's own words where they differ from the printed ones, each text once, and what leads it. */
function ownWords({ wording, originals = [] }: QuoteRecord): Map<string, string> {
  const words = new Map<string, string>();
  if (wording !== 'reworded') return words;
  for (const { text, translation } of originals) {
    if (translation === undefined) words.set(text, 'own words: ');
    else if (!words.has(translation)) words.set(translation, 'own words, in translation: ');
  }
  return words;
}

/** The id, and what the kind has to say of itself in a word or two. */
export function footOf(record: PackRecord, mentioned: Mentions): Span[][] {
  const id = spansOf(record.id, 'id');
  switch (record.kind) {
    case 'fact': {
      const by = record.by === undefined ? '' : `said by ${partyName(record.by, mentioned)}`;
      const basis =
        record.basis === 'said' ? by || 'said' : [record.basis, by].filter(Boolean).join(', ');
      return [id, spansOf(basis, 'muted')];
    }
    case 'quote': {
      const wording = spansOf(record.wording, record.wording === 'verbatim' ? 'good' : 'warning');
      return record.date === undefined
        ? [id, wording]
        : [id, wording, spansOf(record.date, 'date')];
    }
    case 'event':
      return [id, spansOf(record.date, 'date')];
    case 'person':
    case 'organization':
      return record.role === undefined ? [id] : [id, spansOf(record.role, 'muted')];
    case 'topic':
    case 'source':
      return [id];
  }
}
