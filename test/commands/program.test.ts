// The command line is understood whatever else it names: only what it names is set up.

import { describe, expect, it } from 'vitest';
import { everywhere } from '../../src/commands/everywhere.js';
import { commands } from '../../src/commands/index.js';
import { type Parsed, parse } from '../../src/commands/program.js';
import { formats } from '../../src/render/index.js';

const program = { version: '1', options: everywhere(Object.keys(formats)), commands };

const parsed = (...argv: string[]): unknown[] => {
  const { command, words, options } = parse(argv, program) as Parsed;
  return [command.name, words, options];
};

describe('the command line', () => {
  it.each<[line: string, understood: unknown[]]>([
    ['facts show me', ['facts', ['show', 'me'], {}]],
    ['--limit=3 facts oil', ['facts', ['oil'], { limit: 3 }]],
    ['facts --topic quote --limit 2', ['facts', [], { topic: 'quote', limit: 2 }]],
    ['--data show person --no-pager', ['people', [], { data: 'show', pager: false }]],
    ['search -- --json', ['search', ['--json'], {}]],
  ])('%s is understood', (line, understood) => {
    expect(parsed(...line.split(' '))).toEqual(understood);
  });

  it.each([
    ['fcats', "unknown command 'fcats'; did you mean 'facts'?"],
    ['fcats show', "unknown command 'fcats'; did you mean 'facts'?"],
    [
      'nothing',
      "unknown command 'nothing'; see 'xi-putin --help', or look for it with 'xi-putin search'",
    ],
    ['--limt 3 facts', "unknown option '--limt'; did you mean '--limit'?"],
    [
      '--topic trade facts',
      '--topic is an option of facts, quote, people, orgs, timeline, topics, sources, search; write it behind their name',
    ],
    ['facts --tpoic trade', "unknown option '--tpoic'; did you mean '--topic'?"],
    ['facts --figures=yes', '--figures takes no value; leave out what stands behind its ='],
    ['facts --by greene', "--by is an option of verify; 'facts' does not take it"],
    ['facts --nothing', "unknown option '--nothing'; see 'xi-putin facts --help'"],
    ['--json', "no command is given; see 'xi-putin --help'"],
    ['man extra', "'man' takes no words; see 'xi-putin man --help'"],
    ['version', "unknown command 'version'; did you mean '--version'?"],
    ['random fact extra', "'random' takes fewer words; see 'xi-putin random --help'"],
    ['help man extra', "'help' takes fewer words; see 'xi-putin help --help'"],
    ['show', "'show' needs its id; see 'xi-putin show --help'"],
    ['completion', "'completion' needs one of bash, zsh, fish; see 'xi-putin completion --help'"],
    ['--versoin', "unknown option '--versoin'; did you mean '--version'?"],
    ['facts --limit', "--limit needs a value; see 'xi-putin --help'"],
    ['facts --template --exact', "--template needs a value; see 'xi-putin --help'"],
    ['facts --limit --json', "--limit needs a value; see 'xi-putin --help'"],
    ['verify x --by --json', "--by needs a value; see 'xi-putin verify --help'"],
    ['search -war', "unknown option '-war'; write -- before a text that begins with -, or see"],
    ['fcats --help', "unknown command 'fcats'; did you mean 'facts'?"],
    ['--help fcats', "unknown command 'fcats'; did you mean 'facts'?"],
  ])('%s is an error', (line, message) => {
    expect(() => parsed(...line.split(' '))).toThrow(message);
  });

  it('is none where the name of an option is joined to it as its value', () => {
    expect(parsed('verify', 'x', '--by=--limit')[2]).toEqual({ by: '--limit' });
    expect(parsed('facts', '--template=--json')[2]).toEqual({ template: '--json' });
  });
});
