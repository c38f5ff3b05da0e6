import {
  Document,
  FootnoteReferenceRun,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import { footnoteText } from '../cite.ts'
import type { OutputDocument, Section } from '../document.ts'
import type { Citation, Line, Statement } from '../line.ts'

/** Characters XML 1.0 cannot hold would make a file that no word processor opens. */
const unwritable = /[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu
const writable = (text: string) => text.toWellFormed().replace(unwritable, '\uFFFD')

const columnWidths = [2_400, 6_600]

/** A Word document with a real footnote for every statement. Source: ECMA-376 Part 1, 17.11. */
export async function renderDocx(document: OutputDocument): Promise<Uint8Array> {
  const notes: Citation[] = []
  const body = [
    new Paragraph({ text: writable(document.title), heading: HeadingLevel.TITLE }),
    ...document.preface.map(
      (line) => new Paragraph({ text: writable(line), spacing: { after: 120 } }),
    ),
    ...document.sections.flatMap((section) => sectionBlocks(section, notes)),
    ...sourceBlocks(document),
  ]
  const footnotes = Object.fromEntries(
    notes.map((citation, index) => [
      String(index + 1),
      { children: [new Paragraph({ text: writable(footnoteText(citation)) })] },
    ]),
  )
  const file = new Document({
    title: writable(document.title),
    creator: 'Daftar',
    footnotes,
    styles: { default: { document: { run: { font: 'Noto Sans', size: 20 } } } },
    sections: [{ children: body }],
  })
  return new Uint8Array(await Packer.toBuffer(file))
}

function sectionBlocks(section: Section, notes: Citation[]): (Paragraph | Table)[] {
  const heading = new Paragraph({
    text: writable(section.heading),
    heading: HeadingLevel.HEADING_1,
  })
  if (section.lines.length === 0) return [heading, new Paragraph({ text: section.empty })]
  const header = new TableRow({
    tableHeader: true,
    children: section.columns.map((text, column) =>
      cell(column, [new Paragraph({ children: [new TextRun({ text, bold: true })] })]),
    ),
  })
  const rows = section.lines.map((line) => lineRow(line, notes))
  return [
    heading,
    new Table({
      rows: [header, ...rows],
      columnWidths,
      width: { size: 100, type: WidthType.PERCENTAGE },
    }),
  ]
}

function cell(column: number, children: Paragraph[]): TableCell {
  return new TableCell({
    children,
    width: { size: columnWidths[column] ?? 0, type: WidthType.DXA },
    margins: { top: 60, bottom: 60, left: 80, right: 80 },
  })
}

function lineRow(line: Line, notes: Citation[]): TableRow {
  return new TableRow({
    cantSplit: false,
    children: [
      cell(0, [new Paragraph({ text: writable(line.label) })]),
      cell(
        1,
        line.statements.map((statement) => statementParagraph(statement, notes)),
      ),
    ],
  })
}

function statementParagraph({ words, citations }: Statement, notes: Citation[]): Paragraph {
  const references = citations.map((citation) => new FootnoteReferenceRun(notes.push(citation)))
  const open = citations.some(({ state }) => state === 'proposed')
  return new Paragraph({
    spacing: { after: 60 },
    children: [
      new TextRun(writable(words)),
      ...references,
      ...(open ? [new TextRun({ text: ' [not reviewed]', italics: true, color: '555555' })] : []),
    ],
  })
}

function sourceBlocks({ sources }: OutputDocument): Paragraph[] {
  return [
    new Paragraph({ text: 'Sources', heading: HeadingLevel.HEADING_1 }),
    ...sources.map(
      (source) =>
        new Paragraph({
          spacing: { after: 80 },
          text: writable(
            `[${source.number}] ${source.name}. ${source.publisher}, ${source.date}. File ${source.fileName}, SHA-256 ${source.sha256}`,
          ),
        }),
    ),
  ]
}
