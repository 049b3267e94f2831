// The environment variables that the program reads, and what each does.

export const environment: readonly (readonly [name: string, effect: string])[] = [
  ['XI_PUTIN_DATA', 'The pack to read, where --data does not name one.'],
  [
    'PAGER',
    'The pager for pages longer than the terminal; none if it is empty or cat. Without it, less.',
  ],
  ['NO_COLOR', 'Where it is not empty, no colour; --color beats it.'],
  ['FORCE_COLOR', 'Colour also where the output is no terminal; none where it is 0 or false.'],
  ['CLICOLOR_FORCE', 'The same, where FORCE_COLOR is not set.'],
  ['CLICOLOR', 'No colour where it is 0.'],
  ['COLUMNS', 'The width to write in where no terminal tells it.'],
  ['NO_HYPERLINKS', 'Where it is not empty, no links.'],
  [
    'LC_ALL',
    'With LC_CTYPE and LANG: in a character set other than UTF-8 the signs that the program adds are ASCII.',
  ],
  [
    'TERM',
    'A dumb terminal gets no colour; of linux, the text console, the added signs are ASCII.',
  ],
];
