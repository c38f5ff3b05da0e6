import type { Check } from '../check.ts'
import type { CountFact } from '../facts/count-fact.ts'
import { populationKey } from '../facts/population.ts'
import { type Found, labels, makeFinding, quoted, sideOfFact } from '../report.ts'
import { similarSentences } from '../similar-sentences.ts'
import { Joined } from '../words/joined.ts'
import type { Sentence } from '../words/text-view.ts'

/** One figure in several sources that all have it from one voice: so many copies, one voice. */
export const copiedFigures: Check = {
  name: 'one figure repeated under one originator',
  run: ({ counts }) => ({ findings: findingsOf(counts) }),
}

/** A figure that some sources share because they repeat one voice. */
interface Repeated {
  readonly facts: readonly CountFact[]
  readonly sources: number
  /** How many voices give this figure in all sources together. */
  readonly voices: number
  readonly because: string
}

const findingsOf = (counts: readonly CountFact[]): Found[] => {
  const figures = Map.groupBy(counts.filter(saysSomething), keyOf)
  const shared = [...figures.values()].filter((facts) => sourcesOf(facts).size > 1)
  const copies = copiesAmong(shared.flat())
  const repeated = shared.flatMap((facts) => repeatedIn(facts, copies))
  const bySources = Map.groupBy(repeated, ({ facts }) =>
    [...new Set(facts.map((f) => f.view.order))].sort((a, b) => a - b).join(),
  )
  return [...bySources.values()].map(findingOf)
}

/** "many posts" and "no answer" are no figures that one could copy. */
const saysSomething = ({ claim, effect, quantity }: CountFact): boolean =>
  claim.mode !== 'denied' && quantity.kind !== 'none' && (effect !== null || !quantity.vague)

const keyOf = ({ effect, noun, population, quantity: q }: CountFact): string =>
  [effect ?? noun.toLowerCase(), populationKey(population), q.kind, q.low, q.high].join('|')

const sourcesOf = (facts: readonly CountFact[]): ReadonlySet<string> =>
  new Set(facts.map((f) => f.view.text.sourceId))

/** Sentences that were carried over from one text into another, grouped. */
const copiesAmong = (facts: readonly CountFact[]): Joined<Sentence> => {
  const sentences = new Map(facts.map((f) => [f.sentence, f.view] as const))
  const placed = [...sentences].map(([sentence, view]) => ({ view, sentence }))
  const copies = new Joined<Sentence>()
  for (const [a, b] of similarSentences(placed)) copies.join(a.sentence, b.sentence)
  return copies
}

const repeatedIn = (facts: readonly CountFact[], copies: Joined<Sentence>): Repeated[] => {
  const voices = new Joined<object>()
  const known = new Map<string, object>()
  const tie = (fact: CountFact, key: string): void => {
    const first = known.get(key)
    if (first) voices.join(first, fact)
    else known.set(key, fact)
  }
  for (const fact of facts) {
    tie(fact, `source ${fact.view.text.sourceId}`)
    const { publisher } = fact.view.text
    if (fact.voice !== null) tie(fact, `voice ${fact.voice}`)
    else if (publisher !== null && !fact.quantity.vague) tie(fact, `publisher ${publisher}`)
    voices.join(copies.of(fact.sentence), fact)
  }
  const groups = [...Map.groupBy(facts, (f) => voices.of(f)).values()]
  return groups.flatMap((group) => {
    const sources = sourcesOf(group).size
    return sources < 2
      ? []
      : [{ facts: group, sources, voices: groups.length, because: reasonOf(group) }]
  })
}

const reasonOf = (facts: readonly CountFact[]): string => {
  const voice = new Set(facts.map((f) => f.voice))
  const [only] = voice
  if (voice.size === 1 && only) return `both name one originator, ${quoted(only)}`
  const publishers = new Set(facts.map((f) => f.view.text.publisher))
  return publishers.size === 1 && !publishers.has(null)
    ? 'one publisher'
    : 'the sentence was carried over'
}

/** Each figure once per text. */
const firstPerText = (repeated: readonly Repeated[]): CountFact[] =>
  repeated.flatMap(({ facts }) =>
    [...new Map(facts.toReversed().map((f) => [f.view, f] as const)).values()].reverse(),
  )

const findingOf = (repeated: readonly Repeated[]): Found => {
  const facts = repeated.flatMap((r) => r.facts)
  const figures = [...new Set(repeated.map((r) => r.facts[0]?.quantity.words.toLowerCase() ?? ''))]
  const { sources = 0, because = '' } = repeated[0] ?? {}
  const others = Math.max(...repeated.map((r) => r.voices)) - 1
  const beside = others > 0 ? `, beside ${others} other${others > 1 ? 's' : ''}` : ''
  const same = figures.length > 1 ? 'The same figures' : 'The same figure'
  const message = `${same} (${figures.slice(0, 6).map(quoted).join(', ')}) in ${labels(facts.map((f) => f.view))}: ${sources} sources, one voice${beside} (${because}).`
  return makeFinding('copied-figure', 'low', message, firstPerText(repeated).map(sideOfFact))
}
