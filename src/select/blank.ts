// Whether there is anything to look for in a query.

/** Whether a query has only spaces and characters that nobody sees. */
export function isBlank(query: string): boolean {
  // A sign of ASCII is seen; the classes of Unicode take longer to make than a query to answer.
  return !/[!-~]/.test(query) && !/[^\s\p{Cc}\p{Cf}\p{Z}]/u.test(query);
}
