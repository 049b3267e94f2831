// How names are cut for bibliographies.

import { describe, expect, it } from 'vitest';
import { initialed, inverted, listed, nameOf, surname } from '../../../src/select/cite/names.js';

describe('names', () => {
  it.each([
    ['Sam Greene', 'Greene, Sam', 'Greene, S.'],
    ['Greene, Sam', 'Greene, Sam', 'Greene, S.'],
    ['Thomas J. Christensen', 'Christensen, Thomas J.', 'Christensen, T. J.'],
    ['Jean-Paul Sartre', 'Sartre, Jean-Paul', 'Sartre, J.-P.'],
    ['Ludwig van Beethoven', 'van Beethoven, Ludwig', 'van Beethoven, L.'],
    ['Martin Luther King Jr.', 'King, Martin Luther, Jr.', 'King, M. L., Jr.'],
    ['Smith, Jr., John', 'Smith, John, Jr.', 'Smith, J., Jr.'],
    ['Лев Толстой', 'Толстой, Лев', 'Толстой, Л.'],
    ['毛泽东', '毛泽东', '毛泽东'],
    ['Plato', 'Plato', 'Plato'],
    ['The Associated Press', 'The Associated Press', 'The Associated Press'],
    ['Ministry of Foreign Affairs', 'Ministry of Foreign Affairs', 'Ministry of Foreign Affairs'],
    ['BBC News', 'BBC News', 'BBC News'],
    ['Associated Press', 'Associated Press', 'Associated Press'],
    ['Russian Federation', 'Russian Federation', 'Russian Federation'],
    ['Boat Company, Inc.', 'Boat Company, Inc.', 'Boat Company, Inc.'],
    ['Emily Post', 'Post, Emily', 'Post, E.'],
    ['John Staff', 'Staff, John', 'Staff, J.'],
    ['Anna Press', 'Press, Anna', 'Press, A.'],
    ['Court, Margaret', 'Court, Margaret', 'Court, M.'],
    ['Robert W. Service', 'Service, Robert W.', 'Service, R. W.'],
    ['A, B, C, D', 'A, B, C, D', 'A, B, C, D'],
    ['A, B, C, D, E', 'A, B, C, D, E', 'A, B, C, D, E'],
    ['  Sam \t Greene ', 'Greene, Sam', 'Greene, S.'],
    ['Greene,Sam', 'Greene, Sam', 'Greene, S.'],
    ['King, Martin Luther, Jr.', 'King, Martin Luther, Jr.', 'King, M. L., Jr.'],
    ['Sam Greene, Jr.', 'Greene, Sam, Jr.', 'Greene, S., Jr.'],
    ['Elizabeth II', 'Elizabeth II', 'Elizabeth II'],
    ['II', 'II', 'II'],
    ['van Gogh', 'van Gogh', 'van Gogh'],
    ['Anne -Marie Smith', 'Smith, Anne -Marie', 'Smith, A. -M.'],
    ['𐐨𐐩 Smith', 'Smith, 𐐨𐐩', 'Smith, 𐐀.'],
    ['one two three four five', 'five, one two three four', 'five, O. T. T. F.'],
    ['one two three four five six', 'one two three four five six', 'one two three four five six'],
  ])('%s', (name, inOrder, short) => {
    expect(inverted(nameOf(name))).toBe(inOrder);
    expect(initialed(nameOf(name))).toBe(short);
  });

  it('whose family name is known to come first are cut there', () => {
    expect(nameOf('Xi Jinping', 'Xi')).toEqual({
      full: 'Xi Jinping',
      family: 'Xi',
      given: 'Jinping',
    });
    expect(nameOf('Sam Greene', 'Greene')).toEqual({
      full: 'Sam Greene',
      family: 'Greene',
      given: 'Sam',
    });
    expect(surname(nameOf('Xiaoping Xi', 'Xi'))).toBe('Xi');
    expect(nameOf('Xia Wen', 'Xi')).toMatchObject({ family: 'Wen', given: 'Xia' });
  });

  it('are whole in the order in which they are spoken, however they were written', () => {
    expect(nameOf('Greene, Sam')).toEqual({ full: 'Sam Greene', family: 'Greene', given: 'Sam' });
    expect(nameOf('Smith, Jr., John').full).toBe('John Smith Jr.');
    expect(nameOf('King, Martin Luther, Jr.')).toEqual({
      full: 'Martin Luther King, Jr.',
      family: 'King',
      given: 'Martin Luther',
      suffix: 'Jr.',
    });
    expect(nameOf('Sam Greene')).not.toHaveProperty('suffix');
  });

  it('stand in a row', () => {
    expect(listed([], '&')).toBe('');
    expect(listed(['A'], '&')).toBe('A');
    expect(listed(['A', 'B'], '&')).toBe('A & B');
    expect(listed(['A', 'B'], '&', true)).toBe('A, & B');
    expect(listed(['A', 'B', 'C'], 'and')).toBe('A, B, and C');
  });
});
