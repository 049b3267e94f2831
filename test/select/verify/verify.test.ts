// Verdicts on claims chosen by hand, on a small made-up pack and on the bundled one.

import { describe, expect, it } from 'vitest';
import { packOf, quote, said, shown } from './packs.js';

describe('the verdict', () => {
  it('shows the own words beside the printed ones', () => {
    const found = said("China's dominance over Russia is complete");
    expect(found.verdict).toBe('as-printed');
    expect(found.quote?.id).toBe('dominance-complete');
    expect(found.reasons.join(' ')).toContain("China's domination of Russia is complete.");
  });

  it('says where own words were not found', () => {
    expect(said('In truth, he mortgaged the Kremlin to Beijing').reasons.join(' ')).toContain(
      "the speaker's own words were not found",
    );
  });

  it('takes own words in their language and in a translation that the pack holds', () => {
    expect(said('капітуляція або виведення російських окупаційних військ').verdict).toBe(
      'verbatim',
    );
    expect(said('Point one and the main one: capitulation or withdrawal').verdict).toBe('verbatim');
    expect(said('是中方基於自身根本利益').verdict).not.toBe('misattributed');
    expect(said('是中方基于自身根本利益').verdict).toBe('verbatim');
  });

  it('takes any sign for an apostrophe that people type for one', () => {
    for (const sign of ["'", '’', 'ʼ', '`', '´', '′', '＇'])
      expect(said(`China${sign}s dominance over Russia is complete`).verdict).toBe('as-printed');
  });

  it('counts characters as half a word in a script without spaces', () => {
    expect(said('根本利益').verdict).toBe('absent');
    expect(said('把中俄关系巩固好').verdict).toBe('verbatim');
    expect(said('把中俄关系巩固坏、发展好').verdict).toBe('altered');
  });

  it('reads an utterance across the attribution that divides it in print', () => {
    const joined =
      "Right now there are changes like we haven't seen in 100 years. And we are the ones driving these changes together";
    expect(said(joined).verdict).toBe('as-printed');
  });

  it('joins two records of one utterance in their order alone', () => {
    const pack = packOf(
      quote('first', 'The bridge is open to all', { related: ['second'] }),
      quote('second', 'and it will stay open'),
      quote('third', 'but not on Sundays, I fear', { related: ['second'], date: '2020-01-01' }),
    );
    const joined = said('the bridge is open to all and it will stay open', undefined, pack);
    expect(joined.verdict).toBe('as-printed');
    expect(joined.reasons.join(' ')).toContain("'first', 'second'");
    expect(said('it will stay open … the bridge is open', undefined, pack).verdict).toBe('altered');
    expect(said('it will stay open but not on Sundays', undefined, pack).verdict).toBe('absent');
  });

  it('shows a change word by word, in the words of either text', () => {
    const found = said("China's control over Russia is COMPLETE");
    expect(found.verdict).toBe('altered');
    expect(shown(found)).toBe("China's [-dominance-] {+control+} over Russia is COMPLETE");
    expect(found.against).toBe('China’s dominance over Russia is complete');
  });

  it.each([
    ["it's China's strategic choice and it will change because of a temporary incident", /won’t/u],
    ['this plan is unrealistic and can be implemented in any way', /“not” is left out/u],
    ['this plan is realistic and cannot be implemented in any way', /“realistic” stands for/u],
    ['changes like we haven’t seen in 40 years', /number “40” stands for “100”/u],
    ['when they are ready for it in the West and in Moscow', /“Moscow” stands for “Kyiv”/u],
    ['是中方的戰略抉擇，會因一時一事而改變', /“不” is left out/u],
    ['не могут быть взяты за основу для мирного урегулирования', /“не” is put in/u],
  ])('calls a change of meaning by its name: %s', (claim, because) => {
    const { verdict, reasons } = said(claim);
    expect(verdict).toBe('altered');
    expect(reasons.find((reason) => reason.startsWith('A change of meaning'))).toMatch(because);
  });

  it('calls no name another for its ’s', () => {
    expect(said('China dominance over Russia is complete')).toMatchObject({
      verdict: 'altered',
      reasons: ['Near the printed words, but not the same.'],
    });
  });

  it('knows a name of the pack in small letters', () => {
    const pack = packOf(quote('win', 'everybody here expects that Oak wins the vote'));
    const { reasons } = said('everybody here expects that ash wins the vote', undefined, pack);
    expect(reasons).toContain('A change of meaning: the name “ash” stands for “Oak”.');
  });

  it('passes another spelling of a number or a name as no change of meaning', () => {
    const pack = packOf(quote('count', 'We met 40 times in Kyiv and it was never dull'));
    const { verdict, reasons } = said(
      'We met forty times in Kiev and it was never dull',
      undefined,
      pack,
    );
    expect(verdict).toBe('altered');
    expect(reasons.join(' ')).not.toContain('change of meaning');
  });

  it('is near a quotation that a headline shortens', () => {
    expect(said('капітуляція або виведення російських військ').verdict).toBe('altered');
  });

  it('knows a whole quotation in whatever stands around it', () => {
    const told =
      'We read that “China’s dominance over Russia is complete,” and nobody at the Center for European Policy Analysis objects';
    expect(said(told)).toMatchObject({ verdict: 'altered', quote: { id: 'dominance-complete' } });
  });

  it('takes a joined word and an ampersand for the words that they are', () => {
    expect(said('when the West & Ukraine are ready').verdict).toBe('as-printed');
    const { reasons } = said('when the West and Ukraine are al ready');
    expect(reasons.join(' ')).not.toContain('A change of meaning');
  });

  it('prefers an original in the language of the claim to a translation of another', () => {
    const { reasons } = said('when they are ready for it in the West and in Kyiv');
    expect(reasons[0]).toContain('Putin: China peace plan could be basis to end war');
    expect(said('I always call you my dear friend').reasons[0]).toMatch(
      /^A translation of .*\(ru\)\.$/,
    );
  });

  it('says of a fact that somebody said whose it is, and not that nobody is quoted', () => {
    const { reasons } = said('We are for the use of Chinese yuan in settlements between Russia');
    expect(reasons.join(' ')).toMatch(
      /'yuan-third-countries' has them, or some of them, of Vladimir Putin/,
    );
    expect(reasons.join(' ')).not.toContain('Nobody is quoted so');
  });

  it('says of marked words what they are, also where others beside them make it another text', () => {
    const { verdict, reasons } = said(
      'It is true: "China’s dominance over Russia is complete," and Sam Greene knows.',
    );
    expect(verdict).toBe('altered');
    expect(reasons.join(' ')).toContain("are as-printed: Sam Greene, 'dominance-complete'");
  });

  it('names those who said it besides, also where somebody else is named', () => {
    expect(said('dear friend', 'Greene').reasons.join(' ')).toContain(
      "Vladimir Putin ('dear-friend-putin')",
    );
  });

  it('takes the words around a quotation for no change of meaning', () => {
    const { verdict, reasons } = said(
      "China's dominance over Russia is complete, as Sam Greene of CEPA knows",
    );
    expect(verdict).toBe('altered');
    expect(reasons.join(' ')).not.toContain('change of meaning');
  });
});

describe('letters and signs that only look different', () => {
  it('change nothing, in either script', () => {
    const own = 'Однако пока такой готовности с их стороны мы не наблюдаем';
    expect(said(own).verdict).toBe('verbatim');
    // The second is with a Latin e in `не`, the third with a Latin o in each word that has one.
    expect(said(own.replace('мы не', 'мы нe')).verdict).toBe('verbatim');
    // The first letter of this `is` is Cyrillic.
    const told = 'China’s dominance over Russia is complete';
    expect(said(told.replace(' is', ' іs')).verdict).toBe(said(told).verdict);
    expect(said(own.replace('готовности', 'гoтoвности')).verdict).toBe('verbatim');
  });
});

describe('a name that is not the speaker', () => {
  it.each([
    ...['critics of Vladimir Putin', 'anyone but Vladimir Putin', 'not Vladimir Putin'],
    ...['Donald Trump quoting Vladimir Putin', 'Donald Trump, Vladimir Putin'],
    ...['Vladimir Putin impersonator', 'Vladimir Putin Jr.', 'spokesman for Vladimir Putin'],
  ])('does not stand for him: %s', (by) => {
    expect(said('All agreements have been reached', by).verdict).toBe('misattributed');
  });

  it.each([
    ...['Mr Putin', 'President Vladimir Putin', 'President of Russia Vladimir Putin'],
    ...['Vladimir Putin, President of Russia', 'Путин'],
  ])('is told from one that is: %s', (by) => {
    expect(said('All agreements have been reached', by).verdict).toBe('verbatim');
  });

  it('is a whole party of a joint statement, and no word between', () => {
    const by = (name: string) => said('local currency', name).verdict;
    expect([by('China'), by('Russia'), by('and'), by('Russia and')]).toEqual([
      ...['verbatim', 'verbatim', 'misattributed', 'misattributed'],
    ]);
  });
});

describe('ellipses and brackets', () => {
  it('leave out what does not turn the meaning, and show it', () => {
    const { verdict, reasons } = said(
      'Putin tells his people … he mortgaged the Kremlin to Beijing',
    );
    expect(verdict).toBe('as-printed');
    expect(reasons.join(' ')).toContain('that he is fighting for the sovereignty of Russia');
  });

  it('tell where a sentence goes on that the words before do not begin', () => {
    const joined = 'and joins two sentences in the middle of both';
    const reasonsOf = (claim: string) => said(claim).reasons.join(' ');
    expect(reasonsOf('he is fighting for the sovereignty of … Beijing')).toContain(joined);
    expect(reasonsOf('he is fighting … of Russia')).not.toContain(joined);
    expect(
      reasonsOf('fighting for the sovereignty of Russia. … mortgaged the Kremlin'),
    ).not.toContain(joined);
    expect(reasonsOf('he is fighting … In truth, he mortgaged the Kremlin')).not.toContain(joined);
  });

  it('do not let a negation deny what another sentence says', () => {
    const { verdict, reasons } = said(
      'we did not … believe that many provisions of the peace plan proposed by China are in tune',
    );
    expect(verdict).toBe('altered');
    expect(reasons.join(' ')).toMatch(/A change of meaning: “not” stands for “not ignore/);
  });

  it.each([
    'China is a constructive force … tries to create peace',
    'China does [...] simply side with Russia',
    'China does [not] not simply side with Russia',
    'changes like we haven’t seen in […] years',
    'Putin tells his people that [Xi] mortgaged the Kremlin … of Russia',
    '[Putin] seeks to assume a leading diplomatic role on the world stage',
    'All agreements have been [breached]',
    '[Few] agreements have been reached',
    '[Some say] all agreements have been reached',
    'China’s dominance over Russia is [theoretically] complete',
    'We welcome China’s [feigned] willingness to play a constructive role',
    'I am confident that [the enemies of] the Russian people will continue',
    'All agreements have been [torn up]',
    'All agreements have [yet to be] reached',
    'We [strongly reject] China’s willingness to play a constructive role',
    '[We reject] China’s willingness to play a constructive role',
    'We welcome China’s [total refusal] to play a constructive role',
    'to play a [very destructive] role in resolving the crisis',
    'to play a [de]constructive role in resolving the crisis',
    'this plan is [a good idea] and cannot be implemented in any way',
    'China’s dominance over Russia is (far from) complete',
    '[It is false that] China’s dominance over Russia is complete',
    'We welcome China’s [reluctance] to play a constructive role in resolving the crisis',
    'China’s [humiliation] over Russia is complete',
    'We welcome China’s … [reluctance] to play a constructive role in resolving the crisis',
    'China’s [its] [weakness] over Russia is complete',
    '[The fools] am confident that the Russian people will continue to give you',
    'I am confident that [the corrupt] Russian people will continue to give you',
    'we are the ones driving [his war crimes] changes together',
    'In truth, [the drunken traitor] mortgaged the Kremlin to Beijing',
    '[Ukraine] welcome China’s willingness to play a constructive role',
    'I always call [Zelensky] my dear friend',
    'We (pretend to) welcome China’s willingness to play a constructive role',
    'We [oppose rather than] welcome China’s willingness to play a constructive role',
    '俄罗斯人民一定会[停止]继续给予你坚定支持',
    'All agreements have[n’t] been reached',
    'All agreements have [n’t yet] been reached',
    'All agreements [except on price] have been reached',
    '[I doubt that] China’s dominance over Russia is complete',
    'We [used to] welcome China’s willingness to play a constructive role',
    'All agreements have been reached [and broken]',
    'We [would] welcome China’s willingness to play a constructive role',
    '[Allegedly] all agreements have been reached',
    'Under [my] strong leadership, Russia has made great strides',
    'whenever [we] are ready for it',
    '[Our] domination of Russia is complete',
    'we have not seen such readiness on [our] part',
    '[The] provisions of the Chinese peace plan can be taken as the basis',
    '我坚信，俄罗斯人民一定会继续给予[我]坚定支持',
    'We welcome [Moscow’s] willingness to play a constructive role',
    '[Moscow’s] dominance over Russia is complete',
    'is a strategic choice [Moscow and Beijing] has made',
    '[Zelensky] tries to create peace',
    'All agreements have been [in tatters]',
  ])('do not hide a turn: %s', (claim) => {
    expect(said(claim).verdict).toBe('altered');
  });

  it('show what an editor put in, and what a changed bracket took the place of', () => {
    const put = said('China’s [growing] dominance over Russia is complete');
    expect(put.verdict).toBe('as-printed');
    expect(put.reasons).toContain('The bracket puts in “growing”.');
    const torn = said('All agreements have been [torn up]');
    expect(shown(torn)).toBe('All agreements have been [-reached-] {+torn up+}');
    expect(torn.reasons).toContain('A change of meaning: “torn up” stands for “reached”.');
  });

  it.each([
    'We [welcomed] China’s willingness to play a constructive role',
    '[They] welcome China’s willingness to play a constructive role',
    'We (the Russians) welcome China’s willingness to play a constructive role',
    '[They] are the ones driving these changes together',
    'Under [his] strong leadership, Russia has made great strides',
    'whenever [they] are ready for it',
    '[Their] domination of Russia is complete',
    'However, so far we have not seen such readiness on [Kyiv’s] part',
    'We welcome [Beijing’s] willingness to play a constructive role',
    'All agreements [on gas] have been reached',
  ])('may give a word in another form, or what a pronoun is short for: %s', (claim) => {
    expect(said(claim).verdict).toBe('verbatim');
  });

  it('are no place for half of a word', () => {
    const half = said('this plan is unrealistic and can');
    expect(half.verdict).toBe('altered');
    expect(shown(half)).toBe('this plan is unrealistic and can [-not-]');
    expect(said('this plan is unrealistic and cannot').verdict).toBe('as-printed');
  });

  it('tell of a negation that stands behind a part', () => {
    const pack = packOf(quote('behind', 'the old town that we knew does not belong to us'));
    const { verdict, reasons } = said('the old town that we knew does', undefined, pack);
    expect(verdict).toBe('as-printed');
    expect(reasons.join(' ')).toContain('It ends before a negation: in the quotation “not”');
  });

  it.each([
    '[T]he first and main point is the capitulation',
    '[Xi] seeks to assume a leading diplomatic role on the world stage',
    'In truth, [Putin] mortgaged the Kremlin to Beijing',
    'In truth, he (the president) mortgaged the Kremlin to Beijing',
    'In truth, [the Russian president] mortgaged the Kremlin to Beijing',
    '… mortgaged the Kremlin to Beijing …',
    'the withdrawal of the Russian occupation troops from the territory [of Ukraine]',
    '[it] cannot be implemented in any way',
    'Putin tells his people 〔…〕 he mortgaged the Kremlin to Beijing',
  ])('are an editor’s: %s', (claim) => {
    expect(said(claim).verdict).toBe('as-printed');
  });

  it.each([
    ['That China does not … side with Russia', /“not” stands for “not simply”/u],
    ['China does not … tries to create peace', /“not” stands for “not simply side with/u],
    ['President Xi didn’t … run in the elections', /“didn’t” stands for “didn’t say that/u],
    ['China’s dominance over Russia is [nearly] complete', /“nearly” is put in/u],
  ])('do not let a negation deny something else: %s', (claim, because) => {
    const { verdict, reasons } = said(claim);
    expect(verdict).toBe('altered');
    expect(reasons.join(' ')).toMatch(because);
  });

  it.each([
    ['we have not seen … readiness on their part', 'verbatim'],
    ['it won’t change … a temporary incident', 'as-printed'],
  ])('may stand behind a negation that denies the same: %s', (claim, verdict) => {
    expect(said(claim).verdict).toBe(verdict);
  });

  it.each([
    'Putin tell[s] his people that he is fighting',
    'Putin tell[ing] his people that he is fighting',
    '[President Putin] tells his people that he is fighting',
    '[Mr. Putin] tells his people that he is fighting',
  ])('may hold another form of a word, or the same name with its office: %s', (claim) => {
    expect(said(claim).verdict).toBe('as-printed');
  });

  it.each([
    ['Ukraine [are Nazis]', 'absent'],
    ['China [invades] Russia', 'absent'],
    ['[I love] Putin', 'absent'],
    ['the [weak] West', 'absent'],
    ['I (dis)agree.', 'absent'],
    ['All (dis)agreements have been reached', 'altered'],
    ['China’s dominance over Russia is (in)complete', 'altered'],
    ['I am [under]confident that the Russian people will continue to give you', 'altered'],
    ['China’s dominance over Russia is [partly] complete', 'altered'],
    ['China’s dominance over Russia is [so-called] complete', 'altered'],
    ['changes like we haven’t seen in [less than] 100 years', 'altered'],
    ['[The President of Ukraine] tells his people that he is fighting', 'altered'],
    ['[The court] tells his people that he is fighting', 'altered'],
    ['China’s dominance over [a president] is complete', 'altered'],
    ['China’s dominance over Russia[sic] is complete', 'as-printed'],
    ['China’s dominance over Russia(applause) is complete', 'as-printed'],
    ['China’s dominance over <b>Russia</b> is complete', 'as-printed'],
    ['俄罗斯人民一定会（笑）继续给予你坚定支持', 'verbatim'],
    ['the [sic] Russian occupation troops from the territory of Ukraine', 'verbatim'],
    ['it [sic] with Putin because he can try to show', 'as-printed'],
    ['[i]’m sure the Russian people will certainly continue to support', 'verbatim'],
    ['President Xi didn’t say … Putin would run in the elections', 'verbatim'],
  ])('count for what they put in, and for no word that is told by: %s', (claim, verdict) => {
    expect(said(claim).verdict).toBe(verdict);
  });

  it('say that nobody knows whether a pronoun means whom they name', () => {
    expect(said('In truth, [Xi] mortgaged the Kremlin to Beijing').reasons.join(' ')).toContain(
      'The bracket stands for “he”, and whether it means that is not known.',
    );
  });

  it('side by side at an edge stand for a word each', () => {
    const { reasons } = said('[Russia] welcome[s] China’s willingness to play a constructive role');
    expect(reasons).toContain('A change of meaning: “Russia welcomes” stands for “We welcome”.');
  });

  it.each([
    ['(China’s dominance over Russia was complete)', 'altered'],
    ['[China’s dominance over Russia is complete]', 'as-printed'],
    ['Greene wrote (China’s dominance over Russia is complete)', 'altered'],
    ['He (he) said (said) so', 'absent'],
  ])('around most of a claim hide nothing of it: %s', (claim, verdict) => {
    expect(said(claim).verdict).toBe(verdict);
  });

  it.each([
    ['Quién nos devuelve los … años perdidos', /number “dos” is left out/u],
    ['Quién nos devuelve los dos … perdidos', undefined],
    ['Wir fuhren mit … Schiffen nach Hause', /number “zwölf” is left out/u],
    ['Мы ждали … года у моря', /number “два” is left out/u],
  ])('leave out no number word of another language: %s', (claim, because) => {
    const pack = packOf(
      quote('es', '¿Quién nos devuelve los dos años perdidos?'),
      quote('de', 'Wir fuhren mit zwölf Schiffen nach Hause.'),
      quote('ru', 'Мы ждали два года у моря.'),
    );
    const { verdict, reasons } = said(claim, undefined, pack);
    expect(verdict).toBe(because ? 'altered' : 'as-printed');
    expect(reasons.join(' ')).toMatch(because ?? /The ellipsis leaves out “años”/u);
  });

  it.each([
    ['Wir haben den Gewerkschaften … versprochen', 'nichts'],
    ['Am Ende wird … seine Arbeit im Hafen verlieren', 'niemand'],
    ['نحن … نريد أن نغلق الميناء', 'لا'],
    ['水素は未来の話で…港で働く人々の、今日の仕事です', 'ません'],
    ['우리는 약속을 … 않는다고 말한 적이 있다', undefined],
  ])('leave out no negation in another language: %s', (claim, left) => {
    const pack = packOf(
      quote('de', 'Wir haben den Gewerkschaften nichts versprochen.'),
      quote('de-end', 'Am Ende wird niemand seine Arbeit im Hafen verlieren.'),
      quote('ar', 'نحن لا نريد أن نغلق الميناء.'),
      quote('ja', '水素は未来の話ではありません。港で働く人々の、今日の仕事です。'),
      quote('ko', '우리는 약속을 결코 않는다고 말한 적이 있다.'),
    );
    const { verdict, reasons } = said(claim, undefined, pack);
    expect(verdict).toBe(left ? 'altered' : 'as-printed');
    if (left) expect(reasons.join(' ')).toMatch(new RegExp(`negation “${left}” is left out`, 'u'));
  });

  it.each([
    ['Wir fordern den Ausbau der Bahn', 'altered'],
    ['Wir FÖRDERN den Ausbau der Bahn', 'as-printed'],
    ['البحر جسر بيننا وليس حدودا', 'as-printed'],
    ['البحرُ جسرٌ بيننا، وليسَ حدودًا', 'as-printed'],
  ])(
    'tell letters apart, but for the vowels that a script writes or leaves out: %s',
    (claim, verdict) => {
      const pack = packOf(
        quote('de', 'Wir fördern den Ausbau der Bahn.'),
        quote('ar', 'البحرُ جسرٌ بيننا، وليسَ حدودًا.'),
      );
      expect(said(claim, undefined, pack).verdict).toBe(verdict);
    },
  );

  it('show a word that was put in as it is written', () => {
    const { reasons } = said('Putin tell[ing] his people that he is fighting');
    expect(reasons.join(' ')).toContain('The bracket stands for “tells”.');
    expect(shown(said('Putin sell[s] his people that he is fighting'))).toMatch(
      /\{\+sell\[s\]\+\}/,
    );
  });

  it('are near where the parts stand in another order', () => {
    const claim =
      'he mortgaged the Kremlin to Beijing … he is fighting for the sovereignty of Russia';
    expect(said(claim)).toMatchObject({
      verdict: 'altered',
      quote: { id: 'mortgaged-the-kremlin' },
    });
  });

  it('do not join two quotations', () => {
    expect(
      said("China's dominance over Russia is complete … cannot be implemented in any way").verdict,
    ).toBe('altered');
  });

  it('tell of a negation that stands before a part', () => {
    const { verdict, reasons } = said('simply side with Russia, but tries to create peace');
    expect(verdict).toBe('as-printed');
    expect(reasons.join(' ')).toContain('“not” stands before it');
  });
});

describe('the speaker', () => {
  it.each([
    'Sam Greene',
    'greene',
    'Сэм Грин',
    'Mr Greene',
    'Sam Green',
    'Sam Greeme',
    'Sam Greene of CEPA',
    'analyst Sam Greene',
  ])('is known as %s', (by) => {
    expect(said('In truth, he mortgaged the Kremlin to Beijing', by).verdict).toBe('as-printed');
  });

  it.each(['Xi Jinping', 'Navalny', 'Greta', "Sam Greene's brother", '???'])('is not %s', (by) => {
    expect(said('In truth, he mortgaged the Kremlin to Beijing', by).verdict).toBe('misattributed');
  });

  it('says both of words that are changed and misattributed', () => {
    const { verdict, reasons } = said('In truth, he sold the Kremlin to Beijing', 'Navalny');
    expect(verdict).toBe('altered');
    expect(reasons).toContain('Changed and misattributed.');
    expect(reasons.join(' ')).toContain('Sam Greene said it, not Navalny');
  });

  it('chooses among those who said the same', () => {
    expect(said('dear friend', 'Путін').quote?.id).toBe('dear-friend-putin');
    expect(said('dear friend', '习近平').quote?.id).toBe('dear-friend-xi');
    expect(said('dear friend').reasons.join(' ')).toContain('Vladimir Putin');
    expect(said('dear friend', 'Zelensky').verdict).toBe('misattributed');
  });

  it('is nobody where the source names nobody: a name for such words is not confirmed', () => {
    expect(said('peace mission').verdict).toBe('as-printed');
    const { verdict, reasons } = said('peace mission', 'Xi');
    expect(verdict).toBe('misattributed');
    expect(reasons.join(' ')).toContain('names nobody');
  });

  it('of a joint statement is each of its issuers', () => {
    const pack = packOf(quote('joint', 'the river belongs to both towns', { speaker: 'both' }));
    const claim = 'the river belongs to both towns';
    expect(said(claim, 'Ayton', pack).verdict).toBe('as-printed');
    expect(said(claim, 'Ayton and Beeton', pack).verdict).toBe('as-printed');
    expect(said(claim, 'Ceeton', pack).verdict).toBe('misattributed');
    expect(said(claim, 'Ana Ash', pack).verdict).toBe('misattributed');
  });

  it('who is claimed is preferred among texts that are about as near', () => {
    const pack = packOf(
      quote('one', 'the old bridge over the river is closed for good'),
      quote('two', 'the old bridge over the river is open for good', { speaker: 'oak' }),
    );
    const claim = 'the old bridge over the river is blown up for good';
    expect(said(claim, 'Olaf Oak', pack).quote?.id).toBe('two');
    expect(said(claim, 'Ana Ash', pack).quote?.id).toBe('one');
  });
});

describe('what is not in the collection', () => {
  it.each(['', '   ', '“”', '…', '[...]', '\u200b', '💥'])('has no words: %j', (claim) => {
    const { verdict, reasons } = said(claim);
    expect(verdict).toBe('absent');
    expect(reasons.join(' ')).toContain('no words');
  });

  it.each(['Have a good night', 'It was remarkable', 'open to talks'])(
    'is no change of a quotation of few words that keeps some of them: %s',
    (claim) => {
      expect(said(claim, 'Joe Biden').verdict).toBe('absent');
    },
  );

  it.each(['Have a god trip', 'Russia is open to peace talks', 'Have a good trip home'])(
    'is one that keeps all that tell of it: %s',
    (claim) => {
      expect(said(claim).verdict).toBe('altered');
    },
  );

  it.each(['friend', 'the leadership', 'that he is', 'it is not the', 'war in Ukraine'])(
    'is too short to tell: %s',
    (claim) => {
      const { verdict, reasons } = said(claim);
      expect(verdict).toBe('absent');
      expect(reasons.join(' ')).toContain('Too short to tell');
    },
  );

  it.each(['remarkable', 'basis', 'dear friend', 'I agree', '“Multipolar”'])(
    'is not a whole quotation, however short: %s',
    (claim) => {
      expect(['verbatim', 'as-printed']).toContain(said(claim).verdict);
    },
  );

  it('is never called false', () => {
    expect(said('Ask not what your country can do for you').reasons).toEqual([
      'Not in this collection, which says nothing of whether it was said.',
    ]);
  });

  it.each([
    [
      'Xi thought “I agree,” too.',
      undefined,
      /“I agree,” in it are \S+: Vladimir Putin, 'putin-i-agree'/,
    ],
    ['To Xi, Putin was a "dear friend"', undefined, /“dear friend” in it are verbatim: Xi Jinping/],
    ['To Xi, Putin was a "dear friend"', 'Greene', /are misattributed/],
  ])('may hold words in quotation marks that are known by themselves: %s', (claim, by, because) => {
    const { verdict, reasons } = said(claim, by);
    expect(verdict).toBe('absent');
    expect(reasons.join(' ')).toMatch(because);
    expect(reasons.join(' ')).not.toContain('Nobody is quoted so');
  });

  it('says of a claim of which a part is narration that a part is', () => {
    const claim =
      'We know that China now accounts for almost a third of all Russian exports and are glad';
    expect(said(claim).reasons.join(' ')).toMatch(
      /narration of .* has a part of it; see 'russian-exports'/,
    );
  });

  it('is whatever is longer than anybody is quoted with, at once', () => {
    const { verdict, reasons } = said(`Have a good trip ${'a\u0301'.repeat(3_000_000)}`, 'Xi');
    expect(verdict).toBe('absent');
    expect(reasons).toEqual([
      'Longer than any quotation: over a million characters are not looked at.',
    ]);
  });

  it('may be narration, where nobody is quoted', () => {
    const { verdict, reasons } = said('have met 40 times over the past decade');
    expect(verdict).toBe('absent');
    expect(reasons.join(' ')).toMatch(/Nobody is quoted so/u);
  });
});
