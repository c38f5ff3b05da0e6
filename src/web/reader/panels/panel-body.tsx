import type { ReactNode } from 'react'

/** What is shown of a claim. It scrolls, so it can be reached by keyboard. */
export const PanelBody = (props: { label: string; children: ReactNode }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling area must be reachable by keyboard
  <section className="panel-body" aria-label={props.label} tabIndex={0}>
    {props.children}
  </section>
)
