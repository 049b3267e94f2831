// A made-up pack about a mill, small enough that each look-up in it can be told by heart.

import type { Pack } from '../../src/model.js';

const ledger = [{ source: 'ledger' }];
const letters = [{ source: 'letters' }];

export const mill = (): Pack => ({
  schemaVersion: 1,
  id: 'mill',
  title: 'The mill',
  description: 'A made-up mill',
  language: 'en',
  sources: ['ledger', 'letters', 'archive'].map((id) => ({
    id,
    title: `The ${id}`,
    type: 'book',
    publisher: 'Nobody',
    language: 'en',
    reliability: 'major',
  })),
  topics: [
    { id: 'flour', title: 'Flour', text: 'What the mill grinds.' },
    { id: 'water-rights', title: 'Water rights', text: 'Who may dam the stream.' },
  ],
  people: [
    {
      id: 'brandt',
      name: 'Karl Brandt',
      role: 'Miller',
      aliases: ['the miller', 'Карл Брандт'],
      text: 'Owns the mill.',
      topics: ['flour'],
      evidence: ledger,
    },
    { id: 'ilse', name: 'Ilse Brandt', role: '', aliases: [], text: '', evidence: letters },
    { id: 'bran', name: 'Ida Sommer', role: '', aliases: ['Bran'], text: '', evidence: letters },
  ],
  organizations: [
    {
      id: 'guild',
      name: 'Guild of Bakers',
      aliases: ['the bakers'],
      text: '',
      evidence: ledger,
    },
  ],
  events: [
    {
      id: 'flood',
      title: 'The flood',
      date: '1871',
      text: '',
      people: ['ilse'],
      organizations: ['guild'],
      evidence: letters,
    },
  ],
  facts: [
    {
      id: 'sacks',
      title: 'Forty sacks',
      text: '',
      basis: 'reported',
      value: { amount: 40, unit: 'sacks' },
      topics: ['flour'],
      people: ['brandt'],
      evidence: ledger,
    },
    {
      id: 'dam',
      title: 'The dam is old',
      text: '',
      basis: 'said',
      by: 'guild',
      topics: ['water-rights', 'flour'],
      evidence: [...ledger, ...letters],
    },
    { id: 'wheel', title: 'The wheel', text: '', basis: 'said', topics: [], evidence: ledger },
  ],
  quotes: [
    {
      id: 'grind',
      speaker: 'brandt',
      text: 'We grind at night',
      wording: 'reworded',
      originals: [{ text: 'Wir mahlen', language: 'de', source: 'archive' }],
      topics: ['flour'],
      evidence: letters,
    },
    { id: 'sign', text: 'Closed', wording: 'verbatim', topics: [], evidence: ledger },
  ],
  synonyms: [],
});
