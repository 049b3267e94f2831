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

it('leaves figures and other scripts as they are', () => {
  expect(stem('40')).toBe('40');
  expect(stem('特尼')).toBe('特尼');
});
