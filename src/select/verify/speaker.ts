// Tells who is meant by the name that a claim is given to, and whether that is who spoke.

import type { Pack, PackRecord, QuoteRecord } from '../../model.js';
import { recordsOf } from '../../pack/records.js';
import { aliasesOf, findParty, withoutArticle } from '../find.js';
import { nearest } from '../nearest.js';
import { distance } from '../search/distance.js';
import { fold } from '../search/fold.js';

/** Whom a claim is given to: a party of the pack, or a name that it does not know. */
export interface Claimed {
  name: string;
  party?: PackRecord;
  /** The name of a party that comes near one that the pack does not know. */
  near?: string;
}

/**
 * The party that a name means: in any spelling that the pack knows, among titles and what the pack says of it, by the
 * office that the pack gives it alone, the surname first or with initials, before a comma or `of`, or with a slip of one
 * letter (two in a long name) if no other is as near.
 */
export function claimedBy(pack: Pack, name: string): Claimed {
  // `Russia and` is the beginning of more than one name.
  if (/^(?:and|or|&) |(?:^| )(?:and|or|&)$/i.test(name.trim())) return { name };
  const party =
    inOffice(pack, name) ??
    findParty(pack, name) ??
    turned(pack, name) ??
    titled(pack, name) ??
    initialed(pack, name) ??
    misspelt(pack, name);
  if (party) return { name, party };
  const names = parties(pack)
    .flatMap(({ title }) => [title, ...title.split(' ')])
    .filter((known) => fold(known) !== fold(name));
  const [near] =
    name.length < leastName
      ? []
      : nearest(
          name,
          names.filter((known) => known.length >= leastName),
        );
  return { name, ...(near !== undefined && { near }) };
}

/**
 * Whether a quotation is by whom it is claimed to be. An organization that is several parties (the
 * issuers of a joint statement) is each of them too.
 */
export function isBy({ name, party }: Claimed, quote: QuoteRecord): boolean {
  const { speaker } = quote;
  if (!speaker) return false;
  if (party) return party.id === speaker.id;
  const parts = speaker.name.split(/ and | & |, /);
  return parts.length > 1 && parts.some((part) => fold(part) === fold(name));
}

/** `Putin, Vladimir`, `Putin, V.`, `Putin Vladimir`. */
function turned(pack: Pack, name: string): PackRecord | undefined {
  const [surname, given, ...more] = name.trim().split(name.includes(',') ? /,\s*/ : /\s+/);
  if (!given || more.length > 0) return undefined;
  const straight = `${given} ${surname}`;
  return findParty(pack, straight) ?? initialed(pack, straight);
}

/** `V. Putin`, `Vladimir V. Putin`: the last word of a name, before it words of it or what they begin with; a middle one may be new. */
function initialed(pack: Pack, name: string): PackRecord | undefined {
  const typed = fold(name).split(' ');
  if (!typed.some((word) => word.length === 1)) return undefined;
  // Of a given name in full.
  const withoutMiddle = typed.filter(
    ({ length }, at) => at === 0 || at === typed.length - 1 || length > 1,
  );
  const isFull = (typed[0]?.length ?? 0) > 1;
  return only(
    parties(pack).filter((party) =>
      [party.title, ...aliasesOf(party)].some((name) => {
        const known = fold(name).split(' ');
        return isShortFor(typed, known) || (isFull && isShortFor(withoutMiddle, known));
      }),
    ),
  );
}

function isShortFor(typed: readonly string[], known: readonly string[]): boolean {
  if (typed.length !== known.length || typed.at(-1) !== known.at(-1)) return false;
  return typed.every((word, at) => word === known[at] || word === known[at]?.[0]);
}

/** `president of Russia`: what one person alone is. */
function inOffice(pack: Pack, name: string): PackRecord | undefined {
  const wanted = withoutArticle(fold(name));
  return wanted === ''
    ? undefined
    : only(parties(pack).filter((party) => fold(roleOf(party)) === wanted));
}

const titles = new Set(
  'mr mrs ms miss dr prof professor president chairman comrade secretary general prime minister pm sir leader premier spokesman spokeswoman spokesperson gospodin prezident tovarishch pan'.split(
    ' ',
  ),
);

/** Titles and offices in Chinese, which stand against a name. */
const hanTitles =
  /^(?:中国|中國|俄罗斯|俄羅斯|乌克兰|烏克蘭|日本|国家|國家|主席|总统|總統|总书记|總書記|首相|先生)+|(?:主席|总统|總統|总书记|總書記|首相|先生)$/gu;

function titled(pack: Pack, name: string): PackRecord | undefined {
  const words = fold(name).split(' ');
  if (words.some((word) => unlike.has(word))) return undefined;
  const rest = words.slice(words.findIndex((word) => !titles.has(word)));
  // `president of` is no title of somebody whose name is `China`.
  const party = rest[0] === 'of' ? undefined : findParty(pack, rest.join(' '));
  if (party) return party;
  const bare = name.replace(hanTitles, '');
  if (bare !== name && bare !== '') return findParty(pack, bare);
  return (
    only(parties(pack).filter((party) => isAmongItsOwn(party, name))) ??
    only(parties(pack).filter((party) => isTitled(party, name)))
  );
}

/** Words that join what somebody is to their name: behind it alone, for `aide of` is somebody else. */
const joining = new Set(['of', 'at', 'in', 'for', 'and', 'a']);

/**
 * Whether a name is one of a party's, and all else in it titles and words of what the pack says that it is:
 * `Russian President Putin`, `China's Xi`, `President Xi of China`, `Putin (President of Russia)`.
 */
function isAmongItsOwn(party: PackRecord, name: string): boolean {
  const [, itself = '', more = ''] = /^(.*?)((?:[,(]|\b(?:of|at)\s).*)?$/su.exec(name) ?? [];
  // What is somebody's is not themselves.
  if (/['’]s\s*$/u.test(itself)) return false;
  const before = wordsIn([itself.replace(/['’]s\b/gu, ' ')]);
  const own = new Set(
    wordsIn([party.title, roleOf(party), affiliationOf(party), ...aliasesOf(party)]),
  );
  const isOwn = (word: string): boolean => own.has(word) || titles.has(word) || word === 'the';
  const surname = party.kind === 'person' ? [party.title.split(' ').at(-1) ?? ''] : [];
  return [party.title, ...surname, ...aliasesOf(party)].some((alias) => {
    const known = wordsIn([alias]);
    // A title or an office alone is in the name of many.
    if (known.every(isTitle)) return false;
    const start = before.length - known.length;
    return (
      start >= 0 &&
      known.every((word, at) => before[start + at] === word) &&
      before.slice(0, start).every((word) => isOwn(word) && !joining.has(word)) &&
      wordsIn([more]).every((word) => isOwn(word) || joining.has(word))
    );
  });
}

const isTitle = (word: string): boolean => titles.has(word) || word === 'the';

/** Words before a name that say that somebody else is meant: `critics of`, `quoting`, `anyone but`. */
const others = new Set(
  'of for to by from with about against than versus and or but not except quoting citing'.split(
    ' ',
  ),
);

/** Words beside a name that say that it is not its bearer. */
const unlike = new Set(
  'never fake false impersonator impostor imposter parody satire satirical spoof deepfake bot account pseudo lookalike double namesake wife husband brother sister son daughter'.split(
    ' ',
  ),
);

/**
 * Whether a name is a party's full name after what tells of it (`analyst`, the party's own offices), or before a
 * comma, a bracket or `of`; what says that somebody else is meant is none of it.
 */
function isTitled(party: PackRecord, name: string): boolean {
  const full = fold(party.title);
  const wanted = fold(name);
  if (!full.includes(' ')) return false;
  if (wanted.startsWith(`${full} `)) {
    const [itself = ''] = name.split(/[,(]|\bof /u);
    return itself !== name && !/['’]s\b/u.test(itself);
  }
  if (!wanted.endsWith(` ${full}`) || /[,;]/.test(name)) return false;
  const before = wordsIn([wanted.slice(0, -full.length)]);
  const own = new Set(wordsIn([roleOf(party), ...aliasesOf(party)]));
  return (
    before.every((word) => titles.has(word) || own.has(word)) ||
    !before.some((word) => others.has(word))
  );
}

const affiliationOf = (party: PackRecord): string =>
  'affiliation' in party ? (party.affiliation ?? '') : '';

const roleOf = (party: PackRecord): string => ('role' in party ? (party.role ?? '') : '');

const wordsIn = (texts: readonly string[]): string[] =>
  texts.flatMap((text) => fold(text).split(' ')).filter((word) => word !== '');

/** The fewest letters of a name that may be meant for another. */
const leastName = 4;

/** The lengths from which a name may have one wrong letter, and two. */
const lengths = { one: 6, two: 12 } as const;

function misspelt(pack: Pack, name: string): PackRecord | undefined {
  const wanted = fold(name);
  if (wanted.length < lengths.one) return undefined;
  const most = wanted.length < lengths.two ? 1 : 2;
  return only(
    parties(pack).filter((party) =>
      [party.title, ...aliasesOf(party)].some((known) => isSlip(wanted, fold(known), most)),
    ),
  );
}

/** Whether words are others with so many slips: none in a first letter, which tells people apart. */
function isSlip(wanted: string, known: string, most: number): boolean {
  if (distance(wanted, known, most) > most) return false;
  const words = known.split(' ');
  const typed = wanted.split(' ');
  return (
    words.length === typed.length &&
    typed.every((word, at) => {
      const meant = words[at] ?? '';
      return word === meant || (word[0] === meant[0] && word.length > 2);
    })
  );
}

const parties = (pack: Pack): PackRecord[] =>
  recordsOf(pack).filter(({ kind }) => kind === 'person' || kind === 'organization');

const only = (records: readonly PackRecord[]): PackRecord | undefined =>
  records.length === 1 ? records[0] : undefined;
