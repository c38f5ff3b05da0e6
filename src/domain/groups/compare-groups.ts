import type { IdentityVerdict } from '../identity/decision.ts'
import { allowedDistance, soundDistance } from '../names/sound-distance.ts'
import { soundsOf } from '../names/sounds.ts'
import type { PeopleEntry, Peoples } from './people-entry.ts'
import { plainGroup } from './peoples.ts'

/** How two names of groups stand to each other, and of whom. */
export interface GroupReason {
  readonly how:
    | 'one-people'
    | 'one-of-several'
    | 'near-people'
    | 'citizens'
    | 'other-people'
    | 'same-sound'
    | 'near'
    | 'differs'
  readonly left: string
  readonly right: string
}

export interface GroupComparison {
  readonly verdict: IdentityVerdict
  /** From 0 to 1, to order by. */
  readonly score: number
  readonly why: readonly GroupReason[]
}

/**
 * Compares two names of groups: by whom their words name, in English, Russian, Kazakh and Kyrgyz; where one
 * is not known, by sound. A word that may name two peoples, and a people that some count among another,
 * are left to a person; citizens of a state are none of the people it is called after.
 */
export const compareGroups = (a: string, b: string, peoples: Peoples): GroupComparison => {
  const [left, right] = [peoples.named(a), peoples.named(b)]
  if (left.length > 0 && right.length > 0) return byPeoples(left, right)
  return bySound(a, b)
}

const said = (entries: readonly PeopleEntry[]): string =>
  entries.map(({ label }) => label).join(' or ')

const byPeoples = (
  left: readonly PeopleEntry[],
  right: readonly PeopleEntry[],
): GroupComparison => {
  const pair = { left: said(left), right: said(right) }
  const both = left.filter((entry) => right.includes(entry))
  if (both.length > 0)
    return left.length + right.length === 2
      ? { verdict: 'same', score: 1, why: [{ ...pair, how: 'one-people' }] }
      : { verdict: 'unsure', score: 0.6, why: [{ ...pair, how: 'one-of-several' }] }
  const isNear = left.some((one) =>
    right.some((other) => one.near.includes(other.id) || other.near.includes(one.id)),
  )
  if (isNear) return { verdict: 'unsure', score: 0.5, why: [{ ...pair, how: 'near-people' }] }
  const kinds = new Set([...left, ...right].map(({ of }) => of))
  const how = kinds.has('citizens') && kinds.size > 1 ? 'citizens' : 'other-people'
  return { verdict: 'distinct', score: 0, why: [{ ...pair, how }] }
}

/** “Dungans” and “Dungan”: a plural tells nothing. */
const singular = (name: string): string => name.replace(/(?<=\p{Script=Latin}{3})s$/u, '')

const bySound = (a: string, b: string): GroupComparison => {
  const pair = { left: a, right: b }
  const [l, r] = [a, b].map((name) => soundsOf(singular(plainGroup(name))))
  if (l === undefined || r === undefined || l === '' || r === '')
    return { verdict: 'distinct', score: 0, why: [{ ...pair, how: 'differs' }] }
  if (l === r) return { verdict: 'same', score: 0.9, why: [{ ...pair, how: 'same-sound' }] }
  // A word of five sounds has near ones among the names of other peoples.
  const near = Math.min(l.length, r.length) > SHORT && soundDistance(l, r) <= allowedDistance(l, r)
  return near
    ? { verdict: 'unsure', score: 0.4, why: [{ ...pair, how: 'near' }] }
    : { verdict: 'distinct', score: 0, why: [{ ...pair, how: 'differs' }] }
}

const SHORT = 4
