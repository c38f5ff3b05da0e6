import { isState } from '../lexicon/speakers.ts'
import { remembered } from '../tokens/remembered.ts'
import { fitsIn } from '../view/fits.ts'
import type { Thread } from '../view/thread.ts'
import { tokenOf, type View } from '../view/view.ts'
import { asksOfOffice } from './asked.ts'
import { followOfficeHolders, holdsOffice } from './office-holders.ts'
import { isOfficial, isOfficialWord } from './officials.ts'

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

/** That somebody wrote, asked, complained, filed: what follows may be the answer, or that there is none. */
const TURNED =
  /\b(?:wrote|written|writes?|asked|complain(?:ed|s|ts?)|plea(?:ded|ds?)?|sought|seeks?|received in audience|appeal(?:ed|s)?|petition(?:ed|s)?|applied|application|filed|lodged|submitted|requested|requests?|approached|contacted|phoned|telephoned|rang|rung|e-?mailed|demand(?:ed|s)?|begged|went to|queried|questions?|motions?)\b|(?<!\p{L})(?:писал|написал|обра(?:ща|ти)л|жалова|пожалова|жалоб|звон(?:ил|ю|им)|позвонил|прозвонил|прос(?:ил|им)|попросил|подал|подавал|отправил|отн[её]с|пода[её]м|ходил|пошли|пош[её]л|пошла|запрос|обращени|ходатайств|письм|заявлени|требова|вопрос|отправля|направил)\p{L}*(?!\p{L})/iu

/** A paper of an authority says at its head what it is, or what it answers. */
const ANSWERS =
  /\bthe attention of (?:the|this) [^.;]{3,60} (?:has been|was|is) drawn to\b|\bwe (?:represent|act for|are instructed by)\b|(?<!\p{L})(?:в ответ на|в связи с) [^.;]{3,120},? (?:сообща(?:ем|ю|ет)|поясня(?:ем|ю|ет)|разъясня(?:ем|ю|ет)|информиру(?:ем|ю|ет))(?!\p{L})|(?:^|\n)\s*на (?:обращение|запрос|жалобу|заявление|письмо) (?:от |№|\p{Lu})|\b(?:in (?:reply|response|answer|reaction) to (?:your|the (?:enquiry|inquiry|letter|request|complaint|application|petition|query) of)|with reference to your|your (?:letter|complaint|request|petition|application|enquiry|inquiry|e-?mail|requisition|plea|appeal|memorial) (?:of|dated|no|ref|received|for|that|to)\b|we refer to your|re: your|thank you for your (?:\p{L}+ )?(?:letter|e-?mail|enquiry|inquiry|message|request|correspondence|complaint)|(?:yours|your letter|your favour) of (?:the )?\d|following your (?:application|letter|request|complaint|visit|enquiry)|further to your|in (?:response|reply|answer) to (?:recent |several |numerous |the many )?(?:coverage|inquiries|enquiries|questions|reports|queries)|would like to respond to|(?:is|are) aware of (?:today['’]s|the|recent|media|these) (?:[\p{L}’'-]+ ){0,3}?(?:reports?|coverage|claims|allegations)|has the honour to transmit|the following is (?:clarified|stated|communicated)|your (?:letter|memorial|petition|complaint|submission|note|request|appeal|enquiry|inquiry|communication)s?\b[^;]{0,80}? (?:is|are|was|were|has been|have been) (?:hereby |herewith |duly |carefully )*(?:answered|replied to|received|considered|examined))|(?<!\p{L})(?:на|по|рассмотрев) Ваш\p{L}* (?:\p{L}+ )?(?:обращени|жалоб|запрос|заявлени|письм|ходатайств)\p{L}*|(?<!\p{L})Ваш\p{L}* (?:обращени|жалоб|запрос|заявлени|письм)\p{L}*[^;]{0,120}?(?<!\p{L})рассмотр\p{L}+/iu

/** A paper in the name of an office says what it is: «ОФИЦИАЛЬНОЕ ЗАЯВЛЕНИЕ», "states as follows". */
const OWN_PAPER =
  /^[^.;\p{Ll}]{0,60}(?:COMMUNIQU[EÉ]|(?:OFFICIAL|PUBLIC|POLICE|FORMAL) (?:STATEMENT|NOTICE|RESPONSE|REPLY|ANNOUNCEMENT|CLARIFICATION)|CLARIFICATION|REBUTTAL|ОФИЦИАЛЬН\p{L}+ (?:ЗАЯВЛЕНИ|СООБЩЕНИ|ОТВЕТ|РАЗЪЯСНЕНИ|ИНФОРМАЦИ)|РАЗЪЯСНЕНИЕ|ОПРОВЕРЖЕНИЕ|ПРЕСС-РЕЛИЗ|ОТВЕТ НА )/u
const STATES =
  /\b(?:brings?|wish(?:es)? to bring) (?:the following |it )?to the (?:knowledge|attention|notice)\b|\b(?:states?|clarif(?:ies|y)|informs?|announces?|replies|responds?|reports?|answers?|communicates?) (?:[^.;:]{2,50} )?(?:as follows|the following)\b|\bthe facts are as follows\b|\b(?:(?:has|have) the honou?r|(?:am|are|is) (?:directed|instructed)|wish(?:es)?|regrets?|beg) to (?:inform|advise|notify) (?:you|the (?:family|applicant|complainant|organi[sz]ation|association|public))\b|(?<!\p{L})(?:сообща|информиру|заявля|поясня|разъясня|уведомля|доводит до сведения)(?:ет|ем|ют|ю)?(?: \p{L}+){0,2} (?:о )?следующ(?:ее|ем)(?!\p{L})/u

/** «Press statement» as a heading. */
const HEADING =
  /^[^.;:\p{Ll}]{0,60}(?:PRESS|MEDIA) (?:STATEMENT|RELEASE|NOTE)|^\s*(?:Press|Media) (?:[Ss]tatement|[Rr]elease)(?!\s\p{Ll})/u

/** True where somebody turns to an authority in this sentence. */
export const turnsTo: (view: View) => boolean = fitsIn(TURNED)

const answers = fitsIn(ANSWERS)
const isOwnPaper = fitsIn(OWN_PAPER)
const states = fitsIn(STATES)
const isHeaded = fitsIn(HEADING)

const headOf = (text: string): string => text.slice(0, 250).split(/\n\s*\n/u)[0] ?? ''

/** True where a sentence says that the text is itself an authority's answer, or its statement. */
export const answersLetterIn = (view: View, thread: Thread): boolean =>
  answers(view) ||
  isHeaded(view) ||
  ((isOwnPaper(view) || states(view)) &&
    ((authorityIn(view) ?? thread.authority) !== null || isOfficial(headOf(view.text))))

/** Keeps, for the sentences that follow, which authority was named last, and whether it was turned to. */
export const followAuthority = (view: View, thread: Thread): void => {
  thread.answersLetter ||= answersLetterIn(view, thread)
  thread.askedOf = asksOfOffice(
    view.text.slice(view.start, view.end),
    thread.authority !== null || thread.turnedTo !== null,
  )
  if (turnsTo(view)) thread.turnedTo = 0
  else if (thread.turnedTo !== null)
    thread.turnedTo = thread.turnedTo + 1 >= MOST_SENTENCES ? null : thread.turnedTo + 1
  followOfficeHolders(view, thread)
  const named = authorityIn(view) ?? holderIn(view, thread)
  const alone = !namesOthers(view, thread)
  if (named !== null) {
    thread.authority = { words: named, sentences: 0, plain: alone }
  } else if (thread.authority) {
    const goesOn = alone && BY_PRONOUN.test(view.text.slice(view.start, view.end))
    const sentences = goesOn ? thread.authority.sentences : thread.authority.sentences + 1
    thread.authority =
      sentences >= MOST_SENTENCES
        ? null
        : { ...thread.authority, sentences, plain: thread.authority.plain && alone }
  }
}

/** The sentence goes on about whom the one before was about. */
const BY_PRONOUN = /^[\s"“«–—-]*(?:(?:he|she|it)\b|(?:он|она|оно)(?!\p{L}))/iu

const holderIn = (view: View, thread: Thread): string | null =>
  view.names.find((n) => holdsOffice(view, thread, n))?.words ?? null

const isOther = remembered((lower) => OTHERS.test(lower))

const namesOthers = (view: View, thread: Thread): boolean => {
  if (view.names.some((n) => n.named.of === 'person' && !holdsOffice(view, thread, n))) return true
  for (let i = view.sentence.first; i < view.sentence.next; i++)
    if (isOther(tokenOf(view, i).lower)) return true
  return false
}
