import type { FindingView } from '../../server/answers.ts'
import { ReasonForm } from '../parts/reason-form.tsx'

const ready = [
  'These are two different things.',
  'They speak of different moments.',
  'A mistake of the reading: the words do not say this.',
  'Known; the text itself explains it.',
] as const

/** The reasons that one key chooses; what was said before comes first when the finding changed. */
const reasonsFor = ({ state, dismissal }: FindingView): readonly string[] =>
  state === 'changed' && dismissal !== null ? [...new Set([dismissal.why, ...ready])] : ready

/** Why a finding is put aside. */
export const DismissForm = (props: {
  finding: FindingView
  busy: boolean
  onDismiss: (why: string) => void
  onCancel: () => void
}) => (
  <ReasonForm
    label="Dismiss this finding"
    legend="Why can it be put aside?"
    reasons={reasonsFor(props.finding)}
    submit="Dismiss with these words"
    busy={props.busy}
    onReason={props.onDismiss}
    onCancel={props.onCancel}
  />
)
