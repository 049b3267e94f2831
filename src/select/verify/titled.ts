// Tells who is meant by a name among titles, offices and whatever else is said of somebody.

import type { Pack, PackRecord } from '../../model.js';
import { findParty, withoutArticle } from '../find.js';
import { fold } from '../search/fold.js';
import { WordList } from '../search/word-list.js';
import { namesOf, only, parties, roleOf, surnameOf } from './parties.js';

const titles = new WordList(
  'mr mrs ms miss dr prof professor president chairman comrade secretary general prime minister pm sir gospodin prezident tovarishch pan',
);

/** Titles in Chinese, which stand against a name. */
const hanTitles =
  /^(?:国家|國家|主席|总统|總統|总书记|總書記|首相|先生)+|(?:主席|总统|總統|总书记|總書記|首相|先生)$/gu;

/** Words beside a name that say that it is not its bearer. */
const unlike = new WordList(
  'never fake false impersonator impostor imposter parody satire satirical spoof deepfake bot account pseudo lookalike double namesake wife husband brother sister son daughter',
);

/** The only party that is meant; undefined where there is none, or more than one. */
export function titled(pack: Pack, name: string): PackRecord | undefined {
  if (wordsIn(name).some((word) => unlike.has(word))) return undefined;
  const bare = name.replace(hanTitles, '');
  if (bare !== name && bare !== '') return findParty(pack, bare);
  const fitting = parties(pack).filter((party) => !isOtherwise(party, name));
  return (
    only(fitting.filter((party) => isAmongItsOwn(party, name))) ??
    only(fitting.filter((party) => isTold(party, name)))
  );
}

/** How a woman and a man are addressed, and spoken of. */
const women = { title: /^(?:mrs|ms|miss|madam|madame)\b/iu, pronoun: /\b(?:she|her|hers)\b/iu };
const men = { title: /^(?:mr|sir)\b/iu, pronoun: /\b(?:he|him|his)\b/iu };

/**
 * Whether a name begins with a title that somebody of whom the pack speaks otherwise does not have: `Mrs Putin`. With the
 * full name it is the title that is wrong.
 */
function isOtherwise({ text, title }: PackRecord, name: string): boolean {
  if (fold(name).includes(fold(title))) return false;
  const isSpokenOf = (one: typeof women, other: typeof men): boolean =>
    one.title.test(name.trim()) && other.pronoun.test(text) && !one.pronoun.test(text);
  return isSpokenOf(women, men) || isSpokenOf(men, women);
}

/** Words that join what somebody is to their name: behind it alone, for `aide of` is somebody else. */
const joining = new Set(['of', 'at', 'in', 'for', 'and', 'a']);

/**
 * Whether a name is one of a party's, and all else in it titles and words of what the pack says that it is:
 * `Russian President Putin`, `China's Xi`, `President Xi of China`, `Putin (President of Russia)`.
 */
function isAmongItsOwn(party: PackRecord, name: string): boolean {
  const [itself = ''] = name.split(behind, 1);
  if (isPossessive(itself)) return false;
  const before = wordsIn(itself.replace(/['’]s\b/gu, ' '));
  const own = new Set(wordsIn(roleOf(party), affiliationOf(party), ...namesOf(party)));
  const isBehind = (word: string): boolean => own.has(word) || joining.has(word) || word === 'the';
  if (!wordsIn(name.slice(itself.length)).every(isBehind)) return false;
  const isBefore = (word: string): boolean =>
    (own.has(word) && !joining.has(word)) || titles.has(word) || word === 'the';
  return [...namesOf(party), surnameOf(party) ?? ''].some((alias) => {
    const known = wordsIn(alias);
    const start = before.length - known.length;
    return (
      known.length > 0 &&
      known.every((word, at) => before[start + at] === word) &&
      before.slice(0, start).every(isBefore)
    );
  });
}

/** What is somebody's is not themselves. */
const isPossessive = (text: string): boolean => /['’]s\s*$/u.test(text);

/** Where what is said of somebody begins behind their name. */
const behind = /[,(]|\b(?:of|at)\s/u;

/** Words before a name that say that somebody else is meant: `critics of`, `quoting`, `anyone but`. */
const others = new WordList(
  'of for to by from with about against than versus and or but not except quoting citing',
);

/**
 * Whether a name is a party's full name of several words behind its office or anything that does not say that somebody
 * else is meant, or before a comma, a bracket or `of`.
 */
function isTold(party: PackRecord, name: string): boolean {
  const full = fold(party.title);
  const wanted = fold(name);
  if (!full.includes(' ')) return false;
  if (wanted.startsWith(`${full} `)) {
    const [itself = ''] = name.split(behind, 1);
    return itself !== name && fold(itself).trim() === full && !isPossessive(itself);
  }
  if (!wanted.endsWith(` ${full}`) || /[,;]/.test(name)) return false;
  const before = withoutArticle(wanted.slice(0, -full.length).trim());
  return before === fold(roleOf(party)) || !before.split(' ').some((word) => others.has(word));
}

const affiliationOf = (party: PackRecord): string =>
  'affiliation' in party ? (party.affiliation ?? '') : '';

const wordsIn = (...texts: readonly string[]): string[] =>
  texts.flatMap((text) => fold(text).split(' ')).filter((word) => word !== '');
