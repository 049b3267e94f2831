// Makes the README's pictures: SVG of what the program really prints, for light and dark pages. Run with --write.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cells } from '../../src/render/layout.js';
import { run } from './run.js';
import { root } from './spawn.js';

const columns = 78;

/** The pictures by name: the command line that each shows. */
const shown: Readonly<Record<string, readonly string[]>> = {
  quote: ['quote', 'greene', '--limit', '3'],
  verify: ['verify', 'China’s dominance over Russia is not complete', '--by', 'greene'],
};

/** The colours of a terminal's theme, by SGR code, and its page. */
const palettes = {
  light: {
    page: '#ffffff',
    text: '#24292f',
    31: '#b3261e',
    32: '#1a7f37',
    35: '#8250df',
    36: '#0b6e7f',
  },
  dark: {
    page: '#0d1117',
    text: '#d0d7de',
    31: '#ff7b72',
    32: '#56d364',
    35: '#d2a8ff',
    36: '#56c7d8',
  },
} as const;

type Palette = (typeof palettes)[keyof typeof palettes];

export interface Picture {
  file: string;
  argv: readonly string[];
  palette: Palette;
}

export const pictures: readonly Picture[] = Object.entries(shown).flatMap(([name, argv]) =>
  (['light', 'dark'] as const).map((theme) => ({
    file: `${root}test/pictures/${name}.${theme}.svg`,
    argv,
    palette: palettes[theme],
  })),
);

export const picture = ({ file }: Picture): string => readFileSync(file, 'utf8');

/** What the command line prints now, as a picture. */
export async function drawnNow({ argv, palette }: Picture): Promise<string> {
  const look = ['--format', 'text', '--color', 'always', '--width', String(columns)];
  const { stdout } = await run([...argv, ...look]);
  const typed = argv.map((word) => (/[ ’]/.test(word) ? `"${word}"` : word)).join(' ');
  return svgOf([`$ xi-putin ${typed}`, '', ...stdout.trimEnd().split('\n').slice(0, 24)], palette);
}

const cell = { width: 8.4, height: 19 };
const margin = 16;

function svgOf(lines: readonly string[], palette: Palette): string {
  const width = Math.ceil(columns * cell.width + 2 * margin);
  const height = lines.length * cell.height + 2 * margin;
  const rows = lines.map((line, index) => {
    const y = margin + (index + 0.75) * cell.height;
    return `<text y="${y}" xml:space="preserve">${stretches(line, palette)}</text>`;
  });
  const [typed = ''] = lines;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="ui-monospace, Menlo, Consolas, monospace" font-size="14" fill="${palette.text}">
<title>${escapedXml(typed)}</title>
<rect width="100%" height="100%" rx="8" fill="${palette.page}"/>
${rows.join('\n')}
</svg>
`;
}

/** The stretches of a line between its SGR sequences, each at its column. */
function stretches(line: string, palette: Palette): string {
  const on = new Set<number>();
  let column = 0;
  let drawn = '';
  for (const part of line.split(/(\u001b\[[\d;]*m)/)) {
    const sequence = /^\u001b\[([\d;]*)m$/.exec(part);
    if (sequence) {
      for (const code of (sequence[1] ?? '').split(';').map(Number)) turn(on, code);
    } else if (part !== '') {
      const x = (margin + column * cell.width).toFixed(1);
      drawn += `<tspan x="${x}"${styleOf(on, palette)}>${escapedXml(part)}</tspan>`;
      column += cells(part);
    }
  }
  return drawn;
}

/** What each SGR code that ends a style ends. */
const ends: Readonly<Record<number, readonly number[]>> = {
  22: [1, 2],
  23: [3],
  29: [9],
  39: [31, 32, 35, 36],
};

function turn(on: Set<number>, code: number): void {
  const ended = ends[code];
  if (ended) for (const each of ended) on.delete(each);
  else on.add(code);
}

function styleOf(on: ReadonlySet<number>, palette: Palette): string {
  const color = ([31, 32, 35, 36] as const).find((code) => on.has(code));
  return [
    color === undefined ? '' : ` fill="${palette[color]}"`,
    on.has(1) ? ' font-weight="bold"' : '',
    on.has(2) ? ' fill-opacity="0.65"' : '',
    on.has(3) ? ' font-style="italic"' : '',
    on.has(9) ? ' text-decoration="line-through"' : '',
  ].join('');
}

const escapedXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

if (process.argv.includes('--write')) {
  mkdirSync(`${root}test/pictures`, { recursive: true });
  for (const each of pictures) writeFileSync(each.file, await drawnNow(each));
}
