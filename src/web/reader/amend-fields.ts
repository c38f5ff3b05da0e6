import type { ClaimKind } from '../../domain/claim-content.ts'
import type { ListName } from '../../vocabulary/index.ts'

/** How one part of a claim is written in the form. */
export type FieldKind =
  | { readonly is: 'words'; readonly long?: true }
  | { readonly is: 'quantity' }
  | { readonly is: 'term'; readonly list: ListName }
  | { readonly is: 'choice'; readonly of: readonly (readonly [string, string])[] }
  | { readonly is: 'date' }
  /** A date that is kept as EDTF alone. */
  | { readonly is: 'edtf' }
  | { readonly is: 'name' }
  /** One a line, as written in the text. */
  | { readonly is: 'names' }
  /** One a line. */
  | { readonly is: 'lines' }

export interface Field {
  /** Property of the content, or of the statement. */
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly kind: FieldKind
  /** May be absent, in one of the four ways. */
  readonly stated?: true
}

const words = (name: string, label: string): Field => ({ name, label, kind: { is: 'words' } })
const long = (name: string, label: string): Field => ({
  name,
  label,
  kind: { is: 'words', long: true },
})
const stated = (name: string, label: string): Field => ({
  name,
  label,
  kind: { is: 'words' },
  stated: true,
})
const term = (name: string, label: string, list: ListName): Field => ({
  name,
  label,
  kind: { is: 'term', list },
})
const names = (name: string, label: string): Field => ({
  name,
  label,
  hint: 'One a line, as written in the text.',
  kind: { is: 'names' },
})
const name = (property: string, label: string): Field => ({
  name: property,
  label,
  hint: 'As written in the text.',
  kind: { is: 'name' },
})
const choice = (
  property: string,
  label: string,
  of: readonly (readonly [string, string])[],
  isStated?: true,
): Field => ({
  name: property,
  label,
  kind: { is: 'choice', of },
  ...(isStated === undefined ? {} : { stated: isStated }),
})
const quantity: Field = {
  name: 'quantity',
  label: 'How many',
  hint: '11, at least 11, more than 50, 10-12, about 100, hundreds, none',
  kind: { is: 'quantity' },
}

export const DATE_HINT =
  '7 February 2020, 2020-02, 2020-02-07/2020-02-08; ~ for about, ? for doubtful; empty: not stated'

/** The parts of each kind of claim that a person can correct, in the order in which they are read. */
export const contentFields: Readonly<Record<ClaimKind, readonly Field[]>> = {
  occurrence: [
    term('type', 'What happened', 'event-types'),
    long('words', 'In the words of the text'),
  ],
  count: [
    quantity,
    words('what', 'What is counted'),
    stated('population', 'Of whom'),
    { ...term('affected', 'How they were affected', 'effects'), stated: true },
  ],
  status: [
    term('status', 'Status', 'statuses'),
    name('who', 'Whose'),
    {
      name: 'penalty',
      label: 'Parts of the penalty',
      hint: 'One a line, as written.',
      kind: { is: 'lines' },
    },
  ],
  attribute: [
    name('of', 'Of whom or what'),
    term('attribute', 'What', 'attributes'),
    stated('value', 'Value, as written'),
  ],
  relation: [name('from', 'Who'), term('relation', 'is what', 'relations'), name('to', 'of whom')],
  violation: [
    term('type', 'What is alleged', 'violations'),
    long('words', 'In the words of the text'),
    names('victims', 'Victims'),
    names('allegedPerpetrators', 'Alleged perpetrators'),
    stated('norm', 'Norm said to be violated'),
  ],
  evidence: [words('exhibit', 'Exhibit'), long('said', 'What is said of it')],
  demand: [
    stated('by', 'Who asks'),
    stated('addressee', 'Whom'),
    long('demand', 'For what'),
    { name: 'deadline', label: 'By when', hint: DATE_HINT, kind: { is: 'date' }, stated: true },
  ],
  response: [
    stated('by', 'Who answers, or does not'),
    choice('answer', 'How', [
      ['answered', 'answered'],
      ['partly', 'answered in part'],
      ['refused', 'refused'],
      ['silent', 'did not answer'],
    ]),
    long('words', 'In the words of the text'),
    stated('to', 'To what'),
  ],
  amount: [
    quantity,
    stated('currency', 'Currency'),
    choice('of', 'What for', [
      ['damage', 'damage'],
      ['compensation', 'compensation'],
      ['fine', 'fine'],
      ['other', 'something else'],
    ]),
    choice(
      'stage',
      'How far it is',
      [
        ['assessed', 'assessed'],
        ['promised', 'promised'],
        ['paid', 'paid'],
        ['refused', 'refused'],
      ],
      true,
    ),
  ],
  expression: [
    long('words', 'The words'),
    stated('speaker', 'Who said it'),
    stated('platform', 'Where'),
    stated('reach', 'How many it reached'),
  ],
  remark: [
    choice('remark', 'What it does', [
      ['denies', 'denies another claim'],
      ['retracts', 'takes it back'],
      ['corroborates', 'supports it'],
      ['corrects', 'corrects it'],
      ['under-pressure', 'says it was given under pressure'],
      ['doubts', 'doubts it'],
    ]),
    long('words', 'In the words of the text'),
  ],
}

export const statementFields: readonly Field[] = [
  { name: 'mode', label: 'Said how', kind: { is: 'term', list: 'modes' } },
  { name: 'originator', label: 'Who says so first', kind: { is: 'words' }, stated: true },
  { name: 'time', label: 'When', hint: DATE_HINT, kind: { is: 'date' }, stated: true },
  names('places', 'Where'),
]
