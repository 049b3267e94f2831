// The environment variables that the program reads, and what each does.

export const environment: readonly (readonly [name: string, effect: string])[] = [
  ['XI_PUTIN_DATA', 'The pack to read, where --data does not name one.'],
  [
    'PAGER',
    'The pager for pages longer than the terminal; none if it is empty or cat. Without it, less.',
  ],
  ['LESS', 'Options for less, where that is the pager; FIRX where it is not set.'],
  ['NO_COLOR', 'Where it is not empty, no colour; --color beats it.'],
  ['FORCE_COLOR', 'Colour also where the output is no terminal; none where it is 0 or false.'],
  [
    'CLICOLOR_FORCE',
    'Colour also where the output is no terminal; not where it is empty or 0, or FORCE_COLOR is set.',
  ],
  ['CLICOLOR', 'No colour where it is 0.'],
  ['COLUMNS', 'The width to write in where no terminal tells it; with LINES, the size of browse.'],
  ['NO_HYPERLINKS', 'Where it or CI is not empty, no links.'],
  [
    'TERM_PROGRAM',
    'With VTE_VERSION, WT_SESSION, KONSOLE_VERSION and DOMTERM: whether the terminal shows links.',
  ],
  [
    'LC_ALL',
    'With LC_CTYPE and LANG: in a character set other than UTF-8 the signs that the program adds are ASCII.',
  ],
  [
    'TERM',
    'A dumb terminal gets no colour and no links; on linux, the text console, the added signs are ASCII.',
  ],
];
