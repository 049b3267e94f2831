// The pack that the user chose: a file of their own, stdin, or the one that comes with the program.

import { usageFault } from '../errors.js';
import type { Pack } from '../model.js';
import { bundledIndex, bundledPack, bundledText } from './bundled.js';
import { openPack } from './open.js';
import { type Input, nameOf, readText } from './read.js';

/** A text, and what to call where it comes from: a file's name, `stdin`, `the bundled pack`. */
interface NamedText {
  name: string;
  text: string;
}

/** Access to the chosen pack, which is read when it is first asked for. */
export interface Chosen {
  /** What people read of where it is from; undefined for the bundled pack. */
  origin: string | undefined;
  pack(): Pack;
  /** The search index that the build made for a pack, if it made one. */
  index(pack: Pack): string | undefined;
  /** The text of a file, or of stdin for `-`; without a file, of the chosen pack, as it is written. */
  read(file?: string): NamedText;
  /** The lines of stdin, each as it comes. */
  lines(): Iterable<string>;
}

/** `file` is a path, `-` for stdin, or undefined for the bundled pack. */
export function choose(file: string | undefined, stdin: Input): Chosen {
  let own: Pack | undefined;
  let taken = false;
  /** Stdin, for one use: what is read is gone. */
  const once = (): Input => {
    if (taken) throw usageFault("'-' stands for two things; stdin can be read once");
    taken = true;
    return stdin;
  };
  return {
    origin: file === '-' ? 'stdin' : file,
    pack() {
      if (file === undefined) return bundledPack();
      own ??= openPack(file, file === '-' ? once() : stdin);
      return own;
    },
    index: bundledIndex,
    read(name = file) {
      if (name === undefined) return { name: 'the bundled pack', text: bundledText() };
      return { name: nameOf(name), text: readText(name, name === '-' ? once() : stdin) };
    },
    lines: () => once().lines(),
  };
}
