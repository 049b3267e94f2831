// The completion script for zsh: tables made from the grammar, and the engine that reads them.

import { type CompletedOption, type Grammar, optionsWithValue, type Values } from './grammar.js';
import { cases, quoted } from './posix.js';

/** A script that completes the command line and executes nothing that stands on it. */
export function zsh(grammar: Grammar): string {
  const { version, commands, options, records } = grammar;
  const withValue = optionsWithValue(grammar);
  return `#compdef xi-putin
# Completion of xi-putin ${version} for zsh. To have it in every shell, put this line into ~/.zshrc, below compinit:
#   source <(xi-putin completion zsh)
# or this script, as the file _xi-putin, into a folder of $fpath.
# What stands on the line is compared with the words below; it is never executed.

# These set the array 'found' of their caller: words, each with what it is after a colon.
_xi_putin_commands() {
  found=(
${rows(commands.map(({ name, summary }) => described(name, summary)))}
  )
}
_xi_putin_aliases() {
  found=(
${rows(commands.flatMap(({ names: [, ...others], summary }) => others.map((name) => described(name, summary))))}
  )
}
_xi_putin_options() {
  found=(
${rows(optionRows(options))}
  )
  case $1 in
${cases(commands.map(({ names, options: own }) => [names, own.length > 0 && `found+=(${optionRows(own).map(quoted).join(' ')})`]))}
  esac
}
_xi_putin_operands() {
  case $1 in
${cases(commands.filter(({ many }) => many).map(({ names, values }) => [names, values && offer(values)]))}
  esac
  (( $2 > 0 )) || case $1 in
${cases(commands.filter(({ many }) => !many).map(({ names, values }) => [names, values && offer(values)]))}
  esac
}
_xi_putin_values() {
  case $1 in
${cases(withValue.map(({ names, values }) => [names, values && offer(values)]))}
  esac
}
_xi_putin_takes_value() {
  case $1 in
${cases([[withValue.flatMap(({ names }) => names), 'return 0']])}
  esac
  return 1
}

# Lines of kind, id and title.
_xi_putin_records() {
  print -rl -- \\
${records.map((line) => `    ${quoted(line)}`).join(' \\\n')}
}
${engine}`;
}

const rows = (words: readonly string[]): string =>
  words.map((word) => `    ${quoted(word)}`).join('\n');

/** A word and what it is, as `_describe` reads them: a backslash stands for itself only behind another. */
const described = (word: string, summary: string): string =>
  `${word}:${summary.replaceAll('\\', '\\\\')}`;

const optionRows = (options: readonly CompletedOption[]): string[] =>
  options.map(({ names, summary }) => described(names.at(-1) ?? '', summary));

function offer(values: Values): string {
  if (values === 'files') return '_files';
  return 'ids' in values
    ? `_xi_putin_ids ${values.ids.join(' ')}`
    : `found=(${values.map(quoted).join(' ')})`;
}

const engine = `
# A path as it is typed, without its quotes; nothing in it is expanded but a ~ in front.
_xi_putin_path() {
  REPLY=\${(Q)1}
  [[ $REPLY != '~/'* ]] || REPLY=$HOME/\${REPLY#??}
}

# The ids of some kinds: of the pack that the user named, else those that this script knows.
_xi_putin_ids() {
  local kind id title
  while IFS=$'\\t' read -r kind id title; do
    (( ! $argv[(Ie)$kind] )) || found+=("$id:$title")
  done < <(
    if [[ -z $data ]]; then _xi_putin_records
    elif [[ -f $data ]]; then command xi-putin completion ids --data "$data" </dev/null 2>/dev/null
    fi
  )
}

_xi_putin() {
  local data=\${XI_PUTIN_DATA-} command= option= ended= word REPLY
  local -a found
  integer i operands=0
  for ((i = 2; i < CURRENT; i++)); do
    word=\${(Q)words[i]}
    if [[ -n $option ]]; then
      [[ $option != --data ]] || { _xi_putin_path "$words[i]"; data=$REPLY; }
      option=
    elif [[ -z $ended && $word == -- ]]; then ended=1
    elif [[ -z $ended && $word == --data=* ]]; then _xi_putin_path "\${words[i]#*=}"; data=$REPLY
    elif [[ -z $ended && $word == -* ]]; then ! _xi_putin_takes_value "$word" || option=$word
    elif [[ -z $command ]]; then command=$word
    else (( operands += 1 ))
    fi
  done
  if [[ -z $option && -z $ended && $PREFIX == --*=* ]]; then
    option=\${PREFIX%%=*}
    compset -P 1 '*='
  fi

  if [[ -n $option ]]; then
    _xi_putin_values "$option"
    _describe -t values value found
  elif [[ -z $ended && $PREFIX == -* ]]; then
    _xi_putin_options "$command"
    _describe -o -t options option found
  elif [[ -n $command ]]; then
    _xi_putin_operands "$command" "$operands"
    _describe -t words word found
  else
    _xi_putin_commands
    _describe -t commands command found && return
    # another name of a command is offered only where no first name fits
    _xi_putin_aliases
    _describe -t commands command found
  fi
}

if [[ $funcstack[1] == _xi_putin ]]; then _xi_putin "$@"; else compdef _xi_putin xi-putin; fi
`;
