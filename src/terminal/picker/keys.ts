// What a terminal sends, as keys.

/** A key that does something, or text that is typed or pasted. */
export type Key =
  | { text: string }
  | 'up'
  | 'down'
  | 'page-up'
  | 'page-down'
  | 'home'
  | 'end'
  | 'left'
  | 'right'
  | 'enter'
  | 'leave'
  | 'erase'
  | 'erase-word'
  | 'clear';

export interface Decoded {
  keys: Key[];
  /** The beginning of a sequence whose end has not come yet. */
  rest: string;
}

const controls: Readonly<Record<string, Key>> = {
  '\x03': 'leave',
  '\x04': 'leave',
  '\b': 'erase',
  '\n': 'enter',
  '\x0e': 'down',
  '\x10': 'up',
  '\r': 'enter',
  '\x15': 'clear',
  '\x17': 'erase-word',
  '\x1b': 'leave',
  '\x7f': 'erase',
};

/** By what follows ESC [ or ESC O. */
const sequences: Readonly<Record<string, Key>> = {
  A: 'up',
  B: 'down',
  C: 'right',
  D: 'left',
  F: 'end',
  H: 'home',
  '1~': 'home',
  '4~': 'end',
  '5~': 'page-up',
  '6~': 'page-down',
  '7~': 'home',
  '8~': 'end',
};

const pasteStart = '\x1b[200~';

/** What input is made of: the first of these that fits. */
const part = new RegExp(
  [
    /\x1b\[200~(?<pasted>[\s\S]*?)\x1b\[201~/,
    /(?<begun>\x1b(?:\[200~[\s\S]*|\[[0-?]*[ -/]*|O)?)$/,
    /\x1b[[O](?<sequence>[0-?]*[ -/]*[@-~])/,
    // a key with Alt
    /\x1b[^\x00-\x1f]/,
    /(?<control>[\x00-\x1f\x7f])/,
    /(?<typed>[^\x00-\x1f\x7f]+)/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'g',
);

/** The keys in a piece of input. An escape that nothing follows is left over: it may be a sequence's beginning. */
export function keysOf(input: string): Decoded {
  const keys: Key[] = [];
  let rest = '';
  for (const { groups = {} } of input.matchAll(part)) {
    const { pasted, begun, sequence, control, typed } = groups;
    if (begun !== undefined) rest = begun;
    else if (pasted !== undefined) keys.push(text(pasted));
    else if (typed !== undefined) keys.push(text(typed));
    else if (sequence !== undefined) keys.push(...known(sequences, sequence));
    else if (control !== undefined) keys.push(...known(controls, control));
  }
  return { keys, rest };
}

/** The keys in what was left over, when nothing more has come: an escape alone is the key Esc. */
export function keysLeft(rest: string): Key[] {
  if (rest.startsWith(pasteStart)) return [text(rest.slice(pasteStart.length))];
  return rest === '\x1b' ? ['leave'] : [];
}

/** Text on one line: what is pasted may have several. */
const text = (raw: string): Key => ({ text: raw.replace(/\s+/g, ' ') });

const known = (keys: Readonly<Record<string, Key>>, name: string): Key[] =>
  Object.hasOwn(keys, name) ? [keys[name] as Key] : [];
