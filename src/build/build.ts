// Builds dist: the code, the pack as it is published and what is known of it, V8's code caches, the types of the library.

import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import type { Pack } from '../model.js';
import { asciiJson } from '../pack/ascii-json.js';
import { schemaText } from '../pack/json-schema.js';
import { countsOf } from '../pack/records.js';
import { slicesOf } from '../pack/slices.js';
import { serialiseIndex } from '../select/search/pack-index.js';
import { thesaurusTable } from '../select/search/thesaurus-table.js';
import { makeCaches } from './caches.js';
import { apart, buildCode, tableFile } from './code.js';
import { writeTypes } from './types.js';

const code = 'dist/code/cjs';
const data = 'dist/data';

await rm('dist', { recursive: true, force: true });
await buildCode(code);
await mkdir(data);
const pack = JSON.parse(await readFile('data/knowledge.json', 'utf8')) as Pack;
const text = asciiJson(pack);
await writeFile(`${data}/knowledge.json`, text);
await writeFile(`${data}/pack.schema.json`, asciiJson(JSON.parse(schemaText('pack'))));
await writeFile(`${code}/slices.json`, JSON.stringify(slicesOf(text)));
await writeFile(`${code}/counts.json`, JSON.stringify(countsOf(pack)));
await writeFile(`${code}/index.txt`, serialiseIndex(pack));
await writeFile(`${code}/${tableFile}`, `${thesaurusTable()}\n`.padEnd(apart));
await makeCaches(`${process.cwd()}/${code}`);
await writeTypes();
