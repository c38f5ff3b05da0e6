import type { Maker } from '../../domain/claim.ts'
import type { ClaimView, ShownPassage } from '../../server/answers.ts'
import { KindMark } from '../parts/kind-mark.tsx'
import { quantityMeaning } from '../parts/quantity-meaning.ts'
import { StateMark } from '../parts/state-mark.tsx'
import { dateWords, instantWords, statedWords, term } from '../parts/words.ts'

const proofs = {
  moved: 'found at another place of the text than where it was pinned',
  lost: 'no longer found in this text',
  'not-checked': 'not checked',
} as const

const Quote = ({ passage }: { passage: ShownPassage }) => (
  <li>
    <q dir="auto">{passage.quote.exact}</q>
    {passage.proof === 'proved' ? null : (
      <strong className="small"> {proofs[passage.proof]}</strong>
    )}
  </li>
)

const Origin = ({ madeBy }: { madeBy: Maker }) =>
  madeBy.by === 'person' ? (
    <p className="small soft">Written by {madeBy.person}.</p>
  ) : (
    <p className="small soft">
      Proposed by the rule “{madeBy.rule}”, version {madeBy.version}: {madeBy.reason}
    </p>
  )

const Parsed = ({ content }: { content: ClaimView['statement']['content'] }) =>
  content.kind === 'count' || content.kind === 'amount' ? (
    <>
      <dt>How many</dt>
      <dd>
        {quantityMeaning(content.quantity)} (<q dir="auto">{content.quantity.words}</q>)
      </dd>
    </>
  ) : null

const Facts = ({ claim: { statement } }: { claim: ClaimView }) => (
  <dl className="facts small">
    <Parsed content={statement.content} />
    <dt>Said how</dt>
    <dd>{term('modes', statement.mode)}</dd>
    <dt>By whom first</dt>
    <dd dir="auto">{statedWords(statement.originator, ({ words }) => words)}</dd>
    <dt>When</dt>
    <dd>
      {statedWords(statement.time, (time) =>
        time.words === '' || time.words === dateWords(time)
          ? dateWords(time)
          : `${dateWords(time)} (“${time.words}”)`,
      )}
    </dd>
    {statement.places.length === 0 ? null : (
      <>
        <dt>Where</dt>
        <dd dir="auto">{statement.places.map(({ written }) => written).join(', ')}</dd>
      </>
    )}
  </dl>
)

const Reviewed = ({ claim }: { claim: ClaimView }) =>
  claim.review === null ? null : (
    <p className="small">
      {term('review-states', claim.review.verdict)} by {claim.review.by},{' '}
      {instantWords(claim.review.at)}
      {claim.review.why === '' ? '' : `: ${claim.review.why}`}
    </p>
  )

/** The chosen claim: what is said, by which words, who proposed it and why, what was decided. */
export const Desk = (props: { claim: ClaimView; place: string }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so it must be reachable by keyboard
  <section className="panel-body desk-claim" aria-label="What is claimed" tabIndex={0}>
    <p className="item-head small">
      <span className="soft">{props.place}</span> <KindMark kind={props.claim.kind} />{' '}
      <StateMark state={props.claim.state} />
    </p>
    <p className="sentence" dir="auto">
      {props.claim.sentence}
    </p>
    <ul className="quotes">
      {props.claim.passages.map((passage) => (
        <Quote key={passage.position.start} passage={passage} />
      ))}
    </ul>
    {props.claim.passages.every(({ proof }) => proof === 'proved') ? (
      <p className="small soft">✓ These words stand in the text as they were pinned.</p>
    ) : null}
    <Facts claim={props.claim} />
    <Origin madeBy={props.claim.madeBy} />
    <Reviewed claim={props.claim} />
  </section>
)
