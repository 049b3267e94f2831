// The page of a verdict on a claimed quotation.

import type { VerificationAnswer } from '../../model.js';
import { paint, spansOf, wrap } from '../layout.js';
import type { Look } from '../look.js';

export function verificationPage({ verification }: VerificationAnswer, look: Look): string {
  const lines = [verification.verdict, ...verification.reasons];
  return paint(
    lines.flatMap((line) => wrap(spansOf(line), look.width)),
    look.theme,
  );
}
