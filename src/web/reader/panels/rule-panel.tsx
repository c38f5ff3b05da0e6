import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ClaimCount, ClaimView, UnreviewedOfRule } from '../../../server/answers.ts'
import { unreviewedQuery } from '../../api/queries.ts'
import { Answered } from '../../parts/answered.tsx'
import { plural } from '../../parts/words.ts'
import type { Verdicts } from '../use-verdicts.ts'
import { PanelBody } from './panel-body.tsx'

const whole = (n: number): string => n.toLocaleString('en')

const Sampled = (props: { claim: ClaimView; onOpen: (claim: ClaimView) => void }) => {
  const { quote } = props.claim.passages[0]
  return (
    <li className="item">
      <p dir="auto">{props.claim.sentence}</p>
      <p className="small soft" dir="auto">
        … {quote.prefix}
        <strong className="quoted">{quote.exact}</strong>
        {quote.suffix} …
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

/** The question, with its number, what was seen of it, and the way back. */
const Ask = (props: { of: UnreviewedOfRule; busy: boolean; onAccept: () => void }) => {
  const [asked, setAsked] = useState(false)
  const all = props.of.claimIds.length
  const unseen = all - props.of.sample.length
  if (!asked)
    return (
      <p>
        <button type="button" className="button" onClick={() => setAsked(true)}>
          Accept all {whole(all)} …
        </button>
      </p>
    )
  return (
    <fieldset className="notice ask" aria-label="Accept all of this rule?">
      <p>
        Accept {plural(all, 'claim')} of this rule in this text?
        {unseen > 0
          ? ` ${whole(unseen)} of them ${unseen === 1 ? 'is' : 'are'} not shown above.`
          : ''}{' '}
        They can be taken back together.
      </p>
      <p className="row">
        <button
          type="button"
          className="button"
          data-main="true"
          disabled={props.busy}
          onClick={props.onAccept}
          // biome-ignore lint/a11y/noAutofocus: the question was just asked for
          autoFocus
        >
          {props.busy ? 'Accepting …' : `Accept ${plural(all, 'claim')}`}
        </button>
        <button type="button" className="button" onClick={() => setAsked(false)}>
          Not now
        </button>
      </p>
    </fieldset>
  )
}

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
        In this text it proposed {plural(all, 'claim')}: {whole(of('proposed'))} not reviewed,{' '}
        {whole(of('accepted'))} accepted, {whole(of('amended'))} amended, {whole(of('rejected'))}{' '}
        rejected.
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
  const accept = async ({ claimIds, sample }: UnreviewedOfRule) => {
    const why = `Accepted with all unreviewed claims of the rule “${rule}” in this text, after a look at ${sample.length} of ${claimIds.length}.`
    const outcome = await verdicts.act(
      { is: 'accepted-many', claimIds, why },
      props.chosen?.id ?? null,
    )
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
              <Ask
                of={found}
                busy={verdicts.busy}
                onAccept={() => void accept(found).catch(() => undefined)}
              />
            </section>
          )
        }
      </Answered>
    </PanelBody>
  )
}
