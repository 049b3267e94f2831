// Builds dist: the code, the pack as it is published and what is known of it, V8's code caches, the types of the library.

import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Pack } from '../model.js';
import { asciiJson } from '../pack/ascii-json.js';
import { checkPack } from '../pack/check.js';
import { schemaOf } from '../pack/json-schema.js';
import { countsOf } from '../pack/records.js';
import { schemaNames } from '../pack/schema-names.js';
import { slicesOf } from '../pack/slices.js';
import { serialiseIndex } from '../select/search/pack-index.js';
import { thesaurusTable } from '../select/search/thesaurus-table.js';
import { apart, buildCode, tableFile } from './code.js';
import { writeTypes } from './types.js';

const code = 'dist/code/cjs';
const data = 'dist/data';
const { makeCaches } = createRequire(import.meta.url)('../../bin/caches.js') as {
  makeCaches(): Promise<void>;
};

const source = 'data/knowledge.json';
const { pack, faults } = checkPack(await readFile(source, 'utf8'));
for (const { place, message } of faults) console.error(`${source}: ${place}: ${message}`);
if (pack) await build(pack);
else process.exitCode = 1;

async function build(pack: Pack): Promise<void> {
  await rm('dist', { recursive: true, force: true });
  await buildCode(code);
  await mkdir(data);
  const text = asciiJson(pack);
  await writeFile(`${data}/knowledge.json`, text);
  for (const name of schemaNames) {
    await writeFile(`${data}/${name}.schema.json`, asciiJson(schemaOf(name)));
  }
  await writeFile(`${code}/slices.json`, JSON.stringify(slicesOf(text)));
  await writeFile(`${code}/counts.json`, JSON.stringify(countsOf(pack)));
  await writeFile(`${code}/index.txt`, serialiseIndex(pack));
  await writeFile(`${code}/${tableFile}`, `${thesaurusTable()}\n`.padEnd(apart));
  await makeCaches();
  await writeTypes();
}
