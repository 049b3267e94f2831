// The index of a pack: made of it or given to it, and asked for what stands where.

import { expect, it } from 'vitest';
import type { Pack } from '../../../src/model.js';
import { adoptIndex, indexOf, serialiseIndex } from '../../../src/select/search/pack-index.js';
import { asked, evidence, factsOf, packOf, partyOf } from './made.js';

const copper = (): Pack => packOf({ facts: factsOf('Copper.') });
const holds = (pack: Pack): string[] =>
  ['copper', 'zinc'].filter((stem) => indexOf(pack).term(stem) !== undefined);

it('answers from the index that a pack was given, and makes none', () => {
  const pack = copper();
  adoptIndex(pack, () => serialiseIndex(packOf({ facts: factsOf('Zinc.') })));
  expect(holds(pack)).toEqual(['zinc']);
});

it.each<[string, () => string]>([
  [
    'of a pack with another id',
    () => serialiseIndex({ ...packOf({ facts: factsOf('Zinc.') }), id: 'x' }),
  ],
  [
    'of a pack with more records',
    () => serialiseIndex(packOf({ facts: factsOf('Zinc.', 'Tin.') })),
  ],
  ['that is none', () => 'zinc'],
])('leaves an index aside %s', (_, written) => {
  const pack = copper();
  adoptIndex(pack, () => written());
  expect(holds(pack)).toEqual(['copper']);
});

it('weighs what stands in some records by how few they are', () => {
  const { index } = asked(packOf({ facts: factsOf('Copper.', 'Zinc.', 'Zinc.', 'Zinc.') }));
  expect(index.weigh(0)).toBeCloseTo(Math.log(1 + 4.5 / 0.5), 10);
  expect(index.weigh(1)).toBeCloseTo(Math.log(1 + 3.5 / 1.5), 10);
  expect(index.weigh(4)).toBeCloseTo(Math.log(1 + 0.5 / 4.5), 10);
});

it('finds relatives whose roots are spelt otherwise than they begin', () => {
  const { index } = asked(packOf({ facts: factsOf('They invade.', 'An invasion.', 'Invalid.') }));
  expect(index.relatives('invad')).toEqual([{ stem: 'invasion', close: true }]);
  expect(index.relatives('invasion')).toEqual([{ stem: 'invad', close: true }]);
  const { index: short } = asked(packOf({ facts: factsOf('Zinc, tin.', 'A zincite.') }));
  expect(short.relatives('tin')).toEqual([]);
});

it('tells names from other words that have a meaning, and who speaks from who does not', () => {
  const { index } = asked(
    packOf({
      facts: factsOf('A walkout.'),
      people: [partyOf('ada', 'Ada Brandt', 'Smith')],
      quotes: [
        { id: 'hers', speaker: 'ada', text: 'Melt it.', wording: 'verbatim', topics: [], evidence },
        { id: 'sign', text: 'Closed.', wording: 'verbatim', topics: [], evidence },
      ],
      synonyms: [['walkout', 'strike']],
    }),
  );
  expect(index.concepts('strike')).toHaveLength(1);
  expect([index.isName('brandt'), index.isName('strike'), index.isName('walkout')]).toEqual([
    true,
    false,
    false,
  ]);
  const speakerOf = (id: string) => index.speakerOf(index.placeOf(id) ?? -1);
  expect([speakerOf('hers'), speakerOf('sign'), speakerOf('ada'), speakerOf('f0')]).toEqual([
    'ada',
    undefined,
    undefined,
    undefined,
  ]);
});
