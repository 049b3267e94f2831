// Irregular English forms and usual abbreviations, and the word that they are forms of; written for this project.

const forms = `
arise arose arisen|bear bore borne|beat beaten|become became|begin began begun|bind bound|blow blew blown
break broke broken|bring brought|build built|buy bought|catch caught|choose chose chosen|come came
deal dealt|do did done|draw drew drawn|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen
feed fed|feel felt|fight fought|flee fled|fly flew flown|forbid forbade forbidden|foresee foresaw foreseen
forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|get got gotten|give gave given
go went gone|grow grew grown|hang hung|hear heard|hide hid hidden|hold held|keep kept|know knew known
lead led|leap leapt|learn learnt|leave left|lend lent|lose lost|make made|mean meant|meet met
mislead misled|overcome overcame|overthrow overthrew overthrown|pay paid|ride rode ridden|ring rang rung
rise rose risen|run ran|say said|see saw seen|seek sought|sell sold|send sent|shake shook shaken
shoot shot|show shown|sing sang sung|sink sank sunk|sit sat|sleep slept|speak spoke spoken|spend spent
stand stood|steal stole stolen|stick stuck|strike struck stricken|strive strove striven|swear swore sworn
swim swam swum|take took taken|teach taught|tear tore torn|tell told|think thought|throw threw thrown
undergo underwent undergone|understand understood|undertake undertook undertaken|uphold upheld
wake woke woken|wear wore worn|win won|withdraw withdrew withdrawn|withhold withheld|write wrote written
man men|woman women|child children|person people|foot feet|tooth teeth|mouse mice|wife wives|life lives
half halves|self selves|thief thieves|crisis crises|basis bases|analysis analyses
year yr yrs|month mth mths|week wk wks|hour hr hrs|minute mins|government govt gov|department dept
january jan|february feb|march mar|april apr|june jun|july jul|august aug|september sept sep|october oct|november nov|december dec
billion bln|million mln|trillion trn|percent pct
gas gases|bus buses|lens lenses|quiz quizzes|lie lying|die dying|tie tying
heading headings|criterion criteria|phenomenon phenomena|datum data|medium media|chairman chairmen|spokesman spokesmen
`;

/**
 * The word that an irregular form is a form of; undefined for any other word. It is looked up where it stands, since
 * a table made of the list would be made at every start.
 */
export function baseOf(form: string): string | undefined {
  for (let at = forms.indexOf(form); at > 0; at = forms.indexOf(form, at + 1)) {
    const behind = forms[at + form.length] ?? '';
    if (forms[at - 1] !== ' ' || !' |\n'.includes(behind)) continue;
    const start = Math.max(forms.lastIndexOf('|', at), forms.lastIndexOf('\n', at)) + 1;
    return forms.slice(start, forms.indexOf(' ', start));
  }
  return undefined;
}

/** All irregular forms, each with the word that it is a form of. */
export const irregularForms = (): [form: string, base: string][] =>
  forms
    .trim()
    .split(/[|\n]/)
    .flatMap((row) => {
      const [base = '', ...others] = row.split(' ');
      return others.map((form): [string, string] => [form, base]);
    });

/** Words whose ending looks like a plural, a past or a participle and is none. */
export const invariable: ReadonlySet<string> = new Set(
  'news united series species always perhaps during nothing something anything everything hundred sacred indeed naked wicked lens heading'.split(
    ' ',
  ),
);
