// Reads JSON more strictly than JSON.parse does: bounded in depth and size, no key twice, no number beyond the safe
// integers, no half of a character.

import { shorten } from '../messages/shorten.js';
import type { PackFaultRow } from '../model.js';
import { isKept, most } from './json-bounds.js';
import { keysInText, keysInValue } from './json-glance.js';

/** What a JSON text holds: a value, unless it breaks the grammar or a bound; and what is wrong, by line and column. */
export interface JsonReading {
  value?: unknown;
  faults: PackFaultRow[];
}

/**
 * Reads a JSON text. Never throws; the faults do not echo the text but for the names of keys. `countKeys` counts the
 * keys in the value, for a caller that goes through it anyway; not a number where the value may break a bound.
 */
export function readJson(
  text: string,
  countKeys: (value: unknown) => number = keysInValue,
): JsonReading {
  const keys = keysInText(text);
  const value = keys === undefined ? undefined : parsed(text);
  // With a key twice in an object, there are fewer in the value than in the text.
  const isPlain = value !== undefined && countKeys(value) === keys && !halfPattern.test(text);
  return isPlain ? { value, faults: [] } : scanJson(text);
}

/** What JSON.parse makes of a text; undefined if it is no JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The same character by character, which is slow, and knows line and column of what is wrong. */
export function scanJson(text: string): JsonReading {
  const scanner = new Scanner(text);
  return scanner.scan()
    ? { value: JSON.parse(text), faults: scanner.faults }
    : { faults: scanner.faults };
}

/** Thrown where the rest cannot be read. */
class Broken extends Error {}

class Scanner {
  readonly faults: PackFaultRow[] = [];
  readonly #text: string;
  #at = 0;
  #values = 0;
  /** Where the counting of lines has come to: faults are named in the order of the text. */
  readonly #counted = { at: 0, line: 1, column: 1 };

  constructor(text: string) {
    this.#text = text;
  }

  /** Whether the text is JSON within the bounds. */
  scan(): boolean {
    try {
      if (this.#next() === undefined) this.#break('there is nothing here; write a pack');
      this.#value(0);
      if (this.#next() !== undefined) this.#break('more stands after the end; take it out');
      return true;
    } catch (error) {
      if (error instanceof Broken) return false;
      throw error;
    }
  }

  #value(depth: number): void {
    const first = this.#next();
    if (++this.#values > most.values) this.#tooMany(most.values, 'values');
    if (first === '{' || first === '[') {
      if (depth === most.depth) {
        this.#break(`nested more than ${most.depth} deep; a pack has no more than six levels`);
      }
      this.#at += 1;
      if (first === '{') this.#object(depth + 1);
      else this.#list(depth + 1);
    } else if (first === '"') this.#string();
    else if (!this.#number() && !this.#word()) {
      if (/^[-+.\d]$/.test(first ?? '')) {
        this.#break('a number that JSON does not have; write one such as 7, -7, 0.7 or 7e3');
      }
      this.#breakAt(first, 'a value');
    }
  }

  #object(depth: number): void {
    const keys = new Set<string>();
    if (this.#taken('}')) return;
    do {
      const first = this.#next();
      if (first === '}') this.#break("a comma stands before '}'; take it out");
      if (first !== '"') this.#breakAt(first, 'a key in double quotes');
      const start = this.#at;
      this.#string();
      const written = this.#text.slice(start, this.#at);
      const key: string = written.includes('\\') ? JSON.parse(written) : written.slice(1, -1);
      if (keys.has(key)) {
        this.#fault(`the key '${shorten(key)}' stands twice in one object; take one out`, start);
      }
      if (keys.add(key).size > most.keys) this.#tooMany(most.keys, 'keys in one object');
      if (!this.#taken(':')) this.#breakAt(this.#next(), "':' and a value");
      this.#value(depth);
    } while (this.#taken(','));
    if (!this.#taken('}')) this.#breakAt(this.#next(), "',' or '}'");
  }

  #list(depth: number): void {
    if (this.#taken(']')) return;
    let items = 0;
    do {
      if (++items > most.items) this.#tooMany(most.items, 'items in one list');
      if (this.#next() === ']') this.#break("a comma stands before ']'; take it out");
      this.#value(depth);
    } while (this.#taken(','));
    if (!this.#taken(']')) this.#breakAt(this.#next(), "',' or ']'");
  }

  /** Goes past a string, from its opening quotation mark. */
  #string(): void {
    const start = this.#at;
    for (;;) {
      const code = this.#text.charCodeAt(++this.#at);
      if (code === 0x22) break;
      if (code === 0x5c) this.#escape();
      else if (code === 0x0a || code === 0x0d) {
        this.#break('the line ends inside double quotes; close them, or write \\n for the break');
      } else if (code < 0x20) {
        this.#break(
          `${nameOf(code)} stands inside double quotes; close them, or write it as \\u${hex(code)}`,
        );
      } else if (Number.isNaN(code)) this.#breakAt(undefined, 'a closing quotation mark');
    }
    this.#at += 1;
    const written = this.#text.slice(start, this.#at);
    if (halfPattern.test(written) && /\p{Cs}/u.test(JSON.parse(written))) {
      this.#fault('half of a character, \\uD800 to \\uDFFF alone; write the whole one', start);
    }
  }

  #escape(): void {
    escapePattern.lastIndex = this.#at;
    if (!escapePattern.test(this.#text)) {
      this.#break("a backslash begins no escape that JSON has; write '\\\\' for a backslash");
    }
    this.#at = escapePattern.lastIndex - 1;
  }

  #number(): boolean {
    const start = this.#at;
    numberPattern.lastIndex = start;
    if (!numberPattern.test(this.#text)) return false;
    this.#at = numberPattern.lastIndex;
    if (!isKept(Number(this.#text.slice(start, this.#at)))) {
      this.#fault('this number is too large to be kept exactly; write it in larger units', start);
    }
    return true;
  }

  #word(): boolean {
    wordPattern.lastIndex = this.#at;
    if (!wordPattern.test(this.#text)) return false;
    this.#at = wordPattern.lastIndex;
    return true;
  }

  /** The next character that is not blank; undefined at the end. */
  #next(): string | undefined {
    const text = this.#text;
    let at = this.#at;
    let code = text.charCodeAt(at);
    while (code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09) {
      code = text.charCodeAt(++at);
    }
    this.#at = at;
    return text[at];
  }

  #taken(character: string): boolean {
    if (this.#next() !== character) return false;
    this.#at += 1;
    return true;
  }

  /** Breaks off where something else than what belongs there stands. */
  #breakAt(found: string | undefined, belongs: string): never {
    if (found === undefined) {
      this.#break(`the text ends where ${belongs} belongs; see that the file is whole`);
    }
    if (found === "'") this.#break('a single quotation mark; JSON has double ones');
    if (found === '/') this.#break('a comment; JSON has none, so take it out');
    this.#break(
      `${nameOf(this.#text.codePointAt(this.#at))} stands where ${belongs} belongs; mend it`,
    );
  }

  #tooMany(bound: number, what: string): never {
    this.#break(`more than ${bound.toLocaleString('en')} ${what}; make the pack smaller`);
  }

  #break(message: string): never {
    this.#fault(message, this.#at);
    throw new Broken();
  }

  #fault(message: string, at: number): void {
    if (this.faults.length === most.faults)
      message = 'more is wrong from here; mend the rest first';
    this.faults.push({ place: this.#place(at), message });
    if (this.faults.length > most.faults) throw new Broken();
  }

  /** Lines and columns count from 1; a column is a character. */
  #place(at: number): string {
    const counted = this.#counted;
    for (; counted.at < at; counted.at++) {
      const code = this.#text.charCodeAt(counted.at);
      if (code === 0x0a) {
        counted.line += 1;
        counted.column = 1;
      } else if (code < 0xdc00 || code > 0xdfff) counted.column += 1;
    }
    return `line ${counted.line}, column ${counted.column}`;
  }
}

/** Half of a character that two UTF-16 units write, as an escape or as it is, without the other half beside it. */
const halfPattern =
  /\\u[dD][89abAB][\da-fA-F]{2}(?!\\u[dD][c-fC-F])|(?<!\\u[dD][89abAB][\da-fA-F]{2})\\u[dD][c-fC-F]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
const escapePattern = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;
/** A number, and nothing that goes on from it: `01`, `1.`, `0x1`. */
const numberPattern = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.+-])/y;
const wordPattern = /(?:true|false|null)(?!\w)/y;

/** A character for a message: as it is only where every terminal shows it so. */
const nameOf = (code = 0): string =>
  code > 0x20 && code < 0x7f ? `'${String.fromCharCode(code)}'` : `the character U+${hex(code)}`;

const hex = (code: number): string => code.toString(16).toUpperCase().padStart(4, '0');
