// Finds what a text has in quotation marks.

/** The stretches of a text that stand in double quotation marks. */
export const markedIn = (text: string): string[] =>
  [...text.matchAll(/["“«„]([^"“”«»„]+)["”“»]/g)].map(([, marked = '']) => marked);
