// Claims made by rule from every quotation of the bundled pack, and the verdict that each rule brings about.

import { describe, expect, it } from 'vitest';
import type { Pack, PackQuote, Verdict } from '../../../src/model.js';
import { bundledPack } from '../../../src/pack/bundled.js';
import { verify } from '../../../src/select/verify/index.js';

const pack: Pack = bundledPack();

interface Claim {
  what: string;
  text: string;
  by?: string;
  verdicts: readonly Verdict[];
  /** A word of a reason. */
  because?: RegExp;
}

const confirmed: readonly Verdict[] = ['verbatim', 'as-printed'];
const refuted: readonly Verdict[] = ['altered', 'absent'];

/** The words of a text in the plainest form: what a second reading of "the same words" goes by. */
const plain = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

const wordsOf = (text: string): string[] => text.split(/\s+/u);
const ownTexts = ({ originals }: PackQuote): string[] =>
  (originals ?? []).flatMap(({ text, translation }) => [
    text,
    ...(translation ? [translation] : []),
  ]);

/** Own words if the record says so, or if they stand in own words that any record holds. */
const wholeVerdict = (quote: PackQuote, text = quote.text): Verdict =>
  quote.wording === 'verbatim' ||
  pack.quotes.some((each) =>
    [...ownTexts(each), ...(each.wording === 'verbatim' ? [each.text] : [])].some((own) =>
      plain(own).includes(plain(text)),
    ),
  )
    ? 'verbatim'
    : 'as-printed';

const meaning = /\b(?:not|no|n['’]t|cannot|never|\d+|one|two)\b|n['’]t\b/iu;

function wholeClaims(quote: PackQuote): Claim[] {
  const { text } = quote;
  const verdicts = [wholeVerdict(quote)];
  return [
    { what: 'whole', text, verdicts },
    { what: 'in capitals', text: text.toUpperCase(), verdicts },
    { what: 'in other quotation marks', text: `«${text.replaceAll('’', "'")}»`, verdicts },
    { what: 'without punctuation', text: text.replace(/[,.“”"‘]/gu, ' '), verdicts },
    { what: 'with other spaces', text: `\t${text.replaceAll(' ', '\u00a0  ')}\n`, verdicts },
    ...ownTexts(quote).map((own) => ({
      what: 'own words',
      text: own,
      verdicts: ['verbatim'] as const,
    })),
  ];
}

function speakerClaims(quote: PackQuote): Claim[] {
  const { text, speaker } = quote;
  const said = pack.quotes.filter((each) => plain(each.text) === plain(text));
  const stranger = pack.people.find(({ id }) => !said.some((each) => each.speaker === id));
  const verdicts = ['misattributed'] as const;
  const claims: Claim[] = [
    { what: 'by somebody outside', text, by: 'Joan of Arc', verdicts },
    { what: 'by somebody else', text, by: stranger?.name ?? 'Nobody', verdicts },
  ];
  const party = [...pack.people, ...pack.organizations].find(({ id }) => id === speaker);
  for (const by of party ? [party.name, party.id, ...party.aliases] : []) {
    claims.push({ what: `by ${by}`, text, by, verdicts: [wholeVerdict(quote)] });
  }
  return claims;
}

/** Claims from a text that is long enough to be changed and still known. */
function partClaims(quote: PackQuote): Claim[] {
  const words = wordsOf(quote.text.replace(' … ', ' '));
  const { length } = words;
  if (length < 8) return [];
  const part = (from: number, to: number) => words.slice(from, to).join(' ');
  const third = Math.floor(length / 3);
  const left = part(third, third + 2);
  const [bracketed = ''] = words.slice(third, third + 1);
  // Behind `didn't`, what is left out up to `that` was what is denied.
  const isDenied = (removed: string): boolean =>
    /n['’]t$/iu.test(part(0, third)) && /\bthat\b/iu.test(removed);
  // A pronoun may stand for another, or for a name.
  const isReplaceable = (word: string): boolean =>
    /^(?:\p{Lu}|it$|we$|he$|his$|their$)/u.test(word);
  const intact = (removed: string): readonly Verdict[] =>
    meaning.test(removed) || isDenied(removed) ? ['altered'] : confirmed;
  return [
    { what: 'first two thirds', text: part(0, 2 * third), verdicts: confirmed },
    { what: 'last two thirds', text: part(third, length), verdicts: confirmed },
    {
      what: 'with an ellipsis',
      text: `${part(0, third)} … ${part(third + 2, length)}`,
      verdicts: intact(left),
    },
    {
      what: 'with an ellipsis in brackets',
      text: `${part(0, third)} [...] ${part(third + 2, length)}`,
      verdicts: intact(left),
    },
    {
      what: 'with a word in brackets',
      text: `${part(0, third)} [sic] ${part(third, length)}`,
      verdicts: confirmed,
    },
    {
      what: 'with a pronoun in brackets',
      text: `${part(0, third)} [it] ${part(third + 1, length)}`,
      verdicts: isReplaceable(bracketed) ? intact(bracketed) : ['altered'],
    },
    { what: 'without its end, marked', text: `${part(0, 2 * third)} . . .`, verdicts: confirmed },
  ];
}

function changedClaims(quote: PackQuote): Claim[] {
  const words = wordsOf(quote.text.replace(' … ', ' '));
  const { length } = words;
  // A shorter one is not known by what is left of it.
  if (length < 5) return [];
  const altered = ['altered'] as const;
  const middle = Math.floor(length / 2);
  const other = words.findIndex((word, at) => at > middle && word !== words[middle]);
  const swapped = words.with(middle, words[other] ?? '').with(other, words[middle] ?? '');
  const claims: Claim[] = [
    { what: 'one word changed', text: words.with(middle, 'zebra').join(' '), verdicts: altered },
    { what: 'one word dropped', text: words.toSpliced(middle, 1).join(' '), verdicts: altered },
    { what: 'two words swapped', text: swapped.join(' '), verdicts: altered },
    {
      what: 'negated',
      text: words.toSpliced(middle, 0, 'not').join(' '),
      verdicts: altered,
      because: /change of meaning: the negation/u,
    },
    {
      what: 'changed and misattributed',
      text: words.with(middle, 'zebra').join(' '),
      by: 'Joan of Arc',
      verdicts: altered,
      because: /Changed and misattributed/u,
    },
  ];
  const denied = quote.text
    .replace(/ (?:not|does not|has not|have not)\b/u, '')
    .replace('cannot', 'can');
  if (denied !== quote.text)
    claims.push({ what: 'not dropped', text: denied, verdicts: altered, because: /the negation/u });
  const counted = quote.text.replace(/\d+/u, '17');
  if (counted !== quote.text)
    claims.push({
      what: 'number changed',
      text: counted,
      verdicts: altered,
      because: /the number/u,
    });
  const moved = quote.text.replace(/Ukraine|Kyiv|Moscow|Beijing/u, 'Paris');
  if (moved !== quote.text)
    claims.push({ what: 'name changed', text: moved, verdicts: altered, because: /the name/u });
  return claims;
}

const stitched = pack.quotes.flatMap(({ text, id }, at): [string, Claim][] => {
  const next = pack.quotes.slice(at + 1).find((each) => wordsOf(each.text).length > 7);
  const words = wordsOf(text);
  if (!next || words.length < 8) return [];
  const half = words.slice(0, words.length / 2).join(' ');
  const rest = wordsOf(next.text).slice(3).join(' ');
  return [
    [id, { what: 'stitched', text: `${half} ${rest}`, verdicts: refuted }],
    [id, { what: 'stitched at an ellipsis', text: `${half} … ${rest}`, verdicts: refuted }],
  ];
});

const short = pack.quotes.flatMap(({ text, id }): [string, Claim][] => {
  const [word = ''] = wordsOf(text);
  const whole = pack.quotes.some((each) =>
    [each.text, ...ownTexts(each)].some((known) => plain(known) === plain(word)),
  );
  return whole
    ? []
    : [[id, { what: 'one word', text: word, verdicts: ['absent'], because: /Too short/u }]];
});

const quoted = plain(pack.quotes.flatMap((quote) => [quote.text, ...ownTexts(quote)]).join(' | '));
/** A passage that does nothing but give a quotation to somebody: what it encloses is said. */
const isGiven = /^["“][^"”]+,["”] \w+ said\.$|: [“"][^"”]+[”"]$/u;
const narration = pack.facts.flatMap(({ id, text, evidence }): [string, Claim][] => {
  const passages = evidence.flatMap(({ exact }) => exact ?? []);
  return [text, ...passages]
    .filter((passage) => wordsOf(passage).length > 5 && !quoted.includes(plain(passage)))
    .filter((passage) => !isGiven.test(passage))
    .map((passage) => [id, { what: 'narration', text: passage, verdicts: refuted }]);
});

const invented = [
  'China will always stand with Russia against the West',
  'We will never recognise the annexation of Crimea',
  'I think the war will end soon because China wants peace',
  'Ukraine will never accept peace at the price of its land',
  'We discussed the peace plan in detail and agreed on every point',
  'Russia has become a junior partner of China',
  'The friendship between China and Russia has no limits',
  'China will provide weapons to Russia if it must',
  'The arrest warrant is a historic decision',
  'Our relations have reached the highest level in history',
  'Western sanctions have failed to break the Russian economy',
  'I am ready to meet Xi Jinping in Kyiv',
  'Peace talks can begin tomorrow',
  'The Charter of the United Nations must be respected by all countries',
  'Ask not what your country can do for you',
  'Beijing holds all the cards now',
  '中国永远不会忘记老朋友',
  'Мы никогда не отступим от своих целей',
  'Ми не віддамо жодного метра нашої землі',
].map((text): [string, Claim] => ['invented', { what: 'invented', text, verdicts: ['absent'] }]);

const byRule = pack.quotes.flatMap((quote) =>
  [wholeClaims, speakerClaims, partClaims, changedClaims].flatMap((rule) =>
    rule(quote).map((claim): [string, Claim] => [quote.id, claim]),
  ),
);
const claims = [...byRule, ...stitched, ...short, ...narration, ...invented];

describe('verdicts on claims made from the pack', () => {
  it('are about every quotation, and many', () => {
    expect(claims.length).toBeGreaterThan(60);
    expect(new Set(byRule.map(([id]) => id)).size).toBe(pack.quotes.length);
  });

  const kinds = [
    ...new Set(claims.map(([, { what }]) => (what.startsWith('by ') ? 'by a name' : what))),
  ];
  it.each(kinds)('are right: %s', (kind) => {
    const wrong = claims
      .filter(([, { what }]) => (what.startsWith('by ') ? 'by a name' : what) === kind)
      .flatMap(([id, { what, text, by, verdicts, because }]) => {
        const { verdict, reasons } = verify(pack, text, by === undefined ? {} : { by });
        const isRight =
          verdicts.includes(verdict) &&
          (!because || reasons.some((reason) => because.test(reason)));
        return isRight ? [] : [`${id}, ${what}: ${text} → ${verdict}: ${reasons.join(' ')}`];
      });
    expect(wrong).toEqual([]);
  });
});
