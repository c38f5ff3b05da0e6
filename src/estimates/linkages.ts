import { fail, ok, type Result } from '../domain/failure.ts'
import { type NamedList, tableOf } from './capture-table.ts'
import { type Fan, fanOf, type Refused } from './fan.ts'

/** Over more lists a table has more cells than lists have persons. */
export const MOST_LISTS = 10

/** Estimates under the linkage that was decided, and under one that takes more records for one person. */
export interface Linkages {
  readonly strict: Fan | Refused
  readonly loose: Fan | Refused | null
  /** Lists that copy one source, joined into one. */
  readonly joined: readonly (readonly string[])[]
}

export interface LinkageOptions {
  /** Names of lists that copy each other. */
  readonly copies?: readonly (readonly string[])[]
  /** The same lists under loose linkage: missed links inflate an estimate, false ones deflate it. */
  readonly loose?: readonly NamedList[]
}

/** What keeps lists from being looked at; it would otherwise make a wrong estimate look like a right one. */
export type LinkageFailure =
  | { readonly kind: 'too-many-lists'; readonly lists: number }
  | { readonly kind: 'list-given-twice'; readonly list: string }
  | {
      readonly kind: 'copied-list-unknown'
      readonly list: string
      readonly lists: readonly string[]
    }
  | {
      readonly kind: 'loose-lists-differ'
      readonly onlyStrict: readonly string[]
      readonly onlyLoose: readonly string[]
    }
  | { readonly kind: 'loose-is-stricter'; readonly strict: number; readonly loose: number }

/**
 * The fan of estimates for lists of persons, strict and loose. Lists that copy one source, as told, by a
 * common origin, or because one is the other's origin, count as one list. Members are keys under which
 * it is decided who is who; the order of lists and members, and a member named twice, change nothing.
 */
export const estimateFromLists = (
  lists: readonly NamedList[],
  { copies = [], loose }: LinkageOptions = {},
): Result<Linkages, LinkageFailure> => {
  const failure = failureOf(lists, copies, loose)
  if (failure) return fail(failure)
  const groups = groupsOf([...lists, ...(loose ?? [])], copies)
  if (groups.length > MOST_LISTS) return fail({ kind: 'too-many-lists', lists: groups.length })
  const strictly = fanOf(tableOf(joinedBy(lists, groups)))
  const loosely = loose ? fanOf(tableOf(joinedBy(loose, groups))) : null
  if (loosely && loosely.seen > strictly.seen)
    return fail({ kind: 'loose-is-stricter', strict: strictly.seen, loose: loosely.seen })
  return ok({
    strict: strictly,
    loose: loosely,
    joined: groups.filter((group) => group.length > 1),
  })
}

const failureOf = (
  lists: readonly NamedList[],
  copies: readonly (readonly string[])[],
  loose: readonly NamedList[] | undefined,
): LinkageFailure | null => {
  const names = lists.map(({ name }) => name)
  const others = (loose ?? lists).map(({ name }) => name)
  const twice = [names, others].flatMap((all) => all.filter((name, i) => all.indexOf(name) < i))
  if (twice[0] !== undefined) return { kind: 'list-given-twice', list: twice[0] }
  const unknown = copies.flat().find((name) => !names.includes(name))
  if (unknown !== undefined) return { kind: 'copied-list-unknown', list: unknown, lists: names }
  const onlyStrict = names.filter((name) => !others.includes(name))
  const onlyLoose = others.filter((name) => !names.includes(name))
  return onlyStrict.length + onlyLoose.length > 0
    ? { kind: 'loose-lists-differ', onlyStrict, onlyLoose }
    : null
}

/** Names of lists in groups, each sorted: what is tied to what is tied to one is tied to it. */
const groupsOf = (
  lists: readonly NamedList[],
  copies: readonly (readonly string[])[],
): readonly (readonly string[])[] => {
  // A list is its own first origin: whoever names it as theirs copies it.
  const rests = lists.flatMap(({ name, origins = [] }) =>
    [name, ...origins].map((origin) => ({ name, origin })),
  )
  const byOrigin = [...Map.groupBy(rests, ({ origin }) => origin).values()]
  const ties = [...copies, ...byOrigin.map((tied) => tied.map(({ name }) => name))]
  let groups: ReadonlySet<string>[] = []
  for (const tie of ties) {
    const touched = groups.filter((group) => tie.some((name) => group.has(name)))
    groups = [
      ...groups.filter((group) => !touched.includes(group)),
      new Set([...tie, ...touched.flatMap((group) => [...group])]),
    ]
  }
  return groups
    .map((group) => [...group].sort())
    .sort((a, b) => ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1))
}

const joinedBy = (
  lists: readonly NamedList[],
  groups: readonly (readonly string[])[],
): NamedList[] =>
  groups.map((group) => ({
    name: group.join(' + '),
    members: lists.filter(({ name }) => group.includes(name)).flatMap(({ members }) => members),
  }))
