// The files that the code is built as. Modules import each other plainly; the build has a file load when something of it is first used.

import { posix } from 'node:path';

const within = (folder: string, ...names: readonly string[]): string[] =>
  names.map((name) => `${folder}/${name}.ts`);

/** The file that every run loads, the command line's and the library's. */
export const main = 'main';

/** The files, and what is in each: paths from src, folders with a slash, and packages. The longest name of a module counts. */
export const files: Readonly<Record<string, readonly string[]>> = {
  [main]: [
    ...[
      '../package.json',
      'answer.ts',
      'cli.ts',
      'errors.ts',
      'format.ts',
      'model.ts',
      'system.ts',
      'version.ts',
    ],
    ...['commands/', 'messages/', 'render/', 'terminal/'],
    ...within('pack', 'ascii-json', 'bundled', 'chosen', 'json-schema', 'make-record', 'marked'),
    ...within('pack', 'pretty-json', 'records', 'schema-names', 'slices'),
    ...within('select', 'append', 'blank', 'cite/styles', 'filter', 'find', 'seed', 'spoken-by'),
    'commander',
  ],
  text: ['render/layout.ts', 'render/text.ts', 'render/text/'],
  // Its patterns have classes of Unicode, which are made when it loads; signs of most texts are measured without it.
  width: ['fast-string-width', 'fast-string-truncated-width'],
  formats: [...within('render', 'csv', 'markdown', 'template'), 'd3-dsv'],
  colors: ['chalk'],
  terminal: [...within('terminal', 'pager', 'pick', 'picker'), 'terminal/picker/'],
  help: ['commands/help-text.ts'],
  shell: ['commands/completion/', 'commands/man/'],
  search: ['select/names.ts', 'select/search/'],
  // What searches for words that the pack knows load none of.
  spelling: [
    ...within('select/search', 'english/everyday', 'english/everyday-words', 'near', 'spell'),
    'fuse.js',
  ],
  indexing: within(
    'select/search',
    ...['asked-phrases', 'beginnings', 'concepts', 'english/synonyms', 'fields', 'growing-index'],
    ...['phrase-tree', 'postings', 'texts', 'unread', 'written-forms'],
    // And what is rare in a query: words of other scripts.
    'transliterate',
  ),
  verify: ['select/party.ts', 'select/verify/', 'diff'],
  cite: ['select/cite/'],
  validation: ['pack/', 'valibot'],
};

/** The file that a module is in; undefined for what no file names. */
export function fileOf(id: string): string | undefined {
  const named = Object.entries(files).flatMap(([file, names]) =>
    names.filter((name) => isIn(id, name)).map((name) => ({ file, size: name.length })),
  );
  return named.sort((a, b) => b.size - a.size)[0]?.file;
}

function isIn(id: string, name: string): boolean {
  if (name.endsWith('/')) return id.includes(`/src/${name}`);
  if (/\.(ts|json)$/.test(name)) return id.endsWith(posix.join('/src', name));
  return id.includes(`/node_modules/${name}/`);
}
