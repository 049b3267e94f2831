// What comes near a word in a short list, the nearest first, wherever in the other it stands.

import { expect, it } from 'vitest';
import { propose } from '../../../src/select/search/near.js';

it('proposes what is near, the nearest first, and nothing that is far', () => {
  expect(propose('kettle', ['zinc', 'kotle', 'kettle', 'kettlo'])).toEqual([
    'kettle',
    'kettlo',
    'kotle',
  ]);
  expect(propose('kettle', ['zinc', 'wharf'])).toEqual([]);
  expect(propose('kettle', [])).toEqual([]);
});

it('finds a word however late in another it stands', () => {
  const late = `${'zinc'.repeat(20)}kettle`;
  expect(propose('kettle', [late])).toEqual([late]);
});
