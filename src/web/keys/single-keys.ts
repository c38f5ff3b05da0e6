import { useEffect, useRef, useSyncExternalStore } from 'react'

/** Single-letter keys can be turned off by whoever speaks to their computer or strikes keys by accident. */
const SETTING = 'daftar.single-keys'
const listeners = new Set<() => void>()

const areOn = (): boolean => localStorage.getItem(SETTING) !== 'off'

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const setSingleKeys = (on: boolean): void => {
  if (on) localStorage.removeItem(SETTING)
  else localStorage.setItem(SETTING, 'off')
  for (const listener of listeners) listener()
}

export const useSingleKeysOn = (): boolean => useSyncExternalStore(subscribe, areOn)

const isWritingIn = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))

/** Wherever the focus is: while a dialog opens or closes it may still be on the page behind. */
export const dialogIsOpen = (): boolean => document.querySelector('[role="dialog"]') !== null

/**
 * Calls the handler of the key pressed ("j", "A" with shift, "?"), unless someone is writing, a
 * dialog is open or single keys are turned off. The physical letter counts as well, so that the keys
 * work under a Cyrillic layout.
 */
export const useSingleKeys = (handlers: Readonly<Record<string, () => void>>): void => {
  const current = useRef(handlers)
  current.current = handlers
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
      if (!areOn() || isWritingIn(event.target) || dialogIsOpen()) return
      const letter = /^Key[A-Z]$/.test(event.code) ? event.code.slice(3) : null
      const physical = letter === null ? event.key : event.shiftKey ? letter : letter.toLowerCase()
      const handler = current.current[event.key] ?? current.current[physical]
      if (handler === undefined) return
      event.preventDefault()
      handler()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
}
