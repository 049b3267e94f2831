// The verbs with which somebody is said to say something, or to say something of it.

/** Who speaks stands before such a verb or, of those in group 1, behind it as well. */
export const verb =
  /\b(?:(said|says|wrote|writes|tweeted|tweets|posted|added|adds|stated|states|declared|declares|asked|asks|replied|replies|responded|responds|answered|remarked|remarks|noted|notes|warned|warns|insisted|insists|argued|argues|explained|explains|announced|quipped|joked|concluded|concludes|continued|continues|claimed|claims|boasted|emphasi[sz]ed|stressed|asserted|commented|whispered|admitted|confirmed|recalled|recalls|observed|observes|countered|counters|retorted|conceded|concedes|cautioned|cautions|predicted|predicts|opined|went on|goes on|pointed out|points out|shot back|chimed in)|told|tells|telling|tell|assured|adding|say|saying|write|tweet(?! by\b| from\b)|put it)\b/i;

/** The same in the other languages of quotations, where no boundary of words is told by ASCII. */
const foreign =
  '(?:сказала?|заявила?|написала?|добавила?|ответила?|отметила?|подчеркнула?|говорит|сказав|заявив|написав|додав|відповів|зазначив|sagte|schrieb|antwortete|erklärte|a(?:-t-(?:il|elle))? (?:dit|écrit|déclaré|répondu|ajouté|affirmé)|ha (?:detto|scritto|dichiarato|aggiunto|risposto)|dijo|escribió|declaró|añadió|respondió|[又也还還]?[说說]|表示|称|稱|回答|[补補]充)';
/** What stands before the name of whom something is from; group 1 in another language than English. */
export const according =
  "(?:according to|in the words of|per|(selon|d[’']après|laut|según|secondo|по словам|за словами|на думку))";
export const foreignFirst = (): RegExp => new RegExp(`^${foreign}\\s+(.+)`, 'su');
export const foreignLast = (): RegExp => new RegExp(`\\s*${foreign}$`, 'u');
/** The same with more behind it, in words with spaces between them: `заявил во вторник`. */
export const foreignWithin = (): RegExp => new RegExp(`\\s${foreign}\\s.*$`, 'su');

/** Verbs of what somebody says of something, with which a sentence quotes a word or two. */
export const describing =
  /(?<![\w-])(?:call(?:s|ed|ing)?|describ(?:es?|ed|ing)|prais(?:es?|ed|ing)|hail(?:s|ed|ing)?|label(?:s|led|ed)|dub(?:s|bed)|urg(?:es?|ed|ing)|welcom(?:es?|ed|ing)|criticiz(?:es?|ed)|criticis(?:es?|ed)|denounc(?:es?|ed)|condemn(?:s|ed)|reject(?:s|ed)|speaks?|spoke|sees|saw|wants|wanted|believes?|believed|promis(?:es?|ed|ing)|pledg(?:es?|ed|ing)|vow(?:s|ed)|offer(?:s|ed)|suggest(?:s|ed)|propos(?:es?|ed)|threaten(?:s|ed)|defend(?:s|ed)|dismiss(?:es|ed))\b/i;

/** Whether words have a verb of saying. */
export const isSaying = (words: string): boolean =>
  verb.test(words) || new RegExp(foreign, 'u').test(words);

/** Whether words tell by a verb what somebody said, or said of something. */
export const isTelling = (words: string): boolean => isSaying(words) || describing.test(words);
