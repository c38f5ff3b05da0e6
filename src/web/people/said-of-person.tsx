import type { SaidOfPerson } from '../../server/answers.ts'
import { SourceName, ToWords } from '../parts/source-link.tsx'
import { StateMark } from '../parts/state-mark.tsx'
import { statedDate, term } from '../parts/words.ts'

const Line = (props: { said: SaidOfPerson; lead?: string }) => (
  <li className="item">
    <p dir="auto">
      {props.lead === undefined ? null : <strong>{props.lead}: </strong>}
      {props.said.sentence} <StateMark state={props.said.state} />
    </p>
    <p className="small soft">
      <ToWords of={props.said}>
        <SourceName of={props.said} />
      </ToWords>
    </p>
  </li>
)

const Part = (props: {
  title: string
  said: readonly SaidOfPerson[]
  lead?: (one: SaidOfPerson) => string
}) =>
  props.said.length === 0 ? null : (
    <section>
      <h2>{props.title}</h2>
      <ol className="items">
        {props.said.map((one) => (
          <Line
            key={one.claimId}
            said={one}
            {...(props.lead === undefined ? {} : { lead: props.lead(one) })}
          />
        ))}
      </ol>
    </section>
  )

const dayOf = ({ time }: SaidOfPerson): string =>
  time.is === 'stated' ? (time.value.earliest ?? time.value.latest ?? '9') : '9'

const byTime = (said: readonly SaidOfPerson[]): readonly SaidOfPerson[] =>
  said.toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0))

/** Properties that sources contradict each other about stand together. */
const byAttribute = (said: readonly SaidOfPerson[]): readonly SaidOfPerson[] =>
  said.toSorted((a, b) => (a.attribute ?? '').localeCompare(b.attribute ?? ''))

/** What the sources say of a person: properties with their disagreements, statuses in time, the rest. */
export const SaidOf = ({ said }: { said: readonly SaidOfPerson[] }) => (
  <>
    <Part
      title="Birth, office, age"
      said={byAttribute(said.filter(({ kind }) => kind === 'attribute'))}
      lead={({ attribute }) => (attribute === null ? '' : term('attributes', attribute))}
    />
    <Part
      title="Statuses in time"
      said={byTime(said.filter(({ kind }) => kind === 'status'))}
      lead={({ time }) => statedDate(time)}
    />
    <Part title="Kin, lawyers, bodies" said={said.filter(({ kind }) => kind === 'relation')} />
    <Part title="Alleged wrongs" said={said.filter(({ kind }) => kind === 'violation')} />
    <Part
      title="Events"
      said={byTime(said.filter(({ kind }) => kind === 'occurrence'))}
      lead={({ time }) => statedDate(time)}
    />
  </>
)
