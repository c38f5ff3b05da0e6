import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { calledAs } from '../../domain/identity/recorded.ts'
import type { PersonPage as Person } from '../../server/answers.ts'
import { personQuery } from '../api/queries.ts'
import { Answered } from '../parts/answered.tsx'
import { Limited } from '../parts/limited.tsx'
import { Page } from '../parts/page.tsx'
import { plural } from '../parts/words.ts'
import { DecisionHistory } from '../people/decision-history.tsx'
import { searchOf } from '../people/kind-chips.tsx'
import { kindWords } from '../people/kinds.ts'
import { PartName } from '../people/part-name.tsx'
import { RecordSide } from '../people/record-side.tsx'
import { SaidOf } from '../people/said-of-person.tsx'
import { SettleDoubt } from '../people/settle-doubt.tsx'

const Forms = ({ person }: { person: Person }) => (
  <section>
    <h2>Written forms</h2>
    <ul className="forms">
      {person.forms.map(({ written, count, sources }) => (
        <li key={written}>
          <span dir="auto">{written}</span>{' '}
          <span className="soft small">
            {count === 1 ? 'once' : `${count} times`} in {plural(sources.length, 'source')}
          </span>
        </li>
      ))}
    </ul>
  </section>
)

const Descriptions = ({ person }: { person: Person }) =>
  !person.isNamed || person.described.length === 0 ? null : (
    <section>
      <h2>Described, not named</h2>
      <ul className="forms">
        {person.described.map((words) => (
          <li key={words} dir="auto">
            “{words}”
          </li>
        ))}
      </ul>
    </section>
  )

const leadOf = ({ isNamed, records, sources }: Person): string => {
  if (records > 1)
    return `${plural(records, isNamed ? 'name' : 'description')} of ${plural(sources.length, 'source')}, decided to be one.`
  return isNamed
    ? 'One name in one source. Nobody has decided that other names are the same.'
    : 'One source tells of this person in these words and gives no name. Nobody has decided who it is.'
}

const Shown = ({ person }: { person: Person }) => (
  <Page title={calledAs({ name: person.name, described: !person.isNamed })} lead={leadOf(person)}>
    <p>
      <Link to="/people" search={searchOf(person.of)}>
        All {kindWords[person.of].many.toLowerCase()}
      </Link>
    </p>
    <div className="person">
      {person.isNamed ? <Forms person={person} /> : null}
      <Descriptions person={person} />
      <SaidOf said={person.said} />
      {person.said.length === 0 && person.of === 'person' ? (
        <p className="soft">No claim names this person yet, only the passages below.</p>
      ) : null}
      <section>
        <h2>In the sources</h2>
        <Limited items={person.shown} first={6}>
          {(records) => (
            <ol className="sides">
              {records.map((record) => (
                <li key={record.id} className="side">
                  <RecordSide record={record} />
                  <SettleDoubt record={record} decisions={person.decisions} />
                  <PartName of={person.of} record={record} />
                </li>
              ))}
            </ol>
          )}
        </Limited>
      </section>
      <section>
        <h2>Decisions</h2>
        <DecisionHistory of={person.of} decisions={person.decisions} />
      </section>
    </div>
  </Page>
)

/** One person as decided: written forms, what is said, where, and every decision. */
export const PersonPage = () => {
  const { recordId } = useParams({ from: '/people/$recordId' })
  const person = useQuery(personQuery(recordId))
  return <Answered query={person}>{(data) => <Shown key={data.id} person={data} />}</Answered>
}
