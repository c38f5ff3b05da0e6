/** The report of a system: what `daftar read … --json` prints, or a peer's results in that form. */
import { basename } from 'node:path'
import { z } from 'zod'

const span = { start: z.number(), end: z.number(), text: z.string().nullish() }
const listOf = <T extends z.ZodRawShape>(shape: T) =>
  z.array(z.object({ ...span, ...shape })).nullish()

const readText = z.object({
  file: z.string().transform((path) => basename(path)),
  dates: listOf({ edtf: z.string() }),
  counts: listOf({ value: z.unknown() }),
  mentions: listOf({ type: z.string() }),
  articles: listOf({ article: z.unknown() }),
  demands: listOf({}),
  responses: listOf({}),
})

const finding = z.object({
  kind: z.string(),
  message: z.string().nullish(),
  sides: z.array(
    z.object({
      file: z.string().transform((path) => basename(path)),
      start: z.number(),
      end: z.number(),
    }),
  ),
})

const checkedSum = z.object({ terms: z.array(z.number()), total: z.number(), holds: z.boolean() })

export const reportFile = z.object({
  texts: z.array(readText),
  findings: z.array(finding).nullish(),
  sums: z.array(checkedSum).nullish(),
})

export type Report = z.infer<typeof reportFile>
export type ReadText = z.infer<typeof readText>
export type Finding = z.infer<typeof finding>

export interface Found {
  readonly file: string
  readonly start: number
  readonly end: number
  readonly text: string
  readonly edtf?: string
  readonly value?: unknown
  readonly type?: string
  readonly article?: unknown
}

type Section = Exclude<keyof ReadText, 'file'>

/** All of one section, over the texts of the report. */
export const found = (report: Report, section: Section): Found[] =>
  report.texts.flatMap((text) =>
    (text[section] ?? []).map((item) => ({ ...item, text: item.text ?? '', file: text.file })),
  )

export function onlyFiles(report: Report, keep: (file: string) => boolean): Report {
  return {
    texts: report.texts.filter(({ file }) => keep(file)),
    findings: report.findings?.filter(({ sides }) => sides.every(({ file }) => keep(file))),
    sums: report.sums,
  }
}
