// Makes search ready for a command: the engine is loaded, and the pack's index adopted where the build made one.

import type { Request } from './command.js';

/** The pack of a request, and the functions that search it. */
export async function searching(request: Request) {
  const pack = await request.pack();
  const { adoptIndex, isBlank, lookUp, lookUpEach } = await import('./look-up.js');
  adoptIndex(pack, () => request.index(pack));
  return { pack, engine: { isBlank, lookUp, lookUpEach } };
}
