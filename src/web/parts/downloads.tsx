const formats = [
  ['docx', 'Word document, with footnotes'],
  ['html', 'Web page'],
  ['csv', 'Table (CSV)'],
  ['json', 'JSON'],
] as const

/** What is shown, under the filters that stand, as a file. */
export const Downloads = (props: {
  what: 'chronology' | 'tallies' | 'findings'
  query: string
}) => (
  <nav aria-label="Downloads" className="downloads">
    <span className="small soft">Take with you:</span>
    {formats.map(([format, says]) => (
      <a
        key={format}
        className="chip"
        href={`/api/export/${props.what}/${format}${props.query}`}
        download
      >
        <span className="only-heard">{says}: </span>
        {format.toUpperCase()}
      </a>
    ))}
  </nav>
)
