// Tells whether words that name nobody of a pack are likely somebody's name: `Boris Johnson`, `French President Emmanuel Macron`.

import type { Pack } from '../../model.js';
import { recordsOf, recordsOfKind } from '../../pack/records.js';
import { isEveryday } from '../search/english/everyday.js';
import { fold } from '../search/fold.js';
import { WordList } from '../search/word-list.js';
import { nameAtEnd } from './name-parts.js';
import { isOffice } from './offices.js';
import { landOf, surnamesOf } from './parties.js';

/** What headings, newspapers and bodies end in, and hardly a name does; without the s of a plural. */
const noNames = new WordList(`
added affairs agency agenda alert analyse analysis anmerkung answer antwort applause army article asia assessment
association atlantic aussage axios background balance bank beast bild bite blanca blanche blog bloomberg book bottom
breaking brief briefing bron bulletin bundesregierung bundestag bureau burger caption case center centre chapter check
cheers chinesisch chronicle church chyron cita citat citation citazione claim clickbait club column comentario comment
commentaire commento commission committee communique company conclusion conference congress context conversation
corporation corriere council courier court ctrl cytat daily day department desk deutsch digest dispatch dive division
dzherelo editorial embassy endowment englisch english epigraph erklarung espanol essay europe evening examiner example
excerpt exclusive executive express extract facebook fact false fazit figaro fonte force forum foto foundation frage
francais france france-presse friedensplan friend fuente fund gazeta gazette globe google government group guardian hall
haus hauses headline herald highlight house images independent input inquirer insider instagram institute interfax
interview interviewer intro istochnik italiano jazeera journal kommentar kommentary kommersant kreml laughter league
ledger letter line live madness magazine mail mainichi maison massacre meanwhile media meduza meinung meme message mine
ministry mirror moderator moment monde monitor month morning motto narrator nation network news newspaper newsweek nota
note number observer office omitted opinion original ours outro page palace paper paragraph paraphrase parliament
partner party passage pause pereklad perevod petersburg photo picture play podcast point policy politico politics poll
post pravda press presse quarterly quelle question quiz quotation quote radio reaction recap record reddit register
remark reminder reply report republic response resume resumen reuters review riassunto ruso russe russisch russo satz
section segodnya senate sentinel sera service shimbun society soundbite source speech spiegel spokesman spokesperson
spokeswoman square standard star state statement stories story street studio subtitle summary summit sun supplied survey
tagline take takeaway talk tass telegram telegraph television text theory thought thread ticker tiktok time titel title
tldr today traduccion traduction transcript translate translation treaty tribune truth tsitata tv tweet twitter
uberschrift ukrainisch union university update verbatim verdict version video views voice vyvod war warning watch week
weekly welle wikipedia wire word world xinhua year youtube zagolovok zeit zeitung zitat
`);

const isOther = (word: string): boolean => noNames.has(word) || noNames.has(word.replace(/s$/, ''));

/** What begins a name of a place or of a newspaper, and hardly one of a person. */
const noGivenNames = new WordList(
  'abu al big breaking buenos cape capitol daily der die el fort global gulf hong key la las le los national new nord north northern old rio san santa south southern sri tel the west western east eastern',
);

/**
 * The name in words with capitals that the pack does not know: behind offices and countries two to four words, or one behind
 * an office. Undefined for what may as well be a heading, a place, a newspaper or a body.
 */
export function strangerIn(pack: Pack, words: string): string | undefined {
  const named = words.replace(ofWhat(), (whole, office) =>
    isOffice(fold(office)) ? office : whole,
  );
  const ending = nameAtEnd(named);
  const all = ending.split(' ');
  const from = all.findIndex((word) => !isBeside(word));
  if (from < 0) return undefined;
  const name = all.slice(from);
  const before = from > 0 ? all[from - 1] : named.slice(0, -ending.length).trim().split(' ').at(-1);
  if (name.length > longest || (name.length === 1 && !isOffice(fold(before ?? ''))))
    return undefined;
  const [first = '', last = ''] = [name[0], name.at(-1)].map((word) => fold(word ?? ''));
  const isName =
    /\p{Ll}/u.test(name.at(-1) ?? '') &&
    !noGivenNames.has(first) &&
    !isOther(last) &&
    !isOffice(last) &&
    !name.some((word) => isOfPack(pack, fold(word))) &&
    !isCommon(pack, last);
  return isName ? name.join(' ') : undefined;
}

/** Whether a single word with a capital, as a heading, is likely a surname: in letters of English, no everyday word, and none that the pack has. */
export function isSurname(pack: Pack, word: string): boolean {
  if (!/^[A-Z][A-Za-z’'-]*[a-z]{2}$/.test(word)) return false;
  const folded = fold(word);
  return (
    !/(?:ly|ics|[tsc]ion|ung|ship|ness|ment|ism|ing)s?$/.test(folded) &&
    !isOther(folded) &&
    !isOffice(folded) &&
    !isOfPack(pack, folded) &&
    !isEveryday(folded) &&
    !recordsOf(pack).some(({ title, text }) => `${title} ${text}`.includes(word))
  );
}

/** Of what somebody is an officer, before two more words: `Secretary of State Eve Elm`. */
const ofWhat = (): RegExp => /(\S+) of (?:the )?\p{Lu}\S*(?= \p{Lu}\S* \p{Lu})/u;

/** The most words of a name. */
const longest = 4;

/** Whether a word stands before a name and tells what its bearer is: `French`, `President`, `NATO`. */
const isBeside = (word: string): boolean => {
  const folded = fold(word);
  return isOffice(folded) || landOf(folded) !== undefined || /^\p{Lu}{2,}$/u.test(word);
};

/** Whether a word is for a country, or the surname of somebody of the pack. */
const isOfPack = (pack: Pack, word: string): boolean =>
  landOf(word) !== undefined ||
  recordsOfKind(pack, 'person').some((person) => surnamesOf(person).includes(word));

/** Whether a pack has a word in small letters. */
const isCommon = (pack: Pack, word: string): boolean =>
  recordsOf(pack).some(({ text }) => text.includes(` ${word} `));
