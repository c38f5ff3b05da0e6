import type { Named } from '../../domain/claim-content.ts'
import type { NameMark } from '../marks.ts'
import type { Predicate } from '../view/predicates.ts'
import type { Scene } from '../view/scene.ts'
import { clauseAt, tokenOf, type View } from '../view/view.ts'

export interface Subject {
  readonly who: Named
  /** Added to the reason: how the person was found, when not in the same clause. */
  readonly how: string
}

const PASSIVE =
  /^(?:was|were|been|being|is|are|got|be|had|has|have|later|already|also|then|again|now|being|был|была|было|были|уже|позже)$/
const WITH_OBJECT =
  /^(?:задержали|задержал|арестовали|арестовал|допросили|освободили|отпустили|убили|убил|осудил|осудили|приговорил|приговорила|оправдал|оправдали|избили|killed|murdered)$/
const OF_SUBJECT =
  /^(?:died|perished|умер|умерла|умерли|погиб|погибла|погибли|скончался|скончалась|пострадал|пострадала|got|received)$/

const persons = (view: View, start: number, end: number): NameMark[] =>
  view.names.filter((n) => n.named.of === 'person' && n.start >= start && n.end <= end)

/** Names joined by commas, "and", brackets and dashes only belong to one list. */
const joined = (view: View, left: NameMark, right: NameMark): boolean => {
  const between = view.text.slice(left.end, right.start).replace(/\([^()]{0,60}\)/g, ' ')
  return /^[\s,;–—-]*(?:\b(?:and|also)\b|(?<!\p{L})и(?!\p{L}))?[\s,]*$/iu.test(between)
}

const listEndingWith = (view: View, names: readonly NameMark[]): NameMark[] => {
  const list: NameMark[] = []
  for (let i = names.length - 1; i >= 0; i--) {
    const name = names[i]
    const after = list[0]
    if (!name || (after && !joined(view, name, after))) break
    list.unshift(name)
  }
  return list
}

const listBeginningWith = (view: View, names: readonly NameMark[]): NameMark[] => {
  const list: NameMark[] = []
  for (const name of names) {
    const before = list.at(-1)
    if (before && !joined(view, before, name)) break
    list.push(name)
  }
  return list
}

const isPassive = (view: View, at: number): boolean => {
  const { lower } = tokenOf(view, at)
  if (OF_SUBJECT.test(lower)) return true
  if (/^\p{Script=Cyrillic}/u.test(lower))
    return !WITH_OBJECT.test(lower) && !/(?:ал|ил|али|или|ала|ила)$/.test(lower)
  return PASSIVE.test(tokenOf(view, at - 1).lower) || PASSIVE.test(tokenOf(view, at - 2).lower)
}

const direct = (who: Named): Subject => ({ who, how: '' })

/** Persons listed after the verb: "three were detained: A, B and C", "detained A and B". */
const listedAfter = (view: View, at: number): Subject[] => {
  const token = tokenOf(view, at)
  const names = persons(view, token.end, view.end)
  const first = names[0]
  if (!first) return []
  const between = view.text.slice(token.end, first.start)
  const opens = between.length < 60 && /(?:[:(–—]|\s-\s?)\s*(?:[\p{L}\s]{0,25})$/u.test(between)
  const object =
    !isPassive(view, at) && between.trim().split(/\s+/).length <= 4 && !/[.;]/.test(between)
  const russian = /^\p{Script=Cyrillic}/u.test(token.text) && between.trim() === ''
  const near = /^\s*(?:\p{Lu}|$)/u.test(between) && between.trim() === ''
  return opens || object || russian || near
    ? listBeginningWith(view, names).map((n) => direct(n.named))
    : []
}

const APART =
  /,\s(?:he|she|they|it)\b|,\s(?:он|она|они)(?!\p{L})|\b(?:that|who|which|by|because|when|after|according)\b|(?<!\p{L})(?:что|котор\p{L}+|когда|после)(?!\p{L})/iu

const listedBefore = (view: View, at: number): Subject[] => {
  const token = tokenOf(view, at)
  const clause = clauseAt(view, token.start)
  const names = persons(view, clause.start, token.start)
  const last = names.at(-1)
  if (!last) return []
  const between = view.text.slice(last.end, token.start).replace(/\([^()]{0,60}\)/g, ' ')
  if (between.length > 90 || APART.test(between) || isPossessed(view, last)) return []
  const list = listEndingWith(view, names)
  const [first] = list
  return first && belongsTo(view, first) ? [] : list.map((n) => direct(n.named))
}

/** "The brother of X was detained", «брат Орланова задержан»: X is not who was. */
const belongsTo = (view: View, name: NameMark): boolean => {
  if (
    /\bof (?:the )?(?:deceased |late )?$/i.test(
      view.text.slice(Math.max(0, name.start - 18), name.start),
    )
  )
    return true
  const { base, written } = name.named
  const last = written.split(' ').at(-1) ?? written
  return base !== undefined && /^\p{Script=Cyrillic}/u.test(written) && !base.includes(last)
}

/** "X's house was searched": X is not who was searched. */
const isPossessed = (view: View, name: NameMark): boolean =>
  /^['’]s/.test(view.text.slice(name.end, name.end + 2)) ||
  /^ (?:family|case)\b/.test(view.text.slice(name.end, name.end + 8))

const PRONOUN_SINGLE = /^(?:he|she|он|она)$/
const PRONOUN_PLURAL = /^(?:they|они)$/

const byPronoun = (scene: Scene, at: number): Subject[] => {
  const { view, thread } = scene
  for (let i = at - 1; i >= Math.max(view.sentence.first, at - 6); i--) {
    const { lower } = tokenOf(view, i)
    if (PRONOUN_SINGLE.test(lower)) {
      const only = new Set(thread.persons.map((p) => p.base ?? p.written))
      const last = thread.persons.at(-1)
      return last && only.size === 1 ? [{ who: last, how: ', the only person named so far' }] : []
    }
    if (PRONOUN_PLURAL.test(lower)) {
      return thread.subjects.length > 1
        ? thread.subjects.map((who) => ({ who, how: ', of whom the sentence before speaks' }))
        : []
    }
    if (tokenOf(view, i).kind === 'punct' && tokenOf(view, i).text !== ',') return []
  }
  return []
}

/** The named persons a status verb is said of; none where that isn't plain. */
export const subjectsOf = (scene: Scene, predicate: Predicate): Subject[] => {
  const { view } = scene
  const passive = isPassive(view, predicate.at)
  const before = passive ? listedBefore(view, predicate.at) : []
  if (before.length > 0) return before
  const after = listedAfter(view, predicate.at)
  if (after.length > 0) return after
  return passive ? byPronoun(scene, predicate.at) : []
}
