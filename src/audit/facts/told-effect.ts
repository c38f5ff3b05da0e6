import type { Span } from '../../domain/text-span.ts'
import { effectClasses } from '../events/index.ts'
import { headingBefore } from '../words/clause.ts'
import { perSentence } from '../words/per-sentence.ts'
import type { Sentence, TextView } from '../words/text-view.ts'
import { isOfThings } from './counted-class.ts'

/** A number where it stands, with the effect that its claim names, if there is one. */
interface NumberAt {
  readonly view: TextView
  readonly sentence: Sentence
  readonly span: Span
  readonly effect: string | null
}

/** "A mob of several dozen", «толпа из нескольких сотен»: so many there were. */
const CROWD_BEFORE =
  /(?<!\p{L})(?:(?:crowd|mob|group|gang|band|force)s? of (?:some |about |around )?|(?:толп\p{L}|групп\p{L}|банд\p{L}|отряд\p{L}?)(?: \p{L}+){0,3}? (?:из |в |численностью |числом )?(?:около |до |примерно |порядка |более )?)$/iu

/** Where the clause of a number ends. */
const CLAUSE_END =
  /[;:!?(]|,\s|\s(?:and|while|when|after|before|during|but|because|и|а|но|когда|после|во время|пока)\s|\s[–—]\s/u
/** "48 people who were deported were held": what "who" tells is told of them already. */
const RELATIVE = /,?\s(?:who|whom|which|that|котор\p{L}+)\s/iu
const OF_THE = /^\s*(?:of|out of|из)\s+(?:(?:the|these|those|all|these|этих|тех|всех)\s+)*\p{L}+/iu
const NOT = /(?<!\p{L})(?:not|never|n['’]t|could|might|should|не|могли|могло)(?:\s+\p{L}+)?\s*$/iu

/**
 * The effect on those counted: from the words behind the number in its clause, then from those before,
 * from a heading, from both sides together, and from the claim. `counted` keeps to what can befall it.
 */
export const toldEffectOf = (
  number: NumberAt,
  counted: string | null,
  before: number,
  after: number,
): string | null => {
  const { view, sentence, span } = number
  const { body } = view.text
  const effectIn = (words: string): string | null | undefined => lastEffect(words, counted)
  const told = clauseAfter(body.slice(span.end, Math.min(after, sentence.end)))
  const relative = RELATIVE.exec(told)
  const own = (relative ? told.slice(0, relative.index) : told).replace(OF_THE, '')
  const found = effectIn(own)
  if (found !== undefined) return found
  const ahead = body.slice(Math.max(before, sentence.start), span.start)
  if (CROWD_BEFORE.test(ahead) && counted !== 'forces') return 'took-part'
  if (relative !== null) return null
  const clause = clauseBefore(ahead)
  const verb = effectIn(headingBefore(ahead) ?? clause)
  if (verb !== undefined) return verb
  const across = effectIn(`${clause}${view.slice(span)}${own}`)
  if (across !== undefined) return across
  const { effect } = number
  if (effect !== null && BEFALLS.has(effect) && befalls(effect, counted)) return effect
  return loneEffect(view, sentence, counted) ?? effectOfTheirs(number, counted)
}

/** "Their number does not exceed …": of what, the sentence before tells. */
const THEIRS =
  /^\s*(?:their number|the(?:ir)? (?:total|figure)|(?:их|общее) (?:число|количество)|всего их)(?!\p{L})/iu

const effectOfTheirs = ({ view, sentence }: NumberAt, counted: string | null): string | null => {
  const before = view.sentences[sentence.index - 1]
  if (!before || before.paragraph !== sentence.paragraph) return null
  return THEIRS.test(view.slice(sentence)) ? loneEffect(view, before, counted) : null
}

/** Where the clause is silent and the whole sentence tells of one thing only, it is that. */
const loneEffect = (view: TextView, sentence: Sentence, counted: string | null): string | null => {
  if (counted === 'families') return null
  if (counted === 'forces' && isOfClass(view, sentence, 'deployed')) return 'deployed'
  const [only, other] = classesIn(view, sentence).filter(({ name }) => befalls(name, counted))
  return only && !other ? (lastEffect(view.slice(sentence), counted) ?? null) : null
}

const isOfClass = (view: TextView, sentence: Sentence, effect: string): boolean =>
  classesIn(view, sentence).some(({ name }) => name === effect)

/** Not `test`: it would leave its place in the pattern for whoever looks next. */
const classesIn = perSentence((sentence) =>
  effectClasses.filter(({ words }) => sentence.search(words) >= 0),
)

const clauseAfter = (words: string): string => words.slice(0, CLAUSE_END.exec(words)?.index)

const clauseBefore = (words: string): string => words.split(CLAUSE_END).at(-1) ?? ''

const BEFALLS = new Map(effectClasses.map(({ name, on }) => [name, on] as const))

const befalls = (effect: string, counted: string | null): boolean => {
  const on = BEFALLS.get(effect)
  if (counted === null || on === undefined || on === 'both') return true
  return (on === 'things') === isOfThings(counted)
}

/** Undefined when the words tell no effect, null when they deny it or leave it open. */
const lastEffect = (words: string, counted: string | null): string | null | undefined => {
  let last: { readonly effect: string; readonly at: number } | null = null
  for (const { name, words: pattern } of effectClasses) {
    if (!befalls(name, counted)) continue
    for (const match of words.matchAll(pattern)) {
      if (last === null || match.index >= last.at) last = { effect: name, at: match.index }
    }
  }
  if (last === null) return undefined
  return NOT.test(words.slice(0, last.at)) ? null : last.effect
}
