import { Link } from '@tanstack/react-router'
import { calledAs } from '../../domain/identity/recorded.ts'
import type { RecordShown } from '../../server/answers.ts'
import { plural, statedDate } from '../parts/words.ts'

/** What leads to a name at its place in the source. */
export const placeOfRecord = ({ sourceId, places: [first] }: RecordShown) => ({
  params: { sourceId },
  search: first === undefined ? {} : { at: first.start, to: first.end },
})

/** A name as one source has it, with the words around its first places. */
export const RecordSide = (props: { record: RecordShown; person?: string; opens?: string }) => {
  const { record } = props
  return (
    <>
      <h3 dir="auto">
        {props.person === undefined ? (
          calledAs(record)
        ) : (
          <Link to="/people/$recordId" params={{ recordId: props.person }}>
            {calledAs(record)}
          </Link>
        )}
      </h3>
      <p className="small soft" dir="auto">
        [{record.sourceNumber}] {record.sourceName}, {statedDate(record.sourceDate)};{' '}
        {record.described ? 'described, not named' : plural(record.mentions, 'mention')}
      </p>
      {record.partedFrom === null ? null : (
        <p className="small">
          Parted from{' '}
          <Link to="/people/$recordId" params={{ recordId: record.partedFrom }}>
            another of this name in this source
          </Link>
          .
        </p>
      )}
      {record.doubtful === 0 ? null : (
        <p className="small">
          {plural(record.doubtful, 'place')} nobody looked at when this name was parted: left here
          until somebody says whose.
        </p>
      )}
      {record.places.map((place) => (
        <blockquote key={`${place.textId}:${place.start}`} className="passage" dir="auto">
          {place.before === '' ? null : `… ${place.before.trimStart()}`}
          <mark className="pin" data-chosen="true">
            {place.written}
          </mark>
          {place.after === '' ? null : `${place.after.trimEnd()} …`}
        </blockquote>
      ))}
      <p>
        <Link to="/sources/$sourceId" {...placeOfRecord(record)}>
          Open in the source {props.opens === undefined ? null : <kbd>{props.opens}</kbd>}
        </Link>
      </p>
    </>
  )
}
