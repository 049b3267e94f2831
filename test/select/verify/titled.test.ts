// Who is meant by a name among titles, offices and what else is said of somebody.

import { describe, expect, it } from 'vitest';
import type { Pack } from '../../../src/model.js';
import { claimedBy } from '../../../src/select/verify/speaker.js';
import { titled } from '../../../src/select/verify/titled.js';
import { packOf } from './packs.js';

const party = (id: string, name: string, aliases: string[] = [], role = '', affiliation = '') => ({
  id,
  name,
  aliases,
  role,
  ...(affiliation !== '' && { affiliation }),
  text: '',
  evidence: [],
});

const pack: Pack = {
  ...packOf(),
  people: [
    party('ash', 'Ana Ash', ['Ash', 'Madame Mayor', 'Ayton mayor']),
    party('oak', 'Olaf Oak', ['Old Olaf Eichbaum'], 'Keeper of the lock', 'Canal Trust'),
    party('plato', 'Plato', ['柏拉图'], 'President of Beeton'),
    party('elm', 'Eve Elm', [], 'Warden'),
    party('other-elm', 'Adam Elm', [], 'Warden'),
  ],
  organizations: [party('trust', 'Canal Trust', ['The Trust'])],
};

describe('a name among titles and what the pack says of its bearer', () => {
  it.each([
    ['Lock Keeper Oak', 'oak'],
    ["the lock's Oak", 'oak'],
    ['the lock’s Oak', 'oak'],
    ['Keeper Oak of the lock', 'oak'],
    ['Oak (keeper of the lock)', 'oak'],
    ['Oak, lock keeper', 'oak'],
    ['Oak at the Canal Trust', 'oak'],
    ['Oak of the Canal Trust', 'oak'],
    ["the Canal Trust's Olaf Oak", 'oak'],
    ['Madame Ash', 'ash'],
    ['the mayor Ash', 'ash'],
    ['Ayton Mayor Ana Ash', 'ash'],
    ['Mr. President Plato of Beeton', 'plato'],
    ['comrade Ash', 'ash'],
    ['主席柏拉图', 'plato'],
    ['柏拉图先生', 'plato'],
    ['国家主席柏拉图', 'plato'],
    ['Mr Eichbaum', 'oak'],
    ['the lock keeper, Oak', 'oak'],
    ['O. Oak of the Canal Trust', 'oak'],
    ['Pres. Plato', 'plato'],
    ['Herr Oak', 'oak'],
  ])('is theirs: %s', (name, id) => {
    expect(titled(pack, name)?.id).toBe(id);
  });

  it.each([
    ['Mayor Oak'],
    ['keeper of Oak'],
    ["Oak's keeper"],
    ["Oak's"],
    ['Oak (keeper of the mill)'],
    ['Oak in Ayton'],
    ['Oak of the mill'],
    ['Olaf Oak (satire)'],
    ['deepfake Olaf Oak'],
    ['主席'],
    ['president of Ash'],
    ['Warden Elm'],
    ['spokeswoman Ash'],
    ['Oak (president)'],
    ['Oak, prime minister'],
    ['中国主席柏拉图'],
    ['the lock keeper'],
    ['Mr Olaf'],
    ['the old man Oak'],
    ['ferrymen Oak'],
    ['Polish Oak'],
    ['Canal and President Oak'],
    [''],
  ])('is nobody’s where anything else is said: %s', (name) => {
    expect(titled(pack, name)).toBeUndefined();
  });

  it.each([
    ['the clerk Olaf Oak', 'oak'],
    ['keeper of the lock Olaf Oak', 'oak'],
    ['the Keeper of the Lock Olaf Oak', 'oak'],
    ["Ana Ash's clerk Olaf Oak", 'oak'],
    ['Canal Trust spokesman Plato', undefined],
    ['Canal Trust spokeswoman Ana Ash', 'ash'],
    ['the Polish scholar Olaf Oak', 'oak'],
    ['Olaf Oak, a former clerk of the Canal Trust', 'oak'],
    ['Olaf Oak of the Trust', 'oak'],
    ['Olaf Oak, clerk', 'oak'],
    ['Olaf Oak (clerk)', 'oak'],
    ['Olaf Eichbaum, clerk', undefined],
    ['Old Olaf Eichbaum, clerk', 'oak'],
    ["Olaf Oak of Ash's mill", undefined],
    ['the Polish Olaf Oak', undefined],
    ['Olaf Oak of Poland', undefined],
    ["Ana Ash's Olaf Oak", undefined],
    ['Ana Ash Olaf Oak', undefined],
    ['comedian impersonating Olaf Oak', undefined],
    ['Joe Miller & Olaf Oak', undefined],
    ['Joe Miller quotes Olaf Oak', undefined],
    ['Ana Ash praising Olaf Oak', undefined],
    ['Olaf Oak (Joe Miller)', undefined],
    ['Olaf Oak, played by Joe Miller', undefined],
    ['keeper of Olaf Oak', undefined],
    ['spokesman for Olaf Oak', undefined],
    ['leader of Olaf Oak', undefined],
    ['anyone but Olaf Oak', undefined],
    ['a clerk, Olaf Oak', undefined],
    ["Olaf Oak's, clerk", undefined],
    ['Olaf Oaken, clerk', undefined],
    ['clerk Plato', undefined],
  ])('in full may stand beside other offices, and beside nothing else: %s', (name, id) => {
    expect(titled(pack, name)?.id).toBe(id);
  });

  it.each([
    ['Oak, 2031', 'oak'],
    ['Oak (3 May 2031)', 'oak'],
    ['Oak on 3 May', 'oak'],
    ['Oak in Warsaw', 'oak'],
    ['Oak said', 'oak'],
    ['said Olaf Oak', 'oak'],
    ['Oak, quoted by The Miller', 'oak'],
    ['Oak (as quoted by The Miller)', 'oak'],
    ['Oak via The Miller', 'oak'],
    ['Olaf Oak, speaking in Ayton', 'oak'],
    ['Olaf Oak in an interview with Ana Ash', 'oak'],
    ['Joe Miller, quoted by Olaf Oak', undefined],
    ['quoting Olaf Oak', undefined],
    ['Oak on Plato', undefined],
    ['Oak of Warsaw', undefined],
    ['Oak said Joe Miller', undefined],
    ['Olaf Oak, speaking through Joe Miller', undefined],
  ])('may stand beside when, where and by whom it was told: %s', (name, id) => {
    expect(titled(pack, name)?.id).toBe(id);
  });

  it('in full may stand before what the pack tells of its bearer, without the names in it', () => {
    const people = [
      { ...party('oak', 'Olaf Oak'), text: 'Olaf Oak keeps the old lock, and met Ana Ash.' },
      party('ash', 'Ana Ash'),
    ];
    const known = (name: string) => titled({ ...pack, people }, name)?.id;
    expect(known('Olaf Oak (keeps the old lock)')).toBe('oak');
    expect(known('Olaf Oak, old')).toBe('oak');
    expect(known('old Olaf Oak')).toBeUndefined();
    expect(known('Oak, old')).toBeUndefined();
    expect(known('Olaf Oak, Ana Ash')).toBeUndefined();
  });

  it('is nobody’s whom the pack speaks of otherwise than the title does', () => {
    const people = [
      { ...party('ash', 'Ana Ash'), text: 'She runs the town, and her fair.' },
      { ...party('oak', 'Olaf Oak'), text: 'He keeps the lock.' },
      { ...party('elm', 'Eve Elm'), text: 'Elm told him that she left.' },
    ];
    const known = (name: string) => titled({ ...pack, people }, name)?.id;
    expect(known('Mrs. Ash')).toBe('ash');
    expect(known('Mr. Ash')).toBeUndefined();
    expect(known('Mr Oak')).toBe('oak');
    expect(known('Ms Oak')).toBeUndefined();
    expect(known('Mrs Olaf Oak')).toBe('oak');
    expect([known('Ms Elm'), known('Mr Elm')]).toEqual(['elm', 'elm']);
  });

  it('is spoken of in notes, too, but not in what they quote', () => {
    const people = [
      { ...party('ash', 'Ana Ash'), notes: ['The paper has "he said"; Ash is a woman.'] },
      { ...party('oak', 'Olaf Oak'), notes: ['His office is not known.'] },
    ];
    const known = (name: string) => titled({ ...pack, people }, name)?.id;
    expect([known('Frau Ash'), known('Mr Ash')]).toEqual(['ash', undefined]);
    expect([known('Ms Oak'), known('Mr Oak')]).toEqual([undefined, 'oak']);
  });

  it('is known by an office that one person alone has', () => {
    expect(claimedBy(pack, 'President of Beeton').party?.id).toBe('plato');
    expect(claimedBy(pack, 'the president of beeton').party?.id).toBe('plato');
    expect(claimedBy(pack, 'Warden').party).toBeUndefined();
  });
});
