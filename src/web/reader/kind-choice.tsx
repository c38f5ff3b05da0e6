import { type ClaimKind, claimKinds } from '../../domain/claim-content.ts'
import { useSingleKeys } from '../keys/single-keys.ts'
import { KindGlyph } from '../parts/kind-mark.tsx'
import { term, upperFirst } from '../parts/words.ts'

/** One key for each kind: its first letter where that is free. */
export const kindKeys: Readonly<Record<ClaimKind, string>> = {
  occurrence: 'O',
  count: 'C',
  status: 'S',
  attribute: 'T',
  relation: 'R',
  violation: 'V',
  evidence: 'E',
  demand: 'D',
  response: 'P',
  amount: 'M',
  expression: 'X',
  remark: 'K',
}

/** What kind of claim the selected words make: one key, or one press. */
export const KindChoice = (props: { onKind: (kind: ClaimKind) => void; onCancel: () => void }) => {
  const handlers = Object.fromEntries(
    claimKinds.map((kind) => [kindKeys[kind].toLowerCase(), () => props.onKind(kind)]),
  )
  useSingleKeys({ ...handlers, Escape: props.onCancel })
  return (
    <fieldset className="kind-choice">
      <legend>What kind of claim is it?</legend>
      {claimKinds.map((kind, i) => (
        <button
          key={kind}
          type="button"
          className="button"
          aria-keyshortcuts={kindKeys[kind]}
          // biome-ignore lint/a11y/noAutofocus: C was pressed to choose here
          autoFocus={i === 0}
          onClick={() => props.onKind(kind)}
        >
          <KindGlyph kind={kind} /> <span>{upperFirst(term('claim-kinds', kind))}</span>
          <kbd>{kindKeys[kind]}</kbd>
        </button>
      ))}
    </fieldset>
  )
}
