// The package as it would be published: what is in it, and that it installs and runs anywhere, offline.

import { execFileSync, spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { files } from '../src/build/files.js';
import { schemaOf } from '../src/pack/json-schema.js';
import { prettyJson } from '../src/pack/pretty-json.js';
import { schemaNames } from '../src/pack/schema-names.js';
import { root, spawnProgram } from './support/spawn.js';

interface Packed {
  filename: string;
  size: number;
  files: { path: string }[];
}

/** A folder whose name has spaces and letters outside ASCII. */
const folder = mkdtempSync(join(tmpdir(), 'xi-putin päckchen '));
const home = join(folder, 'house of a user');
let packed: Packed;

const npm = (args: readonly string[], cwd: string): string =>
  execFileSync('npm', [...args, '--silent', '--offline', '--no-audit', '--no-fund'], {
    cwd,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, HOME: home, npm_config_cache: join(folder, 'cache') },
  });

beforeAll(() => {
  mkdirSync(home);
  const listed = npm(['pack', '--ignore-scripts', '--json', '--pack-destination', folder], root);
  const parsed = JSON.parse(listed) as Packed[] | Record<string, Packed>;
  packed = Object.values(parsed)[0] as Packed;
  writeFileSync(join(home, 'package.json'), '{ "name": "user", "private": true }');
  npm(['install', join(folder, packed.filename)], home);
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the package may weigh, in bytes as npm sends it. Three quarters of it are the pack, its index and lists of English words. */
const most = 434_000;

/** The packs that come with it. */
const examples = readdirSync(`${root}data/examples`);

describe('the tarball', () => {
  it('holds these files and no others', () => {
    const code = [...Object.keys(files), 'index'];
    const types = [
      'errors',
      'index',
      'model',
      'pack/check',
      'select/cite/index',
      'select/cite/styles',
      'select/filter',
      'select/find',
      'select/search/index',
      'select/verify/index',
    ];
    const wanted = [
      ...['LICENSE', 'README.md', 'package.json', 'bin/package.json', 'bin/xi-putin.js'],
      'bin/caches.js',
      ...code.map((name) => `dist/code/cjs/${name}.cjs`),
      ...['counts.json', 'index.txt', 'slices.json', 'thesaurus.txt'].map(
        (name) => `dist/code/cjs/${name}`,
      ),
      ...[
        ...examples.map((name) => `data/examples/${name}`),
        'dist/data/knowledge.json',
        'dist/data/output.schema.json',
        'dist/data/pack.schema.json',
      ],
      ...['dist/types/package.json', ...types.map((name) => `dist/types/${name}.d.ts`)],
    ];
    expect(packed.files.map(({ path }) => path).sort()).toEqual(wanted.sort());
  });

  it('is small', () => {
    expect(packed.size).toBeLessThan(most);
  });
});

describe('installed from the tarball, offline', () => {
  const run = (file: string, args: readonly string[]) =>
    spawnSync(file, args, { cwd: home, encoding: 'utf8', env: { PATH: process.env.PATH } });

  it('brings nothing else along', () => {
    expect(npm(['ls', '--all', '--parseable'], home).trim().split('\n')).toHaveLength(2);
  });

  it.each([
    ['facts', ['facts', '40', 'meetings'], /^fact\tmeetings\t/],
    ['a misspelt search', ['search', 'oil suplier'], /\toil-supplier\t/],
    ['verify', ['verify', 'one-sided'], /^quote\tone-sided\t/],
    ['a page', ['quote', 'greene', '--format', 'text'], /Sam Greene/],
  ])('runs %s', (_what, args, printed) => {
    const { status, stdout, stderr } = run(join(home, 'node_modules', '.bin', 'xi-putin'), args);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(printed);
  });

  const { stdout: cited } = spawnProgram(['cite', 'oil-supplier']);
  const examples = [
    ...readFileSync(`${root}README.md`, 'utf8').matchAll(/^```js\n([\s\S]*?)^```$/gm),
  ];

  it.each([
    [
      'import',
      'found.mjs',
      0,
      `Russia became China's largest oil supplier fuzzy\nverbatim\n${cited}\n`,
    ],
    ['require', 'found.cjs', 1, '40\n20\n'],
  ])('is the library that the README shows, for %s', (_how, name, index, printed) => {
    writeFileSync(join(home, name), examples[index]?.[1] ?? '');
    const { stdout, stderr } = run(process.execPath, [name]);
    expect({ stdout, stderr }).toEqual({ stdout: printed, stderr: '' });
  });

  it('gives the pack and the schemas, as JSON', () => {
    const script = `
      const pack = require('xi-putin/data/knowledge.json');
      const schemas = ['pack', 'output'].map((name) => require('xi-putin/data/' + name + '.schema.json'));
      console.log(pack.facts.some(({ id }) => id === 'meetings'), ...schemas.map(({ $id }) => $id));`;
    const { stdout, stderr } = run(process.execPath, ['-e', script]);
    expect({ stdout, stderr }).toEqual({
      stdout: 'true urn:xi-putin:schema:pack:1 urn:xi-putin:schema:output:1\n',
      stderr: '',
    });
  });

  it.each(schemaNames)('prints the schema of the %s as it is made from its definition', (name) => {
    const { stdout } = run(join(home, 'node_modules', '.bin', 'xi-putin'), ['schema', name]);
    expect(stdout).toBe(prettyJson(schemaOf(name)));
  });

  describe('V8 code caches', () => {
    const installed = (where: string) => join(where, 'node_modules', 'xi-putin');
    const caches = (where: string): string[] =>
      readdirSync(join(installed(where), 'dist', 'code', 'cjs')).filter((it) => /cache$/.test(it));
    const facts = (where: string) =>
      run(join(where, 'node_modules', '.bin', 'xi-putin'), ['facts', 'trade']);

    it('are made by the installation, and fit the Node that made them', () => {
      expect(caches(home)).toContain('main.cjs.cache');
      const script = `
        const folder = ${JSON.stringify(installed(home))};
        const { loader } = require(folder + '/bin/xi-putin.js');
        const load = loader(folder + '/dist/code/cjs', require, (_, { cachedDataRejected }) =>
          console.log(cachedDataRejected));
        load('./main.cjs');`;
      expect(run(process.execPath, ['-e', script]).stdout).toBe('false\n');
    });

    it('are left aside where a file is of another size, or newer, and made anew', () => {
      const file = join(installed(home), 'dist', 'code', 'cjs', 'main.cjs');
      const before = readFileSync(file, 'utf8');
      const unknown = () => run(process.execPath, [program, 'fcats']).stderr;
      const program = join(installed(home), 'bin', 'xi-putin.js');
      try {
        writeFileSync(file, `${before}\nconsole.error('another');`);
        expect(unknown()).toMatch(/^another\nxi-putin: unknown command/);
        writeFileSync(file, before.replaceAll('unknown command', 'UNKNOWN COMMAND'));
        const later = new Date(Date.now() + 60_000);
        utimesSync(file, later, later);
        expect(unknown()).toMatch(/^xi-putin: UNKNOWN COMMAND/);
        run(process.execPath, [join(installed(home), 'bin', 'caches.js')]);
        utimesSync(file, new Date(0), new Date(0));
        expect(unknown()).toMatch(/^xi-putin: UNKNOWN COMMAND/);
      } finally {
        writeFileSync(file, before);
        run(process.execPath, [join(installed(home), 'bin', 'caches.js')]);
      }
      expect(unknown()).toMatch(/^xi-putin: unknown command/);
    });

    it('are made anew where one is damaged', () => {
      const cache = join(installed(home), 'dist', 'code', 'cjs', 'main.cjs.cache');
      const bytes = readFileSync(cache);
      writeFileSync(cache, Buffer.concat([bytes.subarray(0, 4096), Buffer.alloc(bytes.length)]));
      expect(facts(home)).toMatchObject({ status: 70 });
      run(process.execPath, [join(installed(home), 'bin', 'caches.js')]);
      expect(facts(home)).toMatchObject({ status: 0, stderr: '' });
    });

    it('are not needed, and no installation fails for want of them', () => {
      const other = join(folder, 'house without scripts');
      mkdirSync(other);
      writeFileSync(join(other, 'package.json'), '{ "name": "user", "private": true }');
      npm(['install', '--ignore-scripts', join(folder, packed.filename)], other);
      expect(caches(other)).toEqual([]);
      expect(facts(other)).toMatchObject({ status: 0, stdout: facts(home).stdout, stderr: '' });
      // What takes the place of a cache cannot be written over.
      mkdirSync(join(installed(other), 'dist', 'code', 'cjs', 'main.cjs.cache'));
      const { status, stdout, stderr } = run(process.execPath, [
        join(installed(other), 'bin', 'caches.js'),
      ]);
      expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: '' });
      expect(facts(other)).toMatchObject({ status: 0, stderr: '' });
    });
  });

  it('loads a look-up of the library when it is called, from the files of the command line', () => {
    const script = `
      const { find, loadPack, verify } = require('xi-putin');
      const loaded = () => Object.keys(require.cache).map((file) => file.split(/[\\\\/.]/).at(-2)).join(' ');
      find(loadPack(), 'meetings');
      const before = loaded();
      verify(loadPack(), 'dear friend');
      console.log([before, loaded()].join('\\n'));`;
    const { stdout, stderr } = run(process.execPath, ['-e', script]);
    expect({ stdout, stderr }).toEqual({
      stdout: 'index main\nindex main verify search\n',
      stderr: '',
    });
  });

  it('says so where its thesaurus or its code is lost or damaged, and searches without its index', () => {
    const code = join(home, 'node_modules', 'xi-putin', 'dist', 'code', 'cjs');
    const search = () =>
      run(join(home, 'node_modules', '.bin', 'xi-putin'), ['search', 'arrest warrant']);
    const whole = search();
    const without = (file: string, instead?: (whole: string) => string) => {
      renameSync(join(code, file), join(home, file));
      if (instead) {
        writeFileSync(
          join(code, file),
          instead(readFileSync(join(home, file), 'latin1')),
          'latin1',
        );
      }
      try {
        return search();
      } finally {
        renameSync(join(home, file), join(code, file));
      }
    };
    expect(without('index.txt')).toMatchObject({ status: 0, stdout: whole.stdout });
    const half = (text: string): string => text.slice(0, text.length / 2);
    for (const lost of [without('thesaurus.txt'), without('thesaurus.txt', half)]) {
      expect(lost).toMatchObject({
        status: 3,
        stdout: '',
        stderr: 'xi-putin: the thesaurus cannot be read; install xi-putin again\n',
      });
    }
    expect(without('search.cjs')).toMatchObject({
      status: 70,
      stdout: '',
      stderr: "xi-putin: it is not built; run 'npm run build' in its folder, or install it again\n",
    });
    for (const file of ['main.cjs', 'search.cjs']) {
      expect(without(file, half), file).toMatchObject({
        status: 70,
        stdout: '',
        stderr: 'xi-putin: its files are damaged; install it again\n',
      });
    }
  });

  it.each(['counts.json', 'slices.json'])('answers the same where %s is damaged', (file) => {
    const code = join(home, 'node_modules', 'xi-putin', 'dist', 'code', 'cjs');
    const topics = () => {
      const { status, stdout, stderr } = run(join(home, 'node_modules', '.bin', 'xi-putin'), [
        'topics',
      ]);
      return { status, stdout, stderr };
    };
    const whole = topics();
    expect(whole.status).toBe(0);
    const text = readFileSync(join(code, file), 'utf8');
    for (const damaged of ['{}', 'null', '{"bytes":', '']) {
      writeFileSync(join(code, file), damaged);
      try {
        expect(topics(), damaged).toEqual(whole);
      } finally {
        writeFileSync(join(code, file), text);
      }
    }
  });

  it.each([
    ['words that the pack knows', 'arrest warrant', ['main', 'search']],
    ['a misspelt word', 'oil suplier', ['main', 'search', 'spelling']],
  ])('searches for %s with these files', (_what, words, wanted) => {
    const script = `
      const folder = ${JSON.stringify(join(home, 'node_modules', 'xi-putin'))};
      const { loader } = require(folder + '/bin/xi-putin.js');
      const loaded = [];
      const load = loader(folder + '/dist/code/cjs', require, (file) => loaded.push(file.split('/').at(-1)));
      process.argv = [process.execPath, 'xi-putin', 'search', ${JSON.stringify(words)}];
      load('./main.cjs').start().then(() => console.error(loaded.sort().join(' ')));`;
    const { stderr } = run(process.execPath, ['-e', script]);
    expect(stderr).toBe(`${wanted.map((name) => `${name}.cjs`).join(' ')}\n`);
  });
});
