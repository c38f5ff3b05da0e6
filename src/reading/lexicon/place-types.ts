import { wordSet } from './words.ts'

/** What kind of place stands beside its name; the plural opens a list of names. */
const SINGULAR = wordSet(`
village settlement town city district region oblast province raion rayon county municipality aul township hamlet
mahalla suburb okrug krai microdistrict street avenue highway valley gorge river lake canton
governorate prefecture community-of`)

const PLURAL = wordSet(`
villages settlements towns cities districts regions oblasts provinces raions rayons counties
municipalities auls townships hamlets mahallas suburbs streets`)

/** Types that may stand before a name without "of" ("the village Orlo"), and after it. */
export const isPlaceType = (lower: string): boolean => SINGULAR.has(lower) || PLURAL.has(lower)
export const isPlaceTypePlural = (lower: string): boolean => PLURAL.has(lower)

/** Russian nouns that stand before the name: в селе Орло, город Тараз. Stems with all endings. */
const BEFORE_RU =
  /^(?:сел(?:о|а|е|у|ом|ах|ам|ами)?|деревн(?:я|и|е|ю|ей|ях|ям)|деревень|пос[её]л(?:ок|ка|ке|ку|ком|ки|ков|кам|ках)|аул(?:а|е|у|ом|ы|ов|ах)?|город(?:а|е|у|ом|ов|ах)?|городе|станци(?:я|и|ю|ей)|улиц(?:а|ы|е|у|ей|ах)|проспект(?:а|е|у|ом)?|микрорайон(?:а|е|у|ом|ы|ов|ах)?|кишлак(?:а|е|у|ом|и|ов|ах)?|местечк(?:о|а|е|у|ом)|хутор(?:а|е|у|ом|ов|ах)?|республик(?:а|и|е|у|ой)|аил(?:а|е|у|ом)?|айыл(?:а|е|у)?|махалл(?:я|и|е|ю)|штат(?:а|е|у|ом)?|провинци(?:я|и|ю|ей)|уезд(?:а|е|у|ом)?)$/

const PLURAL_RU =
  /^(?:с[её]л|с[её]ла|селах|селам|селами|деревни|деревень|деревнях|пос[её]лки|поселков|поселках|аулы|аулов|аулах|города|городов|городах|городам|улицы|улиц|улицах|районы|районов|районах)$/

/** Russian nouns that stand after an adjective: Орлинский район, Вентской области. */
const AFTER_RU =
  /^(?:район(?:а|е|у|ом|ы|ов|ах|ам)?|област(?:ь|и|ью|ей|ях|ям)|кра(?:й|я|е|ю|ем)|округ(?:а|е|у|ом|ов|ах)?|уезд(?:а|е|у|ом)?|республик(?:а|и|е|у|ой)|долин(?:а|ы|е|у|ой)|ущель(?:е|я|ю)|район-центр)$/

export const isPlaceTypeBeforeRu = (lower: string): boolean => BEFORE_RU.test(lower)
export const isPlaceTypePluralRu = (lower: string): boolean => PLURAL_RU.test(lower)
export const isPlaceTypeAfterRu = (lower: string): boolean => AFTER_RU.test(lower)

/** An adjective made from a place name, in any case. */
export const isPlaceAdjectiveRu = (lower: string): boolean =>
  /^[а-яәғқңөұүһі-]{2,}(?:ск|цк|ин)(?:ий|ая|ое|ого|ой|ому|ую|им|ом|ие|их|им|ими)$/.test(lower)
