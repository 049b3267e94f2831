// Cuts names into what bibliographies sort by and what they shorten.

/** A name. Organizations, and names whose parts are not known, have only `full`. */
export interface Name {
  full: string;
  family?: string;
  given?: string;
  /** `Jr.`, `III`. */
  suffix?: string;
}

/** Words that no personal name has. */
const corporate =
  /\d|&|(?:^|\s)(?:the|of|and|for|press|agency|university|ministry|cent(?:er|re)|council|office|news|group|institute|organi[sz]ation|committee|department|service|network|society|foundation|association|company|inc|ltd|media|times|post|radio|television|reuters|xinhua|government|commission|court|staff|editors?|gemeinderat|редакция)(?:\.|\s|$)/iu;
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
  const [before = '', after, ...more] = full.split(/\s*,\s*/u);
  if (corporate.test(full) || more.length > 1) return { full };
  if (after !== undefined && !suffixed.test(after)) {
    const [suffix] = more;
    return {
      full: [after, before].join(' ') + (suffix === undefined ? '' : `, ${suffix}`),
      family: before,
      given: after,
      ...(suffix !== undefined && { suffix }),
    };
  }
  const [given] = more;
  if (after !== undefined && given !== undefined)
    return { full: `${given} ${before} ${after}`, family: before, given, suffix: after };
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

/** `Greene, S.`; a hyphen stays: `Sartre, J.-P.`. */
export function initialed({ full, family, given = '', suffix }: Name): string {
  if (family === undefined) return full;
  const initials = given.replace(
    /([^ -])[^ -]*/gu,
    (_, letter: string) => `${letter.toUpperCase()}.`,
  );
  return [family, initials, suffix].filter(Boolean).join(', ');
}

/** Names in a row: `A`, `A and B`, `A, B, and C`; with `&` for `and` where a style wants it. */
export function listed(names: readonly string[], and: 'and' | '&', commaBeforeTwo = false): string {
  if (names.length < 2) return names.join('');
  const comma = names.length > 2 || commaBeforeTwo ? ',' : '';
  return `${names.slice(0, -1).join(', ')}${comma} ${and} ${names.at(-1)}`;
}
