import { type RefObject, useEffect, useLayoutEffect, useState } from 'react'
import { type MarginRow, type Placed, rowsOf } from './rows.ts'

/** The first line of each claim's words, as the text is laid out now. */
const measure = (sheet: HTMLElement): readonly Placed[] => {
  const top = sheet.getBoundingClientRect().top
  return [...sheet.querySelectorAll<HTMLElement>('[data-begins]')].flatMap((piece) => {
    const [line] = piece.getClientRects()
    if (line === undefined) return []
    const middle = (line.top + line.bottom) / 2 - top
    return (piece.dataset.begins ?? '').split(' ').map((claimId) => ({ claimId, middle }))
  })
}

/** The sheet the margin stands on. Its own ref is not set yet when its children are first laid out. */
const sheetOf = (margin: RefObject<HTMLElement | null>): HTMLElement | null =>
  margin.current?.parentElement ?? null

/** What is measured of the text as it is laid out: anew when the text, its width or its letters change. */
export const useLaidOut = <T>(
  margin: RefObject<HTMLElement | null>,
  text: unknown,
  measureIn: (sheet: HTMLElement) => readonly T[],
): readonly T[] => {
  const [found, setFound] = useState<readonly T[]>([])
  // biome-ignore lint/correctness/useExhaustiveDependencies: other pieces of text stand elsewhere
  useLayoutEffect(() => {
    const element = sheetOf(margin)
    if (element === null) return
    const again = () => setFound(measureIn(element))
    again()
    const watch = new ResizeObserver(again)
    watch.observe(element)
    document.fonts.addEventListener('loadingdone', again)
    return () => {
      watch.disconnect()
      document.fonts.removeEventListener('loadingdone', again)
    }
  }, [margin, text, measureIn])
  return found
}

const measureRows = (sheet: HTMLElement): readonly MarginRow[] => rowsOf(measure(sheet))

/** Rows that follow the lines of the text. */
export const useRows = (
  margin: RefObject<HTMLElement | null>,
  text: unknown,
): readonly MarginRow[] => useLaidOut(margin, text, measureRows)

/** How far scrolling may go before other rows are drawn. */
const STEP_PX = 400

export interface Stretch {
  readonly top: number
  readonly bottom: number
}

/** The stretch of the text that can be seen, and as much above and below. */
export const useSeen = (margin: RefObject<HTMLElement | null>): Stretch => {
  const [seen, setSeen] = useState<Stretch>({ top: -STEP_PX, bottom: 2_000 })
  useEffect(() => {
    const frame = margin.current?.closest('.text-pane')
    if (!frame) return
    const look = () => {
      const above = frame.scrollTop - (sheetOf(margin)?.offsetTop ?? 0)
      const top = Math.floor(above / STEP_PX) * STEP_PX - STEP_PX
      const bottom = top + Math.ceil(frame.clientHeight / STEP_PX) * STEP_PX + STEP_PX * 3
      setSeen((before) =>
        before.top === top && before.bottom === bottom ? before : { top, bottom },
      )
    }
    look()
    frame.addEventListener('scroll', look, { passive: true })
    const watch = new ResizeObserver(look)
    watch.observe(frame)
    return () => {
      frame.removeEventListener('scroll', look)
      watch.disconnect()
    }
  }, [margin])
  return seen
}
