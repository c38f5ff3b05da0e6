import { useSyncExternalStore } from 'react'

/** The same width at which the style sheets put the claims below the text. */
const NARROW = '(max-width: 57.99rem)'

const subscribe = (listener: () => void): (() => void) => {
  const query = window.matchMedia(NARROW)
  query.addEventListener('change', listener)
  return () => query.removeEventListener('change', listener)
}

export const isNarrow = (): boolean => window.matchMedia(NARROW).matches

export const useNarrow = (): boolean => useSyncExternalStore(subscribe, isNarrow)
