import { remembered } from '../tokens/remembered.ts'
import { inRussianSet } from './russian-cases.ts'
import { phraseSet } from './words.ts'

/**
 * Countries, world regions, and the regions and main cities of Central Asia and its neighbours, as
 * any public atlas holds them; no village and no district. Lowercase, own list.
 */
const ENGLISH = phraseSet(`
afghanistan, albania, algeria, angola, argentina, armenia, australia, austria, azerbaijan, bahrain,
bangladesh, belarus, belgium, bolivia, bosnia and herzegovina, bosnia, botswana, brazil, bulgaria, burkina faso,
burundi, cambodia, cameroon, canada, central african republic, chad, chile, china, colombia, congo,
costa rica, croatia, cuba, cyprus, czech republic, czechia, denmark, ecuador, egypt, el salvador,
eritrea, estonia, ethiopia, finland, france, gabon, georgia, germany, ghana, greece, guatemala, guinea,
haiti, honduras, hungary, iceland, india, indonesia, iran, iraq, ireland, israel, italy, jamaica, japan,
jordan, kazakhstan, kazakstan, qazaqstan, kenya, kosovo, kuwait, kyrgyzstan, kirghizstan, kirgizstan, kyrgyz republic, laos, latvia,
lebanon, liberia, libya, lithuania, luxembourg, macedonia, madagascar, malaysia, mali, malta, mauritania,
mexico, moldova, mongolia, montenegro, morocco, mozambique, myanmar, burma, namibia, nepal, netherlands,
new zealand, nicaragua, niger, nigeria, north korea, north macedonia, norway, oman, pakistan, palestine,
panama, paraguay, peru, philippines, poland, portugal, qatar, romania, russia, russian federation,
rwanda, saudi arabia, senegal, serbia, sierra leone, singapore, slovakia, slovenia, somalia,
south africa, south korea, south sudan, spain, sri lanka, sudan, sweden, switzerland, syria, taiwan,
tajikistan, tanzania, thailand, tunisia, turkey, türkiye, turkiye, turkmenistan, uganda, ukraine,
united arab emirates, united kingdom, united states, united states of america, usa, uk, ussr, soviet union,
uruguay, uzbekistan, venezuela, vietnam, yemen, zambia, zimbabwe,
africa, asia, europe, central asia, eurasia, middle east, caucasus, north caucasus, south caucasus,
western europe, eastern europe, latin america, south asia, southeast asia, crimea, donbas, siberia, urals,
karakalpakstan, gorno-badakhshan, badakhshan, xinjiang, abkhazia, south ossetia, north ossetia, chechnya,
dagestan, ingushetia, tatarstan, bashkortostan, nagorno-karabakh, transnistria, tibet, kurdistan, fergana valley,
ferghana valley,
astana, nur-sultan, almaty, alma-ata, shymkent, aktau, aktobe, atyrau, karaganda, qaraghandy, kokshetau,
kostanay, kyzylorda, oral, uralsk, pavlodar, petropavl, petropavlovsk, semey, semipalatinsk, taldykorgan,
taraz, turkestan, turkistan, ust-kamenogorsk, oskemen, zhanaozen, janaozen, ekibastuz, temirtau, zhezkazgan,
balkhash, baikonur, kapchagay, konaev, talgar, kaskelen, rudny, stepnogorsk, ridder,
abai region, akmola region, aktobe region, almaty region, atyrau region, jetisu region, zhetysu region,
karaganda region, kostanay region, kyzylorda region, mangystau region, mangystau, pavlodar region,
turkistan region, ulytau region, zhambyl region, jambyl region, zhambyl, jambyl, dzhambul,
bishkek, frunze, osh, jalal-abad, jalalabad, karakol, naryn, talas, batken, tokmok, kara-balta, balykchy,
cholpon-ata, uzgen, issyk-kul, issyk kul, chui, chuy, chuy region, chui region, batken region, osh region, naryn region, talas region,
tashkent, samarkand, bukhara, andijan, andijon, namangan, fergana, ferghana, nukus, urgench, khiva, termez,
karshi, qarshi, jizzakh, navoi, navoiy, khorezm, kokand, gulistan, surkhandarya, kashkadarya, syrdarya,
dushanbe, khujand, khorog, khorugh, kulob, bokhtar, kurgan-tube, isfara, rasht, vanj, rushan, sughd, khatlon, istaravshan, panjakent,
ashgabat, ashkhabad, mary, turkmenabat, dashoguz, balkanabat, turkmenbashi,
moscow, saint petersburg, st petersburg, kazan, yekaterinburg, ekaterinburg, novosibirsk, omsk, chelyabinsk, samara, rostov, rostov-on-don,
ufa, orenburg, tyumen, volgograd, saratov, krasnoyarsk, perm, voronezh, grozny, makhachkala, vladivostok, sochi, barnaul, tomsk, astrakhan,
kyiv, kiev, kharkiv, odesa, odessa, lviv, minsk, chisinau, tbilisi, yerevan, baku, vilnius, riga, tallinn, warsaw,
kabul, tehran, ankara, istanbul, beijing, shanghai, urumqi, ulaanbaatar, delhi, new delhi, islamabad, tokyo, seoul,
london, paris, berlin, brussels, geneva, vienna, the hague, hague, strasbourg, rome, madrid, prague, budapest, copenhagen, stockholm,
oslo, helsinki, bern, amsterdam, new york, washington, los angeles, jerusalem, cairo, damascus, baghdad, dubai, doha, riyadh,
caspian sea, aral sea, chu, ili, syr darya, amu darya, tien shan, tian shan, pamir, pamirs`)

/** Base forms, lowercase; written with their hyphens and spaces. */
const RUSSIAN = phraseSet(`
австралия, австрия, азербайджан, албания, алжир, аргентина, армения, афганистан, бангладеш, беларусь,
белоруссия, бельгия, болгария, босния, бразилия, великобритания, венгрия, венесуэла, вьетнам, германия,
греция, грузия, дания, египет, израиль, индия, индонезия, иордания, ирак, иран, ирландия, исландия,
испания, италия, йемен, казахстан, канада, катар, кения, кипр, китай, кнр, колумбия, косово, куба, кувейт,
кыргызстан, киргизия, киргизстан, латвия, ливан, ливия, литва, люксембург, малайзия, марокко, мексика,
молдавия, молдова, монголия, мьянма, непал, нидерланды, норвегия, оаэ, пакистан, палестина, польша,
португалия, россия, рф, российская федерация, румыния, саудовская аравия, сербия, сингапур, сирия,
словакия, словения, сомали, судан, сша, ссср, таджикистан, таиланд, тайвань, тунис, туркменистан, туркмения,
турция, узбекистан, украина, филиппины, финляндия, франция, хорватия, черногория, чехия, чили, швейцария,
швеция, шри-ланка, эстония, эфиопия, юар, южная корея, япония, рк, кр,
африка, азия, европа, центральная азия, средняя азия, евразия, ближний восток, кавказ, северный кавказ,
латинская америка, крым, донбасс, сибирь, урал, каракалпакстан, каракалпакия, горный бадахшан, бадахшан,
гбао, синьцзян, абхазия, южная осетия, чечня, дагестан, ингушетия, татарстан, башкортостан, ферганская долина,
нагорный карабах, приднестровье, тибет,
астана, нур-султан, алматы, алма-ата, шымкент, чимкент, актау, актобе, атырау, караганда, кокшетау, костанай,
кызылорда, уральск, павлодар, петропавловск, семей, семипалатинск, талдыкорган, тараз, туркестан, усть-каменогорск,
жанаозен, экибастуз, темиртау, жезказган, балхаш, байконур, капчагай, конаев, талгар, каскелен, мангистау, жамбыл, джамбул,
бишкек, фрунзе, ош, джалал-абад, каракол, нарын, талас, баткен, токмок, кара-балта, балыкчи, чолпон-ата, узген, иссык-куль,
ташкент, самарканд, бухара, андижан, наманган, фергана, нукус, ургенч, хива, термез, карши, джизак, навои, хорезм, коканд,
гулистан, сурхандарья, кашкадарья,
душанбе, худжанд, хорог, куляб, бохтар, исфара, рушан, вандж, согд, хатлон,
ашхабад, мары, туркменабад, дашогуз,
москва, петербург, санкт-петербург, казань, екатеринбург, новосибирск, омск, челябинск, самара, ростов, ростов-на-дону, уфа, оренбург, тюмень,
волгоград, саратов, красноярск, пермь, воронеж, грозный, махачкала, владивосток, сочи, барнаул, томск, астрахань,
киев, харьков, одесса, львов, минск, кишинев, тбилиси, ереван, баку, вильнюс, рига, таллин, варшава,
кабул, тегеран, анкара, стамбул, пекин, шанхай, урумчи, улан-батор, дели, токио, сеул, лондон, париж, берлин, брюссель,
женева, вена, гаага, страсбург, рим, мадрид, прага, будапешт, нью-йорк, вашингтон, иерусалим, каир, дамаск, багдад, дубай,
қазақстан, алматы қаласы, қырғызстан, жамбыл облысы`)

/** The longest entry has this many words (a hyphen joins two). */
export const LONGEST_ENTRY = 4

const CYRILLIC = /^\p{Script=Cyrillic}/u
const INVARIABLE_END = /[оуыэ]$/

/** Each word of the phrase in its base form, as far as the gazetteer needs it. */
const russianPhrase = (words: string): boolean => {
  if (RUSSIAN.has(words)) return true
  const space = words.indexOf(' ')
  if (space < 0) return inRussianSet(RUSSIAN, words)
  const adjective = adjectiveBase(words.slice(0, space))
  const noun = words.slice(space + 1)
  return adjective.some((a) => RUSSIAN.has(`${a} ${noun}`) || hasNoun(a, noun))
}

const hasNoun = (adjective: string, noun: string): boolean => {
  const stem = noun.replace(/(?:ии|ию|ией|ия|а|у|ы|е|ой|ом)$/, '')
  return ['', 'ия', 'а', 'я'].some((end) => RUSSIAN.has(`${adjective} ${stem}${end}`))
}

const adjectiveBase = (word: string): string[] => {
  const stem = word.replace(/(?:ого|его|ому|ему|ой|ей|ую|юю|ым|им|ом|ем|ая|яя|ый|ий)$/, '')
  return [word, `${stem}ая`, `${stem}яя`, `${stem}ый`, `${stem}ий`]
}

/** True for a name in the gazetteer; `phrase` is lowercase, single spaces, hyphens unspaced. */
export const isGazetteerPlace = remembered((phrase): boolean => {
  if (!CYRILLIC.test(phrase)) return ENGLISH.has(phrase.replace(/'s$/, ''))
  return INVARIABLE_END.test(phrase)
    ? RUSSIAN.has(phrase) || russianPhrase(phrase)
    : russianPhrase(phrase)
})

/** Gazetteer names that are given names or words as well: they need a sign that a place is meant. */
export const DOUBTFUL_PLACES: ReadonlySet<string> = new Set([
  'georgia',
  'jordan',
  'chad',
  'israel',
  'oral',
  'mary',
  'chu',
  'ili',
  'turkey',
  'china',
  'osh',
  'family',
  'rushan',
  'rasht',
  'мары',
  'ош',
  'кр',
  'рк',
  'перм',
  'perm',
  'samara',
  'самара',
  'вена',
  'chile',
  'чили',
  'фрунзе',
  'frunze',
  'навои',
  'navoi',
  'семей',
])
