import { isState } from '../lexicon/speakers.ts'
import type { Thread } from '../view/thread.ts'
import { tokenOf, type View } from '../view/view.ts'
import { isOfficialWord } from './officials.ts'

/** For so many sentences "they" may mean the authority that was named. */
const MOST_SENTENCES = 2

const OTHERS =
  /^(?:mother|father|brother|sister|wife|husband|son|daughter|neighbou?rs?|friends?|aunt|uncle|cousin|lawyers?|relatives?|children|мать|отец|брат|сестра|жена|муж|сын|дочь|соседи?|сосед\p{L}*|друг|друзья|т[её]тя|дядя|адвокат\p{L}*|родственник\p{L}*|дети)$/u

/** The authority a sentence names last; the name where there is one. */
export const authorityIn = (view: View, end = view.end): string | null => {
  let found: { at: number; words: string } | null = null
  for (let i = view.sentence.first; i < view.sentence.next; i++) {
    const token = tokenOf(view, i)
    if (token.end > end) break
    if (token.kind === 'word' && isOfficialWord(token.lower))
      found = { at: token.start, words: token.text.replace(/['’]s?$/u, '') }
  }
  const at = found?.at ?? 0
  const name = view.names.findLast(
    (n) =>
      n.end <= end &&
      ((n.named.of === 'place' && isState(n.words) && found === null) ||
        (n.named.of !== 'place' && n.start <= at && at < n.end)),
  )
  return name?.words ?? found?.words ?? null
}

/** Keeps, for the sentences that follow, which authority was named last. */
export const followAuthority = (view: View, thread: Thread): void => {
  const named = authorityIn(view)
  if (named !== null) {
    thread.authority = { words: named, sentences: 0, plain: !namesOthers(view) }
  } else if (thread.authority) {
    const sentences = thread.authority.sentences + 1
    thread.authority =
      sentences >= MOST_SENTENCES
        ? null
        : { ...thread.authority, sentences, plain: thread.authority.plain && !namesOthers(view) }
  }
}

const namesOthers = (view: View): boolean => {
  if (view.names.some((n) => n.named.of === 'person')) return true
  for (let i = view.sentence.first; i < view.sentence.next; i++)
    if (OTHERS.test(tokenOf(view, i).lower)) return true
  return false
}
