import { beginsCyrillic } from '../tokens/characters.ts'
import { remembered } from '../tokens/remembered.ts'
import { inRussianSet } from './russian-cases.ts'
import { wordSet } from './words.ts'

/** Peoples of Eurasia and beyond, as nouns and adjectives; own list from general knowledge. */
const ENGLISH = wordSet(`
abkhaz abkhazian abkhazians afghan afghans albanian albanians american americans arab arabs arabic
armenian armenians asian asians avar avars azerbaijani azerbaijanis azeri azeris baloch balkar balkars
bashkir bashkirs belarusian belarusians bosniak bosniaks bulgarian bulgarians buryat buryats chechen
chechens chinese chuvash circassian circassians cossack cossacks croat croats crimean czech czechs dagestani
dagestanis dargin dargins dungan dungans dutch english estonian estonians european europeans finn finnish
french gagauz georgian georgians german germans greek greeks hazara hazaras hui hungarian hungarians
indian indians ingush iranian iranians israeli israelis italian italians japanese jew jewish jews kabardian
kabardians kalmyk kalmyks karachay karakalpak karakalpaks karelian kazak kazaks kazakh kazakhs kazakhstani
kazakhstanis kirghiz korean koreans kurd kurdish kurds kyrgyz kyrgyzstani latvian latvians lezgin lezgins
lithuanian lithuanians lyuli meskhetian meskhetians moldovan moldovans mongol mongolian mongolians mongols
nogai nogais ossetian ossetians pakistani pakistanis palestinian palestinians pamiri pamiris pashtun
pashtuns persian persians pole poles polish roma romani romanian romanians russian russians rusyn sami serb
serbian serbs slav slavic slavs slovak slovaks spanish swedish swiss syrian syrians tajik tajikistani tajiks
tatar tatars tibetan tibetans turk turkic turkish turkmen turkmens turks tuvan tuvans udmurt ughur uighur
uighurs ukrainian ukrainians uyghur uyghurs uygur uygurs uzbek uzbekistani uzbeks yakut yakuts yazidi
yazidis yezidi yezidis rohingya hutu hutus tutsi tutsis tamil tamils sinhalese bengali bengalis
muslim muslims christian christians orthodox buddhist buddhists catholic catholics shia shiite sunni
sunnis hindu hindus sikh sikhs protestant protestants british irish scottish welsh
kenyan kenyans nigerian nigerians ethiopian ethiopians eritrean eritreans somali somalis sudanese ugandan ugandans rwandan rwandans
congolese tanzanian tanzanians ghanaian ghanaians cameroonian cameroonians malian malians senegalese ivorian liberian liberians zimbabwean
zimbabweans mozambican angolan zambian algerian algerians tunisian tunisians libyan libyans moroccan moroccans egyptian egyptians
jordanian jordanians lebanese iraqi iraqis yemeni yemenis saudi saudis kuwaiti qatari emirati omani bahraini bahrainis
burmese thai vietnamese cambodian cambodians lao filipino filipinos filipina indonesian indonesians malaysian malaysians singaporean nepali
nepalese bangladeshi bangladeshis bhutanese maldivian taiwanese uyghur karen kachin rakhine shan hmong hazaras baluch pashto
mexican mexicans guatemalan guatemalans honduran hondurans salvadoran salvadorans nicaraguan nicaraguans cuban cubans haitian haitians
dominican venezuelan venezuelans colombian colombians ecuadorian peruvian peruvians bolivian bolivians chilean chileans argentine argentinian
argentines brazilian brazilians paraguayan uruguayan canadian canadians australian australians mapuche quechua aymara maya nasa
portuguese austrian austrians norwegian norwegians danish danes icelandic macedonian macedonians montenegrin slovene slovenian slovenians
bosnian bosnians herzegovinian kosovar kosovars hungarians maltese cypriot cypriots belgian belgians flemish catalan basque
igbo yoruba hausa fulani oromo amhara amharas tigrayan tigrayans afar luo kikuyu masai maasai dinka nuer zulu xhosa berber berbers tuareg
copt copts coptic druze alawite alawites bedouin maronite maronites assyrian assyrians chaldean ahmadi ahmadis bahai baha'i jehovah's
african africans caribbean latino latina hispanic nordic balkan siberian caucasian ukrainian-born soviet`)

/** Base forms of people nouns. Russian writes them small, so a capital says nothing. */
const RUSSIAN = wordSet(`
абхаз аварец азербайджанец американец араб армянин афганец балкарец башкир белорус болгарин бурят
гагауз грек грузин дагестанец даргинец дунганин дунганка еврей езид ингуш индиец иранец испанец итальянец
кабардинец казах казашка казахстанец калмык каракалпак карачаевец кореец крымчак курд кыргыз кыргызстанец
киргиз латыш лезгин литовец люли молдаванин монгол немец ногаец осетин пакистанец памирец поляк румын
русский серб сириец славянин таджик татарин татарка тувинец турок туркмен удмурт узбек узбечка уйгур уйгурка
украинец финн француз цыган черкес чеченец чуваш эстонец якут японец мусульманин христианин
армянка казачка русская дунгане армяне татары цыгане славяне мусульмане христиане болгары`)

/** Forms the general case table does not undo: genitive plurals of -анин, fleeting vowels. */
const RUSSIAN_FORMS = wordSet(`
дунган дунганам дунганами дунганах армян армянам армянами мусульман мусульманам славян цыган
чеченцы чеченцев чеченцам чеченцами немцы немцев немцам корейцы корейцев корейцам украинцы украинцев
украинцам аварцы аварцев лезгинцы осетины осетин турки турок туркам памирцы памирцев памирцам иранцы
литовцы молдаване молдаван американцы американцев китайцы китайцев китайцам афганцы афганцев
казахстанцы казахстанцев кыргызстанцы кыргызстанцев болгар татар тувинцы японцы французы`)

const RUSSIAN_ADJECTIVE =
  /^(?:дунганск|казахск|казахстанск|кыргызск|киргизск|кыргызстанск|узбекск|узбекистанск|таджикск|туркменск|уйгурск|русск|российск|татарск|турецк|чеченск|курдск|корейск|немецк|украинск|памирск|каракалпакск|еврейск|армянск|азербайджанск|грузинск|китайск|монгольск|афганск|цыганск|славянск|мусульманск|тюркск)(?:ий|ая|ое|ие|ого|ой|ому|ую|им|ом|их|ими|ою)$/

/** A noun or adjective for a people or faith, in English or Russian, in any case form. */
export const isEthnonym = remembered((lower) =>
  beginsCyrillic(lower)
    ? RUSSIAN_FORMS.has(lower) || inRussianSet(RUSSIAN, lower) || RUSSIAN_ADJECTIVE.test(lower)
    : ENGLISH.has(lower.replace(/'s$/, '')),
)

/** Only nouns: those who belong to a people. */
export const isPeopleNoun = remembered((lower) =>
  beginsCyrillic(lower)
    ? RUSSIAN_FORMS.has(lower) || inRussianSet(RUSSIAN, lower)
    : ENGLISH.has(lower),
)
