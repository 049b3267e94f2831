// Writes Cyrillic words in Latin letters, and mends words in which letters of two scripts were mixed to look alike.

/**
 * Cyrillic letters as English papers write names: BGN/PCGN simplified (no signs, `iy` kept apart from
 * `y` only by its letters), with the Ukrainian, Belarusian and Serbian letters.
 */
const latinOf: Record<string, string> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  ђ: 'dj',
  е: 'e',
  ё: 'yo',
  є: 'ye',
  ж: 'zh',
  з: 'z',
  и: 'i',
  і: 'i',
  ї: 'yi',
  й: 'y',
  ј: 'j',
  к: 'k',
  л: 'l',
  љ: 'lj',
  м: 'm',
  н: 'n',
  њ: 'nj',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  ћ: 'c',
  у: 'u',
  ў: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  џ: 'dz',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
};

/** Letters of Cyrillic and Greek that look like a Latin one, and the Latin one. */
const looksLike: Record<string, string> = {
  а: 'a',
  в: 'b',
  е: 'e',
  һ: 'h',
  і: 'i',
  ј: 'j',
  к: 'k',
  м: 'm',
  н: 'h',
  о: 'o',
  р: 'p',
  с: 'c',
  ѕ: 's',
  т: 't',
  у: 'y',
  х: 'x',
  ѵ: 'v',
  α: 'a',
  ε: 'e',
  η: 'n',
  ι: 'i',
  κ: 'k',
  ν: 'v',
  ο: 'o',
  ρ: 'p',
  τ: 't',
  υ: 'u',
  χ: 'x',
};

/** Cyrillic letters by the Latin ones that look like them: in small letters the first eight, in capitals all. */
const cyrillicOf = new Map(
  Array.from('aceopxyikmhtb', (latin, at) => [latin, 'асеорхуікмнтв'.charAt(at)]),
);

/** Greek and Cyrillic, by their blocks, which is quicker than by script. */
const otherLookalike = /[\u0370-\u052f]/;

/** Classes of Unicode take long to make, so they are made where a word needs them. */
const isCyrillic = (word: string): boolean => /\p{Script=Cyrillic}/u.test(word);

/** Whether a letter is Cyrillic and looks like no small Latin one. */
const isSurelyCyrillic = (word: string): boolean =>
  /(?![асеорхуіјѕѵ])\p{Script=Cyrillic}/u.test(word);

/** A lower-case word in which letters of two scripts were mixed to look alike, in the script that it is in; any other as it is. */
export function inOneScript(word: string): string {
  if (!/[a-z]/.test(word) || !otherLookalike.test(word)) return word;
  if (isLatin(word)) return replaceLetters(word, (it) => looksLike[it]);
  return isCyrillic(word) ? replaceLetters(word, (it) => cyrillicOf.get(it)) : word;
}

/** Whether a word is in Latin letters, most of them; of as many, the others decide that look like none. */
function isLatin(word: string): boolean {
  const foreign = word.match(/[\p{Script=Cyrillic}\p{Script=Greek}]/gu)?.length ?? 0;
  const latin = word.match(/[a-z]/g)?.length ?? 0;
  return latin > foreign || (latin > 0 && latin === foreign && !isSurelyCyrillic(word));
}

/** A lower-case word in Latin letters, if it is written in Cyrillic ones or in a mixture; otherwise as it is. */
export function transliterate(word: string): string {
  if (!otherLookalike.test(word)) return word;
  const whole = inOneScript(word);
  if (isLatin(word) || !isCyrillic(word)) return whole;
  return endings(replaceLetters(whole.normalize('NFC'), (it) => latinOf[it]));
}

const replaceLetters = (word: string, by: (letter: string) => string | undefined): string =>
  Array.from(word, (letter) => by(letter) ?? letter).join('');

/** The endings of adjectival surnames, `-ский` and `-ський`, as they are usual in English. */
const endings = (word: string): string => word.replace(/(?:iy|yy)$/, 'y');
