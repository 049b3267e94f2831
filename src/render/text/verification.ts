// The page of a verdict on a claimed quotation.

import type { VerificationAnswer } from '../../answer.js';
import { confirming, type Difference, type Verdict } from '../../model.js';
import { wrap } from '../layout.js';
import type { Look } from '../look.js';
import { paint, type Span, spansOf } from '../spans.js';
import { fullRecord } from './full.js';
import { originLines } from './parts.js';
import { signsOf, withSigns } from './signs.js';

/** What each verdict says, in words. */
const meanings: Readonly<Record<Verdict, string>> = {
  verbatim: "the speaker's own words, or a translation of them",
  'as-printed': 'the words that the source prints',
  altered: 'near a known quotation, but changed',
  misattributed: 'known words, another speaker',
  absent: 'not in this collection',
};

const indent = 2;

/** The verdict and why, the difference word by word, and the quotation in full. Nothing where there is none. */
export function verificationPage(
  { verification, mentioned }: VerificationAnswer,
  look: Look,
): string {
  const { verdict, reasons, difference, quote } = verification;
  if (!quote) return '';
  const isGood = confirming.has(verdict);
  const indented = (spans: Span[]): Span[][] =>
    wrap(spans, look.width, indent, [{ text: ' '.repeat(indent) }]);
  return paint(
    [
      ...wrap(
        [{ text: verdict, role: isGood ? 'good' : 'bad' }, { text: `: ${meanings[verdict]}` }],
        look.width,
        indent,
      ),
      ...(difference ? [[], ...indented(differenceSpans(difference, look)), []] : []),
      ...reasons.flatMap((reason) => indented(spansOf(withSigns(reason, look)))),
      [],
      ...fullRecord({ record: quote }, mentioned, look),
      ...originLines(look),
    ],
    look,
  );
}

/** Each stretch in its colour; what was put in or left out between signs that need none. */
function differenceSpans(difference: readonly Difference[], look: Look): Span[] {
  const signs = signsOf(look);
  return difference.flatMap(({ op, text }, index) => {
    const space: Span[] = index === 0 ? [] : [{ text: ' ' }];
    if (op === 'same') return [...space, ...spansOf(text)];
    const sign = signs[op];
    return [...space, { text: sign, role: op }, ...spansOf(text, op), { text: sign, role: op }];
  });
}
