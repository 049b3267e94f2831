// A record in full: all that a pack says of it, under labels.

import { describe, expect, it } from 'vitest';
import type { OrganizationRecord, PackRecord } from '../../../src/model.js';
import {
  among,
  answer,
  event,
  fact,
  linesOf,
  person,
  plain,
  quote,
  source,
  tagged,
  topic,
} from '../pages.js';

const paper = source({ issued: '2031-05-04', url: 'https://courier.example/1' });
const mentioned = among(paper, person(), source({ id: 'poster', title: 'A poster' }));
const full = (record: PackRecord, look = plain): string[] =>
  linesOf(answer('full', [record], { mentioned }), look);

describe('a record in full', () => {
  it('says all of a fact', () => {
    const record = fact({
      by: 'ash',
      value: { amount: 120, unit: 'metres', qualifier: 'almost' },
      date: '2031-05',
      topics: ['traffic', 'stone'],
      evidence: [
        { source: 'paper', paragraph: 3, exact: '120 metres long' },
        { source: 'poster' },
        { source: 'hearsay' },
      ],
      notes: ['The plan says 119.', 'A second note.'],
      related: ['ash', 'gone'],
    });
    expect(full(record, { ...plain, width: 80 })).toEqual([
      '120  The span',
      '  It spans the river',
      '',
      '  id          span',
      '  basis       reported',
      '  said by     Ana Ash',
      '  value       almost 120 metres',
      '  date        2031-05',
      '  topics      traffic, stone',
      '  evidence    paper ¶3  “120 metres long”',
      '              The bridge reopens · The Courier · 2031-05-04 · major ·',
      '              https://courier.example/1',
      '              poster',
      '              A poster · The Courier · major',
      '              hearsay',
      '              hearsay',
      '  note        The plan says 119.',
      '              A second note.',
      '  related     ash · Ana Ash',
      '              gone',
    ]);
  });

  it('says nothing of what a fact has not', () => {
    expect(full(fact())).toEqual([
      'The span',
      '  It spans the river',
      '',
      '  id          span',
      '  basis       reported',
    ]);
    expect(full(fact({ by: 'bo' }))).toContain('  said by     bo');
  });

  it('names whom a fact and an event concern, and the events of a fact', () => {
    const concerned = { people: ['ash', 'bo'], organizations: ['guild'] };
    expect(full(fact({ ...concerned, events: ['ash', 'gone'] }))).toEqual([
      'The span',
      '  It spans the river',
      '',
      '  id          span',
      '  basis       reported',
      '  people      Ana Ash, bo',
      '  orgs        guild',
      '  events      ash · Ana Ash',
      '              gone',
    ]);
    expect(full(event({ ...concerned, aliases: ['The feast', 'Day one'] }))).toEqual(
      expect.arrayContaining([
        '  also        The feast, Day one',
        '  people      Ana Ash, bo',
        '  orgs        guild',
      ]),
    );
  });

  it('tells the words of a quotation from the own words of its speaker', () => {
    const record = quote({
      wording: 'reworded',
      occasion: 'At the quay',
      originals: [
        { text: 'atravessamos', language: 'pt', translation: 'we go across', source: 'paper' },
        { text: 'cruzamos', language: 'es', source: 'poster', url: 'https://poster.example' },
      ],
    });
    expect(full(record, { ...plain, width: 90 })).toEqual([
      'Ana Ash, Mayor',
      '  “we cross”',
      '',
      '  id          crossing',
      '  own words   “atravessamos” (pt)',
      '              in translation “we go across”',
      '              The bridge reopens · The Courier · 2031-05-04 · major ·',
      '              https://courier.example/1',
      '              “cruzamos” (es)',
      '              A poster · The Courier · major · https://poster.example',
      '  wording     reworded: the printed words differ from the own words above',
      '  occasion    At the quay',
    ]);
  });

  it.each([
    ['verbatim', "verbatim: the printed words are the speaker's own, or a translation of them"],
    ['unverified', "unverified: the speaker's own words were not found"],
  ] as const)('says what the wording %s means', (wording, words) => {
    expect(full(quote({ wording }), { ...plain, width: 90 })).toContain(`  wording     ${words}`);
  });

  it('says that own words were not found, where none are known', () => {
    const unverified = { wording: 'unverified' } as const;
    expect(full(quote(unverified))).toContain('  own words   not found');
    expect(full(quote({ ...unverified, originals: [] }))).toContain('  own words   not found');
    expect(full(quote(unverified), tagged)).toContain(
      '  <muted>own words   </muted><warning>not found</warning>',
    );
  });

  it('says nothing of own words where the printed ones are', () => {
    expect(full(quote({ wording: 'verbatim' })).join('\n')).not.toContain('own words');
  });

  it('says what a person and an organization are', () => {
    expect(full(person({ affiliation: 'The council', aliases: ['Ash', 'Аш'] })).slice(3)).toEqual([
      '  id          ash',
      '  role        Mayor',
      '  affiliation The council',
      '  also        Ash, Аш',
    ]);
    const { role: _, ...bare } = person();
    const council: OrganizationRecord = { ...bare, kind: 'organization', id: 'council' };
    expect(full(council).slice(3)).toEqual(['  id          council']);
  });

  it('says when and where an event was', () => {
    expect(full(event({ place: 'The quay', endDate: '2031-05-06' })).slice(3)).toEqual([
      '  id          opening',
      '  place       The quay',
      '  date        2031-05-04 – 2031-05-06',
    ]);
    const ascii = { ...plain, unicode: false };
    expect(full(event({ endDate: '2031-05-06' }), ascii)).toContain(
      '  date        2031-05-04 - 2031-05-06',
    );
    expect(full(event())).toContain('  date        2031-05-04');
  });

  it('counts what is on a topic', () => {
    expect(full(topic()).slice(3)).toEqual(['  id          traffic', '  records     4']);
  });

  it('says all of a source', () => {
    const record = source({
      authors: ['Bo Birch', 'Cy Cedar'],
      issued: '2031-05-04',
      accessed: '2031-05-05',
      url: 'https://courier.example/1',
    });
    expect(full(record).slice(1, 3)).toEqual(['', '  id          paper']);
    expect(full(record).slice(3)).toEqual([
      '  publisher   The Courier',
      '  authors     Bo Birch, Cy Cedar',
      '  issued      2031-05-04',
      '  read        2031-05-05',
      '  language    en',
      '  reliability major',
      '  records     7',
      '  address     https://courier.example/1',
    ]);
    expect(full(source()).join()).not.toMatch(/authors|issued|read|address/);
  });

  it('puts labels nearer where the terminal is narrow', () => {
    const record = person({ affiliation: 'The council of the old town' });
    expect(full(record, { ...plain, width: 49 }).slice(3)).toEqual([
      '  id ash',
      '  role Mayor',
      '  affiliation The council of the old town',
    ]);
    expect(full(record, { ...plain, width: 30 }).slice(-2)).toEqual([
      '  affiliation The council of',
      '    the old town',
    ]);
    expect(full(record, { ...plain, width: 50 }).slice(3, 5)).toEqual([
      '  id          ash',
      '  role        Mayor',
    ]);
  });

  it('indents text that goes on', () => {
    const long = fact({ text: 'It spans the river and the railway' });
    expect(full(long, { ...plain, width: 22 }).slice(0, 4)).toEqual([
      'The span',
      '  It spans the river',
      '  and the railway',
      '',
    ]);
  });

  it('gives its parts roles of their own', () => {
    const record = quote({
      wording: 'unverified',
      notes: ['Not found.'],
      related: ['ash'],
      originals: [{ text: 'sim', language: 'pt', translation: 'yes', source: 'poster' }],
      evidence: [{ source: 'hearsay', exact: 'we cross' }],
    });
    expect(full(record, { ...tagged, width: 90 })).toEqual([
      '<speaker>Ana Ash</speaker><muted>, Mayor</muted>',
      '  <quotation>“we cross”</quotation>',
      '',
      '  <muted>id          </muted><id>crossing</id>',
      '  <muted>own words   </muted><quotation>“sim”</quotation><muted> (pt)</muted>',
      '  <muted>            in translation </muted><quotation>“yes”</quotation>',
      '  <muted>            </muted><source>A poster</source><muted> · </muted><source>The Courier</source><muted> · </muted><source>major</source>',
      "  <muted>wording     </muted><warning>unverified: the speaker's own words were not found</warning>",
      '  <muted>evidence    </muted><id>hearsay</id>  <quotation>“we cross”</quotation>',
      '  <muted>            </muted><source>hearsay</source>',
      '  <muted>note        </muted><note>Not found.</note>',
      '  <muted>related     </muted><id>ash</id><muted> · </muted>Ana Ash',
    ]);
    expect(full(quote(), { ...tagged, width: 90 })).toContain(
      "  <muted>wording     </muted>verbatim: the printed words are the speaker's own, or a translation of them",
    );
  });

  it('links the line of a source to where it can be read', () => {
    const record = fact({ evidence: [{ source: 'paper' }] });
    expect(full(record, { ...plain, width: 120, links: true }).at(-1)).toContain(
      '\u001b]8;;https://courier.example/1\u001b\\The bridge reopens\u001b]8;;\u001b\\',
    );
  });
});
