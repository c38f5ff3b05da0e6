import { Link } from '@tanstack/react-router'
import type { FindingSideView } from '../../server/answers.ts'
import { Limited } from './limited.tsx'
import { edtfWords, statedDate, statedOr, term } from './words.ts'

/** What the side says, how, and on whose word. */
const Says = ({ side }: { side: FindingSideView }) => {
  const { said, value } = side
  const who = said === null ? '' : statedOr(said.originator, { words: '', key: '' }).words
  return (
    <p className="small">
      says <strong dir="auto">{edtfWords(value)}</strong>
      {said === null || said.mode === 'asserted' ? null : `, ${term('modes', said.mode)}`}
      {who === '' ? null : (
        <>
          , per <span dir="auto">{who}</span>
        </>
      )}
    </p>
  )
}

const Words = ({ side }: { side: FindingSideView }) => (
  <blockquote className="passage" dir="auto">
    {side.before === '' ? null : `… ${side.before.trimStart()}`}
    <mark className="pin" data-chosen="true">
      {side.words}
    </mark>
    {side.after === '' ? null : `${side.after.trimEnd()} …`}
  </blockquote>
)

/** What leads to the exact words of a side in their source. */
export const placeOf = ({ sourceId, start, end, claimIds: [claim] }: FindingSideView) => ({
  params: { sourceId },
  search: { at: start, to: end, ...(claim === undefined ? {} : { claim }) },
})

const Side = ({ side, n }: { side: FindingSideView; n: number }) => {
  const publisher = statedOr(side.publisher, '')
  return (
    <li className="side">
      <h3 dir="auto">
        [{side.sourceNumber}] {side.sourceName}
      </h3>
      <p className="small soft" dir="auto">
        {publisher === '' ? '' : `${publisher}, `}
        {statedDate(side.sourceDate)}
      </p>
      <Words side={side} />
      <Says side={side} />
      <p>
        <Link to="/sources/$sourceId" {...placeOf(side)}>
          Open in the source {n <= 9 ? <kbd>{n}</kbd> : null}
        </Link>
      </p>
    </li>
  )
}

/** The passages that disagree or repeat, side by side with their surroundings. */
export const FindingSides = ({ sides }: { sides: readonly FindingSideView[] }) => (
  <Limited items={sides} first={12}>
    {(shown) => (
      <ol className="sides">
        {shown.map((side, i) => (
          <Side
            key={`${side.textId}:${side.start}:${side.end}:${side.value}`}
            side={side}
            n={i + 1}
          />
        ))}
      </ol>
    )}
  </Limited>
)
