// xi-putin man: the manual page, in the format of man(1).

import { exitCodes } from '../errors.js';
import type { CommandDefinition } from './command.js';
import { manualPage } from './man/page.js';

export const man: CommandDefinition = {
  name: 'man',
  summary: 'The manual page, as man and mandoc read it',
  outcomes: `${exitCodes.found} printed`,
  examples: [
    ['xi-putin man | man -l -', 'read it'],
    ['xi-putin man >/usr/local/share/man/man1/xi-putin.1', 'have it for man xi-putin'],
  ],
  answer({ program }) {
    return { kind: 'document', command: 'man', text: manualPage(program) };
  },
};
