import type { ChangedClaim, ReadPreview } from '../../app/types.ts'
import { sentenceOfFailure } from '../errors.ts'
import { complain, hanging, oneLine, print, shortened } from '../terminal.ts'

/** Claims shown for each source and kind of change; the rest is counted, and in --json. */
const MOST_SHOWN = 20

/** What a new reading would change in one source: in all, by rule, and in words. */
export function sayPreview(preview: ReadPreview): void {
  if (preview.is === 'failed') {
    complain(sentenceOfFailure(preview.failure).sentence)
    return
  }
  const { sourceNumber, sourceName, added, withdrawn, kept } = preview
  print(
    hanging(
      `[${sourceNumber}] `,
      `${shortened(sourceName, 60)}: would add ${added}, withdraw ${withdrawn}, keep ${kept}`,
    ),
  )
  for (const rule of preview.byRule) {
    if (rule.added + rule.withdrawn > 0)
      print(`    ${rule.rule}: +${rule.added} −${rule.withdrawn}, ${rule.kept} kept`)
  }
  sayClaims('+', preview.wouldAdd, added)
  sayClaims('−', preview.wouldWithdraw, withdrawn)
}

function sayClaims(sign: string, claims: readonly ChangedClaim[], total: number): void {
  const shown = claims.slice(0, MOST_SHOWN)
  for (const { sentence, words, rule } of shown)
    print(hanging(`  ${sign} `, `${oneLine(sentence)} “${shortened(words, 80)}” (${rule})`))
  if (total > shown.length) print(`  ${sign} … and ${total - shown.length} more`)
}
