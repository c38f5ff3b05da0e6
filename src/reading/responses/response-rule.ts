import type { ResponseContent } from '../../domain/claim-content.ts'
import { type Span, spansOverlap } from '../../domain/text-span.ts'
import { isAuthority, isState } from '../lexicon/speakers.ts'
import type { Proposal } from '../marks.ts'
import type { ClaimRule } from '../proposal.ts'
import type { Token } from '../tokens/token.ts'
import { canFit } from '../view/by-opening.ts'
import { placesOf } from '../view/matches.ts'
import type { Scene } from '../view/scene.ts'
import { tokenOf, type View } from '../view/view.ts'
import { actorIn, isAnswerableIn, isNear, isPrivate, meantBy, nounIn } from './actors.ts'
import { isUndergone } from './en/subject.ts'
import { holdsOffice } from './office-holders.ts'
import { isOfficial } from './officials.ts'
import type { ResponsePattern } from './pattern.ts'
import { responsesIn, sayingsIn } from './patterns.ts'
import {
  ANNOUNCES,
  clauseSpan,
  IRREAL,
  proposalOf,
  RESPONSE,
  TELLS_OF,
  trimmedEnd,
} from './response-proposal.ts'
import { toldOtherwise } from './told-otherwise.ts'
import { answersLetterIn } from './turned-to.ts'

/** "The delegation was not admitted", «объявлен выговор»: who stands before these does not act. */
const PASSIVE =
  /\b(?:was|were|been|is|are)\b|(?<!\p{L})\p{L}+(?:[её]н|ена|ено|ены|ан|ана|ано|аны)(?!\p{L})/iu

const LET = /^[\s"“«–—-]*let (?:them|him|her|it|the|us)\b/iu

/** "We write to the Ministry: is it not time …?" */
const ASKS = /^[^"“”«»]*\?\s*$/u
/** In a paper of its own an office also says what others are to do. */
const ENJOINS =
  /\b(?:is|are) (?:\w+ly |likewise |hereby |further |kindly |also )*(?:invited|requested|enjoined|exhorted|reminded|asked|urged|advised|required|directed|instructed|called upon|warned|cautioned) (?:to|that|not)\b|(?<!\p{L})(?:рекоменду(?:ем|ется)|следует|надлежит|предлагается|просим|обязаны|необходимо)(?!\p{L})/iu
/** Those who watch over authorities thank, recommend and note as authors of what is read. */
const WATCHES = /\b(?:committee|rapporteurs?|mission|delegation|ombuds\w+|experts?)$/iu
const AS_AUTHOR =
  /^\W*(?:is |are |was )?(?:\w+ly )?(?:thank|welcom|concern|recommend|regret|deplor|not(?:e[sd]?\b|ing)|t(?:akes|ook) note|urg|reiterat|commend|recall|condol|receiv|consider|would|express)/iu

const mayBeIrreal = canFit(IRREAL)

interface Said {
  /** Where the verb of saying stands. */
  readonly verb: number
  readonly proposal: Proposal
}

/** What an authority is told to have said is its answer, whatever deeds and silences it speaks of. */
const isWithin = (
  text: string,
  { verb, proposal }: Said,
  answer: ResponseContent['answer'],
  position: number,
): boolean => {
  const { start } = proposal.spans[0]
  if (position < start || position === verb || text.slice(start, position).includes(';'))
    return false
  return answer === 'answered' || (answer === 'silent' && position > verb)
}

/** What one pattern finds at one place; null where nobody is there who can have done it. */
const proposedBy = (
  scene: Scene,
  { answer, needsActor, here }: ResponsePattern,
  words: string,
  start: number,
): Proposal | null => {
  const { view, thread } = scene
  const span = clauseSpan(view, start, start + words.length)
  const before = view.text.slice(span.start, start)
  const clause = view.text.slice(span.start, span.end)
  if (mayBeIrreal(view.words) && IRREAL.test(before)) return null
  if (LET.test(clause) || (view.words.has('?') && ASKS.test(clause))) return null
  if (thread.answersLetter && ENJOINS.test(clause)) return null
  const strict = needsActor === true
  if (strict && isUndergone(before, words)) return null
  const actor = actorIn(scene, span, start) ?? (strict ? null : actorIn(scene, view, start))
  const meant = needsActor === false || here ? null : meantBy(scene, span, start)
  const undergoes = !strict && PASSIVE.test(words)
  const by = actor?.words ?? nounIn(view, span, undergoes ? span.start : start) ?? meant
  if (by !== null && WATCHES.test(by) && AS_AUTHOR.test(words)) return null
  if (strict && by === null && (here || !isAnswerableIn(view, span, start))) return null
  if (needsActor === 'near' && by === null && !isNear(scene)) return null
  if (
    needsActor !== false &&
    needsActor !== 'own' &&
    meant === null &&
    isPrivate(scene, span, start)
  )
    return null
  const reason = `“${words.slice(0, 60)}” tells of ${TELLS_OF[answer]}`
  return proposalOf(scene, answer, span, by, start, reason)
}

/** What the first pattern that fits finds within a stretch of the sentence. */
const within = (
  scene: Scene,
  stretch: Span,
  patterns: readonly ResponsePattern[],
  said: Said | null,
): Proposal | null => {
  const { view } = scene
  const text = view.text.slice(stretch.start, stretch.end)
  for (const pattern of patterns)
    for (const match of placesOf(pattern.pattern, text)) {
      const start = stretch.start + match.index
      if (said && isWithin(view.text, said, pattern.answer, start)) continue
      const found = proposedBy(scene, pattern, match[0], start)
      if (found) return found
    }
  return null
}

/** The patterns that find something in the sentence: no others are looked for clause by clause. */
const fittingIn = ({ view, thread }: Scene): readonly ResponsePattern[] => {
  const text = view.text.slice(view.start, view.end)
  const own = thread.answersLetter || answersLetterIn(view, thread)
  return responsesIn(view.words).filter(
    ({ needsActor, pattern }) => (needsActor !== 'own' || own) && pattern.test(text),
  )
}

/** One for each clause; where no clause alone tells of any, one for the sentence. */
const refusalsAndSilences = (scene: Scene, said: Said | null): Proposal[] => {
  const { view } = scene
  const fitting = fittingIn(scene).filter(
    ({ needsActor }) => needsActor !== 'near' || said === null,
  )
  if (fitting.length === 0) return []
  const found = view.clauses.flatMap((clause) => within(scene, clause, fitting, said) ?? [])
  const whole =
    found.length === 0 && view.clauses.length > 1 ? within(scene, view, fitting, said) : null
  return whole ? [whole] : found
}

const sayings = (scene: Scene): Proposal[] => {
  const found = within(scene, scene.view, sayingsIn(scene.view.words), null)
  return found ? [found] : toldOtherwise(scene)
}

/** What an authority said, in the words of a verb of saying and its speaker. */
const answers = (scene: Scene): Said | null => {
  const { view } = scene
  for (const said of scene.attributions) {
    if (said.verb === null || !said.originator) continue
    if (/^(?:alleged|retracted|found-by-court|found-by-expert)$/.test(said.mode)) continue
    const { words } = said.originator
    if (
      !(
        isAuthority(words) ||
        isOfficial(words) ||
        isState(words) ||
        isTreatyBody(view, said.said) ||
        view.names.some((n) => n.words === words && holdsOffice(view, scene.thread, n))
      )
    )
      continue
    if (
      /(?:lawyer|attorney|advocate|defen[cs]e|relative|source|адвокат|защит|родствен|источник)/iu.test(
        words,
      )
    )
      continue
    const token = tokenOf(view, said.verb)
    if (isWrittenTo(view, token) || ANNOUNCES.test(view.text.slice(view.start, view.end))) continue
    const span = { start: said.said.start, end: trimmedEnd(view) }
    const answer = said.mode === 'denied' ? 'refused' : 'answered'
    const reason = `“${token.text}” is said of ${words}`
    return {
      verb: token.start,
      proposal: proposalOf(scene, answer, span, words, token.start, reason),
    }
  }
  return null
}

/** «Написал в прокуратуру»: whom it is written to; «сообщили в прокуратуре» is another thing. */
const isWrittenTo = (view: View, { text, end }: Token): boolean =>
  !/(?:ли|ют|ят)$/u.test(text) && /^\s(?:в|во|к)\s/iu.test(view.text.slice(end, end + 4))

/** A committee that states what a state owes answers those who turned to it. */
const isTreatyBody = (view: View, speaker: Span): boolean =>
  view.names.some(
    (n) =>
      n.named.of === 'body' &&
      n.start >= speaker.start &&
      n.end <= speaker.end &&
      /committee|commission|court|комитет|комисси/iu.test(n.words) &&
      /\bUN\b|ООН/.test(n.words),
  )

/** "What do the authorities say?", also as a heading without its mark. */
const isQuestion = (view: View): boolean => {
  const words = view.text.slice(view.start, view.end).trim()
  if (/^[^:"“«]*\?$/u.test(words)) return true
  return (
    /^[\s–—-]*(?:(?:what|how|who|why|where|when|which)\b|(?:и )?(?:что|как|кто|почему|зачем|где|когда|кому|чей)(?!\p{L}))/iu.test(
      words,
    ) && /(?:\?|[\p{L}\d])$/u.test(words)
  )
}

/** Speaker and verb stand at the beginning: only there would both tell the same. */
const beginningOf = ({ start }: Span): Span => ({ start, end: start + 30 })

export const response: ClaimRule = {
  ...RESPONSE,
  propose: (scene) => {
    if (scene.view.sentence.titleCase || isQuestion(scene.view)) return []
    const said = answers(scene)
    const silent = refusalsAndSilences(scene, said)
    if (silent.length === 0 && !said) return sayings(scene)
    if (!said) return silent
    const { proposal } = said
    return silent.some(({ spans }) => spansOverlap(spans[0], beginningOf(proposal.spans[0])))
      ? silent
      : [...silent, proposal]
  },
}
