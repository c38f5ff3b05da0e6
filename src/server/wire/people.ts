import { z } from 'zod'
import { recordKinds } from '../../domain/identity/recorded.ts'
import { attributedShape } from './attributed.ts'
import { dateShape, kindShape, list, spanShape, statedOf } from './common.ts'

const verdictShape = z.enum(['same', 'distinct', 'unsure'])

const personLine = z.object({
  id: z.string().describe('Address: any id of its records leads here.'),
  of: z.enum(recordKinds),
  name: z.string().describe('Where “isNamed” is false, a description in the words of a source.'),
  isNamed: z.boolean(),
  described: list(z.string()).describe('In what words sources tell of the person without a name.'),
  forms: list(z.object({ written: z.string(), count: z.int(), sources: list(z.string()) })),
  sources: list(z.string()),
  mentions: z.int(),
  records: z.int(),
})

export const peopleShape = z.object({
  items: list(personLine.meta({ id: 'PersonLine' })),
  total: z.int(),
})

const placeShape = spanShape.extend({
  textId: z.string(),
  written: z.string(),
  before: z.string(),
  after: z.string(),
  isDoubtful: z.boolean().optional(),
})

export const placesShape = z.object({ places: list(placeShape) })

const recordShape = z
  .object({
    id: z.string(),
    name: z.string(),
    described: z.boolean().describe('Whether “name” is a description, and no name.'),
    sourceId: z.string(),
    sourceNumber: z.int(),
    sourceName: z.string(),
    sourceDate: statedOf(dateShape),
    mentions: z.int(),
    partedFrom: z
      .string()
      .nullable()
      .describe('The record of the same name in the same source that a person parted it from.'),
    doubtful: z
      .int()
      .describe('Places nobody looked at when the name was parted; they are left with the first.'),
    places: list(placeShape),
  })
  .describe('A name as one source has it, with the first places where it stands.')
  .meta({ id: 'NameRecord' })

export const pairsShape = z.object({
  items: list(
    z
      .object({
        verdict: verdictShape.describe('What the machine proposes; a person decides.'),
        score: z.number(),
        lines: list(z.string()),
        algorithm: z.string(),
        left: recordShape,
        right: recordShape,
        leftPerson: z.string(),
        rightPerson: z.string(),
        within: z
          .object({ untold: list(placeShape) })
          .nullable()
          .describe(
            'Where one name may be of two in its source: the right would be a record of its own.',
          ),
      })
      .meta({ id: 'LikelyPair' }),
  ),
  total: z.int(),
})

const decisionShape = z
  .object({
    id: z.string(),
    of: z.enum(recordKinds),
    verdict: verdictShape,
    left: z.string(),
    right: z.string(),
    leftName: z.string(),
    rightName: z.string(),
    leftSource: z.string(),
    rightSource: z.string(),
    by: z.string(),
    at: z.string(),
    reason: z.string(),
    lines: list(z.string()),
    algorithm: z.string().nullable(),
    places: z
      .int()
      .nullable()
      .describe(
        'Within one source, how many places of the left name were said to be of the record on the right.',
      ),
    from: list(z.string()).describe(
      'Logs of other devices it was brought in from; none of one’s own.',
    ),
    retracted: z
      .object({ by: z.string(), at: z.string(), reason: z.string(), from: list(z.string()) })
      .nullable(),
    suspendedBy: z
      .string()
      .nullable()
      .describe('The “distinct” beside which this “same” cannot hold.'),
  })
  .meta({ id: 'IdentityDecision' })

export const personShape = personLine
  .extend({
    shown: list(recordShape),
    said: list(
      attributedShape.extend({
        kind: kindShape,
        type: z.string().nullable(),
        time: statedOf(dateShape),
        attribute: z.string().nullable(),
        value: z.string().nullable(),
      }),
    ),
    decisions: list(decisionShape),
  })
  .meta({ id: 'PersonPage' })

const groupShape = z.object({
  id: z.string(),
  names: list(z.string()),
  records: z.int(),
  mentions: z.int(),
  claims: z.int(),
})

export const partingShape = z.object({ before: list(groupShape), after: list(groupShape) })

export const importShape = z
  .object({
    log: z.string().describe('Name of the other log.'),
    trusted: z.boolean().describe('Whether its key is one that came by another way.'),
    decisions: list(decisionShape),
    retractions: list(decisionShape),
    changes: partingShape.describe('Who is joined or parted by it: as it was, and then.'),
    known: z.int(),
    leftOut: z.object({
      'source-not-here': z.int().optional(),
      'record-not-here': z.int().optional(),
      'other-content': z.int().optional(),
      unreadable: z.int().optional(),
    }),
    contradictions: list(z.object({ suspended: decisionShape, forbiddenBy: decisionShape })),
    disagreements: list(z.object({ counts: decisionShape, behind: decisionShape })),
  })
  .describe('What was taken of another device’s decisions, or would be.')
  .meta({ id: 'ImportOutcome' })

export const heldImportShape = z.object({
  ticket: z.string(),
  name: z.string(),
  seen: z.string().describe('Says what was shown; it is sent back to take just that.'),
  outcome: importShape,
})

export const retractionShape = z
  .object({
    before: list(groupShape),
    after: list(groupShape),
    suspended: list(z.string()),
  })
  .nullable()
  .describe('What would part or join; null where nothing would.')

export { verdictShape }
