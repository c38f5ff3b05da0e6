import { z } from 'zod'
import type { RemarkContent } from '../../domain/claim-content.ts'
import { type ClaimId, isId } from '../../domain/ids.ts'
import { statedOf, words } from '../drafts/parts.ts'
import type { KindRules } from './kind-rules.ts'
import { quoted } from './say.ts'

const claimId = z
  .string()
  .refine((id): id is ClaimId => isId('claim', id), 'A claim’s id begins with “clm_”.')

const said: Record<RemarkContent['remark'], string> = {
  denies: 'denies',
  retracts: 'takes back',
  corroborates: 'bears out',
  corrects: 'corrects',
  'under-pressure': 'was given under pressure, it is said',
  doubts: 'doubts',
}

export const remark: KindRules<RemarkContent> = {
  kind: 'remark',
  draft: () =>
    z.strictObject({
      kind: z.literal('remark'),
      remark: z.enum([
        'denies',
        'retracts',
        'corroborates',
        'corrects',
        'under-pressure',
        'doubts',
      ]),
      about: statedOf(claimId),
      words,
    }),
  describe: ({ remark: how, about, words: text }) =>
    `${said[how]}${about.is === 'stated' ? ` (another claim)` : ''}: ${quoted(text)}`,
  typeOf: ({ remark: how }) => how,
}
