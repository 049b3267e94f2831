// The pack that comes with the program. It is validated when it is built and tested, not at every start.

import { readFileSync } from 'node:fs';
import { packFault } from '../errors.js';
import type { Pack } from '../model.js';

/** Two folders up from the source file and from the built one. */
const file = `${import.meta.dirname}/../../data/knowledge.json`;

export function bundledPack(): Pack {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw packFault('the bundled pack cannot be read; install xi-putin again');
  }
  return JSON.parse(text) as Pack;
}
