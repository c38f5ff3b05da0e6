import { footnoteText } from '../cite.ts'
import type { OutputDocument, Section } from '../document.ts'
import type { Citation, Line } from '../line.ts'

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign)

const style = `body{font:16px/1.5 "Noto Sans","Source Sans 3",system-ui,sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem;color:#1d2329;background:#fff}
table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.4rem .6rem;border-bottom:1px solid #d5d9dd}
th:first-child,td:first-child{width:14rem;font-variant-numeric:tabular-nums}td p{margin:0 0 .3rem}
.mark{border:1px dashed #5b6670;border-radius:.2rem;padding:0 .3rem;font-size:.85em}
.notes{font-size:.9em}.notes li:target{background:#fdf3c7}code{font-size:.85em;word-break:break-all}
@media print{body{margin:0;max-width:none}}`

/** A page that stands alone: no script, nothing fetched, a footnote for every statement. */
export function renderHtml(document: OutputDocument): Uint8Array {
  const notes: Citation[] = []
  const sections = document.sections.map((section) => sectionHtml(section, notes)).join('\n')
  const page = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(document.title)}</title><style>${style}</style></head>
<body>
<h1>${escaped(document.title)}</h1>
${document.preface.map((line) => `<p>${escaped(line)}</p>`).join('\n')}
${sections}
<h2>Footnotes</h2>
<ol class="notes">
${notes.map(noteHtml).join('\n')}
</ol>
<h2>Sources</h2>
${sourcesHtml(document)}
</body>
</html>
`
  return new TextEncoder().encode(page)
}

function sectionHtml(section: Section, notes: Citation[]): string {
  const [first, second] = section.columns
  const body =
    section.lines.length === 0
      ? `<p>${escaped(section.empty)}</p>`
      : `<table><thead><tr><th scope="col">${escaped(first)}</th><th scope="col">${escaped(second)}</th></tr></thead>
<tbody>
${section.lines.map((line) => lineHtml(line, notes)).join('\n')}
</tbody></table>`
  return `<h2>${escaped(section.heading)}</h2>\n${body}`
}

function lineHtml(line: Line, notes: Citation[]): string {
  const statements = line.statements.map(({ words, citations }) => {
    const marks = citations.map((citation) => {
      const number = notes.push(citation)
      return `<sup><a id="ref${number}" href="#note${number}">${number}</a></sup>`
    })
    const open = citations.some(({ state }) => state === 'proposed')
    const mark = open ? ' <span class="mark">not reviewed</span>' : ''
    return `<p dir="auto">${escaped(words)}${marks.join('')}${mark}</p>`
  })
  return `<tr><td>${escaped(line.label)}</td><td>${statements.join('')}</td></tr>`
}

function noteHtml(citation: Citation, index: number): string {
  const number = index + 1
  const claims = citation.claimIds.join(' ')
  return `<li id="note${number}" data-claims="${escaped(claims)}" dir="auto">${escaped(footnoteText(citation))} <a href="#ref${number}" aria-label="back to the line">↩</a></li>`
}

function sourcesHtml({ sources }: OutputDocument): string {
  const rows = sources.map(
    (source) =>
      `<tr><td>[${source.number}]</td><td dir="auto">${escaped(source.name)}</td><td>${escaped(source.publisher)}</td><td>${escaped(source.date)}</td><td>${escaped(source.fileName)}<br><code>SHA-256 ${source.sha256}</code></td></tr>`,
  )
  return `<table><thead><tr><th scope="col">No.</th><th scope="col">Source</th><th scope="col">Publisher</th><th scope="col">Date</th><th scope="col">File</th></tr></thead><tbody>${rows.join('\n')}</tbody></table>`
}
