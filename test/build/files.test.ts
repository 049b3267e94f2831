// Each module of the source goes into one built file: the one that names it most closely.

import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { fileOf, files } from '../../src/build/files.js';

it('has a file for each module, and a module for each file', () => {
  const modules = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
    (path) => path.endsWith('.ts') && !/^(?:build|index\.ts)/.test(path),
  );
  const named = modules.map((path) => fileOf(`/home/src/${path}`));
  expect(modules.filter((_, at) => named[at] === undefined)).toEqual([]);
  const packages = ['chalk', 'commander', 'fast-string-width'].map((name) =>
    fileOf(`/home/node_modules/${name}/x.js`),
  );
  expect(packages).toEqual(['colors', 'main', 'width']);
  expect(Object.keys(files).filter((file) => ![...named, ...packages].includes(file))).toEqual([]);
});

it('prefers the longer name', () => {
  expect(fileOf('/home/src/select/search/growing-index.ts')).toBe('indexing');
  expect(fileOf('/home/src/select/search/rank.ts')).toBe('search');
  expect(fileOf('/home/src/select/search/english/everyday.ts')).toBe('spelling');
  expect(fileOf('/home/node_modules/unheard-of/x.js')).toBeUndefined();
});
