import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { CarriedPlace } from './runs.ts'

/** Which of the two texts came first, as far as their dates tell. */
export const earlierWords = {
  here: 'this text is dated earlier',
  there: 'that text is dated earlier',
  'not-known': 'which was first is not known',
} as const

/** One step to the same words in the other source. */
export const ToPlace = (props: {
  of: Pick<CarriedPlace, 'sourceId' | 'there'>
  children: ReactNode
}) => (
  <Link
    to="/sources/$sourceId"
    params={{ sourceId: props.of.sourceId }}
    search={{ at: props.of.there.start, to: props.of.there.end }}
  >
    {props.children}
  </Link>
)
