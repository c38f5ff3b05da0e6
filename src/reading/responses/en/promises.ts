import type { ResponsePattern } from '../pattern.ts'
import { doneEn, plainEn } from './verb-forms.ts'
import { GIVE, HANDLE } from './verbs.ts'

/** What will be done, where an authority has been named or turned to. */
export const ENGLISH_PROMISES: readonly ResponsePattern[] = [
  {
    answer: 'answered',
    needsActor: 'near',
    pattern: new RegExp(
      String.raw`\b(?:will|shall|would|is to|are to|is due to|are due to|intends? to|plans? to|means? to|hopes? to|expects? to|is expected to|are expected to|undertakes? to|proposes? to|is going to|are going to) (?:\w+ly |soon |now |also |shortly |then |in turn |duly )*(?:be (?:\w+ly )?(?:${doneEn(`${HANDLE} ${GIVE} do/did/done make/made_public make/made_good answer publish build/built complete`)}|given due|made (?:public|available|good|known)|looked into)|${plainEn(`${HANDLE} ${GIVE} answer reply respond report publish lay present build announce explain act attend`)}|make [^.;]{0,40}?(?:public|good|available)|look into|give (?:an? |its |his |her |their )?(?:answer|reply|response|decision|attention))`,
      'i',
    ),
  },
]
