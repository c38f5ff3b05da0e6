import type { z } from 'zod'
import type { ClaimContent } from '../../domain/claim-content.ts'
import type { DraftContext } from '../drafts/context.ts'

/** What Daftar knows of one kind of claim. */
export interface KindRules<C extends ClaimContent = ClaimContent> {
  readonly kind: C['kind']
  /** Checks what a person wrote, against the text it speaks about, and completes it. */
  draft(context: DraftContext): z.ZodType<C>
  /** What is claimed, in a few plain words, without mode, time or place. No full stop. */
  describe(content: C): string
  /** The vocabulary id by which claims of this kind are grouped; null for none. */
  typeOf(content: C): string | null
}
