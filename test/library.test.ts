// The library: what it gives, and that it has no effects.

import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { Fault, filter, find, loadPack, recordsOf, search, verify } from '../src/index.js';
import { node, root } from './support/spawn.js';

const pack = loadPack();
const example = loadPack(`${root}data/examples/night-ferry.json`);

describe('the library', () => {
  it('loads the bundled pack and a pack of somebody else', () => {
    expect(find(pack, 'meetings')).toMatchObject({ kind: 'fact', value: { amount: 40 } });
    expect(find(example, 'seats')).toMatchObject({ kind: 'fact', value: { amount: 120 } });
    expect(find(example, 'meetings')).toBeUndefined();
  });

  it('names every fault of an unsound pack', () => {
    try {
      loadPack(`${root}package.json`);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(Fault);
      expect(error).toMatchObject({ exitCode: 3 });
      expect((error as Fault).details.length).toBeGreaterThan(3);
    }
  });

  it('searches, filters and verifies', () => {
    expect(search(pack, 'oil suplier', { kinds: ['fact'], limit: 1 }).hits[0]?.record.id).toBe(
      'oil-supplier',
    );
    const onTrade = filter(pack, { topic: 'trade', kind: 'fact' });
    expect(onTrade.length).toBeGreaterThan(3);
    expect(onTrade.every(({ topics }) => topics.includes('trade'))).toBe(true);
    expect(verify(example, 'Wir haben ein Schiff versprochen').verdict).toBe('verbatim');
  });

  it('gives the same records whatever is asked', () => {
    const record = find(pack, 'meetings');
    expect(recordsOf(pack)).toContain(record);
    expect(search(pack, 'meetings').hits.map((hit) => hit.record)).toContain(record);
  });

  it('gives a list of records that may be sorted', () => {
    const before = search(pack, 'oil supplier').hits.map(({ record }) => record.id);
    recordsOf(pack).sort((a, b) => b.title.localeCompare(a.title));
    expect(search(pack, 'oil supplier').hits.map(({ record }) => record.id)).toEqual(before);
  });

  it('searches the bundled pack by the index that the build made, and makes one of another pack', () => {
    const script = `
      const { loadPack, search } = require('xi-putin');
      const made = () => Object.keys(require.cache).some((file) => file.endsWith('indexing.cjs'));
      console.log(search(loadPack(), 'oil suplier').hits[0].record.id, made());
      console.log(search(loadPack('data/examples/night-ferry.json'), 'seats').hits.length > 0, made());`;
    const { stdout } = spawnSync(node, ['-e', script], { cwd: root, encoding: 'utf8' });
    expect(stdout).toBe('oil-supplier false\ntrue true\n');
  });

  it.each(['import("xi-putin")', 'require("xi-putin")'])(
    'prints nothing, reads nothing and ends at once on %s',
    (load) => {
      const { status, stdout, stderr } = spawnSync(node, ['-e', load], {
        cwd: root,
        encoding: 'utf8',
        env: { PATH: process.env.PATH },
      });
      expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: '' });
    },
  );
});
