// Who may be meant by the words before and behind a quotation, and by how they say it.

import { expect, it } from 'vitest';
import { nameAtEnd, type SaidBy } from '../../../src/select/verify/name-parts.js';
import { saidBefore, saidBehind, toldBy } from '../../../src/select/verify/said-by.js';
import { isSaying } from '../../../src/select/verify/verbs.js';

const shown = (said: SaidBy | undefined): string =>
  said === undefined
    ? 'none'
    : [said.unsure ? `${said.how} unsure` : said.how, ...said.names].join(' | ');

it.each([
  [' said Ana Ash.', 'verb | Ana Ash'],
  [', says Ash', 'verb | Ash'],
  [' Ash said.', 'verb | Ash'],
  [' Ash, the mayor, said', 'verb | Ash, the mayor | Ash | the mayor'],
  [', she told Oak', 'verb | she'],
  [', as Ash put it', 'verb | Ash'],
  [
    ' said Ana Ash, Mayor of Ayton, on Monday',
    'verb | Ana Ash, Mayor of Ayton, on Monday | Ana Ash | Ana Ash, Mayor of Ayton,',
  ],
  [' said Ash to Oak in Ayton', 'verb | Ash to Oak in Ayton | Ash'],
  [' wrote Ash (@ash_1)', 'verb | Ash'],
  [' Ash reportedly also said', 'verb | Ash'],
  [' Ash is quoted as saying', 'verb | Ash'],
  [' Ash was reported to have said', 'verb | Ash'],
  [' the paper quoted Ana Ash as saying', 'verb | Ana Ash'],
  [' Ash was told', 'verb'],
  [' Ash was told by Olaf Oak, the clerk', 'verb | Olaf Oak'],
  [' told Ash', 'none'],
  [', according to Ash', 'verb | Ash'],
  [', per Ash', 'verb | Ash'],
  [' has been attributed to Ash', 'verb | Ash'],
  [', attributed to Ash', 'verb | Ash'],
  [', сказал Ясень', 'verb | Ясень'],
  [' schrieb Ash', 'verb | Ash'],
  [', — сказал Ясень.', 'verb | Ясень'],
  [' —— сказал  Ясень', 'verb | Ясень'],
  [', — сказал Иван Ясень', 'verb | Иван Ясень | Иван'],
  [', — сказал Иван Ясень агентству', 'verb unsure | Иван Ясень агентству | Иван Ясень | Иван'],
  [
    ', — сказал глава города Иван Ясень, и ушёл.',
    'verb unsure | глава города Иван Ясень | Иван Ясень | Ясень',
  ],
  [', sagte Ash zum Abschied.', 'verb unsure | Ash zum Abschied | Ash zum | Ash'],
  [', sagte der Bürgermeister', 'verb unsure | der Bürgermeister | Bürgermeister'],
  [', a-t-il ajouté', 'verb'],
  ['，Ash说。', 'verb | Ash'],
  [' Ash說', 'verb | Ash'],
  ['. So says Ash', 'verb | Ash'],
  [', so Ana Ash nach der Wahl.', 'verb unsure | Ana Ash'],
  [', so Ash left', 'none'],
  [' and so Ash', 'none'],
  [', so Ash', 'verb unsure | Ash'],
  [' it said: Ash', 'verb | it'],
  ['  said Ash', 'verb | Ash'],
  [', ‒ said', 'verb | ‒'],
  [' ... as so Ash said', 'verb | so Ash'],
  [' rain — Ash', 'none'],
  [' -Ash', 'dash | Ash'],
  [' —Ana Ash', 'dash | Ana Ash'],
  [', — сказал Ясень, и ушёл', 'verb | Ясень'],
  [', dijo Ana María Ash', 'verb unsure | Ana María Ash | Ana María | Ana'],
  [', за словами Ади Ясень', 'verb unsure | Ади Ясень'],
  [', according to Ана Ясеня', 'verb | Ана Ясеня'],
  [', selon Ana Ash.', 'verb unsure | Ana Ash'],
  [', sagte Ana Ash am Montag', 'verb unsure | Ana Ash am Montag | Ana Ash am | Ana Ash | Ana'],
  [', dijo la alcaldesa Ana Ash ayer', 'verb unsure | la alcaldesa Ana Ash ayer | Ana Ash'],
  [' — Ana Ash (@ash_1) 3 May 2022', 'dash | Ana Ash  3 May 2022 | Ana Ash'],
  [': Ash after talks with Oak', 'dash | Ash after talks with Oak | Ash'],
  [' said Eve Elm of Ceeton', 'verb | Eve Elm of Ceeton | Eve Elm'],
  [' said Mayor of Ceeton', 'verb | Mayor of Ceeton'],
  [' — Ana Ash, Mayor', 'dash | Ana Ash, Mayor | Ana Ash'],
  [' – Ash', 'dash | Ash'],
  [' -- Ash', 'dash | Ash'],
  ['- Ash.', 'dash | Ash'],
  [': Ash', 'dash | Ash'],
  [' and nothing else', 'none'],
  [' Ash', 'none'],
])('behind: %j', (part, expected) => {
  expect(shown(saidBehind(part))).toBe(expected);
});

it.each([
  ['Ash said ', 'verb | Ash'],
  ['Ash said: ', 'verb | Ash'],
  ['Ana Ash told Olaf Oak ', 'verb | Ana Ash'],
  ['Ash told her host and the reporters that ', 'verb | Ash'],
  ['Ash told reporters that ', 'verb | Ash'],
  ['Ash said that she thought ', 'none'],
  ['Ash said as the ferry left: ', 'verb | Ash'],
  ['Ash said, ', 'verb | Ash'],
  ['Did Ash say ', 'verb | Ash'],
  ['As Ash put it, ', 'verb | Ash'],
  ['On Monday, Ash reportedly told Oak, ', 'verb | On Monday, Ash | On Monday | Ash'],
  ['Ana Ash, who was ill, wrote: ', 'verb | Ana Ash, who was ill | Ana Ash | who was ill'],
  ['Oak listened to Ana Ash, who said: ', 'verb | Ana Ash'],
  ['Oak said that Ash told him: ', 'verb | Ash'],
  ['Oak said Ash had said ', 'verb | Ash'],
  ['BREAKING: Ash tells Oak ', 'verb | Ash'],
  ['Oak was told by Ana Ash: ', 'verb | Ana Ash'],
  ['Oak was wrong, said Ana Ash: ', 'verb | Ana Ash'],
  ['After the vote, wrote Ash, ', 'verb | Ash'],
  ['Says Ana Ash: ', 'verb | Ana Ash'],
  ['Tweeted the Elm Party in May: ', 'verb | the Elm Party in May | the Elm Party'],
  ['said: ', 'verb'],
  ['It was Ash who said ', 'verb | Ash'],
  ['It was Ash herself who said that ', 'verb | Ash'],
  ['It was in May that Ash said ', 'verb | It was in May that Ash'],
  ['According to Ana Ash, ', 'verb | Ana Ash'],
  ['Selon Ana Ash : ', 'verb unsure | Ana Ash'],
  ['Laut Ash: ', 'verb unsure | Ash'],
  ['По словам Ясеня: ', 'verb unsure | Ясеня'],
  ['По словам Ивана Вязова, ', 'verb unsure | Ивана Вязова | Иван Вязов'],
  ['Quoting Ash, the paper reported that ', 'verb | Ash'],
  ['Citing Ana Ash, Oak said ', 'verb | Ana Ash'],
  ['Oak, quoting Ana Ash, said ', 'verb | Oak, quoting Ana Ash | Oak | quoting Ana Ash'],
  ['It rains, according to Ash, said Oak: ', 'verb | Oak'],
  ['Oak: no words, and ', 'none'],
  ['Words, ', 'none'],
  ['Ash had words, and ', 'none'],
  ['All is well: Ash said ', 'verb | Ash'],
  ['Ash said, of Oak ', 'none'],
  ['It rained, told Ash: ', 'verb | It rained'],
  ['Ash, said of Oak: ', 'verb | Ash'],
  ['Oak was wrong, said  the  Ash: ', 'verb | the  Ash'],
  ['Oak was being told  by  Ash : ', 'verb | Ash'],
  ['Oak was told so by Ash: ', 'verb'],
  ['The paper quoted  Ash  as  saying: ', 'verb | Ash'],
  ['Ash cited Oak as the clerk and said ', 'verb | Ash cited Oak as the clerk and'],
  ['Quotes:\n  •  ', 'heading | Quotes'],
  ['Quotes\n- of Ash: ', 'heading | Quotes - of Ash'],
  ['On Monday, according to Ash: ', 'verb | Ash'],
  ['Ash said, according to the paper: ', 'verb | Ash'],
  ['In the words of Ash: ', 'verb | Ash'],
  ['Ana Ash: ', 'heading | Ana Ash'],
  ['Ash： ', 'heading | Ash'],
  ['Ash to Oak: ', 'heading | Ash'],
  ['Ash’s own words: ', 'verb | Ash'],
  ["In Oaks' words: ", 'verb | Oaks'],
  ['Ash’s statement: ', 'verb | Ash'],
  ['Quote by Ana Ash: ', 'verb | Ana Ash'],
  ['A tweet by Ana Ash reads: ', 'verb | Ana Ash'],
  ['Letter from Ash to Oak: ', 'verb | Ash'],
  ['Ash’s letter says: ', 'verb | Ash'],
  ['Quote (Ana Ash): ', 'heading | Quote (Ana Ash) | Ana Ash'],
  ['The Paper: Ana Ash: ', 'heading | The Paper: Ana Ash | Ana Ash | The Paper'],
  ['Ana Ash @ash_1: ', 'heading | Ana Ash'],
  ['Ash → Oak: ', 'heading | Ash'],
  ['Ясень — Дубу: ', 'heading | Ясень'],
  ['Ясень — Дуб: ', 'heading | Ясень — Дуб'],
  ['Ясень сказала в мае: ', 'verb | Ясень'],
  ['Ana Ash sagte am Montag: ', 'verb | Ana Ash'],
  ['Ana Ash : ', 'heading unsure | Ana Ash'],
  ['Quotes:\n- ', 'heading | Quotes'],
  ['Ясень сказала: ', 'verb | Ясень'],
  ['普京说：', 'verb | 普京'],
  ['Analysis: ', 'heading | Analysis'],
  ['We know ', 'none'],
  ['Ash and ', 'none'],
])('before: %j', (part, expected) => {
  expect(shown(saidBefore(part))).toBe(expected);
});

it.each([
  ['historian Timothy Elm', 'Timothy Elm'],
  ["Ash's wife Eve Elm", 'Eve Elm'],
  ['Ursula von der Elm', 'Ursula von der Elm'],
  ['von der Elm', ''],
  ['The Elm', ''],
  ['a friend of Eve Elm', ''],
  ['a source in Ayton', ''],
  ['Western officials', ''],
  ['He', ''],
  ['', ''],
])('the name that ends %j', (words, name) => {
  expect(nameAtEnd(words)).toBe(name);
});

it('knows verbs of saying as words', () => {
  expect(['Ash said', 'SAYS Ash', 'they put it so'].every(isSaying)).toBe(true);
  expect(['the sayings', 'retold', 'wrought', 'inputs it'].some(isSaying)).toBe(false);
});

it.each([
  ['Ash said the town has ', 'Ash |  the town has '],
  ['ASH SAID the town has ', 'ASH |  the town has '],
  ['Ash said Oak has ', 'Ash |  Oak has  | Oak '],
  ['Ash said that Ana Oak has ', 'Ash |  that Ana Oak has  | Ana Oak '],
  ['Ash said, of what Oak has, ', 'Ash | , of what Oak has, '],
  ['Ash told Oak of ', 'Ash |  Oak of '],
  ['Ash called Oak ', 'Ash |  Oak '],
  ['The boats, praised by the Ayton Club, as ', 'Ayton Club |  by the Ayton Club, as '],
  ['It rained; Ash said of ', 'Ash |  of '],
  ['Ash had ', 'none'],
])('tells: %j', (part, expected) => {
  const told = toldBy(part);
  const shownTold = told
    ? [told.names[0], told.behind, ...(told.next === undefined ? [] : [told.next])].join(' | ')
    : 'none';
  expect(shownTold).toBe(expected);
});
