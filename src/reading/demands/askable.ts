import { isAuthority, isSpeakerNoun, isState } from '../lexicon/speakers.ts'
import type { View } from '../view/view.ts'
import { ACT, ACTED } from './action-verbs.ts'
import { POWER } from './askable-en.ts'
import type { Party } from './parties.ts'
import { ACT_RU, THING_RU } from './russian-forms.ts'
import { THING } from './things-asked-en.ts'

/**
 * Of whom something is asked where only "must", "should", «должны» tell: of those who can act, or that
 * something be done to somebody. "The trial should begin on Monday" asks for nothing.
 */

const ANSWERABLE = new RegExp(
  String.raw`\b(?:${POWER}|states?|part(?:y|ies)|countr(?:y|ies)|all|those|whoever|perpetrators?|they|responsible|guilty|community|institutions?|nobody|no one|none|somebody|someone|leaders?|employers?|laws?|both|neither|each|rulers?|associations?|foundations?|cent(?:re|er)s?|networks?|societ(?:y|ies)|clubs?|alliance|congregation|parish|mosque|(?:side|camp|neighbour)s?)\b|(?<!\p{L})(?:государств|стран|мир(?!\p{L})|виновн|все(?!\p{L})|всем(?!\p{L})|сообществ|сторон[ыа](?!\p{L})|организатор|орган|закон|лидер|никто|кто-т|кто-нибудь|они(?!\p{L})|им(?!\p{L})|те(?!\p{L})|тем(?!\p{L})|донор|работодател|предприяти|компани|фирм|владел|больниц|церк|профсоюз|войск|командовани|депутат|сенатор|парламент|редакц|школ|колони|тюрьм|банк|жильц|владелец|руководител|губерн|президент)`,
  'iu',
)

const ADVERBS = String.raw`(?:not |never |also |now |then |finally |therefore |immediately |\p{Ll}+ly )*`
const ACTS = new RegExp(
  String.raw`^\s${ADVERBS}(?:be ${ADVERBS}(?:held to|made to|${ACTED})|${ACT})(?!\p{L})`,
  'iu',
)

const DONE_TO = new RegExp(
  String.raw`^\s${ADVERBS}be ${ADVERBS}(?:${ACTED}|(?!(?:noted|added|mentioned|stressed|emphasi[sz]ed|pleased|interested|concerned|surprised|excited|worried|ashamed|tired|allowed|completed|finished|delayed|expected|remembered|used|needed|involved|based|called|related|supposed|scared|frightened|bored|filled|lodged|thanked|updated|destroyed|killed|hanged|burned|crushed|attached|enclosed|submitted|booked|obtained|received|reported|read)(?!\p{L}))\p{L}{3,}ed|held|heated|ventilated|lit|locked|cleaned|emptied|measured|changed|washed|fed|followed by|kept|shut|signed|stamped|sanctioned)(?!\p{L})|^\s(?:\p{Ll}+о )?(?:быть )?(?:немедленно |незамедлительно |полностью |\p{Ll}+о )?(?:освобожд|расследован|наказан|привлеч|отмен[её]н|прекращ|возвращ|опубликован|возмещ|обеспеч|пересмотр|предан|переда|восстановл|выплач|допущ|отпущ|оправдан|призна|снят|назван|отстран|уволен|исключ|проведен|вызван|запрещ|выпущ|открыт|защищ|компенсирован|рассмотр|устран|выдан|отозван|распущ|выведен|закрыт|отремонтирован|снес[её]н|убран|изъят|замен[её]н|демонтирован|достроен|построен|перевед[её]н|размещ|обследован|осмотрен|допрош|установлен|создан|принят|утвержд|разработан|пересел|оборудован|составлен|опечатан|сохран|доставлен|направлен|приобщ|рассел|оплачен|арестован|посаж|подвергн|понес|ответ|предстат|сест|отвеч)`,
  'iu',
)

/** "The trial must be public", "full compensation should follow". */
const IS_DUE = new RegExp(
  String.raw`^\s${ADVERBS}(?:be ${ADVERBS}(?:public|open|fair|full|independent|impartial|prompt|free|transparent|thorough|effective|immediate|unconditional|lawful|available|accessible|complete|equal|adequate|proportionate|possible|safe|swift|genuine|credible|real)|follow|cover|include|reach|continue|extend|remain)(?!\p{L})|^\sбыть (?:\p{L}+о )?(?:полн|открыт|гласн|справедлив|независим|незамедлит|публичн|доступн|честн|эффективн|объективн|своевремен|безусловн|соразмерн|тщательн|прозрачн)`,
  'iu',
)
const DUE = new RegExp(String.raw`(?<!\p{L})(?:${THING}(?!\p{L})|${THING_RU})`, 'iu')

/** "This must stop", "such things must never happen again". */
const CEASES =
  /^\s(?:not |never |now )*(?:stop|end|cease|change|happen again|be repeated|recur|go|fall|be heard)(?!\p{L})/iu
const MATTER =
  /(?:^|\s)(?:this|that|it|these|such(?: \p{L}+)?|things|violence|torture|impunity|killings?|abuses?|raids?|war|siege|blockade|curfew|practice|policy|law|decree|ban|это|такое|этому|насилие|пытки)$/iu

/** "You must act now", "he should resign": asked of somebody who is spoken of or to. */
const PRONOUN = /(?:^|[\s,])(?:you|he|she|they|вы|он|она|они|вам|ему|ей|им)$/iu
const THEY = /(?:they|они|им)$/iu
const OF_A_PERSON =
  /^\s(?:not |also |now |finally |immediately |at once )*(?:resign|step down|apologi[sz]e|answer for|go to (?:prison|jail)|stop|intervene|act(?!\p{L})|help|tell us|hang|sit in (?:jail|prison)|rot in|give (?:us|me|back)|return (?:the|our|my)|release|free|investigate|protect|pay (?:us|for)|face (?:trial|justice|a court|the)|stand trial|be (?:arrested|tried|released|freed|punished|removed|sacked|dismissed|prosecuted|charged|jailed|acquitted|pardoned|allowed|given back|brought)|(?:немедленно |срочно |наконец )?(?:ответить|уйти|извиниться|вмешаться|остановить|прекратить|освободить|вернуть|сказать (?:нам|правду)|помочь|принять меры|понести|сесть|предстать|заплатить|признать|расследовать|защитить))(?!\p{L})/iu

/** «Брюссель должен увязать», «семьям обязаны объяснить». */
const ACTS_RU = new RegExp(String.raw`^\s(?:\p{Ll}+[оеу] ){0,2}${ACT_RU}`, 'u')
const TO_WHOM = /\p{L}{2,}(?:ам|ям|ым|им|ому|ему)$/u

/** "The radio should stop calling us snakes", whoever it is. */
const STOPS =
  /^\s(?:\p{Ll}+ly |now |also |at once )*(?:stop|cease|quit|refrain from|end|halt|leave off)(?: \p{Ll}{3,}ing| all| this| these| such| the)(?!\p{L})|^\s(?:немедленно |наконец |срочно )?(?:прекратить|перестать|остановить)(?!\p{L})/iu

/** Plurals that end as those of people do. */
const THINGS_IN_S = `
papers numbers letters orders matters powers quarters headquarters chapters rivers borders barriers containers computers centers winters summers
shoulders fingers posters banners boulders shelters trailers tankers boilers covers offers answers doors floors errors mirrors factors sectors
tractors motors corridors colors indicators generators reactors elevators refrigerators lists fists mists plants grants restaurants warrants
variants pants giants remnants constants covenants fees trees degrees guarantees knees bees dinners suppers flowers towers showers feathers
layers prayers servers routers printers scanners drawers counters meters liters kilometers registers ledgers folders stickers vouchers
helicopters bulldozers trousers slippers blisters ulcers cancers disorders murders disasters encounters transfers others
craters theaters waters wonders embers timbers cylinders hangers lockers`
/** "Administrators of groups must pull down": whoever does a thing for a living or an office. */
const AGENTS = new RegExp(
  String.raw`(?<!\p{L})(?:(?!(?:${THINGS_IN_S.trim().split(/\s+/).join('|')})(?!\p{L}))[\p{L}-]{2,}(?:[eo]rs|ists|ians|ants|ees|wives|(?<![sc]i|d|h)men)|nurses|hosts|wardens|clergy|priests|monks|nuns|youths?|guests|pilots|cooks|clerks|whoever|anyone|everyone)(?!\p{L})`,
  'iu',
)

/** "Translators must not be asked for papers." */
const NOT_DONE_TO = /^\s(?:not|never) be (?:\p{Ll}+ly )?\p{L}+(?:ed|en|ght|ld|nt|ft|wn)(?!\p{L})/iu

const isNamed = (view: View, subject: Party, end: number): boolean => {
  const rest = view.text.slice(end, Math.min(view.end, end + 60))
  return view.names.some(
    ({ start, end: past, named, words }) =>
      start >= subject.start &&
      past <= subject.end &&
      (named.of !== 'place' || isState(words) || ACTS.test(rest) || ACTS_RU.test(rest)),
  )
}

export const isAskable = (view: View, subject: Party | null, end: number): boolean => {
  const rest = view.text.slice(end, Math.min(view.end, end + 60))
  if (DONE_TO.test(rest) || STOPS.test(rest)) return true
  if (subject === null) return false
  const { words } = subject
  if (PRONOUN.test(words)) return OF_A_PERSON.test(rest) || (THEY.test(words) && ACTS.test(rest))
  return (
    (AGENTS.test(words) && (ACTS.test(rest) || NOT_DONE_TO.test(rest))) ||
    isNamed(view, subject, end) ||
    ANSWERABLE.test(words) ||
    (TO_WHOM.test(words) && view.text.slice(0, end).endsWith('обязаны')) ||
    isAuthority(words) ||
    words.split(/[^\p{L}-]+/u).some((word) => isSpeakerNoun(word.toLowerCase())) ||
    (DUE.test(words) && IS_DUE.test(rest)) ||
    (MATTER.test(words) && CEASES.test(rest))
  )
}
