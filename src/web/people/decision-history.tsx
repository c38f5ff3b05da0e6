import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { RecordKind } from '../../domain/identity/recorded.ts'
import type { DecisionShown } from '../../server/answers.ts'
import { retractionQuery } from '../api/queries.ts'
import { Answered } from '../parts/answered.tsx'
import { ProblemNote } from '../parts/problem.tsx'
import { ReasonForm } from '../parts/reason-form.tsx'
import { upperFirst } from '../parts/words.ts'
import { BeforeAfter } from './before-after.tsx'
import { DecisionWords } from './decision-words.tsx'
import { kindWords } from './kinds.ts'
import { useIdentity } from './use-identity.ts'

/** Which names and claims would go where, before anything is taken back. */
const Preview = ({ decisionId }: { decisionId: string }) => {
  const preview = useQuery(retractionQuery(decisionId))
  return (
    <Answered query={preview}>
      {(change) =>
        change === null ? (
          <p className="small">Taking it back would part and join nothing.</p>
        ) : (
          <BeforeAfter change={change} then="If it is taken back" />
        )
      }
    </Answered>
  )
}

const reasonsFor = (of: RecordKind) => [
  `${upperFirst(kindWords[of].verdicts.distinct)} of one name.`,
  'A mistake in deciding.',
  'A newer source tells otherwise.',
]

const Decision = ({ of, decision }: { of: RecordKind; decision: DecisionShown }) => {
  const identity = useIdentity()
  const [asking, setAsking] = useState(false)
  const { retracted } = decision
  const retract = (reason: string) =>
    void identity
      .act({ is: 'retract', decisionId: decision.id, reason })
      .then(() => setAsking(false))
      .catch(() => undefined)
  return (
    <li className="item" data-taken-back={retracted !== null}>
      <DecisionWords decision={decision} isHere />
      {identity.error === null ? null : <ProblemNote error={identity.error} />}
      {retracted !== null ? null : asking ? (
        <>
          <Preview decisionId={decision.id} />
          <ReasonForm
            label="Take this decision back"
            legend="Why is it taken back?"
            reasons={reasonsFor(of)}
            submit="Take it back with these words"
            busy={identity.busy}
            onReason={retract}
            onCancel={() => setAsking(false)}
          />
        </>
      ) : (
        <p>
          <button type="button" className="button" onClick={() => setAsking(true)}>
            {decision.verdict === 'same' ? 'Split: take it back …' : 'Take it back …'}
          </button>
        </p>
      )}
    </li>
  )
}

/** Every decision about a person, those taken back too; each can be taken back, after a look at what follows. */
export const DecisionHistory = ({
  of,
  decisions,
}: {
  of: RecordKind
  decisions: readonly DecisionShown[]
}) =>
  decisions.length === 0 ? (
    <p className="soft">Nobody has decided anything about these names yet.</p>
  ) : (
    <ol className="items">
      {decisions.map((decision) => (
        <Decision of={of} key={decision.id} decision={decision} />
      ))}
    </ol>
  )
