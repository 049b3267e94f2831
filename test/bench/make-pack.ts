// Makes a sound pack of made-up records, the same for the same seed: make-pack.ts COUNT [--seed N] [--queries COUNT].

import { parseArgs } from 'node:util';
import type {
  Evidence,
  Pack,
  PackEvent,
  PackFact,
  PackOrganization,
  PackPerson,
  PackQuote,
  PackSource,
  PackTopic,
} from '../../src/model.js';
import { capital, proseFrom } from './prose.js';
import { queriesFrom } from './queries.js';
import { type Random, randomFrom } from './random.js';

/** How many of a hundred records are of a kind; the rest are facts. */
const shares = { quotes: 20, people: 5, organizations: 3, events: 7, sources: 4 };
const mostTopics = 40;

/** A pack of so many records of all kinds together. */
export function makePack(count: number, seed = 1): Pack {
  const random = randomFrom(seed);
  const prose = proseFrom(random);
  const newId = ids();
  const share = (percent: number): number => Math.max(2, Math.floor((count * percent) / 100));
  const some = <Item>(most: number, items: readonly Item[]): Item[] => [
    ...new Set(Array.from({ length: random.below(most + 1) }, () => random.pick(items))),
  ];
  const idsOf = (entries: readonly { id: string }[]): string[] => entries.map(({ id }) => id);

  const sources: PackSource[] = Array.from({ length: share(shares.sources) }, (_, at) => {
    const title = prose.title();
    return {
      id: at === 0 ? 'article' : newId(title),
      title,
      type: 'article-newspaper',
      publisher: `The ${prose.place()}`,
      authors: [prose.name()],
      issued: day(random),
      url: `https://source.example/${at}`,
      language: 'en',
      reliability: random.pick(['official', 'major', 'secondary'] as const),
    };
  });
  /** Of the sources but the article, which is the first. */
  const sourceIds = idsOf(sources.slice(1));
  const evidenceOf = (text: string): Evidence[] => {
    const exact = text.split(' ').slice(0, 8).join(' ');
    const passage = { source: 'article', paragraph: 1 + random.below(400), exact };
    return random.chance(0.4) ? [passage, { source: random.pick(sourceIds), exact }] : [passage];
  };

  const topics: PackTopic[] = Array.from({ length: Math.min(mostTopics, share(4)) }, () => {
    const title = `${capital(prose.word())} ${prose.word()}`;
    return { id: newId(title), title, text: prose.text(1) };
  });
  const topicIds = idsOf(topics);
  const someTopics = (): string[] => [random.pick(topicIds), ...some(1, topicIds)].filter(isFirst);

  const people: PackPerson[] = Array.from({ length: share(shares.people) }, () => {
    const name = prose.name();
    const text = `${name}: ${prose.text(1)}`;
    return {
      id: newId(name),
      name,
      role: `${capital(prose.word())} of ${prose.place()}`,
      text,
      aliases: [name.replace(/^\S+ /, '')],
      topics: someTopics(),
      evidence: evidenceOf(text),
    };
  });
  const organizations: PackOrganization[] = Array.from(
    { length: share(shares.organizations) },
    () => {
      const name = `${prose.place()} ${capital(prose.word())}`;
      const text = prose.text(1);
      return {
        id: newId(name),
        name,
        text,
        aliases: [],
        topics: someTopics(),
        evidence: evidenceOf(text),
      };
    },
  );
  const events: PackEvent[] = Array.from({ length: share(shares.events) }, () => {
    const title = prose.title();
    const text = prose.text(1);
    return {
      id: newId(title),
      title,
      date: day(random),
      place: prose.place(),
      text,
      topics: someTopics(),
      people: some(2, idsOf(people)),
      evidence: evidenceOf(text),
    };
  });
  const peopleIds = idsOf(people);
  const organizationIds = idsOf(organizations);
  const eventIds = idsOf(events);

  const quotes: PackQuote[] = Array.from({ length: share(shares.quotes) }, () => {
    const text = prose.text(1);
    return {
      id: newId(text),
      speaker: random.pick(random.chance(0.9) ? peopleIds : organizationIds),
      text,
      ...wordingOf(text),
      date: day(random),
      topics: someTopics(),
      evidence: evidenceOf(text),
    };
  });
  function wordingOf(text: string): Pick<PackQuote, 'wording' | 'originals' | 'notes'> {
    const source = random.pick(sourceIds);
    if (random.chance(0.4)) {
      return { wording: 'verbatim', originals: [{ text, language: 'en', source }] };
    }
    if (random.chance(0.5)) {
      return { wording: 'unverified', notes: ['The own words were looked for and not found.'] };
    }
    return {
      wording: 'reworded',
      originals: [{ text: prose.text(1), language: 'en', source }],
      notes: [prose.text(1)],
    };
  }

  const rest = count - [sources, topics, people, organizations, events, quotes].flat().length;
  const facts: PackFact[] = [];
  while (facts.length < rest) {
    const title = prose.title();
    const text = prose.text(1 + random.below(2));
    const said = random.chance(0.2);
    const related = facts.length === 0 ? [] : some(3, facts.slice(-50)).map(({ id }) => id);
    facts.push({
      id: newId(title),
      title,
      text,
      basis: said ? 'said' : random.pick(['reported', 'analysis', 'context'] as const),
      ...(said && { by: random.pick(peopleIds) }),
      ...(random.chance(0.3) && {
        value: { amount: 1 + random.below(5000), unit: `${prose.word()} ${prose.word()}` },
      }),
      topics: someTopics(),
      people: some(2, peopleIds),
      organizations: some(1, organizationIds),
      events: some(1, eventIds),
      ...(random.chance(0.5) && { date: day(random) }),
      evidence: evidenceOf(text),
      ...(random.chance(0.2) && { notes: [prose.text(1)] }),
      related,
    });
  }

  return {
    schemaVersion: 1,
    id: `made-up-${count}`,
    title: `${count} made-up records`,
    description: 'Records without meaning, shaped like real ones, to measure with.',
    language: 'en',
    sources,
    topics,
    people,
    organizations,
    events,
    facts,
    quotes,
    synonyms: synonymsOf(prose.word),
  };
}

/** Makes ids of the first words of texts, a number behind those that are taken. */
function ids(): (text: string) => string {
  const taken = new Map<string, number>([['article', 1]]);
  return (text) => {
    const words = text.toLowerCase().match(/[a-z]+/g) ?? [];
    const id = words.slice(0, 3).join('-');
    const before = taken.get(id) ?? 0;
    taken.set(id, before + 1);
    return before === 0 ? id : `${id}-${before + 1}`;
  };
}

function synonymsOf(word: () => string): string[][] {
  const groups = new Map<string, string[]>();
  while (groups.size < 150) {
    const group = [...new Set([word(), word(), `${word()} ${word()}`])].sort();
    if (group.length === 3) groups.set(group.join(), group);
  }
  return [...groups.values()];
}

const day = (random: Random): string =>
  `${1990 + random.below(40)}-${twoDigits(1 + random.below(12))}-${twoDigits(1 + random.below(28))}`;

const twoDigits = (number: number): string => String(number).padStart(2, '0');

const isFirst = (item: string, at: number, all: readonly string[]): boolean =>
  all.indexOf(item) === at;

if (process.argv[1] === import.meta.filename) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { seed: { type: 'string', default: '1' }, queries: { type: 'string' } },
  });
  const pack = makePack(Number(positionals[0] ?? 10_000), Number(values.seed));
  process.stdout.write(
    values.queries === undefined
      ? JSON.stringify(pack)
      : `${queriesFrom(pack, Number(values.queries)).join('\n')}\n`,
  );
}
