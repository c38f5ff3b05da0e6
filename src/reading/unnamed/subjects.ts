import type { Named } from '../../domain/claim-content.ts'
import type { Span } from '../../domain/text-span.ts'
import type { View } from '../view/view.ts'
import { descriptionsIn } from './descriptions.ts'

/** A single person in a sentence, by name or by description. */
export interface Told extends Span {
  readonly named: Named
}

/** Everyone whom a sentence names or describes, in order. A name within a description is not by itself. */
export const toldIn = (view: View): readonly Told[] => {
  const descriptions = descriptionsIn(view)
  const named = view.names.filter(
    (name) =>
      name.named.of === 'person' &&
      !descriptions.some(({ start, end }) => name.start >= start && name.end <= end),
  )
  return [...named, ...descriptions].sort((a, b) => a.start - b.start)
}

/** Words that may stand between somebody and what he or she did, and change nothing of it. */
const ALONG =
  /^(?:[\s,]|\((?:[^()]{0,60})\)|\b(?:who|had|has|have|having|earlier|previously|later|then|also|already|allegedly|reportedly|deliberately|intentionally|once|himself|herself)\b|\bin (?:his|her) (?:last|final|closing) (?:words?|speech|statement|plea)\b|\bin court\b|\bat the trial\b|\b(?:admitted|confessed|acknowledged|stated|said|testified)\b(?: in court)?(?: to(?: having)?| that (?:he|she)(?: had)?)?|\b(?:to )?the\b|\bhaving\b|(?<!\p{L})(?:котор(?:ый|ая)|ранее|до этого|перед этим|позже|затем|потом|якобы|намеренно|умышленно|сам|сама|в последнем слове|в суде|на суде|призна(?:лся|лась|л|ла)(?:,)?(?: в том)?(?:,)?(?: что)?|сознал(?:ся|ась)|он|она|на машине|на автомобиле|ножом|из ружья|из карабина|в|во)(?!\p{L}))*$/iu

const FARTHEST = 130

/**
 * Who did what is told at a position: the one before it, with nothing between but how and when. Null
 * where that is not plain, and where several are listed.
 */
export const doerAt = (view: View, position: number): Told | null => {
  const all = toldIn(view)
  const at = all.findLastIndex(({ end }) => end <= position)
  const one = all[at]
  if (!one || position - one.end > FARTHEST) return null
  if (!ALONG.test(view.text.slice(one.end, position))) return null
  const before = all[at - 1]
  const listed =
    before !== undefined &&
    /^(?:\s?\([^()]{0,40}\))?,?(?:\s(?:and|и))?\s(?:mr\. |mrs\. )?$/iu.test(
      view.text.slice(before.end, one.start),
    )
  return listed ? null : one
}
