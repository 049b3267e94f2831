// Quotation marks of every kind are found, and what is none is left as it is.

import { expect, it } from 'vitest';
import { cutAtMarks, markedIn } from '../../../src/select/verify/marks.js';

it.each<[text: string, ...marked: string[]]>([
  ['“One,” he said, "two."', 'One,', 'two.'],
  ['«Un», dit-il. „Zwei“, sagt er.', 'Un', 'Zwei'],
  ['«Un “petit” pas»', 'Un ’petit’ pas'],
  ['‹Un pas› »Ein Schritt«', 'Un pas', 'Ein Schritt'],
  ['他说：「一步」，又说：『兩步』。', '一步', '兩步'],
  ["``One step,'' he said. ''Two,'' she said.", 'One step,', 'Two,'],
  ["He said `one step' twice.", 'one step'],
  ['He said: ”One step”.', 'One step'],
  ['‘One step,’ he said.', 'One step,'],
  ["'It isn't one,' he said.", "It isn't one,"],
  ['“One,” he said. ‘Two steps,’ she said.', 'One,', 'Two steps,'],
  ['“One,” he said, and ‘two’.', 'One,'],
  ['“One,” he said. “Two and', 'One,', 'Two and'],
  ['He said "one" and "two', 'one', 'two'],
  ['“One.\n\n“Two.”', 'One.\n\nTwo.'],
  ['The 5\'7" man said "one" twice.', 'one'],
  ['The towns’ ferry and the mayors’ river'],
  ["It's the '90s"],
  ['‘One “small” step,’ he said.', 'One ’small’ step,'],
  ['\'One "small" step,\' he said.', 'One ’small’ step,'],
  ["The '90s had “one” step's", 'one'],
  ['none at all'],
])('%s', (text, ...marked) => {
  expect(markedIn(text)).toEqual(marked);
  expect(cutAtMarks(text)).toHaveLength(2 * marked.length + 1);
});
