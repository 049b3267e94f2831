// Finds a claim's words where a pack tells rather than quotes: in records and in passages of a source's narration.

import type { Evidence, Pack, PackRecord } from '../../model.js';
import { cutAtDoubleMarks, doublyMarkedIn } from '../../pack/marked.js';
import { recordsOf } from '../../pack/records.js';
import { onceFor } from '../search/memo.js';
import { knownTexts } from './known.js';
import { hasWordsAround } from './marks.js';
import { sieveOf } from './sieve.js';

/** A text of a pack that is nobody's words. */
interface Telling {
  record: PackRecord;
  /** The passage, if it is a source's narration; absent where it is the record's own text. */
  evidence?: Evidence;
  text: string;
  /** The text as it is sifted: these are words to point at, so that quick reading is enough. Made when it is asked for. */
  readonly sieve: string;
}

/** A text that holds a claim, or a passage that is a part of the claim. */
export interface Told extends Telling {
  isPart: boolean;
}

/** A passage of four words or more tells where a longer claim is from. */
const longPassage = /(?: \S+){4,} $/u;

/** The passages and texts of all records but quotations and sources (a headline may quote somebody), made once. */
const tellingsOf = onceFor((pack: Pack): Telling[] =>
  recordsOf(pack).flatMap((record): Telling[] => {
    if (record.kind === 'quote' || record.kind === 'source') return [];
    const passages = record.evidence.flatMap((evidence) =>
      evidence.exact === undefined ? [] : [telling(record, evidence.exact, evidence)],
    );
    const texts = [record.title, record.text].map((text) => telling(record, text));
    return [...passages, ...texts];
  }),
);

function telling(record: PackRecord, text: string, evidence?: Evidence): Telling {
  let sieve: string | undefined;
  return {
    ...{ record, text, ...(evidence && { evidence }) },
    get sieve() {
      sieve ??= sieveOf(text);
      return sieve;
    },
  };
}

/** Those with a quotation in them, and words around it. */
const quotingOf = onceFor((pack: Pack): Telling[] =>
  tellingsOf(pack).filter(({ text }) => hasWordsAround(cutAtDoubleMarks(text))),
);

/** Whether a claim holds what a pack tells with a quotation in it, or a part of that. */
export function repeats(pack: Pack, claim: string): boolean {
  const wanted = sieveOf(claim);
  return quotingOf(pack).some(
    ({ sieve }) => sieve.includes(wanted) || (longPassage.test(sieve) && wanted.includes(sieve)),
  );
}

/**
 * The first passage or text that holds all of a claim; failing that, the first passage that the claim
 * takes up whole. Passages that are part of a quotation are no narration.
 */
export function narratedIn(pack: Pack, claim: string): Told | undefined {
  const wanted = sieveOf(claim);
  const isQuoted = (sieve: string): boolean =>
    knownTexts(pack).some((text) => text.sieve.includes(sieve));
  let taken: Told | undefined;
  for (const telling of tellingsOf(pack)) {
    const { evidence, sieve } = telling;
    const whole = sieve.includes(wanted);
    const takes = !whole && !taken && evidence && wanted.includes(sieve) && longPassage.test(sieve);
    if ((!whole && !takes) || (evidence && isQuoted(sieve))) continue;
    if (whole) return { ...telling, isPart: false };
    taken = { ...telling, isPart: true };
  }
  return taken;
}

/**
 * Whether a claim's words stand in the own text of so many records that are no quotations. In quotation marks there they
 * are quoted.
 */
export function isToldOften(pack: Pack, claim: string, records: number): boolean {
  const wanted = sieveOf(claim);
  const isQuoted = (text: string): boolean =>
    doublyMarkedIn(text).some((marked) => sieveOf(marked).includes(wanted));
  const tellers = tellingsOf(pack).filter(
    ({ record: { title, text }, evidence, sieve }) =>
      !evidence && sieve.includes(wanted) && ![title, text].some(isQuoted),
  );
  return new Set(tellers.map(({ record }) => record.id)).size >= records;
}
