// Opens somebody's own pack: reads the file, checks it, and says all that is wrong with it.

import { mostTold, packFault } from '../errors.js';
import type { Pack } from '../model.js';
import { checkPack } from './check.js';
import { type Input, nameOf, readText } from './read.js';

/**
 * The pack in a file, or on stdin for `-`. Throws a Fault (exit 3) when it cannot be read or is unsound; all that is wrong
 * is its details, each with its place.
 */
export function openPack(file: string, stdin: Input): Pack {
  const { pack, faults } = checkPack(readText(file, stdin));
  if (pack) return pack;
  const lines = faults.map(({ place, message }) => `${place}: ${message}`);
  const unsound = `${nameOf(file)} is unsound`;
  if (faults.length === 1) throw packFault(`${unsound}: ${lines.join('')}`, lines);
  const message =
    faults.length > mostTold
      ? `${unsound} in ${faults.length} places; 'xi-putin check ${argument(file)}' lists all`
      : `${unsound} in ${faults.length} places; mend each:`;
  throw packFault(message, lines);
}

/** The name of a file as a shell takes it for one word. */
const argument = (file: string): string =>
  /^(?:-|[\w./][\w./-]*)$/.test(file) ? file : `-- "${file.replace(/["$`\\]/g, '\\$&')}"`;
