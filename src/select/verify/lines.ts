// Answers claims that come a line each: plain words, or JSON with who is said to have spoken.

import type { Pack, Verification } from '../../model.js';
import { verify } from './index.js';

/** What is said of a line that begins like JSON but is no claim: it is not checked as if it were words. */
const malformed =
  'The line begins like JSON but is not { "text": "…", "by": "…" } with words in each; nothing was checked.';

/**
 * Answers lines one by one, each when it comes. A line that begins with `{` is JSON, `{ "text", "by" }`
 * with `by` optional and other keys passed over; any other line is the claim itself. `by` holds for
 * the lines that name nobody. A malformed line, like a blank one, is `absent` and says why.
 */
export function* verifyEach(
  pack: Pack,
  lines: Iterable<string>,
  by?: string,
): Generator<Verification> {
  for (const line of lines) {
    const claim = line.trimStart().startsWith('{') ? readJson(line) : { text: line };
    yield claim
      ? verify(pack, claim.text, { by: claim.by ?? by })
      : { query: line, verdict: 'absent', reasons: [malformed] };
  }
}

/** The claim in a line; what begins with a brace is an object if it is JSON at all. */
function readJson(line: string): { text: string; by?: string } | undefined {
  let claim: { text?: unknown; by?: unknown };
  try {
    claim = JSON.parse(line);
  } catch {
    return undefined;
  }
  const { text, by = null } = claim;
  if (typeof text !== 'string') return undefined;
  if (by === null) return { text };
  return typeof by === 'string' && by.trim() !== '' ? { text, by } : undefined;
}
