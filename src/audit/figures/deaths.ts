import type { Told } from '../accounts/told.ts'
import type { AuditContext } from '../context.ts'
import type { CountFact } from '../facts/count-fact.ts'
import { countedClassOf } from '../facts/counted-class.ts'

/** The question how many died. */
export const DEATHS = 'people: killed'
/** "Three new graves", «две могилы». */
const GRAVES = /(?<!\p{L})(?:graves|coffins|могил\p{L}?|гроб(?:а|ов)?|похорон)$/iu
const OTHER_GRAVES =
  /(?<!\p{L})(?:mass|desecrat\p{L}+|vandal\p{L}+|old|unmarked|destroyed|overturned|empty|братск\p{L}+|осквер\p{L}+|стар\p{L}+|разруш\p{L}+|безымянн\p{L}+|пуст\p{L}+)(?!\p{L})/iu

/** Whether a number counts new graves, and so those who lie in them. */
export const isOfGraves = ({ view, sentence, noun }: CountFact): boolean =>
  GRAVES.test(noun.trim()) && !OTHER_GRAVES.test(view.slice(sentence))

const SOME_OF_THEM =
  /(?<!\p{L})(?:of (?:whom|them|these)|among (?:them|whom)|another|also|one of|из (?:них|которых)|среди них|ещё|еще|также|один из|одна из)(?!\p{L})/iu

/** "Two persons lost their lives", «погибли двое»; one who "killed two people" is told for himself. */
const DIED_BEHIND =
  /^[^.;]{0,60}?(?<!\p{L})(?:died|dead|(?:was|were|been) (?:killed|shot dead|murdered|slain)|perished|lost (?:his|her|their) li(?:fe|ves)|погиб|умер|скончал|убит)/iu
const DIED_BEFORE =
  /(?:(?:погиб|умер|скончал|убит)\p{L}*\s*(?:\p{L}+\s+)?|(?:deaths?|lives) of\s+|(?:dead|killed|погибшие|погибших)\s*[:–—]\s*)$/iu

const areTheDead = ({ view, sentence, span }: CountFact): boolean =>
  DIED_BEHIND.test(view.text.body.slice(span.end, sentence.end)) ||
  DIED_BEFORE.test(view.text.body.slice(sentence.start, span.start))

/** The one number of dead that a text gives is no episode of a larger one. */
export const onlyDeaths = (counts: readonly CountFact[]): ReadonlySet<CountFact> => {
  const deaths = Map.groupBy(
    counts.filter(({ effect }) => effect === 'killed'),
    ({ view }) => view,
  )
  return new Set(
    [...deaths.values()].flatMap(([only, ...more]) =>
      only &&
      more.length === 0 &&
      only.whole === null &&
      countedClassOf(only.noun) === 'people' &&
      areTheDead(only) &&
      !SOME_OF_THEM.test(only.view.slice(only.sentence))
        ? [only]
        : [],
    ),
  )
}

const DEAD = new Set(['died', 'killed'])

/** A text that names one dead and gives no number tells of one at least: "nobody died" is no part of that. */
export const namedDead = ({ claims, views }: AuditContext): Told[] =>
  claims.flatMap((claim): Told[] => {
    const { content, mode, passages, textId } = claim
    const view = views.get(textId)
    if (content.kind !== 'status' || content.who.of !== 'person' || !view) return []
    if (!DEAD.has(content.status) || mode === 'denied' || mode === 'retracted') return []
    const span = passages[0].position
    const words = view.slice(span)
    const sentence = view.sentenceAt(span.start)
    const told = { low: 1, high: Number.POSITIVE_INFINITY, words }
    return [{ view, sentence, span, about: DEATHS, ...told, claims: [claim] }]
  })
