import { type ReactNode, useEffect } from 'react'

/** A page with its one heading, named in the window's title. */
export const Page = (props: { title: string; lead?: ReactNode; children: ReactNode }) => {
  useEffect(() => {
    document.title = `${props.title} · Daftar`
  }, [props.title])
  return (
    <div className="page">
      <header>
        <h1>{props.title}</h1>
        {props.lead === undefined ? null : <p className="soft">{props.lead}</p>}
      </header>
      {props.children}
    </div>
  )
}
