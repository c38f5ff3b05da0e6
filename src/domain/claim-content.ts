import type { DateValue } from './dates.ts'
import type { ClaimId } from './ids.ts'
import type { Quantity } from './quantities.ts'
import type { Stated } from './stated.ts'
import type { Span } from './text-span.ts'

/** What stands for somebody or something in a text. Of one `unnamed` it is a description, and no name. */
export const namedKinds = ['person', 'place', 'body', 'group', 'unnamed'] as const

/**
 * A name as it stands in a text: whom or what it names is decided elsewhere, by a person. `unnamed` is
 * one person whom the text tells of without a name: `written` is then the description (“a rioter”).
 */
export interface Named extends Span {
  readonly of: (typeof namedKinds)[number]
  readonly written: string
  /** Base form or fuller form where a rule found one; the written form is always kept. */
  readonly base?: string
}

/** Someone or something taking part in what is claimed, in a role (a vocabulary term id). */
export interface Participant {
  readonly role: string
  readonly who: Named
}

/** An event of a type happened. `type` is a vocabulary term id (`event-types`), `words` the predicate as written. */
export interface OccurrenceContent {
  readonly kind: 'occurrence'
  readonly type: string
  readonly words: string
  readonly participants: readonly Participant[]
}

/** How many of which population were affected how. */
export interface CountContent {
  readonly kind: 'count'
  readonly quantity: Quantity
  /** What is counted, as written: "persons", "criminal cases". */
  readonly what: string
  /** Of whom, as written: "Dungans", "defendants". */
  readonly population: Stated<string>
  /** Vocabulary term id (`effects`): killed, injured, detained, displaced … */
  readonly affected: Stated<string>
  /** The passage of the whole this is a part of ("14 of the 51"), if the text says so. */
  readonly partOf?: Span
}

/** A person's or a counted group's status from or at a time. */
export interface StatusContent {
  readonly kind: 'status'
  /** Vocabulary term id (`statuses`): detained, arrested, charged, sentenced, acquitted, released … */
  readonly status: string
  readonly who:
    | Named
    | { readonly of: 'counted'; readonly quantity: Quantity; readonly what: string }
  /** Articles of law under which, as written ("article 380 of the Criminal Code"). */
  readonly articles: readonly { readonly article: string; readonly law: Stated<string> }[]
  /** Parts of a penalty as written: "1,5 years", "fined", "suspended". */
  readonly penalty: readonly string[]
}

/** A property of a person, place or body: birth date, ethnicity as stated, office, age. */
export interface AttributeContent {
  readonly kind: 'attribute'
  readonly of: Named
  /** Vocabulary term id (`attributes`). */
  readonly attribute: string
  readonly value: Stated<string>
  readonly date?: DateValue
}

/** A relation between two mentions: lawyer of, brother of, member of. */
export interface RelationContent {
  readonly kind: 'relation'
  /** Vocabulary term id (`relations`). */
  readonly relation: string
  readonly from: Named
  readonly to: Named
}

/** An alleged wrong. It is never more than alleged by whoever says so. */
export interface ViolationContent {
  readonly kind: 'violation'
  /** Vocabulary term id (`violations`). */
  readonly type: string
  readonly words: string
  readonly victims: readonly Named[]
  readonly allegedPerpetrators: readonly Named[]
  readonly norm: Stated<string>
}

/** An exhibit or proof, and what is said of it. */
export interface EvidenceContent {
  readonly kind: 'evidence'
  readonly exhibit: string
  readonly said: string
}

/** Who asks whom for what. */
export interface DemandContent {
  readonly kind: 'demand'
  readonly by: Stated<string>
  readonly addressee: Stated<string>
  readonly demand: string
  readonly deadline: Stated<DateValue>
}

/** What an authority answered, or that it did not, as of when. */
export interface ResponseContent {
  readonly kind: 'response'
  readonly by: Stated<string>
  /** answered, refused, ignored, silent, partly */
  readonly answer: 'answered' | 'refused' | 'silent' | 'partly'
  readonly words: string
  readonly to: Stated<string>
}

/** Money, damage, compensation. */
export interface AmountContent {
  readonly kind: 'amount'
  readonly quantity: Quantity
  readonly currency: Stated<string>
  readonly of: 'damage' | 'compensation' | 'fine' | 'other'
  readonly stage: Stated<'assessed' | 'promised' | 'paid' | 'refused'>
}

/** A public utterance monitored for incitement. Software records assessments; it makes none. */
export interface ExpressionContent {
  readonly kind: 'expression'
  readonly words: string
  readonly speaker: Stated<string>
  readonly platform: Stated<string>
  readonly reach: Stated<string>
  readonly assessments: readonly {
    readonly by: string
    readonly test: string
    readonly reasons: string
  }[]
}

/** A claim about a claim: denies, retracts, corroborates, corrects, "given under pressure". */
export interface RemarkContent {
  readonly kind: 'remark'
  readonly remark: 'denies' | 'retracts' | 'corroborates' | 'corrects' | 'under-pressure' | 'doubts'
  readonly about: Stated<ClaimId>
  readonly words: string
}

/** What a claim can say: a closed set. */
export type ClaimContent =
  | OccurrenceContent
  | CountContent
  | StatusContent
  | AttributeContent
  | RelationContent
  | ViolationContent
  | EvidenceContent
  | DemandContent
  | ResponseContent
  | AmountContent
  | ExpressionContent
  | RemarkContent

export type ClaimKind = ClaimContent['kind']

export const claimKinds = [
  'occurrence',
  'count',
  'status',
  'attribute',
  'relation',
  'violation',
  'evidence',
  'demand',
  'response',
  'amount',
  'expression',
  'remark',
] as const satisfies readonly ClaimKind[]
