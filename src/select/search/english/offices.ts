// Offices and bodies of two words that many countries have: which of them is meant, another word says.

import { WordList } from '../word-list.js';

const list = new WordList(
  `prime-minister deputy-minister foreign-minister defence-minister defense-minister finance-minister interior-minister
health-minister foreign-secretary defence-secretary defense-secretary home-secretary press-secretary vice-president
security-council defence-council defense-council foreign-ministry defence-ministry defense-ministry foreign-office
national-security general-secretary secretary-general attorney-general chief-minister state-secretary`,
);

/** Whether two folded words are such an office. */
export const areOffice = (first: string, second: string): boolean => list.has(`${first}-${second}`);
