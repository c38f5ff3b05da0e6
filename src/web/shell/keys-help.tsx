import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { setSingleKeys, useSingleKeysOn } from '../keys/single-keys.ts'

const everywhere = [
  [['Ctrl', 'K'], 'find a page, a source or words'],
  [['F9'], 'hide the whole screen; again to show it'],
  [['Esc', 'Esc'], 'hide the whole screen'],
  [['?'], 'this list'],
] as const

const whileReviewing = [
  [['J'], 'next claim (also ↓ in the list)'],
  [['K'], 'previous claim (also ↑ in the list)'],
  [['N'], 'next claim nobody has reviewed, also in the next part'],
  [['P'], 'the one before that nobody has reviewed'],
  [['A'], 'accept'],
  [['Shift', 'A'], 'accept and go to the next unreviewed'],
  [['E'], 'amend: correct how it was understood'],
  [['X'], 'reject, with a reason'],
  [['S'], 'split it into two claims'],
  [['M'], 'join it with another claim of its kind'],
  [['U'], 'undo: what was done last, or the last review of this claim'],
] as const

const whatIsShown = [
  [['O'], 'what other sources say of the same thing'],
  [['H'], 'history: who did what with it, and when'],
  [['R'], 'its rule, and accepting all of it after a sample'],
  [['L'], 'list of claims'],
  [['F'], 'filter by kind, review or rule'],
] as const

const newClaims = [
  [['V'], 'select words by keyboard: arrows move, Shift and arrows select'],
  [['C'], 'write a claim about the selected words; then one key for its kind'],
] as const

const onFindings = [
  [['J'], 'next finding'],
  [['K'], 'previous finding'],
  [['N'], 'next finding left to look at'],
  [['1'], 'open the first passage in its source (also O); 2 the second, and so on'],
  [['D'], 'dismiss, with a reason; then 1 to 4 choose a ready one'],
  [['U'], 'undo the last dismissal'],
] as const

const onPairs = [
  [['S'], 'the same person; then 1 to 4 choose a ready reason'],
  [['D'], 'distinct persons'],
  [['N'], 'not sure: leave it, with the reason'],
  [['J'], 'next pair, deciding nothing'],
  [['K'], 'previous pair'],
  [['1'], 'open the first passage on the left in its source (also O); 2 the one on the right'],
  [['U'], 'undo the last decision'],
] as const

type Rows = readonly (readonly [readonly string[], string])[]

const KeyRows = ({ rows }: { rows: Rows }) => (
  <dl className="keys-list">
    {rows.map(([keys, does]) => (
      <div key={does}>
        <dt>
          {keys.map((key, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same key may come twice and the list never changes
            <span key={i}>
              {i > 0 ? ' ' : ''}
              <kbd>{key}</kbd>
            </span>
          ))}
        </dt>
        <dd>{does}</dd>
      </div>
    ))}
  </dl>
)

/** The list of keys, and the switch for whoever is hindered by single-letter keys. */
export const KeysHelp = (props: { open: boolean; onOpenChange: (open: boolean) => void }) => {
  const on = useSingleKeysOn()
  return (
    <ModalOverlay
      className="overlay"
      isOpen={props.open}
      onOpenChange={props.onOpenChange}
      isDismissable
    >
      <Modal className="dialog">
        <Dialog>
          {({ close }) => (
            <>
              <Heading slot="title" level={2}>
                Keys
              </Heading>
              <h3>Everywhere</h3>
              <KeyRows rows={everywhere} />
              <h3>While reading a source</h3>
              <KeyRows rows={whileReviewing} />
              <h3>What is shown beside the text</h3>
              <KeyRows rows={whatIsShown} />
              <h3>New claims</h3>
              <KeyRows rows={newClaims} />
              <h3>On the findings page</h3>
              <KeyRows rows={onFindings} />
              <h3>Where it is decided who is who</h3>
              <KeyRows rows={onPairs} />
              <label className="check">
                <input
                  type="checkbox"
                  checked={on}
                  onChange={(event) => setSingleKeys(event.target.checked)}
                />{' '}
                Single-letter keys work. Turn this off if you speak to your computer.
              </label>
              <div className="row">
                <button type="button" className="button" onClick={close}>
                  Close
                </button>
              </div>
            </>
          )}
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
