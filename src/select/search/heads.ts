// Words of records for which others are asked: written as text, and read back.

export interface Head {
  stem: string;
  /** What is asked means the same in most sentences, and does not only come near it in some. */
  sure: boolean;
}

/** The sign behind a word that only comes near what is asked. */
const looseSign = '*';

export const writtenHeads = (heads: readonly Head[]): string =>
  heads.map(({ stem, sure }) => (sure ? stem : stem + looseSign)).join(' ');

export const readHeads = (text: string): Head[] =>
  (text === '' ? [] : text.split(' ')).map((word) => {
    const sure = !word.endsWith(looseSign);
    return { stem: sure ? word : word.slice(0, -1), sure };
  });
