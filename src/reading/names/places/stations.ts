import type { Sentence } from '../../analysis/sentences.ts'
import type { RuleCard } from '../../rule.ts'
import { isCapitalised, tokenAt } from '../../tokens/token.ts'
import { type Board, isFree } from '../board.ts'
import { numberedEnd, ordinalStart } from '../bodies/numbers.ts'
import { sentenceOf, wordKind, wordsOf } from '../word-kinds.ts'
import { placeNameStart } from './place-name.ts'
import { putPlace } from './put-place.ts'

export const stationPlace: RuleCard = {
  name: 'place-station',
  version: 1,
  reads: 'A bus or railway station by its town, and a microdistrict by its number.',
  examples: {
    mustRead: [
      { text: 'The bus left Sarlyk bus station at six.', reads: ['Sarlyk bus station'] },
      { text: 'Held at the Orlo railway station.', reads: ['Orlo railway station'] },
      { text: 'In the 8th microdistrict the lights went out.', reads: ['8th microdistrict'] },
      { text: 'They met in microdistrict No. 3.', reads: ['microdistrict No. 3'] },
      { text: 'Она живёт в 7-м микрорайоне.', reads: ['7-м микрорайоне'] },
      { text: 'В микрорайоне № 4 погас свет.', reads: ['микрорайоне № 4'] },
    ],
    mustNotRead: [
      'He waited at the bus station.',
      'The police station was empty.',
      'Микрорайон пуст, 4 дома сгорели.',
    ],
  },
}

const NUMBERED =
  /^(?:microdistrict|mikrorayon|quarter|ward|precinct|микрорайон(?:а|е|у|ом)?|мкр|квартал(?:а|е|у|ом)?|массив(?:а|е|у|ом)?|жилмассив(?:а|е|у|ом)?)$/
const TRANSPORT = /^(?:bus|railway|train|metro|coach|rail|subway)$/
const STOP = /^(?:station|terminal|depot|stop)$/

const STATIONS = wordKind(
  ({ kind, lower }) => kind === 'word' && (STOP.test(lower) || NUMBERED.test(lower)),
)

const mark = (board: Board, first: number, next: number, role: string): void =>
  putPlace(board, stationPlace, first, next, {
    role,
    reason: `“${role}” with its name or number`,
    sure: false,
  })

/** "Sarlyk bus station", "the Orlo central railway station". */
const station = (board: Board, sentence: Sentence, index: number): void => {
  const { tokens } = board.paragraph
  if (!TRANSPORT.test(tokenAt(tokens, index - 1).lower)) return
  let named = index - 1
  if (/^(?:central|main|city|old|new)$/.test(tokenAt(tokens, named - 1).text)) named--
  const first = placeNameStart(board, named, sentence.first)
  const opens = first === sentence.first && !isCapitalised(tokenAt(tokens, named))
  if (first < named && !(opens && named - first > 1)) mark(board, first, index + 1, 'station')
}

/** The end of the number after the word: "No. 3", "3". */
const numberAfter = (board: Board, index: number): number => {
  const { tokens } = board.paragraph
  const numbered = numberedEnd(board, index)
  if (numbered > index) return numbered
  const token = tokenAt(tokens, index)
  return /^\d{1,2}$/.test(token.text) && !token.lineStart && isEnd(board, index + 1)
    ? index + 1
    : index
}

/** A bare number is the quarter's own where nothing counted follows. */
const isEnd = (board: Board, index: number): boolean =>
  /^[.,;:)!?]?$/.test(tokenAt(board.paragraph.tokens, index).text)

/** Stations with a name and quarters with a number. */
export const findStations = (board: Board): void => {
  const { paragraph } = board
  for (const i of wordsOf(paragraph, STATIONS)) {
    const { lower } = tokenAt(paragraph.tokens, i)
    if (!isFree(board, i)) continue
    const sentence = sentenceOf(paragraph, i)
    if (STOP.test(lower)) station(board, sentence, i)
    if (!NUMBERED.test(lower)) continue
    const first = ordinalStart(board, i, sentence.first)
    const next = first < i ? i + 1 : numberAfter(board, i + 1)
    if (first < i || next > i + 1) mark(board, first, next, lower)
  }
}
