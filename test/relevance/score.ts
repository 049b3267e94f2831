// Prints how well this engine and stock ones answer a set: score.ts [--set FILE] [--failures].

import { parseArgs } from 'node:util';
import { bundledPack } from '../../src/pack/bundled.js';
import { enginesOver } from './engines.js';
import { judgeAll, summarise } from './judge.js';
import { ownSet, readSet } from './set.js';
import { misses, table } from './table.js';

const { values } = parseArgs({
  options: {
    set: { type: 'string', default: ownSet },
    failures: { type: 'boolean', default: false },
  },
});

const set = readSet(values.set);
const results = enginesOver(bundledPack()).map((engine) => {
  const judgements = judgeAll(set, engine);
  return { name: engine.name, judgements, summary: summarise(judgements) };
});

console.log(table(results));
const ours = results[0];
if (values.failures && ours) console.log(`\nMissed by ${ours.name}:\n${misses(ours.judgements)}`);
