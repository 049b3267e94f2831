// Which quotation is meant where several could be, and what a claim must have to be known by.

import { describe, expect, it } from 'vitest';
import { packOf, quote, said } from './packs.js';

const own = { wording: 'verbatim' as const };
const oak = { speaker: 'oak' };
const river = 'the river belongs to both towns';

describe('of several quotations with the claimed words', () => {
  it('the one of who is claimed to have said them is meant, before own words', () => {
    const pack = packOf(quote('printed', river), quote('own', river, { ...own, ...oak }));
    expect(said(river, 'Ash', pack)).toMatchObject({
      verdict: 'as-printed',
      quote: { id: 'printed' },
    });
    expect(said(river, undefined, pack)).toMatchObject({
      verdict: 'verbatim',
      quote: { id: 'own' },
    });
    expect(said(river, 'Somebody', pack)).toMatchObject({
      verdict: 'misattributed',
      quote: { id: 'own' },
    });
    expect(said(river, '  ', pack)).toMatchObject({ verdict: 'verbatim', by: '  ' });
  });

  it('own words are meant before a whole quotation, and a whole one before a part', () => {
    const part = `We say that ${river}`;
    expect(
      said(river, undefined, packOf(quote('part', part), quote('whole', river))).quote?.id,
    ).toBe('whole');
    expect(
      said(river, undefined, packOf(quote('whole', river), quote('own', part, own))).quote?.id,
    ).toBe('own');
    const longer = quote('longer', `${river} since long`);
    expect(said(river, undefined, packOf(longer, quote('whole', river))).quote?.id).toBe('whole');
    expect(said(river, undefined, packOf(quote('one', part), quote('two', part))).quote?.id).toBe(
      'one',
    );
    const gaps = packOf(longer, quote('whole', river));
    expect(said('the river … both towns', undefined, gaps).quote?.id).toBe('longer');
  });

  it('one whose meaning an ellipsis keeps is meant before all', () => {
    const pack = packOf(
      quote('turned', 'the river does not belong to both towns', { ...own, ...oak }),
      quote('kept', 'the river does belong to both towns'),
    );
    expect(said('the river does … belong to both towns', 'Oak', pack)).toMatchObject({
      verdict: 'misattributed',
      quote: { id: 'kept' },
    });
  });

  it('all are turned where each leaves out a negation', () => {
    const pack = packOf(quote('turned', 'the river does not belong to both towns'));
    const { verdict, reasons } = said('the river does … belong to both towns', undefined, pack);
    expect(verdict).toBe('altered');
    expect(reasons).toContain('A change of meaning: the negation “not” is left out.');
  });
});

describe('a bracket in a claim', () => {
  it('may stand in the quotation itself', () => {
    const pack = packOf(quote('sic', 'the river [sic] belongs to both towns'));
    expect(said('the river [sic] belongs to both towns', undefined, pack).reasons).toHaveLength(1);
    expect(said('the river sic belongs to both towns', undefined, pack).verdict).toBe('as-printed');
  });

  it('stands for a pronoun, and is shown in a change as it was claimed', () => {
    const pack = packOf(quote('he', 'that he belongs to both towns'));
    expect(said('that [Oak] belongs to both towns', undefined, pack).verdict).toBe('as-printed');
    expect(said('that [Oak] belongs to many towns', undefined, pack)).toMatchObject({
      verdict: 'altered',
      difference: [
        { op: 'same', text: 'that' },
        { op: 'removed', text: 'he' },
        { op: 'added', text: 'Oak' },
        { op: 'same', text: 'belongs to' },
        { op: 'removed', text: 'both' },
        { op: 'added', text: 'many' },
        { op: 'same', text: 'towns' },
      ],
    });
  });
});

describe('a claim that is too short', () => {
  const pack = packOf(
    quote('part', 'my dear friend came by water', oak),
    quote('whole', 'Dear friend'),
    quote('both', 'Old mates', {
      wording: 'reworded',
      originals: [{ text: 'we are old mates here', language: 'en', source: 'paper' }],
    }),
    quote('first', 'We row the boat', { related: ['second'] }),
    quote('second', 'We mend the boat', { related: ['first'] }),
  );

  it('is known as a whole quotation alone, not as a part of another', () => {
    const { quote: meant, reasons } = said('dear friend', undefined, pack);
    expect(meant?.id).toBe('whole');
    expect(reasons.join(' ')).not.toContain('Oak');
    expect(said('dear friend', 'Oak', pack).verdict).toBe('misattributed');
    expect(said('friend came', undefined, pack).verdict).toBe('absent');
    expect(said('dear … friend', undefined, pack).verdict).toBe('absent');
  });

  it('is a whole quotation with the ellipses of its text, and with none more', () => {
    const torn = packOf(quote('torn', 'Nobody … wins'), quote('other', 'Dear friend'));
    for (const claim of ['Nobody … wins', 'Nobody [...] wins', 'Nobody wins'])
      expect(said(claim, undefined, torn).verdict, claim).toBe('as-printed');
    for (const claim of ['dear … friend', '… no … wins'])
      expect(said(claim, undefined, torn).verdict, claim).toBe('absent');
  });

  it('is looked through for what it marks', () => {
    const { verdict, reasons } = said(
      'Oak is a “ferryman” here',
      undefined,
      packOf(quote('one', 'Ferryman')),
    );
    expect(verdict).toBe('absent');
    expect(reasons.at(-1)).toBe(
      "By themselves the words “ferryman” in it are as-printed: Ana Ash, 'one'.",
    );
  });

  it('tells of three that it marks, and that there are more', () => {
    const marked = (...words: string[]): string => words.map((it) => `“${it}”`).join(' and ');
    const alone = (...words: string[]): string[] =>
      said(`It was ${marked(...words)}`, undefined, pack).reasons.filter((it) => /in it/.test(it));
    const row = 'We row the boat';
    expect(alone(row, 'no words of his', 'Dear friend', 'none of hers', 'old mates')).toEqual([
      expect.stringContaining(row),
      expect.stringContaining('Dear friend'),
      expect.stringContaining('old mates'),
    ]);
    expect(alone(row, row, row, 'Dear friend').slice(3)).toEqual([
      'More stretches in quotation marks stand in it; hold them against the pack one by one.',
    ]);
  });

  it('is known from the other words of such a quotation too', () => {
    expect(said('old mates', undefined, pack)).toMatchObject({
      verdict: 'verbatim',
      quote: { id: 'both' },
    });
  });

  it('needs three words, or six characters of a script without spaces', () => {
    const han = packOf(quote('han', '我们说把中俄关系巩固好'));
    expect(said('中俄关系巩固', undefined, han).verdict).toBe('as-printed');
    expect(said('中俄关系巩', undefined, han)).toMatchObject({
      verdict: 'absent',
      reasons: [expect.anything(), expect.stringContaining('under three words')],
    });
    expect(said('friend came by', undefined, pack).verdict).toBe('as-printed');
  });

  it('needs a word that is not common, or two that are half so', () => {
    const common = packOf(
      quote('all', 'So it was with them, they said it to me, they asked and told'),
    );
    const reasons = (claim: string) => said(claim, undefined, common).reasons.join(' ');
    expect(reasons('it was with them')).toContain('too common');
    expect(reasons('they said it to me')).toContain('too common');
    expect(said('they asked and told', undefined, common).verdict).toBe('as-printed');
  });
});

describe('a changed claim', () => {
  it('is near who is claimed to have said it, if that is about as near', () => {
    const ash = quote('ash', 'alder birch cedar maple linden poplar');
    const far = quote('far', 'alder birch cedar maple walnut cherry', oak);
    const pack = packOf(ash, quote('oak', 'alder birch cedar maple linden spruce', oak), far);
    const claim = 'alder birch cedar maple linden willow';
    expect(said(claim, 'Oak', pack).quote?.id).toBe('oak');
    expect(said(claim, undefined, pack).quote?.id).toBe('ash');
    const farther = packOf(ash, far);
    expect(said(claim, 'Oak', farther)).toMatchObject({ verdict: 'altered', quote: { id: 'ash' } });
    expect(said(claim, 'Oak', farther).reasons).toContain('Changed and misattributed.');
    expect(said(claim, 'Ash', farther).reasons).toHaveLength(1);
  });

  it('is held against the stretch that is meant alone', () => {
    const pack = packOf(quote('trees', 'alder birch cedar maple linden poplar'));
    expect(said('birch cedar willow linden', undefined, pack)).toMatchObject({
      verdict: 'altered',
      against: 'birch cedar maple linden',
    });
  });

  it('has its query and its name with it', () => {
    const pack = packOf(quote('river', river));
    expect(said('the river belongs to many towns', 'Ash', pack)).toMatchObject({
      query: 'the river belongs to many towns',
      by: 'Ash',
      against: river,
    });
    expect(said(river, undefined, pack)).not.toHaveProperty('by');
  });
});

it('names nobody for the same words who said the opposite', () => {
  const two = packOf(
    quote('ready', 'The ferry will be ready by the evening'),
    quote('never', 'The ferry will never be ready by the evening', { speaker: 'oak' }),
  );
  const { verdict, reasons } = said('The ferry will … be ready by the evening', 'Oak', two);
  expect(verdict).toBe('misattributed');
  expect(reasons[0]).toBe('Ana Ash said it, not Olaf Oak.');
  expect(reasons.join(' ')).not.toContain('too.');
});

it('says that more stands in quotation marks than was looked at', () => {
  const one = packOf(quote('river', 'The river belongs to both towns'));
  const unknown = (count: number): string => '“nobody knows these words” and '.repeat(count);
  const told = (count: number): string =>
    said(
      `We heard “The river belongs to both towns” and ${unknown(count)}so on`,
      undefined,
      one,
    ).reasons.join(' ');
  expect(told(19)).not.toContain('More stretches in quotation marks');
  expect(told(20)).toContain('More stretches in quotation marks');
});
