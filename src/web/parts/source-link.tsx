import { Link } from '@tanstack/react-router'
import type { Attributed } from '../../server/answers.ts'
import { statedDate, statedOr } from './words.ts'

/** Leads to the exact words in their source, with the claim chosen. */
export const ToWords = (props: { of: Attributed; children: React.ReactNode }) => (
  <Link
    to="/sources/$sourceId"
    params={{ sourceId: props.of.sourceId }}
    search={{ claim: props.of.claimId, at: props.of.passage.start, to: props.of.passage.end }}
  >
    {props.children}
  </Link>
)

/** Number, name, publisher and date of a source, as in a footnote. */
export const SourceName = ({ of }: { of: Attributed }) => {
  const publisher = statedOr(of.publisher, '')
  return (
    <>
      [{of.sourceNumber}] <span dir="auto">{of.sourceName}</span>
      <span className="soft">
        {publisher === '' ? '' : `, ${publisher}`}, {statedDate(of.sourceDate)}
      </span>
    </>
  )
}
