// Reads who is said to speak, by words before or behind a quotation that give it to somebody and do nothing else.

import { stopWords } from '../search/english/stop-words.js';
import { WordList } from '../search/word-list.js';

/** Who is said to speak. */
export interface SaidBy {
  /** What may name them, the likelier first; none where it is told only to whom it was said. */
  names: string[];
  /** By a verb of saying, by a dash before a name, or above as a heading. */
  how: 'verb' | 'dash' | 'heading';
  /** In a language in which nouns have capitals, or titles stand before a name: what is not of the pack is not sure to be a name. */
  unsure?: true;
}

/** Who speaks stands before such a verb or, of those in group 1, behind it as well. */
const verb =
  /\b(?:(said|says|wrote|writes|tweeted|tweets|posted|added|adds|stated|states|declared|declares|asked|asks|replied|replies|responded|responds|answered|remarked|remarks|noted|notes|warned|warns|insisted|insists|argued|argues|explained|explains|announced|quipped|joked|concluded|concludes|continued|continues|claimed|claims|boasted|emphasi[sz]ed|stressed|asserted|commented|whispered|admitted|confirmed|recalled|recalls|observed|observes|countered|counters|retorted|conceded|concedes|cautioned|cautions|predicted|predicts|opined|went on|goes on|pointed out|points out|shot back|chimed in)|told|tells|telling|tell|assured|adding|say|saying|write|tweet|put it)\b/i;

/** The same in the other languages of quotations, where no boundary of words is told by ASCII. */
const foreign =
  '(?:сказала?|заявила?|написала?|добавила?|ответила?|отметила?|подчеркнула?|говорит|сказав|заявив|написав|додав|відповів|зазначив|sagte|schrieb|antwortete|erklärte|a(?:-t-(?:il|elle))? (?:dit|écrit|déclaré|répondu|ajouté|affirmé)|ha (?:detto|scritto|dichiarato|aggiunto|risposto)|dijo|escribió|declaró|añadió|respondió|[又也还還]?[说說]|表示|称|稱|回答|[补補]充)';
const foreignFirst = (): RegExp => new RegExp(`^${foreign}\\s+(.+)`, 'su');
const foreignLast = (): RegExp => new RegExp(`\\s*${foreign}$`, 'u');

/** Verbs of what somebody says of something, with which a sentence quotes a word or two. */
const describing =
  /(?<![\w-])(?:call(?:s|ed|ing)?|describ(?:es?|ed|ing)|prais(?:es?|ed|ing)|hail(?:s|ed|ing)?|label(?:s|led|ed)|dub(?:s|bed)|urg(?:es?|ed|ing)|welcom(?:es?|ed|ing)|criticiz(?:es?|ed)|criticis(?:es?|ed)|denounc(?:es?|ed)|condemn(?:s|ed)|reject(?:s|ed)|speaks?|spoke|sees|saw|wants|wanted|promis(?:es?|ed|ing)|pledg(?:es?|ed|ing)|vow(?:s|ed)|offer(?:s|ed)|suggest(?:s|ed)|propos(?:es?|ed)|threaten(?:s|ed)|defend(?:s|ed)|dismiss(?:es|ed))\b/i;

/** Whether words have a verb of saying. */
export const isSaying = (words: string): boolean =>
  verb.test(words) || new RegExp(foreign, 'u').test(words);

/** By what stands behind: `said Greene on Monday`, `Xi told Putin`, `according to Greene`, `— Greene`. */
export function saidBehind(part: string): SaidBy | undefined {
  const words = part.replace(/^[\s.,，]+/, '').replace(/^(?:as|so)\s+/i, '');
  const source =
    /^(?:according to|per|in the (?:view|words|opinion) of|(?:(?:has been|was|is) )?attributed to)\s+(.+)/is.exec(
      words,
    );
  if (source) return { names: shortened(source[1] ?? ''), how: 'verb' };
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
  const names = [all, ...parts].map((part) => part.join(' '));
  return all.every(hasCapital) && all.length < 3
    ? { names, how: 'verb' }
    : { names, how: 'verb', unsure: true };
}

/** To whom somebody speaks, and what joins a quotation to the verb; with other words the sentence goes on in it. */
const addressee =
  /^(?:\s+(?:to|the|his|her|their|that|and|him|them|us|me|reporters|journalists|host|guest|counterpart|\p{Lu}[\p{L}.'’-]*))*\s*$/u;

/** By what stands before: `On Monday, Xi told Putin:`, `As Xi put it,`, `Putin to Xi:`, `According to Greene,`. */
export function saidBefore(part: string): SaidBy | undefined {
  const source = /(?:^|,)\s*(?:according to|in the words of|per)\s+([^,:]+)[,:]?\s*$/i.exec(part);
  // Of `Xi said, according to the agency` the one who said it.
  if (source && !isSaying(part.slice(0, source.index)))
    return { names: [(source[1] ?? '').trim()], how: 'verb' };
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

/** Whether words tell by a verb what somebody said, or said of something. */
export const isTelling = (words: string): boolean => isSaying(words) || describing.test(words);

/** Who speaks in what leads to a quotation without a verb of saying: `Christensen agreed`, `Cross was blunt`. */
const leading =
  /^(\p{Lu}[\p{L}.\s-]*?)\s(?:(?:dis)?agree[sd]?|went further|had this to say|called (?:it|them|this|that)|(?:was|is|sounded|seemed) (?!right|wrong)\p{Ll}+|on\s.+)$/u;

/** By a heading: `Greene:`, `Putin to Xi:`, `Putin's words:`, `Quote by Putin:`. */
function headed(part: string): SaidBy {
  const heading = part
    .replace(/[:：,]\s*$/, '')
    // `BREAKING: Putin to Xi:`
    .replace(/^.*\p{Lu}{2}[^:\p{Ll}]*:/su, '')
    .trim();
  const noun =
    'words?|quotes?|quotation|remarks?|comments?|statement|tweet|line|view|verdict|conclusion|answer|reply|response|reaction|take|assessment|message|warning|claim|opinion';
  const named =
    new RegExp(`^(?:in )?(.+?)['’]s? (?:own )?(?:${noun})$`, 'i').exec(heading)?.[1] ??
    new RegExp(`^(?:${noun}) (?:by|from) (.+)$`, 'i').exec(heading)?.[1];
  const plain = heading.replace(foreignLast(), '');
  const isVerb = named !== undefined || plain !== heading;
  const names = namesOf(named ?? plain.replace(/\s+to\s.*$/s, ''));
  const from = /\b(?:[Bb]y|[Ff]rom|attributed to|(?:[Ww]ords|[Qq]uote) of)\s+(\p{Lu}.*)$/u.exec(
    plain,
  )?.[1];
  const first = leading.exec(plain)?.[1];
  if (named === undefined) names.push(...[first, from].flatMap((name) => name ?? []));
  return { names, how: isVerb ? 'verb' : 'heading' };
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

/** What says how and when somebody spoke, and what leads to the verb behind others: `Xi is quoted as`. */
const manner =
  /\b(?:also|later|then|once|again|earlier|famously|publicly|reportedly|allegedly|really|has|had|have|ever)\b|\s(?:is|was|are|were)?\s*(?:quoted|cited|reported|supposed|believed) (?:as|to have)\s*$|\(@?\w+\)/gi;

/** What joins a sentence to one before it. */
const joining = /^[\s,;]*(?:and|but|while|after|before|when|then|as)\s+/i;

/** What may name who speaks in the words before a verb: all of them, or the part before or behind a comma. */
function namesOf(words: string): string[] {
  const parts = words
    .replace(manner, ' ')
    .replace(joining, '')
    .split(',')
    .map((part) => part.replace(/^[\s—–-]+|[\s—–-]+$/g, '').replace(/\s+/g, ' '))
    .filter((part) => part !== '');
  const stressed =
    /^(?:it|that) (?:was|is) (.+?)(?: (?:him|her|them)sel(?:f|ves))? (?:who|that)$/i.exec(
      parts.join(', '),
    )?.[1];
  if (stressed !== undefined) return [stressed];
  // `Putin listened to Xi, who`
  if (parts.at(-1) === 'who') return [lastNameIn(parts.at(-2) ?? '')];
  return [...new Set([parts.join(', '), parts[0] ?? '', parts.at(-1) ?? ''])].filter(isAny);
}

/** Words behind a verb, and what is left of them without what follows a name. */
function shortened(words: string): string[] {
  const whole = words.replace(/\(@?\w+\)/g, '').replace(/^[\s,]+|[\s,.:：]+$/g, '');
  const ends = [
    /,.*$/s,
    /\s(?:to|in|on|at|during|after|before|when|while|as|about|via|with)\b.*$/s,
  ];
  const belongs = /^((?:\p{Lu}[\p{L}.’'-]*\s){2,})of\s/u.exec(`${whole} `)?.[1] ?? '';
  const short = [...ends.map((end) => whole.replace(end, '').trim()), belongs.trim()];
  const both = ends.reduce((left, end) => left.replace(end, '').trim(), whole);
  return [...new Set([whole, ...short, both])].filter(isAny);
}

const isAny = (name: string): boolean => name !== '';

const particles = new WordList('de del della der den di da dos du la le von van ter al bin ibn el');

const ofAddress = new WordList('mr mrs ms dr');

/** The words with capitals that end a stretch, as of a name; empty where they are of what somebody belongs to. */
export function nameAtEnd(words: string): string {
  const name = lastNameIn(words);
  const before = words.slice(0, words.length - name.length).trimEnd();
  const last = /\S*$/.exec(before)?.[0] ?? '';
  return stopWords.has(last.toLowerCase()) && !ofAddress.has(last.toLowerCase()) ? '' : name;
}

function lastNameIn(words: string): string {
  const all = words.split(' ');
  let from = all.length;
  const isOfName = (word = ''): boolean =>
    hasCapital(word) || (particles.has(word) && from < all.length);
  while (from > 0 && isOfName(all[from - 1])) from--;
  // No name begins with a particle, nor with a word that begins a sentence.
  while (from < all.length && !isNameFirst(all[from])) from++;
  return all.slice(from).join(' ');
}

const isNameFirst = (word = ''): boolean => hasCapital(word) && !stopWords.has(word.toLowerCase());

const hasCapital = (word: string): boolean => /^\p{Lu}/u.test(word);
