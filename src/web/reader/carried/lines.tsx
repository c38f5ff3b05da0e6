import { Link } from '@tanstack/react-router'
import { useRef } from 'react'
import { useLaidOut } from '../margin/use-rows.ts'
import { earlierWords } from './place.tsx'
import type { CarriedRun } from './runs.ts'

interface Line {
  readonly run: number
  /** In CSS pixels from the top of the text. */
  readonly top: number
  readonly bottom: number
}

/** From the first to the last line of every run, as the text is laid out now. */
const measure = (sheet: HTMLElement): readonly Line[] => {
  const origin = sheet.getBoundingClientRect().top
  const found = new Map<number, Line>()
  for (const piece of sheet.querySelectorAll<HTMLElement>('[data-carried]')) {
    const run = Number(piece.dataset.carried)
    const box = piece.getBoundingClientRect()
    const known = found.get(run)
    found.set(run, {
      run,
      top: Math.min(known?.top ?? Number.POSITIVE_INFINITY, box.top - origin),
      bottom: Math.max(known?.bottom ?? 0, box.bottom - origin),
    })
  }
  return [...found.values()]
}

const heardOf = ({ sentences, places }: CarriedRun): string => {
  const what =
    sentences === 1 ? 'This sentence also stands in' : `These ${sentences} sentences also stand in`
  const where = places.map(
    ({ sourceNumber, sourceName, earlier }) =>
      `[${sourceNumber}] ${sourceName}; ${earlierWords[earlier]}`,
  )
  return `${what} ${where.join(', and in ')}`
}

const Mark = (props: { run: CarriedRun; reachable: boolean }) => {
  const [first] = props.run.places
  if (first === undefined) return null
  const heard = heardOf(props.run)
  const more = new Set(props.run.places.map(({ sourceId }) => sourceId)).size - 1
  return (
    <Link
      className="carried-mark"
      to="/sources/$sourceId"
      params={{ sourceId: first.sourceId }}
      search={{ at: first.there.start, to: first.there.end }}
      aria-label={heard}
      title={heard}
      tabIndex={props.reachable ? 0 : -1}
    >
      [{first.sourceNumber}]{more === 0 ? null : <span className="carried-more">+{more}</span>}
    </Link>
  )
}

const steps: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 }

/** A thin line beside every run of sentences that also stands elsewhere; its number leads there. */
export const CarriedLines = (props: { runs: readonly CarriedRun[]; text: unknown }) => {
  const list = useRef<HTMLOListElement>(null)
  const lines = useLaidOut(list, props.text, measure)
  const onKeyDown = (event: React.KeyboardEvent<HTMLOListElement>) => {
    const step = steps[event.key]
    if (step === undefined) return
    const marks = [...event.currentTarget.querySelectorAll<HTMLElement>('.carried-mark')]
    const { activeElement } = document
    const at = activeElement instanceof HTMLElement ? marks.indexOf(activeElement) : -1
    marks[Math.max(0, Math.min(marks.length - 1, at + step))]?.focus()
    event.preventDefault()
  }
  return (
    <ol
      ref={list}
      className="carried"
      aria-label="Sentences that also stand in other sources"
      onKeyDown={onKeyDown}
    >
      {lines.map(({ run: at, top, bottom }, i) => {
        const run = props.runs[at]
        return run === undefined ? null : (
          <li key={run.start} style={{ top, height: bottom - top }}>
            <Mark run={run} reachable={i === 0} />
          </li>
        )
      })}
    </ol>
  )
}
