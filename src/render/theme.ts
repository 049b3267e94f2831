// Roles of text and the styles they have. Colours are from the 16 that a terminal's theme controls.

import { Chalk, type ChalkInstance } from 'chalk';

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

/** A theme with colour or without. Chalk is loaded only for the first. */
export function makeTheme(color: boolean): Theme {
  if (!color) return plain;
  const styles = stylesOf(new Chalk({ level: 1 }));
  return (role, text) => styles[role](text);
}

const stylesOf = (chalk: ChalkInstance): Record<Role, (text: string) => string> => ({
  title: chalk.bold,
  figure: chalk.bold.cyan,
  quotation: (text) => text,
  speaker: chalk.bold,
  date: chalk.cyan,
  id: chalk.green,
  source: chalk.dim,
  match: chalk.bold.yellow,
  note: chalk.italic,
  warning: chalk.yellow,
  muted: chalk.dim,
  good: chalk.bold.green,
  bad: chalk.bold.red,
  added: chalk.green,
  removed: chalk.red.strikethrough,
});
