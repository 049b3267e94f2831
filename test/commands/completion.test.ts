// The completion scripts in the real bash, zsh and fish: what they offer, and that nothing typed is executed.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { commands } from '../../src/commands/index.js';
import { formats } from '../../src/render/index.js';
import { run } from '../support/run.js';
import { root } from '../support/spawn.js';
import { needs, openTerminal, type Terminal, workshop } from '../terminal/picker/tmux.js';

vi.setConfig({ testTimeout: 60_000 });

const shells = ['bash', 'zsh', 'fish'] as const;
type Shell = (typeof shells)[number];

let shop: ReturnType<typeof workshop>;
let terminal: Terminal | undefined;

const pack = JSON.parse(readFileSync(`${root}data/knowledge.json`, 'utf8'));
const ferry = JSON.parse(readFileSync(`${root}data/examples/night-ferry.json`, 'utf8'));
const idsOf = (entries: { id: string }[]): string[] => entries.map(({ id }) => id);
const groups = ['facts', 'quotes', 'people', 'organizations', 'events', 'topics', 'sources'];
const allIds = (of: Record<string, { id: string }[]>): string[] =>
  groups.flatMap((group) => idsOf(of[group] ?? []));
const starting = (start: string, words: string[]): string[] =>
  words.filter((word) => word.startsWith(start));

beforeAll(async () => {
  needs('tmux', ...shells);
  shop = workshop();
  for (const shell of shells) {
    const { code, stdout } = await run(['completion', shell]);
    expect(code).toBe(0);
    writeFileSync(`${shop.folder}/${shell}.script`, stdout);
  }
  mkdirSync(`${shop.folder}/my packs`);
  writeFileSync(`${shop.folder}/my packs/ferry.json`, JSON.stringify(ferry));
});
afterEach(() => {
  rmSync(`${shop.folder}/pwned`, { force: true });
  terminal?.close();
  terminal = undefined;
});
afterAll(() => shop.close());

/** Each line in a shell without settings, its script loaded: what is offered for each, in order of the alphabet. */
const drivers: Readonly<Record<Shell, { file: string; args: readonly string[]; text: string }>> = {
  bash: {
    file: 'bash',
    args: ['--norc', '--noprofile'],
    // words as readline would give them: at spaces, and = by itself
    text: `source "$1"; shift
for line; do
  COMP_WORDS=() COMP_LINE=$line COMP_POINT=\${#line} word= quote=
  for ((at = 0; at < \${#line}; at++)); do
    sign=\${line:at:1}
    if [[ -n $quote ]]; then word+=$sign; [[ $sign != "$quote" ]] || quote=
    elif [[ $sign == [\\'\\"] ]]; then word+=$sign quote=$sign
    elif [[ $sign == ' ' ]]; then COMP_WORDS+=("$word"); word=
    elif [[ $sign == '=' ]]; then [[ -z $word ]] || COMP_WORDS+=("$word"); COMP_WORDS+=(=); word=
    else word+=$sign
    fi
  done
  [[ -z $word && $sign == '=' ]] || COMP_WORDS+=("$word")
  COMP_CWORD=$((\${#COMP_WORDS[@]} - 1))
  _xi_putin
  printf '%s\\n' "\${COMPREPLY[@]}"
  printf '\\0'
done`,
  },
  zsh: {
    file: 'zsh',
    args: ['-f'],
    // a shell within the shell, whose compadd tells what it is given, and in which Tab is pressed
    text: `zmodload zsh/zpty
export SCRIPT=$1 OFFERED=$PWD/zsh.offered; shift
zpty inner zsh -f -i
zpty -w inner 'PS1= PS2=; stty -echo; autoload -Uz compinit; compinit -u -D; source $SCRIPT
compadd() {
  local -a hits
  [[ \${@[1,(i)(-|--)]} == *-(O|A|D)* ]] || { builtin compadd -A hits "$@"; print -rl -- $hits >>$OFFERED }
  builtin compadd "$@"
}
finish() { BUFFER=; print DO""NE }
zle -N finish; bindkey "^X^X" finish; bindkey "^I" complete-word; setopt no_beep no_auto_list; print REA""DY'
zpty -r -m inner seen '*READY*'
for line; do
  : >$OFFERED
  zpty -w -n inner $line$'\\t\\x18\\x18'
  zpty -r -m inner seen '*DONE*'
  print -rn -- "$(<$OFFERED)"$'\\0'
done`,
  },
  fish: {
    file: 'fish',
    args: ['--no-config'],
    text: `source $argv[1]
for line in $argv[2..]
  complete -C $line | string replace -r '\\t.*' ''
  printf '\\0'
end`,
  },
};

function offered(shell: Shell, lines: readonly string[], script = `${shell}.script`): string[][] {
  const { file, args, text } = drivers[shell];
  writeFileSync(`${shop.folder}/driver.${shell}`, text);
  const { status, stdout, stderr } = spawnSync(
    file,
    [...args, `driver.${shell}`, script, ...lines],
    { cwd: shop.folder, env: shop.env, encoding: 'utf8', timeout: 40_000 },
  );
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return stdout
    .split('\0')
    .slice(0, -1)
    .map((words) =>
      [...new Set(words.split('\n'))]
        .map((word) => word.replace(/^--[a-z]+=(?=.)/, ''))
        .filter((word) => word !== '')
        .sort(),
    );
}

const cases: readonly (readonly [line: string, words: readonly string[]])[] = [
  ['xi-putin ', commands.map(({ name }) => name)],
  ['xi-putin fac', ['facts']],
  ['xi-putin who', ['who']],
  ['xi-putin --json --limit 3 tim', ['timeline']],
  ['xi-putin show gree', starting('gree', allIds(pack))],
  ['xi-putin show greene gree', starting('gree', allIds(pack))],
  ['xi-putin facts m', starting('m', idsOf(pack.facts))],
  ['xi-putin fact m', starting('m', idsOf(pack.facts))],
  ['xi-putin person x', starting('x', idsOf(pack.people))],
  [
    'xi-putin quote --person k',
    starting('k', [...idsOf(pack.people), ...idsOf(pack.organizations)]),
  ],
  ['xi-putin facts --topic w', starting('w', idsOf(pack.topics))],
  ['xi-putin search --source n', starting('n', idsOf(pack.sources))],
  [
    'xi-putin search --kind ',
    ['event', 'fact', 'organization', 'person', 'quote', 'source', 'topic'],
  ],
  ['xi-putin facts --format ', Object.keys(formats)],
  ['xi-putin facts --format=t', ['text', 'tsv']],
  ['xi-putin facts --fig', ['--figures']],
  ['xi-putin quote --fig', []],
  ['xi-putin --no', ['--no-pager']],
  ['xi-putin help ex', ['exit-codes']],
  ['xi-putin help quote ', []],
  ['xi-putin completion ', ['bash', 'fish', 'zsh']],
  ['xi-putin random p', ['person']],
  ['xi-putin verify m', []],
  ['xi-putin show --data "my packs/ferry.json" ', allIds(ferry)],
  ["xi-putin show --data='my packs/ferry.json' ", allIds(ferry)],
  ['xi-putin show --data ./no-such-file ', []],
  ['xi-putin show --data "~/my packs/ferry.json" ', allIds(ferry)],
];

describe.each(shells)('%s', (shell) => {
  it('offers commands, options, their values and ids', () => {
    const found = offered(
      shell,
      cases.map(([line]) => line),
    );
    expect(cases.map(([line], index) => [line, found[index]])).toEqual(
      cases.map(([line, words]) => [line, [...new Set(words)].sort()]),
    );
  });

  it('offers files where a file is asked for', () => {
    const [data, check] = offered(shell, ['xi-putin --data bash', 'xi-putin check zsh.s']);
    expect(data).toEqual(['bash.script']);
    expect(check).toEqual(['zsh.script']);
  });

  it('asks a pack that XI_PUTIN_DATA names', () => {
    const before = shop.env;
    shop.env = { ...before, XI_PUTIN_DATA: 'my packs/ferry.json' };
    try {
      expect(offered(shell, ['xi-putin show '])).toEqual([[...new Set(allIds(ferry))].sort()]);
    } finally {
      shop.env = before;
    }
  });

  it('executes nothing that is typed', () => {
    const words = [
      '$(touch pwned)',
      '`touch pwned`',
      '"$(touch pwned)"',
      "'$(touch pwned)'",
      '$(touch pwned',
      '<(touch pwned)',
      // biome-ignore lint/suspicious/noTemplateCurlyInString: it is for the shell
      '${x:=$(touch pwned)}',
      '$[$(touch pwned)]',
      'a[$(touch pwned)]',
      '~$(touch pwned)',
      '*(e:touch pwned:)',
      '(touch pwned)',
      '--format=$(touch pwned)',
      '--data=$(touch pwned)',
      '-$(touch pwned)',
      '\\',
      '"',
      "'",
      '*',
    ];
    const lines = words.flatMap((word) => [
      `xi-putin ${word}`,
      `xi-putin show ${word}`,
      `xi-putin ${word} `,
      `xi-putin --data ${word} show `,
      `xi-putin --data ${word}`,
      `xi-putin facts --topic ${word}`,
      `xi-putin --format ${word} facts `,
    ]);
    offered(shell, lines);
    expect(existsSync(`${shop.folder}/pwned`)).toBe(false);
  });

  it('executes nothing that stands in a pack, and shows none of it to the terminal', async () => {
    const hostile = structuredClone(ferry);
    const titles = ['$(touch pwned)', '`touch pwned`', "'; touch pwned; '", '\u001b]2;pwned\u0007'];
    hostile.facts.forEach((fact: { title: string }, index: number) => {
      fact.title = `${titles[index % titles.length]} \\'"$(touch pwned):[x]`;
    });
    writeFileSync(`${shop.folder}/hostile.json`, JSON.stringify(hostile));
    const { code, stdout } = await run([
      'completion',
      shell,
      '--data',
      `${shop.folder}/hostile.json`,
    ]);
    expect(code).toBe(0);
    expect(stdout).not.toMatch(/[\x00-\x08\x0b-\x1f\x7f-\x9f]/);
    writeFileSync(`${shop.folder}/hostile.script`, stdout);
    const ids = [...new Set(allIds(ferry))].sort();
    expect(offered(shell, ['xi-putin show '], 'hostile.script')).toEqual([ids]);
    expect(offered(shell, ['xi-putin show --data hostile.json '])).toEqual([ids]);
    expect(existsSync(`${shop.folder}/pwned`)).toBe(false);
  });

  it('completes with Tab while one types', async () => {
    const start = {
      bash: 'bash --norc --noprofile -i',
      zsh: 'zsh -f -i',
      fish: 'fish --no-config --private',
    }[shell];
    terminal = openTerminal(start, {
      columns: 100,
      rows: 24,
      env: { ...shop.env, PS1: 'ready> ' },
      cwd: shop.folder,
    });
    const { until, type, press } = terminal;
    await until(/[>%#$] *\n*$/);
    // zsh's own Tab expands $(…) in any command line before it completes; complete-word is completion alone
    if (shell === 'zsh') type('bindkey ^I complete-word; autoload -Uz compinit; compinit -u -D; ');
    type(`source ${shell}.script; echo loa''ded`);
    press('Enter');
    await until(/^loaded$/m);
    type('xi-putin quote --per');
    press('Tab');
    await until(/xi-putin quote --person $|xi-putin quote --person\n/m);
    type('cros');
    press('Tab');
    await until(/--person cross/);
    type('--form');
    press('Tab');
    await until(/--person cross --format/);
    type('js');
    press('Tab');
    await until(/--format json/);
    type('$(touch pwned)');
    press('Tab');
    type('typed');
    await until(/typed/);
    press('C-u');
    type('xi-putin --data my');
    press('Tab');
    await until(/--data (my\\ packs\/|'my packs\/|"my packs\/)/);
    press('Tab');
    await until(/packs\/ferry\.json/);
    expect(existsSync(`${shop.folder}/pwned`)).toBe(false);
  });
});

describe('completion', () => {
  it('says what it knows where a shell is not known', async () => {
    expect(await run(['completion', 'bsh'])).toEqual({
      code: 2,
      stdout: '',
      stderr: "xi-putin: there is no completion for 'bsh'; did you mean 'bash'?\n",
    });
    expect((await run(['completion', 'toString'])).stderr).toBe(
      "xi-putin: there is no completion for 'toString'; it is one of bash, zsh, fish\n",
    );
    expect((await run(['completion'])).code).toBe(2);
  });

  it('means the same by an option in every command, as the scripts take it', () => {
    const meanings = new Map<string, unknown>();
    for (const { flags, choices = [] } of commands.flatMap(({ options = [] }) => options)) {
      const [name = ''] = flags.split(' ');
      const meaning = { flags, choices };
      expect(meanings.get(name) ?? meaning).toEqual(meaning);
      meanings.set(name, meaning);
    }
  });
});
