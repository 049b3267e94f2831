// A record in a list: what leads it, its text, and a muted line with its id and sources.

import type { Mentions } from '../../answer.js';
import type { Hit, PackRecord } from '../../model.js';
import { wrap } from '../layout.js';
import type { Look } from '../look.js';
import { type Span, spansOf } from '../spans.js';
import { dotted, heading, partyName, passagesOf, quoted } from './parts.js';

const hang = 2;

export function listEntry(hit: Hit, mentioned: Mentions, look: Look): Span[][] {
  const { record, mark } = hit;
  const indented = (spans: Span[], label = ''): Span[][] =>
    wrap(spans, look.width, hang, [{ text: ' '.repeat(hang) }, { text: label, role: 'muted' }]);
  return [
    ...heading(hit, look, hang),
    ...(record.text === ''
      ? []
      : indented(
          record.kind === 'quote'
            ? quoted(record.text, look, mark)
            : spansOf(record.text, undefined, mark),
        )),
    ...[...ownWords(record)].flatMap(([text, label]) => indented(quoted(text, look, mark), label)),
    ...(record.kind === 'quote' && record.wording === 'unverified'
      ? indented(spansOf('not found', 'warning'), 'own words: ')
      : []),
    ...indented(
      dotted([...footOf(record, mentioned), ...passagesOf(record, mentioned, look)], look),
    ),
  ];
}

/** The speaker's own words where they differ from the printed ones, each text once, and what leads it. */
function ownWords(record: PackRecord): Map<string, string> {
  const words = new Map<string, string>();
  if (record.kind !== 'quote' || record.wording !== 'reworded') return words;
  for (const { text, translation } of record.originals ?? []) {
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
