// An index that was written is read as it was, and another one is left aside.

import { expect, it } from 'vitest';
import { recordsOf } from '../../../src/pack/records.js';
import { search } from '../../../src/select/search/index.js';
import {
  adoptIndex,
  indexOf,
  type PackIndex,
  serialiseIndex,
} from '../../../src/select/search/pack-index.js';
import { revive } from '../../../src/select/search/serialised.js';
import { stem } from '../../../src/select/search/stem.js';
import { tokenize } from '../../../src/select/search/tokens.js';
import { harbour } from './harbour.js';
import { factOf, packOf } from './made.js';

const answers = (pack: ReturnType<typeof harbour>) =>
  ['crane', 'stevedors', 'Решетник', 'who is the mayor', '1/3', 'zeppelin'].map((query) =>
    search(pack, query).hits.map(({ record, match }) => [record.id, match]),
  );

it('answers from an index that was written as from one made afresh', () => {
  const adopted = harbour();
  const written = serialiseIndex(harbour());
  expect(written).toMatch(/^[\n -~]*$/);
  adoptIndex(adopted, () => written);
  expect(answers(adopted)).toEqual(answers(harbour()));
});

it('leaves an index of another pack aside', () => {
  const other = { ...harbour(), id: 'other' };
  const shorter = { ...harbour(), facts: [] };
  for (const pack of [other, shorter]) {
    adoptIndex(harbour(), () => serialiseIndex(pack));
    const adopting = harbour();
    adoptIndex(adopting, () => serialiseIndex(pack));
    expect(answers(adopting)).toEqual(answers(harbour()));
  }
});

it('leaves an index in another form aside', () => {
  const pack = harbour();
  adoptIndex(pack, () => serialiseIndex(harbour()).replace('"version":', '"version":9'));
  expect(answers(pack)).toEqual(answers(harbour()));
});

it('writes a pack whose words and ids are in any script, and finds them', () => {
  const made = () =>
    packOf({
      facts: [
        factOf('заметка', 'Übersee', 'Ein Straßenbahnhof. Кран стоит.'),
        factOf('港口', 'Untold', '发言人 雷舍特尼克'),
      ],
      people: [
        {
          id: 'björn',
          name: 'Þórbjörn Ångström',
          role: 'smith',
          aliases: ['雷舍'],
          text: 'Nothing.',
          evidence: [],
        },
      ],
      synonyms: [['Кран', 'crane']],
    });
  const adopted = made();
  const written = serialiseIndex(made());
  expect(written).toMatch(/^[\n -~]*$/);
  adoptIndex(adopted, () => written);
  for (const query of ['заметка', 'кран', 'ubersee', '发言', 'angstrom', '雷舍', 'crane', '港口']) {
    const [one, other] = [adopted, made()].map((pack) =>
      search(pack, query).hits.map(({ record, match }) => [record.id, match]),
    );
    expect(one, query).toEqual(other);
    expect(one?.length, query).toBeGreaterThan(0);
  }
});

it('reads an index of its own version alone', () => {
  const written = serialiseIndex(harbour());
  expect(revive(written)?.pack).toBe('harbour');
  expect(revive(written.replace('"version":', '"version":9'))).toBeUndefined();
});

it('leaves a part of an index aside', () => {
  const written = serialiseIndex(harbour());
  expect(revive('')).toBeUndefined();
  expect(revive(written.slice(0, -1))).toBeUndefined();
  expect(revive(written.slice(0, written.length / 2))).toBeUndefined();
  expect(revive(` ${written}`)).toBeUndefined();
});

it('answers every question as the index that it was written from', () => {
  const pack = harbour();
  pack.synonyms.push(['кран', 'crane', 'derrick jib']);
  pack.facts.push(factOf('led', 'Untold', 'A leader, and leadership.'));
  const read = structuredClone(pack);
  adoptIndex(read, () => serialiseIndex(pack));
  const [made, adopted] = [indexOf(pack), indexOf(read)];
  expect(adopted.size).toBe(made.size);
  const texts = recordsOf(pack).flatMap(({ id, title, text }) => [id, title, text]);
  const words = new Set(
    [...texts, ...pack.synonyms.flat()].flatMap((it) => tokenize(it).map(({ word }) => word)),
  );
  // The number of a concept is the index's own.
  const meant = (index: PackIndex, concepts: readonly number[]) =>
    concepts.map((concept) => {
      const { kind, names, words } = index.meaning(concept);
      return { kind, names, words, list: index.concept(concept) };
    });
  const sorted = (index: PackIndex, concepts: readonly number[]): string[] =>
    meant(index, concepts)
      .map((it) => JSON.stringify(it))
      .sort();
  for (const word of [...words, 'zeppelin', 'kran', 'e', 'action', 'crane driver', 'derrick']) {
    const stemmed = stem(word);
    expect(adopted.term(stemmed), word).toEqual(made.term(stemmed));
    const [own, others] = [adopted, made].map((index) => meant(index, index.concepts(stemmed)));
    expect(own, word).toEqual(others);
    expect(adopted.relatives(stemmed), word).toEqual(made.relatives(stemmed));
    if (!word.includes(' ')) {
      expect(adopted.begins(stemmed), word).toBe(made.begins(stemmed));
      const [held, known] = [adopted, made].map((it) => sorted(it, it.conceptsWith(stemmed)));
      expect(held, word).toEqual(known);
    }
    expect(adopted.knows(stemmed), word).toBe(made.knows(stemmed));
    expect(adopted.hasWord(word), word).toBe(made.hasWord(word));
    expect(adopted.isName(word), word).toBe(made.isName(word));
    expect(adopted.wordsWith(word.slice(0, 2)), word).toEqual(made.wordsWith(word.slice(0, 2)));
  }
  expect(adopted.relatives(stem('leader')).map((it) => it.stem)).toEqual([stem('leadership')]);
  expect(adopted.begins('derrick')).toBe(true);
  expect(adopted.begins('leadership')).toBe(false);
  for (const [place, { id }] of recordsOf(pack).entries()) {
    expect(adopted.placeOf(id)).toBe(place);
    expect(adopted.record(place).id).toBe(id);
    expect(adopted.isBare(place)).toBe(made.isBare(place));
  }
});
