import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { FindingSideView, TextPart } from '../../server/answers.ts'
import { textQuery } from '../api/queries.ts'
import { Answered } from './answered.tsx'
import { Limited } from './limited.tsx'
import { edtfWords } from './words.ts'

/** Characters shown before and after the words, widened to whole words. */
const AROUND = 320

const before = (body: string, start: number): string => {
  const from = Math.max(0, start - AROUND)
  const cut = body.slice(from, start)
  return from === 0 ? cut : `… ${cut.replace(/^\S*\s/, '')}`
}

const after = (body: string, end: number): string => {
  const to = Math.min(body.length, end + AROUND)
  const cut = body.slice(end, to)
  return to === body.length ? cut : `${cut.replace(/\s\S*$/, '')} …`
}

const Surroundings = ({ side, text }: { side: FindingSideView; text: TextPart }) => {
  const start = side.start - text.window.start
  const end = Math.min(side.end - text.window.start, text.body.length)
  return (
    <blockquote className="passage" dir="auto">
      {before(text.body, start)}
      <mark className="pin" data-chosen="true">
        {text.body.slice(start, end)}
      </mark>
      {after(text.body, end)}
    </blockquote>
  )
}

const Side = ({ side }: { side: FindingSideView }) => {
  const text = useQuery(textQuery(side.textId, { at: side.start }))
  const claim = side.claimIds[0]
  return (
    <li className="side">
      <h3 dir="auto">
        [{side.sourceNumber}] {side.sourceName}
      </h3>
      <p className="small">
        says <strong dir="auto">{edtfWords(side.value)}</strong>
      </p>
      <Answered query={text}>{(part) => <Surroundings side={side} text={part} />}</Answered>
      <p>
        <Link
          to="/sources/$sourceId"
          params={{ sourceId: side.sourceId }}
          search={{
            at: side.start,
            to: side.end,
            ...(claim === undefined ? {} : { claim }),
          }}
        >
          Open in the source
        </Link>
      </p>
    </li>
  )
}

/** The passages that disagree or repeat, side by side with their surroundings. */
export const FindingSides = ({ sides }: { sides: readonly FindingSideView[] }) => (
  <Limited items={sides} first={12}>
    {(shown) => (
      <ul className="sides">
        {shown.map((side) => (
          <Side key={`${side.textId}:${side.start}:${side.end}`} side={side} />
        ))}
      </ul>
    )}
  </Limited>
)
