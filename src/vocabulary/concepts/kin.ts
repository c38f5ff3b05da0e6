import { type Concept, conceptsFrom } from './concept.ts'

/** Relatives and friends, and people by age and sex. */
export const kin: readonly Concept[] = conceptsFrom(`
relative = relative, relatives, kin, kinsman, kinsmen, kinsfolk, family, families, loved ones,
  the bereaved, close ones | родственник*, родственниц*, родные, родных, родным, родными, родня,
  родни, родне, близкие, близких, близкими, близким людям, семья, семьи, семье, семью, семьей,
  семей, семьям, семьями, сородич*, домочад*, родич*
parent < relative = parent, parents, parents', parent's, legal guardian*, mum and dad | родител*,
  законн* представител* ребенка, опекун*
mother < parent = mother, mothers, mother's, mom, mum, mama | мать, матери, матерью, матерей,
  матерям, матерями, матерях, мама, мамы, маме, маму, мамой, мам, мамочк*, матушк*, мамаш*
father < parent = father, fathers, father's, dad, daddy | отец, отца, отцу, отцом, отце, отцы,
  отцов, отцам, отцами, папа, папы, папе, папу, папой, папаш*, батя, бати, бате, батю, батей
husband < relative = married man, husband, husbands, husband's | муж, мужа, мужу, мужем, муже,
  мужья, мужей, мужьям, мужьями, гражданск* муж*, бывш* муж*
wife < relative = wife, wives, wife's, housewife, housewives | жена, жены, жене, жену, женой, женою,
  жен, женам, женами, домохозяйк*, экс-жен*, токал
partner < relative = spouse*, common-law*, cohabitant*, cohabitee*, partner, boyfriend*,
  girlfriend*, fiance, fiancé, fiancee, fiancée, bride*, live-in partner* | сожител*, невест*,
  возлюблен*, любовник*, любовниц*, молодожен*, жених, жениха, жениху, женихом, супруг*
widow < relative = widow, widows, widowed, widower* | вдова, вдовы, вдове, вдову, вдовой, вдов,
  вдовам, вдовами, вдовец, вдовц*
son < relative = son, sons, son's, stepson* | сын, сына, сыну, сыном, сыне, сыновья, сыновей,
  сыновьям, сыновьями, сынок, сынишк*, сыночек, сыночк*, пасынок, пасынк*
daughter < relative = daughter*, stepdaughter* | дочь, дочери, дочерью, дочерей, дочерям, дочерьми,
  дочка, дочки, дочке, дочку, дочкой, дочек, дочурк*, доченьк*, падчериц*
brother < relative = brother, brothers, brother's, half-brother*, stepbrother* | брат, брата, брату,
  братом, брате, братья, братьев, братьям, братьями, братик*, братишк*, двоюродн* брат*
sister < relative = sister, sisters, sister's, half-sister*, stepsister* | сестра, сестры, сестре,
  сестру, сестрой, сестер, сестрам, сестрами, сестрен*, сестричк*, двоюродн* сестр*
grandparent < relative = grandmother*, grandfather*, grandparent*, granny, grandma, grandpa,
  granddad | бабушк*, бабушек, дедушк*, дедушек, дед, деда, деду, дедом, деды, бабуля, бабули,
  прабабушк*, прадед*
grandchild < relative = grandchild*, grandson*, granddaughter* | внук, внука, внуку, внуком, внуки,
  внуков, внукам, внучк*, внучек, внучат*
uncle < relative = uncle*, nephew* | дядя, дяди, дяде, дядю, дядей, дядья, дядьк*, племянник*
aunt < relative = aunt, aunts, auntie*, niece, nieces | тетя, тети, тете, тетю, тетей, тетк*,
  племянниц*
cousin < relative = cousin* | кузен, кузена, кузеном, кузены, кузенов, кузин*, двоюродн*, троюродн*
in-law < relative = in-law, in-laws, son-in-law, daughter-in-law, mother-in-law, father-in-law,
  brother-in-law, sister-in-law, kelin | зять, зятя, зятю, зятем, зятья, зятьев, невестк*, сноха,
  снохи, снохе, сноху, снохой, свекор, свекр*, тещ*, тесть, тестя, тестю, тестем, шурин*, деверь,
  золовк*, келин, сваха, сват, сваты, свояк*
step-parent < parent = stepfather*, stepmother*, foster parent*, foster mother*, foster father*,
  adoptive parent* | отчим*, мачех*, приемн* родител*, приемн* мать, приемн* отец, усыновител*
orphan = orphan, orphans, orphaned | сирота, сироты, сироте, сироту, сиротой, сирот, сиротам,
  сиротами, детдомов*, сиротк*
friend = friend, friends, friend's, buddy, buddies, pal, pals, close friend*, mates | другом,
  друзья, друзей, друзьям, друзьями, подруг*, подружк*, приятел*, кореш*, дружбан*, дружок, дружк*,
  товарищ, товарища, товарищу, товарищем, товарищи, товарищей, товарищам, товарищами, мой друг,
  его друг, ее друг, друг детства, друг семьи, лучш* друг, близк* друг
acquaintance = acquaintance*, people who knew | знакомый, знакомого, знакомому, знакомые, знакомых,
  знакомыми, знакомая, знакомую
colleague = colleague*, coworker*, co-worker*, fellow officer*, workmate*, comrade*,
  fellow soldier*, fellow serviceman | коллега, коллеги, коллеге, коллегу, коллегой, коллег,
  коллегам, коллегами, сослуживец, сослуживц*, соратник*, однополчан*, напарник*
child = child, children, child's, children's, minors, kid, kids, underage, under-age, juvenile*,
  under age, a minor | ребенок, ребенка, ребенку, ребенком, ребенке, дети, детей, детям, детьми,
  детях, детск*, малолет*, несовершеннолет*, дитя, ребятишк*, малыш*, детишк*, детишек, детвора
baby < child = baby, babies, infant, infants, newborn*, toddler* | младен*, новорожден*, грудничк*,
  грудничок, грудн* реб*, грудн* дет*, малютк*
teenager < child = teenager*, teenage, teen, teens, adolescent*, teenaged | подростк*, подросток,
  тинейджер*, юноша, юноши, юноше, юношу, юношей, юношам
girl = girl, girls, girl's, young girl*, young woman, young women | девочк*, девочек, девушк*,
  девушек, девчонк*, девчонок, девчат*, девиц*, девич*
boy = boy, boys, boy's, lad, lads, young man, young men, guy, guys, youths, youth, young people |
  мальчик*, мальчишк*, мальчишек, пацан*, паренек, паренька, парень, парня, парню, парнем, парни,
  парней, парням, парнями, молод* человек*, молод* люд*, молодеж*, юнец, юнц*
man = man, men, man's, males, gentleman | мужчин*, мужик*, мужской пол, мужичок
woman = woman, women, woman's, women's, females, lady, ladies | женщин*, женск*, дама, дамы, даму,
  баба, бабы, бабу
elderly < elderly-state = old men, old women, old people, senior citizen*, aged man, aged woman,
  older person, older people, retired | старик, старика, старику, стариком, старики, стариков,
  старикам, стариками, старичок, старичк*, старуш*, преклонн* возраст*, бабк*, старец
citizen < citizen-state = citizen, citizens, nationals of | гражданин*, граждане, граждан,
  гражданам, гражданами, гражданк*, гражданок, соотечественник*, сограждан*
`)
