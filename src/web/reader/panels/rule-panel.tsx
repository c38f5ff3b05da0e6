import { useQuery } from '@tanstack/react-query'
import type { ActOutcome, ClaimCount, ClaimView } from '../../../server/answers.ts'
import { unreviewedQuery } from '../../api/queries.ts'
import { Answered } from '../../parts/answered.tsx'
import { plural, term } from '../../parts/words.ts'
import type { Verdicts } from '../use-verdicts.ts'
import { AcceptAll } from './accept-all.tsx'
import { PanelBody } from './panel-body.tsx'

const whole = (n: number): string => n.toLocaleString('en')

const Sampled = (props: { claim: ClaimView; onOpen: (claim: ClaimView) => void }) => {
  const { quote } = props.claim.passages[0]
  return (
    <li className="item">
      <p dir="auto">{props.claim.sentence}</p>
      <p className="small soft" dir="auto">
        … {quote.prefix.replace(/^\S*\s/, '')}
        <strong className="quoted">{quote.exact}</strong>
        {quote.suffix.replace(/\s\S*$/, '')} …
      </p>
      <p>
        <button
          type="button"
          className="button quiet small"
          onClick={() => props.onOpen(props.claim)}
        >
          Look at it in the text
        </button>
      </p>
    </li>
  )
}

const states = ['proposed', 'accepted', 'amended', 'rejected'] as const

const About = (props: {
  rule: string
  chosen: ClaimView | null
  progress: readonly ClaimCount[]
}) => {
  const { rule, chosen } = props
  const own = props.progress.filter((count) => count.rule === rule)
  const all = own.reduce((n, count) => n + count.n, 0)
  const of = (state: ClaimCount['state']) =>
    own.reduce((n, count) => n + (count.state === state ? count.n : 0), 0)
  const made = chosen?.madeBy.by === 'rule' && chosen.madeBy.rule === rule ? chosen.madeBy : null
  return (
    <>
      <h3>Rule “{rule}”</h3>
      {made === null ? null : (
        <p className="small">
          Version {made.version}. Of the chosen claim it says: {made.reason}
        </p>
      )}
      <p className="small">
        In this text it proposed {plural(all, 'claim')}
        {states
          .filter((state) => of(state) > 0)
          .map(
            (state, i) =>
              `${i === 0 ? ': ' : ', '}${whole(of(state))} ${term('review-states', state)}`,
          )
          .join('')}
        .
      </p>
    </>
  )
}

/** What a rule proposed in this text, and the way to accept the rest of it after a look at a sample. */
export const RulePanel = (props: {
  rule: string | null
  chosen: ClaimView | null
  textId: string
  progress: readonly ClaimCount[]
  verdicts: Verdicts
  say: (words: string) => void
  onOpen: (claim: ClaimView) => void
}) => {
  const { rule, verdicts } = props
  const waiting = useQuery({
    ...unreviewedQuery(props.textId, rule ?? ''),
    enabled: rule !== null,
  })
  if (rule === null)
    return (
      <p className="panel-body">
        {props.chosen === null
          ? 'Choose a claim, or a rule in the filter above, to see what its rule proposed.'
          : 'A person wrote this claim; no rule proposed it.'}
      </p>
    )
  const { chosen } = props
  const done = (outcome: ActOutcome, claimIds: readonly string[]) => {
    verdicts.acted(outcome, claimIds, chosen?.id ?? null)
    const skipped =
      outcome.skipped === 0 ? '' : ` ${whole(outcome.skipped)} had been reviewed meanwhile.`
    props.say(`${plural(outcome.reviewed, 'claim')} accepted. U takes all of it back.${skipped}`)
  }
  return (
    <PanelBody label="The rule">
      <About rule={rule} chosen={props.chosen} progress={props.progress} />
      <Answered query={waiting}>
        {(found) =>
          found.claimIds.length === 0 ? (
            <p>None of its claims waits for a review in this text.</p>
          ) : (
            <section className="prose" aria-label="Sample">
              <h3>
                {found.sample.length === found.claimIds.length
                  ? `All ${whole(found.claimIds.length)} not reviewed`
                  : `${found.sample.length} of the ${whole(found.claimIds.length)} not reviewed`}
              </h3>
              <ol className="items">
                {found.sample.map((claim) => (
                  <Sampled key={claim.id} claim={claim} onOpen={props.onOpen} />
                ))}
              </ol>
              <AcceptAll
                of={found}
                why={`Accepted with all unreviewed claims of the rule “${rule}” in this text, after a look at ${found.sample.length} of ${found.claimIds.length}.`}
                onDone={(outcome) => done(outcome, found.claimIds)}
              />
            </section>
          )
        }
      </Answered>
    </PanelBody>
  )
}
