// The formats, in the order in which help lists them: their names are the choices of --format.

import type { Renderer } from './look.js';

export const formats = {
  text: async (): Promise<Renderer> => (await import('./text.js')).text,
  tsv: async (): Promise<Renderer> => (await import('./tsv.js')).tsv,
  csv: async (): Promise<Renderer> => (await import('./csv.js')).csv,
  json: async (): Promise<Renderer> => (await import('./json.js')).json,
  ndjson: async (): Promise<Renderer> => (await import('./ndjson.js')).ndjson,
  markdown: async (): Promise<Renderer> => (await import('./markdown.js')).markdown,
};

export type Format = keyof typeof formats;
