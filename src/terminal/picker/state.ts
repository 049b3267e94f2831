// What a picker knows, and what a key makes of it.

import type { Hit } from '../../model.js';
import type { Key } from './keys.js';

export interface State {
  query: string;
  /** What answers the query, best first. */
  hits: readonly Hit[];
  /** Which of them is chosen. */
  at: number;
  /** The line of its record that is shown first. */
  from: number;
  /** How it ended: with the chosen record, or without one. */
  outcome?: 'taken' | 'left';
}

/** What a key has to know of the screen. */
export interface Reach {
  /** How many hits the list shows. */
  page: number;
  /** How many lines of the record are shown. */
  height: number;
  /** The last line that the record can be shown from. */
  last: number;
}

type Search = (query: string) => readonly Hit[];

/** A picker in which a query has been typed. */
export const startWith = (query: string, search: Search): State => ({
  query,
  hits: search(query),
  at: 0,
  from: 0,
});

/** The state after a key. */
export function press(state: State, key: Key, reach: Reach, search: Search): State {
  const { query, at, from } = state;
  if (typeof key === 'object') return startWith(query + key.text, search);
  switch (key) {
    case 'up':
      return moved(state, at - 1);
    case 'down':
      return moved(state, at + 1);
    case 'page-up':
      return moved(state, at - reach.page);
    case 'page-down':
      return moved(state, at + reach.page);
    case 'home':
      return moved(state, 0);
    case 'end':
      return moved(state, state.hits.length - 1);
    case 'left':
      return { ...state, from: Math.max(0, from - step(reach)) };
    case 'right':
      return { ...state, from: Math.min(reach.last, from + step(reach)) };
    case 'erase':
      return startWith([...query].slice(0, -1).join(''), search);
    case 'erase-word':
      return startWith(query.replace(/\S*\s*$/, ''), search);
    case 'clear':
      return startWith('', search);
    case 'enter':
      return state.hits.length > 0 ? { ...state, outcome: 'taken' } : state;
    case 'leave':
      return { ...state, outcome: 'left' };
  }
}

function moved(state: State, to: number): State {
  const at = Math.max(0, Math.min(state.hits.length - 1, to));
  return at === state.at ? state : { ...state, at, from: 0 };
}

/** Half of what is shown, so that the eye keeps its place. */
const step = ({ height }: Reach): number => Math.max(1, Math.floor(height / 2));
