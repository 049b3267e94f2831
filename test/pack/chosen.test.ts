// The pack that the user chose: where it is from, and that stdin is read once.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { Fault } from '../../src/errors.js';
import { choose } from '../../src/pack/chosen.js';
import { bundled, bundledText, small } from './packs.js';

const folder = mkdtempSync(join(tmpdir(), 'chosen-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = join(folder, 'own.json');
writeFileSync(file, JSON.stringify(small()));

const stdin = {
  isTTY: false,
  bytes: () => Buffer.from(JSON.stringify(small())),
  lines: () => ['one', 'two'],
};

describe('the chosen pack', () => {
  it('is the bundled one where no file is given, and has no origin to tell', () => {
    const chosen = choose(undefined, stdin);
    expect(chosen.origin).toBeUndefined();
    expect(chosen.pack()).toEqual(bundled());
    expect(chosen.read()).toEqual({ name: 'the bundled pack', text: bundledText });
  });

  it('is in the file that is given', () => {
    const chosen = choose(file, stdin);
    expect(chosen.origin).toBe(file);
    expect(chosen.pack()).toEqual(small());
    expect(chosen.read()).toEqual({ name: file, text: JSON.stringify(small()) });
  });

  it('is on stdin for -', () => {
    expect(choose('-', stdin).origin).toBe('stdin');
    expect(choose('-', stdin).pack()).toEqual(small());
    expect(choose('-', stdin).read()).toEqual({ name: 'stdin', text: JSON.stringify(small()) });
  });

  it('is opened once', () => {
    for (const given of ['-', file]) {
      const chosen = choose(given, stdin);
      expect(chosen.pack()).toBe(chosen.pack());
    }
  });

  it('has no index of the build where it is not the bundled one', () => {
    const chosen = choose(file, stdin);
    choose(undefined, stdin).pack();
    expect(chosen.index(chosen.pack())).toBeUndefined();
  });
});

describe('stdin', () => {
  it('gives its lines, or a text that is named with -', () => {
    expect([...choose(file, stdin).lines()]).toEqual(['one', 'two']);
    expect(choose(file, stdin).read('-').name).toBe('stdin');
    expect(choose('-', stdin).read(file).name).toBe(file);
  });

  it('is read for one thing alone', () => {
    const message = "'-' stands for two things; stdin can be read once";
    const chosen = choose('-', stdin);
    chosen.pack();
    expect(() => chosen.lines()).toThrow(message);
    expect(() => chosen.read('-')).toThrow(message);
    try {
      chosen.lines();
    } catch (error) {
      expect(error instanceof Fault && error.exitCode).toBe(2);
    }
  });

  it('is left alone by a pack in a file', () => {
    const chosen = choose(file, stdin);
    chosen.pack();
    chosen.read();
    expect([...chosen.lines()]).toEqual(['one', 'two']);
  });
});
