// The drawing of time: dates once, gaps to scale, and texts beside the line.

import { describe, expect, it } from 'vitest';
import { answer, event, fact, linesOf, plain, tagged } from '../pages.js';

const opening = event();
const jam = event({ id: 'jam', title: 'The jam', text: 'Nobody moves' });
const closing = event({
  id: 'closing',
  title: 'The closing',
  text: 'It rains',
  date: '2031-05-24',
  endDate: '2031-06-01',
});

describe('the timeline', () => {
  it('names a date once, and fills the time to the next with as many lines as it is long', () => {
    expect(linesOf(answer('timeline', [opening, jam, closing]))).toEqual([
      '2031-05-04 ● The opening',
      '           │ A ribbon is cut',
      '           │ opening',
      '           │',
      '           ● The jam',
      '           │ Nobody moves',
      '           │ jam',
      '           ┊',
      '           ┊ about 3 weeks',
      '2031-05-24 ● The closing – 2031-06-01',
      '           │ It rains',
      '           │ closing',
    ]);
  });

  it('says what each event rests on', () => {
    const told = event({ evidence: [{ source: 'paper', paragraph: 3 }, { source: 'poster' }] });
    expect(linesOf(answer('timeline', [told])).at(-1)).toBe(
      '           │ opening · paper ¶3 · poster',
    );
  });

  it('is drawn in ASCII where the terminal has no more', () => {
    const lines = linesOf(answer('timeline', [opening, closing]), { ...plain, unicode: false });
    expect(lines).toEqual([
      '2031-05-04 * The opening',
      '           | A ribbon is cut',
      '           | opening',
      '           :',
      '           : about 3 weeks',
      '2031-05-24 * The closing - 2031-06-01',
      '           | It rains',
      '           | closing',
    ]);
  });

  it('says nothing of a gap that the dates do not tell, but draws the line on', () => {
    const lines = linesOf(answer('timeline', [event({ date: '2031' }), closing]));
    expect(lines[0]).toBe('2031       ● The opening');
    expect(lines.slice(2, 5)).toEqual([
      '           │ opening',
      '           │',
      '2031-05-24 ● The closing – 2031-06-01',
    ]);
  });

  it('goes on with the line beside a text of several lines, as narrow as the terminal is', () => {
    const long = event({ text: 'One two three four' });
    expect(linesOf(answer('timeline', [long]), { ...plain, width: 26 })).toEqual([
      '2031-05-04 ● The opening',
      '           │ One two three',
      '           │ four',
      '           │ opening',
    ]);
    expect(linesOf(answer('timeline', [long]), { ...plain, width: 5 })).toContain(
      '           │ One two',
    );
  });

  it('shows what it is made of and what matched, in roles of their own', () => {
    const hit = { record: opening, mark: () => [[0, 1] as [number, number]] };
    expect(linesOf(answer('timeline', [hit, closing]), tagged)).toEqual([
      '<date>2031-05-04</date><muted> ● </muted><match>T</match><title>he opening</title>',
      '<date>          </date><muted> │ </muted><match>A</match> ribbon is cut',
      '<date>          </date><muted> │ </muted><id>opening</id>',
      '<date>          </date><muted> ┊</muted>',
      '<date>          </date><muted> ┊ about 3 weeks</muted>',
      '<date>2031-05-24</date><muted> ● </muted><title>The closing</title><date> – 2031-06-01</date>',
      '<date>          </date><muted> │ </muted>It rains',
      '<date>          </date><muted> │ </muted><id>closing</id>',
    ]);
  });

  it('leaves out what is no event', () => {
    expect(linesOf(answer('timeline', [fact(), opening]))[0]).toBe('2031-05-04 ● The opening');
  });
});
