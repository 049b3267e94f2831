// The command lines whose start-up is measured, and how near to Node's own start each should come.

/** A command line, and its ratio to `node -e 0`: what is to be reached, and what is aimed at. */
export interface Line {
  /** As a person types it. */
  shown: string;
  args: readonly string[];
  reach: number;
  aim: number;
  /** The exit codes that are right; 0 if absent. */
  exits?: readonly number[];
}

export const piped: readonly Line[] = [
  { shown: 'facts', args: ['facts'], reach: 1.4, aim: 1.15 },
  { shown: 'quote greene', args: ['quote', 'greene'], reach: 1.4, aim: 1.15 },
  { shown: 'show meetings', args: ['show', 'meetings'], reach: 1.4, aim: 1.15 },
  { shown: 'topics', args: ['topics'], reach: 1.4, aim: 1.15 },
  { shown: 'facts --json', args: ['facts', '--json'], reach: 1.45, aim: 1.2 },
  {
    shown: 'search arrest warrant',
    args: ['search', 'arrest', 'warrant'],
    reach: 1.5,
    aim: 1.2,
  },
  { shown: 'search "oil suplier"', args: ['search', 'oil suplier'], reach: 1.75, aim: 1.4 },
  {
    shown: 'verify "China’s dominance over Russia is complete"',
    args: ['verify', 'China’s dominance over Russia is complete'],
    reach: 1.7,
    aim: 1.4,
  },
  { shown: '--help', args: ['--help'], reach: 1.7, aim: 1.4 },
  { shown: 'fcats', args: ['fcats'], reach: 1.7, aim: 1.4, exits: [2] },
];

/** The same in a terminal with colour, without the pager. */
export const inTerminal: readonly Line[] = [
  { shown: 'facts', args: ['facts', '--no-pager'], reach: 1.65, aim: 1.4 },
  { shown: 'quote greene', args: ['quote', 'greene', '--no-pager'], reach: 1.65, aim: 1.4 },
  {
    shown: 'search arrest warrant',
    args: ['search', 'arrest', 'warrant', '--no-pager'],
    reach: 1.65,
    aim: 1.4,
  },
];
