// The formats, in the order in which help lists them: their names are the choices of --format.

import { json } from './json.js';
import type { Renderer } from './look.js';
import { ndjson } from './ndjson.js';
import { tsv } from './tsv.js';

/** Those that scripts read load with the program, the others when they are asked for. */
export const formats = {
  text: async (): Promise<Renderer> => (await import('./text.js')).text,
  tsv: async (): Promise<Renderer> => tsv,
  csv: async (): Promise<Renderer> => (await import('./csv.js')).csv,
  json: async (): Promise<Renderer> => json,
  ndjson: async (): Promise<Renderer> => ndjson,
  markdown: async (): Promise<Renderer> => (await import('./markdown.js')).markdown,
};

export type Format = keyof typeof formats;
