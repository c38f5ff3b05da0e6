import { useEffect, useRef } from 'react'
import type { ClaimView, TextPart } from '../../server/answers.ts'
import { type SelectedWords, selectedWords } from './selection.ts'

const arrows: Readonly<Record<string, readonly ['forward' | 'backward', 'word' | 'line']>> = {
  ArrowRight: ['forward', 'word'],
  ArrowLeft: ['backward', 'word'],
  ArrowDown: ['forward', 'line'],
  ArrowUp: ['backward', 'line'],
}

/** Where the keyboard begins: at the chosen words, else at the first line that can be seen. */
const beginning = (chosen: ClaimView | null): Node | null => {
  const words = chosen && document.querySelector(`.document [data-claims~="${chosen.id}"]`)
  if (words) return words
  const top = document.querySelector('.text-pane')?.getBoundingClientRect().top ?? 0
  const paragraphs = [...document.querySelectorAll('.document p[data-start]')]
  return paragraphs.find((one) => one.getBoundingClientRect().bottom > top + 8) ?? null
}

const showFocus = (selection: Selection): void => {
  const node = selection.focusNode
  const element = node instanceof Element ? node : node?.parentElement
  element?.scrollIntoView({ block: 'nearest' })
}

/** Selecting words with the keyboard alone: V begins, arrows go by words and lines, with Shift they select. */
export const useWordCursor = (
  text: TextPart,
  chosen: ClaimView | null,
  say: (words: string) => void,
) => {
  const isOn = useRef(false)
  const taken = () => {
    isOn.current = false
    return selectedWords(text.body, text.window.start)
  }
  const begin = () => {
    const at = beginning(chosen)
    const selection = window.getSelection()
    if (at === null || selection === null) return say('There are no words here to select.')
    selection.setBaseAndExtent(at, 0, at, 0)
    selection.modify('extend', 'forward', 'word')
    isOn.current = true
    showFocus(selection)
    say('Selecting words: arrows move, Shift and arrows select, C writes a claim, Esc ends.')
  }
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!isOn.current || event.ctrlKey || event.metaKey || event.altKey) return
      const selection = window.getSelection()
      if (event.key === 'Escape') {
        isOn.current = false
        selection?.removeAllRanges()
        return
      }
      const arrow = arrows[event.key]
      if (arrow === undefined || selection === null) return
      event.preventDefault()
      event.stopPropagation()
      if (event.shiftKey) selection.modify('extend', ...arrow)
      else {
        if (arrow[0] === 'forward') selection.collapseToEnd()
        else selection.collapseToStart()
        selection.modify('move', ...arrow)
        selection.modify('extend', 'forward', 'word')
      }
      showFocus(selection)
    }
    window.addEventListener('keydown', onKey, { capture: true })
    return () => window.removeEventListener('keydown', onKey, { capture: true })
  }, [])
  const words: () => SelectedWords | null = taken
  return { begin, taken: words }
}
