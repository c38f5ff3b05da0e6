import { type NamedList, tableOf } from './capture-table.ts'
import { type Fan, fanOf, type Refused } from './fan.ts'

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

/**
 * The fan of estimates for lists of persons, strict and loose. Lists that copy one source, as told or
 * by a common origin, count as one list.
 */
export const estimateFromLists = (
  lists: readonly NamedList[],
  { copies = [], loose }: LinkageOptions = {},
): Linkages => {
  const groups = groupsOf(lists, copies)
  return {
    strict: fanOf(tableOf(joinedBy(lists, groups))),
    loose: loose ? fanOf(tableOf(joinedBy(loose, groups))) : null,
    joined: groups.filter((group) => group.length > 1),
  }
}

const groupsOf = (
  lists: readonly NamedList[],
  copies: readonly (readonly string[])[],
): string[][] => {
  const groups: string[][] = []
  for (const list of lists) {
    const tied = groups.filter((group) => group.some((name) => areOne(list, name, lists, copies)))
    const joined = [...tied.flat(), list.name]
    for (const group of tied) groups.splice(groups.indexOf(group), 1)
    groups.push(joined)
  }
  return groups
}

const areOne = (
  list: NamedList,
  name: string,
  lists: readonly NamedList[],
  copies: readonly (readonly string[])[],
): boolean => {
  const other = lists.find((l) => l.name === name)
  const told = copies.some((c) => c.includes(list.name) && c.includes(name))
  return told || (other?.origins ?? []).some((o) => list.origins?.includes(o))
}

const joinedBy = (
  lists: readonly NamedList[],
  groups: readonly (readonly string[])[],
): NamedList[] =>
  groups.map((group) => ({
    name: group.join(' + '),
    members: [...new Set(lists.filter((l) => group.includes(l.name)).flatMap((l) => l.members))],
  }))
