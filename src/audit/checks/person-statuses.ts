import { statedValue } from '../../domain/stated.ts'
import { labelOf } from '../../vocabulary/index.ts'
import type { Check } from '../check.ts'
import type { AuditContext } from '../context.ts'
import { fullNameKey } from '../facts/person-event.ts'
import type { AuditedClaim } from '../material.ts'
import { type Found, makeFinding, quoted, sideAt } from '../report.ts'
import { durationsIn, type SaidDuration } from '../words/durations.ts'
import type { Sentence, TextView } from '../words/text-view.ts'

/** What was decided about one person, told in two ways that cannot both be right. */
export const personStatuses: Check = {
  name: 'statuses and sentences of one person',
  run: (context) => ({
    findings: [...Map.groupBy(toldOf(context), (t) => t.name).values()].flatMap(findingsOf),
  }),
}

interface ToldStatus {
  readonly name: string
  readonly written: string
  readonly status: string
  readonly penalty: readonly string[]
  readonly claim: AuditedClaim
  readonly view: TextView
  readonly sentence: Sentence
}

const toldOf = ({ claims, views }: AuditContext): ToldStatus[] =>
  claims.flatMap((claim) => {
    const { content } = claim
    const view = views.get(claim.textId)
    if (content.kind !== 'status' || content.who.of !== 'person' || !view) return []
    if (claim.mode === 'denied' || claim.mode === 'retracted') return []
    const written = content.who.base ?? content.who.written
    const name = fullNameKey(written)
    const sentence = view.sentenceAt(claim.passages[0].position.start)
    if (name === null || CHANGED.test(view.slice(sentence))) return []
    return [
      {
        name,
        written,
        status: decided(content.status, view.slice(sentence)),
        penalty: content.penalty,
        claim,
        view,
        sentence,
      },
    ]
  })

/** Sentenced to a colony is imprisoned; sentenced, and the sentence suspended, is not. */
const decided = (status: string, words: string): string => {
  if (status !== 'sentenced' && status !== 'convicted') return status
  if (SUSPENDED.test(words)) return 'suspended-sentence'
  return IN_PRISON.test(words) ? 'imprisoned' : status
}

const SUSPENDED = /(?<!\p{L})(?:suspended|conditional(?:ly)?|probation|условн\p{L}*)(?!\p{L})/iu
const IN_PRISON =
  /(?<!\p{L})(?:in (?:prison|jail)|imprison\p{L}*|behind bars|колони\p{L}+|тюр[ье]м\p{L}*|лишени\p{L}+ свободы)(?!\p{L})/iu

/** A decision that was changed, asked for or is yet to come is no other account of it. */
const CHANGED =
  /(?<!\p{L})(?:appeal\p{L}*|reduc\p{L}+|commut\p{L}+|replac\p{L}+|overturn\p{L}+|later|then|instead of|transferred|requested|demanded|asked|faces?|facing|could (?:be|get)|may (?:be|get|face)|up to|апелл\p{L}+|обжалов\p{L}+|смягч\p{L}+|сниз\p{L}+|сократ\p{L}+|замен\p{L}+|отмен\p{L}+|позже|позднее|затем|вместо|потом|перевед\p{L}+|запрос\p{L}+|просил\p{L}*|грозит)(?!\p{L})/iu

const REAL = ['imprisoned', 'convicted', 'sentenced']
/** Statuses of one kind that exclude each other, and how grave it is when they meet. */
const EXCLUDE: readonly (readonly [readonly string[], readonly string[], Found['severity']])[] = [
  [['acquitted'], [...REAL, 'suspended-sentence', 'restricted-freedom'], 'high'],
  [['suspended-sentence'], ['imprisoned'], 'high'],
  [['house-arrest', 'pledge-not-to-leave'], ['arrested'], 'medium'],
]

const findingsOf = (told: readonly ToldStatus[]): Found[] => {
  for (const [one, other, severity] of EXCLUDE) {
    const a = told.find((t) => one.includes(t.status))
    const b = a && told.find((t) => other.includes(t.status) && apart(a, t))
    if (a && b) return [findingOf(a, b, severity, inWords(a), inWords(b))]
  }
  return differentTerms(told)
}

/** In one text a status may follow on another; two sources tell of one decision, unless dated apart. */
const apart = (a: ToldStatus, b: ToldStatus): boolean => {
  if (a.view === b.view) return false
  const [x, y] = [statedValue(a.claim.time), statedValue(b.claim.time)]
  return !x || !y || x.edtf === y.edtf || FINAL.has(a.status)
}

const FINAL = new Set(['acquitted', 'suspended-sentence'])

const inWords = ({ status, penalty }: ToldStatus): string =>
  [labelOf('statuses', status), ...penalty].join(', ')

const CUSTODY =
  /prison|imprison|jail|colony|behind bars|лишени|колони|тюр|заключени|years?|months?|год|лет|месяц/iu

const termOf = ({ status, penalty }: ToldStatus): SaidDuration | null => {
  if (!REAL.includes(status)) return null
  const terms = penalty.filter((p) => CUSTODY.test(p)).flatMap((p) => durationsIn(p))
  return terms.length === 1 ? (terms[0] ?? null) : null
}

const differentTerms = (told: readonly ToldStatus[]): Found[] => {
  const withTerm = told.flatMap((t) => {
    const term = termOf(t)
    return term ? [{ t, term }] : []
  })
  const [first] = withTerm
  const other = withTerm.find(
    ({ term }) => first && (term.low > first.term.high || term.high < first.term.low),
  )
  return first && other
    ? [findingOf(first.t, other.t, 'high', first.term.words, other.term.words)]
    : []
}

const findingOf = (
  a: ToldStatus,
  b: ToldStatus,
  severity: Found['severity'],
  x: string,
  y: string,
): Found => {
  const message = `What befell ${a.written} is told in two ways: ${quoted(x)} in ${a.view.text.label}, ${quoted(y)} in ${b.view.text.label}.`
  const stake = FINAL.has(a.status) || REAL.includes(a.status) ? 'sentence' : 'custody'
  const side = (t: ToldStatus, value: string) =>
    sideAt(t.view, t.claim.passages[0].position, value, [t.claim])
  return makeFinding('status-conflict', severity, message, [side(a, x), side(b, y)], stake)
}
