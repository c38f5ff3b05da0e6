import { Link } from '@tanstack/react-router'
import type { SourceDetail } from '../../server/answers.ts'
import { bytesWords, instantWords, plural, statedDate, statedWords, term } from '../parts/words.ts'
import { CarriedNote } from './carried/head-note.tsx'
import { languageName } from './describe-fields.ts'
import { Describe } from './describe-form.tsx'

const Details = ({ source }: { source: SourceDetail }) => {
  const current = source.texts.find((text) => text.current)
  return (
    <details className="source-details">
      <summary>About this source</summary>
      <dl className="facts small">
        <dt>Author</dt>
        <dd dir="auto">{statedWords(source.description.author, String)}</dd>
        <dt>Language</dt>
        <dd>{statedWords(source.description.language, languageName)}</dd>
        <dt>Address</dt>
        <dd className="breaks">{statedWords(source.description.address, String)}</dd>
        <dt>Date comes from</dt>
        <dd>{statedWords(source.description.dateBasis, String)}</dd>
        <dt>File</dt>
        <dd className="breaks">
          {source.fileName}, {bytesWords(source.size)}
        </dd>
        <dt>SHA-256</dt>
        <dd className="breaks">
          <code>{source.sha256}</code>
        </dd>
        <dt>Text</dt>
        <dd>
          {current === undefined
            ? 'none'
            : `${plural(current.length, 'character')}; ${current.encoding} (${current.encodingBasis})`}
        </dd>
        <dt>Who had it</dt>
        <dd>
          <ul>
            {source.custody.map(({ act, by, at, note }) => (
              <li key={`${act}${at}`}>
                {act.replace('-', ' ')} by {by}, {instantWords(at)}
                {note === '' ? '' : `: ${note}`}
              </li>
            ))}
          </ul>
        </dd>
      </dl>
      <Describe source={source} />
      <p className="small soft read-again">
        <Link className="button" to="/sources/read-again" search={{ source: source.id }}>
          Read again
        </Link>{' '}
        shows first what would change
      </p>
    </details>
  )
}

/** Name, kind, publisher and date of the source that is read. */
export const SourceHead = ({ source }: { source: SourceDetail }) => (
  <header className="source-head">
    <h1 dir="auto">
      <span className="soft">[{source.number}]</span> {source.name}
    </h1>
    <p className="small soft">
      {term('source-kinds', source.description.kind)} ·{' '}
      {statedWords(source.description.publisher, String)} · {statedDate(source.description.date)}
    </p>
    {source.warnings.map((warning) => (
      <p key={warning} className="small notice">
        {warning}
      </p>
    ))}
    <CarriedNote sourceId={source.id} />
    <Details source={source} />
  </header>
)
