import { type ReactNode, useState } from 'react'

/** Where files are chosen, or dropped; below it what was chosen. */
export const FileDrop = (props: {
  id: string
  label: string
  multiple?: boolean
  accept?: string
  onFiles: (files: readonly File[]) => void
  children: ReactNode
}) => {
  const [over, setOver] = useState(false)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the input inside is the first
    <div
      className="empty drop"
      data-over={over}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        props.onFiles([...event.dataTransfer.files])
      }}
    >
      <label htmlFor={props.id}>{props.label}</label>
      <input
        id={props.id}
        type="file"
        multiple={props.multiple}
        accept={props.accept}
        onChange={(event) => props.onFiles([...(event.target.files ?? [])])}
      />
      {props.children}
    </div>
  )
}
