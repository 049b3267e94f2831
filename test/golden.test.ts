// The pages that people read are the ones that were read and found good.

import { describe, expect, it } from 'vitest';
import { cells } from '../src/render/layout.js';
import { golden, goldenPages, printedNow } from './support/golden.js';
import { drawnNow, picture, pictures } from './support/pictures.js';

const styles = /\u001b\[[0-9;]*m/g;

describe('golden pages', () => {
  it.each(goldenPages)('$argv', async (page) => {
    expect(await printedNow(page)).toBe(golden(page));
  });

  it.each(goldenPages.filter(({ file }) => file.includes('.60.') && !/\/(help|cite)/.test(file)))(
    'no line of $argv is wider than it may be',
    (page) => {
      const lines = golden(page).replace(styles, '').split('\n');
      expect(lines.filter((line) => cells(line) > 60 && !line.startsWith('xi-putin:'))).toEqual([]);
    },
  );

  it.each(goldenPages.filter(({ file }) => file.endsWith('.color.txt')))(
    'colour changes no word of $argv',
    (page) => {
      const plain = golden({ ...page, file: page.file.replace('.color.', '.plain.') });
      expect(golden(page).replace(styles, '')).toBe(plain);
    },
  );
});

describe('pictures in the README', () => {
  it.each(pictures)('$file shows what the program prints', async (each) => {
    expect(await drawnNow(each)).toBe(picture(each));
  });
});
