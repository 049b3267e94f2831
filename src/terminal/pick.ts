// Lets the user pick a record, shown as the text format shows it.

import type { RecordsAnswer } from '../answer.js';
import type { Choice } from '../commands/command.js';
import type { EverywhereOptions } from '../commands/everywhere.js';
import { text } from '../render/text.js';
import type { Io } from './io.js';
import { lookFor } from './look.js';
import { pick } from './picker.js';

/** What is picked; undefined when left without a record. Throws a Fault where there is no terminal. */
export async function pickOnTerminal(
  { search, answer }: Choice,
  options: EverywhereOptions,
  io: Io,
): Promise<RecordsAnswer | undefined> {
  // The terminal itself is drawn on, wherever stdout and stderr go.
  const look = lookFor(options, io.env, { ...io.stderr, isTTY: true });
  const picked = await pick(io, {
    search,
    page: (record, width) => text(answer(record, ''), { ...look, width, links: false }),
    theme: look.theme,
    unicode: look.unicode,
  });
  return picked && answer(picked.record, picked.query);
}
