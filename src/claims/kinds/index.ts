import type { ClaimContent, ClaimKind } from '../../domain/claim-content.ts'
import { amount } from './amount.ts'
import { attribute } from './attribute.ts'
import { count } from './count.ts'
import { demand } from './demand.ts'
import { evidence } from './evidence.ts'
import { expression } from './expression.ts'
import type { KindRules } from './kind-rules.ts'
import { occurrence } from './occurrence.ts'
import { relation } from './relation.ts'
import { remark } from './remark.ts'
import { response } from './response.ts'
import { status } from './status.ts'
import { violation } from './violation.ts'

type Kinds = { readonly [K in ClaimKind]: KindRules<Extract<ClaimContent, { kind: K }>> }

export const kinds: Kinds = {
  occurrence,
  count,
  status,
  attribute,
  relation,
  violation,
  evidence,
  demand,
  response,
  amount,
  expression,
  remark,
}

/** The rules of a kind, when which kind it is doesn't matter to the caller. */
export const rulesOf = (kind: ClaimKind): KindRules => kinds[kind]

/** What is claimed in a few plain words, without mode, time or place. */
export const describeContent = (content: ClaimContent): string =>
  rulesOf(content.kind).describe(content)

/** The vocabulary id by which claims like this are grouped; null for none. */
export const typeOfContent = (content: ClaimContent): string | null =>
  rulesOf(content.kind).typeOf(content)
