// Makes search ready for a command: the engine is loaded, and the pack's index adopted where the build made one.

import type { Pack } from '../model.js';
import type { Request } from './command.js';

type LookUp = typeof import('./look-up.js');

/** The pack of a request, and the functions that search it. */
export async function searching(request: Request): Promise<{ pack: Pack; engine: LookUp }> {
  const pack = await request.pack();
  const engine = await import('./look-up.js');
  const index = request.index(pack);
  if (index) engine.adoptIndex(pack, index);
  return { pack, engine };
}
