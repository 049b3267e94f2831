// Reads who is said to speak, by words before or behind a quotation that give it to somebody and do nothing else.

import { headed } from './heading.js';
import { hasCapital, namesOf, type SaidBy, shortened } from './name-parts.js';
import { according, describing, foreignFirst, foreignLast, isSaying, verb } from './verbs.js';

/** By what stands behind: `said Greene on Monday`, `Xi told Putin`, `according to Greene`, `— Greene`. */
export function saidBehind(part: string): SaidBy | undefined {
  const words = part.replace(/^[\s.,，]+/, '').replace(/^(?:as|so)\s+/i, '');
  const source = new RegExp(
    `^(?:${according}|in the (?:view|opinion) of|(?:(?:has been|was|is) )?attributed to)\\s+(.+)`,
    'isu',
  ).exec(words);
  if (source) return sourced(shortened(source[2] ?? ''), source[1]);
  const reporter = german().exec(part)?.[1];
  if (reporter !== undefined) return { names: [reporter], how: 'verb', unsure: true };
  const said = verb.exec(words);
  if (said) {
    const behind = words.slice(said.index + said[0].length);
    const before = words.slice(0, said.index);
    if (before.trim() !== '') return saidBy(before, behind);
    return said[1] === undefined ? undefined : { names: shortened(behind), how: 'verb' };
  }
  const named = foreignFirst().exec(words.replace(/^[—–―-]+\s*/, ''))?.[1];
  if (named !== undefined) return foreignBy(named);
  const ended = words.replace(/[\s.。]+$/, '');
  const speaker = ended.replace(foreignLast(), '');
  if (speaker !== ended) return { names: namesOf(speaker), how: 'verb' };
  const dashed = /^(?:[—–―:]|--?)\s*(.+)/s.exec(words)?.[1];
  return dashed === undefined ? undefined : { names: shortened(dashed), how: 'dash' };
}

/** By whom something is from, by a word of English or of another language, some of which put names into other cases. */
function sourced(names: string[], foreignWord: string | undefined): SaidBy {
  if (foreignWord === undefined) return { names, how: 'verb' };
  const nominative = names.map((name) =>
    name.replace(/(?<=\p{Script=Cyrillic}{3})а(?=\s|$)/gu, ''),
  );
  return { names: [...new Set([...names, ...nominative])], how: 'verb', unsure: true };
}

/** `, so Ash nach der Wahl` */
const german = (): RegExp =>
  /^[\s,]*so ((?:\p{Lu}[\p{L}.-]*\s?)+?)(?:\s(?:nach|am|im|bei|beim|vor|auf|zum|zur|weiter)\b.*)?[\s.]*$/u;

/** By the words behind such a verb: `Путин журналистам`, `президент России Владимир Путин`, `Xi zum Abschied`. */
function foreignBy(words: string): SaidBy {
  const all = words
    .replace(/[,.].*$/s, '')
    .trim()
    .split(/\s+/);
  const others = all.slice(1).map((_, at) => at + 1);
  // A title stands before its name, and to whom it was said behind it.
  const parts = hasCapital(all[0] ?? '')
    ? others.map((end) => all.slice(0, end)).reverse()
    : others.map((from) => all.slice(from)).filter((part) => part.every(hasCapital));
  const full = /\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]*)+/u.exec(words)?.[0];
  const names = [
    ...new Set([...[all, ...parts].map((part) => part.join(' ')), ...(full ? [full] : [])]),
  ];
  return all.every(hasCapital) && all.length < 3
    ? { names, how: 'verb' }
    : { names, how: 'verb', unsure: true };
}

/** To whom somebody speaks, and what joins a quotation to the verb; with other words the sentence goes on in it. */
const addressee =
  /^(?:\s+(?:to|the|his|her|their|that|and|him|them|us|me|reporters|journalists|host|guest|counterpart|\p{Lu}[\p{L}.'’-]*))*\s*$/u;

/** By what stands before: `On Monday, Xi told Putin:`, `As Xi put it,`, `Putin to Xi:`, `According to Greene,`. */
export function saidBefore(words: string): SaidBy | undefined {
  // The quotation may be in a list below.
  const part = words.replace(/\n\s*[-–*•]\s*$/, '');
  const quoting = /^\s*(?:quoting|citing)\s+([^,:]+),/i.exec(part)?.[1];
  if (quoting !== undefined) return { names: [quoting], how: 'verb' };
  const source = new RegExp(`(?:^|,)\\s*${according}\\s+([^,:]+)[,:]?\\s*$`, 'iu').exec(part);
  // Of `Xi said, according to the agency` the one who said it.
  if (source && !isSaying(part.slice(0, source.index)))
    return sourced([(source[2] ?? '').trim()], source[1]);
  const said = [...part.matchAll(new RegExp(verb, 'gi'))];
  const last = said.at(-1);
  if (!last) return /[:：]\s*$|['’]s? (?:own )?words,\s*$/.test(part) ? headed(part) : undefined;
  const behind = part.slice(last.index + last[0].length);
  if (!/[:：,，]\s*$/.test(part) && !addressee.test(behind)) return undefined;
  const other = said.at(-2);
  const from = other ? other.index + other[0].length : 0;
  const before = part.slice(from, last.index).replace(/^.*:/s, '');
  // `Oak was wrong, said Ash:`
  const isTurned = last[1] !== undefined && /^(?:.*,)?\s*$/s.test(before);
  if (isTurned && turnedName().test(behind)) return { names: shortened(behind), how: 'verb' };
  return saidBy(before.replace(/^\s*(?:that|did|does|as)\s+/i, ''), behind);
}

/** A name behind a verb, before a colon or a comma. */
const turnedName = (): RegExp => /^\s+(?:the\s+)?\p{Lu}.*[:：,，]\s*$/su;

/** Who tells something, and what stands behind the verb. */
export interface Teller extends SaidBy {
  behind: string;
  /** The words that begin what is told, where they may name who it is that speaks, thinks or does: `Oak` of `Ash said that Oak thought`. */
  next?: string;
}

/** Who tells, in a sentence that leads to quoted words and goes on in them: `Putin said the plan could form the`. Undefined where no verb tells. */
export function toldBy(part: string): Teller | undefined {
  const told = new RegExp(`${verb.source}|${describing.source}`, 'i').exec(part);
  if (!told) return undefined;
  const rest = part.slice(told.index + told[0].length);
  const isToSomebody = /^(?:t[eo]l|assure|ask)/i.test(told[0]) || describing.test(told[0]);
  const next = isToSomebody
    ? undefined
    : /^\s+(?:that\s+)?((?:\p{Lu}[\p{L}-]*\s)+)/u.exec(rest)?.[1];
  const behind = { behind: rest, ...(next !== undefined && { next }) };
  // `Putin, praised by Xi`
  const agent = /^\s+by\s+(?:the\s+)?((?:\p{Lu}\S*\s?)+)/u.exec(rest)?.[1];
  if (agent !== undefined) return { names: [agent.replace(/[\s,]+$/, '')], how: 'verb', ...behind };
  return { ...saidBy(part.slice(0, told.index).replace(/^.*[:;]/s, ''), rest), ...behind };
}

/** By the words before a verb of saying and those behind it: of `Xi was told by Putin` these. */
function saidBy(before: string, behind: string): SaidBy {
  if (/\b(?:was|were|been|being)\s*$/i.test(before)) {
    const agent = /^\s*by\s+([^,:]+)/i.exec(behind)?.[1];
    return { names: agent === undefined ? [] : [agent.trim()], how: 'verb' };
  }
  // `The agency quoted Xi as saying`
  const quoted = /\b(?:quoted|cited|reported)\s+(\S.*)\s+as\s*$/is.exec(before)?.[1];
  return { names: namesOf(quoted ?? before), how: 'verb' };
}
