// xi-putin completion: a script that completes the command line in bash, zsh or fish.

import { exitCodes, usageFault } from '../errors.js';
import { meant } from '../messages/nearest.js';
import { shorten } from '../messages/shorten.js';
import type { CommandDefinition } from './command.js';
import { grammarOf, recordLines } from './completion/grammar.js';
import { shells } from './completion/shells.js';

/**
 * The scripts hold the commands, the options and the ids of the pack that was chosen when they were made, so that Tab
 * starts no program. Only where the line or XI_PUTIN_DATA names another pack do they run it, with `completion ids`, which is
 * for them alone.
 */
export const completion: CommandDefinition = {
  name: 'completion',
  operands: '<bash|zsh|fish>',
  summary: 'Completion with Tab, as a script for the shell',
  outcomes: `${exitCodes.found} printed`,
  examples: [
    ['source <(xi-putin completion bash)', 'in ~/.bashrc'],
    ['source <(xi-putin completion zsh)', 'in ~/.zshrc, below compinit'],
    ['xi-putin completion fish | source', 'in ~/.config/fish/config.fish'],
  ],
  answer({ words: [shell = ''], program, pack }) {
    if (shell === 'ids') {
      const lines = recordLines(pack());
      return {
        kind: 'document',
        command: 'completion',
        text: lines.map((line) => `${line}\n`).join(''),
      };
    }
    const script = Object.hasOwn(shells, shell) ? shells[shell] : undefined;
    if (!script) {
      const names = Object.keys(shells);
      const advice = meant(shell, names, `it is one of ${names.join(', ')}`);
      throw usageFault(`there is no completion for '${shorten(shell)}'; ${advice}`);
    }
    return {
      kind: 'document',
      command: 'completion',
      text: script(grammarOf(program, pack())),
    };
  },
};
