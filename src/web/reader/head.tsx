import { plural } from '../parts/words.ts'
import type { BesideProps } from './beside-props.ts'
import { ListFilters } from './list-filters.tsx'
import { countFits, isFiltered, leftOf } from './listed.ts'

const whole = (n: number): string => n.toLocaleString('en')

/** A button that leaves the selected words selected. */
const byKeeping = (label: string, key: string, act: () => void, name: string) => (
  <button
    type="button"
    className={`button quiet small ${name}`}
    aria-keyshortcuts={key}
    onMouseDown={(event) => event.preventDefault()}
    onClick={act}
  >
    {label} <kbd>{key}</kbd>
  </button>
)

/** How much is left, of all and of what the filters let through; the filters; the way to a new claim. */
export const Head = (props: BesideProps) => {
  const { search, progress } = props
  const { all, left } = leftOf(progress)
  const filtered = leftOf(progress, countFits(search))
  return (
    <div className="list-head">
      <div className="head-row">
        <p className="small progress-words">
          <strong>{whole(left)} left</strong> of {plural(all, 'claim')}
        </p>
        <div className="new-claim">
          {byKeeping('Select', 'V', props.words, 'by-keyboard')}
          {byKeeping('New claim', 'C', props.write, '')}
        </div>
      </div>
      <ListFilters progress={progress} search={search} go={props.pick.go} />
      {isFiltered(search) ? (
        <p className="small">
          By these filters <strong>{whole(filtered.left)} left</strong> of {whole(filtered.all)}{' '}
          <button
            type="button"
            className="button quiet small"
            onClick={() => props.pick.go({}, ['kind', 'state', 'rule'])}
          >
            Show all
          </button>
        </p>
      ) : null}
    </div>
  )
}
