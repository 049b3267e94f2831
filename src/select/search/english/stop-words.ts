// Words that say little or nothing of what is looked for, in three tiers, most of them English; written for this project.

import { WordList } from '../word-list.js';

/** Left out of an index and of queries: articles, pronouns, prepositions, conjunctions, auxiliaries (folded, no apostrophes). */
export const stopWords = new WordList(`
a an the this that these those
i me my mine myself we our ours ourselves you your yours yourself he him his himself she her hers
herself it its itself they them their theirs themselves im ive id ill weve youre youve hes shes
theyre theyve thats whats whos wheres hows theres heres lets
and or but nor so yet if then than as because while although though whereas unless until
of in on at by for from to with without within into onto upon about above across after again
against along amid among around before behind below beneath beside besides between beyond down
during except inside like near off out outside over past per since through throughout till toward
towards under up via versus vs
am is are was were be been being do does did done doing dont doesnt didnt have has had having havent
hasnt hadnt isnt arent wasnt werent can cannot cant could couldnt may might must shall should
shouldnt will wont would wouldnt
not no there here also just too very only own same such both each any all some
please plz pls kindly thanks thank thx hi hello hey ok okay nah nope yeah yep lol u r ur gonna wanna
um umm uh uhh er erm hm hmm s abt wat wot
what which who whom whose when where why how
und et y de du des la le les el los las der das von na v gegen contre contra protiv proti
mr mrs ms mister dr prof sir madam madame
`);

/**
 * Words with which people ask, or whom, rather than name what they look for, and a title behind a name (`Kishida-san`).
 * They help to order what is found; an answer need not hold them.
 */
export const lightWords = new WordList(`
tell tells told say says said saying talk talked talking speak spoke speaks speaking mention mentions
mentioned describe describes described explain explains explained call called claim claimed ask asks asked answer answers think thinks thought believe believes know knows known show
shows shown give gives gave given get gets got getting go goes went going gone come comes came coming
make makes made making take takes took taken taking put puts want wants wanted need needs needed try
tries tried trying use uses used using mean means meant keep keeps kept let look looks looked looking
seem seems seemed happen happens happened happening feel feels felt find finds found see sees saw seen
much many more most less least few little lot lots several every other others another else
really actually exactly currently recently ever never always often still already now today
info information details detail regarding concerning related list anything something
everything nothing anyone someone everyone thing things stuff kind kinds sort sorts type types way
ways point points one ones true whether yes maybe perhaps
quote quotes quoted quotation quotations source sources words comment comments commented remark remarks fact facts
according name names named bit bits passage passages section sections
san siri alexa google
wer ist qui est kto khto taky taka takoy takaya eto tse
`);

/**
 * Words so general that a record may answer without them: where the pack does not know one, it
 * weighs little; where it does, less than another.
 */
export const generalWords = new WordList(`
matter matters become becomes became help helps helped work works
worked working reason reasons main key important big bigger biggest large larger largest great
greater greatest small smaller smallest good better best bad worse worst new newest latest old older
oldest long longer short high higher highest low lower lowest different possible real current
famous popular major exact specific general special full total whole common certain
cause causes caused affect affects affected change impact start started begin began end ended
stop stopped continue continued increase increased decrease decreased involve involved
treat treats treated treatment react reacts reacted reaction respond responded response accept accepts accepted
allow allows allowed decide decides decided decision expect expects expected handles handled manage managed
lead leads led follow follows followed bring brings brought build hold holds held offer offers offered propose proposes
proposed receive received reach reached require requires required remain remains remained result results resulted turn
turned set sets stand stands stood deal deals discuss discusses discussed develop developed create creates created
provide provides provided agree agrees agreed refuse refused consider considers considered suggest suggests suggested
achieve achieved aim aims aimed attempt attempted avoid avoids bother choose chose chosen compare compared concern
define deny denies denied depend depends exist exists fail failed gain gained grow grew handle hope hopes hoped ignore
ignored imply implies improve indicate intend intends intended lack last lasted learn likes mind move moves
moved notice occur occurred oppose prefer prepare present prevent promise promised prove push raise raised refer regard
reject reveal serve share sound spend succeed suffer surprise surprised tend threaten understand warn warned wish
wonder worry worried write wrote
role side sides position view views stance attitude opinion idea ideas issue issues problem problems question questions
open opens opened close closes closed time times situation case effect effects outcome outcomes consequence consequences aspect area areas part parts amount number numbers
level rate size example examples
firmly quite away once simply merely clearly openly strongly deeply highly truly quickly slowly soon finally suddenly
usually probably certainly definitely obviously apparently perfectly entirely barely hardly rather instead
`);

/** Words that no phrase needs. */
export const articles: ReadonlySet<string> = new Set(['a', 'an', 'the']);

/** Words that ask together with the `how` before them. */
const measures = new Set(['long', 'many', 'much', 'often', 'far', 'big', 'soon', 'high']);

/** `how long`, `how many` and the like as one word each; they say little, unless a pack gives them a meaning. */
export const askedMeasures: ReadonlySet<string> = new Set([...measures].map((it) => `how${it}`));

/** The words of a text with `how long` and the like as one word each: `howlong`. */
export function joinMeasures(text: readonly string[]): string[] {
  const joined: string[] = [];
  for (const word of text) {
    if (measures.has(word) && joined.at(-1) === 'how') joined.splice(-1, 1, `how${word}`);
    else joined.push(word);
  }
  return joined;
}
