import type { View } from '../view/view.ts'

/** Verb forms that tell of something done; rough, and enough to tell a note from a report. */
const FINITE =
  /\b(?:is|are|was|were|has|have|had|did|does|went|asks|says|wants|seeks|urges|calls|remain(?:s|ed)?|came|wrote|sent|got|said|received|will|would|shall|can|may|must|should|\w{3,}ed)\b|(?<!\p{L})\p{L}{2,}(?:л|ла|ло|ли|лся|лась|лось|лись|[еёия]тся|[юуая]тся|ет|ют|ит|ят|ён|ен|ена|ено|ены|ан|ана|ано|аны|нет|есть|долж(?:ен|н[аоы])|(?:за|от|с|у|из|вз|при|раз|пере|под|об)?(?:кры|би|ня|жа|вя|шы|шиб)т[аоы]?|убит[аоы]?|взят[аоы]?|изъят[аоы]?)(?!\p{L})/iu
const LONGEST_NOTE = 160

export const hasVerb = (words: string): boolean => FINITE.test(words)

/** «ЖАЛОБА на бездействие»: the title of the paper itself. */
const TITLE = /^\P{L}*\p{Lu}{5,}(?!\p{L})/u

/** A line that only notes what is to be written, and tells of nothing that was done. */
export const isNote = ({ start, end }: View, text: string): boolean =>
  end - start <= LONGEST_NOTE && !hasVerb(text) && !TITLE.test(text)
