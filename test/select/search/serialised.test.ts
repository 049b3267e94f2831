import { expect, it } from 'vitest';
import { search } from '../../../src/select/search/index.js';
import { adoptIndex, serialiseIndex } from '../../../src/select/search/pack-index.js';
import { revive } from '../../../src/select/search/serialised.js';
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
  adoptIndex(adopted, written);
  expect(answers(adopted)).toEqual(answers(harbour()));
});

it('leaves an index of another pack aside', () => {
  const other = { ...harbour(), id: 'other' };
  const shorter = { ...harbour(), facts: [] };
  for (const pack of [other, shorter]) {
    adoptIndex(harbour(), serialiseIndex(pack));
    const adopting = harbour();
    adoptIndex(adopting, serialiseIndex(pack));
    expect(answers(adopting)).toEqual(answers(harbour()));
  }
});

it('leaves an index in another form aside', () => {
  const pack = harbour();
  adoptIndex(pack, serialiseIndex(harbour()).replace('"version":', '"version":9'));
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
  adoptIndex(adopted, written);
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
