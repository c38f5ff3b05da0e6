import { useSyncExternalStore } from 'react'

/** Whether the server still answers: told by the stream of changes, shown on every page. */
let connected = true
const listeners = new Set<() => void>()

export const setConnected = (now: boolean): void => {
  if (now === connected) return
  connected = now
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useConnected = (): boolean => useSyncExternalStore(subscribe, () => connected)
