import { useState } from 'react'
import type { DeskMode } from './review-desk.tsx'
import type { useChosen } from './use-chosen.ts'
import type { useVerdicts } from './use-verdicts.ts'

const saidOf = {
  accepted: 'Accepted. U takes it back.',
  rejected: 'Rejected. U takes it back.',
  amended: 'Amended. U takes it back.',
} as const

/** Everything the keys and buttons of the reader do, and what is said of it. */
export const useActions = (
  pick: ReturnType<typeof useChosen>,
  verdicts: ReturnType<typeof useVerdicts>,
  setMode: (mode: DeskMode) => void,
) => {
  const [said, setSaid] = useState('')
  const { chosen } = pick
  const next = () => {
    const claim = pick.nextUnreviewed()
    if (claim === null) setSaid('Every claim of this part is reviewed.')
    else pick.choose(claim.id)
  }
  const give = async (verdict: keyof typeof saidOf, why: string, amendment?: object) => {
    if (chosen === null) return
    const extra = amendment === undefined ? {} : { amendment }
    await verdicts
      .review({ claimId: chosen.id, verdict, why, ...extra })
      .then(() => {
        setSaid(saidOf[verdict])
        // An acceptance opened no form; meanwhile another may have been opened.
        if (verdict !== 'accepted') setMode('look')
      })
      // The desk shows what went wrong.
      .catch(() => undefined)
  }
  const reviewed = chosen !== null && (chosen.review !== null || chosen.state !== 'proposed')
  const undoable = reviewed ? chosen.id : verdicts.last()
  const undo = async () => {
    if (undoable === null) return
    if (undoable !== chosen?.id) pick.choose(undoable)
    await verdicts
      .undo(undoable)
      .then(() => setSaid('The review was taken back.'))
      .catch(() => undefined)
  }
  return {
    said,
    say: setSaid,
    give,
    canUndo: undoable !== null,
    accept: () => void give('accepted', ''),
    acceptAndNext: () => {
      void give('accepted', '')
      next()
    },
    amend: () => chosen !== null && setMode('amend'),
    reject: () => chosen !== null && chosen.state !== 'rejected' && setMode('reject'),
    undo: () => void undo(),
    next,
  }
}
