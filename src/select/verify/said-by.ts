// Reads who is said to speak, by words before or behind a quotation that do nothing else: names, the likelier first.

/** Who speaks stands before such a verb or, of those in group 1, behind it as well. */
export const verbs =
  /\b(?:(said|says|wrote|writes|tweeted|tweets|posted|added|adds|stated|states|declared|declares|asked|asks|replied|replies|responded|responds|answered|remarked|noted|notes|warned|warns|insisted|insists|argued|argues|explained|explains|announced|quipped|concluded|continued)|told|tells|telling|tell|say|saying|write|tweet|put it)\b/i;

/** The names by what stands behind a quotation: `said Greene on Monday`, `Xi told Putin`, `according to Greene`, `— Greene`. */
export function namesBehind(part: string): string[] | undefined {
  const dashed = /^[\s.,]*(?:[—–―]|--?)\s*(\p{L}.*)/su.exec(part)?.[1];
  if (dashed !== undefined && !verbs.test(dashed)) return shortened(dashed);
  const source = /^[\s,]*according to (.+)/is.exec(part)?.[1];
  if (source !== undefined) return shortened(source);
  const verb = verbs.exec(part);
  if (!verb) return undefined;
  const subject = subjectOf(part.slice(0, verb.index));
  if (subject !== '') return [subject];
  return verb[1] === undefined ? undefined : shortened(part.slice(verb.index + verb[0].length));
}

/** To whom somebody speaks, and what joins a quotation to the verb; with other words the sentence goes on in it. */
const addressee =
  /^(?:\s+(?:to|the|his|her|their|that|and|him|them|us|me|reporters|journalists|host|guest|counterpart|\p{Lu}[\p{L}.'’-]*))*\s*$/u;

/** Of what stands before: `On Monday, Xi told Putin:`, `As Xi put it,`, `Greene:`, `According to Greene,`. */
export function namesBefore(part: string): string[] | undefined {
  const source = /^\s*according to ([^,:]+)[,:]?\s*$/i.exec(part)?.[1];
  if (source !== undefined) return [source.trim()];
  const verb = verbs.exec(part);
  const isEnded = /[:,]\s*$/.test(part);
  if (!verb) return /^[^:]+:\s*$/.test(part) ? [subjectOf(part.replace(':', ''))] : undefined;
  if (!isEnded && !addressee.test(part.slice(verb.index + verb[0].length))) return undefined;
  const subject = part.slice(0, verb.index).replace(/^\s*(?:did|does|as)\s+/i, '');
  return [subjectOf(subject)];
}

/** Words before a verb without what is said of how and when, and of whose words: `On Monday, Xi reportedly`, `In Xi's words`. */
function subjectOf(words: string): string {
  const parts = words
    .replace(
      /\b(?:also|later|then|once|again|earlier|famously|publicly|reportedly|allegedly|really|has|had|have|ever|is|was)\b/gi,
      ' ',
    )
    .replace(/^\s*(?:in )?(.*)['’]s? (?:own )?words?\s*$/i, '$1')
    .split(',')
    .map((part) => part.replace(/^[\s—–-]+|[\s—–-]+$/g, '').replace(/\s+/g, ' '))
    .filter((part) => part !== '');
  // Behind a name between commas stands what somebody is.
  const [one = '', ...others] = parts;
  const isWhen = /^(?:on|in|at|after|during|before|speaking|writing|today|yesterday)\b/i.test(one);
  return (others.length > 0 && isWhen ? others : parts).join(', ');
}

/** Words behind a verb, and what is left of them without what follows a name. */
function shortened(words: string): string[] {
  const whole = words.replace(/^[\s,]+|[\s,.]+$/g, '');
  const ends = [
    /,.*$/s,
    /\s+(?:to|in|on|at|during|after|before|when|while|as|about|via|with)\b.*$/s,
  ];
  const short = ends.map((end) => whole.replace(end, '').trim());
  const both = ends.reduce((left, end) => left.replace(end, '').trim(), whole);
  return [...new Set([whole, ...short, both])].filter((name) => name !== '');
}
