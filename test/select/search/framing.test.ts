// What people lead in to a question with is taken off it, and nothing that may be asked for.

import { expect, it } from 'vitest';
import { unframed } from '../../../src/select/search/framing.js';

it.each([
  ['Could you tell me how long it took?', 'how long it took?'],
  ['I am writing an essay and need to know who led it', 'who led it'],
  ['good morning, please help me find out whether it rained', 'whether it rained'],
  ['We wonder\nwhat it cost', 'what it cost'],
  ['I read somewhere that grain rotted', 'grain rotted'],
  ['I was told that two thirds is lost, is that right?', 'two thirds is lost'],
  ['grain rotted; was this true', 'grain rotted'],
  ['For my homework: the mayor', 'the mayor'],
])('of %j leaves %j', (query, rest) => {
  expect(unframed(query)).toBe(rest);
});

it.each([
  ['nobody speaks of himself', 'does the mayor know how long it took'],
  ['nobody does, before a colon', 'Lindmark: the mayor'],
  ['a sentence begins so', 'I am confident that the people agree'],
  ['it is read of something', 'I read that'],
  ['a question has no lead-in', 'how long did it take me'],
  ['a word has others in it', 'acknowledge me who'],
  ['what is right is no question behind it', 'the right that is right'],
])('leaves a query as it is where %s: %j', (_, query) => {
  expect(unframed(query)).toBe(query);
});

it('takes a long text for no question', () => {
  const asked = 'tell me who led it';
  expect(unframed(`${' '.repeat(500 - asked.length)}${asked}`)).toBe('who led it');
  expect(unframed(`${' '.repeat(501 - asked.length)}${asked}`)).toMatch(/tell me/);
});
