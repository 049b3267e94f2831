// General English words and phrases that mean the same or nearly the same, for any pack; written for this project.

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

/** Words that can stand for one another in many sentences, and not in all. */
const near = `
agreement, accord, deal, pact, treaty
aid, assistance, help, support, backing, back
aim, goal, purpose, objective, target
allegation, accusation, charge, accuse, allege
ally, partner, friend
alliance, bloc, coalition, partnership
amount, quantity, volume
announce, declare, proclaim
anger, fury, outrage
angry, furious
answer, reply, respond, response, react, reaction
argument, dispute, quarrel, row
army, military, armed forces
arrest, detain, detention
arrive, arrival, come, land
article, story, report
assault, attack, offensive, strike
attempt, try, effort, bid
ban, prohibit, forbid, outlaw, embargo
battle, combat, fight, fighting, conflict, war, hostilities
begin, start, launch, commence
benefit, advantage, profit, gain
big, large, huge, enormous, major, sizeable
border, frontier, boundary
bravery, courage
build, construct, construction
business, company, firm, corporation, enterprise
buy, purchase, acquire, import
buyer, customer, purchaser, importer
cancel, call off, scrap
cause, reason, why
cease-fire, ceasefire, truce, armistice
ceremony, celebration
chance, opportunity
change, shift, transform, transformation, alter
cheap, low cost, inexpensive, discount
chief, head, leader, boss
child, kid
choice, decision, option
citizen, national, people, public
city, town
clear, obvious, plain
close, near, tight
comment, remark, statement
complain, complaint, grievance
concern, worry, fear, alarm, anxiety
condemn, denounce, criticize, blame
condition, term, requirement
conference, summit, meeting, talks
confidence, trust
confirm, verify
consequence, result, outcome, effect
contain, include, hold
continue, go on, carry on, persist
control, hold, occupy, rule, seize
cooperate, collaborate, work together, cooperation, collaboration
cost, price, expense
country, nation, state
court, tribunal
create, establish, found, set up
crime, offence, offense
crisis, emergency
criticism, critique, disapproval
currency, money
customs, tariff, duty
danger, risk, threat, peril
dangerous, risky
dead, killed, died, death, fatality, casualty
decline, decrease, drop, fall, reduce, shrink
defeat, beat, loss
defend, protect, guard, shield
demand, call for, require, insist
democracy, freedom, liberty
deny, denial, reject, refuse, rebuff
departure, leave, depart, farewell, goodbye
dictatorship, authoritarian, autocracy, tyranny
dinner, banquet, meal
diplomat, envoy, ambassador
disagree, differ, disagreement
disaster, catastrophe
discuss, debate, discussion
document, paper, text
dominance, supremacy, hegemony, domination, upper hand
doubt, scepticism, skepticism, suspicion, distrust
earnings, income, revenue
economy, economic
election, vote, ballot, poll
employee, worker, staff
end, finish, stop, conclude, halt
enemy, adversary, foe, rival, opponent
energy, power, fuel
enlarge, expand, grow, increase, extend
equal, same, level
error, mistake
escape, flee
evidence, proof
example, instance
expert, specialist, scholar, analyst, academic, professor
export, sell abroad, ship
fail, failure, collapse
fair, just
false, untrue, fake
famous, well known
fast, quick, rapid
fight, struggle
flat, apartment
flood, deluge
foreign, overseas, abroad
former, ex
friendship, friendly, warm
future, coming, ahead, prospects
give up, surrender, capitulate, capitulation
government, administration, regime, cabinet
grow, growth, rise, increase, surge, jump, climb
guest, visitor
happy, glad, pleased
harm, damage, hurt
hide, conceal
history, past
hope, expect, expectation
house, home
idea, notion, concept
illegal, unlawful
importance, significance
important, significant, crucial, vital, essential, key
improve, improvement, better
influence, sway, leverage
injured, wounded, hurt
insult, offend
invade, invasion, incursion
investigate, inquiry, probe, investigation
investment, invest, capital
isolate, shun, ostracize, exclude, snub
job, post, position, role
journalist, reporter, correspondent
journey, trip, visit, travel, tour
justice, law
kill, murder
land, territory, region, area
language, tongue
last, final
laud, praise, commend, compliment, applaud
law, legislation, statute
leader, president, ruler
lie, untruth
limit, restrict, restriction
loan, credit
lose, loss
main, chief, principal
make peace, end the war, stop the fighting, settle
mediate, mediator, mediation, broker, intermediary
meet, encounter, get together
meeting, encounter
method, approach
minister, secretary
murder, killing
natural gas, gas
neutral, impartial, neutrality
new, recent, fresh
news outlet, newspaper, media, press
offer, proposal, suggest, propose, suggestion
oil, crude, petroleum
oppose, resist, opposition, object
order, command
pay, salary, wage
peace, settlement, resolution
people, folk
percentage, proportion, share, portion, part
permit, allow, let
photo, photograph, picture, image
plan, proposal, blueprint, scheme, initiative
pledge, promise, vow, commitment
policy, strategy
poor, impoverished
possible, feasible, realistic
power, strength
praise, compliment
pressure, coercion
prevent, stop, block, avoid
price, cost
prison, jail
private, personal
problem, trouble, difficulty
produce, make, manufacture
prosecutor, prosecute
protest, demonstration, rally
provide, give, supply, deliver, send
province, region
punish, penalize, punishment, penalty, sanction
purchase, acquisition
question, query
quit, resign, step down
raw materials, commodities, resources
recent, latest
recognize, acknowledge, accept
reduce, cut, lower
refugee, displaced
relations, relationship, ties, links, bonds
remain, stay
reporter, journalist
research institute, think tank
residents, inhabitants
responsible, accountable
rest, remainder
retaliation, reprisal, revenge
return, give back, hand back
rich, wealthy
road, street
rule, govern
sale, sell
sanction, penalty, punitive measure, restriction
scholar, academic
school, university, college
seller, supplier, vendor, provider, source, exporter
send, dispatch
separate, divide
shipment, delivery, consignment
sign, signal, indication
situation, circumstances
size, scale
small, little, tiny
soldier, troops, forces
speech, address
speed, pace
spokesman, spokesperson, spokeswoman
steal, theft, rob
storm, tempest
strong, powerful, firm
study, survey
subordinate, junior, vassal, dependent
sudden, surprise, unexpected, unannounced
summit, talks
supporter, backer
symbol, emblem
tactic, manoeuvre, maneuver
takeover, seizure, annexation, annex, seize
tension, friction
trade, commerce, business
transport, shipping
travel, go, fly
trial, hearing
truth, fact
understand, grasp
unfair, unequal, lopsided, one sided, unbalanced
union, alliance
unrealistic, impractical, infeasible, impossible, unworkable
use, employ, utilize
victory, win, triumph
view, opinion, stance, attitude
violence, force
visit, trip, stay, tour
wait, delay
warn, warning, caution
weapon, arms, munitions, weaponry, ammunition
welcome, greet, reception
win, gain
withdraw, pull out, pull back, retreat, withdrawal, leave
woman, female
world, global, international, worldwide
worsen, deteriorate
write, author
wrong, incorrect
abandon, ditch, drop, discard, dump, get rid, move away
accept, agree, consent, embrace, adopt
accompany, escort
accuse, blame, allege, charge, implicate
admire, respect, esteem
advise, recommend, urge, encourage
aggression, hostility, belligerence
ask, request, appeal, plead
assert, claim, maintain, insist, argue, contend
assist, help, aid, prop up, back up
astonishing, remarkable, striking, extraordinary, surprising
authority, power, control
avoid, evade, dodge, sidestep, shirk, coy, evasive, noncommittal, tight lipped
bond, tie, link, friendship, rapport
call, phone, telephone, ring
challenge, defy, contest, confront
comment, observation, remark
compare, contrast
completely, fully, totally, entirely, wholly
contradict, deny, dispute, refute, rebut
cut off, isolate, ostracize, sever
date, day
deceive, mislead, trick, fool
deflect, brush off, brush aside, dismiss, shrug off, wave away
depend, rely, dependence, reliance, reliant
describe, characterize, portray, depict, label
devastating, crippling, severe, harsh, punishing
devoted, loyal
disappoint, let down
dominate, subordinate, subdue
economic growth, boom, upswing
embrace, hug
empty, hollow, meaningless
endorse, endorsement, approve, approval, support, back
evaluate, assess, judge
exaggerate, overstate
exercise, drill
explain, clarify
far away, distant, remote
farewell, goodbye, parting, departure
flatter, flattery, praise, compliment
force, compel, coerce, oblige
forecast, predict, prediction, expect
gift, present, boon
good, positive, favourable, favorable, beneficial, boon
handle, manage, cope, deal with
helpless, powerless, no choice, no alternative
hint, imply, suggest, signal
hypocritical, insincere, two faced, hypocrisy
ignore, disregard, overlook
image, reputation, prestige
increase, boost, raise, step up, expand
insist, demand
integrity, unity
interfere, meddle, intervene, interference
international, foreign, worldwide, global
invite, invitation
lasting, permanent, durable
leap, jump, surge, soar, skyrocket
lopsided, one sided, unequal, imbalanced, uneven
map, chart
matter, essential, important, vital, crucial
mission, task
mortgage, pawn, sell out, sold out, hock
neighbor, neighbour, nearby country
normal, ordinary, routine, usual
opinion, belief, view, perspective, perspectives
outcome, result, product
owner, proprietor
perform, carry out, execute
plan, intention, intend, ambition
pretend, feign, lip service
previous, former, earlier, prior
propaganda, spin, public relations, messaging
property, belongings
public relations, damage control, image repair, spin
publish, release, issue
quickly, fast, rapidly, soon
rebuild, reconstruct, reconstruction, restore
recommend, propose
regime, system, order
remove, take away, eliminate
rival, competitor, opponent
role, part, function
save, rescue
sceptical, skeptical, doubtful, unconvinced
share, portion, part, slice
shared, joint, common, mutual
shelter, protection, cover, shield, cushion
shake hands, handshake
short, brief
show, demonstrate, display
side with, take sides, support
silent, quiet, say nothing, not mention
silence, say nothing
slow, sluggish
solution, settlement, resolution
source, origin
spread, distribute
stable, steady
stubborn, obstinate
succeed, success, achievement
suffer, endure
superpower, great power
support, prop up, stand by
supposed, alleged, so called
symbolic, ceremonial
tense, strained
thread, posts, tweets
together, jointly, side by side
topic, subject, theme
total, complete, full, entire
tough, hard, difficult
tweet, post
useless, pointless, futile
vague, unclear, ambiguous
vote, elect, election, ballot
wanted, sought
wealth, riches
weak, feeble
willing, ready, prepared
young, youthful
`;

const groupsOf = (list: string): string[][] =>
  list
    .trim()
    .split('\n')
    .map((line) => line.split(',').map((phrase) => phrase.trim()));

/** Groups of words and phrases, those that mean the same first. */
export const englishSynonyms: { same: string[][]; near: string[][] } = {
  same: groupsOf(same),
  near: groupsOf(near),
};
