import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { HeldImport } from '../../server/answers.ts'
import { asQuery } from '../api/fetch-json.ts'
import { useWork } from '../api/work.ts'
import { FileDrop } from '../parts/file-drop.tsx'
import { bytesWords } from '../parts/words.ts'
import { WorkProgress } from '../parts/work-progress.tsx'

const Package = (props: { file: File | null; onFile: (file: File | null) => void }) => (
  <FileDrop
    id="package"
    label="Choose the package, a ZIP file, or drop it here"
    accept=".zip,application/zip"
    onFiles={([file = null]) => props.onFile(file)}
  >
    {props.file === null ? null : (
      <p dir="auto">
        {props.file.name} <span className="soft small">{bytesWords(props.file.size)}</span>
      </p>
    )}
  </FileDrop>
)

/** The package, and the key that tells whose it is; it is only looked at, and nothing is taken yet. */
export const ImportForm = () => {
  const [file, setFile] = useState<File | null>(null)
  const [key, setKey] = useState('')
  const navigate = useNavigate()
  const { state, start, stop } = useWork<HeldImport>(
    `/api/people-imports${asQuery({ key: key.trim() })}`,
  )
  const isAtWork = state.is === 'under-way'
  const send = async () => {
    if (file === null) return
    const body = new FormData()
    body.append('package', file, file.name)
    const held = await start(body)
    if (held !== null) await navigate({ to: '/people/import', search: { package: held.ticket } })
  }
  return (
    <>
      <form
        className="prose"
        onSubmit={(event) => {
          event.preventDefault()
          void send()
        }}
      >
        <Package file={file} onFile={setFile} />
        <div className="field">
          <label htmlFor="key">Key of the other log, if it came to you by another way</label>
          <input
            id="key"
            className="input"
            value={key}
            maxLength={500}
            autoComplete="off"
            spellCheck={false}
            aria-describedby="key-hint"
            onChange={(event) => setKey(event.target.value)}
          />
          <p id="key-hint" className="hint">
            The other device shows it on its page “Ledger” beside “Key”: ask for it by telephone or
            in person. Without it you only know that the package is whole, not whose it is.
          </p>
        </div>
        <p>
          <button
            type="submit"
            className="button"
            data-main="true"
            disabled={file === null || isAtWork}
          >
            Look at what it holds
          </button>
        </p>
      </form>
      <WorkProgress state={state} stop={stop} stopped="Stopped. Nothing was taken." />
    </>
  )
}
