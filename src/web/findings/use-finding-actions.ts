import { useNavigate } from '@tanstack/react-router'
import { type RefObject, useEffect, useRef, useState } from 'react'
import type { FindingView, SumView } from '../../server/answers.ts'
import { useSingleKeys } from '../keys/single-keys.ts'
import { placeOf } from '../parts/finding-sides.tsx'
import { plural } from '../parts/words.ts'
import type { FindingSearch } from '../search-params.ts'
import { rowId } from './finding-list.tsx'
import { isLeft, nextLeft, stepFrom } from './select-findings.ts'
import { useDismissals } from './use-dismissals.ts'

interface Shown {
  readonly ordered: readonly FindingView[]
  readonly findings: readonly FindingView[]
  readonly chosen: FindingView | SumView | undefined
  readonly search: FindingSearch
  readonly heading: RefObject<HTMLHeadingElement | null>
}

/** Whose turn it is to have the focus once another finding is chosen: its row, or what it says. */
type Focus = 'row' | 'heading'

const isInSight = (element: HTMLElement | null): element is HTMLElement =>
  element !== null && element.getClientRects().length > 0

/** Chooses findings, and leads the focus there: to the row, or to the heading where rows are hidden. */
const useChoosing = ({ search, heading }: Shown) => {
  const navigate = useNavigate()
  const wanted = useRef<Focus | null>(null)
  const { open } = search
  const settle = () => {
    if (wanted.current === null || open === undefined) return
    const row = document.getElementById(rowId(open))
    const toRow = wanted.current === 'row' && isInSight(row)
    wanted.current = null
    if (toRow) {
      row.focus({ preventScroll: true })
      row.scrollIntoView({ block: 'nearest' })
    } else heading.current?.focus({ preventScroll: true })
    const desk = document.querySelector('.finding-desk')
    desk?.scrollTo(0, 0)
    // Where rows are hidden, the desk is the page.
    if (!isInSight(row)) desk?.scrollIntoView({ block: 'start' })
  }
  const latest = useRef(settle)
  latest.current = settle
  const before = useRef(open)
  useEffect(() => {
    // Opened by its address, it is shown among the others, too.
    const arrived = document.getElementById(rowId(before.current ?? ''))
    if (isInSight(arrived)) arrived.scrollIntoView({ block: 'nearest' })
  }, [])
  useEffect(() => {
    latest.current()
    // Back at the list, one stands where one left it.
    const left = open === undefined ? before.current : undefined
    const row = left === undefined ? null : document.getElementById(rowId(left))
    row?.focus({ preventScroll: true })
    row?.scrollIntoView({ block: 'nearest' })
    before.current = open
  }, [open])
  return {
    want: (focus: Focus) => {
      wanted.current = focus
    },
    settle: () => latest.current(),
    choose: (id: string, focus: Focus = 'row') => {
      wanted.current = focus
      if (id === open) return latest.current()
      void navigate({ to: '/findings', search: { ...search, open: id }, resetScroll: false })
    },
  }
}

/** Everything the keys and buttons of the page do, and what is said of it. */
export const useFindingActions = (shown: Shown) => {
  const { ordered, findings, chosen, search } = shown
  const navigate = useNavigate()
  const choosing = useChoosing(shown)
  const dismissals = useDismissals()
  const [said, setSaid] = useState('')
  const [asking, setAsking] = useState(false)
  const finding = findings.find(({ id }) => id === search.open)
  const { open } = search
  // A form that was opened for one finding never stays open for another.
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever another is chosen
  useEffect(() => setAsking(false), [open])

  const step = (by: 1 | -1) => {
    const to = stepFrom(ordered, open, by)
    if (to !== undefined) choosing.choose(to.id)
    setSaid(to !== undefined ? '' : by === 1 ? 'This is the last one.' : 'This is the first one.')
  }
  const next = () => {
    const to = nextLeft(ordered, open)
    if (to !== undefined) choosing.choose(to.id)
    setSaid(to === undefined ? 'Nothing else is left to look at here.' : '')
  }
  const dismiss = async (why: string) => {
    if (finding === undefined) return
    const to = nextLeft(ordered, finding.id)
    await dismissals.dismiss(finding, why)
    setAsking(false)
    choosing.choose(to?.id ?? finding.id, to === undefined ? 'heading' : 'row')
    const last = to === undefined ? ' Nothing else is left to look at here.' : ''
    setSaid(`Dismissed: “${why}” U takes it back.${last}`)
  }
  const lastId = dismissals.last()
  const undoable =
    finding?.state === 'dismissed' ? finding : findings.find(({ id }) => id === lastId)
  const undo = async () => {
    if (undoable === undefined) return
    await dismissals.reopen(undoable)
    choosing.choose(undoable.id)
    setSaid('The dismissal was taken back; the finding is open again.')
  }
  const openSide = (n: number) => {
    const side = chosen?.sides[n]
    if (side !== undefined) void navigate({ to: '/sources/$sourceId', ...placeOf(side) })
  }
  const ask = () => {
    dismissals.forget()
    setSaid('')
    if (finding !== undefined && finding.state !== 'dismissed') setAsking(true)
  }
  const cancel = () => {
    dismissals.forget()
    setAsking(false)
    choosing.want('row')
    choosing.settle()
  }
  // What went wrong is shown in the desk.
  const quietly = (work: Promise<void>) => void work.catch(() => undefined)
  const at = ordered.findIndex(({ id }) => id === open)
  const left = `${plural(findings.filter(isLeft).length, 'finding')} left to look at in all`
  const actions = {
    said,
    /** Where one is in the list, shown while nothing is said. */
    place: at < 0 ? left : `${at + 1} of ${ordered.length}; ${left}`,
    asking,
    ask,
    cancel,
    step,
    next,
    dismiss: (why: string) => quietly(dismiss(why)),
    undo: () => quietly(undo()),
    canUndo: undoable !== undefined && !dismissals.busy,
    busy: dismissals.busy,
    error: dismissals.error,
    /** Called when a row is pressed: what it says gets the focus. */
    pick: () => {
      setSaid('')
      choosing.want('heading')
      choosing.settle()
    },
  }
  const sideKeys = Object.fromEntries(
    [...'123456789'].map((digit, i) => [digit, () => openSide(i)] as const),
  )
  useSingleKeys({
    ...(asking ? {} : sideKeys),
    j: () => step(1),
    k: () => step(-1),
    n: next,
    d: ask,
    u: actions.undo,
    o: () => openSide(0),
  })
  return actions
}

export type FindingActions = ReturnType<typeof useFindingActions>
