import { type ReactNode, useState } from 'react'

/** Shows the first of many, and the rest, some at a time, when asked: a list of thousands stays quick. */
export const Limited = <T,>(props: {
  items: readonly T[]
  first: number
  children: (shown: readonly T[]) => ReactNode
}) => {
  const [shown, setShown] = useState(props.first)
  const left = props.items.length - shown
  return (
    <>
      {props.children(left > 0 ? props.items.slice(0, shown) : props.items)}
      {left > 0 ? (
        <p>
          <button
            type="button"
            className="button"
            onClick={() => setShown(shown + Math.max(props.first, 100))}
          >
            Show more ({left.toLocaleString('en')} left)
          </button>
        </p>
      ) : null}
    </>
  )
}
