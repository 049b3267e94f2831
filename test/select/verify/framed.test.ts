// A claim that the words around its quotation marks give to somebody is what they enclose, and is whose they say.

import { expect, it } from 'vitest';
import { framedIn } from '../../../src/select/verify/framed.js';
import { packOf, quote, said } from './packs.js';

const pack = packOf(quote('river', 'The river belongs to both towns, and so does the ferry'));
const divided = (between: string, end = '.'): string =>
  `“The river belongs to both towns,”${between}“and so does the ferry${end}”`;

it.each([' Ash said, ', ' said Ana Ash, ', ', she said, ', ' wrote the mayor. '])(
  'is one quotation around%s',
  (between) => {
    const { verdict, reasons } = said(divided(between), undefined, pack);
    expect(verdict).toBe('as-printed');
    expect(reasons.join(' ')).not.toMatch(/change of meaning|By themselves/);
  },
);

it('is whose the words between say, and whose it is said to be', () => {
  const { verdict, reasons } = said(divided(' said Olaf Oak, '), undefined, pack);
  expect(verdict).toBe('misattributed');
  expect(reasons[0]).toBe('Ana Ash said it, not Olaf Oak.');
  expect(said(divided(' said Olaf Oak, '), 'Ash', pack).verdict).toBe('as-printed');
  expect(said(divided(' she said, '), 'Oak', pack).verdict).toBe('misattributed');
});

it('is as changed as its words are', () => {
  const { verdict, difference } = said(
    '“The river belongs to no towns,” Ash said, “and so does the ferry”',
    undefined,
    pack,
  );
  expect(verdict).toBe('altered');
  expect(difference?.filter(({ op }) => op !== 'same').map(({ text }) => text)).toEqual([
    'both',
    'no',
  ]);
});

it.each([
  ['nobody speaks between', divided(' and, of the boats, ')],
  ['more stands around', `Again and again ${divided(' Ash said, ')}`],
  ['it is denied', '“The river belongs to both towns,” Ash never said.'],
  ['nothing says who spoke', 'We know “The river belongs to both towns”'],
  ['nothing is around it but signs', '— “The river belongs to both towns and the ferry”'],
])('is none where %s', (_, claim) => {
  expect(said(claim, undefined, pack).verdict).not.toBe('as-printed');
});

const given = (claim: string): string => {
  const { verdict, reasons } = said(claim, undefined, pack);
  return `${verdict}: ${reasons[0]}`;
};
const words = '“The river belongs to both towns”';

it.each([
  `${words.replace('”', ',”')} said Ana Ash.`,
  `${words} Ash tweeted on Monday, from the ferry.`,
  `${words}, the mayor told Olaf Oak.`,
  `${words}, she told Oak.`,
  `${words}, said Ana Ash, who was re-elected, in Ayton on 3 May.`,
  `${words}, according to Ana Ash.`,
  `${words} — Ana Ash`,
  `${words} -- Ash, Mayor`,
  `Ana Ash: ${words}`,
  `Ash said ${words}.`,
  `Mayor Ash told reporters that ${words}`,
  `On Monday, Ana Ash reportedly told Oak: ${words}`,
  `Speaking to Oak as the ferry left, Ash said: ${words}`,
  `As Ash put it, ${words}`,
  `According to Ash, ${words}`,
  `In Ash’s own words: ${words}`,
  `Did Ash really tell Oak ${words}?`,
  `Officials said ${words}`,
  `He said ${words}`,
  `She told Oak: ${words}`,
  `They said: ${words}`,
  `Somebody wrote ${words}`,
])('is as printed where it is given to who said it, or to nobody by name: %s', (claim) => {
  expect(given(claim)).toMatch(/^as-printed: So it is printed/);
});

it.each([
  `Quote: ${words}`,
  `Analysis: ${words}`,
  `Fact Check: ${words}`,
  `${words} — Unknown`,
  `${words} — Monday`,
  `Oak was told by Ash: ${words}`,
  `${words}, Oak was told`,
  `Oak said that Ash told him: ${words}`,
  `${words}, a friend of Olaf Oak said`,
  `${words}, the Town Hall of Ceeton tells us.`,
  `It rained. ${words}, Ash said.`,
  `It rains: ${words}, says Ash.`,
  '‘The river belongs to both towns,’ said Ash',
  "Ash's words: 'The river belongs to both towns'",
  `${words}, Prof. Ash said.`,
])('is no other’s where nobody else is said to speak: %s', (claim) => {
  expect(given(claim)).toMatch(/^as-printed: So it is printed/);
});

it.each([
  `Nobody said ${words}`,
  `It is false that Ash said ${words}`,
  `Ash: ${words}. Oak: “So it does.”`,
])('is taken with all its words where it is denied, or two speak: %s', (claim) => {
  expect(given(claim)).toMatch(/^(?:altered|absent)/);
});

it.each([
  'The river belongs to both towns — Ana Ash',
  'The river belongs to both towns – Mayor Ash, 3 May',
  'The river belongs to both towns -- Ash',
  'The river belongs to both towns - Ana Ash',
  'The river belongs to both towns, says Ana Ash.',
  'The river belongs to both towns, according to Ash',
])('is as printed without quotation marks, where who said it ends it: %s', (claim) => {
  expect(given(claim)).toMatch(/^as-printed: So it is printed/);
});

it.each([
  'The river belongs to both towns — for now',
  'The river belongs to both towns — Eve Elm',
  'The river belongs to both towns, says nobody',
  'The river belongs to both towns, and Ash',
])('is more words than the quotation where nobody of the pack ends it: %s', (claim) => {
  expect(given(claim)).toMatch(/^altered/);
});

it.each([
  [`The river belongs to both towns — Olaf Oak`, 'Ana Ash said it, not Olaf Oak.'],
  [`${words}, said Olaf Oak.`, 'Ana Ash said it, not Olaf Oak.'],
  [`Oak told Ash: ${words}`, 'Ana Ash said it, not Olaf Oak.'],
  [`${words}, Oak told Ash.`, 'Ana Ash said it, not Olaf Oak.'],
  [`${words} — O. Oak`, 'Ana Ash said it, not Olaf Oak.'],
  [
    `${words}, the historian Eve Elm said.`,
    'Ana Ash said it, not Eve Elm (nobody in this collection).',
  ],
  [
    `Ash’s wife Eve Elm wrote: ${words}`,
    'Ana Ash said it, not Eve Elm (nobody in this collection).',
  ],
  [
    `Eve Elm, a friend of hers, said ${words}`,
    'Ana Ash said it, not Eve Elm (nobody in this collection).',
  ],
  [`${words} — Eve Elm`, 'Ana Ash said it, not Eve Elm (nobody in this collection).'],
  [`As she left, Oak told Ash: ${words}`, 'Ana Ash said it, not Olaf Oak.'],
  [`Oak to Ash: ${words}`, 'Ana Ash said it, not Olaf Oak.'],
  [`‘The river belongs to both towns,’ Oak said.`, 'Ana Ash said it, not Olaf Oak.'],
  [`${words}, said Eve Elm in Ayton.`, 'Ana Ash said it, not Eve Elm (nobody in this collection).'],
  [`Elm wrote: ${words}`, 'Ana Ash said it, not Elm (nobody in this collection).'],
])('is misattributed where it is given to another: %s', (claim, because) => {
  expect(given(claim)).toBe(`misattributed: ${because}`);
});

it('tells what was taken off, and whether anybody was read in it', () => {
  const last = (claim: string) => said(claim, undefined, pack).reasons.at(-1);
  expect(last(`${words}, said Ash.`)).toBe('“said Ash” is taken for no part of the quotation.');
  expect(last(`${words}, officials said.`)).toBe(
    '“officials said” is taken for no part of the quotation, nor for who spoke it.',
  );
});

it('is the sentence with the quotation, of several', () => {
  const claim = `All was well. Mr. Oak slept. But ${words}, said Olaf Oak. Then it rained.`;
  const { verdict, reasons } = said(claim, undefined, pack);
  expect(verdict).toBe('misattributed');
  expect(reasons.at(-1)).toBe(
    '“said Olaf Oak” is taken for no part of the quotation. What else stands before or behind it is not looked at.',
  );
  expect(given('It rained. Ash told Oak: “The river belongs to both towns.” He agreed.')).toMatch(
    /^as-printed/,
  );
});

it('names no change outside of the quotation marks', () => {
  const claim = 'On 4 May, Ash told Oak: “The river belongs to all towns, and so does the ferry”';
  const { verdict, reasons } = said(claim, undefined, pack);
  expect(verdict).toBe('altered');
  expect(reasons.join(' ')).not.toMatch(/number|name/);
});

const read = (claim: string): string => {
  const framed = framedIn(pack, claim);
  if (!framed) return 'none';
  const { rest, around, by, unread, more } = framed;
  const who = by ? (by.party?.id ?? `${by.name}?`) : unread ? 'unread' : 'pronoun';
  return [rest, around, who, ...(more ? ['more'] : [])].join(' | ');
};

it.each([
  ['“So it is,” said Ash.', 'So it is, | said Ash. | ash'],
  ['“So,” Ash said, “it is.”', 'So, it is. | Ash said, | ash'],
  ['Ash said: “So,” and she added: “it is.”', 'So, it is. | Ash said: … and she added: | ash'],
  ['“So it is.” Ash said it twice.', 'So it is. | Ash said it twice. | ash'],
  ['“So it is.” It rained. Ash said so.', 'none'],
  ['“So it is.” — Ash', 'So it is. | — Ash | ash'],
  ['Ash said “so it is”. It rained.', 'so it is | Ash said | ash | more'],
  ['“So it is.” — Ash\nIt rained.', 'So it is. | — Ash | ash | more'],
  ['“So it is,” said Ana Ash\nIt rained.', 'So it is, | said Ana Ash | ash | more'],
  ['“So it is,” said Ana\nAsh.', 'So it is, | said Ana | ash | more'],
  ['“So it is,” said Ash,\nwho slept.', 'So it is, | said Ash,\nwho slept. | ash'],
  ['It rained. Ash said “so it is”', 'so it is | Ash said | ash | more'],
  ['It rained! “So it is,” said Ash', 'So it is, | said Ash | ash | more'],
  ['But “so it is,” said Ash', 'so it is, | said Ash | ash | more'],
  ['Mr. Oak said “so it is”', 'so it is | Mr. Oak said | oak'],
  ['“So it is,” Mr. Oak said. It rained.', 'So it is, | Mr. Oak said. | oak | more'],
  ['‘It isn’t so,’ said Ash', 'It isn’t so, | said Ash | ash'],
  ['‘It is Ash’s boat,’ said Ash', 'It is Ash’s boat, | said Ash | ash'],
  ["'So it is,' said Ash", 'So it is, | said Ash | ash'],
  ["'So' and “it is,” said Ash", 'none'],
  ['So it is — Ash', 'So it is | — Ash | ash'],
  ['So it is, says Ash', 'So it is | , says Ash | ash'],
  ['So it is — Elm', 'none'],
  ['So it is', 'none'],
  ['“So it is”', 'none'],
  ['“So” — “it is”', 'none'],
  ['“So it is,” said Ayton and Beeton', 'So it is, | said Ayton and Beeton | both'],
  ['Ayton and Beeton: “so it is”', 'so it is | Ayton and Beeton: | unread'],
  ['“So it is,” they said', 'So it is, | they said | pronoun'],
  ['“So it is,” IFRX said', 'So it is, | IFRX said | unread'],
  ['“So it is,” Elm said', 'So it is, | Elm said | Elm?'],
  ['It rains: “so it is,” says Ash', 'so it is, | It rains: … says Ash | ash'],
  ['Oak said: “so it is,” says Ash', 'none'],
  ['Ash said “so it is”.', 'so it is | Ash said | ash'],
  ['“So it is,” Ash went on', 'So it is, | Ash went on | ash'],
  ['Ash agreed: “so it is”', 'so it is | Ash agreed: | ash'],
  ['Ash was blunt: “so it is”', 'so it is | Ash was blunt: | ash'],
  ['Ash was defiant: “so it is”', 'so it is | Ash was defiant: | ash'],
  ['Ash was right: “so it is”', 'so it is | Ash was right: | unread'],
  ['Words of Ana Ash: “so it is”', 'so it is | Words of Ana Ash: | ash'],
  ['Often attributed to Ana Ash: “so it is”', 'so it is | Often attributed to Ana Ash: | ash'],
  ['News from Ayton: “so it is”', 'so it is | News from Ayton: | unread'],
  ['BREAKING: Oak to Ash: “so it is”', 'so it is | BREAKING: Oak to Ash: | oak'],
  ['Radio reported Ash as saying: “so it is”', 'so it is | Radio reported Ash as saying: | ash'],
  ['In Ash’s words, “so it is”', 'so it is | In Ash’s words, | ash'],
  ['Ash: “so it is” | The Paper', 'so it is | Ash: | ash'],
  ['Ana Ash: so it is', 'so it is | Ana Ash: | ash'],
  ['Ayton and Beeton: so it is', 'none'],
  ['Elm: so it is', 'none'],
  ['Ash heard: “so it is”', 'so it is | Ash heard: | unread'],
  ['Eve Elm: “so it is”', 'so it is | Eve Elm: | Eve Elm?'],
  ['French President Elm: “so it is”', 'so it is | French President Elm: | Elm?'],
  ['Elmhurst: “so it is”', 'so it is | Elmhurst: | Elmhurst?'],
  ['Unknown: “so it is”', 'so it is | Unknown: | unread'],
  ['Elmhurst: „so it is“', 'so it is | Elmhurst: | unread'],
  ['Elmhurst : « so it is »', ' so it is  | Elmhurst : | unread'],
  ['Eve Elm: «so it is»', 'so it is | Eve Elm: | Eve Elm?'],
  ['The Gazette: Eve Elm: “so it is”', 'so it is | The Gazette: Eve Elm: | Eve Elm?'],
  ['Moscow: Oak: “so it is”', 'so it is | Moscow: Oak: | oak'],
  ['«so it is», a affirmé Eve Elm mardi', 'so it is | , a affirmé Eve Elm mardi | Eve Elm?'],
  ['Sie sagte: „so it is“', 'so it is | Sie sagte: | unread'],
  ['“so it is” — Elmhurst', 'so it is | — Elmhurst | Elmhurst?'],
  ['“so it is” — Lake Gazette', 'so it is | — Lake Gazette | unread'],
  ['Item No. 2: “so it is”', 'so it is | Item No. 2: | unread'],
  ['Best quotes:\n- “so it is”', 'so it is | Best quotes:\n- | unread'],
  ['Lake Gazette: “so it is”', 'so it is | Lake Gazette: | unread'],
  ['Oak was wrong, said Ash: “so it is”', 'so it is | Oak was wrong, said Ash: | ash'],
  ['It was Oak who said “so it is”', 'so it is | It was Oak who said | oak'],
  ['It was not Oak who said “so it is”', 'none'],
  ['Ash promised “so it is”', 'none'],
  ['‘So “it” is,’ said Ash', 'So ’it’ is, | said Ash | ash'],
  ['Ash’s view: “so it is”', 'so it is | Ash’s view: | ash'],
  ['Ash’s host: “so it is”', 'so it is | Ash’s host: | unread'],
  ['“So it is.” So says Oak', 'So it is. | So says Oak | oak'],
  ['“So it is,” said Mr Elm', 'So it is, | said Mr Elm | Elm?'],
  ['“So it is,” said Eve Elm of Ceeton', 'So it is, | said Eve Elm of Ceeton | Eve Elm?'],
  [
    '“So it is,” said the mayor of Ceeton',
    'So it is, | said the mayor of Ceeton | the mayor of Ceeton?',
  ],
  ['„So it is“, sagte Ash zum Abschied', 'So it is | , sagte Ash zum Abschied | ash'],
  ['„So it is“, sagte Elm zum Abschied', 'So it is | , sagte Elm zum Abschied | unread'],
  ['«So it is», a déclaré Ana Ash', 'So it is | , a déclaré Ana Ash | ash'],
  ['«So it is», — сказал глава города Ash', 'So it is | , — сказал глава города Ash | ash'],
  ['«So it is», — сказал Вяз', 'So it is | , — сказал Вяз | Вяз?'],
  ['“So it is”，Ash说。', 'So it is | ，Ash说。 | ash'],
  ['Ash said “so it is” and left', 'none'],
  [`Ash said${' so'.repeat(120)}: “so it is”`, 'none'],
  [`“${'so '.repeat(4_000)}” said Ash`, 'none'],
])('gives what is enclosed, what is around, and whom that names: %s', (claim, expected) => {
  expect(read(claim)).toBe(expected);
});
