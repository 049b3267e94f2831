// Words for what somebody is: how they are addressed, and what they do.

import { WordList } from '../search/word-list.js';

/** How women alone are addressed, and men. */
export const ofWomen = new WordList(
  'mrs ms miss madam madame mme frau senora signora pani gospozha',
);
export const ofMen = new WordList('mr sir monsieur herr senor signor pan gospodin');

const forAll = new WordList(
  'dr prof professor president pres prezident presidente prasident chairman comrade tovarishch secretary sec general gen prime minister pm',
);

/** Whether a word is one with which anybody may be addressed. */
export const isTitle = (word: string): boolean =>
  ofWomen.has(word) || ofMen.has(word) || forAll.has(word);

/** What somebody may do: beside a full name it does not make them another. */
const work = new WordList(
  'academic adviser aide ambassador analyst author captain chancellor chief clerk commander director editor expert fellow foreign former governor head journalist judge lawyer leader mayor member minister ministry official political premier presidential press representative researcher scholar scientist senator senior specialist spokesman spokesperson spokeswoman top',
);

/** Whether a word is a title, or says what somebody does. */
export const isOffice = (word: string): boolean => isTitle(word) || work.has(word);

/** What somebody is to another, or does beside offices; and what somebody may be to another who has an office. */
const bound = new WordList(
  'assistant biographer brother daughter deputy diplomat envoy father husband lawmaker mother negotiator sister son wife',
);
const anyone = new WordList(
  'ally boss colleague counterpart critic friend opponent predecessor rival source successor',
);

/** Whether a word says what anybody may be to another, whatever else they are. */
export const mayBeAnyone = (word: string): boolean => anyone.has(word);

/** Whether a word says what somebody is: by an office, or to another. */
export const isRole = (word: string): boolean =>
  isOffice(word) || bound.has(word) || anyone.has(word);
