// Finds what a text has in quotation marks.

/** A text cut at its double quotation marks: what stands outside of them, and between each two of those what stands inside. */
export const cutAtDoubleMarks = (text: string): string[] => text.split(/["“«„]([^"“”«»„]+)["”“»]/);

/** The stretches of a text that stand in double quotation marks. */
export const doublyMarkedIn = (text: string): string[] =>
  cutAtDoubleMarks(text).filter((_, at) => at % 2 === 1);
