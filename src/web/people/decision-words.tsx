import { Link } from '@tanstack/react-router'
import type { DecisionShown } from '../../server/answers.ts'
import { instantWords, plural } from '../parts/words.ts'
import { kindWords } from './kinds.ts'

/** What was said of places of one name beside the others, where they were not parted. */
const withOthers = { same: 'of the same as the others', unsure: 'not sure whose' } as const

interface Props {
  readonly decision: DecisionShown
  /** Whether it is in the record already, and not only looked at. */
  readonly isHere: boolean
}

/** Another device's person, by the log that was decided in. */
const whoOf = ({ by, from: [log] }: { by: string; from: readonly string[] }) =>
  log === undefined ? by : `${by} (brought in from ${log})`

const Whom = ({ decision, isHere }: Props) => {
  const { another, verdicts } = kindWords[decision.of]
  if (decision.places === null)
    return (
      <>
        <strong>{decision.leftName}</strong> and <strong>{decision.rightName}</strong>:{' '}
        {verdicts[decision.verdict]}.
      </>
    )
  return (
    <>
      {plural(decision.places, 'place')} of <strong>{decision.leftName}</strong> in one source:{' '}
      {decision.verdict !== 'distinct' ? (
        withOthers[decision.verdict]
      ) : isHere && decision.retracted === null ? (
        <Link to="/people/$recordId" params={{ recordId: decision.right }}>
          {another}
        </Link>
      ) : (
        another
      )}
      .
    </>
  )
}

/** A decision in words: of whom, what, why, by whom and when, and what became of it. */
export const DecisionWords = ({ decision, isHere }: Props) => {
  const { retracted, suspendedBy } = decision
  return (
    <>
      <p dir="auto">
        <Whom decision={decision} isHere={isHere} /> “{decision.reason}”
      </p>
      <p className="small soft" dir="auto">
        {whoOf(decision)}, {instantWords(decision.at)}
        {decision.algorithm === null ? '' : `; shown then: ${decision.lines.join('; ')}`}
      </p>
      {retracted === null ? null : (
        <p className="small" dir="auto">
          Taken back by {whoOf(retracted)}, {instantWords(retracted.at)}: “{retracted.reason}”
        </p>
      )}
      {suspendedBy === null ? null : (
        <p className="small">It joins nothing while another decision keeps the two apart.</p>
      )}
    </>
  )
}
