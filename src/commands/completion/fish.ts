// The completion script for fish, 3.0 and later.

import { type CompletedOption, type Grammar, optionsWithValue, type Values } from './grammar.js';

/** A word that fish takes as it stands. */
const quoted = (word: string): string =>
  /^[\w.-]+$/.test(word) ? word : `'${word.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

/** A script that completes the command line and executes nothing that stands on it. */
export function fish(grammar: Grammar): string {
  const { version, commands, options, records } = grammar;
  const withValue = optionsWithValue(grammar).flatMap(({ names }) => names);
  return `# Completion of xi-putin ${version} for fish. To have it in every shell:
#   xi-putin completion fish >~/.config/fish/completions/xi-putin.fish
# What stands on the line is compared with the words below; it is never executed.

# The command on the line and the words after it, a line each.
function __xi_putin_words
    set -l words (commandline -opc)
    set -l option
    set -l ended
    set -e words[1]
    for word in $words
        if set -q option[1]
            set option
        else if set -q ended[1]
            printf '%s\\n' $word
        else
            switch $word
                case --
                    set ended 1
                case ${withValue.join(' ')}
                    set option $word
                case '-*'
                case '*'
                    printf '%s\\n' $word
            end
        end
    end
end

function __xi_putin_no_command
    set -l words (__xi_putin_words)
    not set -q words[1]
end

# Whether the command is one of these.
function __xi_putin_command
    set -l words (__xi_putin_words)
    set -q words[1]; and contains -- $words[1] $argv
end

# The same, and whether nothing follows the command.
function __xi_putin_first
    set -l words (__xi_putin_words)
    test (count $words) -eq 1; and contains -- $words[1] $argv
end

# The ids of some kinds: of the pack that the user named, else those that this script knows.
function __xi_putin_ids
    set -l data $XI_PUTIN_DATA
    set -l option
    for word in (commandline -opc)
        if test "$option" = --data
            set data $word
        else if string match -q -- '--data=*' $word
            set data (string replace -- '--data=' '' $word)
        end
        set option $word
    end
    set data (string replace -r '^~/' "$HOME/" -- "$data")
    if test -z "$data"
        __xi_putin_records
    else if test -f "$data"
        command xi-putin completion ids --data "$data" </dev/null 2>/dev/null
    end | string replace -rf -- '^('(string join '|' $argv)')\\t' ''
end

# Lines of kind, id and title.
function __xi_putin_records
    printf '%s\\n' \\
${records.map((line) => `        ${quoted(line)}`).join(' \\\n')}
end

# Another name of a command is offered only where no first name fits.
function __xi_putin_aliases
    set -l typed (commandline -ct)
    if not string match -q -- "$typed*" ${commands.map(({ name }) => quoted(name)).join(' ')}
        printf '%s\\n' ${commands.flatMap(({ names: [, ...others] }) => others.map(quoted)).join(' ')}
    end
end

complete -c xi-putin -f
complete -c xi-putin -n __xi_putin_no_command -a '(__xi_putin_aliases)'
${commands.map(({ name, summary }) => complete('__xi_putin_no_command', `-a ${quoted(name)} -d ${quoted(summary)}`)).join('\n')}
${options.map((option) => optionLine(option)).join('\n')}
${commands
  .map(({ names, options: own, values, many }) =>
    [
      ...own.map((option) => optionLine(option, `__xi_putin_command ${names.join(' ')}`)),
      ...(values
        ? [
            complete(
              `${many ? '__xi_putin_command' : '__xi_putin_first'} ${names.join(' ')}`,
              offer(values),
            ),
          ]
        : []),
    ]
      .map((line) => `${line}\n`)
      .join(''),
  )
  .join('')}`;
}

const complete = (condition: string | undefined, rest: string): string =>
  `complete -c xi-putin ${condition === undefined ? '' : `-n ${quoted(condition)} `}${rest}`;

function optionLine(option: CompletedOption, condition?: string): string {
  const { names, summary, takesValue, values } = option;
  const flags = names.map((name) =>
    name.startsWith('--') ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`,
  );
  const value = takesValue ? ` -r ${values ? offer(values) : '-f'}` : '';
  return complete(condition, `${flags.join(' ')}${value} -d ${quoted(summary)}`);
}

/** What follows, for complete: fish itself expands the text of -a, so it holds plain words or a call alone. */
function offer(values: Values): string {
  if (values === 'files') return '-F';
  return 'ids' in values
    ? `-f -a ${quoted(`(__xi_putin_ids ${values.ids.join(' ')})`)}`
    : `-f -a ${quoted(values.map(quoted).join(' '))}`;
}
