// Tells a text that brings quotation marks of its own.

/** One pair of marks encloses all of it: with a second one inside, only a part is quoted. */
const enclosed = /^(?:"[^"]*"|[“”„][^“”„]*[“”]|«[^«»]*»)$/u;

export const isEnclosed = (text: string): boolean => enclosed.test(text);
