// What a key makes of a picker: moves stay on the list, a new query begins at its top.

import { describe, expect, it } from 'vitest';
import type { Hit } from '../../../src/model.js';
import type { Key } from '../../../src/terminal/picker/keys.js';
import { press, type State, startWith } from '../../../src/terminal/picker/state.js';

const hitOf = (id: string): Hit => ({
  record: { kind: 'topic', id, title: id, text: '', topics: [], evidence: [], records: 0 },
});
const everything = ['alma', 'birke', 'eibe', 'eiche', 'erle', 'esche', 'espe'];
const search = (query: string) => everything.filter((id) => id.startsWith(query)).map(hitOf);
const reach = { page: 3, height: 4, last: 9 };

const after = (...keys: Key[]): State =>
  keys.reduce((state, key) => press(state, key, reach, search), startWith('', search));

describe('press', () => {
  it('moves within the list', () => {
    expect(after('down', 'down', 'up').at).toBe(1);
    expect(after('up').at).toBe(0);
    expect(after('page-down').at).toBe(3);
    expect(after('page-down', 'page-up').at).toBe(0);
    expect(after('end').at).toBe(6);
    expect(after('end', 'down').at).toBe(6);
    expect(after('end', 'home').at).toBe(0);
  });

  it('looks again whenever the query changes, from the top', () => {
    const typed = after('end', { text: 'e' }, { text: 'i' });
    expect(typed).toMatchObject({ query: 'ei', at: 0 });
    expect(typed.hits.map(({ record }) => record.id)).toEqual(['eibe', 'eiche']);
    expect(after({ text: 'ei' }, 'down', 'erase')).toMatchObject({ query: 'e', at: 0 });
    expect(after({ text: 'ei' }, 'clear').hits).toHaveLength(7);
    expect(after({ text: 'er' }, 'erase', 'erase', 'erase').query).toBe('');
    expect(after({ text: 'two words ' }, 'erase-word').query).toBe('two ');
    expect(after({ text: 'a会' }, 'erase').query).toBe('a');
  });

  it('scrolls the record by half of what is shown, and begins each record at its top', () => {
    expect(after('right').from).toBe(2);
    expect(after('right', 'right', 'right', 'right', 'right', 'right').from).toBe(9);
    expect(after('right', 'left', 'left').from).toBe(0);
    expect(after('right', 'down').from).toBe(0);
    expect(after('right', 'up').from).toBe(2);
  });

  it('takes what is chosen, if there is something', () => {
    expect(after({ text: 'ei' }, 'down', 'enter')).toMatchObject({ at: 1, outcome: 'taken' });
    expect(after({ text: 'zz' }, 'down', 'end', 'enter').outcome).toBeUndefined();
    expect(after('leave').outcome).toBe('left');
  });
});
