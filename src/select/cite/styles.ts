// The citation styles that there are, by name; what a style does is loaded when one is asked for.

export const styleNames = [
  'apa',
  'chicago',
  'mla',
  'bibtex',
  'ris',
  'csl-json',
  'markdown',
] as const;
export type StyleName = (typeof styleNames)[number];

/** The style where none is asked for. */
export const defaultStyle: StyleName = 'apa';
