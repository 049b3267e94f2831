// The formats, in the order in which help lists them: their names are the choices of --format.

import { csv } from './csv.js';
import { json } from './json.js';
import type { Renderer } from './look.js';
import { markdown } from './markdown.js';
import { ndjson } from './ndjson.js';
import { text } from './text.js';
import { tsv } from './tsv.js';

/** Those that scripts read load with the program; of the others each is a function that calls another, whose file loads then. */
export const formats = {
  text: (answer, look) => text(answer, look),
  tsv,
  csv: (answer, look) => csv(answer, look),
  json,
  ndjson,
  markdown: (answer, look) => markdown(answer, look),
} as const satisfies Readonly<Record<string, Renderer>>;

export type Format = keyof typeof formats;
