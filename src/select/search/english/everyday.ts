// Everyday English words: one of them is rarely another word misspelt; written for this project.

import { stem } from '../stem.js';

/** Words of four letters and more, since shorter ones are never corrected; forms of a word are one. */
const list = `
ability abroad absence absolute absorb academy accent accept access accident account accurate achieve acid acoustic
acre actor actress adapt addict address adjust admire admit adopt adult advance advantage adventure advert advice
advise affair affect afford afraid afternoon agenda agent agree ahead airline airport alarm album alcohol alert alien
alive allow almond almost alone alphabet alter amateur amaze ambition ambulance amount amuse anchor ancient angel anger
angle angry animal ankle anniversary announce annoy annual answer antenna antique anxiety anxious apart apartment
apologize appeal appear appetite apple apply appoint appreciate approach appropriate approve apron arch architect area
argue argument arise armchair aroma arrange arrive arrow artist ashamed aside asleep aspect assemble assign assist
assume athlete atom attach attack attempt attend attic attitude attract auction audience aunt author autumn average
avoid awake award aware awesome awful axis baby bachelor backpack bacon badge bake baker balance balcony ball ballet
balloon banana band bandage banker banner barber bare bargain bark barn barrel base baseball basement basic basket
basketball bath bathroom battery battle beach bean bear beard beast beat beautiful beauty beaver bedroom beef beer beetle
begin behave belief bell belong belt bench bend benefit berry beside bible bicycle bike bill bind biology bird birth
birthday biscuit bite bitter blade blame blank blanket blast bleed blend bless blind block blond blood bloom blossom
blouse blow blue board boast boat body boil bold bolt bomb bone bonus book boost boot border bore born borrow boss
bother bottle bottom bounce bowl boxer boyfriend brain brake branch brand brass brave bread break breakfast breast
breath breathe breed breeze brick bride bridge brief bright brilliant bring broad broadcast broccoli broken bronze broom
brother brown browser brush bubble bucket budget buffalo build builder bulb bull bullet bumper bunch bundle burden burger
burn burst bury bush business busy butcher butter butterfly button buyer cabbage cabin cabinet cable cactus cafe cage
cake calculate calendar calf calm camel camera camp campaign campus canal cancel cancer candidate candle candy canoe canvas
capable captain capture carbon card care career careful carpet carriage carrot carry cart cartoon carve cash casino cast
castle casual catalog catch category cathedral cattle cause cave ceiling celebrate celebrity cell cellar cement census
cent center central century ceramic cereal ceremony certain certificate chain chair chalk challenge chamber champion
chance change channel chapter character charge charity charm chart chase cheap cheat check cheek cheer cheese chef
chemical chemistry cherry chess chest chicken chief child chill chimney chin chip chocolate choice choir choose chop
chronic church cigarette cinema circle circuit circus citizen city civil clap clarify class classic classroom clay clean
clear clerk clever click client cliff climate climb clinic clip clock close cloth clothes cloud clown club clue cluster
coach coal coast coat cocktail cocoa coconut code coffee coil coin cold collapse collar collect college colony color
colour column comb combine comedy comfort comic command commerce commit common compact company compare compass compete
complain complete complex compose compound computer concept concern concert conclude concrete condition conduct confirm
confuse connect conscious consider consist constant construct consult consume contact contain content contest context
contract contrast contribute convert convince cook cookie cool copper copy coral cord core corn corner correct corridor
cost costume cottage cotton couch cough council count counter couple courage course court cousin cover cowboy crack cradle
craft crane crash crawl crazy cream create creature credit creek crew cricket crime crisis crisp critic crop cross crowd
crown cruel cruise crush crystal cube culture cupboard cure curious curl current curry curtain curve cushion custom
customer cycle daily dairy damage damp dance danger dare dark dash data date daughter dawn deaf deal dear death debate
debt decade decay decent decide deck declare decline decorate decrease deep deer defeat defend define degree delay
delicate delicious delight deliver demand democracy demonstrate dense dentist deny depart depend deposit depress depth
deputy derive describe desert deserve design desire desk desperate dessert destroy detail detect develop device devil
devote diagram dial dialogue diamond diary dice dictionary diesel diet differ digital dinner dinosaur direct dirt
disappear discipline discount discover discuss disease dish disk dislike dismiss display distance distant distinct
distribute district disturb dive divide divorce dizzy doctor document dollar dolphin domain domestic donate donkey
door double doubt dough dozen draft drag dragon drain drama draw drawer dream dress drift drill drink drive driver drop
drought drown drug drum duck dull dumb dust duty dwarf eager eagle early earn earth earthquake ease east easy echo economy
edge edit editor educate effect effort eggs eight either elbow elder elect electric elegant element elephant elevator
eleven else embarrass emerge emotion empire employ empty enable encounter encourage enemy energy engage engine engineer
enhance enjoy enormous enough ensure enter entertain entire entrance envelope environment envy equal equip eraser error
escape essay essential establish estate estimate evening event evidence evil evolve exact exam examine example exceed
excellent except exchange excite excuse execute exercise exhaust exhibit exist exit exotic expand expect expense
expensive experience experiment expert explain explode explore export expose express extend extra extreme eyebrow fabric
face factor factory fade fail faint fair fairy faith fall false fame familiar family famous fancy fantasy farm farmer
fashion fast father fault favor favour fear feast feather feature federal feed fellow female fence festival fever fiber
fiction field fierce fifteen fifty fight figure file fill film filter final finance finger finish fire firm fish fisher
fitness flag flame flash flat flavor flavour flee fleet flesh flight float flock flood floor flour flow flower fluid
flute focus fold folder folk follow food fool football force forecast forehead foreign forest forever forget forgive
fork form formal format former formula fort fortune forum forward fossil foster foundation fountain fraction fragile
frame frank fraud freeze frequent fresh fridge friend frighten frog front frost frozen fruit frustrate fuel function fund
funeral funny furniture future gadget gain galaxy gallery game garage garbage garden garlic garment gasoline gate gather
gear gender gene general generate generation generous genius gentle gentleman genuine geography geometry gesture ghost
giant gift ginger giraffe girl girlfriend glad glance glass globe gloom glory glove glow glue goal goat gold golden golf
gorilla gossip govern gown grab grace grade gradual graduate grain grammar grand grandfather grandmother grant grape
graph grass grateful grave gravity gray green greet grey grid grill grip grocery ground group grow guarantee guard guess
guest guide guilty guitar gulf gymnast habit hair haircut half hall hammer hamster hand handle handsome hang happy harbor
harbour hard harm harmony harsh harvest hate haunt hawk hazard head headache health heart heat heaven heavy hedge heel
height helicopter hell hello helmet herb hero hesitate hidden hide high highway hike hill hint hire history hobby hockey
hold hole holiday hollow holy home homework honest honey honor honour hook hope horizon horn horror horse hospital host
hotel hour house household huge human humble humor humour hunger hungry hunt hurricane hurry hurt husband hybrid ideal
identify identity idiot idle ignore illegal illness image imagine immediate immense impact import impose impossible impress
improve impulse inch income increase index indicate individual indoor industry infant inflation influence inform initial
inject injure injury inner innocent innovate input insect inspect inspire install instance instant instead institute
instruct instrument insult insurance intend intense interest interior internal internet interpret interview introduce
invent invest invite involve iron island isolate issue item ivory jacket jail jazz jealous jeans jelly jewel join joke
journal journey judge juice jump jungle junior jury just justice justify kangaroo keen kettle keyboard kick kidney kill
kingdom kiss kitchen kite kitten knee kneel knife knight knit knock knot label labor labour ladder lady lake lamb lamp
land landscape lane language laptop laser last late laugh laundry lawn lawyer layer lazy lead leader leaf league lean
learn leather leave lecture left legal legend leisure lemon lemonade lend length lens leopard lesson letter lettuce level
library license lick life lift light like limit line link lion lips liquid list listen liter literature live liver lizard
load loan lobster local lock logic lonely loop loose lord lose loss loud lounge love lovely lover lower loyal luck luggage
lumber lunar lunch lung luxury machine magazine magic magnet mail main maintain major male mall mammal manage manager
mango mansion manual maple marathon marble march margin marine mark market marriage marry mask mass massage massive master
match mate material math mattress maximum mayor maze meadow meal measure meat mechanic medal media medical medicine
medium melody melon melt member memory mental menu mercy mere merge merit merry mess message metal meter method middle
midnight might mild mile military milk mill mind mine mineral minimum minor mint minute miracle mirror miss missile mistake
mixture mobile mode model modern modest modify moment money monitor monkey monster month mood moon moral morning mortgage
mosquito mother motion motor motorcycle mountain mouse mouth move movie muffin multiply murder muscle museum mushroom music
musician mustache mustard mutual mystery myth nail naked narrow nasty nation native natural nature navy neat necessary
neck necklace needle negative neglect neighbor neighbour nephew nerve nervous nest network neutral newspaper nice niece
night nine noble nobody noise none noodle noon normal north nose notebook notice novel nowhere nuclear number nurse nurture
nylon oath obey object observe obtain obvious occasion occupy occur ocean octopus offend offer office officer okay olive
olympic omelet onion online open opera operate opinion opponent oppose option orange orbit orchard orchestra order
ordinary organ organize orient origin original orphan ostrich otherwise ought outdoor output oval oven overall owner oxygen
oyster pace pack package page pain paint pair palace pale palm panda panel panic pants paper parade paragraph parcel pardon
parent park parrot part particle partner party pass passage passenger passion passive passport password past pasta paste
path patient patrol pattern pause pave payment peace peach peak peanut pear pearl peasant pedal peel penalty pencil penguin
pension people pepper perfect perform perfume period permanent permit person phone photo phrase physical physics piano
pick picnic picture piece pigeon pill pillow pilot pine pink pioneer pipe pirate pistol pitch pizza place plain planet
plant plastic plate platform play player pleasant please pleasure plenty plot plow plug plumber plus pocket podcast poem
poet poetry point poison polar pole police polish polite politics poll pollute pond pony pool poor popcorn popular
population porch pork port portion portrait pose position positive possess post postage postcard poster potato pottery
pound pour poverty powder power practice practise praise pray prayer predict prefer pregnant prepare presence present
preserve press pressure pretend pretty prevent previous price pride priest primary prince princess print printer prison
private prize problem process produce product profession professor profile profit program progress project promise
promote prompt proof proper property protect proud prove provide public publish pudding pull pulse pump pumpkin punch
punish pupil puppet puppy purchase pure purple purpose purse push puzzle pyramid quality quantity quarter queen quest
question quick quiet quilt quit quite quiz rabbit race racket radar radiator radio railway rain rainbow raise rally ranch
random range rank rapid rare rate rather ratio reach react read ready realize rear reason rebel recall receive recipe
recognize recommend record recover recycle reduce refer reflect reform refrigerator refuse region regret regular reject
relate relax release relevant relief religion rely remain remark remedy remember remind remote remove render rent repair
repeat replace reply report represent republic request require rescue research reserve resist resort resource respect
respond rest restaurant result retire retreat return reveal revenue reverse review reward rhythm ribbon rice rich ride rifle
right ring riot ripe rise risk ritual rival river road roast robot rock rocket role roll romance roof room root rope rose
rotate rough round route routine royal rubber rude ruin rule ruler rumor rumour rural rush sack sacred saddle safe safety
sail sailor saint salad salary sale salmon salon salt salute same sample sand sandal sandwich satellite satisfy sauce
sausage save scale scan scare scarf scene schedule scheme scholar school science scientist scissors score scout scrap
scratch scream screen screw script scrub sculpture search season seat second secret section secure security seed seek
segment select sell seminar senate send senior sense sentence separate sequence serious servant serve service session
settle seven severe shade shadow shake shall shallow shame shampoo shape share shark sharp shed sheep sheet shelf shell
shelter shepherd shift shine ship shirt shock shoe shoot shop shopping shore short shoulder shout shovel shower shrimp
shrink shut sick side sight sign signal silence silent silk silly silver similar simple sing singer single sink sister
site situation size skate sketch skill skin skirt skull slave sleep sleeve slice slide slight slim slip slogan slope slow
small smart smell smile smoke smooth snack snake snow soap soccer social sock soda sofa soft software soil solar soldier
solid solution solve song soon sore sorrow sorry soul sound soup sour source south space spare spark speaker special
species specific speech speed spell spend sphere spice spider spin spirit spit splendid split spoil sponsor spoon sport
spot spray spread spring square squeeze squirrel stable stadium staff stage stain stair stake stamp stand standard star
stare start starve state statement station statue status stay steady steak steal steam steel steep stem step stick stiff
still sting stir stock stomach stone stool stop storage store storm story stove straight strain strange stranger strategy
straw strawberry stream street strength stress stretch strict strike string strip stroke strong structure struggle student
studio study stupid style subject submit substance suburb subway succeed success sudden suffer sugar suggest suit suitcase
summer sunday sunglasses sunny sunrise sunset sunshine supermarket supper supply support suppose supreme sure surface
surgeon surgery surprise surround survey survive suspect swallow swamp swan swap swarm swear sweat sweater sweep sweet
swell swim swing switch sword symbol sympathy symptom syrup system table tablet tackle tail tailor talent tall tank tape
target task taste tattoo taxi teach teacher team tear technique technology teenager telephone telescope television temper
temperature temple temporary tempt tenant tend tender tennis tent term terrible territory terror test text texture thank
theater theatre theft theme theory therapy thick thief thin thirst thirsty thirty thorn thread threat three throat throne
throw thumb thunder ticket tide tidy tiger tight tile timber time tiny tire tired tissue title toast tobacco toddler
toilet tomato tone tongue tool tooth topic torch tornado tortoise total touch tough tour tourist tournament towel tower
town toxic trace track tractor trade tradition traffic trail train trainer transfer translate transport trap trash travel
tray treasure treat treatment tree tremble trend trial triangle tribe trick trip triumph trolley tropical trouble trousers
truck true trumpet trunk trust truth tube tulip tumble tunnel turkey turn turtle tutor twelve twenty twice twin twist
typewriter typical ugly umbrella uncle uniform union unique unit universe unless update upgrade upper upset upstairs
urban urge urgent usual vacation vaccine vacuum vague valid valley valuable value valve vanilla vanish vary vast vegetable
vegetarian vehicle velvet vendor verb verdict verse version vessel veteran victim victory video view village vinegar
vintage violence violent violet violin virtual virtue virus visible vision visit visitor visual vital vitamin vivid
vocabulary voice volcano volleyball volume volunteer vote voyage wage wagon waist wait waiter wake walk wall wallet walnut
wander want warehouse warm warn warrior wash waste watch water waterfall watermelon wave weak wealth weapon wear weather
weave website wedding weed week weekend weigh weight weird welcome welfare west whale wheat wheel whip whisper whistle
white whole wide widow width wife wild will willing wind window wine wing winner winter wipe wire wisdom wise wish witch
wither witness wizard wolf woman wonder wood wooden wool world worm worry worth wound wrap wreck wrestle wrist write writer
wrong yacht yard yarn year yell yellow yoga yogurt young youth zebra zero zipper zone
allergy anime apps backyard bamboo barbecue beverage billionaire bitcoin blockchain blog blogger brownie burrito camping
cappuccino caravan cardigan checkout chips cholesterol cinnamon cocoon compiler cupcake database dentistry desktop diabetes
diaper discord dividend downloads dumpling electron emoji email enzyme espresso fantasy ferry firewall flu forklift freelance
gambling gaming gardening genetics gluten grocery gymnasium hairdresser hashtag heating homemade hiking hormone hybrid iceberg
influencer jogging karate kayak ketchup knitting lasagna laptop lottery lyrics makeup marinade mascara meme microwave milkshake
molecule mortgage motel motorbike movie neuron nostalgia nutrition origami oven oyster pajamas pancake parking pasta pension
photosynthesis pilates pipeline plumbing podcast poker printer programming protein psychology quantum quarterback quinoa
radiology ramen recipe referee rental robotics roommate rugby saxophone scooter selfie server skateboard ski skiing
smartphone snowboard spaghetti spreadsheet startup streaming subscription sunscreen surfing sushi taco tattoo tax taxes
telescope thermostat tourism tractor trampoline treadmill tuition tutorial tuxedo ukulele vampire vegan vlog waffle
wallpaper warranty washing wifi workout wrestling yoghurt zombie zoology
`;

let stems: ReadonlySet<string> | undefined;

/** Whether a folded word is one of everyday English, in any of its forms. */
export function isEveryday(word: string): boolean {
  stems ??= new Set(list.trim().split(/\s+/).map(stem));
  return stems.has(stem(word));
}
