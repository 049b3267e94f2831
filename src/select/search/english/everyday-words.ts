// Everyday English words, written for this project, as the text in which they are looked up. The built program has that alone.

import { sortedWordsOf } from '../sorted-words.js';

/** Words of three letters and more, since shorter ones are never corrected, in their base form, but those of stop-words.ts; sorted. */
const list = `
aaron ability abroad absence absolute absorb abstract academic academy accent access accident
accommodate accomplish accordance accordion account accountant accumulate accuracy accurate
accuse ace acid acorn acoustic acquire acre act activity actor actress actual acute adam adapt
addict address adequate adjacent adjust admin administer administrative admire admit ado
adolescent adopt adult advance advantage adventure adverse advert advice advise advocate
aesthetic affair affection afford afraid africa african afternoon age agency agenda agent
aggressive agriculture ahead aid ail air aircraft airline airport aisle alarm alaska albert
album alcohol ale alert alexander algebra algorithm alien alive allege allen allergy allocate
alloy almond almost alone alphabet alter alternate alternative aluminum amanda amateur amaze
ambiguous ambition ambulance amend american amsterdam amuse analog analysis analyst ancestor
anchor ancient anderson andrea andrew anecdote angel anger angle angry animal anime ankle anna
anniversary annotation announce annoy annual anonymous ant antarctica antenna anthem anthony
anticipate antique anxiety anxious anybody anyway anywhere apart apartment ape apologize
apparatus apparent appeal appear appetite apple applicable applicant apply appoint appointment
appraisal appreciate approach appropriate approve apps april apron apt aquarium arbitrary arc
arcade arch archaeology architect archive arena argentina argue argument arise arithmetic
arizona ark arm armchair army aroma arrange array arrive arrow art artery arthur articulate
artificial artist ash ashamed ashley asian aside asleep assassin assault assemble assert assess
asset assign assist associate assume asthma astronomy asylum ate athlete atlanta atlas
atmosphere atom attach attack attain attend attic attract attribute auction audience audit
august aunt aura authentic author authority authorize auto automate automatic autonomy autumn
availability avenue average aviation awake award aware awe awesome awful axe axis babe baby
bachelor background backpack backup backyard bacon badge badger bag baggage bailey bake baker
balance balcony ball ballet balloon bamboo ban banana band bandage bandit bandwidth bank banker
bankrupt banner banquet baptism bar barbara barbecue barber bare bargain bark barley barn
barnes barrel barrier base baseball basement basic basil basket basketball bat bath bathroom
battalion battery battle bay beach bean bear beard beast beat beautiful beauty beaver bed
bedroom bee beef beer beetle beetroot beg behalf behave behavior belief bell belong beloved
belt bench bend benefit benjamin bennett berlin berry bet betray betting betty beverage bias
bib bible bibliography bicycle bid bike bill billionaire billy bin binary bind biography
biology bird birth birthday biscuit bitcoin bite bitter bizarre black blackmail blade blame
blank blanket blast bleach bleed blend blender bless blind block blockchain blog blogger blond
blonde blood bloom blossom blouse blow blue blueprint bluetooth blunt boa board boast boat body
bog boil bold bolt bomb bone bonfire bonus book booking bookmark boost boot border bore born
borrow boss boston bottle bottom boulder bounce boundary bow bowl box boxer boy boycott
boyfriend bra bracket brain brainstorm brake branch brand brandon brass brave brazil breach
bread break breakdown breakfast breakthrough breast breath breathe breed breeze brenda brian
brick bride bridge brief bright brilliant british broad broadband broadcast broccoli brochure
broken bronze broom brother brown brownie browse browser bruce bruise brush brutal bubble
bucket buckle bud buddhist budget buffalo buffer bug builder bulb bull bullet bum bumper bun
bunch bundle burden bureau bureaucracy burger burglar burn burrito burst bury bus bush business
busy butcher butler butter butterfly button buy buyer bye bypass byte cab cabbage cabin cabinet
cable cache cactus cafe cage cake calcium calculate calendar calf calibrate calm calorie cam
camcorder camel camera camp campaign campbell camping campus canada canal cancel cancer
candidate candle candy canoe canvas cap capability capable capacity cape capita capitol
cappuccino captain capture car caravan carbon card cardboard cardigan care career careful cargo
carl carnival carol carpet carriage carrot carry cart carter cartoon cartridge carve cascade
cash casino cassette cast casting castle casual casualty cat catalog catalogue catastrophe
catch category cater cathedral catherine catholic cattle cautious cave cavity ceiling celebrate
celebrity cell cellar cello celsius cement census cent center central century ceramic cereal
ceremony certainty certificate certify chain chair chalk challenge chamber champion chance
channel chaos chapel chapter char character characteristic charge chariot charity charles charm
chart chase cheap cheat check checkout cheek cheer cheese chef chemical chemistry cherry cheryl
chess chest chicago chicken chief child chile chill chimney chin chip chips chipset chocolate
choice choir cholesterol chop christ christian christina christine christmas christopher
chronic chronicle chunk church churn cigarette cinema cinnamon circle circuit circumstance
circus citation citizen city civil civilian clap clarify clarity clark class classic classroom
clause clay clean clear clearance clerk clever click client cliff climate climax climb cling
clinic clip clipboard clock clone closet cloth clothes clothing cloud clover clown club clue
clumsy cluster coach coal coalition coast coat coating cob cobbler cocktail cocoa coconut
cocoon cod code coffee cog cognitive coherent coil coin coincide coincidence cold collaborate
collapse collar colleague collect collectible college collide collins colombia colonel colony
color colour column comb combat combine combustion comedy comet comfort comic command commence
commentary commerce commercial commission commit commodity communicate communication communism
community commute compact companion company comparison compass compassion compatible compensate
compete competence competitor compile compiler complain complement complete completion complex
compliance complicate component compose composer compound comprehend comprehensive compress
comprise compromise compulsory computer conceal concede conceive concentrate concept conception
concert concise conclude concrete condemn condense condition conduct confer confess confidence
confidential configure confine confirm conflict confront confuse congestion congratulate
congress connect conscience conscious consecutive consensus consent conservative conserve
considerable consideration consist consistency console consolidate conspiracy constant
constellation constituent constitute constrain construct consul consult consume contact contain
contaminate contemporary contempt contend content contest context continent continual
continuous contract contradict contrast contribute contribution controversy convenience
convention converge conversation conversion convert convey convict convince cook cookie cool
cooper coordinate coordinator cop copper copy copyright coral cord core cork corn corner
corporate correct correlate correspond corridor corrupt cosmetic cost costume cot cottage
cotton couch cough council counsel count counter counterpart countryside county couple coupon
courage course court cousin cover coverage cow cowboy cox coy crab crack cradle craft crane
crash crawl crayon crazy cream creature credible credit creek crew cricket crime crisis crisp
criterion critic criticism crop cross crowd crown crucial crude cruel cruise crush crust cry
crystal cub cuba cube cucumber cue cuisine cultivate culture cumulative cup cupboard cupcake
curator cure curfew curious curl curriculum curry cursor curtain curve cushion custom customer
cut cyber cycle cylinder cynical cynthia dad daily dairy daisy dallas dam damage damn damp
dance dandelion danger daniel dare dark dash data database date dating daughter david davis
dawn day deadline deaf dear death debate deborah debra debris debt debug debut decade decay
deceive december decent decimal deck declare decline decorate dedicate deduct deep deer default
defeat defect defend deficiency deficit definite deflect deform degrade degree delay delegate
deliberate delicate delicious delight deliver delta demand demo democracy democrat demographic
demolish demonstrate den denial denmark dennis denote dense density dental dentist dentistry
denver depart depict deplete deploy deport deposit depot depress depth deputy derail derive
descend descriptive desert deserve design designate desire desk desktop despair desperate
despite dessert destination destiny destroy detain detect detention deteriorate determine
devastate developer deviate device devil devote dew diabetes diagnose diagonal diagram dial
dialogue diameter diamond diane diaper diary diaz dice dictate dictionary die diesel diet diff
differ difference difficult dig digital dignity dilemma diligent dim dimension diminish din
dinner dinosaur dip diploma diplomat direct direction directory dirt disability disappear
disaster disc discard discharge discipline disclose discord discount discourse discover
discrete discretion discriminate disease disgust dish disk dislike dismiss dispatch disperse
displace display dispose disposition dispute disrupt dissolve distance distant distinct distort
distract distress distribute district disturb dive diverse diversity divert divide dividend
divine divorce dizzy dock doctor document doe dog dollar dolphin domain dome domestic donald
donate donkey donna donor door doorknob dorothy dose dot double doubt dough download downloads
downtown dozen draft drag dragon dragonfly drain drama drastic draw drawback drawer dream dress
drift drill drink drive driver drizzle drop drought drown drug drum dry dual dub duck due duel
dug dull dumb dumpling duration dust dutch duty dwarf dwell dye dynamic eager eagle ear early
earn earning earring earth earthquake ease east easter easy eat ebb echo economic economy edge
edit edition editor editorial educate edward edwards eel effective efficient effort egg
eggplant eggs ego egypt eight either eject elaborate elastic elbow elder elect election
electric electron elegant element elephant elevate elevator eleven elf eligible eliminate elite
elizabeth elk elm elsewhere email embargo embark embarrass embassy embed embody embrace embryo
emerald emerge emergency emigrate emily eminent emission emit emma emoji emotion emphasis
empire empirical employ empty enable enact encounter encourage encrypt endanger endeavor
endless endorse endure enemy energy enforce engage engine engineer england english enhance
enjoy enlighten enormous enough enrich enroll ensure enter enterprise entertain enthusiasm
entire entitle entity entrance entrepreneur entry envelope environment envy enzyme epic
epidemic episode equal equation equator equilibrium equip equity equivalent era erase eraser
erect eric erode erosion error erupt escape espresso essay essence essential establish estate
estimate ethernet ethic ethnic european evacuate evaluate evans evaporate eve evelyn evening
event eventual eventually everybody everywhere evidence evident evil evoke evolve ewe exam
examine exceed excellent excerpt excess exchange excite exclaim exclude exclusive excuse
execute executive exempt exercise exert exhaust exhibit exile exit exotic expand expansion
expedition expel expense expensive experience experiment experimental expert expertise expire
explicit explode exploit explore explosion exponent export expose express expression extend
extensive extent external extinct extra extract extraordinary extreme eye eyebrow fabric face
facet facilitate facility factor factory faculty fad fade faint fair fairy faith falcon fall
false fame familiar family fan fancy fantasy far farm farmer fascinate fashion fast fat fatal
father fatigue fault favor favour fax fear feasible feast feather feature february fed federal
fee feed feedback fees feet fellow female feminine fence fern ferocious ferry fertile fertility
festival feudal fever fib fiber fiction fiddle field fierce fifteen fifty fig fight figure file
fill film filter fin final finance fine finger finish finland fir fire firewall firm fiscal
fish fisher fit fitness fitting fix fixture flag flame flannel flash flask flat flavor flavour
flaw flee fleet flesh flexible flight flip float flock flood floor flooring florida flour flow
flower flu fluctuate fluid flute fly focus foe fog fold folder folk folklore font food fool
footage football forbid force forecast forehead foreign foremost forensic foresee forest
forever forget forgive fork forklift form formal format formation former formula formulate fort
forth fortune forum forward fossil foster foundation fountain fox fraction fracture fragile
fragment frame framework france franchise frank fraud freedom freelance freeware freeze freight
french frequency frequent fresh friction friday fridge friend frighten frog front frontier
frost frozen fruit frustrate frustration fry fuel fulfill fun function fund fundamental funding
funeral fungus funny fur furious furniture furthermore fusion future gadget gag galaxy gallery
gallon gamble gambling game gaming gang gap garage garbage garcia garden gardening garlic
garment gary gas gasoline gate gather gaze gazelle gear gel gem gender gene generate generation
generous genetics genius genre gentle gentleman genuine geography geometry george georgia
gerald germ german germany gesture ghost giant gift gigabyte gin ginger giraffe girl girlfriend
glacier glad glance glass glimpse globe gloom glory glossary glove glow glue gluten gnu goal
goat god gold golden golf goods goose gorgeous gorilla gospel gossip gourmet govern governance
governor gown grab grace graceful grade gradual graduate grain grammar grand grandfather
grandmother grant grape graph graphic grasp grass grateful grave gravel gravity gray greece
greek green greet greeting gregory grey grid grief grill grip grocery gross ground group grove
guarantee guard guess guest guide guideline guilt guilty guitar gulf gum gun gunman gut guy gym
gymnasium gymnast habit habitat hacker hair haircut hairdresser half hall halloween halt ham
hammer hamster hand handbook handicap handmade handsome handy hang hannah happy harass harbor
harbour hard hardware harm harmony harness harold harp harris harsh harvest hashtag hat hate
hatred haul haunt haven hawaii hawk hay hazard hazel head headache heading headline
headquarters heal health hear hearing heart heat heather heating heaven heavy hedge hedgehog
heel height heir helen helicopter hell helmet hen hence henry herb herd heritage hero heroin
heron hesitate hiccup hid hidden hide hierarchy highlight highway hike hiking hill hinder hindu
hinge hint hip hire historic historical history hit hob hobby hockey hog hole holiday hollow
holy home homemade homepage homework honest honey honor honour hood hoof hook hop horizon
horizontal hormone horn horror horse hose hospital host hostage hostile hostility hot hotel
hour house household housing houston howard hub hue hug huge hughes hum human humanity humble
humid humor humour hunger hungry hunt hurricane hurry hurt husband hut hybrid hydrogen hygiene
hymn hypothesis ice iceberg iceland icicle icon ideal identify identity ideology idiot idle
igloo ignorance illegal illness illuminate illusion illustrate image imagery imagine imitate
immediate immense immigrant immune impair imperial implement implicit import impose impossible
impress imprison impulse inadequate inbox incentive inch incident incline income incorporate
incredible incur indeed independence index indigenous individual indoor induce indulge industry
inequality inevitable infant infantry infect infer infinite inflate inflation influence
influencer inform infrastructure ingredient inhabit inherent inherit inhibit initial initiate
initiative inject injure injury injustice ink inkjet inn inner innocent innovate input inquire
insane insect insert insight insist inspect inspiration inspire install installment instance
instant instinct institute institution instruct instrument insult insurance integral integrate
integrity intellect intelligence intense intensive intent inter interact interactive intercept
interest interfere interim interior intermediate internal internet interpret intersection
interval intervene interview intimate introduce invade invasion invent inventory inverse invest
investigate invisible invite invoice invoke ion ireland iron ironic irony irrigate islam island
isolate isotope italian italy item ivory ivy jab jack jacket jackson jacob jacqueline jail jam
jamaica james janet january jar jargon jasmine jason javascript jaw jay jazz jealous jeans
jeffrey jelly jenkins jennifer jeremy jerry jesse jessica jesus jet jewel jewelry jewish jig
jigsaw joan job jog jogging john johnson join joint joke jonathan jones joseph joshua journal
journey joy joyce judge judith jug juice julie july jump june jungle junior jurisdiction jury
justice justify justin juvenile kangaroo kansas karate karen katherine kathleen kayak keen
keith kelly kenneth kent kenya ketchup kettle kevin keyboard keyword kick kid kidnap kidney
kill kimberly kin kinetic kingdom kiss kit kitchen kite kitten knee kneel knife knight knit
knitting knock knot knowledge knuckle kyle lab label labor laboratory labour lace lad ladder
lady lag lagoon lake lamb lamp land landing landlord landmark landscape lane language lantern
lap laptop larry lasagna laser late lately latin latitude latter laugh launch laundry laura
lauren lavender law lawn lawrence lawsuit lawyer lay layer layout lazy leader leaf leaflet
league leak lean lease leather leave lecture left leg legacy legal legend legislate legitimate
leisure lemon lemonade lend length lengthy lens lentil leopard lesbian lesson letter lettering
lettuce leverage lewis liability liberal liberate liberty librarian library license lick lid
lie lies life lifestyle lifetime lift light likelihood likewise limestone limit linda line
linear linger link linux lion lip lips lipstick liquid lisa listen listing lit liter literacy
literature litigation live liver livestock lizard load loan lobster local locate lock
locomotive lodge log logic login logo logout london lonely longitude loop loophole loose lopez
lord lose loss lottery loud lounge love lovely lover loyal luck luggage lumber lunar lunch lung
luxury lyric lyrics machine mad madrid magazine magic magnet magnitude mail mailing mainstream
maintain makeup male malicious mall mammal manager mandate mandatory mango manifest manipulate
mansion manual manuscript map maple mapping marathon marble march margaret margin maria
marinade marine maritime mark market marketing marriage marry martha martin martinez mary
mascara mask mass massage massive master mat match mate material math mathematics matthew
mattress mature maximum mayor maze meadow meal measure meat mechanic mechanism medal media
mediate mediation medical medicine meditate medium megabyte megan melbourne melissa melody
melon melt member membership memo memoir memorial memory mental menu merchandise merchant mercy
mere merge merit merry mess message metabolism metal metaphor meter method methodology metro
metropolitan mexican mexico miami michael michelle microwave middle midnight midst migrate mike
mild mile military militia milk milkshake mill miller mineral miniature minimal minimum
ministry minor minority mint minute miracle mirror miss missile mission mistake mitchell mitten
mix mixture mob mobile mobilize mode model modem moderate modern modest modify module moist
molecule mom moment momentum monarch monastery monday monetary money monitor monkey monopoly
monster month montreal monument mood moon moore mop moral morales morality morgan morning
morris mortal mortgage mosquito moss motel mother motif motion motivate motive motor motorbike
motorcycle mount mountain mourn mouse mouth movie mud muffin mug multimedia multiplayer
multiple multiply mum municipal murder murphy muscle museum mushroom music musician muslim
mustache mustard mutation mutual myers mystery myth nail naked namely nancy nap napkin narrate
narrative narrow nasty nathan nation native natural nature naval navigate navy nearby neat
necessary neck necklace nectar needle negative neglect negotiate neighbor neighborhood
neighbour neither nelson nephew nerve nervous nest net nettle network neuron neutral nevada
nevertheless newly newsletter newspaper nice nicholas nicole nicotine niece nigeria night
nightmare nil nine nitrogen noble nobody nod node noise nomad nominate none nonetheless noodle
noon norm normal north northeast northwest norway nose nostalgia notable notebook notify notion
notorious novel november nowadays nowhere nuance nuclear nucleus nuisance numb numerous nun
nurse nurture nut nutmeg nutrient nutrition nylon oak oar oasis oat oath oatmeal obey object
objection objective obligation oblige obscure observation observe obsess obsolete obstacle
obtain obvious occasion occupation occupy ocean october octopus odd offend offensive office
officer offline offset offspring ohio oil olive olivia olympic omelet onion online opera
operate operation operator opponent oppress optical optimism optimize option oracle oral orange
orb orbit orchard orchestra orchid ordeal order ordinary ore oregon organ organize orient
orientation origami origin original orphan ortiz ostrich otherwise otter ought outbreak outdoor
outlet outline outlook output outrage outset outsider outstanding oval oven overall overcome
overlap overnight overseas overwhelm owe owl owner oxide oxygen oyster pace pack package
packing pact pad paddle page pain paint painting pair pajamas pal palace pale palette palm
pamela pamphlet pan pancake panda panel panic panorama pants paper paperback parade paradise
paradox paragraph parallel parameter parcel pardon parent paris parish park parker parking
parliament parrot parsley partial participate particle particular partner party pass passenger
passion passionate passive passport password pasta paste pastry pat patch patent path patient
patricia patrick patriot patrol patron pattern pause pave pavement paw pay payment pea peace
peach peak peanut pear pearl peasant pebble peculiar pedal pedestrian peel peer peg pelican pen
penalty pencil penetrate penguin peninsula pension people pepper perceive percent percentage
perception perez perfect perform perfume perimeter period periphery permanent permission permit
perpetual perry persist person personal personnel perspective persuade peru pet petal peter
peterson petition petrol petroleum phase phenomenon phillips philosophy phone photo photography
photosynthesis phrase physical physics piano pick pickle picnic picture pie piece pier pig
pigeon pilates pilgrim pill pillar pillow pilot pin pine pink pioneer pipe pipeline pirate
pistol pit pitch pixel pizza place plague plain plaintiff planet plant plasma plastic plate
platform platinum plausible play player plaza plea plead pleasant pleasure pledge plenty plot
plow plug plugin plum plumber plumbing plunge plural plus pocket pod podcast poem poet poetry
poison poker poland polar polarize pole police polish polite politics poll pollute polymer pond
ponder pony pool poor pop popcorn poppy population porcelain porch pork porridge port portable
portal portfolio portion portrait portugal pose positive possess post postage postcard poster
posture pot potato potent potential pottery pound pour poverty powder powell power practice
practise pragmatic praise pray prayer preach precaution precede precious precise predator
predecessor predict pregnancy pregnant prejudice preliminary premier premise premium prepaid
prescribe prescription presence presentation preserve press pressure prestige presume pretend
pretty prevail prevalent preview previous prey price pride priest primary primitive prince
princess principal principle print printer prior priority prison private prize probability
probable probe procedure proceed process proclaim procure produce product productive profession
professional professor profile profit profound program programming progress progressive
prohibit project projection prominent promo promote promotion prompt prone proof propaganda
propel proper property prophet proportion proposal prosecute prospect prosper protect protein
protest protocol prototype proud province provision provoke prune pseudo psychiatry psychic
psychology pub public publication publicity publish pudding puddle pug pull pulse pump pumpkin
punch punish pup pupil puppet puppy purchase pure purity purple purpose purse pursue pursuit
puzzle pyramid python qualify quality quantity quantum quarter quarterback queen query quest
queue quick quiet quilt quinoa quit quiz rabbit race rachel racial racket radar radiation
radiator radical radio radiology radish radius raft rag rage raid railway rain rainbow raisin
rally ram ramadan ramen ran ranch random range rank ranking ransom rap rape rapid rare rat
ratify rating ratio rational rattle raven raw ray raymond read reading ready realize realm rear
reasonable rebecca rebel rebound recall receipt recent reception recession recipe recipient
reckless reckon recognize recommend reconcile reconstruct record recover recovery recreation
recruit rectangle recycle red reduce reed referee referendum refine reflect reform refrigerator
refuge refugee refund regime region register regret regular regulate rehabilitate rehearsal
reign reinforce rejoice relate relation relative relax relay release relevance relevant
reliability relief religion relocate reluctant rely remainder remarkable remedy remember remind
remnant remote remove renaissance render renew renowned rent rental repair repeal repeat
repetition replace replicate reply report represent reproduce reptile republic republican
reputation request rescue research resemble resent reservation reserve reservoir reside
residence resident residential residue resign resist resolution resolve resort resource respect
respective responsible rest restaurant resume retail retain retire retreat retrieval retrieve
return revelation revenge revenue reverse review revise revive revolt revolution reward
rhetoric rhythm rib ribbon rice rich richard rid ride rifle rig right rigid rigorous rim ring
rinse riot rip ripe rise risk ritual rival river road roast rob robert roberts robinson robot
robotics robust rock rocket rod rodriguez roger rogers roll romance rome ronald roof roofing
room roommate rooster root rope rose rosemary ross rot rotate rotten rough round route router
routine row royal royalty rub rubber rubbish rude rug rugby ruin rule ruler rum rumor rumour
run rural rush russell rut ruth ryan rye sack sacred sacrifice sad saddle safe safety sail
sailor saint salad salary sale salmon salon salt salute salvage samantha sample samuel
sanctuary sand sandal sanders sandra sandwich sap sarah sarcasm sat satellite satisfy saturate
saturday sauce sausage savage save saxophone scale scan scandal scanner scarce scare scarf
scatter scenario scene scent schedule scheme scholar school science scientist scissors scooter
scope score scotland scott scout scrap scrape scratch scream screen screenshot screw script
scrub scrutiny sculpture sea seagull seal sean search season seat seattle second secret
secretary sector secure security seed seek seesaw segment segregate seize seldom select selfie
sell semester semiconductor seminar senate senator send senior sensation sense sensible
sensitive sentence sentiment separate september sequence serial series serious servant server
service session setback setting settle settlement seven severe sew sex sexual sexy shade shadow
shake shallow shame shampoo shape shareholder shareware shark sharon sharp shave shed sheep
sheer sheet shelf shell shelter shepherd shield shift shine ship shipment shipping shirt shock
shoe shoot shop shopping shore shoulder shout shovel shower shrimp shrine shrink shut shuttle
shy sick siding siege sight sign signal signature significance significant silence silent silk
silly silver similar simple simulate simultaneous sin sing singer single sink sip sister sit
site six skate skateboard skeleton skeptical sketch ski skiing skill skin skirt skull sky slam
slaughter slave slavery sleep sleeve slender slice slide slight slim slip slipper slogan slope
slow slump sly smart smartphone smell smile smith smoke smooth snack snake snapshot sneeze snow
snowboard soap sob soccer social socialist sociology sock sod soda sofa soft software soil
solar soldier sole solemn solid solidarity solitary solution solve somebody somewhat somewhere
son song sophisticated sore sorrow sorry sorted soul soup sour source south southeast southwest
sovereign sow spa space spaghetti spain spam spanish spare spark sparrow spatial speaker
specialize specialty species specify specimen spectacle spectacular spectator spectrum
speculate speech speed spell spelling sphere spice spider spill spin spinach spine spiral
spirit spiritual spit splendid split spoil spokesman sponge sponsor spoon sport spot spouse
spray spread spreadsheet spring spy spyware squad square squeeze squirrel stability stable
stack stadium staff stage stagger stain stainless stair stake stall stamina stamp standard
standpoint stapler star stare starfish startle startup starve stat state statement static
station statistic statue status statute stay steadfast steady steak steal steam steel steep
stem step stephanie stephen stereo stereotype sterling stern steven stewart stick stiff
stimulate stimulus sting stipulate stir stock stocking stomach stone stool storage store storm
stormy story stove straight strain strand strange stranger strategic strategy straw strawberry
streak stream streaming street strength stress stretch strict strike string strip strive stroke
strong structure struggle stubborn student studio study stumble stupid style sub subject
subjective submarine submit subordinate subscription subsequent subsidy substance substantial
substitute subtle suburb suburban subway success succession successive suck sudden sue suffice
sufficient sugar suicide suit suitcase suite sullivan sum summarize summary summer summit
summon sun sunday sunglasses sunny sunrise sunscreen sunset sunshine superb superficial
superintendent superior supermarket supervise supper supplement supply support suppose suppress
supreme sure surface surfing surge surgeon surgery surplus surrender surrogate surround
surveillance survey survive susan sushi suspect suspend suspicion sustain swallow swamp swan
swap swarm swear sweat sweater sweden swedish sweep sweet swell swift swim swing swiss switch
sword sydney symbol sympathetic sympathy symptom syndicate syndrome syntax synthesis synthetic
syrup system tab table tablet tackle taco tactic tag tail tailor talent tall tan tangible tank
tap tape tar target tariff task taste tattoo taught tax taxes taxi taxpayer taylor tea teach
teacher team teapot tear technical technique technology tedious teen teenager telecom telephone
telescope television temper temperature template temple temporary tempt ten tenant tender
tennis tenor tent tentative term terminal terminate terrain terrible terrific terrify territory
terror terry test testament testify testimony text textbook texture thanksgiving theater
theatre theft theme theology theorem theory therapist therapy thereby thermal thermostat thesis
thick thief thigh thin thirst thirsty thirty thistle thomas thompson thorn thoroughly thou
thread threat three threshold thrill thrive throat throne throw thrust thumb thunder thursday
thyme ticket tide tidy tie tiger tight tile timber timothy tin tiny tip tips tire tired tissue
title toad toast tobacco toddler toe toilet tokyo tolerance tolerate toll tom tomato tomorrow
ton tone tongue tonight tool toolbar tooth top topic topple torch tornado toronto tortoise
torture toss totally touch tough tour tourism tourist tournament towel tower town toxic toy
trace track tractor trade trademark trading tradition traffic tragedy trail train trainer
training trait trampoline transaction transcript transfer transform transit transition
translate transmission transmit transparent transport trap trash trauma travel traverse tray
treadmill treasure treaty tree tremble tremendous trench trend trespass trial triangle tribe
tribute trick trigger trillion trip triumph trivial trolley troop tropical trouble trousers
truck trumpet trunk trust truth tub tube tuesday tug tuition tulip tumble tuna tunnel turbine
turbulence turkey turmoil turner turnip turnover turtle tutor tutorial tuxedo twelve twenty
twice twilight twin twist tyler typewriter typhoon typical tyranny ugly ukulele ultimate
umbrella unanimous uncle undergo undergraduate underground underlying undermine undertake undo
unicode unicorn uniform unify union unique unit unity universal universe university unix unlike
unprecedented unveil upcoming update upgrade uphold upload upper uprising upset upstairs
uranium urban urge urgent usage user username usual utah utility utilize utmost utter vacant
vacation vaccine vacuum vague valentine valid validity valley valuable value valve vampire van
vancouver vanilla vanish vanity variable variance variation variety vary vast vat vegan vegas
vegetable vegetarian vehicle vein velocity velvet vendor venice venture venue verb verdict
verge verify verse version vertical vessel vet veteran veto viable vibrant vibrate vicious
victim victoria victory video vienna viewer vigorous village villain vine vinegar vintage
violate violence violent violet violin virgin virginia virtual virtue virus visa visible vision
visit visitor visual vital vitamin vivid vlog vocabulary voice void volatile volcano volleyball
voltage volume voluntary volunteer vote vow voyage vulgar vulnerable waffle wag wage wagon
waist wait waiter wake wales walk walker wall wallet wallpaper walnut walrus walter wander war
warcraft ward warehouse warfare warm warranty warrior wash washing wasp waste watch water
waterfall watermelon watson wave wax weak wealth weapon wear weary weasel weather weave web
webcam weblog webmaster website wed wedding wednesday weed week weekend weigh weight weird
welcome welfare west wet whale whatever whatsoever wheat wheel whereby wherever whip whisper
whistle white wholesale wide widespread widget widow width wife wifi wig wiki wild wilderness
william willie willing willow wilson win wind windmill window windows wine wing winner winter
wipe wire wireless wisdom wise wit witch withdraw wither withstand witness wizard wolf woman
wombat won wood wooden wool workout workplace workshop world worldwide worm worth worthwhile
worthy wound wow wrap wreck wrench wrestle wrestling wright wrist writer writing wrong yacht
yak yam yard yarn yawn year yearn yell yellow yen yesterday yield yoga yoghurt yogurt young
youth zeal zebra zero zip zipper zombie zone zoo zoology
`;

/** The words as sorted text. */
export const everydayWords = (): string => sortedWordsOf(list.trim().split(/\s+/));
