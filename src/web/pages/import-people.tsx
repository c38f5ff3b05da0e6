import { useMutation, useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import type { HeldImport, ImportOutcome } from '../../server/answers.ts'
import { postJson, Unanswered } from '../api/fetch-json.ts'
import { importQuery } from '../api/queries.ts'
import { Page } from '../parts/page.tsx'
import { ProblemNote } from '../parts/problem.tsx'
import { plural } from '../parts/words.ts'
import { ImportForm } from '../people/import-form.tsx'
import { entriesIn, ImportOutcomeParts } from '../people/import-outcome.tsx'

/** A heading that is read out when what is below it has come in the place of something else. */
const Arrived = ({ children }: { children: string }) => {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <h2 ref={heading} tabIndex={-1}>
      {children}
    </h2>
  )
}

const Whose = ({ log, trusted }: ImportOutcome) => (
  <p className={trusted ? 'notice calm' : 'notice'}>
    {trusted ? '✓ ' : ''}The package is whole, and of the log <code className="breaks">{log}</code>.{' '}
    {trusted
      ? 'Its key is the one you gave.'
      : 'Whose log that is nobody has shown: you gave no key. Take it only if you know the package came from somebody you trust.'}
  </p>
)

const sums = (outcome: ImportOutcome): string => {
  const left = Object.values(outcome.leftOut).reduce((sum, count) => sum + count, 0)
  const added = plural(outcome.decisions.length, 'decision')
  const against = outcome.contradictions.length + outcome.disagreements.length
  return [
    `${added} would be added`,
    `${outcome.retractions.length} taken back`,
    `${plural(against, 'contradiction')} would be new`,
    `${outcome.known} known already`,
    `${left} left out`,
  ].join('; ')
}

const Again = ({ onGo }: { onGo?: () => void }) => (
  <Link className="button" to="/people/import" onClick={() => onGo?.()}>
    Choose another package
  </Link>
)

const LookedAt = (props: { held: HeldImport; onTaken: (outcome: ImportOutcome) => void }) => {
  const { ticket, name, seen, outcome } = props.held
  const count = entriesIn(outcome)
  const take = useMutation({
    mutationFn: () => postJson<ImportOutcome>(`/api/people-imports/${ticket}`, { seen }),
    onSuccess: props.onTaken,
  })
  return (
    <>
      <section className="prose">
        <Arrived>{`What ${name} holds`}</Arrived>
        <Whose {...outcome} />
        <p>{sums(outcome)}. Nothing is taken yet.</p>
        {take.error === null ? null : <ProblemNote error={take.error} />}
        <p className="row">
          {count === 0 ? (
            <span>Nothing in it is new here.</span>
          ) : (
            <button
              type="button"
              className="button"
              data-main="true"
              disabled={take.isPending}
              onClick={() => take.mutate()}
            >
              Take {count === 1 ? 'this entry' : `these ${count.toLocaleString('en')} entries`}
            </button>
          )}
          <Again />
        </p>
      </section>
      <ImportOutcomeParts outcome={outcome} isTaken={false} />
    </>
  )
}

const Taken = ({ outcome, onAgain }: { outcome: ImportOutcome; onAgain: () => void }) => (
  <>
    <section className="prose">
      <Arrived>{`Taken: ${plural(entriesIn(outcome), 'entry', 'entries')}`}</Arrived>
      <p className="notice calm">
        They count as your own decisions do. Each stands with its names, and can be taken back
        there.
      </p>
      <p className="row">
        <Link className="button" data-main="true" to="/people">
          Go to the people
        </Link>
        <Again onGo={onAgain} />
      </p>
    </section>
    <ImportOutcomeParts outcome={outcome} isTaken />
  </>
)

const Held = (props: { ticket: string; onTaken: (outcome: ImportOutcome) => void }) => {
  const { data, error, refetch } = useQuery(importQuery(props.ticket))
  const isGone = error instanceof Unanswered && error.kind === 'no-such-import'
  // What is being looked at stays while the server cannot be asked: it is not taken if it has changed.
  if (error !== null && (isGone || data === undefined)) {
    return (
      <div className="prose">
        <ProblemNote error={error} {...(isGone ? {} : { retry: () => void refetch() })} />
        <p>
          <Again />
        </p>
      </div>
    )
  }
  return data === undefined ? (
    <p className="soft" role="status">
      Loading …
    </p>
  ) : (
    <LookedAt held={data} onTaken={props.onTaken} />
  )
}

interface TakenNow {
  readonly ticket: string
  readonly outcome: ImportOutcome
}

/** Another device's decisions: a package is sent, what would be taken is looked at, and then it is taken. */
export const ImportPeoplePage = () => {
  const { package: ticket } = useSearch({ from: '/people/import' })
  const navigate = useNavigate()
  const [taken, setTaken] = useState<TakenNow | null>(null)
  // Another package that is looked at takes the place of what was taken.
  const shown = taken !== null && (ticket ?? taken.ticket) === taken.ticket ? taken : null
  return (
    <Page
      title="Another device’s decisions"
      lead="Who is who as somebody else has decided, where the same sources are here too. Nothing else of their package comes in, and nothing before you have looked at it."
    >
      {shown !== null ? (
        <Taken outcome={shown.outcome} onAgain={() => setTaken(null)} />
      ) : ticket === undefined ? (
        <ImportForm />
      ) : (
        <Held
          key={ticket}
          ticket={ticket}
          onTaken={(outcome) => {
            setTaken({ ticket, outcome })
            void navigate({ to: '/people/import', replace: true })
          }}
        />
      )}
    </Page>
  )
}
