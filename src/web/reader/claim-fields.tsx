import type { ClaimContent, ClaimKind } from '../../domain/claim-content.ts'
import { contentFields, type Field, statementFields } from './amend-fields.ts'
import { draftFrom, type Form, formOf, type Parts } from './amend-values.ts'
import type { Beginning } from './beginning.ts'
import { Fields } from './fields.tsx'
import type { useSettle } from './meaning.tsx'

/** All that a claim says, as it is being written. */
export interface Writing {
  readonly content: Form
  readonly statement: Form
}

/** A counted group has no name to correct here; its number is corrected in its own claim. */
export const fieldsFor = (kind: ClaimKind, content: Parts | ClaimContent): readonly Field[] => {
  const who: unknown = 'who' in content ? content.who : null
  const counted = typeof who === 'object' && who !== null && 'of' in who && who.of === 'counted'
  return contentFields[kind].filter(({ name }) => !(name === 'who' && counted))
}

export const writingFrom = (kind: ClaimKind, { content, statement }: Beginning): Writing => ({
  content: formOf(fieldsFor(kind, content), content),
  statement: formOf(statementFields, statement),
})

/** What is sent: what was changed, and all else as it was in the beginning. */
export const draftOfWriting = async (
  kind: ClaimKind,
  beginning: Beginning,
  writing: Writing,
  settle: ReturnType<typeof useSettle>,
): Promise<Parts> => {
  const fields = fieldsFor(kind, beginning.content)
  return {
    content: draftFrom(fields, await settle(fields, writing.content), beginning.content),
    ...draftFrom(
      statementFields,
      await settle(statementFields, writing.statement),
      beginning.statement,
    ),
  }
}

export const ClaimFields = (props: {
  kind: ClaimKind
  beginning: Beginning
  writing: Writing
  onWriting: (writing: Writing) => void
}) => (
  <>
    <Fields
      fields={fieldsFor(props.kind, props.beginning.content)}
      form={props.writing.content}
      onForm={(content) => props.onWriting({ ...props.writing, content })}
    />
    <Fields
      fields={statementFields}
      form={props.writing.statement}
      onForm={(statement) => props.onWriting({ ...props.writing, statement })}
    />
  </>
)
