import { ailments } from './ailments.ts'
import { type Concept, conceptsFrom } from './concept.ts'

/** Parts of the body, injuries and care; with `ailments`. */
export const bodily: readonly Concept[] = [
  ...ailments,
  ...conceptsFrom(`
body = body, bodies, torso* | тело, тела, телу, телом, теле, тел, телам, телами, телах, туловищ*,
  торс, торса, телесн*
corpse = corpse*, dead body, dead bodies, remains, cadaver*, lifeless body | труп, трупа, трупу,
  трупом, трупе, трупы, трупов, трупам, трупами, трупн*, останк*, бездыханн*, мертв* тел*, прах,
  праха, прахом
head < body = head, heads, skull*, temple area, forehead*, scalp* | голова, головы, голове, голову,
  головой, головою, голов, головам, головами, череп, черепа, черепу, черепом, затыл*, лоб, лба, лбу,
  лбом, темя, темени, темечк*, черепн*, макушк*, висок, виска, виске, башка, башки, башке, башку
brain < head = brain*, intracranial*, cerebral* | мозг, мозга, мозгу, мозгом, мозги, мозгов,
  мозгов* оболоч*, внутричерепн*, церебральн*, головн* мозг*, черепно-мозгов*, чмт
face < head = face, faces, facial*, cheek*, chin, lip, lips | по лицу, в лицо, на лице, на лицо,
  его лицо, ее лицо, лицом к, лицо в крови, лицо разбит*, лицо было, лицевой, лицев* кост*, щека,
  щеки, щеке, щеку, щекой, губа, губы, губе, губу, губами, подбород*, рожа, роже, по морде,
  физиономи*, скула, скулы, скулу, скул
jaw < face = jaw* | челюст*, нижнечелюстн*
nose < face = nose*, nasal, nostril* | нос, носа, носу, носом, носе, носы, переносиц*, ноздр*,
  носов*
mouth < face = mouth*, tongue*, throat*, gum, gums | рот, рта, рту, ртом, язык ему, язык откуш*,
  глотк*, десна, десны, горло, горла, горлу, горлом, горле, гортан*
ear < head = ear, ears, eardrum*, hearing loss, deafened, earlobe* | ухо, уха, уху, ухом, уши, ушей,
  ушам, ушами, ушах, барабанн* перепонк*, ушн*, слух, слуха
eye < face = eye, eyes, eyeball*, retina*, eyelid* | глаз, глаза, глазу, глазом, глазе, глазам,
  глазами, глазах, глазн*, сетчатк*, веко, веки, роговиц*
hair < body = hair, beard*, moustache*, shaved head, shaved heads, shaven | волос*, борода, бороды,
  бороду, бородой, усы, усов, стрижк*, налысо, побрит*
tooth < face = tooth, teeth, dental, dentures | зуб, зуба, зубу, зубом, зубы, зубов, зубам, зубами,
  зубн*, коренн* зуб*
skin < body = skin, tattoo*, swastika* | кожа, кожи, коже, кожу, кожей, кожн*, татуиров*, свастик*
neck < body = neck, necks, cervical, nape*, larynx, collarbone*, clavicle*, thyroid cartilage | шея,
  шеи, шее, шею, шеей, шейн*, кадык, кадыка, ключиц*, подъязычн*, загрив*, хрящ*
shoulder < body = shoulder, shoulders, armpit*, scapula | плечо, плеча, плечу, плечом, плече, плечи,
  плеч, плечам, плечами, плечев*, лопатка, лопатки, лопатку, лопаткой, лопаточн*, подмышк*,
  предплеч*
back < body = back of his body, in the back, on the back, upper back, lower back, his back,
  her back, their backs, spine*, spinal*, vertebra*, backbone | спина, спины, спине, спину, спиной,
  спинам, спинами, спинах, поясниц*, пояснич*, позвоноч*, позвонок, позвонк*, хребту, крестец,
  копчик*
chest < body = chest*, rib, ribs, breast, breasts, sternum*, ribcage | грудь, груди, грудью,
  грудн* клетк*, грудной, грудная, грудную, ребро, ребра, ребер, ребрам, ребрами, ребру, грудин*,
  молочн* желез*
belly < body = belly, stomach*, abdomen*, abdominal, intestine*, bowel*, groin*, navel, gut, guts,
  solar plexus | живот, живота, животу, животом, животе, желуд*, кишк*, кишок, брюшн*, пах, паха,
  паху, солнечн* сплетени*, пупок, пупк*, кишечн*, брюхо, внутренност*
genitals < body = genital*, testicle*, penis, vagina*, scrotum*, anus, rectum, rectal*,
  private parts, sexual organ* | половые органы, половых органов, половым органам, гениталии,
  гениталий, гениталиям, промежност*, яички, яичек, мошонк*, половой член, полового члена, анус,
  анальн*, прям* кишк*, задн* проход*, заднего прохода, влагалищ*, интимн* мест*
pelvis < body = pelvis*, pelvic, hip, hips, buttock*, thigh*, hipbone* | таз, таза, тазом, тазов*,
  бедро, бедра, бедру, бедром, бедре, бедер, бедрен*, ягодиц*, ягодичн*, ляжк*
internal-organs < body = internal organ*, organs, liver*, spleen*, lung, lungs, bladder*, pancreas |
  внутренн* орган*, печень, печени, печенью, селезенк*, легочн*, мочев* пузыр*, поджелудочн*,
  желчн*, внутрен* орган*, левое легкое, правое легкое, левого легкого, правого легкого,
  ткан* легких
kidney < internal-organs = kidney*, renal* | почка, почки, почке, почку, почкой, почек, почкам,
  почками, почках, почечн*
limb < body = limb, limbs, extremity, extremities | конечност*
leg < limb = leg, legs, knee*, shin, shins, calf muscle, lower leg*, femur*, tibia* | нога, ноги,
  ноге, ногу, ногой, ногою, ног, ногам, ногами, ногах, колено, колена, колену, коленом, колене,
  колени, коленей, коленям, коленях, коленн*, голень, голени, голенью, бедренн* кост*, икра, икры,
  большеберцов*
foot < limb = foot, feet, toe, toes, heel*, soles, ankle*, barefoot | стопа, стопы, стопе, стопу,
  стопой, стоп, стопам, ступня, ступни, ступню, ступней, пятка, пятки, пяткам, пяток, лодыжк*,
  лодыжек, щиколотк*, босиком, босой, босые, пальц* ног*, пальцы на ног*
hand < limb = hand, hands, palm, palms, wrist*, fist, fists, thumb* | рука, руки, руке, руку, рукой,
  рукою, рук, рукам, руками, руках, кисть, кисти, кистью, ладон*, запяст*, кулак*, кистей
arm < limb = his arm, her arm, left arm, right arm, upper arm, arm was, broken arm, both arms,
  forearm*, elbow*, his arms, her arms, humerus | локоть, локтя, локти, локтем, локтев*,
  плечев* кост*, лучев* кост*
finger < limb = finger, fingers, fingernail*, nails torn, toenail*, phalanx, fingertips | палец,
  пальц*, ноготь, ногти, ногтя, ногтей, ногтями, ногтев*, фаланг*, мизин*
bone < body = bone, bones, skeleton* | кость, кости, костью, костей, костям, костн*, скелет*
blood < body = blood, bloodied, bloody, bloodstain*, blood-stained, bled, bleeding, haemorrhag*,
  hemorrhag*, bleed | кровь, крови, кровью, кровав*, окровавлен*, кровотеч*, кровоизлияни*,
  кровопотер*, кровоточ*, кровищ*, гематемез*, обескровлен*
injury = injury, injuries, bodily harm, trauma*, physical harm, damage to health, grievous harm,
  maimed | травм*, вред* здоровью, повреждени*, увечь*, увечн*, изувечен*, покалечен*, тяжк* вред*,
  вред средней тяжести, легкий вред, членовредительств*
trace-of-violence < injury = signs of violence, traces of violence, marks of torture, torture marks,
  signs of beating, traces of beating, traces of torture, signs of torture, signs of violent death,
  marks of violence, marks on the body, violent death, marks of beatings, signs of a struggle |
  след* побоев, след* насилия, след* пыток, след* избиени*, признак* насильственн*,
  насильственн* смерт*, криминальн* смерт*, следы на теле, след* насильственн*, след* борьбы,
  признак* насилия, признаки криминал*, след* истязани*, след* удар*
bruise < injury = bruise*, bruising, haematoma*, hematoma*, contusion*, black eye*, swelling*,
  swollen | синяк*, кровоподтек*, гематом*, ушиб*, подтек*, припухл*, опухш*, фингал*, отек, отека,
  отеки, отеков, синюшн*, отечн*, шишк* на голове
abrasion < injury = abrasion*, scratch*, graze, grazes, superficial injur* | ссадин*, царапин*,
  поцарапа*, содран* кож*, потертост*
wound < injury = wound, wounds, laceration*, lacerated, gash*, open wound*, cut wound* | рана, раны,
  ране, рану, раной, ран, ранам, ранами, ранах, рвано-ушиблен*, ранев*, рассечен*, ранени*, порез,
  пореза, порезы, порезов
gunshot-wound < wound = gunshot wound*, bullet wound*, gunshot injur*, bullet hole*, shot wound*,
  entry wound*, exit wound*, gunshot trauma, entrance wound* | огнестрельн* ранени*,
  огнестрельн* ран*, пулев* ранени*, пулев* отверсти*, входн* отверсти*, огнестрельн* травм*,
  сквозн* ранени*, входное отверстие, выходн* отверсти*, слеп* ранени*, пулев* ран*, огнестрел в
stab-wound < wound = stab wound*, knife wound*, stab injur*, slash wound*, puncture wound*,
  stabbing wound* | колото-резан*, ножев*, резан* ран*, колот* ран*, проникающ* ранени*,
  резано-колот*, колотая рана, удар* ножом
shrapnel-wound < wound = shrapnel wound*, shrapnel injur*, blast injur*, fragment wound*,
  fragmentation wound*, mine blast injur* | осколочн* ранени*, минно-взрывн*, взрывн* травм*,
  взрывн* ранени*, осколочн* ран*, контузи*, контужен*, баротравм*
burn-injury < injury = burns, scald*, burn marks, cigarette burn*, electrical burn*, burn injur*,
  burn wound*, third-degree | ожог, ожога, ожоги, ожогам, ожогами, обгоревш*, обожжен*, обугл*,
  ошпарен*, прижиган*, ожогов*, обгорел*
fracture < injury = fracture*, broken bone*, broken rib*, broken arm*, broken leg*, broken nose*,
  broken jaw*, dislocat*, sprain*, cracked rib* | перелом, перелома, переломе, переломы, переломов,
  переломам, переломами, сломан* ребр*, сломан* нос*, сломан* рук*, сломан* ног*, сломан* челюст*,
  вывих*, растяжени*, трещина ребра, сломанн* ребер, раздробл* кост*, сломал* ребр*, сломали руку,
  сломали ногу, сломали нос, сломали челюсть
concussion < head-injury = concussion*, concussed | сотряс* мозга, сотряс, сотрясени* мозга,
  сотрясени* головного, с сотрясением
head-injury < injury = head injury, head injuries, traumatic brain*, brain injur*, craniocerebral*,
  fractured skull*, skull fracture*, brain damage | черепно-мозгов* травм*, травм* головы,
  закрыт* черепно-мозгов*, пробит* голов*, проломлен* череп*, разбит* голов*, зчмт, перелом* черепа,
  перелом* основания черепа, повреждени* мозга
organ-rupture < injury = internal bleeding, internal injur*, punctured lung*, rupture* |
  разрыв органов, разрыв* селезенки, разрыв* печени, разрыв* внутренних, внутренн* кровотечени*,
  пневмоторакс*, отбит* почк*, отбит* органы, отбиты почки, отбил* почки, разрыв* органов,
  гемоторакс*
amputation < injury = amputat*, lost a leg, lost his leg, lost her leg, severed limb*, lost his arm,
  lost a limb, severed finger*, prosthesis, prosthetic*, cut off his ear | ампут*, лиш* ноги,
  лиш* руки, лишился ног*, протез*, потер* ногу, потер* руку, отрезан* пал*, отрезан* ухо
lost-tooth < injury = knocked-out tooth, lost tooth, lost teeth, broken tooth, broken teeth,
  teeth knocked out, knocked out teeth, lost a tooth, missing teeth | выбит* зуб*, выбил* зуб*,
  потер* зуб*, сломан* зуб*, без зубов, лиш* зуб*, беззуб*
lost-sight < injury = lost sight, loss of sight, lost an eye, lost his eye, lost her eye, blind,
  blinded, blindness, loss of vision, lost vision, lost his sight, loss of an eye, eye injur* |
  потер* зрени*, лиш* зрени*, лиш* глаза, слеп*, ослеп*, утрат* зрени*, выбит* глаз*, потер* глаз*,
  травм* глаза, зрение, зрения
lost-hearing < injury = lost hearing, loss of hearing, hearing impair*, perforated eardrum*,
  deafness, ruptured eardrum* | потер* слух*, лиш* слуха, оглох*, тугоух*, утрат* слуха,
  разрыв* барабанной, глухот*, перфораци* барабанн*, снижени* слуха
scar < injury = scar, scars, scarred, scarring | шрам*, рубец, рубц*
bite < injury = bite, bites, bitten, dog bite* | укус*, искусан*, искусал*
strangulation-mark < injury = strangulation mark*, strangulation groove*, ligature mark*,
  handcuff mark*, marks on his neck, mark on the neck, marks on her neck, rope mark*, furrow |
  борозд*, странгуляц*, след* от наручников, следы на шее, след* удушени*, след* от веревки
paralysis < injury = paralys*, paralyz*, bedridden, unable to walk, crippled,
  lost the ability to walk | паралич*, парализ*, прикован* к постели, не может ходить,
  не мог ходить, отнялись ноги, обездвижен*, лежачий, лежачего
disability < injury = disability, disabilities | инвалидност*, нетрудоспособн*, стойк* утрат*,
  утрат* трудоспособности
miscarriage < miscarry = miscarriage*, stillborn*, stillbirth*, lost her child, premature birth,
  abortion* | потер* ребенка, прерывани* беременности, преждевременн* род*, замерш* беременност*
childbirth < give-birth = gave birth, birth of, give birth, giving birth, newborn delivered | родам,
  родами, родах, родил, родила, родился, родилась, родились, родить, рожениц*, рожала, рожать,
  рождение ребенка, рождения ребенка
naked = naked, nude, undressed, half-naked, in his underwear | голый, голого, голым, голые, голая,
  голыми, голых, раздет*, нагишом, обнажен*, голышом, без одежды, полуголый, полуголые, полураздет*,
  раздев*, в одних трусах
pain = pain, pains, painful, suffering, ache* | боль, боли, болью, болей, болям, болями, больно,
  болевой, болев* шок*, болит, муки, страдани*, невыносим* бол*
first-aid < treat = hospitali*, treatment in hospital, surgery, medical treatment, operation on his,
  operated on | госпитализ*, операци* на, хирургическ* операци*, прооперирован*, лечени*,
  врачебн* помощ*, операци* по удалени*, неотложн* помощ*, перевязк*
`),
]
