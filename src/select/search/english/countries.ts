// Words for a country, its people and its seat of government; written for this project.

const list = `
america, american, usa, washington
australia, australian, canberra
austria, austrian, vienna
belarus, belarusian, minsk
brazil, brazilian, brasilia
britain, british, uk, london, westminster
bulgaria, bulgarian, sofia
canada, canadian, ottawa
china, chinese, beijing, peking
cuba, cuban, havana
egypt, egyptian, cairo
finland, finnish, helsinki
france, french, paris
germany, german, berlin
greece, greek, athens
hungary, hungarian, budapest
india, indian, delhi
indonesia, indonesian, jakarta
iran, iranian, tehran
iraq, iraqi, baghdad
ireland, irish, dublin
israel, israeli, jerusalem
italy, italian, rome
japan, japanese, tokyo
kazakhstan, kazakh, astana
mexico, mexican
norway, norwegian, oslo
pakistan, pakistani, islamabad
poland, polish, warsaw
portugal, portuguese, lisbon
romania, romanian, bucharest
russia, russian, moscow, kremlin
serbia, serbian, belgrade
spain, spanish, madrid
sweden, swedish, stockholm
syria, syrian, damascus
taiwan, taiwanese, taipei
turkey, turkish, ankara
ukraine, ukrainian, kyiv, kiev
uzbekistan, uzbek, tashkent
venezuela, venezuelan, caracas
vietnam, vietnamese, hanoi
`;

/** The words of each country, the country itself first. */
export const countries = (): string[][] =>
  list
    .trim()
    .split('\n')
    .map((line) => line.split(', '));
