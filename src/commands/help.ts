// xi-putin help: of the program, of a command, or on a topic.

import { exitCodes, usageFault } from '../errors.js';
import { meant } from '../messages/nearest.js';
import { shorten } from '../messages/shorten.js';
import { type CommandDefinition, commandCalled, namesOf } from './command.js';
import { commandHelp, fullHelp, helpTopics } from './help-text.js';

export const help: CommandDefinition = {
  name: 'help',
  operands: '[subject]',
  summary: 'Help on a command or a topic',
  outcomes: `${exitCodes.found} printed`,
  examples: [
    ['xi-putin help quote', 'a command'],
    ['xi-putin help scripting', 'a topic'],
  ],
  answer({ words: [subject], program }) {
    return { kind: 'document', command: 'help', text: textOn(subject) };

    function textOn(wanted: string | undefined): string {
      if (wanted === undefined) return fullHelp(program);
      const command = commandCalled(wanted, program.commands);
      if (command) return commandHelp(command);
      const topic = Object.entries(helpTopics).find(([name]) => name === wanted);
      if (topic) return topic[1];
      const subjects = [...program.commands.flatMap(namesOf), ...Object.keys(helpTopics)];
      const advice = meant(wanted, subjects, "see 'xi-putin help'");
      throw usageFault(`there is no help on '${shorten(wanted)}'; ${advice}`);
    }
  },
};
