// The files that the code is built as: what is not needed at every start loads when it is used.

const search = (...names: readonly string[]): string[] =>
  names.map((name) => `select/search/${name}.ts`);

/**
 * The files, and the modules in each: paths below src, folders with a slash at the end, names of packages. The first
 * file that names a module has it. What the command line needs besides is `program`; what the library does, `index`.
 */
export const files: Readonly<Record<string, readonly string[]>> = {
  core: [
    'errors.ts',
    'model.ts',
    'pack/bundled.ts',
    'pack/records.ts',
    'pack/slices.ts',
    'select/cite/styles.ts',
    'select/filter.ts',
    'select/find.ts',
    'select/nearest.ts',
    ...search('distance'),
    ...['columns', 'fields', 'json', 'ndjson', 'results', 'spans', 'tsv', 'visible'].map(
      (name) => `render/${name}.ts`,
    ),
  ],
  text: [
    'render/text.ts',
    'render/text/',
    'render/layout.ts',
    'fast-string-width',
    'fast-string-truncated-width',
  ],
  formats: ['render/csv.ts', 'render/markdown.ts', 'render/template.ts', 'papaparse'],
  colors: ['chalk'],
  help: ['commands/help-text.ts'],
  words: search(
    'english/numbers',
    'english/stop-words',
    'fold',
    'numbers',
    'scan',
    'tokens',
    'transliterate',
  ),
  spelling: [
    ...search('english/everyday', 'english/hints', 'near', 'segments', 'spell'),
    'fuse.js',
  ],
  indexing: search('build', 'concepts', 'english/synonyms', 'fields', 'phrase-tree', 'postings'),
  search: ['commands/look-up.ts', 'select/search/'],
  verify: ['select/verify/', 'diff'],
  cite: ['select/cite/'],
  schema: ['pack/json-schema.ts', '@valibot/to-json-schema'],
  validation: [
    ...[
      'against-text',
      'check',
      'dates',
      'definition',
      'field-paths',
      'json',
      'open',
      'output',
      'place',
      'read',
      'rules',
      'say',
      'shape',
      'view',
      'words',
    ].map((name) => `pack/${name}.ts`),
    'valibot',
  ],
  shell: ['commands/completion/', 'commands/man/'],
  terminal: ['terminal/pick.ts', 'terminal/pager.ts', 'terminal/picker.ts', 'terminal/picker/'],
};
