import type { Check } from '../check.ts'
import type { AuditContext } from '../context.ts'
import type { CountFact } from '../facts/count-fact.ts'
import { type Found, makeFinding, quoted, sideAt, sideOfFact } from '../report.ts'
import type { CountedList } from '../sums/list-sums.ts'

/**
 * "Five were detained: A, B, C, D and E (E was released and got a suspended sentence). The rest were
 * arrested": E is none of the arrested. Where the same text counts the sentenced as a part of the
 * arrested, E is both.
 */
export const restArrested: Check = {
  name: 'counted among the arrested or not',
  run: (context) => ({ findings: context.sums.lists.flatMap((list) => findingsOf(context, list)) }),
}

const REACH = 320
const REST =
  /(?<!\p{L})(?:(?:the|all the) (?:rest|others)(?: of them)? (?:were|have been|are) (?:then |later )?arrested|остальн\p{L}+ (?:был\p{L}* )?арестован\p{L}*|остальн\p{L}+ (?:был\p{L}* )?(?:заключен|взят)\p{L}* под стражу)(?!\p{L})/iu
const SENTENCED =
  /(?<!\p{L})(?:sentence[ds]?|convicted|fined|приговор\p{L}*|осужд\p{L}*|условн\p{L}+|срок)(?!\p{L})/iu
const SPARED =
  /(?<!\p{L})(?:released|(?:house|home) arrest|not arrested|let go|bail|suspended|отпущен\p{L}*|освобожд\p{L}*|домашн\p{L}+ арест\p{L}*|подписк\p{L}+|условн\p{L}+)(?!\p{L})/iu

const findingsOf = (
  { counts, names }: AuditContext,
  { fact, names: listed }: CountedList,
): Found[] => {
  const { view } = fact
  const last = listed.at(-1)
  if (!last) return []
  const after = view.text.body.slice(last.end, last.end + REACH)
  const rest = REST.exec(after)
  const aside = rest ? after.slice(0, rest.index) : ''
  if (!rest || !SPARED.test(aside) || !SENTENCED.test(aside)) return []
  const apart = names.find(
    (n) =>
      n.of === 'person' &&
      n.view === view &&
      n.span.start >= last.end &&
      n.span.end <= last.end + rest.index,
  )
  const counted = counts.find((f) => f.view === view && isSentencedOfArrested(f))
  if (!apart || !counted) return []
  const span = { start: last.end + rest.index, end: last.end + rest.index + rest[0].length }
  const message = `${apart.written} is set apart from the arrested (${quoted(rest[0])}) and was sentenced, but the sentenced are counted among the arrested (${quoted(counted.quantity.words)}), in ${view.text.label}.`
  return [
    makeFinding(
      'status-conflict',
      'medium',
      message,
      [
        sideAt(view, span, 'not arrested', [fact.claim]),
        sideAt(view, apart.span, apart.written, []),
        { ...sideOfFact(counted), value: 'sentenced of the arrested' },
      ],
      'custody',
    ),
  ]
}

const isSentencedOfArrested = ({ effect, whole }: CountFact): boolean =>
  effect === 'sentenced' && whole?.effect === 'arrested'
