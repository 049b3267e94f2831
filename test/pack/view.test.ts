// A view finds what is there in a pack of any shape, passes over what is not, and knows where it stands.

import { expect, it } from 'vitest';
import { longestText } from '../../src/pack/place.js';
import { entriesOf, isText, textAt, View, valueAt } from '../../src/pack/view.js';

const pack = () =>
  new View({
    title: 'The bridge',
    topics: [{ id: 'traffic' }, 7],
    facts: [{ id: 'reopens', topics: ['traffic', 3, 'mayor'], related: 'traffic' }],
    quotes: { id: 'none' },
    'odd key': [[1, 2]],
  });

it('knows where it stands, however it was come to', () => {
  const fact = pack().under('facts').at(0);
  expect(pack().place).toBe('the pack');
  expect(fact.place).toBe('facts[0]');
  expect(fact.under('topics').at(2).place).toBe('facts[0].topics[2]');
  expect(fact.made('anything').place).toBe('facts[0]');
  expect(fact.made('anything').has).toBe('anything');
  expect(
    pack()
      .items('topics')
      .map(({ place }) => place),
  ).toEqual(['topics[0]', 'topics[1]']);
  expect(pack().items('odd key')[0]?.at(1).place).toBe("['odd key'][0][1]");
  expect(fact.texts('related')[0]?.place).toBe('facts[0].related');
});

it('has the items of a list, and none of what is no list', () => {
  const view = pack();
  expect(view.under('topics').length).toBe(2);
  expect(view.items('topics').map(({ has }) => has)).toEqual([{ id: 'traffic' }, 7]);
  expect(view.list('topics')).toEqual([{ id: 'traffic' }, 7]);
  expect(view.under('topics').at(1).has).toBe(7);
  expect(view.under('topics').at(2).has).toBeUndefined();
  for (const key of ['title', 'quotes', 'nothing']) {
    expect(view.under(key).length).toBe(0);
    expect(view.items(key)).toEqual([]);
    expect(view.list(key)).toEqual([]);
    expect(view.under(key).each()).toEqual([]);
    expect(view.under(key).at(0).has).toBeUndefined();
  }
});

it('has the texts of a list or the one that stands there by itself, such as are asked for', () => {
  const fact = pack().under('facts').at(0);
  const found = (key: string, meets?: (text: string) => boolean) =>
    fact.texts(key, meets).map(({ has, place }) => [has, place]);
  expect(found('topics')).toEqual([
    ['traffic', 'facts[0].topics[0]'],
    ['mayor', 'facts[0].topics[2]'],
  ]);
  expect(found('topics', (text) => text === 'mayor')).toEqual([['mayor', 'facts[0].topics[2]']]);
  expect(found('topics', (text) => text === 'none')).toEqual([]);
  expect(found('related', (text) => text === 'traffic')).toHaveLength(1);
  expect(found('related', (text) => text === 'none')).toEqual([]);
  expect(found('nothing')).toEqual([]);
});

it('looks into no text that is longer than any may be', () => {
  const [longest, longer] = ['x'.repeat(longestText), 'x'.repeat(longestText + 1)];
  const view = new View({ longest, longer, both: [longest, longer] });
  expect(view.text('longest')).toBe(longest);
  expect(view.text('longer')).toBeUndefined();
  expect(view.texts('longer')).toEqual([]);
  expect(view.texts('both').map(({ place }) => place)).toEqual(['both[0]']);
  expect(view.items('both').map(isText)).toEqual([true, false]);
});

it('finds what an object has itself, and nothing that it inherits', () => {
  expect(valueAt({ a: 1 }, 'a')).toBe(1);
  expect(valueAt({ a: null }, 'a')).toBeNull();
  expect(valueAt({}, 'toString')).toBeUndefined();
  expect(valueAt(Object.create({ a: 1 }), 'a')).toBeUndefined();
  expect(valueAt('text', 'length')).toBeUndefined();
  expect(valueAt(['a'], '0')).toBeUndefined();
  expect(valueAt(null, 'a')).toBeUndefined();
  expect(textAt({ a: 'text' }, 'a')).toBe('text');
  expect(textAt({ a: 1 }, 'a')).toBeUndefined();
});

it('has every entry of a pack, list by list', () => {
  expect(entriesOf(pack()).map(({ list, view }) => [list, view.place])).toEqual([
    ['topics', 'topics[0]'],
    ['topics', 'topics[1]'],
    ['facts', 'facts[0]'],
  ]);
  expect(entriesOf(new View('no pack'))).toEqual([]);
});
