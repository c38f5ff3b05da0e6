import { Link } from '@tanstack/react-router'
import type { CarriedOver } from '../../../server/answers.ts'
import { plural, upperFirst } from '../../parts/words.ts'
import { earlierWords, ToPlace } from './place.tsx'
import { useCarriedOver } from './use-carried-over.ts'

type With = CarriedOver['with'][number]

/** Sources named in the line; the marks beside the text name all of them. */
const MOST_NAMED = 8

/** Short lines are not compared, so it is never said to be all of it. */
const percent = (share: number, says: (share: string) => string): string => {
  const of = Math.round(share * 100)
  return of >= 100 ? '.' : `: ${says(`${of}%`)}.`
}

/** Says it of the text that stands in the other: an excerpt is in an article, not the reverse. */
const Nearly = ({ of }: { of: With }) => {
  const name = (
    <Link to="/sources/$sourceId" params={{ sourceId: of.sourceId }}>
      [{of.sourceNumber}] <span dir="auto">{of.sourceName}</span>
    </Link>
  )
  return (
    <p className="small notice calm">
      {of.share >= of.shareThere ? (
        <>
          Nearly the same text as {name}
          {percent(of.share, (share) => `${share} of this one stands there too`)}
        </>
      ) : (
        <>
          Nearly all of {name} stands in this text
          {percent(of.shareThere, (share) => `${share} of it`)}
        </>
      )}{' '}
      {upperFirst(earlierWords[of.earlier])}. What both say is one voice, not two.
    </p>
  )
}

const Some = ({ others }: { others: readonly With[] }) => {
  const named = others.slice(0, MOST_NAMED)
  return (
    <p className="small soft carried-note">
      Sentences that also stand elsewhere, with a line beside them:{' '}
      {named.map((of, i) => (
        <span key={of.sourceId}>
          {i === 0 ? '' : ', '}
          {of.sentences.length.toLocaleString('en')} in{' '}
          {of.sentences[0] === undefined ? (
            `[${of.sourceNumber}]`
          ) : (
            <ToPlace of={{ sourceId: of.sourceId, there: of.sentences[0].there }}>
              [{of.sourceNumber}]
            </ToPlace>
          )}
        </span>
      ))}
      {others.length > named.length
        ? ` and some in ${plural(others.length - named.length, 'other source')}`
        : ''}
      .
    </p>
  )
}

/** Says at the head of a source what of it stands in others too. */
export const CarriedNote = ({ sourceId }: { sourceId: string }) => {
  const others = useCarriedOver(sourceId)?.with ?? []
  const partly = others.filter(({ nearDuplicate }) => !nearDuplicate)
  return (
    <>
      {others
        .filter(({ nearDuplicate }) => nearDuplicate)
        .map((of) => (
          <Nearly key={of.sourceId} of={of} />
        ))}
      {partly.length === 0 ? null : <Some others={partly} />}
    </>
  )
}
