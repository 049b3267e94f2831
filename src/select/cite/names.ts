// Cuts names into what bibliographies sort by and what they shorten.

/** A name. Organizations, and names whose parts are not known, have only `full`. */
export interface Name {
  full: string;
  family?: string;
  given?: string;
  /** `Jr.`, `III`. */
  suffix?: string;
}

/** Words of legal form and of institutions, which nobody is called: a `Press`, a `Post` or a `Court` may be a person. */
const corporate =
  /\d|&|(?:^|\s)(?:the|of|and|for|agency|associated|university|ministry|cent(?:er|re)|council|office|news|group|institute|organi[sz]ation|committee|department|network|society|foundation|association|federation|republic|union|company|corporation|inc|ltd|media|times|radio|television|government|commission|editors?|редакция)(?:\.|\s|$)/iu;
const suffixed = /^(?:jr|sr|ii|iii|iv)\.?$/iu;
/** Words that belong to the family name after them. */
const particle = /^(?:van|von|de|der|den|del|della|di|da|du|la|le|ter|ten|al|el|bin|ibn)$/u;

/**
 * The parts of a personal name: `Family, Given`, or the last word after given names, or `knownFamily` where
 * it is known to come first (`Xi Jinping`). A name of one word or of a script that puts the family first
 * without a space, one without given names (`van Gogh`, `Elizabeth II`), and that of an organization,
 * stays whole.
 */
export function nameOf(text: string, knownFamily?: string): Name {
  const full = text.trim().replace(/\s+/gu, ' ');
  if (knownFamily !== undefined && full.startsWith(`${knownFamily} `))
    return { full, family: knownFamily, given: full.slice(knownFamily.length + 1) };
  const [before = '', after, third, ...more] = full.split(/\s*,\s*/u);
  if (corporate.test(full) || more.length > 0) return { full };
  const isSuffix = after !== undefined && suffixed.test(after);
  if (after !== undefined && (!isSuffix || third !== undefined)) {
    const [given = '', suffix, comma] = isSuffix ? [third, after, ''] : [after, third, ','];
    return {
      full: `${given} ${before}${suffix === undefined ? '' : `${comma} ${suffix}`}`,
      family: before,
      given,
      ...(suffix !== undefined && { suffix }),
    };
  }
  const words = before.split(' ');
  const last = words.at(-1) ?? '';
  const suffix = after ?? (suffixed.test(last) ? words.pop() : undefined);
  if (words.length > 5) return { full };
  let at = words.length - 1;
  while (particle.test(words[at - 1] ?? '')) at -= 1;
  if (at < 1) return { full };
  return {
    full,
    family: words.slice(at).join(' '),
    given: words.slice(0, at).join(' '),
    ...(suffix !== undefined && { suffix }),
  };
}

/** `Greene`, or the whole name. */
export const surname = ({ family, full }: Name): string => family ?? full;

/** `Greene, Sam`; with a suffix `Greene, Sam, Jr.`. */
export const inverted = ({ full, family, given, suffix }: Name): string =>
  family === undefined ? full : [family, given, suffix].filter(Boolean).join(', ');

/** `S.`; a hyphen stays: `J.-P.`. */
const initials = ({ given = '' }: Name): string =>
  given.replace(/([^ -])[^ -]*/gu, (_, letter: string) => `${letter.toUpperCase()}.`);

/** `S. Greene`, or the whole name. */
export const shortened = (name: Name): string => `${initials(name)} ${surname(name)}`.trim();

/** `Greene, S.`, or the whole name. */
export const initialed = (name: Name): string => inverted({ ...name, given: initials(name) });

/** Names in a row: `A`, `A and B`, `A, B, and C`; with `&` for `and` where a style wants it. */
export function listed(names: readonly string[], and: 'and' | '&', commaBeforeTwo = false): string {
  if (names.length < 2) return names.join('');
  const comma = names.length > 2 || commaBeforeTwo ? ',' : '';
  return `${names.slice(0, -1).join(', ')}${comma} ${and} ${names.at(-1)}`;
}

/** Authors as a note names them: up to three, of more the first. */
export const inNote = (authors: readonly Name[]): string =>
  authors.length > 3
    ? `${authors[0]?.full} et al.`
    : listed(
        authors.map(({ full }) => full),
        'and',
      );
