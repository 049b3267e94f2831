// Cuts what somebody wrote to what a message has room for.

const usual = 60;

/** A text cut to so many characters, an ellipsis behind it; a sign of two UTF-16 units is never halved. */
export function shorten(text: string, most = usual): string {
  const start = [...text.slice(0, 2 * most + 2)];
  return start.length > most ? `${start.slice(0, most).join('')}…` : text;
}
