// A program whose picker fails at the first key: its terminal must be whole afterwards.

import type { PackRecord } from '../../../src/model.js';
import { pick } from '../../../src/terminal/picker.js';
import { processIo } from '../../../src/terminal/streams.js';

const record: PackRecord = {
  kind: 'topic',
  id: 'one',
  title: 'The one there is',
  text: 'A topic.',
  topics: [],
  evidence: [],
  records: 0,
};

try {
  await pick(processIo(), {
    search(query) {
      if (query !== '') throw new Error('failed as asked');
      return [{ record }];
    },
    page: () => 'The one there is\n',
    theme: (_role, text) => text,
    unicode: true,
  });
} catch (error) {
  console.error(String(error));
  process.exitCode = 7;
}
