import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { statedValue } from '../../domain/stated.ts'
import { extractText } from '../extract-text.ts'
import type { Extraction } from '../extraction.ts'
import { frontMatter, withoutFrontMatter } from './front-matter.ts'

const extracted = async (content: string | Uint8Array, fileName: string): Promise<Extraction> => {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  const result = await extractText(bytes, fileName)
  if (!result.ok) throw new Error(JSON.stringify(result.failure))
  return result.value
}

const failure = async (content: string | Uint8Array, fileName: string) => {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  const result = await extractText(bytes, fileName)
  return result.ok ? null : result.failure
}

describe('plain text', () => {
  it('is kept to the character: line ends, spaces, right-to-left marks', async () => {
    const words = '\tTitle \r\n\r\n  שלום\u200f e\u0301 \n'
    expect((await extracted(words, 'a.txt')).text).toBe(words)
    expect((await extracted(`\ufeff${words}`, 'a.txt')).text).toBe(words)
  })

  it('is tried for names nobody knows', async () => {
    expect((await extracted('some words', 'NOTES')).mediaType).toBe('text/plain')
    expect((await extracted('a;b', 'table.csv')).text).toBe('a;b')
  })

  it('is refused when it is something else under that name', async () => {
    expect(await failure('%PDF-1.4 …', 'a.txt')).toEqual({
      kind: 'not-text',
      what: 'a PDF document',
    })
    expect(await failure('PK\u0003\u0004', 'a.docx')).toMatchObject({ kind: 'format-not-read' })
    expect(await failure('', 'a.txt')).toEqual({ kind: 'nothing-to-read', size: 0 })
  })
})

describe('markdown', () => {
  const file =
    '---\r\ntitle: "An appeal"\r\ndate: 2020-05~\nlang: ru\nkind: appeal\n---\r\n\r\n# Текст\n'

  it('keeps its characters, and reads front matter as a description', async () => {
    const { text, suggestions } = await extracted(file, 'a.md')
    expect(text).toBe(file)
    expect(suggestions.kind?.value).toBe('appeal')
    expect(suggestions.title && statedValue(suggestions.title.value)).toBe('An appeal')
    expect(suggestions.date).toMatchObject({
      basis: 'front matter',
      value: { value: { edtf: '2020-05~' } },
    })
    expect(text.slice(frontMatter(text)?.end)).toBe('\r\n# Текст\n')
  })

  it('can be read without front matter at the same offsets', async () => {
    const words = withoutFrontMatter(file)
    expect(words.trim()).toBe('# Текст')
    expect(words.indexOf('Текст')).toBe(file.indexOf('Текст'))
    expect(withoutFrontMatter('No front matter.')).toBe('No front matter.')
  })

  it('takes a rule at the top for text', async () => {
    expect(frontMatter('---\nJust words after a rule, and no second one.')).toBeNull()
    expect(frontMatter('Words\n---\ntitle: no\n---\n')).toBeNull()
  })

  it('says which value could not be read, and reads the others', async () => {
    const { warnings, suggestions } = await extracted(
      '---\ndate: last winter\ntitle: T\n---\nx',
      'a.md',
    )
    expect(warnings).toHaveLength(1)
    expect(warnings[0]).toMatch(/date in the front matter is not a date written as EDTF/)
    expect(suggestions.date).toBeUndefined()
    expect(suggestions.title).toBeDefined()
  })
})

describe('a web page', () => {
  const page = `<!DOCTYPE html><html lang="ru-KZ"><head><title>One &amp; two</title>
    <meta property="article:published_time" content="2021-04-28T10:15:00+06:00">
    <meta property="og:site_name" content="A Newspaper"><meta name=author content="A Writer">
    <link rel="canonical" href="https://example.org/a">
    <script>document.title = 'run'</script><style>p{}</style></head><body>
    <nav><a href=/>Home</a></nav>
    <article><h1>One &amp;  two</h1><p>First&nbsp;line,<br>second <b>li</b>ne &#1082;&ouml;&hellip;
    <p hidden>secret<p style="color:red; display: none">gone
    <ul><li>one<li>two</ul><table><tr><td>1<td>2<tr><td>3</table><pre>a  b
  c</pre><noscript>no</noscript><template>t</template><!-- comment --></article>
    <aside>Read also</aside><footer>Rights</footer></body></html>`

  it('gives the words a reader sees, blocks as lines', async () => {
    expect((await extracted(page, 'a.html')).text).toBe(
      'One & two\n\nFirst\u00a0line,\nsecond line кö…\n\none\ntwo\n\n1\t2\n3\n\na  b\n  c',
    )
  })

  it('says what of itself it states, each with its place', async () => {
    const { suggestions, warnings } = await extracted(page, 'a.html')
    expect(suggestions).toMatchObject({
      title: { value: { value: 'One & two' }, basis: 'html title' },
      author: { value: { value: 'A Writer' }, basis: 'html meta author' },
      publisher: { value: { value: 'A Newspaper' } },
      date: { value: { value: { edtf: '2021-04-28', words: '2021-04-28T10:15:00+06:00' } } },
      language: { value: { value: 'ru' } },
      address: { value: { value: 'https://example.org/a' }, basis: 'html canonical link' },
    })
    expect(warnings.join()).toMatch(/left out of the text: .*nav/)
  })

  it('reads schema.org data as data', async () => {
    const data = {
      '@graph': [{ datePublished: '2020-02-09', author: [{ name: 'N' }], headline: 'H' }],
    }
    const html = `<script type="application/ld+json">${JSON.stringify(data)}</script><p>words`
    expect((await extracted(html, 'a.html')).suggestions).toMatchObject({
      title: { value: { value: 'H' }, basis: 'html JSON-LD' },
      author: { value: { value: 'N' } },
      date: { value: { value: { edtf: '2020-02-09' } } },
    })
    const broken = '<script type="application/ld+json">{"a":</script><p>words'
    expect((await extracted(broken, 'a.html')).suggestions).toEqual({})
  })

  it('is decoded as it declares', async () => {
    const html = `<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1251"></head><body><p>Жители</p></body></html>`
    expect(await extracted(iconv.encode(html, 'windows-1251'), 'a.htm')).toMatchObject({
      text: 'Жители',
      encoding: 'windows-1251',
      encodingBasis: 'declared in the document',
    })
  })

  it('without an article is read without navigation and foot', async () => {
    const html = '<body><nav>Home</nav><div>Words</div><div>More</div><footer>Foot</footer>'
    expect((await extracted(html, 'a.html')).text).toBe('Words\nMore')
  })

  it('in pieces or broken is still read', async () => {
    expect((await extracted('words <b>bold', 'a.html')).text).toBe('words bold')
    expect((await extracted('<p>a<p>b</div></table>c', 'a.html')).text).toBe('a\n\nbc')
    expect(await failure('<script>only()</script>', 'a.html')).toMatchObject({
      kind: 'nothing-to-read',
    })
  })

  it('deeper than any real page is refused, or read, but never breaks the program', async () => {
    expect((await extracted(`${'<div>'.repeat(10_000)}x`, 'a.html')).text).toBe('x')
    expect(await failure(`${'<div>'.repeat(300_000)}x`, 'a.html')).toMatchObject({
      kind: 'not-text',
    })
  })
})
