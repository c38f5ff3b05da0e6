import type { ResponseContent } from '../../domain/claim-content.ts'
import { fromOptional } from '../../domain/stated.ts'
import type { Span } from '../../domain/text-span.ts'
import { isAuthority, isState } from '../lexicon/speakers.ts'
import type { NameMark, Proposal } from '../marks.ts'
import { type ClaimRule, propose } from '../proposal.ts'
import type { Token } from '../tokens/token.ts'
import type { Scene } from '../view/scene.ts'
import { clauseAt, tokenOf, type View } from '../view/view.ts'
import { isOfficial, isOfficialWord } from './officials.ts'
import type { ResponsePattern } from './pattern.ts'
import { responsesIn, sayingsIn } from './patterns.ts'
import { authorityIn, turnsTo } from './turned-to.ts'

const ANSWERABLE =
  /\b(?:authorit|government|police|prosecut|court|ministry|state|committee|commission|administration|president|institution|international|investigation|community|structures|officials?|embassy|ombudsman|forces?|command|army|militar|service|agency|bureau|council|directorate|department|secretariat|mission|municipal|corps|junta|tribunal|registry|prison|colony|parliament|congress|senate|cabinet)|(?<!\p{L})(?:власт|прокур|генпрокур|полиц|суд(?!\p{L})|суда|министер|акимат|аким(?!\p{L})|мвд|кнб|гкнб|администраци|правительств|следовател|следстви|комитет|комисси|посольств|пресс-служб|губернатор|президент|омбудсмен|ведомств|управлени|департамент|служб|росгварди|арми|войск|фсин|уфсин|ск(?!\p{L})|скр|фсб|мчс|мид(?!\p{L})|генштаб|комендатур|колони|сизо|мэри|хокимият|совет|парламент|дума|агентств|милици|овд|ровд|гувд|умвд)/iu

const isActor = (mark: NameMark): boolean =>
  (mark.named.of === 'body' && ANSWERABLE.test(mark.words)) ||
  (mark.named.of === 'place' && isState(mark.words))

/** Behind the words that tell of it, only "by X" and "from X" say who acts. */
const BY = /(?:\b(?:by|from)|(?<!\p{L})(?:от|из|со стороны))\s(?:\p{L}+\s){0,3}$/iu

const actorIn = (view: View, span: Span, position: number): NameMark | null => {
  const within = view.names.filter((n) => n.start >= span.start && n.end <= span.end && isActor(n))
  const after = within.find(
    (n) => n.start > position && BY.test(view.text.slice(position, n.start)),
  )
  return within.filter((n) => n.start < position).at(-1) ?? after ?? null
}

/** The authority that acts, where no name but a noun says which: «суд», "the ombudsman". */
const nounIn = (view: View, span: Span, position: number): string | null => {
  let found: string | null = null
  for (let i = view.sentence.first; i < view.sentence.next; i++) {
    const token = tokenOf(view, i)
    if (token.start < span.start || token.end > span.end) continue
    if (
      token.start >= position &&
      (found !== null || !BY.test(view.text.slice(position, token.start)))
    )
      continue
    if (token.kind === 'word' && isOfficialWord(token.lower))
      found = token.text.replace(/['’]s?$/u, '')
  }
  return found
}

/** "He refused to eat", «Мать отказалась»: a person who is no authority acts. */
const isPrivate = (view: View, span: Span, position: number): boolean => {
  const before = view.text.slice(span.start, position)
  const name = view.names.findLast((n) => n.start >= span.start && n.end <= position)
  if (name && /(?:\bfrom|(?<!\p{L})от)\s$/iu.test(view.text.slice(span.start, name.start)))
    return true
  if (name && view.text.slice(name.end, position).trim() === '' && name.named.of === 'person')
    return (
      !(name.role !== null && (isAuthority(name.role) || isOfficial(name.role))) &&
      !isOfficial(view.text.slice(Math.max(span.start, name.start - 40), name.start))
    )
  return /(?<!\p{L})(?:he|she|i|we|my|family|relatives?|mother|father|lawyers?|defendants?|detainees?|witness\p{L}*|он|она|я|мать|отец|семья|адвокат|подсудим\p{L}+|свидетел\p{L}+|родственник\p{L}*)(?:\s\p{L}+ly)?\s(?:has\s|have\s|had\s|also\s|не\s)?$/iu.test(
    before,
  )
}

const NO_SUBJECT =
  /^[\s"“«–—-]*(?:(?:and|but|then|so|there|still|so far|to date|since then|later|now|in the end|а|но|и|пока|там|так|тогда|потом|больше|до сих пор|только|снова)[\s,]+)*(?:(?:they|it|nobody|no one|nothing|they (?:all|just|only)|они|тот|та|те|никто|ничего|нам|мне|так и|даже)\s*)?$/iu
const ONE_PERSON = /^[\s"“«–—-]*(?:(?:and|but|then|а|но|и)\s)?(?:he|she|он|она)\s*$/iu

/** "They did not reply", «Не ответили»: the authority named just before, where no other subject stands. */
const meantBy = (scene: Scene, span: Span, position: number): string | null => {
  const { view, thread } = scene
  const before = view.text.slice(span.start, position)
  const label = labelBefore(view, span.start)
  if (label) return label
  const one = ONE_PERSON.test(before)
  if (!one && !NO_SUBJECT.test(before)) return null
  const earlier = span.start > view.start ? authorityIn(view, span.start) : null
  if (earlier) return earlier
  const { authority } = thread
  if (!authority || (one && !(authority.plain && authority.sentences === 0))) return null
  return authority.words
}

/** "– Ministry of Justice: …": whose answer the line tells, as lists of answers are laid out. */
const labelBefore = (view: View, position: number): string | null => {
  const words = view.text.slice(view.start, position)
  if (!/^[^:.!?«"“]{2,70}:\s*$/u.test(words)) return null
  return isOfficial(words) || view.names.some((n) => n.end <= position && isActor(n))
    ? authorityIn(view, position)
    : null
}

/** To what it is an answer: "to the family's complaint", «на запрос редакции». */
const answeredTo = (words: string): string | null =>
  /\b(?:to|of) ((?:the |an? |our |their |his |her )?(?:[\p{L}'’-]+ ){0,4}(?:complaints?|requests?|appeals?|letters?|petitions?|enquir(?:y|ies)|inquir(?:y|ies)|allegations?|questions?|motions?|statements?))\b/iu.exec(
    words,
  )?.[1] ??
  /(?<!\p{L})на ((?:\p{L}+ ){0,2}(?:запрос|жалоб|обращени|письм|ходатайств|вопрос|заявлени|вызов)\p{L}*(?: (?!ответа)\p{L}+)?)/iu.exec(
    words,
  )?.[1] ??
  null

const clauseSpan = (view: View, start: number, end: number): Span => {
  const first = clauseAt(view, start)
  const last = clauseAt(view, Math.max(start, end - 1))
  const words = view.text.slice(first.start, last.end)
  const left = words.length - words.trimStart().length
  return { start: first.start + left, end: first.start + words.trimEnd().length }
}

const proposalOf = (
  scene: Scene,
  answer: ResponseContent['answer'],
  span: Span,
  by: string | null,
  at: number,
  reason: string,
): Proposal =>
  propose(scene, response, {
    content: {
      kind: 'response',
      by: fromOptional(by),
      answer,
      words: scene.view.text.slice(span.start, span.end),
      to: fromOptional(answeredTo(scene.view.text.slice(span.start, span.end))),
    },
    span,
    at,
    attachedDates: 'never',
    reason,
  })

const TELLS_OF = {
  silent: 'silence',
  refused: 'a refusal',
  partly: 'a part answer',
  answered: 'an answer',
} as const

/** "The delegation was not admitted", «объявлен выговор»: who stands before these does not act. */
const PASSIVE =
  /\b(?:was|were|been|is|are)\b|(?<!\p{L})\p{L}+(?:[её]н|ена|ено|ены|ан|ана|ано|аны)(?!\p{L})/iu

/** An authority has been named, or turned to, here or just before; and nobody lists demands. */
const isNear = ({ view, thread }: Scene): boolean =>
  thread.request === null &&
  (thread.answersLetter ||
    authorityIn(view) !== null ||
    thread.authority !== null ||
    thread.turnedTo !== null ||
    turnsTo(view))

/** What only should be, or may be: «чтобы прокурор ответил», "whether the court has replied". */
const IRREAL =
  /(?<!\p{L})(?:чтобы?|пусть|дабы|если|ли)(?!\p{L})|\b(?:if|whether|unless|lest|so that|in order to)\b/iu

/** What the first pattern that fits finds within a stretch of the sentence. */
const within = (
  scene: Scene,
  stretch: Span,
  patterns: readonly ResponsePattern[],
): Proposal | null => {
  const { view } = scene
  const text = view.text.slice(stretch.start, stretch.end)
  for (const { answer, needsActor, pattern } of patterns) {
    const match = pattern.exec(text)
    if (!match) continue
    const start = stretch.start + match.index
    const span = clauseSpan(view, start, start + match[0].length)
    if (IRREAL.test(view.text.slice(span.start, start))) continue
    const strict = needsActor === true
    const actor = actorIn(view, span, start) ?? (strict ? null : actorIn(view, view, start))
    const before = view.text.slice(Math.max(span.start, start - 90), start)
    const meant = needsActor === false ? null : meantBy(scene, span, start)
    const undergoes = !strict && PASSIVE.test(match[0])
    const by = actor?.words ?? nounIn(view, span, undergoes ? span.start : start) ?? meant
    if (strict && by === null && !ANSWERABLE.test(before)) continue
    if (needsActor === 'near' && by === null && !isNear(scene)) continue
    if (needsActor !== false && meant === null && isPrivate(view, span, start)) continue
    const reason = `“${match[0].slice(0, 60)}” tells of ${TELLS_OF[answer]}`
    return proposalOf(scene, answer, span, by, start, reason)
  }
  return null
}

/** The patterns that find something in the sentence: no others are looked for clause by clause. */
const fittingIn = (view: View): readonly ResponsePattern[] => {
  const text = view.text.slice(view.start, view.end)
  return responsesIn(view.openings).filter(({ pattern }) => pattern.test(text))
}

/** One for each clause; where no clause alone tells of any, one for the sentence. */
const refusalsAndSilences = (scene: Scene, said: readonly Proposal[]): Proposal[] => {
  const { view } = scene
  const fitting = fittingIn(view).filter(
    ({ needsActor }) => needsActor !== 'near' || said.length === 0,
  )
  if (fitting.length === 0) return []
  const found = view.clauses.flatMap((clause) => within(scene, clause, fitting) ?? [])
  const whole = found.length === 0 && view.clauses.length > 1 ? within(scene, view, fitting) : null
  return whole ? [whole] : found
}

const sayings = (scene: Scene): Proposal[] => {
  const found = within(scene, scene.view, sayingsIn(scene.view.openings))
  return found ? [found] : []
}

const answers = (scene: Scene): Proposal[] => {
  const { view } = scene
  for (const said of scene.attributions) {
    if (said.verb === null || !said.originator) continue
    if (/^(?:alleged|retracted|found-by-court|found-by-expert)$/.test(said.mode)) continue
    const { words } = said.originator
    if (
      !(isAuthority(words) || isOfficial(words) || isState(words) || isTreatyBody(view, said.said))
    )
      continue
    if (
      /(?:lawyer|attorney|advocate|defen[cs]e|relative|source|адвокат|защит|родствен|источник)/iu.test(
        words,
      )
    )
      continue
    const token = tokenOf(view, said.verb)
    if (isWrittenTo(view, token)) continue
    const span = { start: said.said.start, end: trimmedEnd(view) }
    const answer = said.mode === 'denied' ? 'refused' : 'answered'
    return [
      proposalOf(scene, answer, span, words, token.start, `“${token.text}” is said of ${words}`),
    ]
  }
  return []
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

const trimmedEnd = (view: View): number =>
  view.start + view.text.slice(view.start, view.end).trimEnd().length

/** "What do the authorities say?", also as a heading without its mark. */
const isQuestion = (view: View): boolean => {
  const words = view.text.slice(view.start, view.end).trim()
  return (
    /^[\s–—-]*(?:(?:what|how|who|why|where|when|which)\b|(?:и )?(?:что|как|кто|почему|зачем|где|когда|кому|чей)(?!\p{L}))/iu.test(
      words,
    ) && /(?:\?|[\p{L}\d])$/u.test(words)
  )
}

/** Speaker and verb stand at the beginning: only there would both tell the same. */
const beginningOf = ({ start }: Span): Span => ({ start, end: start + 30 })

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

export const response: ClaimRule = {
  name: 'response',
  version: 1,
  reads: 'What an authority answered, that it refused, or that it kept silent.',
  examples: {
    mustRead: [
      {
        text: 'There was no official response from the authorities.',
        reads: ['There was no official response from the authorities.'],
      },
      {
        text: 'The police stated that order was restored.',
        reads: ['police stated that order was restored.'],
      },
      { text: 'The government refused to pay.', reads: ['The government refused to pay.'] },
      { text: 'Ответа не последовало.', reads: ['Ответа не последовало.'] },
    ],
    mustNotRead: ['The lawyer said that he was tired.', 'They walked home.'],
  },
  propose: (scene) => {
    if (scene.view.sentence.titleCase || isQuestion(scene.view)) return []
    const said = answers(scene)
    const silent = refusalsAndSilences(scene, said)
    if (silent.length + said.length === 0) return sayings(scene)
    return [
      ...silent,
      ...said.filter((a) => !silent.some((s) => overlap(s.spans[0], beginningOf(a.spans[0])))),
    ]
  },
}
