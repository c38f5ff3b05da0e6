/** Responses told by no words of their own: by their subject, by what was asked, by a name before a colon. */
import type { Proposal } from '../marks.ts'
import type { Scene } from '../view/scene.ts'
import { answerOf } from './asked.ts'
import { answersAfterAskingEn } from './en/after-asking.ts'
import { officeActIn } from './office-acts.ts'
import { isOfficial } from './officials.ts'
import {
  ANNOUNCES,
  clauseSpan,
  IRREAL,
  proposalOf,
  TELLS_OF,
  trimmedEnd,
} from './response-proposal.ts'
import { answersAfterAsking } from './ru/after-asking.ts'
import { authorityIn } from './turned-to.ts'

/** «Председательствующий: „Суд политикой не занимается“»: the words of an office behind its name. */
const LABEL =
  /^(?:\s*(?:\d+[/.)]|[–—•*-]|\d{1,2}[.:]\d{2}\.?)\s*)?([^:;.!?"“«]{2,60}?):\s?(?:["“«‘]|(?=(?:later|noted|no|yes|not|refused|granted|denied|allowed|overruled|sustained|rejected|none|nothing|silence|agreed|pending|adjourned|нет|да|отказ|отказано|отклонено|принято|позже|потом|молчит|молчание|ничего|удовлетворено)(?!\p{L})[^.:!?]{0,50}[.]?\s*$))/u

const ANSWER_OF =
  /^[\s–—•*-]*((?:совет|ответ|реакция|комментарий|позиция|вердикт|объяснение|решение|(?:the )?(?:advice|answer|reply|reaction|comment|position|verdict|line))\s[^:;.!?"“«]{2,50}):/iu

const HAS_VERB =
  /\b(?:\w+ed|said|says|told|was|were|is|are|has|had)\b|\p{L}{2,}(?:л[аио]?|ет|ют|ит|ят)(?!\p{L})|(?:\S+\s+){6}/iu

const labelled = (scene: Scene): Proposal[] => {
  const { view } = scene
  const text = view.text.slice(view.start, view.end)
  const label = LABEL.exec(text)?.[1] ?? ANSWER_OF.exec(text)?.[1]
  if (label === undefined || HAS_VERB.test(label) || !isOfficial(label)) return []
  const span = { start: view.start, end: trimmedEnd(view) }
  const by = authorityIn(view, view.start + label.length + 8) ?? label.trim()
  return [proposalOf(scene, 'answered', span, by, view.start, 'its words stand behind its name')]
}

/** "What did they say? – That he had jumped.": the line that answers such a question. */
const afterQuestion = (scene: Scene): Proposal[] => {
  const { view, thread } = scene
  const answer = thread.askedOf ? answerOf(view.text.slice(view.start, view.end)) : null
  if (answer === null) return []
  const span = { start: view.start, end: trimmedEnd(view) }
  const by = thread.authority?.words ?? null
  return [proposalOf(scene, answer, span, by, view.start, 'it answers a question about an office')]
}

/** What offices do that are the subjects of their clauses. */
const officeActs = (scene: Scene): Proposal[] => {
  const { view } = scene
  if (ANNOUNCES.test(view.text.slice(view.start, view.end))) return []
  return view.clauses.flatMap((clause) => {
    const found = officeActIn(scene, clause)
    if (!found || IRREAL.test(view.text.slice(clause.start, found.at))) return []
    const { answer, by, at, words } = found
    const reason = `“${words.slice(0, 60)}” tells of ${TELLS_OF[answer]}`
    return [proposalOf(scene, answer, clauseSpan(view, clause.start, clause.end), by, at, reason)]
  })
}

/** Where people have just turned to an office: what a pronoun for it then says or does for them. */
const afterAsking = (scene: Scene): Proposal[] => {
  const { view, thread } = scene
  const { authority } = thread
  if (thread.turnedTo === null || thread.request !== null || !authority) return []
  const words = view.text.slice(view.start, view.end)
  if (!answersAfterAsking(words) && !(authority.sentences === 0 && answersAfterAskingEn(words)))
    return []
  const span = { start: view.start, end: trimmedEnd(view) }
  const reason = 'it follows upon a request'
  return [proposalOf(scene, 'answered', span, authority.words, view.start, reason)]
}

const QUOTED =
  /^[\s–—-]*["“«‘][^"”»]{2,140}["”»’][.!?]?\s*(?:$|,? ?(?:said|says|came|he|she|they|the)(?!\p{L}))/u
const SAID_BY_KIN =
  /^[\s\S]*["”»’],? (?:said|says|cried|I|we|his|her|my|our)(?: (?:his|her|my|our|I|we))?(?: \p{L}+)? ?(?:mother|father|wife|son|daughter|brother|sister|widow|husband|I|we)(?!\p{L})/iu

/** "I asked for a guard. “Tomorrow, doctor.”": words that follow at once upon asking are what was answered. */
const quotedAfterAsking = (scene: Scene): Proposal[] => {
  const { view, thread } = scene
  if (thread.turnedTo !== 0 || thread.request !== null) return []
  const words = view.text.slice(view.start, view.end)
  if (!QUOTED.test(words) || SAID_BY_KIN.test(words)) return []
  const span = { start: view.start, end: trimmedEnd(view) }
  const by = thread.authority?.words ?? null
  return [proposalOf(scene, 'answered', span, by, view.start, 'these words follow upon a request')]
}

/** The first of these ways that finds something. */
export const toldOtherwise = (scene: Scene): Proposal[] => {
  for (const way of [officeActs, labelled, afterQuestion, afterAsking, quotedAfterAsking]) {
    const found = way(scene)
    if (found.length > 0) return found
  }
  return []
}
