import { Link } from '@tanstack/react-router'
import type { TextPart } from '../../server/answers.ts'

/** A long text is read in parts: which one this is, and the ones beside it. */
export const PartLinks = ({ text, sourceId }: { text: TextPart; sourceId: string }) => {
  if (text.parts < 2) return null
  const to = (part: number, label: string) => (
    <Link
      className="button"
      to="/sources/$sourceId"
      params={{ sourceId }}
      search={({ claim: _claim, at: _at, to: _to, ...rest }) => ({ ...rest, part })}
    >
      {label}
    </Link>
  )
  return (
    <nav aria-label="Parts of this text" className="part-links">
      {text.part > 1 ? to(text.part - 1, 'Previous part') : null}
      <span>
        Part {text.part.toLocaleString('en')} of {text.parts.toLocaleString('en')}
      </span>
      {text.part < text.parts ? to(text.part + 1, 'Next part') : null}
    </nav>
  )
}
