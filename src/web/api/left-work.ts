import { useSyncExternalStore } from 'react'
import type { ProgressEvent } from '../../server/answers.ts'

/** Long work whose page was left. It goes on, so every page shows it until it ends. */
export interface LeftWork {
  readonly progress: ProgressEvent | null
  /** Why it ended before its end, until a person has seen it. */
  readonly failed: Error | null
  readonly stop: () => void
}

let left: ReadonlyMap<object, LeftWork> = new Map()
const listeners = new Set<() => void>()

const change = (next: Map<object, LeftWork>): void => {
  left = next
  for (const listener of listeners) listener()
}

/** Shows how far a work is that no page follows any more; `of` is what it is known by. */
export const showLeftWork = (of: object, work: LeftWork): void => {
  change(new Map(left).set(of, work))
}

export const forgetLeftWork = (of: object): void => {
  if (!left.has(of)) return
  const next = new Map(left)
  next.delete(of)
  change(next)
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useLeftWork = (): ReadonlyMap<object, LeftWork> =>
  useSyncExternalStore(subscribe, () => left)
