// A source read for citing: its names cut, its dates in parts, and where in it the records stand.

import type {
  Evidence,
  Pack,
  PackOrganization,
  PackPerson,
  PackRecord,
  PackSource,
} from '../../model.js';
import { partiesIn } from '../../pack/records.js';
import { dateOf, type PartialDate } from './dates.js';
import { listed, type Name, nameOf } from './names.js';

/** Where a record stands in a source. */
interface Place {
  /** The id of the record. */
  record: string;
  paragraphs: number[];
  /** Who is quoted there, if not the source's own author, and when it was said. */
  quoted?: Name;
  said?: PartialDate;
}

/** A source as every style needs it. */
export interface Work extends Pick<PackSource, 'id' | 'type' | 'language' | 'url'> {
  /** Without the brackets around a description. */
  title: string;
  /** Whether the title is no title but says what the work is. */
  described: boolean;
  authors: Name[];
  /** Absent where it is itself the only author. */
  publisher?: string;
  issued?: PartialDate;
  accessed?: PartialDate;
  /** Of the records that are cited, in their order; a source that is cited for itself is one of its own. */
  places: Place[];
}

/** A work as a style cites it. */
interface Entry {
  text: string;
  /** How a text refers to it from the records that it serves, each way once; of a style that writes for people alone. */
  references?: string[];
}

/** How a style cites. */
export interface Style {
  /** Whether the entries stand in the order of the alphabet; else in the order asked for. */
  sorted: boolean;
  /** An entry for each work, given in their order. */
  entries(works: readonly Work[]): Entry[];
  /** The entries as one text that the style's readers take, with a line break at its end. */
  document(entries: readonly Entry[]): string;
}

/** A style of data: an entry is a text, and the document is made of the texts alone. */
export const dataStyle = (
  entry: (work: Work) => string,
  document: (texts: readonly string[]) => string,
): Style => ({
  sorted: false,
  entries: (works) => works.map((work) => ({ text: entry(work) })),
  document: (entries) => document(entries.map(({ text }) => text)),
});

/**
 * The sources that some records rest on, each once, in the order in which they are met: those of a
 * record's evidence, and of a speaker's own words; a source stands for itself.
 */
export function worksOf(pack: Pack, records: readonly PackRecord[]): Work[] {
  const works = new Map<string, Work>();
  const workOf = (id: string): Work | undefined => {
    const source = pack.sources.find((each) => each.id === id);
    if (!source) return undefined;
    const work = works.get(id) ?? readSource(source, pack);
    works.set(id, work);
    return work;
  };
  for (const record of records) {
    if (record.kind === 'source') {
      workOf(record.id)?.places.push({ record: record.id, paragraphs: [] });
    }
    const own = record.kind === 'quote' ? (record.originals ?? []) : [];
    const passages: readonly Pick<Evidence, 'source' | 'paragraph'>[] = [
      ...record.evidence,
      ...own,
    ];
    for (const { source, paragraph } of passages) {
      const work = workOf(source);
      if (!work) continue;
      const known = work.places.find((place) => place.record === record.id);
      const place = known ?? placeOf(record, work, pack);
      if (!known) work.places.push(place);
      if (paragraph !== undefined && !place.paragraphs.includes(paragraph))
        place.paragraphs.push(paragraph);
    }
  }
  return [...works.values()];
}

function readSource(source: PackSource, pack: Pack): Work {
  const { id, title, type, language, url, publisher, issued, accessed } = source;
  const authors = (source.authors ?? []).map((name) => partyName(clean(name), pack));
  const isAuthor = authors.length === 1 && authors[0]?.full === publisher;
  const dates = { issued: dateOf(issued), accessed: dateOf(accessed) };
  const written = clean(title);
  const [, description] = inBrackets.exec(written) ?? [];
  return {
    id,
    title: description ?? written,
    described: description !== undefined,
    type,
    language,
    ...(url !== undefined && { url: clean(url) }),
    authors,
    ...(!isAuthor && { publisher: clean(publisher) }),
    ...(dates.issued && { issued: dates.issued }),
    ...(dates.accessed && { accessed: dates.accessed }),
    places: [],
  };
}

/** A title of which all stands in one pair of brackets: 1 is what stands in them. */
const inBrackets = /^\[([^[\]]+)\]$/u;

/** The title, or in brackets what says what the work is, as catalogues have it. */
export const catalogued = ({ title, described }: Pick<Work, 'title' | 'described'>): string =>
  described ? `[${title}]` : title;

/** One line without signs that cannot be seen: a citation is pasted where they would do harm. */
const clean = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replace(/[\p{Cf}\p{Co}\p{Cs}]/gu, '')
    .trim();

function placeOf(record: PackRecord, work: Work, pack: Pack): Place {
  const speaker = record.kind === 'quote' ? record.speaker : undefined;
  const said = dateOf(record.date);
  return {
    record: record.id,
    paragraphs: [],
    ...(speaker !== undefined &&
      !isBy(speaker.id, work, pack) && {
        quoted: partyName(clean(speaker.name), pack),
        ...(said && { said }),
      }),
  };
}

/** Whether a party of the pack is an author of a work, or all of them together (`China and Russia`). */
function isBy(id: string, { authors }: Work, pack: Pack): boolean {
  const names = authors.map(({ full }) => full);
  const called = [...names, listed(names, 'and')];
  return partiesIn(pack).some(
    (party) => party.id === id && called.some((name) => isCalled(party, name)),
  );
}

const isCalled = ({ name, aliases }: PackPerson | PackOrganization, called: string): boolean =>
  name === called || aliases.includes(called);

/** A name with its parts. An organization of the pack has none, whatever its name. */
function partyName(name: string, pack: Pack): Name {
  if (pack.organizations.some((party) => isCalled(party, name))) return { full: name };
  const person = pack.people.find((party) => isCalled(party, name));
  return nameOf(name, person && familyAhead(name, person));
}

/**
 * The first word of a name, where it is known for the family name: the person is called by it, not by the last word,
 * and has a name in a script that writes the family first.
 */
function familyAhead(name: string, { aliases }: PackPerson): string | undefined {
  const [first = '', ...others] = name.split(' ');
  const isFamily =
    aliases.includes(first) &&
    !aliases.includes(others.at(-1) ?? '') &&
    aliases.some((alias) => eastern.test(alias));
  return isFamily ? first : undefined;
}

/** A short name in Han, Hiragana or Hangul; foreign ones are longer, have a point between their parts, or are in Katakana. */
const eastern = /^[\u3005\u3041-\u3096\u3400-\u9fff\uac00-\ud7a3\s]{2,6}$/u;

/** `Sam Greene, quoted in para. 13; para. 3`: the places in a field of a data format; nothing if there are none. */
export function placesNote({ places }: Work): string | undefined {
  const notes = places.flatMap(({ paragraphs, quoted }) => {
    const where = paragraphLabel(paragraphs, 'para');
    if (!quoted) return where === '' ? [] : [where];
    return [`${quoted.full}, quoted ${where === '' ? 'there' : `in ${where}`}`];
  });
  return notes.length === 0 ? undefined : [...new Set(notes)].join('; ');
}

/** `para. 13`, `paras. 3, 5`; empty where there are none. */
export function paragraphLabel(paragraphs: readonly number[], word: 'para' | 'par'): string {
  const numbers = [...paragraphs].sort((a, b) => a - b).join(', ');
  return paragraphs.length === 0 ? '' : `${word}${paragraphs.length === 1 ? '' : 's'}. ${numbers}`;
}
