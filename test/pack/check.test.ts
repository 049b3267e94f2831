// Is a pack sound: the bundled one is, and of faults planted in copies of it each is found with its place.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Pack } from '../../src/model.js';
import { checkPack } from '../../src/pack/check.js';
import { runs } from '../support/runs.js';
import { bundled, bundledText, checkValue, item, small, smallArticle } from './packs.js';

const placesIn = (value: unknown, texts?: ReadonlyMap<string, string>): string[] =>
  checkValue(value, texts).faults.map(({ place }) => place);

const messagesIn = (value: unknown): string[] =>
  checkValue(value).faults.map(({ place, message }) => `${place}: ${message}`);

/** Spoils a pack, and says where. */
type Plant = (pack: Pack) => string;

/** Goes against the types, as a file can. */
const spoil = (target: object, key: string, value: unknown): void => {
  if (value === undefined) Reflect.deleteProperty(target, key);
  else Reflect.set(target, key, value);
};

const at = <T>(list: readonly T[], meets: (entry: T) => boolean): [T, number] => {
  const index = list.findIndex(meets);
  return [item(list, index), index];
};

const planted: Readonly<Record<string, Plant>> = {
  'a missing title'(pack) {
    spoil(item(pack.facts, 3), 'title', undefined);
    return 'facts[3].title';
  },
  'a blank text'(pack) {
    item(pack.facts, 4).text = ' \n';
    return 'facts[4].text';
  },
  'a key that is not known'(pack) {
    spoil(item(pack.facts, 5), 'topic', 'economy');
    return 'facts[5].topic';
  },
  'a number for a text'(pack) {
    spoil(item(pack.events, 1), 'text', 7);
    return 'events[1].text';
  },
  'a list for an object'(pack) {
    spoil(item(pack.facts, 6), 'value', []);
    return 'facts[6].value';
  },
  'an id with capitals'(pack) {
    item(pack.topics, 0).id = 'Economy Now';
    return 'topics[0].id';
  },
  'an id that two records have'(pack) {
    item(pack.facts, 9).id = item(pack.facts, 2).id;
    return 'facts[9].id';
  },
  'an id that a source and a person have'(pack) {
    item(pack.people, 0).id = item(pack.sources, 1).id;
    return 'people[0].id';
  },
  'a topic that is not there'(pack) {
    item(pack.facts, 0).topics = ['no-such-topic'];
    return 'facts[0].topics[0]';
  },
  'a speaker that is not there'(pack) {
    item(pack.quotes, 0).speaker = 'nobody-knows';
    return 'quotes[0].speaker';
  },
  'a speaker that is a topic'(pack) {
    item(pack.quotes, 0).speaker = item(pack.topics, 0).id;
    return 'quotes[0].speaker';
  },
  'no speaker and no word why'(pack) {
    const [quote, index] = at(pack.quotes, ({ speaker }) => speaker !== undefined);
    spoil(quote, 'speaker', undefined);
    quote.notes = ['Not in the article.'];
    return `quotes[${index}].speaker`;
  },
  'somebody who said it and is not there'(pack) {
    const [fact, index] = at(pack.facts, ({ by }) => by !== undefined);
    fact.by = 'no-one';
    return `facts[${index}].by`;
  },
  'a related record that is not there'(pack) {
    item(pack.facts, 7).related = ['gone-away'];
    return 'facts[7].related[0]';
  },
  'a record that is related to itself'(pack) {
    const fact = item(pack.facts, 8);
    fact.related = [fact.id];
    return 'facts[8].related[0]';
  },
  'evidence in a source that is not there'(pack) {
    item(item(pack.facts, 10).evidence, 0).source = 'the-times';
    return 'facts[10].evidence[0].source';
  },
  'no evidence'(pack) {
    item(pack.people, 2).evidence = [];
    return 'people[2].evidence';
  },
  'evidence that is missing'(pack) {
    spoil(item(pack.organizations, 1), 'evidence', undefined);
    return 'organizations[1].evidence';
  },
  'a fragment of thirteen words'(pack) {
    item(item(pack.facts, 12).evidence, 0).exact = 'a b c d e f g h i j k l m';
    return 'facts[12].evidence[0].exact';
  },
  'a paragraph 0'(pack) {
    item(item(pack.facts, 12).evidence, 0).paragraph = 0;
    return 'facts[12].evidence[0].paragraph';
  },
  'evidence in the article that names no paragraph'(pack) {
    const [fact, index] = at(pack.facts, ({ evidence: [first] }) => first?.source === 'article');
    spoil(item(fact.evidence, 0), 'paragraph', undefined);
    return `facts[${index}].evidence[0].paragraph`;
  },
  'a record on a weak source alone'(pack) {
    const [event, index] = at(pack.events, ({ evidence }) => evidence.length > 0);
    item(pack.sources, 5).reliability = 'weak';
    event.evidence = [{ source: item(pack.sources, 5).id }];
    return `events[${index}].evidence`;
  },
  'a day that the calendar does not have'(pack) {
    item(pack.events, 2).date = '2023-02-30';
    spoil(item(pack.events, 2), 'endDate', undefined);
    return 'events[2].date';
  },
  'an end before the beginning'(pack) {
    item(pack.events, 3).date = '2023-03-20';
    item(pack.events, 3).endDate = '2023-03-19';
    return 'events[3].endDate';
  },
  'a wording that is none'(pack) {
    spoil(item(pack.quotes, 1), 'wording', 'verbatm');
    return 'quotes[1].wording';
  },
  'a reworded quotation without the own words'(pack) {
    const [quote, index] = at(pack.quotes, ({ wording }) => wording === 'reworded');
    spoil(quote, 'originals', undefined);
    return `quotes[${index}].wording`;
  },
  'a quotation called reworded whose own words are printed'(pack) {
    const [quote, index] = at(pack.quotes, ({ wording }) => wording === 'reworded');
    item(quote.originals, 0).text = `He said: ${quote.text}`;
    return `quotes[${index}].wording`;
  },
  'an unverified quotation without a note'(pack) {
    const [quote, index] = at(
      pack.quotes,
      ({ wording, speaker }) => wording === 'unverified' && speaker !== undefined,
    );
    spoil(quote, 'notes', undefined);
    return `quotes[${index}].wording`;
  },
  'own words in another language without a translation'(pack) {
    const foreign = ({ language, translation }: { language: string; translation?: string }) =>
      language !== 'en' && translation !== undefined;
    const [quote, index] = at(pack.quotes, ({ originals = [] }) => originals.some(foreign));
    const [original, place] = at(quote.originals ?? [], foreign);
    spoil(original, 'translation', undefined);
    return `quotes[${index}].originals[${place}].translation`;
  },
  'an address that is none'(pack) {
    item(pack.sources, 2).url = 'javascript:alert(1)';
    return 'sources[2].url';
  },
  'a reliability that is none'(pack) {
    spoil(item(pack.sources, 2), 'reliability', 'good');
    return 'sources[2].reliability';
  },
  'a version that is not known'(pack) {
    spoil(pack, 'schemaVersion', 99);
    return 'schemaVersion';
  },
  'a fact that stands twice'(pack) {
    pack.facts.push({ ...item(pack.facts, 0), id: 'the-same-again' });
    return `facts[${pack.facts.length - 1}].text`;
  },
  'a synonym that stands twice in its group'(pack) {
    pack.synonyms.push(['one word', 'another', 'One Word']);
    return `synonyms[${pack.synonyms.length - 1}][2]`;
  },
  'an alias that stands twice'(pack) {
    item(pack.people, 0).aliases = ['Mister', 'mister'];
    return 'people[0].aliases[1]';
  },
};

describe('a pack', () => {
  it('is sound as it is bundled', () => {
    const { faults, checked, pack } = checkPack(bundledText);
    expect(faults).toEqual([]);
    expect(checked).toBeGreaterThan(200);
    expect(pack?.id).toBe(bundled().id);
  });

  it('is sound when small', () => {
    expect(messagesIn(small())).toEqual([]);
  });

  it.each(Object.entries(planted))('is unsound with %s', (_name, plant) => {
    const pack = bundled();
    const place = plant(pack);
    const check = checkValue(pack);
    expect(check.faults.map((fault) => fault.place)).toContain(place);
    expect(check.pack).toBeUndefined();
  });

  it('shows all faults at once, in the order of the pack', () => {
    const pack = bundled();
    const names = ['a missing title', 'a speaker that is not there', 'an id with capitals'];
    const places = names.map((name) => planted[name]?.(pack));
    const found = placesIn(pack);
    expect(found).toEqual(expect.arrayContaining(places));
    expect(found.indexOf('topics[0].id')).toBeLessThan(found.indexOf('facts[3].title'));
    expect(found.indexOf('facts[3].title')).toBeLessThan(found.indexOf('quotes[0].speaker'));
  });

  it('names what is wrong and what to do', () => {
    const pack = small();
    spoil(item(pack.facts, 0), 'topcis', []);
    spoil(item(pack.facts, 0), 'basis', 'reportd');
    spoil(item(pack.facts, 0), 'text', ['a']);
    spoil(item(pack.quotes, 0), 'speaker', 'ana-lime');
    item(pack.sources, 0).id = 'Article!';
    spoil(item(pack.events, 0), 'date', '2031-13');
    spoil(pack, 'schemaVersion', 2);
    expect(messagesIn(pack)).toEqual([
      'schemaVersion: is 2; write 1',
      "sources[0].id: 'Article!' is no id; write lower-case words joined by hyphens, such as 'position-paper'",
      "people[0].evidence[0].source: 'article' leads nowhere; name a source of the pack",
      "organizations[0].evidence[0].source: 'article' leads nowhere; name a source of the pack",
      "events[0].date: '2031-13' is no date; write YYYY, YYYY-MM or YYYY-MM-DD",
      "events[0].evidence[0].source: 'article' leads nowhere; name a source of the pack",
      'facts[0].text: is a list; write text',
      "facts[0].basis: 'reportd' is none of the choices; did you mean 'reported'?",
      "facts[0].topcis: is no key that belongs here; did you mean 'topics'?",
      "facts[0].evidence[0].source: 'article' leads nowhere; name a source of the pack",
      "quotes[0].speaker: 'ana-lime' leads nowhere; did you mean 'ana-lima'?",
      "quotes[0].evidence[0].source: 'article' leads nowhere; name a source of the pack",
    ]);
  });

  it('shortens what it repeats of the pack', () => {
    const pack = small();
    item(pack.facts, 0).id = 'Ж'.repeat(5_000);
    spoil(item(pack.facts, 0), 'z'.repeat(5_000), 1);
    for (const line of messagesIn(pack)) expect(line.length).toBeLessThan(250);
  });

  it('does not look into a text that is too long', () => {
    const pack = small();
    item(pack.quotes, 0).text = '\u0301'.repeat(5_000_000);
    item(pack.sources, 1).url = `https://a.example/${'a'.repeat(20_000)}`;
    expect(messagesIn(pack)).toEqual([
      expect.stringMatching(/^sources\[1\]\.url: .* is too long for an address/),
      expect.stringMatching(
        /^quotes\[0\]\.text: .* is too long; write up to a million characters$/,
      ),
    ]);
  });

  it('takes every shape of value without a throw', () => {
    for (const value of [null, true, 0, -0, 'pack', [], {}, [[]]]) {
      expect(checkValue(value).faults.length).toBeGreaterThan(0);
      expect(checkValue(value).checked).toBe(0);
    }
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(checkValue(value).pack).toBeUndefined();
      }),
      { seed: 3, numRuns: runs(200) },
    );
  });

  it('sees a key that every object inherits for what it is', () => {
    const pack = small();
    for (const key of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
      const fact = JSON.parse(`{"${key}":{"polluted":true}}`) as object;
      pack.facts = [Object.assign(item(small().facts, 0))];
      Object.defineProperty(pack.facts[0], key, {
        value: Object.values(fact)[0],
        enumerable: true,
        configurable: true,
      });
      expect(placesIn(pack)).toEqual([`facts[0].${key}`]);
    }
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  it('stops at ten thousand faults', () => {
    const pack = small();
    spoil(pack, 'facts', Array(20_000).fill({}));
    const { faults, checked } = checkValue(pack);
    expect(faults.length).toBe(10_001);
    expect(faults.at(-1)).toEqual({
      place: 'the pack',
      message: 'has more faults; mend these and check again',
    });
    expect(checked).toBe(20_007);
  });

  it('does not say that there are more where there are ten thousand', () => {
    const pack = small();
    spoil(pack, 'facts', Array(10_000).fill(1));
    expect(placesIn(pack)).toHaveLength(10_000);
    expect(placesIn(pack)).not.toContain('the pack');
  });

  it('shows the faults of its own keys first, then those of each list in the order of its entries', () => {
    const pack = small();
    pack.facts = Array.from({ length: 11 }, (_, index) => ({
      ...item(small().facts, 0),
      id: `fact-${index}`,
      title: `Fact ${index}`,
    }));
    for (const index of [10, 9, 0]) spoil(item(pack.facts, index), 'basis', 1);
    pack.synonyms = [['one']];
    spoil(item(pack.sources, 1), 'type', 'blog');
    spoil(pack, 'topics', 'none');
    spoil(pack, '-a', 1);
    spoil(pack, 'language', 1);
    const places = placesIn(pack).filter((place) => !/^(quotes|facts.*topics)/.test(place));
    expect(places).toEqual([
      'language',
      "['-a']",
      'sources[1].type',
      'topics',
      'facts[0].basis',
      'facts[9].basis',
      'facts[10].basis',
      'synonyms[0]',
    ]);
  });

  it('is read as it is written down, its faults before those of what it says', () => {
    const text = JSON.stringify({ ...small(), title: 7 }).replace('{', '{"id":"twice",');
    expect(checkPack(text)).toEqual({
      checked: 8,
      faults: [
        { place: expect.stringMatching(/^line 1, column \d+$/), message: expect.any(String) },
        { place: 'title', message: 'is 7; write text' },
      ],
    });
    const texts = { article: 'Another text.' } as unknown as Map<string, string>;
    expect(() => checkPack(text, texts)).toThrow('texts is no Map');
    expect(checkPack('{')).toMatchObject({
      checked: 0,
      faults: [{ place: 'line 1, column 2' }],
    });
  });

  it('lets a quotation without a speaker stand where a note says why', () => {
    const pack = small();
    spoil(item(pack.quotes, 0), 'speaker', undefined);
    expect(placesIn(pack)).toEqual(['quotes[0].speaker']);
    item(pack.quotes, 0).notes = ['The article names no speaker.'];
    expect(placesIn(pack)).toEqual([]);
    item(pack.quotes, 0).notes = ['El artículo no dice quién habla.'];
    pack.language = 'es';
    expect(placesIn(pack)).toEqual([]);
  });

  it('compares dates only as far as both are precise', () => {
    const pack = small();
    const ends = (date: string, endDate: string): string[] => {
      Object.assign(item(pack.events, 0), { date, endDate });
      return placesIn(pack);
    };
    expect(ends('2031-05-04', '2031')).toEqual([]);
    expect(ends('2031', '2031-01')).toEqual([]);
    expect(ends('2031-05-04', '2031-05-04')).toEqual([]);
    expect(ends('2031-05-04', '2031-04')).toEqual(['events[0].endDate']);
    expect(ends('2031', '2030-12-31')).toEqual(['events[0].endDate']);
  });

  it('knows the calendar', () => {
    const pack = small();
    const faults = (date: string): number => {
      item(pack.facts, 0).date = date;
      return placesIn(pack).length;
    };
    for (const date of ['2024-02-29', '2000-02-29', '0099-12-31', '2023', '2023-12']) {
      expect(faults(date)).toBe(0);
    }
    for (const date of [
      '2023-02-29',
      '1900-02-29',
      '2023-04-31',
      '2023-00',
      '2023-3-1',
      '23',
      '',
    ]) {
      expect(faults(date)).toBe(1);
    }
  });
});

describe('a pack beside the text of its source', () => {
  const texts = new Map([['article', smallArticle]]);

  it('is sound when every fragment and quotation stands there', () => {
    expect(placesIn(small(), texts)).toEqual([]);
  });

  it('is unsound when a fragment stands elsewhere or nowhere', () => {
    const pack = small();
    item(item(pack.facts, 0).evidence, 0).paragraph = 1;
    item(item(pack.people, 0).evidence, 0).exact = 'Ana Lim';
    item(item(pack.events, 0).evidence, 0).paragraph = 9;
    expect(checkValue(pack, texts).faults).toEqual([
      {
        place: 'people[0].evidence[0].exact',
        message: "'Ana Lim' is not in paragraph 2; copy the source's very words",
      },
      {
        place: 'events[0].evidence[0].paragraph',
        message: '9 is no paragraph of the text, which has 3; mend it',
      },
      {
        place: 'facts[0].evidence[0].exact',
        message: "'120 metres long' is not in paragraph 1; it stands in paragraph 3",
      },
    ]);
  });

  it('is unsound when a quotation is not there in its order', () => {
    const pack = small();
    const quote = item(pack.quotes, 0);
    for (const text of ['We waited ten years', 'Today we cross. … We waited nine years,', '…']) {
      quote.text = text;
      expect(placesIn(pack, texts)).toEqual(['quotes[0].text']);
    }
    for (const text of ['we waited NINE years', '“Today we cross”', 'We [all] waited … we cross']) {
      quote.text = text;
      expect(placesIn(pack, texts)).toEqual(
        text.includes('[all]') || !text.includes('…') ? [] : ['quotes[0].text'],
      );
    }
  });

  it('holds own words against the text of their source', () => {
    const forum = new Map([['forum', 'Ela disse: esperámos nove anos.']]);
    const pack = small();
    expect(placesIn(pack, forum)).toEqual([]);
    item(item(pack.quotes, 0).originals, 0).text = 'Esperámos dez anos';
    expect(placesIn(pack, forum)).toEqual(['quotes[0].originals[0].text']);
  });

  it('says when a text is given of a source that is not there', () => {
    expect(placesIn(small(), new Map([['artcle', 'x']]))).toEqual(['sources']);
  });
});

describe('the order of faults', () => {
  it('has the own keys of a pack first, whatever they are called', () => {
    const pack = small();
    Reflect.set(pack, 'facts of old', 1);
    Reflect.set(item(pack.facts, 0), 'title', 7);
    Reflect.set(item(pack.topics, 0), 'title', 7);
    Reflect.set(pack, 'language', 7);
    const places = placesIn(pack);
    expect(places.slice(-2)).toEqual(['topics[0].title', 'facts[0].title']);
    expect(places.slice(0, -2).sort()).toEqual(["['facts of old']", 'language']);
  });
});
