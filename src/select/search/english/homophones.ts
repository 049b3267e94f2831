// Words that sound alike, of which people write one for another; written for this project.

const list = `
aid aide, air heir, ally alley, base bass, berth birth, border boarder, brake break, capital capitol, cede seed
ceiling sealing, cell sell, cent scent sent, cite sight site, coarse course, complement compliment, core corps
council counsel, coup coo, coy koi, crude crewed, currant current, dear deer, desert dessert, dual duel, fair fare
foreword forward, gate gait, gorilla guerrilla, great grate, guilt gilt, hail hale, hall haul, heal heel, hire higher
holy wholly, hole whole, idle idol, key quay, leak leek, lesson lessen, levy levee, loan lone, mail male, main mane
meet meat meets meats, miner minor, morning mourning, naval navel, ore oar, passed past, patience patients, peace piece
peak peek pique, peer pier, plain plane, pole poll, president precedent, presence presents, principal principle
profit prophet, raise raze, reign rain rein, right rite write, rights rites writes, role roll, root route, sail sale
serial cereal, stake steak, stare stair, steal steel, strait straight, sweet suite, tale tail, threw through, tide tied
troop troupe, tsar czar, vain vane vein, waive wave, war wore, warn worn, weak week, wear ware, weight wait
`;

/** The words of each sound. */
export const homophones = (): string[][] =>
  list
    .trim()
    .split(/, |\n/)
    .map((words) => words.split(' '));
