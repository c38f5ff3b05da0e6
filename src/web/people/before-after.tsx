import type { PartingShown } from '../../server/answers.ts'
import { plural } from '../parts/words.ts'

const Groups = (props: { title: string; groups: PartingShown['before'] }) => (
  <div>
    <h4>{props.title}</h4>
    <ul className="small">
      {props.groups.map(({ id, names, records, mentions, claims }) => (
        <li key={id} dir="auto">
          {names.join(', ')}: {plural(records, 'name')}, {plural(mentions, 'place')},{' '}
          {plural(claims, 'claim')}
        </li>
      ))}
    </ul>
  </div>
)

/** Which names, places and claims would go where, before anything is done. */
export const BeforeAfter = (props: { change: PartingShown; now?: string; then: string }) => (
  <div className="before-after">
    <Groups title={props.now ?? 'Now'} groups={props.change.before} />
    <Groups title={props.then} groups={props.change.after} />
  </div>
)
