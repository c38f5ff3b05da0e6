import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { ChangedClaim, PreviewedSource } from '../../server/answers.ts'
import { KindMark } from '../parts/kind-mark.tsx'
import { dateWords } from '../parts/words.ts'

type Previewed = Exclude<PreviewedSource, { readonly is: 'failed' }>

const FIRST = 10
const MORE = 50

/** The day that was understood, where the sentence says it in the source's words only. */
const When = ({ time }: Pick<ChangedClaim, 'time'>) =>
  time.is === 'stated' && time.value.words !== dateWords(time.value) ? (
    <p className="small">
      “<span dir="auto">{time.value.words}</span>” read as <strong>{dateWords(time.value)}</strong>
    </p>
  ) : null

const One = ({ claim, of }: { claim: ChangedClaim; of: Previewed }) => (
  <li className="item">
    <p className="item-head small">
      <KindMark kind={claim.kind} /> <span className="soft">rule {claim.rule}</span>
    </p>
    <p dir="auto">{claim.sentence}</p>
    <When time={claim.time} />
    <p className="small">
      <Link
        to="/sources/$sourceId"
        params={{ sourceId: of.sourceId }}
        search={{ at: claim.start, to: claim.end }}
      >
        <q dir="auto">{claim.words}</q>
      </Link>{' '}
      <span className="soft">
        [{of.sourceNumber}] <span dir="auto">{of.sourceName}</span>
      </span>
    </p>
  </li>
)

/** Claims that would come or go, in words, each leading to where it stands. */
export const ChangedClaims = (props: {
  id: string
  title: string
  /** Of these, the first few hundred of each source come in words. */
  total: number
  claims: readonly { readonly claim: ChangedClaim; readonly of: Previewed }[]
}) => {
  const [limit, setLimit] = useState(FIRST)
  const { claims, total, id } = props
  if (total === 0) return null
  const shown = claims.slice(0, limit)
  const notInWords = total - claims.length
  return (
    <section aria-labelledby={id} className="prose">
      <h2 id={id}>
        {props.title} ({total.toLocaleString('en')})
      </h2>
      <ol className="items">
        {shown.map(({ claim, of }) => (
          <One key={claim.claimId} claim={claim} of={of} />
        ))}
      </ol>
      {claims.length > shown.length ? (
        <p>
          <button type="button" className="button" onClick={() => setLimit(limit + MORE)}>
            Show more ({(claims.length - shown.length).toLocaleString('en')} left)
          </button>
        </p>
      ) : null}
      {notInWords > 0 && claims.length === shown.length ? (
        <p className="soft">{notInWords.toLocaleString('en')} more are counted but not listed.</p>
      ) : null}
    </section>
  )
}
