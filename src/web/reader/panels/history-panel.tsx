import { useQuery } from '@tanstack/react-query'
import type { ClaimDetail, ClaimView, ReviewRecord } from '../../../server/answers.ts'
import { claimQuery } from '../../api/queries.ts'
import { Answered } from '../../parts/answered.tsx'
import { StateMark } from '../../parts/state-mark.tsx'
import { instantWords } from '../../parts/words.ts'
import { PanelBody } from './panel-body.tsx'

const Made = ({ claim }: { claim: ClaimDetail }) => (
  <li className="item">
    <p className="small soft">{instantWords(claim.madeAt)}</p>
    <p>
      {claim.madeBy.by === 'person'
        ? `Written by ${claim.madeBy.person}.`
        : `Proposed by the rule “${claim.madeBy.rule}”, version ${claim.madeBy.version}: ${claim.madeBy.reason}`}
    </p>
    <p dir="auto" className="small">
      {claim.firstSentence}
    </p>
  </li>
)

const Reviewed = (props: { record: ReviewRecord; onUndoAct: (actId: string) => void }) => {
  const { review, sentence, undone, act } = props.record
  return (
    <li className="item">
      <p className="small soft">{instantWords(review.at)}</p>
      <p>
        <StateMark state={review.verdict} /> by {review.by}
        {review.why === '' ? '' : `: ${review.why}`}
      </p>
      {sentence === null ? null : (
        <p dir="auto" className="small">
          {sentence}
        </p>
      )}
      {undone === null ? null : (
        <p className="small">
          Taken back by {undone.by}, {instantWords(undone.at)}.
        </p>
      )}
      {act === null || act.reviews < 2 ? null : (
        <p className="small">
          One decision about {act.reviews.toLocaleString('en')} reviews.{' '}
          {act.isUndone ? (
            'It was taken back as a whole.'
          ) : (
            <button type="button" className="button small" onClick={() => props.onUndoAct(act.id)}>
              Take back all of it
            </button>
          )}
        </p>
      )}
    </li>
  )
}

/** Everything that ever was done with a claim, oldest first. Nothing is ever left out. */
export const HistoryPanel = (props: { claim: ClaimView; onUndoAct: (actId: string) => void }) => {
  const detail = useQuery(claimQuery(props.claim.id))
  return (
    <PanelBody label="History of this claim">
      <Answered query={detail}>
        {(claim) => (
          <ol className="items">
            <Made claim={claim} />
            {claim.reviews.map((record) => (
              <Reviewed key={record.review.id} record={record} onUndoAct={props.onUndoAct} />
            ))}
            {claim.reviews.length === 0 ? (
              <li className="item soft">Nobody has reviewed it yet.</li>
            ) : null}
          </ol>
        )}
      </Answered>
    </PanelBody>
  )
}
