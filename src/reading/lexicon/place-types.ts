import { wordSet } from './words.ts'

/** What kind of place stands beside its name; the plural opens a list of names. */
const SINGULAR = wordSet(`
village settlement town city district region oblast province raion rayon county municipality aul township hamlet
mahalla suburb okrug krai microdistrict street avenue highway valley gorge river lake canton
governorate prefecture commune parish boulevard square plaza lane quarter neighbourhood neighborhood borough subdistrict
sub-district sub-county division island peninsula bay strait airport voivodeship kishlak ward emirate sultanate kebele woreda
upazila tehsil taluk barangay local-government-area slum favela shantytown market bazaar bridge junction roundabout pass
ridge barracks plateau escarpment cantonment checkpoint airbase airfield airstrip outpost plantation mosque temple monastery cemetery
stadium creek stream lagoon gulf oasis basin subdivision arrondissement constituency chiefdom zone sector locality refinery
mountain mountains hill hills forest desert steppe reservoir canal dam oilfield mine quarry area territory`)

/** Kinds that make a name only with a capital of their own: "Besk Road"; "the Besk road" leads there. */
const CAPITAL_ONLY = wordSet(
  'road rd st str ave blvd drive crescent highway bypass expressway route trail alley gate estate park',
)

const PLURAL = wordSet(`
villages settlements towns cities districts regions oblasts provinces raions rayons counties
municipalities auls townships hamlets mahallas suburbs streets neighbourhoods neighborhoods governorates islands
communes states mountains hills camps barracks localities wards kebeles`)

/** Kinds that stand only before a name, and belong to it: "Lake Orlo", "Mount Orlo". */
const OPENING = wordSet(`
lake mount mt camp fort port barangay rue via calle avenida plaza gare cape ulitsa prospekt jalan wadi deir tell khan-sheikh
kampung ban kfar kibbutz nahal san santa santo colonia barrio vereda finca hacienda caserío aldea cantón río rio cerro playa puerto isla pueblo
beit bani kafr jabal jebel khirbet phnom koh kampong pulau gunung sungai desa tanjung teluk bukit qala nizhny verkhny nizhnyaya verkhnyaya
staraya novaya novy stary bolshaya bolshoy malaya maly krasny krasnaya velyka agios chak basti kot dera mouza`)

/** Kinds after which "of" does not stand before a person: "state of X". */
const STATE = wordSet('state states')

/** Types that may stand before a name without "of" ("the village Orlo"), and after it. */
export const isPlaceType = (lower: string): boolean => SINGULAR.has(lower) || PLURAL.has(lower)
export const isPlaceTypePlural = (lower: string): boolean => PLURAL.has(lower)
export const opensPlaceName = (lower: string): boolean => OPENING.has(lower)
/** "Orlo State": only with a capital, for "the Orlan state" is a government. */
/** "Besk Road", "Sadovaya St": after a name, with a capital. */
export const isCapitalType = (written: string): boolean =>
  /^\p{Lu}\p{Ll}/u.test(written) && CAPITAL_ONLY.has(written.toLowerCase())
export const isStateType = (written: string): boolean =>
  written.startsWith('S') && STATE.has(written.toLowerCase())

/** Russian nouns that stand before the name: в селе Орло, город Тараз. Stems with all endings. */
const BEFORE_RU =
  /^(?:сел(?:о|а|е|у|ом|ах|ам|ами)?|деревн(?:я|и|е|ю|ей|ях|ям)|деревень|пос[её]л(?:ок|ка|ке|ку|ком|ки|ков|кам|ках)|аул(?:а|е|у|ом|ы|ов|ах)?|город(?:а|е|у|ом|ов|ах)?|городе|городок|городк(?:а|е|у|ом)|станци(?:я|и|ю|ей)|станиц(?:а|ы|е|у|ей)|улиц(?:а|ы|е|у|ей|ах)|проспект(?:а|е|у|ом|ов|ах)?|площад(?:ь|и|ью|ей|ях)|бульвар(?:а|е|у|ом)?|переул(?:ок|ка|ке|ку|ком)|шоссе|набережн(?:ая|ой|ую)|микрорайон(?:а|е|у|ом|ы|ов|ах)?|жилмассив(?:а|е|у|ом)?|квартал(?:а|е|у|ом)?|кишлак(?:а|е|у|ом|и|ов|ах)?|местечк(?:о|а|е|у|ом)|хутор(?:а|е|у|ом|ов|ах)?|республик(?:а|и|е|у|ой)|аил(?:а|е|у|ом)?|айыл(?:а|е|у)?|махалл(?:я|и|е|ю)|штат(?:а|е|у|ом)?|провинци(?:я|и|ю|ей)|уезд(?:а|е|у|ом)?|кантон(?:а|е|у|ом)?|графств(?:о|а|е|у|ом)|урочищ(?:е|а|у)|перевал(?:а|е|у|ом)?|озер(?:о|а|е|у|ом)|рек(?:а|и|е|у|ой)|остров(?:а|е|у|ом)?|полуостров(?:а|е|у|ом)?|тюрьм(?:а|ы|е|у|ой)|лагер(?:ь|я|е|ю|ем)|аэропорт(?:а|у|ом|е)?|кпп|погранпереход(?:а|е|у|ом)?|водохранилищ(?:е|а|у)|метро|рын(?:ок|ка|ке|ку|ком)|базар(?:а|е|у|ом)?|рудник(?:а|е|у|ом)?|сизо|слобод(?:а|ы|е|у|ой)|разъезд(?:а|е|у|ом)?|местност(?:ь|и|ью)|хреб(?:ет|та|те|ту|том)|залив(?:а|е|у|ом)?|мыс(?:а|е|у|ом)?|бухт(?:а|ы|е|у|ой)|пролив(?:а|е|у|ом)?|ущель(?:е|я|ю|ем)|месторождени(?:е|я|ю|ем|и)|прииск(?:а|е|у|ом)?|кордон(?:а|е|у|ом)?|полустан(?:ок|ка|ке|ку|ком)|заимк(?:а|и|е|у|ой)|урочищем|улус(?:а|е|у|ом)?|аал(?:а|е|у|ом)?|жайлоо|джайлоо)$/

/** These take a name after them as well as an adjective before: «район Сино», «Орлинский район». */
const EITHER_RU =
  /^(?:район(?:а|е|у|ом)?|регион(?:а|е|у|ом)?|област(?:ь|и|ью)|округ(?:а|е|у|ом)?|муниципалитет(?:а|е|у|ом)?|коммун(?:а|ы|е|у|ой)|общин(?:а|ы|е|у|ой))$/

const STREET_RU =
  /^(?:улиц(?:а|ы|е|у|ей|ах)|проспект(?:а|е|у|ом|ов|ах)?|площад(?:ь|и|ью|ей|ях)|бульвар(?:а|е|у|ом)?|переул(?:ок|ка|ке|ку|ком)|набережн(?:ая|ой|ую)|аэропорт(?:а|у|ом|е)?)$/

const PLURAL_RU =
  /^(?:с[её]л|с[её]ла|селах|селам|селами|деревни|деревень|деревнях|пос[её]лки|поселков|поселках|аулы|аулов|аулах|города|городов|городах|городам|городами|улицы|улиц|улицах|районы|районов|районах|кишлаки|кишлаков|кишлаках|кварталы|кварталов|кварталах|провинции|провинций|провинциях|штаты|штатов|штатах|микрорайоны|микрорайонов|микрорайонах|острова|островов|островах)$/

/** Russian nouns that stand after an adjective: Орлинский район, Вентской области. */
const AFTER_RU =
  /^(?:район(?:а|е|у|ом|ы|ов|ах|ам)?|област(?:ь|и|ью|ей|ях|ям)|кра(?:й|я|е|ю|ем|ях|ев)|округ(?:а|е|у|ом|ов|ах)?|уезд(?:а|е|у|ом)?|республик(?:а|и|е|у|ой)|долин(?:а|ы|е|у|ой)|ущель(?:е|я|ю)|район-центр|губерни(?:я|и|ю|ей)|воеводств(?:о|а|е|у|ом)|волост(?:ь|и|ью)|сельсовет(?:а|е|у|ом)?|сельск(?:ий|ого|ом|ому)|улус(?:а|е|у|ом)?|тюрьм(?:а|ы|е|у|ой)|колони(?:я|и|ю|ей)|сизо|централ(?:а|е|у|ом)?|площад(?:ь|и|ью)|улиц(?:а|ы|е|у|ей)|проспект(?:а|е|у|ом)?|шоссе|тракт(?:а|е|у|ом)?|мост(?:а|у|ом)?|мосту|вокзал(?:а|е|у|ом)?|рын(?:ок|ка|ке|ку|ком)|базар(?:а|е|у|ом)?|перевал(?:а|е|у|ом)?|полуостров(?:а|е|у|ом)?|водохранилищ(?:е|а|у)|лес(?:а|у|ом)?|анклав(?:а|е|у|ом)?|провинци(?:я|и|ю|ей)|регион(?:а|е|у|ом)?|автономи(?:я|и|ю|ей)|федераци(?:я|и|ю|ей))$/

export const isPlaceTypeBeforeRu = (lower: string): boolean => BEFORE_RU.test(lower)
export const isPlaceTypeEitherRu = (lower: string): boolean => EITHER_RU.test(lower)
export const isPlaceTypePluralRu = (lower: string): boolean => PLURAL_RU.test(lower)
export const isPlaceTypeAfterRu = (lower: string): boolean => AFTER_RU.test(lower)
/** What is named after persons: a name after it is no person. */
export const isStreetTypeRu = (lower: string): boolean => STREET_RU.test(lower)

/** «Алмалы ауданы»: the kind behind the name, in Kazakh and Kyrgyz. */
export const isTurkicTypeAfter = (lower: string): boolean =>
  /^(?:ауданы|облысы|қаласы|ауылы|көшесі|даңғылы|ауылдық|району|облусу|шаары|айылы|айыл|көчөсү|кенті|ықшамауданы)$/.test(
    lower,
  )

/** What is named after persons, abbreviated: ул., пр., пер. */
export const isStreetAbbreviationRu = (written: string): boolean =>
  /^(?:ул|пр|просп|пер|бул|пл|наб)$/.test(written)

/** Abbreviations of such nouns, with a point: г., с., ул. */
export const isPlaceAbbreviationRu = (written: string): boolean =>
  /^(?:г|с|п|д|ул|пос|дер|мкр|пр|просп|пл|ст|о|р|оз|а|пер|бул|б-р|пгт|наб|ур|хут|ст-ца|жм)$/.test(
    written,
  )

/** An adjective made from a place name, in any case. */
export const isPlaceAdjectiveRu = (lower: string): boolean =>
  /^[а-яәғқңөұүһі-]{2,}(?:ск|цк|ин)(?:ий|ая|ое|ого|ой|ому|ую|им|ом|ие|их|ими)$/.test(lower)
