import { expect, it } from 'vitest';
import { search } from '../../../src/select/search/index.js';
import { adoptIndex, serialiseIndex } from '../../../src/select/search/pack-index.js';
import { harbour } from './harbour.js';

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
