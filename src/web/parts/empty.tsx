import type { ReactNode } from 'react'

/** What belongs here, and the first step towards it. */
export const Empty = (props: { children: ReactNode }) => (
  <div className="empty">{props.children}</div>
)
