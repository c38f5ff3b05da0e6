import type { Named } from '../../domain/claim-content.ts'
import type { NameMark } from '../marks.ts'
import { isOblique } from '../names/oblique.ts'
import { isCyrillic } from '../tokens/token.ts'
import { isPossessed } from '../view/possessed.ts'
import type { Predicate } from '../view/predicates.ts'
import type { Scene } from '../view/scene.ts'
import { clauseAt, tokenOf, type View } from '../view/view.ts'
import { linkedTo } from './linked.ts'
import { lastOf, listBeginningWith, listEndingWith, persons } from './persons.ts'
import { byNothing, byPronoun, pronounObject } from './pronouns.ts'
import type { Subject } from './subject.ts'

const AUXILIARY =
  /^(?:was|were|been|being|is|are|got|be|had|has|have|later|already|also|then|again|now|и|был|была|было|были|уже|позже|снова|вновь|не)$/

const direct = (who: Named): Subject => ({ who, how: '' })
const directs = (names: readonly NameMark[]): Subject[] => names.map((n) => direct(n.named))

/** Russian short participles («задержан») and verbs that need no object tell of their subject. */
export const tellsOfSubject = (view: View, { at, entry }: Predicate): boolean => {
  if (entry.of === 'subject') return true
  const token = tokenOf(view, at)
  if (
    /^(?:died|perished|умер\p{L}*|погиб\p{L}*|скончал\p{L}*|пострадал\p{L}*|вышел|вышла|вышли)$/u.test(
      token.lower,
    )
  )
    return true
  if (isCyrillic(token))
    return (
      /(?:[енят]н?[аоы]?|ся|сь)$/.test(token.lower) &&
      !/(?:л[аои]?|ют|ят|[аяу]ет)$/.test(token.lower)
    )
  for (let i = at - 1; i >= Math.max(view.sentence.first, at - 5); i--) {
    const { lower } = tokenOf(view, i)
    if (/^(?:was|were|been|being|is|are|got|be)$/.test(lower)) return true
    if (!AUXILIARY.test(lower) && !/ly$/.test(lower)) return false
  }
  return false
}

const MOST_WORDS_TO_OBJECT = 5

/** Persons listed after the verb: "three were detained: A, B and C", "detained A and B". */
const listedAfter = (scene: Scene, predicate: Predicate, passive: boolean): Subject[] => {
  const { view } = scene
  const token = tokenOf(view, predicate.at)
  const speaking = scene.attributions.filter((a) => a.said.start >= token.end)
  const names = persons(view, token.end, speaking[0]?.said.start ?? view.end)
  const first = names[0]
  if (!first || isPossessed(view, first)) return []
  const between = view.text.slice(token.end, first.start)
  const words = between.trim() === '' ? 0 : between.trim().split(/\s+/).length
  const opens =
    between.length < 70 && /[:(–—]\s*[\p{L}\s-]{0,40}$|\s-\s[\p{L}\s]{0,40}$/u.test(between)
  const object = !passive && words <= MOST_WORDS_TO_OBJECT && isObjectGap(between)
  const isNear = words <= 2 || (words <= MOST_WORDS_OF_ROLE && !OF_SOMEBODY.test(between))
  const right =
    passive && isNear && isCyrillic(token) && !isOblique(first) && !/[,.;:«"]/.test(between)
  return opens || object || right ? directs(listBeginningWith(view, names)) : []
}

/** «Задержан глава айыл окмоту Сагынбек Ормонов»: a role of some words, and then the name. */
const MOST_WORDS_OF_ROLE = 6
/** «Задержан брат осуждённого Юнху»: a name that is not declined does not tell whose. */
const OF_SOMEBODY =
  /(?<!\p{L})(?:брат|отец|мать|сын|дочь|сестр|муж|жен[аыу]|дяд|т[её]т|племянни|друг|знаком|сосед|родственни|адвокат|защитни|подруг|вдов|дом(?!\p{L})|в|на|у|из|от|с|со|по|за|для|при|о|об|и)\p{L}{0,3}(?!\p{L})/iu

/** Between an active verb and its object stand role words at most, and no noun the name belongs to. */
const isObjectGap = (between: string): boolean =>
  !/[.;:,«"“]|\b(?:of|by|with|for|in|on|at|from|to|after|before|that|when|against|and)\b|(?<!\p{L})(?:в|на|с|по|у|о|об|за|из|от|для|что|против|отношении|брат\p{L}*|отц\p{L}*|мать|сын\p{L}*|жен[уы]|дом|квартиру)(?!\p{L})/iu.test(
    between,
  )

const APART =
  /,\s(?:he|she|they|it)\b|,\s(?:он|она|они)(?!\p{L})|\b(?:that|which|by|because|when|after|before|according|said|told|says|reported|whose|and (?:his|her|their|the|a)\b)|(?<!\p{L})(?:что|когда|после|чь\p{L}+|сообщи\p{L}+|рассказа\p{L}+|заяви\p{L}+)(?!\p{L})/iu

const listedBefore = (view: View, predicate: Predicate): Subject[] => {
  const token = tokenOf(view, predicate.at)
  const clause = clauseAt(view, token.start)
  const from = /^(?:who|котор)/iu.test(view.text.slice(clause.start, clause.end).trimStart())
    ? view.start
    : clause.start
  const names = persons(view, from, token.start)
  const last = names.at(-1)
  if (!last) return dashedBefore(view, clause.start, token.start)
  const between = view.text.slice(last.end, token.start).replace(/\([^()]{0,60}\)/g, ' ')
  if (between.length > 110 || APART.test(between) || isPossessed(view, last)) return []
  const list = listEndingWith(view, names)
  const [first] = list
  return first && belongsTo(view, first) ? [] : directs(list)
}

/** "Three men – A, B and C – were put on the list": the dash that closes the list ended a clause. */
const dashedBefore = (view: View, clauseStart: number, at: number): Subject[] => {
  if (view.text.slice(clauseStart, at).split(/\s+/).length > 6) return []
  const names = persons(view, view.start, clauseStart)
  const last = names.at(-1)
  if (!last || !/^\s*[–—-]\s*$/.test(view.text.slice(last.end, clauseStart))) return []
  const list = listEndingWith(view, names)
  const [first] = list
  return first && /[–—-]\s*$/.test(view.text.slice(view.start, first.start)) ? directs(list) : []
}

/** "The brother of X was detained", «брат Орланова задержан»: X is not who was. */
const belongsTo = (view: View, name: NameMark): boolean => {
  const before = view.text.slice(Math.max(view.start, name.start - 24), name.start)
  if (
    /\b(?:of|for|with|by|against|from|near|about|to|than|like) (?:the |a |an |his |her )?(?:[\p{L}-]+ )?$/iu.test(
      before,
    )
  )
    return true
  return isOblique(name)
}

/** «Ивана Орлова задержали»: the object stands before an active verb, with nothing between but when and where. */
const objectBefore = (view: View, predicate: Predicate): Subject[] => {
  const token = tokenOf(view, predicate.at)
  if (!isCyrillic(token)) return []
  const clause = clauseAt(view, token.start)
  const names = persons(view, clause.start, token.start)
  const last = names.at(-1)
  if (!last || isPossessed(view, last)) return []
  if (!isOblique(last) && !isObjectByNumber(last, token.lower, names.length)) return []
  const between = view.text.slice(last.end, token.start)
  if (between.length > 60 || /[.;:]|(?<!\p{L})(?:что|когда)(?!\p{L})/iu.test(between)) return []
  const list = listEndingWith(view, names)
  const before = view.text.slice(clause.start, list[0]?.start ?? last.start)
  const governed =
    /(?<!\p{L})(?:[вснукo]|на|от|из|со|во|ко|по|за|при|для|над|под|у|и|брат\p{L}*|отц\p{L}*|отец|мать|сестр\p{L}+|сын\p{L}*|дочь|жен[ауы]|муж\p{L}*|адвокат\p{L}*|защитник\p{L}*|родственник\p{L}*|семь\p{L}+|дом\p{L}*)\s$/iu
  return governed.test(before) && !ACCUSED_ROLE.test(before) ? [] : directs(list)
}

/** «Орлова отправили»: one person is no subject of a plural. */
const isObjectByNumber = ({ words }: NameMark, verb: string, names: number): boolean =>
  names === 1 && verb.endsWith('ли') && words.split(' ').every((word) => /[аяую]$/.test(word))

/** «адвоката Орлову задержали»: the lawyer is the one; «брата Орлова» cannot be told apart. */
const ACCUSED_ROLE = /(?<!\p{L})(?:адвоката|защитника)\s$/iu

/** The predicate before in this sentence, whose persons an "and" carries over to this one. */
const carried = (scene: Scene, predicate: Predicate, before: readonly Predicate[]): Subject[] => {
  const { view } = scene
  const token = tokenOf(view, predicate.at)
  const last = before.at(-1)
  if (!last) return []
  const between = view.text.slice(tokenOf(view, last.at).end, token.start)
  const joined =
    /(?:\band|,|\bbut|\bthen|(?<!\p{L})(?:и|а затем|затем|но))\s+(?:(?:was|were|is|are|has been|then|later|also|subsequently|immediately|был[аи]?|затем|позже|потом|впоследствии|вскоре)\s+){0,3}$/iu.test(
      between,
    )
  const own = persons(view, tokenOf(view, last.at).end, token.start).some(
    (n) => !lastOf(subjectsIn(scene, last, before.slice(0, -1))).includes(n.named),
  )
  return joined && !own ? subjectsIn(scene, last, before.slice(0, -1)) : []
}

/** "Mr. Orlanov, released on 5 May, …", «Орланов (34), задержанный в Тарске, …»: told of the name before the comma. */
const apposed = (view: View, { at }: Predicate): Subject[] => {
  const comma = tokenOf(view, at - 1)
  if (comma.text !== ',' || !APPOSED.test(tokenOf(view, at).lower)) return []
  if (!GOES_ON.test(tokenOf(view, at + 1).lower)) return []
  const names = persons(view, view.start, comma.start)
  const last = names.at(-1)
  if (!last || !AGE.test(view.text.slice(last.end, comma.start)) || isPossessed(view, last))
    return []
  const list = listEndingWith(view, names)
  const [first] = list
  return first && !isOfAnother(view, first) ? directs(list) : []
}
const APPOSED = /^(?:[a-z]{3,}ed|held|freed|[а-я]{3,}(?:нн|т)(?:ый|ая|ые|ого|ой|ых|ому|ым|ыми|ую))$/
const GOES_ON =
  /^(?:\d.*|on|in|at|by|under|from|during|after|together|along|yesterday|в|во|на|по|с|со|под|из|к|за|от|у|еще|вчера|накануне|утром|вечером|ночью|днем|позже|сотрудник[а-я]+|полици[а-я]+|судом|приговором|вместе|[а-я]+(?:ым|им))$/
/** Nothing, or an age, between the name and the comma. */
const AGE = /^(?:,? (?:aged )?\d{1,3}(?: лет| года?| years old)?| \([^()]{0,40}\))?$/u

/** "The brother of X, detained on 5 May": which of the two is open. */
const isOfAnother = (view: View, name: NameMark): boolean =>
  /\b(?:of|with|for|by) (?:the |mr\.? |ms\.? |mrs\.? )?$|(?<!\p{L})(?:брат|отец|мать|сын|дочь|сестр|муж|жен|адвокат|защитник)\p{L}{0,3}\s$/iu.test(
    view.text.slice(Math.max(view.start, name.start - 24), name.start),
  )

const subjectsIn = (
  scene: Scene,
  predicate: Predicate,
  before: readonly Predicate[],
): Subject[] => {
  const { view } = scene
  if (predicate.entry.of === 'linked') {
    const linked = linkedTo(scene, predicate)
    return linked.length > 0
      ? linked.map(direct)
      : pronounObject(scene, predicate, () => previous(scene, before))
  }
  const told = apposed(view, predicate)
  if (told.length > 0) return told
  const noted = byNothing(scene, predicate, () => previous(scene, before))
  if (noted.length > 0 && listedAfter(scene, predicate, true).length === 0) return noted
  const passive = tellsOfSubject(view, predicate)
  if (passive) {
    const named = listedBefore(view, predicate)
    if (named.length > 0) return named
    const after = listedAfter(scene, predicate, true)
    if (after.length > 0) return after
    const same = carried(scene, predicate, before)
    return same.length > 0 ? same : byPronoun(scene, predicate.at)
  }
  const object = listedAfter(scene, predicate, false)
  if (object.length > 0) return object
  const fronted = objectBefore(view, predicate)
  if (fronted.length > 0) return fronted
  const pronoun = pronounObject(scene, predicate, () => previous(scene, before))
  return pronoun.length > 0 || isCyrillic(tokenOf(view, predicate.at))
    ? pronoun
    : carried(scene, predicate, before)
}

const previous = (scene: Scene, before: readonly Predicate[]): Subject[] => {
  const last = before.at(-1)
  return last ? subjectsIn(scene, last, before.slice(0, -1)) : []
}

const MOST_BEFORE = 3

/** The named persons a status verb is said of; none where that isn't plain. */
export const subjectsOf = (scene: Scene, predicate: Predicate): Subject[] => {
  const before = scene.view.predicates
    .filter((p) => p.entry.status && !p.entry.noun && p.at < predicate.at && !p.unreal)
    .slice(-MOST_BEFORE)
  return subjectsIn(scene, predicate, before)
}
