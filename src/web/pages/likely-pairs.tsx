import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Page as Answer, PairShown } from '../../server/answers.ts'
import { likelyPairsQuery } from '../api/queries.ts'
import { Answered } from '../parts/answered.tsx'
import { Empty } from '../parts/empty.tsx'
import { Page } from '../parts/page.tsx'
import { plural } from '../parts/words.ts'
import { PairDesk } from '../people/pair-desk.tsx'
import { usePairActs } from '../people/use-pair-acts.ts'

const Queue = (props: { answer: Answer<PairShown>; at: number; go: (to: number) => void }) => {
  const { answer, at, go } = props
  const { items, total } = answer
  const acts = usePairActs(items[0], {
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
          No two names are left that may be one person’s. What was decided stands with each person.
        </p>
        {acts.canUndo ? (
          <button type="button" className="button" onClick={acts.undo}>
            Undo the last decision <kbd>U</kbd>
          </button>
        ) : null}
        <Link className="button" to="/people">
          Go to the people
        </Link>
      </Empty>
    )
  return <PairDesk pair={pair} acts={acts} place={`${at + 1} of ${plural(total, 'likely pair')}`} />
}

/** Pairs of names that may be one person's, the likeliest first: each is decided by a person, with a reason. */
export const LikelyPairsPage = () => {
  const [at, setAt] = useState(0)
  const pairs = useQuery(likelyPairsQuery(at, 1))
  const total = pairs.data?.total
  // Decided pairs leave the queue: behind its end stands the last that is left.
  const last = total === undefined ? at : Math.max(0, total - 1)
  if (at > last) setAt(last)
  return (
    <Page
      title="Likely pairs"
      lead="Names that may be of one person, the likeliest first. Nothing is joined by itself: you decide, with a reason, and can take it back."
    >
      <Answered query={pairs}>{(answer) => <Queue answer={answer} at={at} go={setAt} />}</Answered>
    </Page>
  )
}
