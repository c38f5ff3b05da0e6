import { useQuery } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import type { RecordKind } from '../../domain/identity/recorded.ts'
import type { Page as Answer, PairShown } from '../../server/answers.ts'
import { likelyPairsQuery } from '../api/queries.ts'
import { Answered } from '../parts/answered.tsx'
import { Empty } from '../parts/empty.tsx'
import { Page } from '../parts/page.tsx'
import { plural } from '../parts/words.ts'
import { KindChips, searchOf } from '../people/kind-chips.tsx'
import { kindWords } from '../people/kinds.ts'
import { PairDesk } from '../people/pair-desk.tsx'
import { usePairActs } from '../people/use-pair-acts.ts'

const Queue = (props: {
  answer: Answer<PairShown>
  of: RecordKind
  at: number
  go: (to: number) => void
}) => {
  const { answer, of, at, go } = props
  const { items, total } = answer
  const acts = usePairActs(items[0], of, {
    to: (by) => {
      const to = at + by
      const there = to >= 0 && to < total
      if (there) go(to)
      return there
    },
    back: () => go(Math.max(0, Math.min(at, total))),
  })
  const [pair] = items
  if (pair === undefined)
    return (
      <Empty>
        <p role="status">{acts.said}</p>
        <p>
          No two names are left that may be {kindWords[of].verdicts.same}. What was decided stands
          with each name.
        </p>
        {acts.canUndo ? (
          <button type="button" className="button" onClick={acts.undo}>
            Undo the last decision <kbd>U</kbd>
          </button>
        ) : null}
        <Link className="button" to="/people" search={searchOf(of)}>
          Go to the {kindWords[of].many.toLowerCase()}
        </Link>
      </Empty>
    )
  return (
    <PairDesk
      pair={pair}
      of={of}
      acts={acts}
      place={`${at + 1} of ${plural(total, 'likely pair')}`}
    />
  )
}

/** Pairs of names that may be one, the likeliest first: each is decided by a person, with a reason. */
export const LikelyPairsPage = () => {
  const { of = 'person' } = useSearch({ from: '/people/pairs' })
  return <PairsOf key={of} of={of} />
}

const PairsOf = ({ of }: { of: RecordKind }) => {
  const [at, setAt] = useState(0)
  const pairs = useQuery(likelyPairsQuery(of, at, 1))
  const total = pairs.data?.total
  // Decided pairs leave the queue: behind its end stands the last that is left.
  const last = total === undefined ? at : Math.max(0, total - 1)
  if (at > last) setAt(last)
  return (
    <Page
      title={
        of === 'person' ? 'Likely pairs' : `Likely pairs of ${kindWords[of].many.toLowerCase()}`
      }
      lead={`Names that may be of ${kindWords[of].verdicts.same}, the likeliest first${of === 'person' ? ', and before them one name that may be of two' : ''}. Nothing is joined or parted by itself: you decide, with a reason, and can take it back.`}
    >
      <KindChips of={of} to="/people/pairs" />
      <Answered query={pairs}>
        {(answer) => <Queue answer={answer} of={of} at={at} go={setAt} />}
      </Answered>
    </Page>
  )
}
