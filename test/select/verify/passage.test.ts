// A passage of several sentences is as sound as the least sound of what it has in quotation marks.

import { expect, it } from 'vitest';
import type { Verdict } from '../../../src/model.js';
import { bundledPack } from '../../../src/pack/bundled.js';
import { passageIn } from '../../../src/select/verify/passage.js';
import { packOf, quote, said } from './packs.js';

const river = 'The river belongs to both towns';
const ferry = 'The ferry never sailed on a Sunday morning';
const pack = packOf(quote('river', river), quote('ferry', ferry, { speaker: 'oak' }));

it.each<[claim: string, verdict: Verdict, numbers: Verdict[]]>([
  [`“${river},” said Ash. “${ferry},” said Oak.`, 'as-printed', ['as-printed', 'as-printed']],
  [`Ash: “${river}.” Oak: “${ferry}.”`, 'as-printed', ['as-printed', 'as-printed']],
  [`Ash: “${river}”. Oak: “${ferry}”.`, 'as-printed', ['as-printed', 'as-printed']],
  [`Ash said “${river}.” Mr. Oak said “${ferry}.”`, 'as-printed', ['as-printed', 'as-printed']],
  [`“${river},” said Ash\n\nOak said: “${ferry}”`, 'as-printed', ['as-printed', 'as-printed']],
  [`“${river}!” said Ash. It rained, and “${ferry}!”`, 'as-printed', ['as-printed', 'as-printed']],
  [
    `“${river},” said Oak. “${ferry},” said Ash.`,
    'misattributed',
    ['misattributed', 'misattributed'],
  ],
  [
    `“${river},” said Ash. “${ferry},” she added.`,
    'misattributed',
    ['as-printed', 'misattributed'],
  ],
  [
    `“${river},” said Ash. “${ferry},” Ash added.`,
    'misattributed',
    ['as-printed', 'misattributed'],
  ],
  [`“${river},” said Ash. “It rained again today,” said Oak.`, 'absent', ['as-printed', 'absent']],
  [
    `“${river},” said Ash. “The ferry sailed on a Sunday morning,” said Oak.`,
    'altered',
    ['as-printed', 'altered'],
  ],
  [
    `“It rained again today,” said Ash. “${ferry},” said Ash. “The river belongs to no towns,” said Oak.`,
    'misattributed',
    ['absent', 'misattributed', 'altered'],
  ],
  [`“${river},” said Ash. Oak never said “the war is over”.`, 'absent', ['as-printed', 'absent']],
  [`‘${river},’ said Ash. ‘${ferry},’ said Oak.`, 'as-printed', ['as-printed', 'as-printed']],
  [`“${river},” said Ash. ‘It rained again today,’ she added.`, 'absent', ['as-printed', 'absent']],
  [`“${river},” said Ash. “It rained again today, she added.`, 'absent', ['as-printed', 'absent']],
  [
    `“${river},” said Ash, and Oak replied: “${ferry}.”`,
    'as-printed',
    ['as-printed', 'as-printed'],
  ],
  [`“${river},” Ash said; “${ferry},” Oak said.`, 'as-printed', ['as-printed', 'as-printed']],
  [
    `Oak told Ash: “${river}”, and Ash told Oak: “${ferry}”.`,
    'misattributed',
    ['misattributed', 'misattributed'],
  ],
  [`“${river},” said Ash, who calls it “a known fact”.`, 'absent', ['as-printed', 'absent']],
  [`“${river}” (Ash). “${ferry}” (Oak).`, 'as-printed', ['as-printed', 'as-printed']],
  [`“${river}”\n— Oak\n\n“${ferry}”\n— Ash`, 'misattributed', ['misattributed', 'misattributed']],
  [`**Ash:** “${river}.”\n\n**Oak:** “${ferry}.”`, 'as-printed', ['as-printed', 'as-printed']],
  [`“${river},” said Ash. “${ferry}.”`, 'misattributed', ['as-printed', 'misattributed']],
  [`“${river},” said Ash. “${ferry},” he answered.`, 'as-printed', ['as-printed', 'as-printed']],
  [
    `“${river},” said Ash. Ash and Oak slept. “${ferry},” he said.`,
    'as-printed',
    ['as-printed', 'as-printed'],
  ],
  [`“${river}。”Oak说。“${ferry}”，Oak说。`, 'misattributed', ['misattributed', 'as-printed']],
])('is as sound as the least of them, and each is told of: %s', (claim, verdict, numbers) => {
  const { verdict: least, reasons } = said(claim, undefined, pack);
  expect(least).toBe(verdict);
  expect(reasons[0]).toMatch(`It gives ${numbers.length} quotations; `);
  const told = reasons.flatMap((line) => /^Number \d+, “.+”, is ([a-z-]+)/.exec(line)?.[1] ?? []);
  expect(told).toEqual(numbers);
});

it('shows the quotation that is the least sound, and what is changed in it', () => {
  const {
    quote: meant,
    difference,
    reasons,
  } = said(
    `“${river},” said Ash. “The ferry sailed on a Sunday morning,” said Oak.`,
    undefined,
    pack,
  );
  expect(meant?.id).toBe('ferry');
  expect(difference?.find(({ op }) => op === 'removed')?.text).toBe('never');
  expect(reasons.slice(0, 3)).toEqual([
    'It gives 2 quotations; the verdict is that on the least sound, number 2.',
    `Number 1, “${river}”, is as-printed: Ana Ash, 'river'.`,
    "Number 2, “The ferry sailed on a Sunday morning”, is altered: Olaf Oak, 'ferry'.",
  ]);
  expect(reasons).toContain('A change of meaning: the negation “never” is left out.');
});

it('says whom a pronoun is taken for', () => {
  const { reasons } = said(`“${river},” said Ash. “${ferry},” he added.`, undefined, pack);
  expect(reasons.slice(1, 4)).toEqual([
    `Number 1, “${river}”, is as-printed: Ana Ash, 'river'.`,
    `Number 2, “${ferry}”, is misattributed: Olaf Oak, 'ferry'; it is taken to go on with Ash.`,
    'Olaf Oak said it, not Ana Ash.',
  ]);
  expect(said(`“${river},” said Ash. “${ferry},” he added.`, 'Ash', pack).reasons[2]).toBe(
    `Number 2, “${ferry}”, is misattributed: Olaf Oak, 'ferry'.`,
  );
});

it('says where nothing tells who is said to have said it', () => {
  const { reasons } = said(
    `“${river},” said Ash. Ash and Oak slept. “${ferry},” he said.`,
    undefined,
    pack,
  );
  expect(reasons[2]).toBe(
    `Number 2, “${ferry}”, is as-printed: Olaf Oak, 'ferry'; who is said to have said it was not read.`,
  );
});

it('holds each of many against the pack, whatever verb stands in a sentence before', () => {
  const many = `“${river},” said Ash. `.repeat(60);
  expect(said(many, undefined, pack).verdict).toBe('as-printed');
  expect(said(`${many}“${ferry},” said Ash.`, undefined, pack).verdict).toBe('misattributed');
  const claim = `All said so. “${river},” Oak said on Monday. Ash said: “${river}.”`;
  expect(said(claim, undefined, pack).verdict).toBe('misattributed');
});

it('takes a pronoun for the one person with whom the sentence before begins', () => {
  const sound = said(`Ash was glad. “${river},” she said.`, undefined, pack);
  expect(sound.verdict).toBe('as-printed');
  expect(sound.reasons.join(' ')).toContain('Who is meant is taken to be Ana Ash.');
  expect(said(`Oak was glad. “${river},” he said.`, undefined, pack).verdict).toBe('misattributed');
  const others = [
    `Oak met Ash. “${river},” he said.`,
    `It was cold, and Oak slept. “${river},” he said.`,
    `Oak was glad. “${river},” he answered.`,
  ];
  for (const claim of others) {
    const { verdict, reasons } = said(claim, undefined, pack);
    expect(verdict, claim).toBe('as-printed');
    expect(reasons.join(' '), claim).not.toContain('taken to be');
  }
  for (const claim of [others[0], `Elm was glad. “${river},” he said.`]) {
    const { reasons } = said(claim ?? '', undefined, pack);
    expect(reasons.join(' '), claim).toContain('nor for who spoke it');
  }
});

it('holds each against the one who is said to have said them all', () => {
  const claim = `“${river},” it says. “${ferry},” it adds.`;
  expect(said(claim, 'Ash', pack).verdict).toBe('misattributed');
  expect(said(claim, undefined, pack).verdict).toBe('as-printed');
});

it.each(['”', '”.', '”. It rained.', '.” It rained.'])(
  'has a pronoun stand for who spoke before, however the quotation ends: %s',
  (end) => {
    const claim = `“${river},” said Ash. She added: “${ferry}${end}`;
    expect(said(claim, undefined, pack).verdict).toBe('misattributed');
    expect(said(claim, ' ', pack).verdict).toBe('misattributed');
  },
);

it('is one quotation where its parts go on from each other', () => {
  const both = packOf(quote('both', `${river}. ${ferry}`));
  const { verdict, reasons } = said(`“${river},” said Ash. “${ferry}.”`, undefined, both);
  expect(verdict).toBe('as-printed');
  expect(reasons.join(' ')).not.toContain('Number 1');
});

it.each([
  `“${river}” “${ferry}”`,
  `We read “${river}.” We read “${ferry}.”`,
  `“${river},” said Ash, “and ${ferry},”`,
  `“${river},” said Ash. It rained.`,
  river,
])('is none where one sentence has them all, or none gives one to somebody: %s', (claim) => {
  expect(passageIn(pack, claim)).toBeUndefined();
});

it('is none where nothing of it is known', () => {
  const { verdict, reasons } = said('“It rains,” said Ash. “It snows,” said Oak.', undefined, pack);
  expect(verdict).toBe('absent');
  expect(reasons.join(' ')).not.toContain('Number 1');
});

it('is sound for each two quotations of the bundled pack beside each other, and misattributed with their speakers swapped', () => {
  const quotes = bundledPack().quotes.filter(({ text }) => text.split(' ').length > 5);
  const name = (id: string | undefined): string | undefined =>
    bundledPack().people.find((person) => person.id === id)?.name;
  const spoken = quotes.flatMap(({ text, speaker }) => {
    const by = name(speaker);
    return by === undefined || /[“”"]/.test(text) ? [] : [{ text: text.replace(/[.…]+$/, ''), by }];
  });
  expect(spoken.length).toBeGreaterThan(10);
  for (const [at, one] of spoken.entries()) {
    const other = spoken[(at + 1) % spoken.length] as (typeof spoken)[number];
    const passage = (first: string, second: string): Verdict =>
      said(`“${one.text},” said ${first}. “${other.text},” said ${second}.`).verdict;
    expect(passage(one.by, other.by), `${one.text} / ${other.text}`).toMatch(/verbatim|as-printed/);
    if (one.by !== other.by)
      expect(passage(other.by, one.by), `${one.text} / ${other.text}`).toBe('misattributed');
  }
});
