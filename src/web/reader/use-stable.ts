import { useCallback, useRef } from 'react'

/** The same function at every drawing, which does what the newest one would. */
export const useStable = <A extends readonly unknown[], R>(act: (...args: A) => R) => {
  const newest = useRef(act)
  newest.current = act
  return useCallback((...args: A): R => newest.current(...args), [])
}
