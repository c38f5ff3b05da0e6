import { isGivenName } from '../../lexicon/given-names.ts'
import type { Board } from '../board.ts'
import { after, before, type PersonRule } from './person-rule.ts'
import type { NameRun } from './run.ts'

const SAYS_SO =
  /^(?:not|name|names|real|changed|pseudonym|alias|имя|имена|фамилия|псевдоним|изменено|изменены|условное|настоящее)$/

const CALLED =
  /^(?:alias|aka|nicknamed|named|прозвищ\p{L}{1,2}|кличк\p{L}{1,2}|прозванн\p{L}{2,3}|псевдоним\p{L}{0,2}|позывн\p{L}{2})$/u

/** "a.k.a. “Besk”", "known as Besk", «по прозвищу Беск». */
const isAlias = (run: NameRun, board: Board): boolean => {
  const quoted = /^["“«‘]$/.test(before(run, board).text) ? 1 : 0
  const word = before(run, board, 1 + quoted)
  if (CALLED.test(word.lower)) return true
  if (word.lower === 'as') return before(run, board, 2 + quoted).lower === 'known' && quoted > 0
  return word.text === '.' && /^(?:a|aka)$/.test(before(run, board, 2 + quoted).lower) && quoted > 0
}

/** A name that the text says was changed, or a given name in quotation marks that stands for one. */
export const pseudonym: PersonRule = {
  name: 'person-pseudonym',
  version: 1,
  reads: 'A name followed by a note that it was changed.',
  examples: {
    mustRead: [
      { text: 'Besk (name changed) told us so.', reads: ['Besk'] },
      { text: '“Besk” (not her real name) told us so.', reads: ['Besk'] },
      { text: '«Беск» (имя изменено) молчит.', reads: ['Беск'] },
      { text: 'Рассказ Беска (имя изменено по его просьбе).', reads: ['Беска'] },
    ],
    mustNotRead: [
      'The “Besk” plant (not far away) burned.',
      'Завод «Беск» (имени никто не знает).',
    ],
  },
  sign: (run, board) => {
    if (isAlias(run, board))
      return { reason: 'The text says that the person is called so', sure: true }
    let steps = 1
    if (/^["”»]$/.test(after(run, board, steps).text)) steps++
    if (!/^[([,]$/.test(after(run, board, steps).text)) return null
    const words = [1, 2, 3, 4].map((i) => after(run, board, steps + i).lower)
    const said =
      SAYS_SO.test(words[0] ?? '') &&
      words.some((w) =>
        /^(?:changed|real|pseudonym|alias|изменен[оы]?|псевдоним|условное|ненастоящее|вымышленн)/.test(
          w,
        ),
      )
    if (said) return { reason: 'The text says that the name was changed', sure: true }
    const quoted = /^["“«]$/.test(before(run, board).text) && steps > 1
    return quoted && isGivenName(run.parts[0]?.lower ?? '') && /^(?:\d{1,2})$/.test(words[0] ?? '')
      ? { reason: 'A given name in quotation marks with an age', sure: true }
      : null
  },
}
