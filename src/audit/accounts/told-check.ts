import type { Finding } from '../../domain/finding.ts'
import type { Check } from '../check.ts'
import type { AuditContext } from '../context.ts'
import { makeFinding } from '../report.ts'
import { apartAmong } from './apart.ts'
import { saidByText, sidesOfTold, type Told } from './told.ts'

interface ToldQuestion {
  readonly name: string
  /** Every answer, with what it is about. */
  readonly told: (context: AuditContext) => readonly Told[]
  readonly kind: Finding['kind']
  readonly severity: Finding['severity']
  /** What is wrong with answers that are apart, before the answers themselves. */
  readonly says: (about: string) => string
}

/** A check of one question: it finds where texts of one event answer it in ways that are apart. */
export const toldCheck = ({ name, told, kind, severity, says }: ToldQuestion): Check => ({
  name,
  run: (context) => ({
    findings: apartAmong(context, told(context)).map(({ about, told: apart }) =>
      makeFinding(kind, severity, `${says(about)}: ${saidByText(apart)}.`, sidesOfTold(apart)),
    ),
  }),
})
