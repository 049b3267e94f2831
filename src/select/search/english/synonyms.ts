// General English words and phrases that mean the same, for any pack; written for this project.

/** Different names of one thing. */
const same = `
century, 100 years, hundred years
decade, 10 years, ten years
fortnight, two weeks, 14 days
dozen, 12
prime minister, premier, PM, head of government
head of state, president
united states, USA, US, america, american
united kingdom, UK, britain, british, great britain
european union, EU
united nations, UN
soviet union, USSR
gross domestic product, GDP
percentage, percent, share
car, automobile
film, movie
physician, doctor
lawyer, attorney
aeroplane, airplane, aircraft, plane
phone, telephone
television, TV
labour, labor
defence, defense
centre, center
programme, program
grey, gray
theatre, theater
harbour, harbor
neighbour, neighbor
favour, favor
honour, honor
behaviour, behavior
licence, license
organisation, organization
per year, annually, yearly, a year
every day, daily
`;

/** Groups of words and phrases that mean the same. */
export const englishSynonyms = (): string[][] =>
  same
    .trim()
    .split('\n')
    .map((line) => line.split(',').map((phrase) => phrase.trim()));
