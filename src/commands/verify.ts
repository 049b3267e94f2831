// xi-putin verify: is this what was said? `-` answers a claim a line.

import type { Answer, BatchLine } from '../answer.js';
import { exitCodes, usageFault } from '../errors.js';
import { confirming, type Verification } from '../model.js';
import { mentionedIn } from '../select/find.js';
import { verify as verifyClaim } from '../select/verify/index.js';
import { verifyEach } from '../select/verify/lines.js';
import type { CommandDefinition } from './command.js';

export const verify: CommandDefinition = {
  name: 'verify',
  operands: '<text...>',
  summary: "Is this what was said? '-' reads a claim a line",
  options: [{ flags: '--by <name>', summary: 'who is said to have said it' }],
  examples: [
    ['xi-putin verify "China\'s dominance over Russia is complete"', 'as printed, or altered'],
    ['xi-putin verify "dear friend" --by Путин', 'those words, from that speaker?'],
    ['xi-putin verify - < claims.txt', 'a claim a line, or JSON with "text" and "by"'],
  ],
  outcomes: `${exitCodes.found} verbatim or as printed, ${exitCodes.nothing} anything else`,
  answer({ words, options, pack, lines }): Answer {
    const { by } = options;
    if (by?.trim() === '') throw usageFault("the name after '--by' is blank; give one");
    const batch = words.length === 1 && words[0] === '-';
    const text = words.join(' ').trim();
    if (text === '') throw usageFault('the claim is blank; give the words to verify');
    const loaded = pack();
    if (batch) {
      return {
        kind: 'batch',
        command: 'verify',
        lines: asLines(verifyEach(loaded, lines(), by)),
        needs: 'every',
      };
    }
    const verification = verifyClaim(loaded, text, { by });
    return {
      kind: 'verification',
      command: 'verify',
      verification,
      mentioned: mentionedIn(loaded),
      // Nothing is found, so there is no page; why goes where hints go.
      hints: verification.quote ? [] : [`absent: ${verification.reasons.join(' ')}`],
    };
  },
};

/** Each verdict as a line of a batch, which counts as found where it confirms. */
function* asLines(verifications: Iterable<Verification>): Generator<BatchLine> {
  for (const answer of verifications) yield { answer, found: confirming.has(answer.verdict) };
}
