// Roles of text and the styles they have. Colours are from the 16 that a terminal's theme controls; yellow, which hardly
// shows on white, is none of them.

import { Chalk, type ChalkInstance, type ForegroundColorName, type ModifierName } from 'chalk';

/** What a piece of text is. */
export type Role =
  | 'title'
  | 'figure'
  | 'quotation'
  | 'speaker'
  | 'date'
  | 'id'
  | 'source'
  | 'match'
  | 'note'
  | 'warning'
  | 'muted'
  | 'good'
  | 'bad'
  | 'added'
  | 'removed';

export type Theme = (role: Role, text: string) => string;

const plain: Theme = (_role, text) => text;

/** The styles of each role, by their names in Chalk. The build leaves others out of it. */
export const styles: Readonly<Record<Role, readonly (ForegroundColorName | ModifierName)[]>> = {
  title: ['bold'],
  figure: ['bold', 'cyan'],
  quotation: [],
  speaker: ['bold'],
  date: ['cyan'],
  id: ['green'],
  source: ['dim'],
  match: ['bold', 'magenta'],
  note: ['italic'],
  warning: ['magenta'],
  muted: ['dim'],
  good: ['bold', 'green'],
  bad: ['bold', 'red'],
  added: ['green'],
  removed: ['red', 'strikethrough'],
};

/** A theme with colour or without. Chalk is loaded only for the first. */
export function makeTheme(color: boolean): Theme {
  if (!color) return plain;
  const chalk = new Chalk({ level: 1 });
  const made: Partial<Record<Role, ChalkInstance>> = {};
  return (role, text) => {
    made[role] ??= styles[role].reduce((styled, name) => styled[name], chalk);
    return made[role](text);
  };
}
