// Tells who is meant by a name among titles, offices and whatever else may be said of its bearer.

import type { Kind, Pack, PackRecord } from '../../model.js';
import { recordsOfKind } from '../../pack/records.js';
import { namesOf, partiesOf } from '../names.js';
import { findParty } from '../party.js';
import { months } from '../search/english/numbers.js';
import { articles, stopWords } from '../search/english/stop-words.js';
import { fold } from '../search/fold.js';
import { WordList } from '../search/word-list.js';
import { isOffice, isTitle, ofMen, ofWomen } from './offices.js';
import { fullNamesOf, isShortFor, landOf, only, roleOf, surnamesOf, wordsIn } from './parties.js';

/** Titles in Chinese, which stand against a name. */
const hanTitles = /(?:国家|國家|主席|总统|總統|总书记|總書記|首相|先生)+/g;

/** A name without the Chinese titles at its ends. */
const withoutHanTitles = (name: string): string =>
  name.replace(hanTitles, (titles, at: number) =>
    at === 0 || at + titles.length === name.length ? '' : titles,
  );

/** Where somebody's words come from: whoever prints them, they are given to the one before. */
const telling =
  /^(?:said|says) |[\s,(]+(?:as )?(?:(?:quoted|cited) (?:by|in)|via|according to|(?:speaking|writing) (?:at|in|to)|in an? (?:article|interview|speech|statement)|told (?:reporters|journalists))\b.*$/gi;

/** Where what is said of somebody begins behind their name. */
const behind = /[,;:([]| [-–—] | (?:of|at|in|from|on|said|says|wrote)\b|$/gi;

/** Words that join to a name what is said of its bearer: behind it alone, for `aide of` is somebody else. */
const joining = new WordList('of at in for from on a an the said says wrote');

/** With months and figures, when somebody said it. */
const weekdays = new WordList('monday tuesday wednesday thursday friday saturday sunday');

/** The only party that is meant; undefined where there is none, or more than one. */
export function titled(pack: Pack, name: string): PackRecord | undefined {
  const bare = withoutHanTitles(name);
  if (bare !== name && bare !== '') return findParty(pack, bare);
  const told = name.replace(telling, '');
  const ends = [...told.matchAll(behind)].map(({ index }) => index);
  return only(
    partiesOf(pack).filter((party) => {
      const names = [...namesOf(party), ...surnamesOf(party)].map((known) => wordsIn(known));
      return ends.some((end) => isToldOf({ pack, party, names, told, end }));
    }),
  );
}

/**
 * Whether a name is addressed as a woman or a man and the pack speaks otherwise of who has it: `Mrs Putin`. With the full
 * name it is the title that is wrong.
 */
function isOtherwise(party: PackRecord, name: string): boolean {
  const folded = fold(name);
  if (folded.includes(fold(party.title))) return false;
  const [title = ''] = folded.split(' ');
  // What a note quotes is not how the pack speaks.
  const text = [party.text, ...(party.notes ?? [])].join(' ').replace(/"[^"]*"/g, '');
  const isMan = /\b(?:he|him|his|man)\b/i.test(text);
  const isWoman = /\b(?:she|hers?|woman)\b/i.test(text);
  return isMan !== isWoman && (isMan ? ofWomen : ofMen).has(title);
}

interface Told {
  pack: Pack;
  party: PackRecord;
  /** The words of each of its names. */
  names: readonly string[][];
  told: string;
  /** Where in the text a name may end. */
  end: number;
}

/**
 * Whether the first part of a name ends with one of a party's, and all else in it may be said of them. Beside a surname
 * that is titles and what the pack says that they are: `Russian President Putin`, `China's Xi`, `Xi (President of China)`;
 * beside a full name other offices, and whose they are, too. With any other word it may be somebody else.
 */
function isToldOf({ pack, party, names, told, end }: Told): boolean {
  const itself = told.slice(0, end);
  // What is somebody's is not themselves.
  if (/['’]s\s*$/.test(itself)) return false;
  const words = wordsIn(itself);
  const [known] = names
    .filter((name) => name.length > 0 && isShortFor(words.slice(-name.length), name))
    .sort((a, b) => b.length - a.length);
  if (!known || isOtherwise(party, told)) return false;
  const beside = new Beside(pack, party);
  const isFull =
    known.length > 1 && fullNamesOf(party).some((name) => fold(name) === known.join(' '));
  // A clerk before a comma may be another one.
  const isApart = /[,;:([]/.test(itself);
  const owners = wordsIn(/^.*['’]s /.exec(itself)?.[0] ?? '').length;
  const before = words.slice(0, -known.length);
  return (
    beside.isBefore(before, isFull && !isApart, owners) &&
    beside.isBehind(wordsIn(told.slice(end)), isFull)
  );
}

/** What may be said beside the names of a party. */
class Beside {
  private readonly own: ReadonlySet<string>;
  private readonly lands: ReadonlySet<string | undefined>;

  constructor(
    private readonly pack: Pack,
    private readonly party: PackRecord,
  ) {
    const affiliation = 'affiliation' in party ? (party.affiliation ?? '') : '';
    this.own = new Set(wordsIn(roleOf(party), affiliation, ...namesOf(party)));
    this.lands = new Set([...this.own].map(landOf));
  }

  /** Whether words may stand before a name. The first ones may be whose somebody is: `Ada Brandt's` of `Ada Brandt's clerk`. */
  isBefore(words: readonly string[], isFull: boolean, owners: number): boolean {
    const last = words.findLast((word) => !articles.has(word));
    if (last !== undefined && joining.has(last)) return false;
    // `The Hungarian Putin` is another one, the Hungarian scholar of that name may be the same.
    const office = isFull ? words.findLastIndex(isOffice) : -1;
    return words.every(
      (word, at) =>
        isTitle(word) ||
        this.isOwn(word) ||
        articles.has(word) ||
        (isFull && isOffice(word)) ||
        (at < office && (this.isGeneral(word) || (at < owners && this.isNamed(word, 'person')))),
    );
  }

  /** Whether words may follow a name. */
  isBehind(words: readonly string[], isFull: boolean): boolean {
    const hasOffice = isFull && words.some(isOffice);
    return words.every(
      (word, at) =>
        this.isOwn(word) ||
        joining.has(word) ||
        /^\d/.test(word) ||
        months.includes(word) ||
        weekdays.has(word) ||
        (landOf(word) !== undefined && (hasOffice || words[at - 1] === 'in')) ||
        (isFull && (isOffice(word) || this.isNamed(word, 'organization') || this.isTold(word))),
    );
  }

  /** Whether a word is of what the pack says that the party is, or for its country. */
  private isOwn(word: string): boolean {
    const land = landOf(word);
    return this.own.has(word) || (land !== undefined && this.lands.has(land));
  }

  /** Whether a word is for a country, or an organization of the pack. */
  private isGeneral(word: string): boolean {
    return landOf(word) !== undefined || this.isNamed(word, 'organization');
  }

  /** Whether a word stands in what the pack tells of the party, and is nobody's name. */
  private isTold(word: string): boolean {
    return (
      wordsIn(this.party.text).includes(word) &&
      !stopWords.has(word) &&
      !this.isNamed(word, 'person')
    );
  }

  /** Whether a word stands in a name of a party of the pack. */
  private isNamed(word: string, kind: Kind): boolean {
    return recordsOfKind(this.pack, kind).some((party) =>
      wordsIn(...namesOf(party)).includes(word),
    );
  }
}
