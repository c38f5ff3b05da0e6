import { useState } from 'react'
import { plural } from '../parts/words.ts'
import type { DeskMode } from './desk-mode.ts'
import type { useChosen } from './use-chosen.ts'
import type { Verdicts } from './use-verdicts.ts'

const saidOf = {
  accepted: 'Accepted. U takes it back.',
  rejected: 'Rejected. U takes it back.',
  amended: 'Amended. U takes it back.',
} as const

const TAKEN_BACK = 'Written by mistake, and taken back.'

/** What U would take back: the last thing done here if it is about the chosen claim, else its last review. */
const undoableOf = (chosen: ReturnType<typeof useChosen>['chosen'], verdicts: Verdicts) => {
  const last = verdicts.last()
  const isOfAct = (id: string) =>
    last?.is === 'act' && (last.at === id || last.claimIds.includes(id))
  if (last?.is === 'act' && (chosen === null || isOfAct(chosen.id))) return last
  if (last?.is === 'written' && (chosen === null || last.claimId === chosen.id)) return last
  if (chosen !== null && (chosen.review !== null || chosen.state !== 'proposed'))
    return { is: 'review', claimId: chosen.id } as const
  return last
}

/** Everything the keys and buttons of the reader do, and what is said of it. */
export const useActions = (
  pick: ReturnType<typeof useChosen>,
  verdicts: Verdicts,
  setMode: (mode: DeskMode) => void,
) => {
  const [said, setSaid] = useState('')
  const { chosen } = pick
  const next = async () => {
    if (!(await pick.nextUnreviewed())) setSaid('No claim is left to review here.')
  }
  const previous = () => {
    if (!pick.previousUnreviewed()) setSaid('Before this one, no claim is left to review.')
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
  const undoable = undoableOf(chosen, verdicts)
  const undoAct = async (actId: string) => {
    const { claims } = await verdicts.undoAct(actId)
    setSaid(`Taken back for ${plural(claims, 'claim')}.`)
  }
  const undo = async () => {
    if (undoable === null) return
    if (undoable.is === 'act') return undoAct(undoable.actId)
    if (undoable.claimId !== chosen?.id) pick.choose(undoable.claimId)
    if (undoable.is === 'written') {
      const { claimId } = undoable
      await verdicts.review({ claimId, verdict: 'rejected', why: TAKEN_BACK })
      return setSaid('The claim you wrote was taken back; it stays in the record, rejected.')
    }
    await verdicts.undo(undoable.claimId)
    setSaid('The review was taken back.')
  }
  const open = (mode: DeskMode) => () => {
    if (chosen !== null && chosen.state !== 'rejected') setMode(mode)
  }
  return {
    said,
    say: setSaid,
    give,
    canUndo: undoable !== null,
    undoSays:
      undoable?.is === 'act' ? `Undo all ${undoable.claimIds.length.toLocaleString('en')}` : 'Undo',
    accept: () => void give('accepted', ''),
    acceptAndNext: () => {
      void give('accepted', '')
      void next()
    },
    amend: () => chosen !== null && setMode('amend'),
    reject: open('reject'),
    split: open('split'),
    join: open('join'),
    undo: () => void undo().catch(() => undefined),
    undoAct: (actId: string) => void undoAct(actId).catch(() => undefined),
    next: () => void next().catch(() => undefined),
    previous,
  }
}

export type Actions = ReturnType<typeof useActions>
