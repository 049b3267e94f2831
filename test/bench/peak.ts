// The most memory that a Node process has at once.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Subject, time } from './measure.js';

/** Loaded before the program: leaves its peak, in kB, when it ends. The kernel's own mark, where it keeps one. */
const preload = `process.on('exit', () => {
  const fs = require('node:fs');
  let peak;
  try {
    peak = /VmHWM:\\s+(\\d+)/.exec(fs.readFileSync('/proc/self/status', 'utf8'))[1];
  } catch {
    peak = process.resourceUsage().maxRSS;
  }
  fs.writeFileSync(process.env.BENCH_PEAK, String(peak));
});
`;

/** The peak of a Node process, in MB. */
export function peakOf(subject: Subject, folder: string): number {
  const script = join(folder, 'peak.cjs');
  const result = join(folder, 'peak.txt');
  writeFileSync(script, preload);
  time({
    ...subject,
    args: ['--require', script, ...subject.args],
    env: { ...subject.env, BENCH_PEAK: result },
  });
  return Number(readFileSync(result, 'utf8')) / 1000;
}
