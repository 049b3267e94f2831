// Words that people use in place of others, for any pack; written for this project.

/**
 * A word of a record, then what means the same in most sentences and, behind `~`, what comes near it in some. One way
 * alone: whoever asks for `ditch` may mean what a record calls `abandoning`.
 */
const list = `
abandoning: ditch, drop, discard, renounce, forsake, leave behind, do away with ~ scrap, break with, shed, overcome
abroad: overseas, foreign country, outside china, outside the country, foreign trip ~ international, travel, away, trip, beyond the border
accept: agree to, say yes, consent, acquiesce, take the offer, swallow, take the deal, bite the bullet, plead, stomach, rock and hard place, catch 22 ~ settle for, approve, bow to, concede, acknowledge, recognize, submit, comply, cornered, forced, forcing, force, desperate, desperation, decline, alternative, options, option, reluctant, reluctantly, grudgingly, pressured, compelled, coerced, obliged, unwilling, trapped, begging, beg, beggar, swallowing, bitter, pill, wall, corner, helpless, powerless, leverage, surrender, yield, blackmail, despair, dilemma, inevitable, pleading, resigned, vulnerable, weakness, weak, necessity, humiliating, unable, reluctance, compulsion, dependence, dependent, desperately, squeezed, bind, vice, stuck, escape, survive, mercy, mercies, rock
accordance: in line with, in keeping with, under the rules, consistent with, conformity, compliance ~ comply, conform, respect, pursuant, obey, based on
accounts: constitute, represent, comprise, version of events, report ~ narrative, proportion, percentage, description, story, retelling, record, telling, summary
addressed: turn to ~ speech, greet
adopts: embrace, buy into, endorse ~ parrot, echo, repeat, approve, espouse, subscribe, copy
advance: move forward, push forward, promote, progress, further, speed up, press ahead ~ accelerate, boost
affairs: matters, politics, events, current affairs ~ relations, concerns, business, subject, diplomacy
agreed: settled, decided, arranged, done deal, finalized, struck a deal, consensus, of one mind ~ approve, consent, concur, fixed, sealed, ready, accord, unanimous, on board
agreements: deal, accord, pact, contract, treaty, arrangement, settlement, understanding ~ signed, documents, bargain, memorandum, commitment, consensus, compact, protocol, paper
ahead: in front of, surpass, overtake, outstrip, beat ~ leading, top, exceed, outpace, overtook, rank, pass
airport: airfield, aerodrome, tarmac, runway, landing ~ plane, flight, touch down, fly, terminal, aircraft, arrival, departure, jet
alarmed: worried, frightened, scared, anxious, nervous, uneasy, unsettled, rattled ~ concerned, afraid, fear, panic, spooked, wary, disturbed, upset, troubled, shocked, jittery, unnerved
aligned: in step, like minds, in agreement, united, in sync, share views, eye to eye, hand in glove, kindred ~ together, allied, similar, match, converge, partners, in tune, alike, bloc, axis, alliance, ally, friends, page, wavelength, unite
alleged: supposed, accused of, suspected, purported ~ accusation, allegation, unproven, presumed, suspicion, charge, reported, not proven
allowed: permitted, authorized, gave permission, approved, lifted secrecy ~ permission, consent, license, enable, clearance, authorise
almost: nearly, close to, roughly, just short of, practically ~ approximately, not quite, virtually
analysis: assessment, examination, evaluation, research ~ study, interpretation, explanation, breakdown, insight, review
analysts: expert, observer, commentator, specialist, pundit, watcher, researcher ~ scholar, academic, professor, critic, economist, commentary, forecaster
annexations: land grab, takeover, seizure, conquest, territorial grab, stolen land, incorporation ~ occupation, grab, capture, territory, occupy, absorption, theft
annexed: seized, grabbed, incorporated, stolen land, swallowed up, absorbed, land grab, gobble, devour, usurp, steal, appropriate, wrest, pinch, pocket, swallow, expropriate ~ occupied, captured, conquered, stole, invade, appropriated, conquest
announced: declared, made public, revealed, proclaimed, said publicly, disclosed, made known ~ unveil, state, publish, statement, confirm, report, news, launch
answered: replied, responded, response, retort, said back ~ comeback
applications: request, filing, petition, submission, motion ~ appeal, lodge, apply, paperwork
applied: requested, asked the judges, filed, submitted a request, petitioned, sought ~ submit, lodge, application, appeal
approval: green light, go ahead, consent, sign off, permission, authorization, the nod ~ agreement, confirm, clearance, endorse, blessing
areas: region, territory, zone, district, sector ~ place, land, province, field, ground, location
arena: stage, scene, world stage, international stage ~ sphere, field, platform, forum, globally
arms: weapon, weaponry, munitions, ammunition, ammo, guns, lethal aid, military hardware ~ shells, missiles, drones, tanks, bullets, equipment, lethal, rockets, bombs
arrest: detain, apprehend, take into custody, put in jail, handcuff, detention, lock up, nab, nick, bust, slap cuffs on, put behind bars, put in dock, clap in irons, throw in jail ~ jail, prison, custody, capture, seize, police, warrant, prosecute, criminal, imprison, cuff, cell, fugitive, outlaw, cops, manhunt, dock, handcuffed, behind bars, bars, shackle, chains, prisoner
arrival: landing, touchdown, welcome ceremony, flying in ~ arrive, welcome, reception, airport, beginning, entry, plane
arrives: touch down, fly in, reach, turn up ~ land, arrival, welcome, plane, enter, visit, appear, airport
article: story, report, piece, news story, news item, write up, coverage, NPR ~ text, journalism, newspaper, news, author, journalist, explainer, post, publication, source
aside: dismiss, shrug off, wave away, ignore, disregard, away ~ brush off, sidestep, wave off
assume: step into, adopt, undertake ~ play, fill, seize, seek, act as, perform
attempt: effort, bid, endeavour ~ seek, exercise, drive, strive, shot
authoritarianism: dictatorship, autocracy, tyranny, authoritarian, strongman rule, despotism, totalitarianism ~ dictator, autocrat, undemocratic, repression, regime, autocratic, oppression, not free, strongman
avoided: shunned, steered clear, kept away, cold shoulder, kept their distance, ostracized, stayed away, snubbed ~ isolate, pariah, boycott, evade, dodge, outcast, freeze out, duck, shirk, evading, despised, rejection, evaded, unfriend
awkward: embarrassing, uncomfortable, cringe, clumsy, uneasy, embarrassment, cringeworthy, cringy, cringey, cringe worthy, toe curling, squirmy, squirm, wince, blushing, mortifying, gauche, badly timed, sticky, cringing, red in face, hot and bothered ~ strange, delicate, tricky, weird, unpleasant, tense, ill at ease, odd, unfortunate, inconvenient, gaffe, difficult, squirming, blush, red faced, embarrass, discomfort, faux pas, blunder, slip, misstep, fluster, flustered, inappropriate, tactless, untimely, premature, bizarre, spot, unease, stumble, shame, face palm, ashamed, sensitive, humiliating, humiliation, humiliated, regret, apologize, silly, ludicrous, rude, insult, offend, squirmed, blushes, blushed, wriggle, unhappy, upset, confusion, startled, nervous, tactful
back: support, stand behind, favor, endorse, endorsement, champion, aid, in favour of ~ promote, assistance, approve, defend, advocate, prop up, blessing, restore, return, hand over
bade: said goodbye, wish farewell, took leave, part ways, say bye ~ goodbye, leave, parting, wave
balance: middle path, tightrope, balancing act, neutral stance, fence sitting, walk a line, equilibrium, even handed ~ neutral, neutrality, cautious, careful, moderate, ambiguity, hedge, straddle, noncommittal
band: orchestra, brass band, musicians, music, marching band, serenade, trumpet, tune ~ play, anthem, welcome, musical, soldiers, parade, drums
barrels: bpd, barrels per day, drums of oil ~ oil, output, volume, crude, quantity, daily, petroleum, tons
based: grounded in, founded on, rooted in, relying on, built on, located, resting on ~ basis, stem from, headquarters, driven by
basic: fundamental, core, elementary, essential, underlying, bedrock ~ principal, central, foundation, primary
basis: foundation, starting point, groundwork, base, ground, framework, cornerstone ~ core, beginning, fundamental, footing, springboard, premise
became: turned into, grew into ~ rise, overtook
began: started, opened, kicked off, commenced, got under way, launch ~ onset, outset, initial, first, break out, origin, initiate
belongs: part of, is owned by, affiliated with, member of ~ attached, fit into, include, fall under, run by
benefited: gained, profited, win win, took advantage, reaped, did well, better off, came out ahead, made money, prospered, thrived, prospering, mutually profitable ~ advantage, win, beneficial, pay off, mutual, reward, cash in, useful, winners, winner, winning, prosper, thrive, enrich, rich, richer, profitable, lucrative, advantageous, rewards, pays off, fruitful, prosperity, prosperous, fortune, fortunes, wealth, wealthy, flourish, flourished, mutually, enjoyed, enjoy, satisfied, favourable, gainful, productive, fair, worthwhile, boosted, earn, earned, earnings, revenue, money, harvest
big: large, major, huge, important ~ significant, central, hot, giant, massive, considerable, heavy, leading, substantial
bilateral: two way, mutual, between two countries, between both countries, two sided ~ reciprocal, joint, shared
billion: bn, thousand million, milliard ~ value, money, sum, worth, figure, volume
bit: a touch, somewhat, a degree, slightly ~ modest
boon: gift, blessing, godsend, win, boost, windfall, lifeline, big boost, lucky break, blessing in disguise, big win, shot in arm, feather in cap, helping hand, stroke of luck, morale booster, bonanza, good fortune, welcome present, welcome relief, welcome news, ray of hope, comfort, stimulus, stroke of fortune ~ benefit, advantage, victory, bonus, favor, reward, plus, useful, luck, lucky, glory, triumph, prize, jackpot, bounty, payoff, favour, upside, perk, rescue, salvation, success, morale, spotlight, coup, prestige, timely, helpful, profit, fortune, fortunate, joy, delight, pleasure, relief, privilege, honour, welcome, redeem, redemption, encouraging, encouragement, uplift, propaganda, showcase, photo op, glamour, legitimacy, recognition, validation, respect, support, opportune, convenient, handy, good news
border: frontier, boundary, cross border, transnational, cross frontier, transborder ~ international, neighbor, line, bilateral, limit, foreign, abroad
brought: raised, broached, touched on, led to, aired ~ yielded, produced, deliver, carry, confront, skirt
brushed: dismissed, shrugged off, waved away, ignored, sidestep, rejected ~ disregard, deflect, laugh off, not care, angry, furious, fury, annoyed, insult, scold, shout, upset
built: centered on, organized around, revolve around, based on, focused on, structured ~ frame, design, construct
burger: empty, nothing of substance, hollow, zero, worthless ~ useless, meaningless, no substance, dud, blank, insignificant, waste
calls: terms, labels, dubs, refer to, appeal ~ urge, demand, request, style, brand, seek, characterize
camera: video, film, televised, on tv, lens, on the record, televised meeting, footage ~ television, press, publicly, broadcast, live, media, photographer, in public
candidacy: run for president, presidential bid, presidential run, standing for election, bid, nomination, run for office ~ candidate, campaign, run, election, nominee, presidential, contest
capitals: capital city, european governments, european states ~ governments, cities, countries, states, nations, leaders, europeans
capitulate: surrender, yield, lay down arms, admit defeat, throw in towel, white flag, submit, throw in the towel, fold ~ lose, defeat, quit, concede, back down, retreat, pull out, leave, bow, cave, buckle
capitulation: surrender, giving up, defeat, white flag, laying down arms, yielding, admission of defeat ~ submission, quit, lose, retreat, concede, withdrawal
care: be well, watch yourself, be safe ~ goodbye, farewell, attention
carefully: closely, attentively, thoroughly, with care, seriously, cautiously ~ careful, attention, deep, studied, thoughtful, meticulous, diligent, properly, detailed
carry: implement, execute, put into practice, fulfil, accomplish, realize, perform ~ run, published, feasible, transport, contain, print
ceasefire: truce, armistice, end of fighting, stop shooting, cessation of hostilities, lay down arms, halt to fighting, stop the war ~ peace, pause, freeze, suspension, lull, calm
ceasing: stopping, ending, halt, cessation, put an end ~ ceasefire, finish, truce, pause, quit, suspend, freeze, discontinue, armistice
center: institute, think tank, research center, institution ~ organization, research, university, headquarters, hub, body, department, focus
central: the stans ~ middle, core, heart
century: hundred years, lifetime, generations, centennial, centenary ~ epoch, historic, unprecedented, age, era, history
ceremony: ritual, formal event, formality, solemn event, official event ~ event, celebration, protocol, signing, occasion, pomp, welcome, rite, gala, function
chains: supply line, supply network, logistics, value chain, shipping, supply lines, transport, distribution networks, deliveries ~ production, manufacturing, delivery, suppliers, goods, network, industry, distribution, sourcing, warehouse, freight, supplies, shipments, transportation
chairman: head, chair, chief, chairperson, commander in chief, presides over ~ leader, boss, president, title, post, office, in charge
challenging: defying, confronting, standing up to, questioning, contesting, disputing ~ fight, undermine, resist, rival, defiance, attack, counter, rebel
chamber: panel of judges, judges, bench, judicial panel ~ court, tribunal, jury, body, hearing, judiciary, magistrates
change: shift, transformation, alter, upheaval, turning point, modify, switch, sea change, waver, sway, budge, swerve, shake, reverse course, change mind, backtrack, dissuade, falter, flinch, wobble, buckle, bend, turn away, drive apart ~ revolution, transition, evolve, reform, development, tectonic, reverse, shake up, unshakeable, unshakable, steadfast, unwavering, unchanged, permanent, durable, constant, stubborn, firm, solid, rock solid, resolute, loyal, derail, undo, break, undermine, endanger, spoil, destroy, deter, undeterred, firmly, determined, vacillate, faltering, wavering, hesitation, fickle, reliable, loyalty, faithful, dependable, cling, devoted, dedicated, dedication, eternal, forever, everlasting, irreversible, immovable, unbreakable, unbending, unyielding, unmoved, unaltered, commitment, pledge, vow, divorce, split, separate, apart, quit, regret, rethink, reconsider, revise, divide
changes: upheaval, transformation, sea change, revolution, dawn ~ transform, reform, earthquake, tectonic
charge: accusation, allegation, indictment, offence, accused of, crime, rap ~ count, indict, prosecute, allege, guilty, trial, suspect, complaint, blame
charter: founding document, founding treaty, constitution, UN rules ~ statute, principles, law, treaty, document, rules, articles, convention, covenant
children: kids, minors, youngsters, boys and girls, underage, little ones, orphans, youth ~ young, babies, teenagers, families, infants, stolen, kidnap, abduct
choice: decision, option, alternative, pick, preference, selection, resolve, commitment, course of action ~ policy, course, path, determine, possibility, resolution, opt, committed, commit, determination, route, devoted, motivated, motivation, motive, motives, resolved, verdict, decisive
chose: picked, decided on, opted for, selected, made the decision ~ choice, elect, settle on, determine
civilians: noncombatants, ordinary people, civilian population, the population, citizens, innocent people ~ inhabitants, residents, public, victims, protect, locals
close: tight, intimate, warm, cozy, chummy, good friends, friendly, thick as thieves, buddy-buddy, pally, matey, tight-knit, close-knit, on first name terms, hand in hand ~ strong, dear, inseparable, buddies, bond, familiar, deep, thick, personal, bosom, cuddly, cosy, palsy, brotherly, fond, affection, affectionate, loving, chemistry, knit, friends, pals, brothers, mates, bromance, buddy, soulmate, cosying, brotherhood, companions, companionship, companion, trusting, trust, faithful, twin, twins, comrade, comrades, confidants, confidant, family, marriage, marry, married, fondness, admire, harmony, compatible, company, unity, united, passionate, sympathetic, sympathy, sympathies, likable, warmth, cosy up
closer: nearer, tighter, stronger, rapprochement, deeper, warmer, move together, get nearer, shoulder to shoulder ~ growing, approach, cosying up, friendlier, strengthen, converge, bond, intimate, partnership, together, unite, united, bloc, alliance, allied, axis, similar, alike, friends, page
cold: soviet era, superpower rivalry, bloc thinking, iron curtain ~ soviet, tension, bloc, confrontation, USSR, rivalry, mentality
commission: committee, board, panel, military leadership ~ body, council, party, agency, army, authority, group
commissioner: ombudsman, ombudswoman, children's ombudsman, rights official, children's advocate ~ official, office, envoy, representative, delegate, post, presidential
commodities: raw materials, natural resources, oil and gas, resources, primary goods, energy exports, raw stuff, mineral wealth, ores, natural riches, raw goods, riches of soil, gas and oil ~ goods, exports, metals, minerals, products, timber, coal, fuel, materials, crude, wheat, grain, riches, mineral, iron, gas station, petrol station, cheaply, cheap, wood, resource, raw, wealth, nickel, sell, selling, sold, low price, metal, miner, stone, crops, cotton, farm, agricultural
communist: CCP, CPC, ruling party, red, marxist, party chief, party boss, one party ~ socialist, party, left, leninist, maoist, communism, regime
complete: total, full, absolute, utter, entire, thorough, whole, one hundred percent ~ finished, perfect, outright, final, unlimited, comprehensive, undisputed
completely: totally, fully, entirely, wholly, utterly, absolutely, one hundred percent, altogether ~ thoroughly, perfectly, outright
comprehensive: all round, broad, wide ranging, extensive, all embracing, sweeping ~ complete, overall, thorough, across the board, wide
concerns: issue, problem, question, matter, worry ~ affairs, interest, topic, subject, anxiety, trouble, fear
concluded: ended, finished, wrapped up, completed, closed, came to end, brought to close, came to close, drew to close, brought to end, over and done, curtain fell, adjourned ~ final, farewell, conclusion, terminate, leave, wrap, wind up, round, cap, cease, complete, curtain, adjourn, expire, terminated
condemnation: denunciation, criticism, blame, censure, rebuke, reproach, disapproval, disapprove ~ condemn, criticize, attack, protest, outrage, reprimand, objection, denounce, scold
condemned: denounced, criticized, blamed, slammed, deplored, rebuked, censured ~ criticise, attack, disapprove, scold, reproach, object, protest, fault, castigate, accuse
confidence: trust, faith, certainty, belief, assurance, conviction ~ sure, optimism, expectation, rely
confident: sure, certain, convinced, no doubt, positive, assured, trusting ~ optimistic, faith, secure, bet
conflict: war, fighting, hostilities, clash, combat, armed conflict, warfare ~ battle, crisis, dispute, struggle, bloodshed, invasion, violence, quarrel, confrontation, strife
congress: parliament, legislature, NPC, lawmakers, chinese parliament ~ assembly, deputies, vote, session, delegates, lawmaking, house, chamber, senate
considered: studied, examined, reviewed, weighed, read through, acquainted himself, inspect, glance, assess, vet, dissect, contemplate, mull, peruse, sift, pore, chew ~ evaluate, ponder, analyze, check, reflect, familiar
consolidate: strengthen, cement, reinforce, firm up, solidify, deepen, shore up, make stronger ~ secure, tighten, unite, fortify, bolster, boost, stabilize, intensify, closer
constructive: positive, helpful, useful, productive, force for good, good faith ~ peacemaker, beneficial, responsible, valuable, mediating, cooperative, favorable, reasonable
contact: communication, phone call, conversation, exchange, get in touch ~ touch, dialogue, meeting, connection, link
contain: hold back, hold down, restrain, keep in check, curb, rein in ~ limit, control, suppress, minimize, encircle, block, reduce, constrain, stifle, weaken
continue: carry on, persist, remain ~ stay, further, prolong, maintain, proceed, in future, sustain
control: rule, command, occupy, dominate, in charge, grip, possess ~ power, authority, govern, mastery, domination, occupation, run, capture
conversation: dialogue, discussion, chat, negotiations, talks, exchange ~ debate, negotiate, contact, meeting, conference, dialog, sit down
cooperation: working together, collaboration, teamwork, partnership, joint work, cooperate, collaborate, team up, joint venture, joint ventures, joint projects, working hand in hand, partnering, pooling, joining hands, join forces, joining forces, hand in hand, work jointly, shoulder to shoulder ~ coordination, alliance, ties, partner, joint, together, partners, venture, ventures, projects, ally, team, teaming, pool, jointly, unite, assist, friends, synergy, coordinate, synchronize, interact, interaction, exchange, contribute, participate, unify, merge, merging, harness, joined, cooperating
coordination: working together, coordinate, joint action, harmonization, alignment ~ cooperation, collaboration, organize, partnership, teamwork, joint, synchronize, together
coping: handling, dealing with, managing, survive, withstand, endure, cope, stay alive, surviving, staying afloat, withstanding ~ overcome, bear, resist, tolerate, face, live with, cushion, afloat, ride out
core: central, fundamental, vital, key, essential, basic, innermost ~ heart, national, center, principal, selfish, crucial, primary
council: security council, NSDC, security body ~ board, committee, body, assembly, panel, cabinet, official, government
count: tally, total, number, how many times ~ sum, figure, statistics, meetings, frequency
countries: nations, lands, governments, powers ~ states, world, international, republics, members, region, peoples, neighbors, foreign
court: tribunal, ICC, judges, the hague, hague tribunal, world court, judicial body ~ law, justice, trial, legal, judiciary, prosecutor, bench, hearing, judicial, lawsuit, chamber
covers: includes, applies to, extends to, concern, encompass, involve ~ contain, comprise, embrace, count, range
coy: evasive, vague, cagey, tight lipped, noncommittal, secretive, mum, dodging, cards close to chest, poker faced, tongue tied, beating around bush, sitting on fence, in two minds, hush hush, bashful, demure, poker face, close to vest, bite his tongue ~ silent, shy, unclear, reticent, hint, reserved, mysterious, undecided, guarded, ambiguous, dodge, duck, evade, evading, mystery, guess, guessing, secret, silence, quiet, lips, sealed, tease, teasing, hide, hides, unsure, uncertain, undeclared, hesitant, hesitate, reluctant, elusive, cards, suspense, fence, conceal, concealing, concealed, hiding, hesitation, speculate, speculation, speculating, rumour, rumor, queries, query, decline, declining, mysteriously, tight, unanswered, undecide, wait, waiting, wavering, withhold, withholding, reserve, discreet, modest, noncommital, sphinx, disclose, disclosed
create: make peace, bring about, produce, bring peace, build, establish ~ peacemaker, form, generate, mediate, broker
crimes: offences, atrocities, wrongdoing, felonies, illegal acts, war atrocities, evil deeds, war atrocity ~ criminal, offense, guilty, violations, abuses, charges, murder, misdeeds, evil, brutality, accusation, massacre, torture, genocide, killing, outrage, monstrous, cruelty
criminal: ICC, crime, war crimes ~ law, illegal, court, guilty, offender, penal, felon, wrongdoer, justice
crisis: emergency, disaster, catastrophe ~ conflict, war, trouble, plight, suffering, turmoil, difficulty, tragedy, mess
criticism: disapproval, attacks, critique, censure, reproach, rebuke, flak, blame, gripes, grumbles, carping, sniping, knocks, barbs, slating, brickbats, reproaches, naysaying, finger pointing, condemnation, tongue lashing, rant ~ condemn, complaints, criticize, scolding, backlash, objections, disapprove, negative, accusations, heat, complaint, complain, complaining, objection, critics, critic, detractor, naysayer, slam, outrage, outcry, fuss, grumbling, whining, moaning, anger, protest, judge, judgement, disapproving, indignation, heckling, dislike, nagging, pressure, scorn, angry, furious, fury, annoyed, annoyance, feedback, insult, disgust, grievance, lecture, lectured, hostility, sharp, harsh, slap, remonstrance, upset, scolded, disapproves, unhappy, displeasure, displeased, discontent, dissatisfied, irritation, irritated, indignant
crude: oil, petroleum, unrefined oil, black gold, raw oil ~ fuel, barrels, energy, shipments, hydrocarbons, urals, tanker, refinery, imports
cubic: bcm, volume of gas, gas volume ~ capacity, volume, quantity
currency: money, yuan, renminbi, legal tender, national money, RMB, coinage, banknotes, tender, notes and coins, hard cash, notes, medium of exchange, pound, peso ~ cash, monetary, ruble, coin, exchange, payment, dollar, forex, bank, finance, pay, paying, bills, banknote, dollarless, banking, banks, bankers, greenback, denominated, denomination, invoiced, transaction, wallet
customs: trade statistics, customs office, customs agency ~ statistics, data, figures, duty, tariff, agency, authority, import
damage: harm, injury, hurt, fallout, reputational harm ~ loss, cost, destruction, impair, negative, detriment, ruin, limit, hit, reputation
datelined: written from, reported from, filed from, place of writing, from where, place of report, city of writing, cities of origin, reporting location, location of report ~ byline, location, source, city, newsroom, bureau, correspondent, filed, posted, origin, report, place, capitals, cities, reporting, sent, office
dates: on what day, day and month, time frame, timing ~ schedule, calendar, duration, period, timetable
days: 72 hours, period, how long, 70 hours, seventy hours, three-day, seventy-two hours, long lasting ~ dates, week, duration, length, schedule, weekend, weeks, hour, overnight, marathon, protracted, lengthy, prolonged
deal: agreement, pact, accord, contract, bargain, settlement, arrangement, treaty ~ compromise, transaction, solution, understanding, negotiate, business, breakthrough, sign, terms, trade
dear: beloved, cherished, esteemed, darling, precious, sweetheart, much loved, endearing ~ friend, affectionate, warm, fond, treasured, endearment, valued, affection, honey, polite, tender
decade: ten years, since 2013, ten-year period, ten year span ~ years, period, ten, 2010s, years long, era, ages, span
declaration: statement, communique, announcement, proclamation, document, pronouncement, pact, joint text, shared document, joint pledge, commercial agreement ~ paper, text, declare, manifesto, release, joint, agreement, pledge, announce, official, memorandum, treaty, signed, publish, contract, publication, charter, commitment, convention, letter of intent, signatories, compact, protocol, bargain, minutes, transcript, signing, unveil, proclaim
declared: announced, proclaimed, stated, pronounced, said openly ~ assert, affirm, decree, statement, report, publish, formally
deepening: strengthening, expand, intensify, closer, extending, enhancing, consolidating ~ tighten, boost, further, upgrade, widen
defense: security, military, protection, defence council ~ army, protect, guard, safety, ministry, war, defend
deflected: brushed off, dodged, sidestepped, warded off, parried, turned aside, shrugged off, fended off, waved away, swatted away, batted away, ducked, took no notice, turned deaf ear, rebuffed, paid no heed, unfazed, couldn't care less, turn a blind eye, thick skinned ~ evade, divert, dismiss, duck, block, counter, skirt, dismissing, disregard, shrug, shrugging, laugh, dodge, dodging, ducking, unmoved, undeterred, unimpressed, unbothered, undaunted, rebut, snub, immune, defy, defiant, defiance, deaf, wave, swat, bat, evasion, care, nonchalant, cool, calm, indifferent, indifference, unaffected, unperturbed, impervious, stoic, subtle, subtly, retaliate, retorted, counterpunch, shrugs, repel, repelled, shielding, countered
demands: insist, require, requirement, condition, ultimatum, terms ~ request, order, press, urge, insistence, precondition, dictate, price, stipulate
democracy: freedom, free elections, liberal democracy, free society, rule by people, democratic system, self rule ~ democratic, liberty, vote, liberal, west, free, republic
depends: hinges on, rests on, relies on, contingent on, determined by, subject to ~ based on, condition
deportation: forced removal, abduction, kidnapping, forcible transfer, expulsion, taking away, stealing children, child abduction ~ exile, displacement, removal, abduct, banish, resettle, relocate, steal, expel
devastating: crippling, severe, crushing, harsh, ruinous, punishing, destructive, damaging, bruising, savage, hard hitting, crushing blow, on its last legs, starving, strangling, debilitating, murderous, cruel, vicious, merciless, drastic, deadly, fatal ~ heavy, painful, tough, terrible, biting, catastrophic, disastrous, serious, strict, stinging, hard, hurt, hurting, hurts, pain, cripple, crush, ruin, ruins, wreck, wrecking, collapse, collapsing, damage, blow, hammer, hammered, batter, battered, bleed, bleeding, choke, choking, strangle, squeeze, knees, legs, struggle, struggling, harm, misery, badly, tatters, agony, hardship, hit, decimate, cripples, isolate, brutal, broken, disaster, starve, siege, besieged, exhausted, exhaust, exhausting, weaken, weakened, weakening, drain, draining, paralyze, paralyse, paralyzed, sharp, extreme, poor, poverty, recession, bankrupt, bankruptcy, deprive, shortage, shortages, suffocate, suffocating, smother, pinch, sting, stings, grim, dire, plight, torment, feels the pain, ache, wound, wounds, wounded, sufferer, victim
develop: build up, improve, expand, poor countries, third world, global south, emerging economies, poorer nations ~ strengthen, advance, progress, foster, cultivate, emerging, underdeveloped, poor, deepen
development: growth, progress, advancement, expansion, build up ~ evolution, economic, plan, advance, strategy
dined: ate together, had dinner, had a meal, feasted, ate ~ supper, food, banquet, table, lunch
dinner: banquet, meal, supper, feast, gala dinner, evening meal, dining, reception ~ food, eat, menu, toast, wine, evening, lunch, dishes, table
diplomacy: foreign policy, statecraft, diplomatic relations, international relations, statesmanship ~ negotiation, politics, diplomats, talks, mediation, dialogue, envoy
diplomatic: foreign policy, political, diplomacy, statesmanlike ~ international, foreign, diplomat, relations, negotiating, embassy, reputation, official, envoy, statesman, negotiator, politics, dealmaker, peacemaker
director: head, chief, boss, leader, manager, in charge of, executive ~ chair, run, president, chairman, dean, principal, professor, job
directs: heads, manages, in charge of, at the helm ~ runs, boss, supervise, chief, director, oversee, control, govern
discuss: debate, converse, negotiate, raise ~ discussion, consult, deliberate, review, address, chat, hash out
distinguished: eminent, renowned, prominent, honored, respected, noted ~ senior, leading, title, prestigious, chair
documents: papers, agreements, texts, paperwork, statements, records, contracts, files ~ declaration, sign, treaty, memorandum, written, accords, publication, sources, pact
dollar: greenback, USD, american currency, american money, buck, US currency, american dollar, de-dollarization, bucks, US money, American cash, dead presidents, dollarless, American banknote ~ money, currency, american, cash, dedollarization, ditch, dump, replace, substitute, swap, abandon, dethrone, alternative, supplant, oust, replaced, replacing, replacement, rid, abandoned, lose, loses, losing, loser, quit, drop, dropping, dumping, dumped, sideline, sidelined, bypass, escape, weaken, decline, eclipse
dominance: supremacy, upper hand, domination, control, hegemony, mastery, superiority, power over, boss, overlord, trousers, subservient, vassal, thumb, puppet, colony, leash, whip hand, second fiddle, calls the shots, pulls the strings ~ dominate, subordinate, rule, sway, dependence, influence, ascendancy, leverage, satellite, servant, lackey, pawn, clout, grip, slave, knees, owner of, empire, yes man, bigger partner, unequal, lord it
dominates: controls, rules, upper hand, calls the shots, lords over, in charge, has power over, overpowers, holds sway, rules the roost, has the whip hand, pulls the strings, wears the trousers, wears the pants, calls the tune, wears the crown, runs the show ~ dominance, boss, subordinate, master, vassal, command, dictate
domination: control, supremacy, upper hand, hegemony, mastery, dominance, subjugation, rule over, boss, overlord, trousers, subservient, vassal, thumb, puppet, colony, leash, whip hand, second fiddle, calls the shots, pulls the strings, stranglehold, overlordship, primacy, command, holds the reins ~ dependence, power, dominate, subordinate, master, influence, leverage, ascendancy, dependent, satellite, servant, lackey, pawn, clout, sway, grip, slave, obey, submissive, inferior, weaker, stronger, senior, junior, tune, strings, pocket, bully, ruler, overpower, lord, superior, heel, serf, humiliate, humiliation, humiliated, kneel, obedient, obedience, manipulate, manipulated, manipulation, owner, reins, whip, monopoly, hierarchy, rank, pecking, crush, conquer, conquered, subjugate, enslave, dwarf, dwarfs, outweigh, overshadow, eclipse, patron, protector, tributary, tribute, bow, bowing, throne, emperor, king, imperial, feudal, marionette, tool, instrument, servitude, bossy, minnow, giant, vulnerable, powerless, helpless, weakness, weak, reliance, reliant, inequality, asymmetry, asymmetrical, edge
doubts: skepticism, mistrust, distrust, suspicion, questions, misgivings, disbelief, not convinced ~ skeptical, uncertainty, unsure, wary, hesitation, reservations, not trust, sceptic, suspicious, cynical
draw: move closer, get closer, come together, grow closer ~ pull, approach, attract, converge
drive: push, propel, steer, spearhead, bring about ~ power, advance, promote, shape, force, guide, driver, champion
driving: steering, propelling, engine, wheel, helm, powering, piloting, fuelling ~ drivers, mover, motor, shaping, spearhead, vanguard, behind
earlier: previously, prior, formerly, beforehand ~ preceding, sooner, ago, first
economic: financial, business, commercial, trade, economy, fiscal ~ money, commerce, market, economically, industry, monetary, finance, growth, industrial
economy: economics, finances, business, commerce, GDP, market ~ trade, money, industry, financial, growth, wealth, fiscal
efforts: attempts, work, endeavours, push, bid, initiative, struggle ~ exertion, campaign, action, activities, drive, energy, mission, undertaking, measures, labor
elect: vote for, choose, reelect, keep in office, put in office, put back in power, keep in power, vote back in, return to office, give another term, return to power, crown ~ ballot, select, pick, win, poll, appoint, voter, voting, campaign, campaigning, term, reinstall, stump, electioneering, ballot box, candidate, electorate, throne, stay, second time, prolong, extend, extension, renew, renewal, voters, next president, fifth term
election: vote, ballot, polls, presidential race, presidential vote, going to polls, presidential contest, race, vote casting, presidential ballot ~ campaign, voters, elect, candidate, term, win, electorate, candidacy, referendum, hustings, run, reelection, candidates, office
embraces: adopts, buys into, endorses, accepts, welcomes, wholeheartedly support ~ approve, echo, back, repeat, parrot, hug, espouse, swallow
encourage: urge, exhort, egg on, appeal to, persuade, invite, nudge, spur, tout, wink, whisper, back, champion, advising ~ recommend, support, advise, endorse, motivate, prompt, cheer on, promote, plug, interfere, meddle, meddling, rooting, cheering, appeal, advice, urged, urging, lobbying, incite, tip, stump, campaigning, intervene, intervention, manipulate, manipulation, influence, influencing, persuading, convince, inspire, suggestion, recommending, recommendation, electorate, citizens, voters, propaganda, adviser, lobby, interfering, interference, poke his nose, meddles, intruding
end: stop, halt, finish, bring to close, put stop to, conclude, terminate ~ settle, resolve, cease, final, complete, quit, conclusion, wind up, peace
endorsement: support, approval, backing, seal of approval, blessing, plug, recommendation ~ endorse, praise, encourage, favor, promote, campaign for, vouch, sanction
endowment: foundation, think tank, institute, nonprofit, fund ~ organization, institution, trust, research, washington, CEIP
energy: oil and gas, power, fuel, electricity, fossil fuels ~ oil, gas, coal, nuclear, hydrocarbons, resources, pipeline, LNG, petroleum, gasoline, petrol, electric, grid, refinery, heating
english: english language, english version, translated, translation ~ language, anglo, version, text
era: age, epoch, period, chapter ~ phase, stage, years, days, century
especially: particularly, in particular, mainly, first and foremost ~ notably, chiefly, mostly, specifically
essential: crucial, vital, indispensable, critical, necessary, key, lifeline, backbone, life support, a must, keystone, linchpin, mainstay, sink, drown, collapse, perish, bust, bankrupt, oxygen, saviour, lifeboat, life saving, make or break, pivotal, sine qua non, lifebelt, keeps afloat, keep alive, keep going, could not do without ~ basic, fundamental, significant, decisive, imperative, lifeblood, rescue, rely, importance, afloat, alive, dependent, relies, crutch, rescuer, savior, float, buoy, survive, survival, prop, pillar, cornerstone, salvation, bail, bailout, cushion, sustain, breathe, lean on, bolster, aid, assist, vulnerable, rescuing, rescued, rescues, saving, saves, saved, heart, bedrock, foundation, reliance, reliant, dependence, dependency, dependable, indebted, thanks to, grateful, gratitude, owe, refuge, survivor, die, death, dead, starve, doom, doomed, lost, propped, propping, protector, medicine, patron, sponsor, backer, subsidize, subsidy, support, supports, props
event: incident, occurrence, happening, episode ~ development, moment, affair, occasion, temporary, scandal, shock, upheaval, drama
example: for instance, e.g., illustration ~ namely, sample, including, specimen
existence: that they exist, presence ~ reality, disclose
expanding: widening, growing, broadening, increasing, extending, enlarge, boost, boosting ~ deepen, strengthen, step up, scale up, wider, closer, intensify, further, deeper, growth, upgrade, momentum, accelerate, accelerating, speed, rapid, intensifying, deepening, join forces, promote, tighten
exports: sells abroad, foreign sales, sell, shipments, outgoing trade, sales abroad, overseas sales, ships abroad, ships overseas, foreign deliveries, overseas deliveries, sold abroad, outflow, trade abroad, outbound shipments, outbound trade, what is sold abroad ~ trade, goods, ship, deliver, supply, commerce, commodities, market, products, buy, wares, sales, cargo, vend, flog, ship out, destination, outlet, dispatch, outbound, ships, shipped, shipping, freight, flows, trucks, foreign, trader
faces: confronts, is hit by, experience, suffers ~ meet, encounter, endure, struggle, burden, grapple
facilitating: easing, making easier, helping, enabling, smoothing, aiding ~ ensure, support, assist, promote, speed up, simplify
fallout: consequences, repercussions, aftermath, damage, backlash, negative effects, blowback, ramifications ~ harm, cost, aftershock, isolation
fanfare: hype, pomp, publicity, ballyhoo, buzz, noise, hoopla, great show ~ ceremony, spectacle, ado, fuss, pageantry, propaganda, trumpet, glitz, splash
farewell: goodbye, bye, parting, leave taking, send off, adieu, departure, said goodbye, send-off, sendoff, bye bye, see you later, part company ~ leave, depart, goodnight, valediction, doorstep, exit, cheerio, doorway, door
federation: russian state, russia, country of russia ~ RF, union, moscow, country, state
fellow: researcher, scholar, research associate, staff member, think tanker ~ member, expert, analyst, academic, specialist, associate, colleague, job
fields: area, sector, sphere, domain, branch, industry, sectors, domains, branches, industries, spheres ~ topic, subject, discipline, region, direction, lines of work, topics, disciplines
fighting: combat, war, hostilities, battle, warfare, bloodshed, shooting, struggle ~ conflict, battlefield, violence, clashes, combatants, shelling, killing, guns
figures: numbers, statistics, data, stats ~ sum, digits, count, values, totals
finished: ended, completed, concluded, wrapped up, closed, reached end ~ final, finalize, leave
firm: strong, solid, steadfast, resolute, unwavering, staunch, strong support ~ steady, determined, stable, unshakable, hard, committed, loyal, sure
first: initial, number one, earliest, maiden, original, no 1 ~ top, leading, opening, foremost, primary, debut, beginning, inaugural
fits: matches, consistent with, in line with, corresponds, agrees with, suits, in tune with, compatible ~ coincide, accord, similar, conform, dovetail, echo, aligned, mesh, suitable, overlap
following: subsequent to, afterwards, in the wake ~ next, later
forces: troops, army, soldiers, military, armed forces, servicemen, fighters, actor ~ units, power, invaders, occupiers, player, strength, presence, energy, compel, men, influence
foreign: overseas, external, MFA ~ diplomatic, international, abroad, ministry, alien, affairs
formal: official, ceremonial, proper ~ ceremony, structured, protocol, conventional, planned, solemn, in suits
former: ex, old, previous, erstwhile ~ once, soviet, earlier, bygone
formula: recipe, solution, blueprint, key, prescription, road map ~ plan, method, proposal, condition, rule, terms, path
framing: narrative, portrayal, interpretation, spin, view, version, perspective, depiction ~ story, presentation, explanation, angle, propaganda, description, rhetoric, account
friend: pal, buddy, mate, comrade, chum, bestie, companion, bro, crony, bosom buddy, bosom friend, soulmate, best mate, old pal, compadre, bff, beloved, esteemed, intimate ~ ally, partner, friendly, friendship, brother, acquaintance, confidant, warm, dear, amigo, sweetheart, darling, cuddle, hug, affection, fond, endearment, nickname, bosom, bond, cosy, love, sweet, companionship, comradeship, brotherhood, nicknames, sympathy, sympathetic, trusted, trust, kindness, sincerely, heartfelt
friendship: amity, bond, friendly relations, fellowship, bromance, close relationship, camaraderie, good relations ~ friendly, partnership, alliance, friends, closeness, ties, affection, harmony, goodwill, brotherhood, rapport
front: publicly, in public, in view of ~ presence, facing, visible, on camera
full: complete, total, whole, entire, maximum ~ comprehensive, absolute, undivided, packed, thorough, unlimited
fully: completely, entirely, totally, wholly, altogether, in full, one hundred percent ~ complete, utterly, wholeheartedly, thoroughly, perfectly, entire
future: what comes next, plans, prospects, years ahead, next steps, tomorrow, coming years, outlook, next move, next term, another term ~ fate, destiny, ahead, later, upcoming, forthcoming, intention, next, ambition, perspective, intentions, career, run, candidacy, horizon, reelection, intent, retire, retirement, resign, quit, successor, succession, stay on, candidate
gained: profited, benefited, won, earned, did well, got something, better off ~ advantage, obtain, acquire, reap
gas: natural gas, LNG, methane, fuel, pipeline gas ~ energy, pipeline, hydrocarbons, gazprom, heating, petrol, power
general: party leader, party chief, head of party ~ overall, chief, top, secretary, leader, broad
geopolitical: power politics, world politics ~ territorial, strategic, political, geopolitics, global, international, worldwide, geographic, geography, map
gift: present, boon, favor, godsend, blessing, offering, help, treasure, token ~ windfall, advantage, benefit, bonus, reward, win, donation, boost, lifeline, lift
giving: return, handing over, handing back, supplying, restore ~ grant, transfer, deliver, surrender, donate
global: world, worldwide, international, universal, planetary ~ everywhere, all countries, transnational, earth, across the globe, planet, foreign
good: positive, friendly, healthy, favorable, products, merchandise, pleasant ~ safe, warm, excellent, strong, beneficial, commodities, wares, cargo, freight, supplies, items
goodbye: farewell, bye, parting, leave taking, adieu, so long, take leave, bid farewell ~ leave, depart, send off, departure, doorstep
governed: ruled, administered, political system, form of government ~ run, system, controlled, government, regime, state
grain: wheat, cereal, corn, food exports, crops ~ food, harvest, maize, barley, agriculture, bread, farm, famine, hunger
greeted: welcomed, met, hailed, received, shook hands, exchanged pleasantries, welcomed each other, hugged, saluted, embraced each other ~ address, hug, salute, handshake, reception, cordial, nickname, pleasantries, salutation, kissed, wave, bow, salutations, smiled, nicknames, ceremony
growing: increasing, deepening, rising, expanding, ever closer, strengthening, climb, burgeoning ~ stronger, swelling, mounting, widening, tighten, surge, soar, growth, jump, boom
handling: coping with, dealing with, managing, survive, withstand ~ bear, endure, tackle, face, overcome
hands: handshake, clasp hands ~ shake, palms, grip, fingers, greet, photo
headings: section titles, subheads, headlines, captions, titles, subtitles ~ header, section, article, rubric
held: conducted, took place, occupied ~ organize, control, carry out, run, host, possess, stage, capture, have talks, maintain
helps: aids, assists, supports, contributes to, promotes, useful ~ boost, strengthen, benefit, back, facilitate
historic: momentous, epochal, landmark, epoch making, once in century, era defining ~ history, historical, significant, unprecedented, memorable, milestone
home: seat, base, location, headquarters, where located ~ house, place, site, domicile, host, homeland, domestic
hostilities: fighting, combat, war, military action, warfare, shooting, acts of war ~ battle, conflict, clashes, violence, bloodshed, attack, shelling, fire, struggle, aggression
hours: how long, duration, length of time, time spent ~ minutes, period, clock, length
humanitarian: human suffering, relief, refugee, aid, civilian suffering ~ charity, suffering, victims, hunger, human, rescue, medical, assistance, food
hypocritical: two faced, double standard, insincere, hypocrisy, fake, phony, sanctimonious, dishonest ~ false, lying, deceitful, liar, pretend, bogus, unfair, duplicitous, misleading
ideology: worldview, political beliefs, beliefs, doctrine, belief system, political philosophy, ideological, outlook, way of thinking, dogma, school of thought, spiritual kinship, cast of mind, brotherhood, common values ~ values, politics, philosophy, thinking, principles, ideals, mindset, creed, ideologically, vision, kindred, spirits, similar, alike, spirit, brothers, brother, mentality, mindsets, identity, soulmates, conviction, convictions, autocrat, autocrats, autocracies, regimes, similarity, similarities, resemblance, kin, kinship, twins, twin, family, camp, club
illegally: unlawfully, against the law, in breach of, in violation of, wrongfully, illicitly, without right ~ illegal, unlawful, crime, illegitimate, forbidden, not legal, criminal, lawless
implementation: carrying out, realization, execution, putting into practice, putting into effect, fulfilment ~ application, practice, success, apply, performing, accomplish, implement, action
implemented: carried out, put into practice, realized, executed, put into effect, enforced, fulfilled, doable ~ workable, feasible, apply, practical, viable
imports: purchases, buys from abroad, foreign purchases, buys, goods bought, bring in, incoming goods ~ trade, shipment, ship in, acquire, procurement, deliveries, supply, inflow
imposed: slapped, levied, inflicted, placed on, introduced, put in place, punished with ~ enforce, force, apply, adopt, hit with, dictate, penalize, order
impossible: unworkable, not feasible, unfeasible, impracticable, not possible, out of question, hopeless ~ unrealistic, not doable, impractical, unlikely, no chance, utopian, not viable, difficult
incident: event, episode, occurrence, happening, passing event, temporary event ~ affair, moment, accident, scandal, shock, hitch, mishap
included: counting, covering, inclusive of, comprising ~ contain, together with, plus, consist
increase: raise, boost, grow, step up, expand, rise, scale up ~ growth, hike, ramp up, climb, surge, jump, enlarge
increasingly: more and more, ever more, to growing extent, progressively ~ growing, gradually, steadily, rising
independence: freedom, self determination, autonomy, sovereignty, self rule, independent ~ liberty, free, own country, statehood, nationhood
indication: sign, hint, signal, suggestion, clue, inkling, whisper, peep, whiff ~ evidence, trace, pointer, proof, tip, silent, quiet, mute, mum, silence, dodge, duck, evade, overlook, skip, tiptoe, hush, unmentioned, keeping mum, sidestep, tactful, tactfully, discreet, discreetly, polite, politely, conceal, neglect, omit, omitted, omission, forgot, forget, absence, absent, skipped, evading, taboo, unspoken, say nothing, diplomatically, delicately, pretend
indirectly: obliquely, between the lines, roundabout way, implicitly, without naming, by implication ~ subtly, veiled, hint, not directly, implied, oblique, tacitly, discreetly, sideways
industrial: manufacturing, factory, production, industry ~ economic, business, plants, supply, technology
insists: demands, maintains, persists, keeps demanding, sticks to, stands firm, stubborn, adamant ~ press, urge, assert, condition, ultimatum, firm
instead: in place of, rather than, replacing, in lieu of, as alternative, substitute for ~ replacement, swap, switch from, alternatively
integrity: territorial integrity, unity, intact, undivided, wholeness ~ borders, territory, sovereignty, unbroken, honest, undamaged
intended: planned, aimed, had in mind ~ intention, purpose, motive, goal, design, agenda
intentions: motives, aims, plans, goals, what china wants, agenda, purpose, ulterior motives ~ intent, objectives, designs, ambitions, sincerity
interests: benefit, advantage, self interest, own good, national interest, priorities, selfish reasons, selfish motives, ulterior motive, what is in it for ~ stake, profit, concerns, goals, sake, selfish, motives, selfishness, greed, motive, ego, egoistic, opportunism, opportunistic, priority, self, cynical, purpose, benefits, agenda, motivated, motivation, driven, expedient, expediency, utility, useful, convenience, profiting, enrich, payoff, envy, fortune
international: global, world, worldwide, multinational, between countries, universal ~ foreign, abroad, overseas, across borders, transnational, globe, intergovernmental, diplomatic
interpreters: translators, translation, translated, interpreting, language help ~ language, mandarin, english
invasion: attack, offensive, incursion, aggression, war, assault ~ invade, occupation, march in, onslaught, SMO, strike, conflict, intervention, overrun, raid
investment: capital, funding, money put in, invest, financing, FDI, injection of capital, cash injection, funds, money flow, cash flow, capital flow, venture capital, stake ~ money, business, stakes, loans, projects, spending, investors, economic, profit, invests, investing, investor, cash, stingy, miserly, tight fisted, pay, fund, finance, scant, meagre, pittance, peanuts, paltry, hardly, barely, scarce, generosity, generous, return, inflow, wallet, purse, reluctant, reluctance, hesitant, hesitate, hesitation, unwilling, shy, cautious, wary, entrepreneur, entrepreneurs, shareholders, deposit, dividend, dividends, bankers, banker, lender, loan, sums, sum, budget, expense, expensive, miser, frugal, commit, commitment, sparing, economical, sponsor, subsidy
isolation: ostracism, shunned, pariah status, cut off, loneliness, outcast, alone, pariah ~ isolate, exclude, outsider, avoided, boycotts, lonely, quarantine, no friends, rejection, separate, snub, cancelled
issued: released, published, handed down, delivered, brought out ~ announce, order, grant, unveil, print, topic
joins: team up, unite with, gang up with, side with, band together, link up ~ together, ally, participate, partner, support, in league, allied, united, union, member, enlists, enrols, gang
joint: common, shared, mutual, collective, combined, both countries, put out together, two-party ~ together, united, bilateral, cooperative, partnership, collaborative, jointly, concerted, collectively
journey: trip, visit, tour, travel, voyage, mission ~ road, passage, trek, path, expedition, itinerary, route
judgment: opinion, assessment, verdict, conclusion, evaluation ~ judge, interpretation, belief, ruling, estimate, reading
jurisdiction: authority, legal power, competence, legal authority, power to judge, not recognize court ~ law, legal, court, not member, recognize, control, right, powers
keeping: preserving, maintaining, safeguarding, ensuring, protect, retaining ~ secure, guard, sustain, conserve, stay
label: description, tag, slogan, motto, billing ~ term, title, brand, designation, wording
land: territory, soil, ground, regions, provinces, area ~ occupied, country, property, terrain, zone, earth
largest: biggest, top, number one, greatest, no 1, most important ~ leading, huge, first, chief, record, principal, massive
last: previous, final, most recent, latest, preceding ~ ago, recent, closing, ultimate
later: afterwards, subsequently, more recent, thereafter ~ next, eventually, updated, newer
law: legislation, legal rule, legality, jurisprudence ~ legal, treaty, convention, rule, justice, court, code, statute, obligation
leader: chief, boss, ruler, head of state, head of government, statesman, number one, strongman ~ president, premier, dictator, autocrat, politician, commander, leadership, helmsman
leadership: rule, governance, command, stewardship, guidance, direction, helmsmanship, captaincy, steering, firm hand, strong hand, strongman rule, iron fist, firm rule, strength at top ~ reign, governing, management, leader, at the helm, statesmanship, strongman, authority, helm, captain, boss, ruler, tsar, chief, hand, skipper, style, guiding, guide, steer, ruling, governs, firmness, strength, commanding, commander
leading: major, prominent, foremost, top, starring, principal, front line, headed, dominated, run by, guided, commanded, steered, spearheaded, front rank, first rank, number one, run, steering, guiding, headlining, big name ~ central, influential, dominant, heavyweight, first, controlled, ruled, in charge, at the helm, dominance, hegemony, driven, star, powerful, ambitious, ambition, ambitions, leadership, leader, limelight, spotlight, helm, stage, global, clout, primacy, supremacy, rule, steer, prestige, fame, glory, visible, visibility, throne, emperor, king, power, influence, importance, aspirations, dream, dreams, vision, arena, stature, rank, prominence, status, recognition, respect, weight, muscle, assertive, confident, bold, dealmaker, shape, shaping, pioneer, champion
leapt: soared, surged, skyrocketed, jumped, boomed, spiked, rocketed, mushroomed, exploded, went through roof, gained ground, rose sharply, grew fast, gained pace, gathered pace, gained momentum, thrived, flourished, prospered, blossomed, multiplied ~ rose, growth, climbed, upswing, explosion, expand, doubled, boost, record, boom, booming, skyrocket, rocket, soar, surge, surging, spike, jump, thrive, thriving, flourish, flourishing, prosper, brisk, roaring, expansion, upturn, uptick, upward, rise, rising, climb, progress, accelerate, momentum, rapid, rapidly, steep, steeply, sharp, sharply, spectacular, spectacularly, tremendous, enormous, immense, fast, quick, quickly, dramatic, dramatically, blossom, blossoming, multiply, expanded, healthy, buoyant, vibrant, lively, dynamic, strong, improvement, advance, pace, speed, success, bumper, buzzing, swelling, mushroom
leaves: departs, goes home, flies home, heads home, sets off, flies out, exits ~ departure, airport, plane, goodbye, farewell
left: departed, flew home, went home, set off, flew out, checked out, headed home ~ departure, exit, returned, plane, airport, goodbye, abandoned
limit: contain, minimize, reduce, curb, restrict, mitigate, damage control, rein in ~ cap, lessen, soften, cushion, control, restraint, ceiling, boundary, stem, ease, restriction
limits: bottomless, boundary, ceiling, endless, infinite, unlimited ~ edge, extent
line: in agreement, in keeping, in harmony, consistent with, match, correspond, sentence, phrase ~ fits, accordance, conform, compatible, aligned, similar
lip: hollow words, empty words, empty talk, mere words, empty promises, hot air ~ insincere, nominal, pretend, token, no action, fake, rhetoric, superficial
loans: credit, lending, borrowing, borrowed money, financing ~ debt, bank, funding, advance, money
local: national, domestic, home, native, homegrown, home grown ~ currency, regional, own money, not foreign, internal, country's own, indigenous, homeland
long: for years, lengthy, prolonged, extended, for ages, a long time ~ lasting, persistent, permanently, extensive
main: chief, principal, primary, central, major, foremost, most important, key ~ core, top, leading, essential, primarily, dominant, headline, focus
march: spring 2023 ~ month, date
media: press, news outlet, newspaper, journalist, reporter, broadcaster, news agency, mass media ~ television, TV, news, propaganda, coverage, outlets, journalism, mouthpiece, radio, Xinhua
meeting: encounter, get-together, summit, rendezvous, meetup, tete a tete, one on one, face to face, saw each other, came together, sat down together, talked in person, encountered, got together, crossed paths, convened, sit-downs, get-togethers, encounters, reunions, powwow, tete-a-tetes, meetups, confab, repeated meetings ~ talks, conference, session, gathering, conversation, visit, sit down, assembly, audience, discussion, negotiation, appointment, in person, acquainted, hosted, catch up, reunite, bump into, run into, stranger, socialize, gather, hang out, regularly, frequently, frequent, date, hangout, summitry, attend, assemble, assembled, repeatedly, repeated, numerous, dozens, countless, frequency, regular, dates, handshakes, visits
member: affiliate, participant, belonging to, signatory, associate ~ party, join, club, country, subscriber, partner, state
mentality: mindset, way of thinking, attitude, mind set, outlook, thinking, psychology ~ spirit, ideology, approach, worldview, logic, bloc, confrontation, rivalry
meters: metres, cubic metres, bcm, volume, capacity ~ quantity, throughput, gas, per year
metric: tonne ~ weight, quantity, measure, volume
military: army, armed forces, defense, martial, troops, soldiers ~ weapons, warfare, arms, combat, war, battle, forces, navy, generals, defence, fighting
million: 1, 000 ~ quantity, figure
minister: premier, cabinet member, head of government, government member ~ politician, PM, official, secretary, government, leader, cabinet, statesman, diplomat
ministry: foreign office, government department, state department, MFA ~ government, officials, diplomats, agency, minister, cabinet, diplomacy, Beijing
mission: task, errand, undertaking, assignment, quest, purpose ~ trip, journey, job, goal, peacemaker, mediation, peacemaking, duty, effort, envoy, mediator
moment: instant, scene, episode, situation, point in time, occasion ~ incident, event, minute, second, embarrassing, highlight, juncture
monday: first day, 20 March, week start ~ date, day, weekday
morning: early hours, dawn, daybreak, forenoon ~ early, hour, day, breakfast
mortgaged: pawned, sold out, pledged, hocked, signed away, put in hock, in debt, handed over, collateral, sold down the river, indebted, flog, auction, barter, peddle, hawk, forfeit, squander, gave away, given away, bartered away, sold down river, sold his soul, gambled away, bargained away, traded away, squandered, gifted away, surrendered ~ dependent, beholden, owes, surrender, sacrificed, subservient, vassal, sell, sold, loan, pledge, betray, debt, lender, pawn, sellout, betrayed, betrayal, betraying, traitor, treason, hock, owe, soul, selling, lose, lost, sacrifice, bank, devil, lie, lies, lying, liar, deceive, deceit, owner, hostage, ransom, bankrupt, debtor, creditor, borrowed, borrow, borrowing, slave, enslaved, giveaway, abandon, abandoned, betrays, backstab, stab, stabbed, disloyal, disloyalty, treachery, treacherous, judas, cheat, swindle, deceiving, deceived, fraud, honest, dishonest, patriot, patriotic, patriotism, nation, homeland, motherland, traded, trading, bargain, price, deposit, security
multipolar: many powers, several powers, polycentric, multiple powers, several superpowers, post-American ~ not unipolar, BRICS, hegemony, pluralistic
multipolarity: multipolar world, many powers, polycentrism, several powers, balance of power ~ unipolar, hegemony, superpower, BRICS, poles
narrative: story, account, tale, storyline, rhetoric, framing, myth, discourse ~ propaganda, version, message, spin, interpretation, slogan, portrayal, depiction
national: state, nationwide, countrywide, federal ~ domestic, country, public, government, internal, homeland
native: born in, originally from, hails from, citizen, local ~ origin, birthplace, homeland, Uzbek, roots, background, nationality
nearly: almost, close to, not quite, approximately, practically, roughly, just under, a bit less than, little short of ~ barely, virtually, approaching, estimate
negotiations: talks, bargaining, peace talks, discussions, dialogue, negotiating table, diplomacy, parley, haggling ~ mediation, conversation, settlement, agreement, compromise, consultation, debate, conference, resolve
neighbor: neighboring country, bordering country, next door, adjacent, nearby country, bordering, adjoining ~ region, across the sea, local, surrounding, vicinity
neither: not either, refrained, abstained ~ balance, avoided, middle, neutral, tightrope
new: fresh, recent, novel, latest, changed ~ modern, unprecedented
next: following, upcoming, subsequent, forthcoming ~ later, future, 2024, soon, ahead
none: zero, nobody, nil, without opposition ~ no vote, empty, dissent, not a single, null, opposed, unanimous
norms: rules, standards, principles, conventions, regulations ~ law, legal, values, requirements, code, customs, guideline
nuclear: atomic, atom, reactor ~ radiation, Zaporizhzhia, nuke, radioactive, Chernobyl, meltdown
obliged: required, bound, compelled, forced, duty bound, obligated ~ obligation, duty, responsible, necessary, mandatory, compulsory, commitment
occupation: invading, invader, occupying, occupying force, foreign rule, occupier, military control ~ seizure, takeover, conquest, invasion, control, annexation, aggressor, army, captured, aggression
occupied: captured, seized, conquered, invaded, under Russian control, Russian held, overrun ~ annexed, controlled, Donbas, territory, stolen
october: autumn 2023, fall 2023 ~ month, later, date, Beijing
offer: proposal, bid, suggestion, proposition, overture, initiative, proposed, put forward, put on table, presented, suggested, tendered, made available, proposals, bids, overtures ~ plan, terms, conditions, bargain, mediation, volunteer, supply, price, demands, dictate, blackmail, bribe, temptation, tempt, invite, invitation
office: administration, bureau, post, position, agency ~ department, job, government, staff, power, headquarters, presidency, employed
official: formal, authorized, government, state, authoritative, on record ~ public, certified, bureaucrat, functionary, declared, authorities, officially, ceremonial, confirmed, legitimate
oil: crude, petroleum, crude oil, black gold, fuel, barrel, petrol, hydrocarbon, barrels of crude, black stuff, Urals crude ~ energy, gasoline, refinery, tanker, gas, OPEC, resource, diesel, commodity, tank, tankers, fill up, drilling, rig, well, brent, petrochemical, pump, gusher, oilfield, drill
oleksiy: Danilov, Alexei, Oleksii, Aleksey
once: as soon as ~ following, later
open: willing, ready, receptive, prepared, amenable, began, started, kicked off, got underway, commenced, launched, up for, inclined ~ available, interested, publicly, favorable, initial, inaugurate, at first, onset, game, keen, agreeable
oppose: reject, resist, object to, fight against, stand against, denounce, disagree with, anti, resisting, unfriendly, detest, loathe, push back against ~ criticize, condemn, counter, defy, challenge, protest, dispute, contest, attack, dislike, hostile, critical, enemies, averse, antagonism, opponents, contrary, hate, hatred, hating, defiance, enemy, foe, foes, adversary, rival, fight, confront, resent, resentment, topple, undermine, overthrow, ganging up, gang, bloc, axis, resentful, anger, angry, furious, fury, grudge, envy, jealous, jealousy, contempt, disgust, distrust, mistrust, antipathy, aversion, discontent, dissatisfied, hostility, enmity, animosity, disagree, disapprove, defiant, rebel, rebels, rebellion, revolt, challenging, challengers, obstruct, undermining, united, unite, conspire, plot, anti american
opposition: resistance, objection, hostility, antagonism, rejection, defiance ~ anti, disagreement, challenge, resentment, criticism, rivalry, dislike, counterweight, opponent
order: system, world system, established order, hegemony, arrangement, structure, status quo, pecking order, international system ~ rules, dominance, supremacy, leadership, power, regime, framework, hierarchy, balance, hegemon, primacy, rule, unipolar, empire, imperialism, monopoly, domination, powerful, imperial, bully, bullying, superpower, policeman
ordinary: normal, routine, usual, everyday, business as usual, regular, common, nothing special ~ standard, commonplace, typical, plain, conventional, harmless, unremarkable, customary, average, mundane, innocent
outcome: result, upshot, end result, bottom line, conclusion, consequence, deliverable ~ product, yield, achievement, aftermath, fruit, gains, finish, verdict
paid: visited, made a visit, traveled to ~ trip, guest, journey
paper: document, proposal, text, policy paper, blueprint, manifesto, plan, white paper, policy document, position document, discussion paper, policy brief ~ publication, statement, roadmap, written, program, essay, declaration, file, article, outline, memo, memorandum, note, brief, catalogue
paraphrases: rewords, rephrases, restates, rewrites, in other words ~ copied, summary, rewritten, version, plagiarism, retell, translate, derived, borrowed, reproduces
part: portion, section, piece, component, fragment, element, leave, separate, farewell, goodbye, departure, leave-taking, sendoff, taking leave, saying goodbye, adieu ~ belongs, bit, exit, final, separation, closing, bye, split
particularly: especially, notably, exceptionally, unusually, extremely ~ strong, specially, remarkably, highly, in particular
parties: sides, signatories, partners, both countries, participants, communist party, CCP, CPC, political party ~ governments, counterparts, two, leaders, groups, states, politics, communist, ruling, membership, faction, organisation
partnership: alliance, cooperation, collaboration, teamwork, bond, friendship, coalition, alignment ~ relationship, ties, union, pact, allies, association, links, relations, no limits, league, joint
passing: temporary, fleeting, transient, short-lived, momentary, brief, short term, transitory, short lived, trivial, petty ~ incident, event, minor, circumstance, moment, ephemeral, not lasting, disruption, setback, blip, hiccup, fad, phase, trifle, trouble, storm, crisis, permanent, unshakeable, steadfast, shake, wave, weather, cloud, quick, soon over
peace: ceasefire, truce, end the war, end of fighting, armistice, stop the fighting, reconciliation, end to hostilities ~ settlement, harmony, negotiation, mediation, agreement, calm, treaty, resolution, peacemaker, nonviolence, solution
people: population, citizens, public, nation, voters, folk, inhabitants, individual, man, woman ~ Russians, country, masses, crowd, society, human, residents, suspect, accused, character, figure
perspectives: views, outlook, viewpoints, point of view, opinions, standpoint, way of seeing ~ beliefs, thinking, worldview, angle, mindset, approach
photograph: photo, picture, image, snapshot, pic, shot, illustration, snap, pictured, photo op, photo call, picture caption, take a picture ~ caption, camera, photographer, visual, portrait, figure, pose, posing, photographers, lens, frame, gallery, posed, visible, depict, depicted, photojournalist, snapper, studio
pipeline: pipe, gas pipe, gas line, conduit, gas route, gas link ~ gas, Gazprom, infrastructure, deliver, transport, flow, energy, megaproject
place: instead of, replacing, substitute, rather than, replacement, alternative to ~ location, spot, switch, swap, site, venue, exchange
plan: proposal, blueprint, scheme, initiative, roadmap, strategy, program, project, intended, scheduled, proposed, envisaged, in the works, road map, game plan, recipe, package, peace bid, proposals, peace ideas, peace proposal ~ intention, document, paper, design, framework, suggestion, vision, solution, future, upcoming, prepared, arranged, contemplated, not yet built, due, formula, remedy, cure, prescription, suggestions, demands, halt, halting, thoughts, concept
plants: power stations, facilities, reactors, installations, nuclear facility ~ factory, station, Zaporizhzhia, energy, site, electricity, atomic
play: fulfil, perform, assume, act, fill ~ participate, function
policy: strategy, political, course, approach, guidelines ~ politics, plan, government, program, measures, analysis, rule
political: governmental, politics, electoral, diplomatic, government ~ state, election, public, power, party, campaign, ideological, career, policy, candidate, civic
portrayed: depicted, presented, characterized, painted as, framed, made to look, cast as ~ image, spin, pretend, propaganda, appear, representation, illustrated
position: stance, viewpoint, standpoint, attitude, opinion, stand, where China stands ~ policy, paper, place, approach, line, proposal
post: following, afterward, later ~ aftermath, future, subsequent
power: energy, electricity, strength, force, electric, authority ~ influence, fuel, control, superpower, plant, state, dominance, ability, gas
pows: prisoners of war, captives, captured soldiers, prisoner exchange, detained soldiers, prisoner swap ~ prisoners, detainee, captured, soldiers, swap, captivity
praise: compliment, applause, flattery, kind words, acclaim, admiration, accolade, commendation, applauded, hailed, lauded, commended, flattered, paid compliments, spoke highly, flatter, sing praises, heap praise, pat on back, gush, fawn, kudos, plaudit, eulogy, extol, glorify, pay compliments, wax lyrical, doff hat, take hat off, pat on shoulder, give credit ~ approve, approval, tribute, endorsement, congratulate, recognition, respect, admire, congratulations, honor, glowing, endorse, celebrated, support, admires, cheer, nice, flattering, complimentary, adulation, adoration, adore, toast, rosy, butter, suck, fan, worship, hero, idolize, impressed, impress, glory, positive, warm, sweet, charm, laud, brilliant, superb, splendid, terrific, merit, honour, credit, worthy, delight, excellent, wonderful, thumbs, shoulder, polite, grateful, shower, cheering, lavish, lavishly, nicely, complimented, respectful, toady, toadying, bootlicking, obsequious, ingratiating, thumbs up
praised: kudos, flattered ~ nice, adore, worship, love, idol, gush, raved
pre: prior, preliminary ~ earlier, ahead, in advance, first, previous, early
presented: portrayed, billed, showcased, promoted, introduced, put forward, sold, cast as ~ showed, advertised, delivered, framed, displayed, submitted, announced, pitched
president: head of state, leader, chief executive, ruler ~ head, chief, politician, boss, statesman, office, elected
presidential: for president, head of state ~ election, office, vote, candidate, race, campaign, poll, electoral, leader, Kremlin
press: media, journalists, reporters, newspaper, news conference, correspondents ~ TV, news, cameras, statement, briefing, newsmen, coverage, publicly, print
pressure: coercion, squeeze, arm twisting, push, stress, compulsion, heat, duress ~ force, sanctions, threats, strain, burden, influence, demands, criticism, weight, hostility, bully, punishment
prevailing: current, existing, present, actual, ruling, on the ground ~ dominant
prevent: stop, block, avert, hinder, thwart, stand in way, head off ~ obstruct, resist, halt, forestall, impede, contain, foil, ban, deter
prime: premier, head of government, PM ~ chief, first, leader, cabinet, top, government
principles: fundamentals, foundations, tenets, rules, basics, values ~ basis, standards, beliefs, guidelines, norms, doctrine, law, ethics, pillars
priorities: focus, main goals, top concerns, key areas, emphasis, agenda ~ targets, objectives, first, plan, urgent, sectors
prisoners: captives, detainees, captured soldiers, POW, captured, inmates ~ jail, captivity, hostage, detained, swap, exchange, soldiers
process: procedure, course, negotiations, talks, path, steps ~ development, proceedings, road, progress, method, effort
produced: created, drew up, issued, drafted, released ~ publish, unveil, presented, launched, generate, manufactured, composed, prepared
professor: academic, scholar, lecturer, university teacher, prof, teaches at, expert ~ teacher, researcher, faculty, specialist, university, analyst, educator, college, intellectual, historian
program: project, initiative, course, scheme, fellowship ~ plan, study, center, institute, research, university, curriculum, department, academic
promises: commits to, pledges, guarantees, vows, assures, undertakes ~ commitment, binding, assurance, word, firm, oath, ensures, contract
promoting: touting, advertising, selling, pushing, billing, marketing, hyping, plugging ~ encourage, advance, support, campaign, praising, publicity, boosting, further, propaganda, trumpeting, foster
proportion: share, percentage, portion, ratio, part, fraction ~ percent, extent, quota, slice
proposal: suggestion, plan, offer, idea, initiative, proposition, blueprint, roadmap ~ paper, scheme, bid, draft, project, document, terms, recommendation, framework, solution, conditions
prosecutor: Karim Khan, public prosecutor, prosecuting attorney, state attorney, district attorney, prosecuting counsel ~ lawyer, accuser, investigator, attorney, barrister, prosecution, court, charge, Hague, indict, investigate, legal
protected: shielded, defended, sheltered, cushioned, safeguarded, guarded, covered, insulated, keeping safe, sparing ~ protection, safe, backing, lifeline, secure, bulwark, buffer, saved, immune, safety, security, care, preserve, rescue, humanitarian, noncombatants, defence
provision: clause, stipulation, requirement, condition, article, rule ~ term, paragraph, section, arrangement, measure, passage, plan
public: open, disclosed, publicly known, announced, international affairs ~ citizens, transparent, people, government, published, official, not secret, unveiled, released, community
published: released, issued, brought out, made public, printed, unveiled ~ publication, announce, appear, posted, launched, presented, online, publisher, distributed, date, publicized
pull: withdraw, leave, retreat, go home, back out, move out, evacuate ~ exit, depart, quit, remove, drag, pullout, withdrawal
raising: bringing up, mentioning, broaching, discussing, addressing, confront with, broach, address, air, table, hold to account ~ topic, silence, touch on, complain, confront, skirt, lecture, scold, challenge, press
ran: lasted, took place, was held, extended, stand, be a candidate, seek office, stand for election, candidacy, throw hat in, campaign ~ duration, period, dates, schedule, contest, election, compete, race, nomination, bid, participate, contend
rankings: league table, order, standings, top list ~ place, first, comparison, statistics, leaderboard
rather: instead of, in place of, as opposed to ~ replacing, alternative, replacement
reached: agreed, struck, concluded, arrived at, clinched, sealed, achieved, finalized ~ attained, settled, completed, signed, finished, hammered out
readiness: willingness, preparedness, openness, good will, appetite ~ ready, willing, prepared, desire, interest, intention, disposition, inclination, unwilling
reading: interpretation, view, understanding, analysis, opinion ~ meaning, interpret, perception, implied, judgment, impression, version
readout: summary, official account, minutes, transcript, record, report, communique ~ statement, source, notes, version, protocol, account, document
ready: prepared, willing, open to, set, in the mood, disposed ~ eager, available, game, inclined, keen
realities: facts on ground, situation, circumstances, status quo ~ truth, conditions, annexation, conquest, territory
reasons: motives, grounds, motivation, cause, rationale ~ explanation, interests, purpose, basis, justification, logic, considerations, incentive
received: hosted, welcomed, entertained, played host, greeted, invited ~ guest, meet, reception, visitor, hospitality
recognize: acknowledge, accept, admit, concede, legitimize, recognise, come to terms ~ cede, approve, acceptance, recognition, swallow, legitimate, concession, surrender
reconstruction: rebuilding, reconstruct, repair, recovery, restoration, build back ~ restore, aid, construction, infrastructure, after the war, renew, postwar, fix, redevelopment
record: all-time high, highest ever, highest level, unprecedented, peak, new high, record breaking, biggest ever ~ maximum, height, top, documented, milestone
reducing: lowering, lessening, cutting, decreasing, diminishing, minimizing, bringing down ~ decline, limit, drop, curb, weaken, shrink, ease
refuses: rejects, declines, turns down, rules out, won't accept, denies ~ refusal, rejection, resist, unwilling, dismiss, spurn, rebuff
regard: consider, view, deem, perceive ~ judge, assess
region: area, neighborhood, province, part of world, zone, district, oblast ~ territory, land, place, neighbors, local, country, state, locality, vicinity
rejects: refuses, turns down, dismisses, rules out, spurns, rebuffs, declines ~ opposes, refusal, rejection, disagree, throw out, veto, discard, protest, unacceptable
relations: ties, links, relationship, connection, bond, friendship, contacts, rapport ~ alliance, partnership, diplomacy, dealings, cooperation, association, terms, bilateral, affairs, interaction, friendly
relationship: friendship, bond, ties, rapport, connection, bromance, closeness, relations, honeymoon, brotherhood, liaison ~ friends, link, partnership, chemistry, alliance, affinity, personal, buddies, marriage, trust, attachment, soulmate, affair, romance, kinship, buddy, pals, mates, dynamic, love, couple, duo, pair, marry, married, divorce, lovers, lover, romantic, flirt, fling, comrades, companionship, companion, harmony, sympathy, trusting, unity, cosying, cosy
released: published, issued, made public, unveiled ~ announced, publication, distribute, appear, launch, disclosed, date
remained: stayed, continued to be ~ persist, so far
remarkable: striking, astonishing, extraordinary, notable, noteworthy, surprising, amazing, stunning, eye catching, jaw dropping, mind blowing, staggering ~ unusual, impressive, unexpected, incredible, exceptional, startling, outstanding, significant, shocking, wow, strange, weird, curious, odd, unique, rare, impress, baffling, spectacular, tremendous, peculiar, bizarre, dramatic, phenomenal, sensational, fascinating
reported: covered, wrote, announced, journalism, news report, news coverage, reportage, relayed ~ news, account, journalist, coverage, inform, state, cite, published, source, filed, correspondent, reporter, article, newsroom, writer, story, filing, dispatch, correspondents, journalists, reporters, authors, news desk, town, desk, writers
reprisals: retaliation, punishment, revenge, retribution, punitive measures, payback, tit for tat, countermeasures, penalties, retaliatory measures, punitive steps ~ sanctions, penalty, punish, vengeance, backlash, penalize, retaliate, punitive, hurt, pain
republic: state, country, nation ~ government, PRC, mainland, federation
require: demand, oblige, stipulate, insist on, prescribe ~ necessary, obligation, command, mandate, dictate
resembles: similar to, reminiscent of, echoes, sounds like, recalls ~ similarity, alike, mirror, likeness, analog, reminds, parallel
resolving: solving, settling, ending, fixing, dealing with, sorting out, working out, addressing ~ solution, resolution, settlement, relief, overcome, remedy, tackle
respecting: honoring, observing, upholding, abiding by, recognizing ~ obey, protect, adhere, defend, acknowledge, inviolable
response: reaction, reply, retaliation, reprisal ~ countermeasure, return, backlash
rest: based on, founded on, rely on, depend on, stem from ~ basis, grounded, supported by
restore: bring back, reinstate, regain, win back, recover, reestablish, give back ~ return, rebuild, repair, renew, reclaim, recapture, revive, retake, liberate
result: outcome, count, tally, final score, vote count, election returns ~ score, winner, figure, votes, conclusion, percent
resuming: restarting, reopening, going back to, returning to, renewing, continuing, picking up again, relaunching ~ revive, back to, resumption
retaliation: revenge, reprisal, retribution, payback, punishment, tit for tat, hitting back, vengeance ~ sanctions, countermeasures, counterattack, backlash, punish, penalties, penalize, punitive
return: give back, hand back, hand over, restitution, restore, turn over, exchange ~ back, restoration, withdraw, reward, repay, regain, liberate, compensation, recover, surrender
right: entitlement, freedom, human rights, child protection, children's welfare, right-hand side ~ hand, place, privilege, liberty, justice, ombudsman, protection, legal, law, welfare, left
risks: dangers, threats, hazards, perils, nuclear threat, jeopardy ~ unsafe, escalation, menace, chance, nukes, risky, weapons
rivals: adversaries, opponents, competitors, enemies, foes, challengers, opposing powers ~ competition, contender, superpower, antagonist, competing, geopolitical, China, rivalry
role: part, function, position, place, job, capacity ~ influence, responsibility, player, mediator, task, stage, peacemaker, leading, contribution, status, duty, involvement, mission, star, spotlight, limelight, clout, statesman, heavyweight, ambition, ambitions, ambitious, steer, shape, influential, importance, stature, prestige, prominence, power, weight, voice, statesmanship, leadership, muscle, assertive, bold
rose: increased, grew, climbed, jumped, surged, soared ~ growth, leap, expand, boom, hike, spike, boost, upswing
routine: ordinary, normal, usual, business as usual, everyday, regular, standard, nothing special ~ typical, customary, conventional, unremarkable, habitual, harmless, boring, mundane, innocent
rubles: Russian currency, Russian money, roubles, RUB ~ currency, money, cash, payment, dollar, exchange, pay, settlement
safe: secure, protected, out of danger, free from danger, guarded, safety ~ security, unharmed, safeguard, accident
sanctions: embargo, penalties, punitive measures, economic restrictions, trade restrictions, boycott, economic punishment, blockade, economic penalties, financial penalties, trade ban, financial restrictions, embargoes, restrictive measures, siege, chokehold ~ ban, restriction, punish, blacklist, punishment, isolate, penalize, reprisal, penalized, punished, squeeze, stranglehold, choke, freeze, frozen assets, ostracism, restrict, curbs, measures, pain, economy, hurt, starve, drain, paralyze, penalizing, punishing, painful, suffocate, restricting, isolated, economic war, weapon
scale: size, extent, magnitude, scope ~ degree, massive
school: faculty, college, department, institute, SIPA ~ university, academy, academic, education, campus, graduate, studies
second: number two, next ~ two, following, additional, twice, runner up
secret: confidential, under seal, hidden, classified, not public, under wraps, hush hush ~ private, concealed, undisclosed, silent, withheld, unpublished, restricted, unknown, secrecy, secretly
secretary: chief, head, official, minister, top official ~ leader, boss, adviser, functionary, aide, director
security: safety, defense, protection, national security ~ defence, military, safe, secure, peace, stability, guard, council
seek: aim, strive, attempt, pursue, intend, aspires, craves, covets, yearns, is after, eyes, hanker, set sights on ~ goal, search, plan, ambition, effort, desire, aspire, ambitious, hungry, aspirations, pursuit, dream, thirst, dreams, ambitions, aspiring, aspiration, yearn, yearning, vying, vie, compete, competing, quest, chase
seeks: ambition, is after, craves ~ desires, ambitious, goal, seeker
seized: captured, grabbed, occupied, conquered, stolen, snatched ~ annexed, invade, confiscate, robbed, overrun, control, appropriated
sense: logical, reasonable, rational, understandable, wise, sensible ~ logic, right, meaningful, justified, appropriate, smart
sensible: reasonable, logical, wise, rational, prudent, made sense, smart ~ understandable, practical, right, appropriate, sane, justified, natural, clever
september: autumn 2022, fall 2022 ~ date, month, annexation, referendum
serious: earnest, sincere, real, genuine, substantive ~ honest, meaningful, grave, solemn, committed
seriously: in earnest, credible, believed, trusted, at face value, genuinely ~ doubt, dismissed, credibility, skeptical, joke, sincere, laughed off, not convinced, buy it
service: lip service, hollow words, empty words, empty promises ~ pretend, insincere, token
settle: pay, clear, invoice, payment, do business in, square accounts, square, foot the bill, transact, close deals ~ transaction, trade, currency, resolve, buy, sell, bill, exchange, money, solve, finance, payments, paid, paying, bills, purchases, purchase, charge, price, invoicing, settled, settling, buying, sale, sold, bought, transacted, cost, costs, invoiced, fee, fees
settlement: payment, clearing, resolution, solution, deal, agreement, paying ~ peace, transaction, compromise, trade, reconciliation, accord, conclusion, bank, solve, currency
shake: handshake, clasp, grip, press, hand clasp, grasp, squeeze, pump, clasping, gripping, grasping, clasped hands, join hands, grasped ~ hands, greet, photo, pose, meet, gesture, press the flesh, palm, fist bump, touch, clasped, joined, posing
share: part, portion, proportion, percentage, slice, hold in common, have in common ~ fraction, cut, percent, piece, partner, mutual, fellow
shields: protects, defends, shelters, covers, cushions, guards, insulates, buffers ~ protection, safe, safeguard, lifeline, defence, bulwark, screen, immune
shift: change, transition, transformation, move, turn, turning point, switch, realignment ~ changeover, movement, turnaround, upheaval, evolution, rebalance, swing, reordering, shake-up
shunned: avoided, snubbed, ostracized, boycotted, isolated, cold-shouldered, kept at distance, given the cold shoulder, sent to Coventry, kept at arm's length, blackballed, blanked, ghosted, sidelined, spurned, given a wide berth, turned away, treated as outsider, treated like leper, treated as outcast, keep at distance, given silent treatment ~ outcast, pariah, excluded, rejected, lonely, cut off, blacklisted, frozen out, isolation, excommunicate, outsider, leper, loner, unwanted, unwelcome, unpopular, untouchable, exile, friendless, banished, toxic, dodge, disinvite, refuse to meet, outlaw, despise, disowned, abandoned, isolating, castaway, distance, distant, distancing, stigma, outlawed, unloved, solitary, divorced, divorce, exclusion, quarantined, disgraced, disgrace, loathed, hated, hate, detest, neglect, forsaken, refusal, disown, expelled, barred, alienate, alienated, cancel, canceled
side: take sides, ally, back, support, align, stand with, favor, lopsided, unequal, unbalanced, uneven, unfair, imbalanced, asymmetric, raw deal, bad deal, rotten deal, bad bargain, short end of stick, inequitable, one-way, tipped, imbalance, mismatch, undue ~ party, camp, partisan, partner, team, join, supporter, biased, unilateral, disadvantage, partial, disproportionate, tilted, benefit, skewed, exploited, fair, fairness, equal, equals, equality, balanced, injustice, unjust, exploit, exploitation, rip off, cheat, cheated, ripped, fleece, loser, losing, winner, favour, favourable, short changed, tilt, slanted, lion's share, advantage, swindle, profits, profit, bias, losers, generous, balance, favours, favors, bargain, humiliating
sign: signal, indication, gesture, symbol, token, mark, evidence, hint, inked, put pen to, sealed, concluded, signature, put name to, autographed, initialed, conclusion, signalling, sign of friendship, flag, nod, endorsement ~ proof, message, clue, demonstration, display, symptom, meaning, expression, pointer, contract, approve, document, ratify, treaty, adopted, endorse, finalize, pen, written, ceremony, event, agreement, vote, symbolism, message sent, indicator, testament, obvious, evident, unmistakable, visible, clear, clearly, loud, loudly, demonstrated, demonstrates, demonstrate, convey, conveyed, conveys, wave, waving, showcase
silence: saying nothing, not a word, not mentioning, mute, quiet, tight lipped, kept quiet, mum ~ hush, omit, speechless, wordless, unspoken, unmentioned, secrecy
simply: merely, purely, blindly ~ mere, straightforward, plainly, completely, automatically, easily
single: sole, individual, lone, isolated ~ particular, alone, solitary, lonely
skepticism: doubt, distrust, mistrust, suspicion, disbelief, scepticism, wariness, skeptics ~ cynicism, unconvinced, doubters, uncertainty, critic, sceptic, hesitation, wary, dubious
slogan: catchphrase, motto, watchword, buzzword, tagline, phrase, mantra, stock phrase ~ expression, formula, propaganda, jingle
solely: exclusively, entirely, purely, alone ~ completely, sole, wholly, merely
sovereignty: independence, self-rule, autonomy, self-determination, freedom, self-government, national independence ~ liberty, statehood, free, control, borders, supremacy, nationhood, rule, independent, own country
specialist: expert, authority, scholar, analyst, connoisseur, academic ~ professor, researcher, expertise, watcher, pundit, knowledgeable, commentator, Sinologist, field, consultant
spokesman: spokesperson, press secretary, mouthpiece, press officer, press chief, spokeswoman ~ speaker, PR, representative, aide, official, press, media, statement, voice
stable: steady, secure, unbroken, reliable, uninterrupted, robust, stability ~ firm, balanced, consistent, safe, constant, lasting, disruption, smooth, solid
stage: arena, scene, platform, limelight, spotlight, theatre ~ global, international, world, player, prestige, place
stands: sides with, backs, supports, sticks by, remains ~ loyal, ally, defend, solidarity
start: beginning, outset, opening, onset, kickoff, intro ~ first, initial, early, commence, launch, introduction
state: country, nation, government, official, ceremonial, public, stans ~ republic, formal, federal, national, land, power, authority, governmental, neighbors, members, US, capitals
statement: declaration, communique, announcement, proclamation, press release, pronouncement, joint text ~ document, text, paper, agreement, report, manifesto, utterance, treaty, publication
station: radio station, broadcaster, affiliate, channel ~ radio, network, outlet, local, broadcast, member
statute: law, treaty, founding treaty, legal code, legislation, act ~ article, rule, convention, charter, clause, paragraph, jurisdiction, provision
stay: visit, sojourn, time in, presence, trip, remain ~ stopover, residence, hotel
steadily: gradually, continuously, constantly, bit by bit, step by step, little by little, progressively ~ increasingly, slowly, regularly, growing, consistent
stopping: ending, halting, lifting, ceasing, abolishing, dropping, putting an end, scrapping ~ remove, cancel, quit, finish, abandon, discontinue, prohibit, revoke
story: article, report, news item, piece, news story, account, coverage ~ text, source, narrative, news, original, feature, column, tale, version
strategic: long-term, calculated, geopolitical, deliberate, planned, tactical, far sighted, long range, long game, well considered, shrewd ~ strategy, vital, military, policy, nuclear, interests, cunning, clever, chess, plan, selfish, rational, cynical, political, pragmatic, motivated, motivation, expediency, convenience, wise, smart, sober, prudent
strengthen: reinforce, bolster, fortify, boost, consolidate, shore up, firm up, make stronger ~ support, deepen, intensify, enhance, solidify, strong, back, stronger, defend
strong: firm, powerful, forceful, solid, clear, mighty, robust, sturdy, tough, iron ~ strength, strongman, emphatic, decisive, resolute, striking, determined, intense, vigorous
studied: examined, read carefully, reviewed, analyzed, considered, familiar with, pored over, examination, analysis, feasibility study, assessment ~ read, research, investigate, scrutinized, acquainted, inspect, weighed, carefully, survey, evaluation, exploration, inquiry, planning, preparatory
subject: topic, theme, issue, matter, talking point, agenda item, question, topics, themes, talking points, agenda items ~ focus, agenda, content, discussion, dominate, centre, crux, priority
successful: effective, fruitful, working, triumphant, victorious ~ success, accomplished, win, prosper
summit: meeting, talks, leaders' meeting, bilateral, face to face, conference ~ visit, negotiations, gathering, discussion, encounter, rendezvous, session, conclave, diplomacy, event
supplier: provider, seller, vendor, exporter, source, purveyor, furnisher, wholesaler, shipper, feeder, tops list, biggest seller, chief source, main source ~ supply, sell, import, buy from, trader, dealer, deliver, merchant, producer, fill, feed, stock, fuel, pump, delivers, supplied, outlet, ship to, keep supplied, tap, tops, topped, sells, sold, selling, sources, imports, delivering, ships, shipping, top, customer, sending, flows, purchase
supply: delivery, provision, logistics, deliver, provide, procurement ~ chain, goods, trade, source, production, sell, shipping, import, flow, industry, manufacturing
support: backing, help, assistance, aid, endorsement, solidarity, prop up, stand by, endorsing, rallying behind, voting for, allegiance, vote of confidence, prop, stand shoulder to shoulder, close ranks with ~ loyalty, ally, lifeline, approval, favor, encouragement, friend, sympathy, patronage, relief, loyal, approve, stick with, assist, elect, encourage, root for, corner, fan, cheering, weight, defend, shoulder, buddy, faithful, devotion, uphold, rallies, rally, faith, patron, sympathies, sympathetic, boost, lean, embrace, befriend, friendship, propping, sustain, subsidize, sponsor, comfort, ranks, cheerleader, cheer, applaud, advocate, allied, unwavering, wholehearted
sure: certain, confident, convinced, positive, no doubt, assured ~ confidence, trust, definite, guarantee, doubtless, conviction
surprise: unannounced, unexpected, sudden, secret, out of blue, unscheduled, shock ~ secretly, without warning, abrupt, astonish, unplanned, amaze, unforeseen, suddenly, not announced, bombshell
takeaways: key points, main points, highlights, lessons, conclusions, key findings, need to know ~ summary, message, learned, essentials, recap, insight, upshot, gist
talks: negotiations, discussions, conversations, dialogue, meeting, summit, consultations, chat, confer, deliberations, sit-downs, parleys, powwow, tete-a-tete, conversation, chinwag, summitry, protracted, marathon negotiations, tete a tete, long talks ~ conference, debate, sit down, exchange, deliberation, diplomacy, session, mediation, parley, confab, huddle, marathon, haggle, negotiating, prolonged, lengthy, extended, exhaustive, drawn out, debating, argue, argument, dispute, brainstorm, meet, negotiators, bargaining
tank: think tank, research institute, policy institute, research organization, research center ~ institute, foundation, thinktank, experts, analysts
telephone: phone, phone call, rang, on the line, video call, dial, bell, ringing, receiver, handset, cellphone, mobile ~ conversation, contact, hotline
telling: revealing, significant, meaningful, eloquent, eye-opening, indicative, revelatory ~ symbolic, noteworthy, striking, illuminating, memorable, expressive
temporary: passing, short-lived, momentary, brief, fleeting, short term, transient, transitory ~ incident, interim, provisional, not permanent, event, ephemeral, limited
term: tenure, mandate, period in office, presidency, time in office, term of office, stint ~ reign, years, rule, power, period, office, legislature
territorial: of land, geographical, border ~ region, frontier, boundaries, integrity, undivided, soil
territory: land, region, area, soil, province, turf ~ ground, country, borders, place, zone, domain, oblast, district, Donbas
third: 33 percent, one in every three ~ three, fraction, percentage, portion, record, per cent, unprecedented, slice, chunk, segment, one in three, big part, large part, proportion, piece, quarter
thread: series of tweets, tweets, posts, tweetstorm, string of posts ~ Twitter, online, X, message, internet
thrown: cast, lent ~ backing, support, weight behind, pledged
ties: relations, links, bonds, relationship, connections, friendship, contacts ~ partnership, alliance, cooperation, closeness, rapport, rapprochement, association, dealings, entanglement, cosy, attachment, cozy up, warming
time: occasion, moment, period, date, how many times, occasions, on how many occasions ~ hour, era, day, once, age, count, frequency, repeatedly, meetings, frequently, frequent, regularly, repeated, how regularly
title: heading, headline, caption ~ entitled, term, label, naming
together: jointly, side by side, hand in hand, as a team, collectively, united, shoulder to shoulder, joint ~ unity, cooperate, combined, in tandem, alliance, mutual, partners, in concert
tons: weight, quantity, volume ~ barrels, mass, figure, load, shipment
top: biggest, largest, leading, number one, main, highest, first, foremost ~ chief, senior, primary, principal, head, supreme, paramount
topic: subject, theme, issue, matter, talking point, agenda item, question, hot topic, burning issue, bone of contention, headline item, order of business, centrepiece, focal point, leading issue, big issue, elephant in room ~ agenda, focus, discussion, on the table, dominate, central, priority, heart, centre, crux, conversation, overshadow, loom, debated, dominated, dominating, prominent, debate, urgent, pressing, overshadowed, looming, spotlight, highlight
total: overall, whole, entire, sum, aggregate, altogether ~ complete, combined, gross
trade: commerce, business, buying and selling, exchange of goods, import and export, turnover, commercial, trafficking, mercantile, commercial exchange ~ goods, market, exports, imports, economy, economic, traffic, sales, merchandise, shipments, dealing, barter, merchants, sell, import, booming, customers, revenue, profit, profits, profitable, wholesale, retail, export, merchant, markets, marketplace
transactions: deals, payments, business, transfers, operations ~ trade, money, banking, exchange, purchase, sale, financial, pay, commerce, commercial
transfer: relocation, removal, moving, taking away, abduction, forced relocation, displacement, kidnapping ~ deport, carry off, steal, transport, expulsion, resettlement, forced, relocate, shipped, snatch
trial: court case, tribunal, hearing, proceedings, judicial, prosecution ~ court, judge, justice, legal, verdict, preliminary, lawsuit
trip: journey, visit, travel, tour, voyage, excursion, trek ~ fly, flight, mission, stay, stopover, outing, abroad, destination, drive
troops: soldiers, army, forces, military, servicemen, armed forces, fighters, men in uniform ~ invaders, occupiers, battalion, units, personnel, combat, militia, war, brigade
truth: reality, honestly, in actual fact ~ lie, deceive, propaganda, contrary, genuine, deception, honest, lies, lying, mislead, fool, pretend, pretence
tuesday: second day, 21 March, day two ~ date, weekday, day
tweet: post, twitter post, X post, posted on Twitter, wrote online, message on Twitter ~ online, message, thread, X, internet, blog, status, statement
unanimous: without dissent, all in favor, no opposition, undivided, in full agreement ~ consensus, one hundred percent, together, unopposed, complete
unanimously: without dissent, all in favor, without exception, with one voice, unopposed ~ consensus, together, one hundred percent, no opposition, complete
unannounced: surprise, unexpected, secret, without notice, without warning, unscheduled, sudden ~ secretly, quietly, out of blue, unplanned, unpublicized, not announced, hidden, abrupt, suddenly
undoubtedly: certainly, surely, without doubt, definitely, of course, unquestionably ~ sure, clearly, obviously, indeed, absolutely
unilateral: one-sided, without UN approval, unauthorized, single-handed, independent, going alone ~ sanctions, alone, without consent, imposed, arbitrary, illegal, solo
union: EU, bloc, European bloc, Brussels, federation ~ alliance, Europe, association, confederation, merger
university: college, campus, academia, alma mater, higher education ~ school, faculty, academic, institute, teach, scholar, student, department, education, institution
unlawful: illegal, illicit, criminal, against the law, wrongful, unlawfully ~ crime, violation, forbidden, forced, prohibited, breach, lawless, legal
unnamed: anonymous, unidentified, nameless, undisclosed ~ unknown, secret, experts, source, unspecified, incognito
unrealistic: impractical, unworkable, far-fetched, wishful thinking, pie in sky, not feasible, unfeasible, pipe dream, pie in the sky, fantasy, dream, no chance, dead in the water, far fetched, fanciful, castles in the air, crazy, absurd ~ impossible, naive, utopian, hopeless, illusion, doubtful, useless, unlikely, unachievable, infeasible, ridiculous, hare brained, delusion, doable, realistic, workable
unsaid: unspoken, unmentioned, left out, omitted, unstated, kept quiet ~ silence, hidden, implicit, tacit, silent, between the lines, omission, quiet
unseen: unprecedented, never seen, unheard of, first time ~ historic, invisible, extraordinary, unknown, unparalleled
values: ideals, principles, beliefs, morals, norms, way of life, ethics, ethos ~ democracy, freedom, liberal, standards, culture, worldview, ideology, liberalism, rights, convictions, lifestyle
view: opinion, stance, perspective, viewpoint, outlook, position, thinking, belief ~ judgment, worldview, approach, standpoint, interpretation, thoughts, conviction
visit: trip, journey, tour, travel, stay, stop by, drop in ~ guest, mission, fly, arrive, voyage, host, summit, visitor, stopover
vote: ballot, poll, election, cast ballot, go to polls, elect ~ delegates, count, parliament, tally, choice
war: conflict, fighting, invasion, hostilities, armed conflict, bloodshed, combat ~ battle, aggression, crisis, warfare, attack, violence, killing, military, front, battlefield, offensive, peace, violent, cruel, brutal, armed, siege
warmly: affectionately, cordially, fondly, friendly, heartily, with affection, tenderly, amicably, fondness, with open arms, tenderness, effusively, lovingly, in a friendly way, cosily, graciously, politely, sweetly ~ warm, friend, hug, greet, love, embrace, enthusiastically, welcome, intimate, warmth, cuddle, kiss, hugs, hugging, smile, smiling, hearty, cordial, bear hug, glow, affection, sweet, endearment, enthusiasm, enthusiastic, passion, passionate, gentle, polite, politeness, heartfelt, kindness, sincere, sincerely, grace, gracious, joy, joyful, sympathy, emotional, emotion, comfort, pleasant
warrant: arrest order, indictment, arrest, court order, detention order, order for arrest, order to detain, charge sheet, arrest notice, wanted notice, legal trouble, legal woes, put in dock, face music, face trial ~ charge, fugitive, accused, court, crime, The Hague, detain, prosecution, judge, jail, handcuffs, suspect, charges, outlaw, criminal, cops, police, lawsuit, indicted, prosecuted, jailed, cuffs, hunted, judges, trial, legal, manhunt, dock, handcuffed, handcuff, cell, prisoner, guilty, convict, accuse, punish, bars, detained, prosecutors, tribunal, law, sue, justice, villain, charged
wednesday: third day, last day, 22 March, final day ~ date, weekday, departure, day
welcome: hail, greet, appreciate, applaud, approve, glad, salute, praised ~ happy, reception, positive, support, pleased, embrace, favor, warm, grateful
west: Western countries, Western powers, Western world, Europe and America, Western nations, Western bloc, Occident ~ NATO, America, Europe, G7, Washington, EU, democracies, Americans, Europeans
western: European and American, Occidental, of the West, Euro-Atlantic, transatlantic ~ NATO, American, European, democratic, US, G7, EU, Washington, Europe, America, liberal
whole: entire, full, total, complete ~ overall, entirely, annual
wider: broader, larger, bigger, greater, more general, overarching ~ wide, broad, comprehensive, extensive
widespread: common, general, broad, far-reaching, everywhere, prevalent ~ wide, extensive, global, rife, universal
willing: ready, prepared, eager, inclined, happy to, open to, keen ~ disposed, bold, readily, desire, glad, game, enthusiastic
willingness: readiness, eagerness, openness, offer, good will, desire, preparedness ~ ready, intention, interest, keen, wanting, inclination
winner: victor, elected, champion, victorious, who won ~ victory, first, landslide, triumph, success
wished: bid, hoped, bade ~ farewell, goodbye, desire, greet
withdraw: pull out, leave, retreat, pull back, move out, evacuate, go home, scram, clear out, get lost ~ exit, depart, quit, remove, pullback, back off, recall, abandon, vacate, kicked, expel, evict, oust
withdrawal: pullout, retreat, pullback, leaving, departure, exit, evacuation, pulling out ~ remove, surrender, liberation, vacate, retire, recall, expulsion, eviction, ousting, go home
won: was elected, triumphed, was victorious, came first, victory, re-elected, beat opponents, swept ~ landslide, winner, success, beat, champion, defeat, reelection, prevail
word: term, expression, vocabulary ~ language, phrase, euphemism, speech, text
worked: was employed, had job, served, strives, labors, toils, makes efforts, endeavors, aims for ~ employee, career, employer, staff, occupation, profession, former, effort, act, campaign, promote, active, contribute
world: globe, international, global, planet, earth, worldwide, universe ~ everywhere, humanity, nations, universal, all countries, geopolitics, planetary
worry: concern, fear, anxiety, alarm, unease, nervous, afraid, disquiet ~ scare, fright, trouble, uneasy, dread, apprehension, panic, tension, insecurity, discomfort, anxious
wrote: posted, tweeted, penned, authored, published, put in writing, stated ~ text, article, message, note, composed, writer, drafted, typed
year: twelve months, annual, yearly, annually, per annum ~ date, period, decade, months, age, calendar
yielded: produced, resulted in, brought, led to, delivered, generated, bore fruit ~ no breakthrough, success, product
yuan: renminbi, RMB, Chinese currency, Chinese money, CNY, China's currency, redback, people's currency, Chinese cash ~ currency, money, cash, payment, dollar, dedollarize, forex, pay, exchange, ruble, coin, replaces, win, wins, rise, stronger, strength
`;

/** A word, and what may be asked for instead of it: surely the same, or something near. */
export interface Entry {
  head: string;
  sure: string[];
  loose: string[];
}

export const thesaurus = (): Entry[] =>
  list
    .trim()
    .split('\n')
    .map((line) => {
      const [head = '', rest = ''] = line.split(':');
      const [sure = '', loose = ''] = rest.split('~');
      return { head, sure: phrasesIn(sure), loose: phrasesIn(loose) };
    });

const phrasesIn = (text: string): string[] =>
  text
    .split(',')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
