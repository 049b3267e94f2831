// Everyday phrases that hold words of the news and are said of other things; written for this project.

/** What people ask a search engine for, and no record: the way to somewhere, or to do something. */
const asking = ['near me', 'how to', 'how do i', 'how can i'];

/**
 * Compounds, titles and names of everyday English, each of which means something else than its words apart. Chosen from
 * 5,000 that were written for the words of news: those whose words a pack on politics is likely to hold.
 */
const fixed = `
absolute value, absolute zero, age of empires, air conditioning, airport shuttle, alarm clock, annual leave
apocalypse now, apostles creed, app store, apple core, apple crumble, apple watch, april fool, arm rest
arrested development, articles of incorporation, ash wednesday, asia minor, asian elephant, aspect ratio
atlantic city, atomic nucleus, atomic number, austin powers, autumn leaves, autumn term, axe throwing, back
pain, back to school, bail bond, balance bike, balance board, band aid, band camp, bank statement, bank
transfer, bas relief, base camp, base jumping, bearded dragon, ben ten, bench press, bench warrant, best buy
best western, better homes, betting odds, big ben, big bird, bird watching, bit rate, black eye, bloc party
blood pressure, blood transfusion, board game, boarding pass, body building, booster seat, born this way
breakdown cover, breakdown recovery, breaking dawn, breech presentation, brent cross, bringing up baby, bro
split, broken arm, brother in law, brush turkey, brushed nickel, buffer solution, building regulations
building society, bulk carrier, burger king, business school, bust a move, buzz cut, buzz saw, call centre
capital letter, capital one, capture the flag, car seat, car share, care bear, care home, carnegie mellon
cash and carry, cast iron, casting call, catch phrase, ceiling rose, center parcs, central heating, central
locking, central nervous system, centre forward, chain letter, chain rule, chain saw, changing table, charing
cross, charter school, chat show, chess opening, chia seed, child benefit, child care, child lock, child
psychology, child support, childs pose, chin strap, china cabinet, china doll, china shop, chinese crested
chinese new year, chinese takeaway, chino trousers, choking hazard, chopping board, cleft lip, climbing frame
closing costs, cold cut, cold mountain, cold shower, command line, common cold, common core, community
college, community service, companion planting, company secretary, component video, comprehensive school
computer program, constant contact, construction paper, contact juggling, contact lens, convention center
conversation heart, coping saw, coping skills, copy machine, corner kick, corner shop, count basie, counting
crows, counting sheep, country club, country music, cover version, covered bridge, covid symptoms, cozy coupe
crazy rich asians, criminal minds, cron job, crop top, cross country running, cross product, crossing guard
crossword hints, crown court, cruise control, cubic yard, cubic zirconia, cuff link, curb appeal, curling
tongs, cushion cut, customer service, cutting board, daily planet, day care, day release, desert rose, design
thinking, desperate dan, destinys child, dial up internet, diesel engine, dining table, dinner lady, dinner
party, dire straits, direct object, directors cut, dividend yield, diving board, divorce mediation, divorce
settlement, dog leash, dollar general, dollar store, domain controller, domain name, dominant seventh, double
bond, double chin, dovetail joint, down payment, dragon age, drawing compass, drill bit, driving school, drop
kick, drug store, dry goods, dry january, eight bit, ejection fraction, end zone, endowment mortgage
engagement ring, engine oil, english trifle, equal sign, essential oil, european starling, event horizon
event planner, everyday carry, everything bagel, eviction notice, exit sign, expansion joint, expansion pack
expansion tank, face cloth, face mask, face swap, face wash, felt tip pen, fence post, field goal, field
mouse, field trip, fifth element, fifth harmony, fifty cent, fight club, figure skating, file recovery
finding neverland, fire alarm, first aid, first base, first communion, fish tank, fishing line, fishing rig
fitted sheet, five guys, fly half, food chain, foot rest, formula milk, formula one, fortune telling
foundation repair, fountain pen, frame rate, fraternal twin, free throw, friend request, friend zone, front
desk, frugal living, fundamentals of nursing, future perfect, gang starr, gas constant, gesture drawing, get
well soon, gift card, gift idea, gift shop, gift wrap, globe theatre, gloss paint, goal post, gold sovereign
good burger, goodwill store, grain alcohol, grain mill, grand central, grand national, grand slam, green
screen, green tea, green thumb, grip strength, gun safe, hair care, half marathon, half pipe, half term, half
volley, hamstring injury, hand grip, hand luggage, hand puppet, hand soap, happy hour, harvard referencing
hasta la vista, hazard perception, head cold, heart attack, heat pump, heating pad, hello fresh, help desk
high blood pressure, high chair, high school, hold music, home birth, home improvement, home loan, home
remedy, home run, home security, homeward bound, horse stable, hotline bling, house party, house plant
housing benefit, hunger games, hydrocarbon chain, imperial college, impossible burger, industrial design
industrial piercing, industrial revolution, ironing board, italian dressing, italian job, ivy league, january
sales, joint custody, key west, kindle unlimited, la la land, lash lift, lateral thinking, latin ballroom
latin dance, laughing gas, leap year, leaving neverland, led light, leeds united, legal pad, leper colony
level crossing, liberal arts college, liberty mutual, life raft, line cook, line dancing, line segment, linked
list, lip balm, lip filler, lip gloss, lip salve, lip sync, live aid, living will, loan shark, lock pick, long
covid, loom band, love me tender, love seat, low blood pressure, loyalty program, machine learning
magistrates court, maid in manhattan, maiden name, major scale, make a wish, make up brush, marching snare
mario brothers, married with children, masquerade ball, master class, matte finish, meal deal, meal plan
media studies, medium rare, memo pad, merchant account, messaging app, met gala, met office weather, meter
reading, metric space, metric system, middle school, midway airport, military time, milking machine, mineral
oil, mineral wool, mini facelift, mini series, minor scale, miss america, miss universe, miss world, mission
district, mission impossible, mobile home, mood board, moonshine still, morning after pill, morningside
heights, mortgage advisor, mortgage broker, mortgage lender, most valuable player, motivation letter, motor
home, mourning dove, mouse pad, mr incredible, multi grain, multi tool, multiple choice, music stand, mutual
fund, national curriculum, national geographic, need for speed, nervous system, network marketing, new york
jets, newspaper round, next of kin, normal distribution, normal people, north face, north star, nothing
compares, now tv, nuclear family, nuclear medicine, number line, nursing home, nyc marathon, october sky, odd
lot, odd number, offensive tackle, office chair, oil change, oil painting, one hit wonder, online banking
online dating, online shopping, opaque tights, open university, operation game, order of operations, ordinary
least squares, out of africa, oxygen tank, pain management, paint brush, pair programming, paper cut, paper
plane, parole violation, partial fraction, party animal, party favor, pass interference, passing gas, patron
saint, pawn shop, pawn stars, payday loan, pea pod, peak district, peep show, peking express, pen name, pen
pal, penn state, people carrier, percent sign, performing seal, perpetual calendar, phone case, photo booth
piano bench, piano lesson, piano tuner, picture frame, pig latin, pilgrims progress, place value, planning
permission, planning poker, plant pot, plants vs zombies, play date, pocket watch, point guard, portion
control, post code, post it note, post office, power bank, power drill, power steering, praise and worship
predictive text, preexisting condition, premier league, presidents day sale, pressure cooker, pressure vessel
price is right, primary key, primary school, prime number, prime suspect, prime video, printer driver, private
school, pro wrestling, profile pic, progress bar, project runway, prom dress, promise ring, promised
neverland, property brothers, public transport, pull request, pull up bar, push up, put option, putting green
rap battle, rational number, read only memory, reality bites, reception desk, record label, record player, red
giant, refer a friend, regular expression, relative clause, remote control, rescue remedy, resistance band
retirement home, return policy, reverse mortgage, robert plant, role playing game, rose gold, rose wine
rubber band, runaway train, running back, russian doll, russian twist, sales commission, sams club, satellite
radio, satellite tv, school principal, sci fi, science fiction, science project, screen resolution, second
base, secret recipe, secretary desk, security deposit, selection sort, self defense, sell by date, senior
citizen, separation anxiety, septic shock, septic tank, service charge, service dog, shared custody, shark
attack, shark tank, shaun the sheep, shift key, shipping label, shock absorber, shopping center, shopping
centre, sid vicious, side parting, side plank, side quest, sight word, sign language, signal processing
silent disco, silly string, sixth form, sixth sense, sizzle reel, skirting board, slap shot, slim fit, small
claims court, smart tv, smoke alarm, snowball fight, social anxiety, social studies, soft serve, solid gold
solid state drive, source engine, special delivery, special k, special needs, speech recognition, speed bump
speed dating, spell check, spider plant, spinning top, sports day, squib kick, stab wound, stability ball
stable diffusion, stage name, standing desk, standing wave, star search, star trek, star wars, statute mile
steering column, steering wheel, stem cell, step brother, stick figure, stimulus check, stock broker, stop
sign, store credit, strange fruit, stranger danger, street view, strength training, strong safety, stuart
broad, student loan, subject line, subordinate clause, substance abuse, sunflower oil, surprise party
suspicious minds, swap meet, sway bar, swipe right, talk show, talking heads, tank top, task manager, tax
return, team fortress, telephone booth, telephone pole, temporary crown, temporary filling, term paper
thanksgiving dinner, thesis statement, third base, thomas crown affair, thomas more, thread count, three
amigos, three stooges, tie break, tight end, time lapse, time signature, time travel, time trial, tire
pressure, tom cruise, tom hanks, tom petty, tom thumb, tom waits, toothless dragon, total eclipse, touchdown
pass, tower defense, trade school, training day, transfer student, transition lens, travel agency, trial
separation, tribute band, trust fund, tube top, tv dinner, tv guide, tv stand, two point perspective, two
weeks notice, tyre pressure, umbilical cord, underage drinking, undercover boss, uneven bars, union station
universal credit, university challenge, urgent care, use by date, vending machine, venus fly trap, version
control, video game, video on demand, view master, visual basic, vital sign, volume control, warm blooded
warriors cats, washing line, washing machine, washington capitals, watch strap, wedding band, weighing scale
weight lifting, weight management, weight watchers, welcome break, wellington boot, west side story, wheat
germ, whole grain, whole number, whole wheat bread, wide receiver, wishing well, wobble board, wonder years
word problem, word stem, wordpress theme, words with friends, work study, world series, wound care, wrapping
paper, writers block, writing prompt, yahoo answers, yield sign, york minster
`;

/** The phrases, as they are written. */
export const elsewhere = (): string[] => [...asking, ...fixed.trim().split(/, |\n/)];
