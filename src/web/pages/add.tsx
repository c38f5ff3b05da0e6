import { Link } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import type { AddedFile, ReadSource } from '../../server/answers.ts'
import { useWork } from '../api/work.ts'
import { FileDrop } from '../parts/file-drop.tsx'
import { Page } from '../parts/page.tsx'
import { ReadOutcomes } from '../parts/read-button.tsx'
import { bytesWords, plural } from '../parts/words.ts'
import { WorkProgress } from '../parts/work-progress.tsx'

const Picker = (props: { files: readonly File[]; onFiles: (files: readonly File[]) => void }) => (
  <FileDrop id="files" label="Choose files, or drop them here" multiple onFiles={props.onFiles}>
    {props.files.length === 0 ? null : (
      <ul className="plain-list">
        {props.files.map((file) => (
          <li key={`${file.name}:${file.size}:${file.lastModified}`} dir="auto">
            {file.name} <span className="soft small">{bytesWords(file.size)}</span>
          </li>
        ))}
      </ul>
    )}
  </FileDrop>
)

const Outcome = ({ file }: { file: AddedFile }) => (
  <li className="item">
    <p dir="auto">{file.name}</p>
    {file.is === 'failed' ? (
      <p className="notice">{file.sentence}</p>
    ) : (
      <>
        <p>
          {file.is === 'added' ? '✓ Added.' : '＝ These bytes are already here.'}{' '}
          <Link to="/sources/$sourceId" params={{ sourceId: file.sourceId }}>
            Open it
          </Link>
        </p>
        {file.warnings.map((warning) => (
          <p key={warning} className="small soft">
            {warning}
          </p>
        ))}
      </>
    )}
  </li>
)

const ReadAdded = ({ added }: { added: readonly AddedFile[] }) => {
  const { state, start, stop } = useWork<readonly ReadSource[]>('/api/read')
  const sources = added.flatMap((file) => (file.is === 'added' ? [file.sourceId] : []))
  if (sources.length === 0) return null
  return (
    <div className="prose">
      {state.is === 'under-way' || state.is === 'done' ? null : (
        <p>
          <button
            type="button"
            className="button"
            data-main="true"
            onClick={() => void start({ sources })}
          >
            Read {plural(sources.length, 'text')} and propose claims
          </button>
        </p>
      )}
      <WorkProgress state={state} stop={stop} />
      {state.is === 'done' ? (
        <>
          <ReadOutcomes outcomes={state.outcome} />
          <p>
            <Link className="button" data-main="true" to="/sources">
              Go to the sources and review
            </Link>
          </p>
        </>
      ) : null}
    </div>
  )
}

const isSidecar = ({ name }: File): boolean =>
  name === 'sources.json' || name.endsWith('.meta.json')

/** New documents: their bytes are captured first, exactly as they are; then their text is made. */
export const AddPage = () => {
  const [files, setFiles] = useState<readonly File[]>([])
  const { state, start, stop } = useWork<readonly AddedFile[]>('/api/sources')
  const form = useRef<HTMLFormElement>(null)
  const send = async () => {
    const body = new FormData()
    // Each file is taken in as it arrives: what describes others must be there before them.
    const ordered = [...files.filter(isSidecar), ...files.filter((file) => !isSidecar(file))]
    for (const file of ordered) body.append('files', file, file.name)
    const outcome = await start(body)
    if (outcome === null) return
    setFiles([])
    form.current?.reset()
  }
  return (
    <Page
      title="Add documents"
      lead="Text, Markdown and web pages (.txt, .md, .html). They are kept byte for byte as they are; the same file twice is recognised. A sources.json or page.meta.json beside them tells their titles, publishers and dates."
    >
      <form
        ref={form}
        className="prose"
        onSubmit={(event) => {
          event.preventDefault()
          void send()
        }}
      >
        <Picker files={files} onFiles={setFiles} />
        <p>
          <button
            type="submit"
            className="button"
            data-main="true"
            disabled={files.length === 0 || state.is === 'under-way'}
          >
            Add {files.length === 0 ? 'them' : plural(files.length, 'file')}
          </button>
        </p>
      </form>
      <WorkProgress state={state} stop={stop} />
      {state.is === 'done' ? (
        <section aria-labelledby="added" className="prose">
          <h2 id="added">Added</h2>
          <ul className="items">
            {state.outcome.map((file) => (
              <Outcome key={file.name} file={file} />
            ))}
          </ul>
          <ReadAdded key={state.outcome.length} added={state.outcome} />
        </section>
      ) : null}
    </Page>
  )
}
