import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { IdentityVerdict } from '../../domain/identity/decision.ts'
import { calledAs, type RecordKind } from '../../domain/identity/recorded.ts'
import type { PairShown } from '../../server/answers.ts'
import { useSingleKeys } from '../keys/single-keys.ts'
import { kindWords } from './kinds.ts'
import { placeOfRecord } from './record-side.tsx'
import { useIdentity } from './use-identity.ts'

/** Everything the keys and buttons of the queue do, and what is said of it. */
export const usePairActs = (
  pair: PairShown | undefined,
  of: RecordKind,
  steps: { readonly to: (by: 1 | -1) => boolean; readonly back: () => void },
) => {
  const navigate = useNavigate()
  const identity = useIdentity()
  const [asking, setAsking] = useState<IdentityVerdict | null>(null)
  const [said, setSaid] = useState('')
  const [taken, setTaken] = useState<readonly string[]>([])

  const ask = (verdict: IdentityVerdict) => {
    if (pair === undefined) return
    identity.forget()
    setSaid('')
    setAsking(verdict)
  }
  const decide = async (reason: string) => {
    if (pair === undefined || asking === null) return
    const { decisionId } = await identity.act({
      is: 'decide',
      left: pair.left.id,
      right: pair.right.id,
      verdict: asking,
      reason,
    })
    setTaken([...taken, decisionId])
    setAsking(null)
    const whom =
      pair.within === null
        ? `${calledAs(pair.left)} and ${calledAs(pair.right)}`
        : `${calledAs(pair.left)} in one source`
    setSaid(`Recorded: ${whom}, ${kindWords[of].verdicts[asking]}. U takes it back.`)
  }
  const undo = async () => {
    const decisionId = taken.at(-1)
    if (decisionId === undefined) return
    await identity.act({ is: 'retract', decisionId, reason: 'Taken back right after it.' })
    setTaken(taken.slice(0, -1))
    steps.back()
    setSaid('The decision was taken back.')
  }
  const step = (by: 1 | -1) => {
    setAsking(null)
    identity.forget()
    if (steps.to(by)) setSaid('')
    else setSaid(by === 1 ? 'This is the last pair.' : 'This is the first pair.')
  }
  const open = (side: 'left' | 'right') => {
    if (pair !== undefined)
      void navigate({ to: '/sources/$sourceId', ...placeOfRecord(pair[side]) })
  }
  // What went wrong is shown beside the pair.
  const quietly = (work: Promise<void>) => void work.catch(() => undefined)
  const acts = {
    said,
    asking,
    ask,
    cancel: () => {
      identity.forget()
      setAsking(null)
    },
    decide: (reason: string) => quietly(decide(reason)),
    undo: () => quietly(undo()),
    canUndo: taken.length > 0 && !identity.busy,
    step,
    busy: identity.busy,
    error: identity.error,
  }
  useSingleKeys({
    ...(asking === null ? { '1': () => open('left'), '2': () => open('right') } : {}),
    s: () => ask('same'),
    d: () => ask('distinct'),
    n: () => ask('unsure'),
    j: () => step(1),
    k: () => step(-1),
    o: () => open('left'),
    u: acts.undo,
  })
  return acts
}

export type PairActs = ReturnType<typeof usePairActs>
