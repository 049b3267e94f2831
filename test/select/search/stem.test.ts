// Forms of a word share a stem, words of one matter a root, and other words neither.

import { expect, it } from 'vitest';
import { root, stem } from '../../../src/select/search/stem.js';

it.each([
  ['cranes', 'crane'],
  ['countries', 'country'],
  ['ties', 'tie'],
  ['boxes', 'box'],
  ['driving', 'drive'],
  ['drives', 'drive'],
  ['drove', 'drive'],
  ['stopped', 'stop'],
  ['controlling', 'control'],
  ['agreed', 'agree'],
  ['supplied', 'supply'],
  ['met', 'meet'],
  ['men', 'man'],
  ['crises', 'crisis'],
  ['caring', 'care'],
  ['planned', 'plan'],
  ['gases', 'gas'],
  ['buses', 'bus'],
  ['lenses', 'lens'],
  ['quizzes', 'quiz'],
  ['lying', 'lie'],
  ['dying', 'die'],
  ['tying', 'tie'],
])('takes %s and %s for forms of one word', (form, base) => {
  expect(stem(form)).toBe(stem(base));
});

it.each([
  ['import', 'important'],
  ['organ', 'organization'],
  ['new', 'news'],
  ['port', 'porter'],
  ['unit', 'united'],
  ['bus', 'bu'],
  ['string', 'str'],
  ['care', 'car'],
  ['planed', 'planned'],
  ['noting', 'knotting'],
])('keeps %s and %s apart', (one, other) => {
  expect(stem(one)).not.toBe(stem(other));
});

it.each([
  ['criticism', 'criticize'],
  ['invasion', 'invade'],
  ['expansion', 'expand'],
  ['investment', 'invest'],
  ['withdrawal', 'withdraw'],
  ['recognition', 'recognize'],
  ['authoritarianism', 'authoritarian'],
])('gives %s and %s a close root in common', (one, other) => {
  expect(root(stem(one), 'close')).toBe(root(stem(other), 'close'));
});

it('knows distant relatives from close ones', () => {
  expect(root(stem('investor'), 'all')).toBe(root(stem('investment'), 'all'));
  expect(root(stem('investor'), 'close')).not.toBe(root(stem('investment'), 'close'));
});

it.each([
  ['activity', 'active'],
  ['accuracy', 'accurate'],
  ['efficiency', 'efficient'],
  ['joyfully', 'joyful'],
])('gives %s and %s a distant root in common', (one, other) => {
  expect(root(stem(one), 'all')).toBe(root(stem(other), 'all'));
});

it('leaves figures and other scripts as they are', () => {
  expect(stem('40')).toBe('40');
  expect(stem('特尼')).toBe('特尼');
});

it.each([
  ['classes', 'class'],
  ['churches', 'church'],
  ['dishes', 'dish'],
  ['studied', 'study'],
  ['tied', 'tie'],
  ['barred', 'bar'],
  ['cared', 'care'],
  ['needed', 'need'],
  ['plays', 'play'],
  ['hoping', 'hope'],
  ['knotted', 'knot'],
  ['buzzes', 'buzz'],
  ['watched', 'watch'],
  ['happy', 'happies'],
  ['cries', 'cry'],
  ['plied', 'ply'],
  ['chests', 'chest'],
  ['exes', 'ex'],
])('takes %s for a form of %s', (form, base) => {
  expect(stem(form)).toBe(stem(base));
});

it.each([
  ['bed', 'b'],
  ['red', 'r'],
  ['sing', 's'],
  ['thing', 'th'],
  ['seed', 'see'],
  ['feed', 'fee'],
  ['virus', 'viru'],
  ['basis', 'basi'],
  ['gas', 'ga'],
  ['play', 'plai'],
  ['day', 'dai'],
  ['survey', 'survei'],
  ['pie', 'pi'],
  ['breed', 'bree'],
  ['icing', 'ic'],
])('leaves %s apart from %s', (word, other) => {
  expect(stem(word)).not.toBe(stem(other));
});

it('takes no ending off words with anything but small letters', () => {
  for (const word of ['2nds', 'ab', 'café', 'xs', 'ports2', '2ports', 'mig29s', 'b52s'])
    expect(stem(word)).toBe(word);
});

it.each([
  ['short', 'nation'],
  ['with figures', 'creation2'],
  ['with figures before it', '2creation'],
  ['with figures in it', 'sputnik5ism'],
  ['without ending', 'kettledrum'],
])('gives a stem that is %s for its own root', (_, stemmed) => {
  expect(root(stemmed, 'all')).toBe(stemmed);
});

it('takes up to two endings off, and the longest that fits', () => {
  expect(root(stem('nationalization'), 'close')).toBe(root(stem('nationalize'), 'close'));
  expect(root(stem('leadership'), 'close')).toBe(stem('leader'));
});

it('leaves five letters at least', () => {
  for (const word of ['important', 'organization', 'investment', 'realistically', 'criminality'])
    expect(root(stem(word), 'all').length).toBeGreaterThanOrEqual(4);
  expect(root('station', 'all')).toBe('station');
});
