// The phrases by which queries ask for concepts, whole, by their first stem, and by any of them.

import { expect, it } from 'vitest';
import { AskedPhrases } from '../../../src/select/search/asked-phrases.js';
import type { Concept } from '../../../src/select/search/concepts.js';

const concept = (kind: Concept['kind'], phrases: string[], asked: string[] = []): Concept => ({
  kind,
  phrases,
  asked,
  capitals: new Set(),
});

/** Made in each test, so that a test is of the making, too. */
const made = (): AskedPhrases =>
  new AskedPhrases([
    concept('pack', ['china tea', 'cuppa'], ['chines tea']),
    concept('same', ['chines lantern', 'lamp'], ['cuppa']),
    concept('name', ['lantern'], ['chines whisper lantern']),
  ]);

it('finds a phrase whole, said or asked, with each concept that it may mean', () => {
  expect(made().meant('cuppa')).toEqual([0, 1]);
  expect(made().meant('lantern')).toEqual([2]);
  expect(made().meant('chines')).toEqual([]);
});

it('has the phrases of a pack once for all words for a country, and others as they stand', () => {
  expect(made().meant('china tea')).toEqual([0]);
  expect(made().meant('chines tea')).toEqual([]);
  expect(made().meant('chines lantern')).toEqual([1]);
  expect(made().meant('china lantern')).toEqual([]);
});

it('finds phrases of several stems by the first, and by each as often as it is in them', () => {
  expect(made().begun('chines')).toEqual([1, 2]);
  expect(made().begun('lantern')).toEqual([]);
  expect(made().begun('cuppa')).toEqual([]);
  expect(made().holding('lantern')).toEqual([1, 2]);
  expect(made().holding('lant')).toEqual([]);
  expect(made().holding('lamp')).toEqual([]);
});

it('lists all phrases, each with what it may mean', () => {
  expect(new Map(made().all())).toEqual(
    new Map([
      ['china tea', [0]],
      ['cuppa', [0, 1]],
      ['chines lantern', [1]],
      ['lamp', [1]],
      ['lantern', [2]],
      ['chines whisper lantern', [2]],
    ]),
  );
});
