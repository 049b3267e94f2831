// The rules of a pack: what each fault says, and what keeps just within a rule.

import { describe, expect, it } from 'vitest';
import type { Pack, PackQuote } from '../../src/model.js';
import { checkValue, item, small } from './packs.js';

/** What is wrong with the small pack after a change. */
function faultsWith(change: (pack: Pack) => void): string[] {
  const pack = small();
  change(pack);
  return checkValue(pack).faults.map(({ place, message }) => `${place}: ${message}`);
}

/** The same of its quotation, for which every change of a part is allowed. */
const faultsOfQuote = (changed: Partial<Record<keyof PackQuote, unknown>>): string[] =>
  faultsWith((pack) => {
    pack.quotes = [{ ...item(pack.quotes, 0), ...changed } as PackQuote];
    for (const [key, value] of Object.entries(changed))
      if (value === undefined) Reflect.deleteProperty(item(pack.quotes, 0), key);
  });

const original = item(item(small().quotes, 0).originals, 0);

describe('ids', () => {
  it('are their own in the whole pack', () => {
    expect(
      faultsWith((pack) => {
        item(pack.organizations, 0).id = 'ana-lima';
      }),
    ).toEqual([
      "organizations[0].id: 'ana-lima' is the id of people[0] too; give one of them another",
    ]);
  });
});

describe('references', () => {
  const fact = (change: object) => faultsWith((pack) => Object.assign(item(pack.facts, 0), change));

  it.each([
    ['by', 'nobody', 'a person or an organization'],
    ['topics', ['nobody'], 'a topic'],
    ['people', ['nobody'], 'a person'],
    ['organizations', ['nobody'], 'an organization'],
    ['events', ['nobody'], 'an event'],
    ['related', ['nobody'], 'a record'],
  ])('under %s lead somewhere', (key, given, wanted) => {
    const place = typeof given === 'string' ? key : `${key}[0]`;
    expect(fact({ [key]: given })).toEqual([
      `facts[0].${place}: 'nobody' leads nowhere; name ${wanted} of the pack`,
    ]);
  });

  it.each([
    ['by', 'traffic', 'a topic', 'a person or an organization'],
    ['topics', ['ana-lima'], 'a person', 'a topic'],
    ['people', ['council'], 'an organization', 'a person'],
    ['organizations', ['reopening'], 'an event', 'an organization'],
    ['events', ['nine-years'], 'a quotation', 'an event'],
    ['people', ['length'], 'a fact', 'a person'],
    ['events', ['forum'], 'a source', 'an event'],
  ])('under %s lead to what belongs there', (key, given, named, wanted) => {
    const [id, place] = typeof given === 'string' ? [given, key] : [given[0], `${key}[0]`];
    expect(fact({ [key]: given })).toEqual([
      `facts[0].${place}: '${id}' is the id of ${named}; name ${wanted}`,
    ]);
  });

  it('may lead to a person or an organization who said it, and from anything to anything related', () => {
    for (const by of ['ana-lima', 'council']) expect(fact({ by })).toEqual([]);
    const related = ['article', 'traffic', 'ana-lima', 'council', 'reopening', 'nine-years'];
    expect(fact({ related })).toEqual([]);
  });

  it('that are misspelt are told what may be meant, of the kinds that belong there', () => {
    expect(fact({ topics: ['trafic'] })).toEqual([
      "facts[0].topics[0]: 'trafic' leads nowhere; did you mean 'traffic'?",
    ]);
    expect(fact({ topics: ['ana-lime'] })).toEqual([
      "facts[0].topics[0]: 'ana-lime' leads nowhere; name a topic of the pack",
    ]);
  });

  it('are not told to use an id that is itself no id', () => {
    const faults = faultsWith((pack) => {
      item(pack.topics, 0).id = 'Traffic';
      pack.topics.push({ ...item(pack.topics, 0), id: 'traffic!', text: 'Other' });
      item(pack.quotes, 0).topics = [];
    });
    expect(faults).toContain(
      "facts[0].topics[0]: 'traffic' leads nowhere; name a topic of the pack",
    );
  });

  it('are told what may be meant a hundred times, which is enough', () => {
    const wrong = Array.from({ length: 101 }, (_, index) => ({
      ...item(small().facts, 0),
      id: `fact-${index}`,
      title: `Fact ${index}`,
      topics: ['trafic'],
      related: [],
    }));
    const faults = faultsWith((pack) => {
      pack.facts = wrong;
    });
    expect(faults).toHaveLength(101);
    expect(faults[99]).toMatch(/did you mean 'traffic'/);
    expect(faults[100]).toMatch(/ leads nowhere; name a topic of the pack$/);
  });

  it('of a record to itself are taken out', () => {
    // A text in the place of the list is looked at as its one item is.
    expect(fact({ related: 'length' })).toContain(
      'facts[0].related: is the id of the record itself; take it out',
    );
    expect(fact({ related: ['nine-years', 'length'] })).toEqual([
      'facts[0].related[1]: is the id of the record itself; take it out',
    ]);
  });
});

describe('what has not its shape', () => {
  const odd = [null, 7, 'text', [], {}, [null, 7, {}, 'a', 'a']];

  it('breaks no rule, and never stops the check', () => {
    for (const value of odd) {
      for (const key of Object.keys(small()))
        expect(() => faultsWith((pack) => Reflect.set(pack, key, value))).not.toThrow();
      for (const key of Object.keys(item(small().quotes, 0))) {
        const faults = faultsOfQuote({ [key]: value });
        expect(faults.every((fault) => /^(quotes|facts)\[0\]/.test(fault))).toBe(true);
      }
      expect(() => faultsOfQuote({ originals: [value], evidence: [value] })).not.toThrow();
    }
  });

  it('has no language to be compared with another', () => {
    const faults = faultsWith((pack) => {
      Reflect.deleteProperty(pack, 'language');
      const quote = item(pack.quotes, 0);
      Reflect.deleteProperty(quote, 'speaker');
      quote.notes = ['A note.'];
      Reflect.deleteProperty(item(quote.originals, 0), 'translation');
    });
    expect(faults).toEqual(['language: is missing; add it']);
  });

  it('has no id to be told apart by', () => {
    const faults = faultsWith((pack) => {
      for (const list of [pack.facts, pack.topics])
        Reflect.deleteProperty(item<object>(list, 0), 'id');
    });
    expect(faults).toEqual([
      'topics[0].id: is missing; add it',
      'facts[0].id: is missing; add it',
      expect.stringContaining("'traffic' leads nowhere"),
      expect.stringContaining("'traffic' leads nowhere"),
    ]);
  });

  it('does not count as the same in a list', () => {
    expect(faultsWith((pack) => Reflect.set(item(pack.people, 0), 'aliases', [1, 1]))).toEqual([
      'people[0].aliases[0]: is 1; write text',
      'people[0].aliases[1]: is 1; write text',
    ]);
    expect(faultsWith((pack) => Reflect.set(pack, 'synonyms', [[1, 1, 'a']]))).toHaveLength(2);
  });
});

describe('lists that name things', () => {
  it('name nothing twice, whatever its letter case and however its accents are written', () => {
    expect(
      faultsWith((pack) => {
        item(pack.people, 0).aliases = ['Ána', 'Lima', 'a\u0301NA'];
      }),
    ).toEqual([
      "people[0].aliases[2]: 'a\u0301NA' stands at people[0].aliases[0] too; take one out",
    ]);
  });

  it.each(['topics', 'people', 'organizations', 'events', 'related'])(
    'such as %s name nothing twice',
    (key) => {
      const ids = { topics: 'traffic', people: 'ana-lima', organizations: 'council' };
      const id = { ...ids, events: 'reopening', related: 'council' }[key];
      const faults = faultsWith((pack) => Object.assign(item(pack.facts, 0), { [key]: [id, id] }));
      expect(faults).toEqual([
        `facts[0].${key}[1]: '${id}' stands at facts[0].${key}[0] too; take one out`,
      ]);
    },
  );

  it('are groups of synonyms that differ, in whatever order they stand', () => {
    expect(
      faultsWith((pack) => {
        pack.synonyms = [
          ['bridge', 'crossing'],
          ['river', 'stream'],
          ['Crossing', 'bridge'],
        ];
      }),
    ).toEqual(["synonyms[2]: 'bridge, crossing' stands at synonyms[0] too; take one out"]);
    expect(
      faultsWith((pack) => {
        pack.synonyms = [['bridge', 'span', 'Bridge']];
      }),
    ).toEqual(["synonyms[0][2]: 'Bridge' stands at synonyms[0][0] too; take one out"]);
  });
});

describe('evidence', () => {
  const missing = 'is missing; name the paragraph of the article and a fragment of it';

  it('in the article names the paragraph and a fragment, and elsewhere need not', () => {
    expect(
      faultsWith((pack) => {
        item(pack.facts, 0).evidence = [{ source: 'article' }];
      }),
    ).toEqual([
      `facts[0].evidence[0].paragraph: ${missing}`,
      `facts[0].evidence[0].exact: ${missing}`,
    ]);
    for (const key of ['paragraph', 'exact'])
      expect(
        faultsWith((pack) => Reflect.deleteProperty(item(item(pack.facts, 0).evidence, 0), key)),
      ).toEqual([`facts[0].evidence[0].${key}: ${missing}`]);
    expect(
      faultsWith((pack) => {
        item(pack.facts, 0).evidence.push({ source: 'forum' });
      }),
    ).toEqual([]);
  });

  it('is not in weak sources alone', () => {
    expect(
      faultsWith((pack) => {
        item(pack.facts, 0).evidence = [{ source: 'forum' }, { source: 'forum' }];
      }),
    ).toEqual([
      'facts[0].evidence: names weak sources alone; add a better one, or take the record out',
    ]);
  });

  it('is in sources, as own words are', () => {
    expect(
      faultsWith((pack) => {
        item(pack.facts, 0).evidence = [{ source: 'ana-lima' }];
      }),
    ).toEqual(["facts[0].evidence[0].source: 'ana-lima' is the id of a person; name a source"]);
    expect(faultsOfQuote({ originals: [{ ...original, source: 'forun' }] })).toEqual([
      "quotes[0].originals[0].source: 'forun' leads nowhere; did you mean 'forum'?",
    ]);
  });
});

describe('the dates of an event', () => {
  it('stand in their order', () => {
    expect(
      faultsWith((pack) => {
        Object.assign(item(pack.events, 0), { date: '2031-05-04', endDate: '2031-05-03' });
      }),
    ).toEqual([
      "events[0].endDate: '2031-05-03' is before the date '2031-05-04'; mend one of them",
    ]);
  });
});

describe('the speaker of a quotation', () => {
  const missing =
    'quotes[0].speaker: is missing; name the speaker, or say in a note that the source names nobody';

  it.each([
    'No named speaker.',
    'The article names no speaker.',
    'Nobody is credited.',
    'Said by no one in particular.',
    'An UNNAMED official.',
    'It is unattributed.',
    'Anonymous.',
    'The article does not say who.',
    'The source did not name him.',
    'They are not named.',
  ])('is absent where a note says so: %s', (note) => {
    expect(faultsOfQuote({ speaker: undefined, notes: ['Of 2031.', note] })).toEqual([]);
  });

  it.each(['The speaker is known.', 'Canonymous.', 'Nobodys.'])(
    'is not excused by any note: %s',
    (note) => {
      expect(faultsOfQuote({ speaker: undefined, notes: [note] })).toEqual([missing]);
    },
  );

  it('is excused by a note in a language that is not looked into, and not by none', () => {
    const inPack = (language: string, notes?: string[]): string[] =>
      faultsWith((pack) => {
        pack.language = language;
        const { speaker: _, ...quote } = item(pack.quotes, 0);
        pack.quotes = [{ ...quote, ...(notes && { notes }) }];
      });
    expect(inPack('pt', ['A voz.'])).toEqual([]);
    expect(inPack('pt')).toEqual([missing]);
    expect(inPack('en-GB', ['A voice.'])).toEqual([missing]);
    expect(inPack('EN', ['A voice.'])).toEqual([missing]);
  });
});

describe('the wording of a quotation', () => {
  it('is reworded only with own words that differ', () => {
    expect(faultsOfQuote({ originals: undefined })).toEqual([
      "quotes[0].wording: 'reworded' needs the own words; add them to originals, or write 'unverified'",
    ]);
    const same = { ...original, text: 'Ah, WE waited nine years: today we cross!', language: 'en' };
    expect(faultsOfQuote({ originals: [original, same] })).toEqual([
      "quotes[0].wording: 'reworded' is wrong: an original has these very words; write 'verbatim'",
    ]);
  });

  it('is verbatim only where own words in the language of the pack, or a translation, come near', () => {
    const fault =
      "quotes[0].wording: 'verbatim' is wrong: no original comes near these words; write 'reworded'";
    const known = (text: string, language: string, translation?: string) => ({
      ...{ text, language, source: original.source },
      ...(translation !== undefined && { translation }),
    });
    const faults = (...originals: object[]) => faultsOfQuote({ wording: 'verbatim', originals });
    const far = known('Nobody ever promised anything', 'en');
    expect(faults(far)).toEqual([fault]);
    expect(faults(known('For nine years we waited', 'en'))).toEqual([]);
    expect(faults(far, known('Neun Jahre', 'de', 'we waited for nine years'))).toEqual([]);
    expect(faults(known('Niemand', 'de', 'Nobody ever promised anything'))).toEqual([]);
    expect(faultsOfQuote({ wording: 'verbatim', originals: undefined })).toEqual([]);
  });

  it('is unverified only without own words, and with a note', () => {
    expect(faultsOfQuote({ wording: 'unverified' })).toEqual([
      "quotes[0].wording: 'unverified' is wrong where there are originals; write what they show",
      "quotes[0].wording: 'unverified' needs a note; say in notes, a list, that the own words were not found",
    ]);
    expect(
      faultsOfQuote({ wording: 'unverified', originals: undefined, notes: ['Not found.'] }),
    ).toEqual([]);
  });

  it('is verbatim with own words or without', () => {
    expect(faultsOfQuote({ wording: 'verbatim', originals: undefined })).toEqual([]);
    expect(faultsOfQuote({ wording: 'verbatim' })).toEqual([]);
  });
});

describe('own words', () => {
  const without = (language: string, home = 'en'): string[] =>
    faultsWith((pack) => {
      pack.language = home;
      const { translation: _, ...bare } = original;
      item(pack.quotes, 0).originals = [{ ...bare, language }];
    });

  it('are translated where they are in another language, whatever its region', () => {
    const place = 'quotes[0].originals[0].translation';
    const message = 'is missing; the original is not in the language of the pack, so translate it';
    expect(without('pt')).toEqual([`${place}: ${message}`]);
    expect(without('zh-Hant', 'zh')).toEqual([]);
    expect(without('en', 'EN-US')).toEqual([]);
    expect(without('eng')).toEqual([`${place}: ${message}`]);
  });
});

describe('entries', () => {
  const again = (change: object): string[] =>
    faultsWith((pack) => {
      const [fact] = [item(pack.facts, 0)];
      pack.facts.push({ ...fact, id: 'again', ...change });
    });

  it('do not say the same under the same title', () => {
    expect(again({})).toEqual([
      'facts[1].text: says the same as facts[0] under the same title; keep one of them',
    ]);
    expect(again({ title: 'Other' })).toEqual([]);
    expect(again({ text: 'Other' })).toEqual([]);
  });

  it('do not say the same as any before, whatever the first with those words is called', () => {
    const faults = faultsWith((pack) => {
      const [fact] = [item(pack.facts, 0)];
      pack.facts.push(
        { ...fact, id: 'two', title: 'Other' },
        { ...fact, id: 'three', title: 'Other' },
      );
    });
    expect(faults).toEqual([
      'facts[2].text: says the same as facts[1] under the same title; keep one of them',
    ]);
  });

  it('are looked into as far as their texts may be long', () => {
    const text = 'x'.repeat(1_000_000);
    const twice = (long: string): string[] =>
      faultsWith((pack) => {
        item(pack.facts, 0).text = long;
        pack.facts.push({ ...item(pack.facts, 0), id: 'again' });
      });
    expect(twice(text)).toEqual([expect.stringContaining('says the same as facts[0]')]);
    expect(twice(`${text}x`)).toEqual([
      expect.stringContaining('is too long'),
      expect.stringContaining('is too long'),
    ]);
  });

  it('of people go by the name, and quotations by the speaker', () => {
    expect(
      faultsWith((pack) => {
        pack.people.push({ ...item(pack.people, 0), id: 'other', name: 'Another Lima' });
      }),
    ).toEqual([]);
    expect(
      faultsWith((pack) => {
        pack.people.push({ ...item(pack.people, 0), id: 'other' });
        pack.quotes.push({ ...item(pack.quotes, 0), id: 'other-quote' });
      }),
    ).toEqual([
      'people[1].text: says the same as people[0] under the same title; keep one of them',
      'quotes[1].text: says the same as quotes[0] under the same title; keep one of them',
    ]);
    expect(
      faultsWith((pack) => {
        pack.quotes.push({ ...item(pack.quotes, 0), id: 'other-quote', speaker: 'council' });
      }),
    ).toEqual([]);
  });

  it('of two kinds may say the same', () => {
    expect(
      faultsWith((pack) => {
        item(pack.topics, 0).title = 'Length';
        item(pack.topics, 0).text = item(pack.facts, 0).text;
      }),
    ).toEqual([]);
  });
});
