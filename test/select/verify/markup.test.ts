// What is taken off a claim that was copied with the marks of a page.

import { describe, expect, it } from 'vitest';
import { withoutMarkup } from '../../../src/select/verify/markup.js';
import { said } from './packs.js';

describe('the marks of a page', () => {
  it.each([
    ['<b>Rus</b>sia<br/>is', 'Russia is'],
    ['<p>One</p><p class="x">two</p>', ' One  two '],
    ['a <em>b</em> <A HREF="x">c</a>', 'a b c'],
    ['China&#39;s &#x2019; &rsquo;', "China's ’ '"],
    ['&quot;a&quot; &amp; b&nbsp;c&hellip; &LDQUO;', '"a" & b c… “'],
    ['[a b](https://example.org/x) c', 'a b c'],
    ['[“so”](https://a.example), said [Ash](www.b.example).', '“so”, said Ash.'],
    ['\u2068“so,”\u2069\u200b said Ash', '“so,” said Ash'],
    ['complete.[12] Russia[3] is”[4]', 'complete. Russia is”'],
    ['complete.” [12]', 'complete.”'],
    ['is complete.<sup>1</sup><sup class="n">[2]</sup>', 'is complete.'],
    ['&bdquo;com&shy;plete', '„complete'],
    ['&lsaquo;a&rsaquo;&emsp;b &lt;c&gt;', '‹a› b <c>'],
    ['complete¹ is.²³ “so”⁴', 'complete is. “so”'],
    ['complete[note 3] is[n 4]', 'complete is'],
    ['complete [note 3]', 'complete'],
    ['“so” (Oak) [3]', '“so” (Oak)'],
    ['1. Russia', 'Russia'],
    ['12) russia', 'russia'],
    ['a) “so”', '“so”'],
    ['(3) “so”', '“so”'],
    ['[1] Russia', 'Russia'],
    ['№ 1: Russia', 'Russia'],
    ['<ul><li>a</li></ul><td colspan="2">b</td>', '  a   b '],
    ['complete[^1] is.[^oak-said] “so”', 'complete is. “so”'],
    ['“so”<ref name="a">The Paper</ref><ref name="b" />', '“so”'],
    ['{{quote|so it is|Ana Ash|1=The Paper}}', '“so it is” — Ana Ash'],
    ['{{ cquote | so }} {{other|so}}', '“ so ” {{other|so}}'],
    ["'''Ash''': “so”", 'Ash: “so”'],
    ['3/ Russia', 'Russia'],
    ['3/12 Russia', 'Russia'],
    ['Russia is. 3/12', 'Russia is. '],
    ['Russia is\n3/12 🧵', 'Russia is\n'],
    ['Russia is\n10:12 AM · 21 March', 'Russia is'],
    ['Russia is #so #it_goes https://t.example/a1 http://b.example', 'Russia is'],
    ['> Russia\n>\n>> is', 'Russia\n\nis'],
  ])('are read or passed over: %s', (marked, plain) => {
    expect(withoutMarkup(marked)).toBe(plain);
  });

  it.each([
    ...['a < b > c', 'that <he> won', 'AT&T; R&D', '&unknown; &#;', '[a](b) c', '[a] (b)'],
    ...['is <b not> so', 'is <a lie> so'],
    ...['km² of land', '1.5 million', '12. 5', '(3) men', '123. Russia', 'x) a', '1 Russia'],
    ...['3/4 2 men', '@ash said', 'so #1 of men', 'a @ash: b', 'at https://a.example it'],
    ...['RT @ash_1: “so”', 'it is 3/4', 'is.\nAt 10:12 · 21'],
    ...['in [100] years', '[12] men', '100[0]', '$[5]', 'Russia[sic]', 'x[1234]', '&#9999999;'],
  ])('are no other signs: %s', (text) => {
    expect(withoutMarkup(text)).toBe(text);
  });

  it.each([
    'China&#39;s dominance over Russia is complete',
    '&quot;China&rsquo;s dominance over Russia is complete&quot;',
    '<p>China’s dominance over <b>Russia</b> is complete.[12]</p>',
    '[China’s dominance over Russia is complete](https://example.org)',
  ])('change no verdict, and are told of in no reason: %s', (claim) => {
    const plain = said('China’s dominance over Russia is complete');
    expect(said(claim)).toEqual({ ...plain, query: claim });
  });

  it('hide no change', () => {
    expect(said('<p>China&#39;s dominance over Russia is [not] complete</p>').verdict).toBe(
      'altered',
    );
  });
});
