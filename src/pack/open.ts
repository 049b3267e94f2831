// Opens somebody's own pack: reads the file, checks it, and says all that is wrong with it.

import { packFault } from '../errors.js';
import type { Pack } from '../model.js';
import type { Source } from '../terminal/io.js';
import { checkPackText } from './check.js';
import { nameOf, readText } from './read.js';

export { nameOf, readText };

/** So many faults are named one by one; `check` lists the rest. */
const mostNamed = 20;

/**
 * The pack in a file, or on stdin for `-`. Throws a Fault (exit 3) when it cannot be read or is unsound; the faults
 * are its details, each with its place.
 */
export function openPack(file: string, stdin: Source): Pack {
  const { pack, faults } = checkPackText(readText(file, stdin));
  if (pack) return pack;
  const lines = faults.slice(0, mostNamed).map(({ place, message }) => `${place}: ${message}`);
  const unsound = `${nameOf(file)} is unsound`;
  if (faults.length === 1) throw packFault(`${unsound}: ${lines.join('')}`);
  const message =
    faults.length > mostNamed
      ? `${unsound} in ${faults.length} places, of which ${mostNamed} follow; 'xi-putin check ${file}' lists all`
      : `${unsound} in ${faults.length} places; mend each:`;
  throw packFault(message, lines);
}
