import { Link } from '@tanstack/react-router'
import { calledAs } from '../../domain/identity/recorded.ts'
import type { RecordShown, ShownPlace } from '../../server/answers.ts'
import { plural, statedDate } from '../parts/words.ts'

/** What leads to a name at its place in the source. */
export const placeOfRecord = ({ sourceId, places: [first] }: RecordShown) => ({
  params: { sourceId },
  search: first === undefined ? {} : { at: first.start, to: first.end },
})

/** A place of a name with the words around it. */
export const PlacePassage = ({ place }: { place: ShownPlace }) => (
  <blockquote className="passage" dir="auto">
    {place.before === '' ? null : `… ${place.before.trimStart()}`}
    <mark className="pin" data-chosen="true">
      {place.written}
    </mark>
    {place.after === '' ? null : `${place.after.trimEnd()} …`}
  </blockquote>
)

/** A name as one source has it, with the words around its first places. */
export const RecordSide = (props: {
  record: RecordShown
  /** Whose page the name leads to. */
  person?: string
  /** In the place of the name, where both sides have the same. */
  title?: string
  opens?: string
}) => {
  const { record } = props
  return (
    <>
      <h3 dir="auto">
        {props.title !== undefined ? (
          props.title
        ) : props.person === undefined ? (
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
        <PlacePassage key={`${place.textId}:${place.start}`} place={place} />
      ))}
      <p>
        <Link to="/sources/$sourceId" {...placeOfRecord(record)}>
          Open in the source {props.opens === undefined ? null : <kbd>{props.opens}</kbd>}
        </Link>
      </p>
    </>
  )
}
