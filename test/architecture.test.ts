// Who may import what: the rules that keep the middle pure and the effects at the rim.

import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './support/spawn.js';

interface Module {
  /** Below src, as `render/text.ts`. */
  path: string;
  /** What it imports, types included: a path below src, or a package's name. */
  imports: string[];
  /** The same without what is only a type. */
  runtime: string[];
  text: string;
}

const statements = /^(import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/gmu;
const calls = /\bimport\(\s*'([^']+)'\s*\)/gu;

const modules: Module[] = readdirSync(`${root}src`, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => {
    const text = readFileSync(`${root}src/${path}`, 'utf8');
    const target = (name: string): string =>
      name.startsWith('.') ? posix.join(posix.dirname(path), name).replace(/\.js$/u, '.ts') : name;
    const found = [...text.matchAll(statements)].map(([, , type, name = '']) => ({
      name: target(name),
      type: type !== undefined,
    }));
    const called = [...text.matchAll(calls)].map(([, name = '']) => target(name));
    return {
      path,
      text,
      imports: [...found.map(({ name }) => name), ...called],
      runtime: [...found.filter(({ type }) => !type).map(({ name }) => name), ...called],
    };
  });

const within = (folder: string) => modules.filter(({ path }) => path.startsWith(folder));

/** The imports of some modules that a rule forbids, as `importer → imported`. */
const breaches = (
  importers: readonly Module[],
  forbidden: RegExp,
  which: 'imports' | 'runtime' = 'imports',
): string[] =>
  importers.flatMap((module) =>
    module[which].filter((name) => forbidden.test(name)).map((name) => `${module.path} → ${name}`),
  );

describe('the house', () => {
  it('is read whole', () => {
    expect(modules.length).toBeGreaterThan(30);
    expect(within('select/').length).toBeGreaterThan(5);
    expect(modules.flatMap(({ imports }) => imports)).toContain('chalk');
  });

  it('keeps the model free of imports, and answers of all but the model', () => {
    expect(modules.find(({ path }) => path === 'model.ts')?.imports).toEqual([]);
    expect(modules.find(({ path }) => path === 'answer.ts')?.imports).toEqual(['model.ts']);
    expect(breaches([...within('pack/'), ...within('select/')], /^answer\.ts$/u)).toEqual([]);
  });

  it('keeps packs from what is made of them', () => {
    expect(
      breaches(
        within('pack/'),
        /^(chalk|commander)$|^(render|select|terminal|commands)\/|^cli\.ts$/u,
      ),
    ).toEqual([]);
  });

  it('lets messages be made of nothing else', () => {
    expect(within('messages/').length).toBeGreaterThan(2);
    expect(breaches(within('messages/'), /^(?!messages\/)/u)).toEqual([]);
  });

  it('keeps select pure', () => {
    expect(
      breaches(
        within('select/'),
        /^node:|^(chalk|commander)$|^(render|terminal|commands)\/|^cli\.ts$/u,
      ),
    ).toEqual([]);
    expect(within('select/').filter(({ text }) => /\bprocess\./u.test(text))).toEqual([]);
  });

  it('keeps renderers from loading, selecting and touching the process', () => {
    expect(
      breaches(within('render/'), /^node:|^(terminal|commands|select)\/|^cli\.ts$|^commander$/u),
    ).toEqual([]);
    expect(breaches(within('render/'), /^pack\//u)).toEqual([]);
    expect(within('render/').filter(({ text }) => /\bprocess\./u.test(text))).toEqual([]);
  });

  it('keeps commands from printing', () => {
    expect(
      breaches(within('commands/'), /^(chalk|node:process)$|^(render|terminal)\/|^cli\.ts$/u),
    ).toEqual([]);
    expect(within('commands/').filter(({ text }) => /\bprocess\.|console\./u.test(text))).toEqual(
      [],
    );
  });

  it('has chalk in the theme and commander at the command line alone', () => {
    const importers = (name: RegExp) =>
      breaches(modules, name).map((breach) => breach.split(' → ')[0] ?? '');
    expect(
      importers(/^chalk$/u).filter(
        (path) => path !== 'render/theme.ts' && !path.startsWith('terminal/'),
      ),
    ).toEqual([]);
    expect(
      importers(/^commander$/u).filter(
        (path) => path !== 'cli.ts' && !path.startsWith('commands/'),
      ),
    ).toEqual([]);
  });

  it('never exits by itself and touches the process in the terminal alone', () => {
    expect(modules.filter(({ text }) => /process\.exit\(/u.test(text))).toEqual([]);
    const touching = modules
      .filter(({ text }) => /\bprocess\.\w/u.test(text))
      .map(({ path }) => path);
    expect(
      touching.filter((path) => !path.startsWith('terminal/') && !path.startsWith('build/')),
    ).toEqual([]);
  });

  it('has no two modules that import each other in a circle', () => {
    const byPath = new Map(modules.map((module) => [module.path, module]));
    const circles: string[] = [];
    const visit = (path: string, trail: readonly string[]): void => {
      if (trail.includes(path)) {
        circles.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
        return;
      }
      for (const next of byPath.get(path)?.runtime ?? []) visit(next, [...trail, path]);
    };
    for (const { path } of modules) visit(path, []);
    expect([...new Set(circles)]).toEqual([]);
  });

  it('says in the first line of each module what it is for', () => {
    expect(
      modules.filter(({ text }) => !/^\/\/ \S.{20,}/u.test(text)).map(({ path }) => path),
    ).toEqual([]);
  });
});
