// xi-putin cite: citations of the sources behind records.

import type { Answer } from '../answer.js';
import { cite as citationsOf } from '../select/cite/index.js';
import { defaultStyle, styleNames } from '../select/cite/styles.js';
import { find } from '../select/find.js';
import type { CommandDefinition } from './command.js';
import { noRecord } from './no-record.js';

export const cite: CommandDefinition = {
  name: 'cite',
  operands: '<id...>',
  prints: 'text',
  summary: 'Citations of the sources behind records, with the place in them',
  options: [
    {
      flags: '--style <style>',
      summary: `how to cite, ${defaultStyle} if not said`,
      choices: styleNames,
    },
  ],
  examples: [
    ['xi-putin cite meetings', 'the source of a fact, in APA style'],
    ['xi-putin cite dominance-complete --style markdown', 'a footnote to paste'],
    ['xi-putin cite dominance-complete remarkable --style bibtex', 'several, each source once'],
  ],
  rows: 'citation',
  answer({ words, options, pack }): Answer {
    const loaded = pack();
    const ids = [...new Set(words)];
    const hints = ids.flatMap((id) => {
      const record = find(loaded, id);
      if (record?.kind === 'topic')
        return [`the topic '${record.id}' rests on no source; cite the records on it`];
      if (record) return [];
      return [noRecord(loaded, id)];
    });
    const cited = citationsOf(loaded, ids, options.style, options.limit);
    const { total, citations } = cited;
    if (citations.length < total) {
      hints.push(`${citations.length} of ${total} sources; leave out --limit for all`);
    }
    return { kind: 'citations', command: 'cite', query: ids.join(' '), ...cited, hints };
  },
};
