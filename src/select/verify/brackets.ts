// Tells what the ellipses and brackets of a claim do to what was said: what may stand for what, and what turns the rest.

import type { Pack } from '../../model.js';
import { partiesIn } from '../../pack/records.js';
import { stopWords } from '../search/english/stop-words.js';
import { stem } from '../search/stem.js';
import { WordList } from '../search/word-list.js';
import {
  type Change,
  changesIn,
  type Exchange,
  isName,
  isNegation,
  isOfOne,
  isOneParty,
  isSame,
  rawOf,
  withoutPossessive,
} from './meaning.js';
import { holdsWord } from './sieve.js';
import type { Word } from './words.js';

/** The changes of meaning in words that an ellipsis or a bracket left out: a name may go, or stand for a pronoun. */
export function changesInGap(exchange: Exchange, pack: Pack): Change[] {
  const changes = changesIn(exchange, pack).filter(
    ({ what, from, to }) => what !== 'name' || (from !== '' && to !== ''),
  );
  if (changes.length > 0) return changes;
  return [...reachChange(exchange), ...editorsChange(exchange), ...wordChange(exchange, pack)];
}

/** Words that turn others when an editor puts them in, and that other words hold without harm. */
const turning = new WordList(`
allegedly supposedly reportedly purportedly partly partially if unless against stop stops few fewer fake lies
lie less un dis non mis anti im ir il nyet niet
alleged supposed ostensibly seeming seemingly apparent apparently would could should might may perhaps possibly maybe
probably except but mostly feigned theoretically theory nominally former formerly once imaginary virtually doubt doubts wrongly falsely nonsense claimed broken end
якобы отчасти если против будто нібито частково якщо проти
возможно может бы кроме бывший едва вряд мнимый можливо може би б крім колишній навряд
kaum angeblich vermeintlich vielleicht fast beinahe teilweise ausser wenn falls gegen einst ehemals
presque peut sauf si pretendu casi quizas supuesto salvo quasi forse presunto tranne tal jamas apenas 若 除 似 曾
`);

/** Words in a bracket that stands for nothing, of which one turns the rest. */
function editorsChange({ removed, added }: Exchange): Change[] {
  if (removed.length > 0) return [];
  const isTurned = (word: Word, at: number): boolean =>
    // `May` is a month.
    (!word.capital && turning.has(word.key)) ||
    (word.key === 'so' && added[at + 1]?.key === 'called');
  const last = added.at(-1)?.key ?? '';
  // `the sovereignty [of] Russia` lacks but that word.
  const governs = governing.has(last) || (last === 'of' && added.length > 1);
  return governs || added.some(isTurned) ? [{ what: 'word', from: '', to: rawOf(added) }] : [];
}

/** Words behind which something else is said: `[I doubt that]`, `[used to]`, `[some say]`. */
const governing = new WordList(
  'that whether to be say claim claims think thinks believe believes lied myth что чтобы що щоб dass ob zu que',
);

/** Words that add to those before them. */
const prepositions = new WordList('of in on at by for from to with under over about von в на из');
/** Words between two sentences. */
const joiners = new WordList(
  'and or but that which who as because when while if и но а что та але що',
);

/** What an editor says of the words beside. */
const notes = new WordList(
  'sic emphasis added my mine ours italics translated translation laughs laughter laughing applause pause inaudible original',
);

/**
 * How many of the words beside a bracket at an edge of a claim it stands for, the nearest first. None, where it is a note,
 * says more of the last word that is kept (`the territory [of Ukraine]`, `you [Putin]`), or is short for what the sentence
 * is about and nothing of the kind stands there (`[it] cannot`); of a pronoun that one word, else as many as it puts in.
 */
export function standsFor(
  inserted: readonly Word[],
  beside: readonly Word[],
  kept: Word | undefined,
): number {
  const [first] = inserted;
  const [nearest] = beside;
  if (!first || !nearest || inserted.every(({ key }) => notes.has(key))) return 0;
  const isAdded =
    kept &&
    ((!stopWords.has(kept.key) && prepositions.has(first.key) && first.key !== nearest.key) ||
      (isPersonal(kept) && inserted.every(({ capital }) => capital)));
  if (isAdded) return 0;
  if (inserted.every(isPronoun) && beside.every(({ key }) => joiners.has(key))) return 0;
  return isPronoun(nearest) && !inserted.some(isPersonal) ? 1 : inserted.length;
}

/** What a negation denies only in part: without such a word behind it, it denies all. */
const limits = new WordList(`
only simply merely just solely necessarily always all every entirely fully completely wholly yet
только просто лишь всегда все всё тільки лише завжди всі
`);

/** Words behind which something else is told than what is denied before them: `did not say that`, `does not … but`. */
const elsewhere = new WordList('that whether but rather instead что чтобы но а що щоб але 但 而');

/**
 * A negation just before a gap, alone or with the word that limits it, which denies something else without the words that
 * are left out: what another sentence says, too.
 */
function reachChange({ removed, added, before = [], joins }: Exchange): Change[] {
  const at = before.findLastIndex(isNegation);
  const denied = at < 0 ? [] : before.slice(at);
  const [negation, limit] = denied;
  const [first] = removed;
  if (!negation || !first || added.length > 0) return [];
  if (limit && !limits.has(limit.key)) return [];
  const isOther = limits.has(first.key) || removed.some(({ key }) => elsewhere.has(key));
  if (!isOther && !joins) return [];
  return [{ what: 'negation', from: rawOf([...denied, ...removed]), to: rawOf(denied) }];
}

/** Pronouns of whom or what is spoken of: what they are short for may take their place. */
const pronouns = new WordList(`
he him his she her hers it its they them their theirs who whom whose
он его ему она её ее ей оно они их им він його йому вона її воно вони їх їм
他 她 它 们 們
`);

/** Pronouns of who speaks, and of who is spoken to: none of them stands for another person. */
const speakers = [
  new WordList('i me my mine we us our ours я меня мне мы нас нам ми мене мені 我'),
  new WordList('you your yours ты вы вас вам ти ви 你 您'),
];

/** Words that point at others. */
const pointers = new WordList(
  'this that these those there here это этот эта эти це цей ця ці 这 這 那',
);

/** Words that leave others as they are. */
const fillers = new WordList('a an the and mr mrs ms dr');

/** Whether a word is short for whom or what is spoken of. */
export const isPronoun = ({ key }: Word): boolean => pronouns.has(key);

const isPersonal = (word: Word): boolean =>
  isPronoun(word) || speakers.some((person) => person.has(word.key));

const isStandIn = (word: Word): boolean =>
  isPersonal(word) || pointers.has(word.key) || fillers.has(word.key);

/**
 * What a bracket puts in the place of words: a word that stands for others, or the party that a pronoun is short for by
 * its name or office, or the same in other forms. Of anything else the quotation is another one. Where nothing is left out,
 * what is put in is an editor's.
 */
function wordChange({ removed, added }: Exchange, pack: Pack): Change[] {
  if (removed.length === 0 || added.length === 0) return [];
  const isSamePerson = speakers.every(
    (person) =>
      !added.some(({ key }) => person.has(key)) || removed.some(({ key }) => person.has(key)),
  );
  if (isSamePerson && mayReplace(removed, added, pack)) return [];
  return [{ what: 'word', from: rawOf(removed), to: rawOf(added) }];
}

function mayReplace(removed: readonly Word[], added: readonly Word[], pack: Pack): boolean {
  const before = removed.filter((word) => !isStandIn(word));
  const words = added.filter((word) => !isStandIn(word));
  const isNamed = (word: Word): boolean => isName(word, pack);
  const areNamed = before.every(isNamed);
  if (words.length === 0) return mayStandFor(removed, added, areNamed);
  if (before.length === 0) {
    return (
      removed.every(isPronoun) && words.every((word) => isNamed(word) || isInSomeRole(word, pack))
    );
  }
  return (
    (areNamed && areAlike(before, words, (one, other) => isSame(one, other, pack))) ||
    isOneOf(words, before, pack) ||
    haveSame(before, words, pack)
  );
}

/**
 * Whether words that are short for others may stand for some: those of a third person for names and for what else is short
 * for others, the rest for their like.
 */
function mayStandFor(removed: readonly Word[], added: readonly Word[], areNames: boolean): boolean {
  if (added.some(isPronoun)) return areNames && removed.some(({ key }) => !fillers.has(key));
  return removed.every(isStandIn) && (added.some(isPersonal) || !removed.some(isPersonal));
}

/** Whether words are names and offices of one party whose names other words are. */
const isOneOf = (words: readonly Word[], names: readonly Word[], pack: Pack): boolean =>
  partiesIn(pack).some(({ name, aliases, role = '' }) => {
    const own = [name, ...aliases].filter(isOfOne);
    const isItsName = (word: Word): boolean =>
      own.some((known) => holdsWord(known, withoutPossessive(word).key));
    return (
      names.every(isItsName) && words.every((word) => isItsName(word) || holdsWord(role, word.key))
    );
  });

/** Whether a word stands in what some party of the pack is, or is called. */
const isInSomeRole = (word: Word, pack: Pack): boolean =>
  partiesIn(pack).some(({ role = '', aliases }) =>
    [role, ...aliases].some((known) => holdsWord(known, withoutPossessive(word).key)),
  );

/** Forms of one verb that no stem brings together. */
const forms = [new WordList('am is are was were'), new WordList('has have had')];

/** Whether each of some words is the same as one of others, and no word of these is left. */
function haveSame(some: readonly Word[], others: readonly Word[], pack: Pack): boolean {
  const isLike = (one: Word, other: Word): boolean =>
    stem(one.key) === stem(other.key) ||
    forms.some((form) => form.has(one.key) && form.has(other.key)) ||
    isOneParty(withoutPossessive(one), withoutPossessive(other), pack);
  return some.length === others.length && areAlike(some, others, isLike);
}

/** Whether each of some words is like one of others, and each of these like one of them. */
const areAlike = (
  some: readonly Word[],
  others: readonly Word[],
  isLike: (one: Word, other: Word) => boolean,
): boolean =>
  some.every((one) => others.some((other) => isLike(one, other))) &&
  others.every((other) => some.some((one) => isLike(one, other)));
