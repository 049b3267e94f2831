// Which brackets at an edge of a claim say who spoke it, and what that makes of it.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Pack } from '../../../src/model.js';
import { packOf, quote, said } from './packs.js';

const ferry: Pack = JSON.parse(
  readFileSync(new URL('../../../data/examples/night-ferry.json', import.meta.url), 'utf8'),
);
const river = 'the river belongs to both towns';
const pack: Pack = {
  ...packOf(quote('river', river), quote('met', 'We all listen to the mayor')),
  organizations: [{ id: 'council', name: 'Council of Ayton', aliases: [], text: '', evidence: [] }],
};

describe('a name in a bracket at an edge', () => {
  it.each([
    ...[`“${river}” (Olaf Oak)`, `${river}. [Oak]`, `[Oak]: ${river}`, `(Oak) – ${river}`],
    ...[`[Oak] “${river}”`, `${river} (Olaf Oak)`, '“belongs to both towns” [Oak].'],
    ...[`“${river}” (Oak),`, `“${river}” ((Oak))!`, `“${river}”（Oak）`, `【Oak】：${river}`],
  ])('gives the claim to somebody else: %s', (claim) => {
    const { verdict, reasons } = said(claim, undefined, pack);
    expect(verdict).toBe('misattributed');
    expect(reasons[0]).toMatch(/^Ana Ash said it, not /);
    expect(said(claim, undefined, pack)).not.toHaveProperty('by');
    // Who is named beside the claim counts, whatever stands in it.
    expect(said(claim, 'Ash', pack).verdict).toBe('as-printed');
    expect(said(claim, 'Oak', pack).verdict).toBe('misattributed');
  });

  it.each([
    ...[`“${river}” (Ana Ash)`, `${river}. [Mayor Ash]`, `[Ash]: ${river}`, `[Ash] ${river}`],
    ...['“the river belongs to” (Ash)', '“We all listen to the mayor” (Ana Ash)'],
  ])('may be that of the speaker: %s', (claim) => {
    expect(said(claim, undefined, pack).verdict).toBe('as-printed');
    expect(said(claim, 'Ash', pack).verdict).toBe('as-printed');
    expect(said(claim, 'Oak', pack).verdict).toBe('misattributed');
  });

  it('is the one at the edge, where the claim has the same bracket elsewhere', () => {
    const twice = packOf(
      quote('twice', 'We of the council (Ana Ash) shall meet the able Mayor Ash'),
    );
    const claim = '“We of the council (Ana Ash) shall meet the able Mayor Ash” (Ana Ash)';
    expect(said(claim, undefined, twice).verdict).toBe('as-printed');
  });

  it.each([
    // Notes, agencies and whoever prints it.
    ...[`“${river}” (laughs)`, `“${river}” (Applause)`, `“${river}” (Emphasis Added)`],
    ...[`(Lake News) – ${river}`, `“${river}” (Council of Ayton)`],
    // It tells more of the word beside it.
    ...['We all listen to the mayor [Oak]', `${river} [Oak]`, `“${river}” (of old)`],
  ])('is no attribution where it may be something else: %s', (claim) => {
    expect(said(claim, undefined, pack).verdict).toBe('as-printed');
    expect(said(claim, 'Ash', pack).verdict).toBe('as-printed');
  });

  it.each([
    ['“the river belongs to” (Lake News)', 'as-printed', 'Lake News'],
    ['(AYTON) – river belongs to both', 'as-printed', 'AYTON'],
    // What begins small is a part of a sentence, and so is what stands behind words alone.
    ['“the river belongs to” (of old)', 'altered', undefined],
    ['the river belongs to (Lake News)', 'altered', undefined],
    ['“the river belongs to” (the Lake News)', 'altered', undefined],
  ])('other names stand beside what was said: %s', (claim, verdict, named) => {
    const found = said(claim, undefined, pack);
    expect(found.verdict).toBe(verdict);
    const outside = `“${named}” in brackets is taken for no part of the quotation, nor for who spoke it.`;
    expect(found.reasons.includes(outside)).toBe(named !== undefined);
  });

  it.each([
    ...[`“${river}” (Joan Doe)`, `(Joan Doe) “${river}”`, `${river} (Joan Doe)`],
    ...[`“${river}” [Joan Doe]`, `“${river}” (Joan Doe, 2023)`, `“${river}” (said Joan Doe)`],
    ...[`“${river}” (Joan Doe, Lake News)`, `“${river}” (French President Joan Doe)`],
  ])('gives the claim to somebody whom the pack does not know: %s', (claim) => {
    const { verdict, reasons } = said(claim, undefined, pack);
    expect(verdict).toBe('misattributed');
    expect(reasons[0]).toBe('Ana Ash said it, not Joan Doe (nobody in this collection).');
    expect(said(claim, 'Ash', pack).verdict).toBe('as-printed');
  });

  it.each([`“${river}” (Oak 2023)`, `“${river}” (Oak, 2023, p. 4)`, `“${river}” (Oak, 1999)`])(
    'may have the year beside the name: %s',
    (claim) => {
      expect(said(claim, undefined, pack).verdict).toBe('misattributed');
    },
  );

  it.each([
    ...[`“${river}” (translated by Joan Doe)`, `“${river}” (photo by Joan Doe)`],
    ...[`“${river}” (Doe, 2023)`, `“${river}” (Lake Ayton Gazette)`],
  ])('gives it to nobody who has another part in it: %s', (claim) => {
    expect(said(claim, undefined, pack).verdict).not.toBe('misattributed');
  });

  it('is not asked of who stands for a word', () => {
    const he = packOf(quote('he', 'he belongs to both towns'));
    expect(said('[Oak] belongs to both towns', undefined, he).verdict).toBe('as-printed');
  });

  it.each([
    ...[
      `“${river}”(Oak)`,
      `${river}(Oak)`,
      `(Oak) ${river}`,
      `（Oak）${river}`,
      `*${river}* (Oak)`,
    ],
    ...[`“${river}” (as Olaf Oak said)`, `“${river}” (tweeted by Oak)`, `${river} (Oak to Ash)`],
    ...[`「${river}」（Oak）`, `${river}。（Oak）`, `‘${river}’ (attributed to Oak)`],
  ])('is read however it is set: %s', (claim) => {
    const { verdict, reasons } = said(claim, undefined, pack);
    expect(verdict).toBe('misattributed');
    expect(reasons[0]).toMatch(/^Ana Ash said it, not Olaf Oak/);
    expect(reasons.at(-1)).toMatch(/is taken for no part of the quotation\.$/);
  });

  it('tells of both faults', () => {
    const { verdict, reasons } = said(`“the river belongs to no towns” (Oak)`, undefined, pack);
    expect(verdict).toBe('altered');
    expect(reasons).toContain('Changed and misattributed.');
  });

  it('is read in any pack', () => {
    const of = (name: string) => said(`"We promised a boat" (${name})`, undefined, ferry).verdict;
    expect([of('Hanne Brenner'), of('Odermatt')]).toEqual(['as-printed', 'misattributed']);
  });
});

describe('a square bracket before a sentence', () => {
  it.each([
    `[Oak] The river`,
    '[Olaf Oak] The river',
    '[Joan Doe] The river',
    '[Doehurst] The river',
  ])('is of who speaks: %s', (start) => {
    const claim = `${start} belongs to both towns`;
    expect(said(claim, undefined, pack).verdict).toBe('misattributed');
  });

  it.each([`[Ash] The river`, '[Laughter] The river', '[Moscow] The river'])(
    'may be of who spoke it, or of something else: %s',
    (start) => {
      const claim = `${start} belongs to both towns`;
      expect(said(claim, undefined, pack).verdict).toBe('as-printed');
    },
  );
});

describe('a dateline', () => {
  it.each(['AYTON, May 3 (Lake News) - ', 'AYTON, Lakeland (AP) — ', 'NEW AYTON (Reuters) -- '])(
    'is no part of the quotation: %s',
    (line) => {
      const { verdict, reasons } = said(`${line}“${river}”`, undefined, pack);
      expect(verdict).toBe('as-printed');
      const named = line.replace(/ \S+ $/, '');
      expect(reasons).toContain(
        `“${named}” is taken for no part of the quotation, nor for who spoke it.`,
      );
      expect(said(`${line}“${river},” Olaf Oak said.`, undefined, pack).verdict).toBe(
        'misattributed',
      );
    },
  );

  it('has an agency', () => {
    expect(said(`AYTON — “${river}”`, undefined, pack).verdict).toBe('altered');
  });
});

describe('the account before a post', () => {
  it.each([
    [`RT @OlafOak: ${river}`, 'Olaf Oak.'],
    [`@olaf_oak: “${river}”`, 'Olaf Oak.'],
    [`@JoanDoe: ${river}`, 'Joan Doe (nobody in this collection).'],
    [`(@JoanDoe) “${river}”`, 'Joan Doe (nobody in this collection).'],
  ])('gives it to whom its name names: %s', (claim, whom) => {
    const { verdict, reasons } = said(claim, undefined, pack);
    expect(verdict).toBe('misattributed');
    expect(reasons[0]).toBe(`Ana Ash said it, not ${whom}`);
  });

  it.each([`RT @AnaAsh: ${river}`, `@ana_ash: “${river}”`, `RT @OlafOak: Ash said “${river}”`])(
    'may be that of the speaker, or of who passes it on: %s',
    (claim) => {
      expect(said(claim, undefined, pack).verdict).toBe('as-printed');
    },
  );

  it('is told of where it names nobody', () => {
    const { verdict, reasons } = said(`RT @lakenews: ${river}`, undefined, pack);
    expect(verdict).toBe('as-printed');
    expect(reasons).toContain(
      '“@lakenews” is taken for no part of the quotation, nor for who spoke it.',
    );
  });

  it('is none without a colon', () => {
    expect(said(`@OlafOak ${river}`, undefined, pack).verdict).toBe('altered');
  });
});
