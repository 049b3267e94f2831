// The completion script for bash, 3.2 and later: tables made from the grammar, and the engine that reads them.

import { type Grammar, optionsWithValue, type Values } from './grammar.js';
import { cases, offeredNames, quoted } from './posix.js';

/** A script that completes the command line and executes nothing that stands on it. */
export function bash(grammar: Grammar): string {
  const { version, commands, options, records } = grammar;
  const withValue = optionsWithValue(grammar);
  const aliases = commands.flatMap(({ names: [, ...others] }) => others);
  return `# Completion of xi-putin ${version} for bash. To have it in every shell, put this line into ~/.bashrc:
#   source <(xi-putin completion bash)
# What stands on the line is compared with the words below; it is never executed.

# These set the array 'words' of their caller.
_xi_putin_commands() { words=(${commands.map(({ name }) => quoted(name)).join(' ')}); }
_xi_putin_aliases() { words=(${aliases.map(quoted).join(' ')}); }
_xi_putin_options() {
  words=(${offeredNames(options)})
  case $1 in
${cases(commands.map(({ names, options: own }) => [names, own.length > 0 && `words+=(${offeredNames(own)})`]))}
  esac
}
_xi_putin_operands() {
  case $1 in
${cases(commands.filter(({ many }) => many).map(({ names, values }) => [names, values && offer(values)]))}
  esac
  [[ $2 -gt 0 ]] || case $1 in
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

# Lines of kind and id.
_xi_putin_records() {
  printf '%s\\n' \\
${records.map((line) => `    ${quoted(line.split('\t').slice(0, 2).join('\t'))}`).join(' \\\n')}
}
${engine}`;
}

function offer(values: Values): string {
  if (values === 'files') return '_xi_putin_files';
  return 'ids' in values
    ? `_xi_putin_ids ${values.ids.join(' ')}`
    : `words=(${values.map(quoted).join(' ')})`;
}

const engine = `
# A path as it is typed, without its quotes; nothing in it is expanded but a ~ in front.
_xi_putin_path() {
  path=\${1//[\\"\\'\\\\]/}
  [[ $path != '~/'* ]] || path=$HOME/\${path#??}
}

# The ids of some kinds: of the pack that the user named, else those that this script knows.
_xi_putin_ids() {
  local kind id title
  while IFS=$'\\t' read -r kind id title; do
    [[ " $* " != *" $kind "* ]] || words+=("$id")
  done < <(
    if [[ -z $data ]]; then _xi_putin_records
    elif [[ -f $data ]]; then command xi-putin completion ids --data "$data" </dev/null 2>/dev/null
    fi
  )
}

_xi_putin_files() {
  local file path
  [[ $cur != *['$\`']* ]] || return
  compopt -o filenames 2>/dev/null
  _xi_putin_path "$cur"
  while IFS= read -r file; do
    COMPREPLY+=("$prefix$file")
  done < <(compgen -f -- "$path")
}

# Moves the words that go on from what is typed to COMPREPLY.
_xi_putin_offer() {
  local word typed=\${cur#[\\"\\']}
  for word in \${words[@]+"\${words[@]}"}; do
    [[ $word != "$typed"* ]] || COMPREPLY+=("$prefix$word")
  done
}

_xi_putin() {
  local cur=\${COMP_WORDS[COMP_CWORD]} data=\${XI_PUTIN_DATA-} prefix= words path
  local command= operands=0 option= ended= word i
  words=() COMPREPLY=()
  for ((i = 1; i < COMP_CWORD; i++)); do
    word=\${COMP_WORDS[i]}
    # bash can give the = of --option=value as a word of its own
    if [[ -n $option && $word == '=' ]]; then continue
    elif [[ -n $option ]]; then
      [[ $option != --data ]] || { _xi_putin_path "$word"; data=$path; }
      option=
    elif [[ -z $ended && $word == -- ]]; then ended=1
    elif [[ -z $ended && $word == --data=* ]]; then _xi_putin_path "\${word#*=}"; data=$path
    elif [[ -z $ended && $word == -* ]]; then ! _xi_putin_takes_value "$word" || option=$word
    elif [[ -z $command ]]; then command=$word
    else operands=$((operands + 1))
    fi
  done
  [[ -z $option || $cur != '=' ]] || cur=
  if [[ -z $option && -z $ended && $cur == --*=* ]]; then
    option=\${cur%%=*} prefix=\${cur%%=*}= cur=\${cur#*=}
  fi

  if [[ -n $option ]]; then _xi_putin_values "$option"
  elif [[ -z $ended && $cur == -* ]]; then _xi_putin_options "$command"
  elif [[ -n $command ]]; then _xi_putin_operands "$command" "$operands"
  else
    _xi_putin_commands
    _xi_putin_offer
    # another name of a command is offered only where no first name fits
    [[ \${#COMPREPLY[@]} -gt 0 ]] || _xi_putin_aliases
    [[ \${#COMPREPLY[@]} -eq 0 ]] || words=()
  fi
  _xi_putin_offer
}

complete -F _xi_putin xi-putin
`;
