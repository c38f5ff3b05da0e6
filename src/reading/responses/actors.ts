/** Who acts, or should have acted, in a clause that tells of an answer, a refusal or a silence. */
import type { Span } from '../../domain/text-span.ts'
import { isState } from '../lexicon/speakers.ts'
import type { NameMark } from '../marks.ts'
import { matchesIn } from '../view/matches.ts'
import type { Scene } from '../view/scene.ts'
import { tokenOf, type View } from '../view/view.ts'
import { isTurnedTo } from './en/subject.ts'
import { holdsOffice } from './office-holders.ts'
import { isOfficial, isOfficialWord } from './officials.ts'
import { authorityIn, turnsTo } from './turned-to.ts'

/** Words within a body's name, or before a verb, by which it is an authority. */
const ANSWERABLE =
  /\b(?:authorit|government|police|prosecut|court|ministry|state|committee|commission|administration|president|institution|international|investigation|community|structures|officials?|embassy|ombudsman|forces?|command|army|militar|service|agency|bureau|council|directorate|department|secretariat|mission|municipal|corps|junta|tribunal|registry|prison|colony|parliament|congress|senate|cabinet)|(?<!\p{L})(?:власт|прокур|генпрокур|полиц|суд(?!\p{L})|суда|министер|акимат|аким(?!\p{L})|мвд|кнб|гкнб|администраци|правительств|следовател|следстви|комитет|комисси|посольств|пресс-служб|губернатор|президент|омбудсмен|ведомств|управлени|департамент|служб|росгварди|арми|войск|фсин|уфсин|ск(?!\p{L})|скр|фсб|мчс|мид(?!\p{L})|генштаб|комендатур|колони|сизо|мэри|хокимият|совет|парламент|дума|агентств|милици|овд|ровд|гувд|умвд)/iu

const ANSWERABLES = new RegExp(ANSWERABLE, 'giu')
const MOST_BEFORE = 90

/** Bodies that speak for others than the state, or report what it says. */
const NO_AUTHORITY =
  /\b(?:icrc|hrw|cpj|msf|news\w*|newswire|wire|radio|tv|television|times|post|herald|tribune|daily|gazette|press|media|associations?|union|foundation|rights|watch|amnesty|observatory|initiative|club|party|movement|network|university|school|church|mosque|league|coalition|front|alliance|committee of mothers|forum|project|society|brotherhood|group)\b|(?<!\p{L})(?:мккк|газет|радио|новост|вестник|блокнот|агентств|ассоциаци|союз|фонд|правозащит|инициатив|клуб|партия|движени|университет|школ|церк|мечет|лиг[аи]|фронт|центр|общество|объединени|сеть)/iu

/** A body that speaks for no one else, as far as its name tells. */
export const isCommonOffice = ({ named, words }: NameMark): boolean =>
  named.of === 'body' && !NO_AUTHORITY.test(words)

/** A body that is an authority by its name, or a person in office. */
export const isNamedOffice = (scene: Scene, mark: NameMark): boolean =>
  (mark.named.of === 'body' && ANSWERABLE.test(mark.words)) ||
  holdsOffice(scene.view, scene.thread, mark)

const isActor = (scene: Scene, mark: NameMark): boolean =>
  isCommonOffice(mark) ||
  isNamedOffice(scene, mark) ||
  (mark.named.of === 'place' && isState(mark.words))

/** Behind the words that tell of it, only "by X" and "from X" say who acts. */
const BY = /(?:\b(?:by|from)|(?<!\p{L})(?:от|из|со стороны))\s(?:\p{L}+\s){0,3}$/iu

/** So far behind the words that tell of it. */
const MOST_BEHIND = 120

const canAct = (view: View, span: Span, office: Span, position: number): boolean =>
  !isTurnedTo(view.text.slice(span.start, office.start), view.text.slice(office.end, position))

export const actorIn = (scene: Scene, span: Span, position: number): NameMark | null => {
  const { view } = scene
  const within = view.names.filter(
    (n) => n.start >= span.start && n.end <= span.end && isActor(scene, n),
  )
  const acts = within.filter((n) => n.start < position && canAct(view, span, n, position))
  const after = within.find(
    (n) =>
      n.start > position &&
      n.start < position + MOST_BEHIND &&
      BY.test(view.text.slice(position, n.start)),
  )
  return acts.at(-1) ?? after ?? null
}

/** The authority that acts, where no name but a noun says which: «суд», "the ombudsman". */
export const nounIn = (view: View, span: Span, position: number): string | null => {
  let found: string | null = null
  for (let i = view.sentence.first; i < view.sentence.next; i++) {
    const token = tokenOf(view, i)
    if (token.start < span.start || token.end > span.end) continue
    if (token.kind !== 'word' || !isOfficialWord(token.lower)) continue
    if (
      token.start >= position &&
      (found !== null || !BY.test(view.text.slice(position, token.start)))
    )
      continue
    if (token.start >= position || canAct(view, span, token, position))
      found = token.text.replace(/['’]s?$/u, '')
  }
  return found
}

/** Part of a word by which a body is an authority stands before, where no name and no noun was read. */
export const isAnswerableIn = (view: View, span: Span, position: number): boolean => {
  const before = view.text.slice(span.start, position)
  return [...matchesIn(ANSWERABLES, before)].some(
    ({ index }) =>
      index >= before.length - MOST_BEFORE &&
      !isTurnedTo(before.slice(0, index), before.slice(index)),
  )
}

/** "He refused to eat", «Мать отказалась»: a person who is no authority acts. */
export const isPrivate = (scene: Scene, span: Span, position: number): boolean => {
  const { view } = scene
  const before = view.text.slice(span.start, position)
  const name = view.names.findLast((n) => n.start >= span.start && n.end <= position)
  if (name && /(?:\bfrom|(?<!\p{L})от)\s$/iu.test(view.text.slice(span.start, name.start)))
    return true
  if (
    /\bsources?\b|\b(?:aid|relief|rights|humanitarian) (?:agenc|group|organi[sz]|official|worker)|(?<!\p{L})источник/iu.test(
      before,
    )
  )
    return true
  if (name && view.text.slice(name.end, position).trim() === '' && name.named.of === 'person')
    return !holdsOffice(view, scene.thread, name)
  return /(?<!\p{L})(?:he|she|i|we|my|family|relatives?|mother|father|lawyers?|defendants?|detainees?|witness\p{L}*|он|она|я|мать|отец|семья|адвокат|подсудим\p{L}+|свидетел\p{L}+|родственник\p{L}*)(?:\s\p{L}+ly)?\s(?:has\s|have\s|had\s|also\s|не\s)?$/iu.test(
    before,
  )
}

const NO_SUBJECT =
  /^[\s"“«–—-]*(?:(?:and|but|then|so|there|still|so far|to date|since then|later|now|in the end|а|но|и|пока|там|так|тогда|потом|больше|до сих пор|только|снова)[\s,]+)*(?:(?:they|it|nobody|no one|nothing|they (?:all|just|only)|which|who|that|они|тот|та|те|которы[йехм]+|никто|ничего|нам|мне|так и|даже)\s*)?$/iu
/** "He signed for it and": what he does next is told without a subject. */
const ONE_PERSON =
  /^[\s"“«–—-]*(?:(?:and|but|then|а|но|и)\s)?(?:he|she|он|она)(?!\p{L})(?:[^;:]{1,80}(?:\b(?:and|but|then)|(?<!\p{L})(?:и|а|но|потом)|,))?\s*$/iu

const HE = /^[\s"“«–—-]*(?:(?:and|but|then)\s)?(?:he|she)\b/i
const THEY = /^[\s"“«–—-]*(?:(?:and|but|then)\s)?they\b/i
/** A body cannot be meant by "he", nor one person by "they". */
const MANY =
  /\b(?:police|courts?|ministry|office|government|authorities|committee|commission|council|department|directorate|agency|service|parliament|embassy|consulate|forces?|army|military|state|company|prison|colony|tribunal|guards|soldiers|officers|officials|prosecutors|mission|delegation|bureau|akimat|municipality|station)$/i
const ONE =
  /\b(?:prosecutor|minister|judge|governor|mayor|officer|commander|warden|investigator|spokes(?:man|woman)|president|chief|head|director|clerk|inspector|captain|colonel|akim|sergeant|constable)$/i

/** "They did not reply", «Не ответили»: the authority named just before, where no other subject stands. */
export const meantBy = (scene: Scene, span: Span, position: number): string | null => {
  const { view, thread } = scene
  const before = view.text.slice(span.start, position)
  const label = labelBefore(scene, span.start)
  if (label) return label
  const one = ONE_PERSON.test(before)
  if (!one && !NO_SUBJECT.test(before)) return null
  const earlier = span.start > view.start ? authorityIn(view, span.start) : null
  if (earlier) return earlier
  const { authority } = thread
  if (!authority || (one && !(authority.plain && authority.sentences === 0))) return null
  if (HE.test(before) && MANY.test(authority.words)) return null
  if (THEY.test(before) && ONE.test(authority.words) && thread.turnedTo === null) return null
  return authority.words
}

/** "– Ministry of Justice: …": whose answer the line tells, as lists of answers are laid out. */
const labelBefore = (scene: Scene, position: number): string | null => {
  const { view } = scene
  const words = view.text.slice(view.start, position)
  if (!/^[^:.!?«"“]{2,70}:\s*$/u.test(words)) return null
  return isOfficial(words) || view.names.some((n) => n.end <= position && isActor(scene, n))
    ? (authorityIn(view, position) ?? words.replace(/:\s*$/u, ''))
    : null
}

/** An authority has been named, or turned to, here or just before; and nobody lists demands. */
export const isNear = ({ view, thread }: Scene): boolean =>
  thread.request === null &&
  (thread.answersLetter ||
    authorityIn(view) !== null ||
    thread.authority !== null ||
    thread.turnedTo !== null ||
    turnsTo(view))
