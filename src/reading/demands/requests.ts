import type { Thread } from '../view/thread.ts'
import { tokenOf, type View } from '../view/view.ts'
import { addressedIn, headsSection, opensList } from './headings.ts'
import { itemStart } from './list-items.ts'
import { hasVerb } from './notes.ts'
import { addresseeAfter, subjectBefore } from './parties.ts'

/** Who asks, and whom. */
export interface Asked {
  readonly by: string | null
  readonly addressee: string | null
}

type Request = NonNullable<Thread['request']>

/** The writers themselves ask. */
export const OWN = /(?:^|[\s,])(?:i|we|я|мы)$/iu

/** "On behalf of the residents, we …": in whose name the text speaks. */
export const selfNamed = (view: View): string | null => {
  const text = view.text.slice(view.start, Math.min(view.end, view.start + 240))
  const match =
    /\bon behalf of (?:the )?([^,;:.]{3,120}?)(?:,|\s(?=we\b|I\b))|(?<!\p{L})от имени ([^,;:.]{3,120}?)(?:,|\s(?=мы(?!\p{L})))/iu.exec(
      text,
    )
  return match?.[1] ?? match?.[2] ?? null
}

/** The request a sentence opens a list with, for the thread. */
export const opensRequest = (view: View, thread: Thread): Request | null => {
  if (!opensList(view)) return null
  const text = view.text.slice(view.start, view.end)
  const span = { start: view.start, end: view.end }
  if (headsSection(view)) return { by: thread.self, addressee: null, span, section: true }
  const match =
    /\b(?:request|ask|demand|urg(?:e|ing)|call|appeal|should|must|recommend|beg|pray|order|direct)|(?<!\p{L})(?:требу|прос|прош|призыва|ходатайств|должны|рекоменд|настаива|постанов|предлага)/iu.exec(
      text,
    )
  const at = view.start + (match?.index ?? 0)
  const subject = subjectBefore(view, at)?.words ?? null
  const must = /^(?:should|must|должны)/i.test(match?.[0] ?? '')
  return {
    by: must ? null : OWN.test(subject ?? 'we') ? thread.self : subject,
    addressee: must
      ? subject
      : addresseeAfter(view, at + (match?.[0].length ?? 0), match?.[0] ?? ''),
    span,
    section: thread.request?.section ?? false,
  }
}

/** A second sentence within a list item keeps the list open. */
const isWithinItem = (view: View): boolean => !view.tokens[view.sentence.first]?.lineStart

/** Keeps, for the items that follow, which request they stand under; a section lasts from one addressee to the next. */
export const followRequest = (view: View, thread: Thread): void => {
  const opened = opensRequest(view, thread)
  if (opened) {
    thread.request = opened
    return
  }
  const { request } = thread
  if (!request || itemStart(view) !== null) return
  const text = view.text.slice(view.start, view.end)
  if (!request.section) {
    if (!isWithinItem(view)) thread.request = null
    return
  }
  const addressee = addressedIn(text)
  if (addressee !== null) thread.request = { ...request, addressee }
  else if (!ENDS.test(text)) thread.request = null
}

/** A line that ends so is a sentence; another one is the heading of what comes next. */
const ENDS = /[.!?…;,)»”"]\s*$/u

/** "Appeal", "Petition" over a whole text: what it is, and not yet what it asks for. */
const TITLE =
  /^[\s#*\d.]*(?:an? |the |our )?(?:appeals?|petition|calls?|обращение|воззвание|прошение)\W*$/iu

const LONGEST_BARE = 300
const TELLS =
  /^(?:we|i|he|she|they|it|this|that (?:is|was)|there|here|мы|я|он|она|они|это|там|здесь|тут|у (?:вас|нас|меня|них|него|неё|нее|кого|каждого))(?!\p{L})/iu

/** "A doctor from outside the prison.": what stands in a section of requests without a verb. */
const isBare = (text: string, { span }: Request, view: View): boolean =>
  text.length < LONGEST_BARE &&
  /^(?:\p{L}+[\s,]+){3,}[^?]*[.;!]\s*$/u.test(text) &&
  !TELLS.test(text) &&
  !hasVerb(text) &&
  !TITLE.test(view.text.slice(span.start, span.end))

/** Where the words of an item begin; within a section, a line may name whom it turns to: "To the mayor: …". */
export const itemIn = (view: View, thread: Thread): number | null => {
  if (!thread.request) return null
  const first = itemStart(view)
  if (first !== null) return first < view.sentence.next ? tokenOf(view, first).start : null
  if (!thread.request.section) return null
  const text = view.text.slice(view.start, view.end)
  if (isBare(text, thread.request, view)) return view.start
  const named = /^[^:\n]{3,110}:\s(?=\S)/u.exec(text)
  return named && addressedIn(named[0]) !== null ? view.start + named[0].length : null
}
