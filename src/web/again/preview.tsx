import type { ReactNode } from 'react'
import type { PreviewedSource } from '../../server/answers.ts'
import { plural } from '../parts/words.ts'
import { ChangedClaims } from './changed-claims.tsx'
import { RuleChanges } from './rule-changes.tsx'

type Previewed = Exclude<PreviewedSource, { readonly is: 'failed' }>

const whole = (n: number): string => n.toLocaleString('en')

export const isPreviewed = (one: PreviewedSource): one is Previewed => one.is !== 'failed'

/** In all, in one sentence. */
const Sum = ({ previews }: { previews: readonly Previewed[] }) => {
  const sum = (which: 'added' | 'withdrawn' | 'kept') =>
    previews.reduce((total, one) => total + one[which], 0)
  const changing = previews.filter(({ is }) => is === 'would-change').length
  if (changing === 0)
    return (
      <p>
        Nothing would change: the same {plural(sum('kept'), 'claim')} would be proposed, and what
        was reviewed stays reviewed.
      </p>
    )
  return (
    <>
      <p>
        It would add <strong>{plural(sum('added'), 'claim')}</strong>, withdraw{' '}
        <strong>{whole(sum('withdrawn'))}</strong> and keep <strong>{whole(sum('kept'))}</strong>
        {previews.length === 1
          ? '.'
          : `, in ${whole(changing)} of ${plural(previews.length, 'source')}.`}
      </p>
      <p className="soft">
        Only proposals nobody reviewed are withdrawn, and they stay in the ledger. What a person
        accepted, amended, rejected or wrote is kept as it is.
      </p>
    </>
  )
}

/** What reading again would change: in all, by rule, and in words. Nothing of it is written yet. */
export const Preview = (props: {
  found: readonly PreviewedSource[]
  /** The way to do it, between how much it is and what it is. */
  children: ReactNode
}) => {
  const { found } = props
  const previews = found.filter(isPreviewed)
  const total = (which: 'added' | 'withdrawn') => previews.reduce((sum, one) => sum + one[which], 0)
  return (
    <>
      <div className="prose" role="status">
        {previews.length === 0 ? null : <Sum previews={previews} />}
        {found.map((one) =>
          one.is === 'failed' ? (
            <p key={one.sourceId} className="notice">
              {one.sentence}
            </p>
          ) : null,
        )}
      </div>
      {props.children}
      <RuleChanges previews={previews} />
      <ChangedClaims
        id="would-add"
        title="Would be added"
        total={total('added')}
        claims={previews.flatMap((of) => of.wouldAdd.map((claim) => ({ claim, of })))}
      />
      <ChangedClaims
        id="would-withdraw"
        title="Would be withdrawn"
        total={total('withdrawn')}
        claims={previews.flatMap((of) => of.wouldWithdraw.map((claim) => ({ claim, of })))}
      />
    </>
  )
}
