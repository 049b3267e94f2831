// Takes off a question with what people lead in to it, and ask behind it: `could you tell me`, `is that right`.

/** A query of more characters is no question. */
const longest = 500;

/** Somebody speaks of himself or to whom he asks. */
const personal = /\b(?:i|im|me|my|we|us|our|you)\b/i;

/** Words that lead in to a question or to what was heard, if they are personal. */
const leadIns = [
  /^.*?\b(?:know|find(?: out)?|tell (?:me|us)|ask(?:ing)?|wonder(?:ing)?|understand|learn|explain|remember)\s+(?=(?:how|what|when|where|which|who|whom|whose|why|whether|if)\b)/is,
  /^(?:i|we)\b[^,.;:?!]*\b(?:read|heard|saw|told)\b[^,.;:?!]*\bthat\s+/i,
  /^[^:]*:\s+/,
];

const askedBehind = /[,;.]?\s*\b(?:is|was) (?:that|this|it) (?:right|true|correct|so)\s*\?*\s*$/i;

/** A query without such words; the same where it has none. */
export function unframed(query: string): string {
  if (query.length > longest) return query;
  const asked = query.replace(askedBehind, '');
  const leads = leadIns.map((pattern) => pattern.exec(asked)?.[0] ?? '');
  return asked.slice(leads.find((lead) => personal.test(lead))?.length ?? 0);
}
