// The shells that there is a completion script for: its keys are the choices of the command.

import { bash } from './bash.js';
import { fish } from './fish.js';
import type { Grammar } from './grammar.js';
import { zsh } from './zsh.js';

export const shells: Readonly<Record<string, (grammar: Grammar) => string>> = { bash, zsh, fish };
