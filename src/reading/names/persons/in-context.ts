import { hasFamilyEnding } from '../../lexicon/family-endings.ts'
import { isCyrillic } from '../../tokens/token.ts'
import type { Board } from '../board.ts'
import { after, atSentenceStart, before, type PersonRule, type PersonSign } from './person-rule.ts'
import { isOpeningOrdinary, type NameRun, wordsIn } from './run.ts'

const OF_PERSON =
  /^(?:murder|murders|killing|death|detention|arrest|beating|torture|interrogation|release|confession|testimony|son|daughter|mother|father|brother|brothers|sister|wife|husband|widow|family|house|home|lawyer|attorney|client|case|trial|defence|defense|statement|words|murderer|killer|relatives|name|убийство|убийстве|убийства|смерть|смерти|задержание|задержания|арест|ареста|дело|делу|деле|дом|доме|дома|семья|семьи|семье|показания|показаний)$/

const DIRECTLY =
  /^(?:defending|representing|named|called|defended|represented|detained|arrested|killed|murdered|beat|accused|interrogated|released|searched|accusing|slandered|по-имени|имени|зовут|задержали|арестовали|убили|избили|допросили|обвинили|освободили|защищает|защищающий|защищающая)$/

const DONE_TO = /^(?:was|were|is|has|had|were|been|later|also|who)$/
const DONE =
  /^(?:detained|arrested|sentenced|charged|accused|acquitted|released|interrogated|beaten|tortured|born|killed|died|hospitalised|hospitalized|confessed|convicted|paroled|testified|pleaded|searched|suspected|dismissed|appointed|taken|married|buried|said|told|shouted|recalled|recalls|says|tells|remembers|explained|explains|asked|insisted|added|claimed|claims)$/
const DONE_RU =
  /^(?:задержан|задержана|арестован|арестована|осужден|осуждена|осуждён|осуждена|приговорен|приговорён|приговорена|обвиняется|оправдан|оправдана|освобожден|освобождён|освобождена|допрошен|допрошена|избит|избита|погиб|погибла|умер|умерла|скончался|скончалась|родился|родилась|признался|признался|рассказал|рассказала|сказал|сказала|говорит|рассказывает|вспоминает|заявил|заявила|отметил|отметила|пояснил|пояснила|добавил|добавила|жалуется|живет|живёт|вспомнил|вспомнила|написал|написала|попросил|попросила|считает|уверен|уверена)$/

/** Verbs that a body or a place could also be the subject of. */
const ALSO_OF_BODIES =
  /^(?:said|told|says|tells|added|claimed|claims|asked|insisted|explained|explains|заявил|заявила|отметил|отметила|сказал|сказала|говорит|считает|пояснил|пояснила|добавил|добавила|написал|написала|рассказал|рассказала|рассказывает|released|charged|accused|searched|appointed|taken|killed|said)$/

const signOf = (reason: string, sure: boolean): PersonSign => ({ reason, sure })

/** Words around the name that only a person's name has around it. */
export const inContext: PersonRule = {
  name: 'person-context',
  version: 1,
  reads: 'A name beside words that go with persons: the murder of X, X was arrested, the X family.',
  examples: {
    mustRead: [
      { text: 'They confessed to the murder of Besk Orlan.', reads: ['Besk Orlan'] },
      { text: 'The house of the Orlan family was searched.', reads: ['Orlan'] },
      { text: 'Besk Orlan was sentenced.', reads: ['Besk Orlan'] },
      { text: 'Вчера Беск был задержан.', reads: ['Беск'] },
    ],
    mustNotRead: ['The death of Communism', 'Tens were detained.'],
  },
  sign: (run, board) => {
    const words = wordsIn(run)
    const last = before(run, board)
    const next = after(run, board)
    if (
      /^(?:словам|слов|мнению|признанию)$/.test(last.lower) &&
      /^(?:по|со)$/.test(before(run, board, 2).lower)
    ) {
      return signOf(`“${last.text}” stands before the name`, true)
    }
    if (isPartyOfCase(run, board)) return signOf('The name stands in the title of a case', true)
    if (/^(?:is|was)$/.test(last.lower) && /^name$/.test(before(run, board, 2).lower)) {
      return signOf('“name is” stands before the name', true)
    }
    if (
      /^(?:family|families|brothers|sisters|spouses|couple|twins)$/.test(next.lower) &&
      words === 1
    ) {
      return signOf(`“${next.text}” stands after the name`, true)
    }
    if (
      DIRECTLY.test(last.lower) &&
      (words > 1 || /^(?:named|called|defending|slandered|зовут|имени)$/.test(last.lower))
    ) {
      return signOf(`“${last.text}” stands before the name`, true)
    }
    if (/^(?:of|against|for)$/.test(last.lower) && words > 1) {
      const noun = before(run, board, 2)
      if (OF_PERSON.test(noun.lower))
        return signOf(`“${noun.text} ${last.text}” stands before the name`, true)
    }
    if (isCyrillic(last) && OF_PERSON.test(last.lower) && words > 1) {
      return signOf(`“${last.text}” stands before the name`, true)
    }
    return actsLikePerson(run, board)
  },
}

/** «Беск против Молдовы», "Besk v. Moldova". */
const isPartyOfCase = (run: NameRun, board: Board): boolean => {
  const next = after(run, board)
  if (/^(?:v|vs)$/.test(next.text)) return true
  return next.lower === 'против' && /^[«“"]$/.test(before(run, board).text)
}

const actsLikePerson: PersonRule['sign'] = (run, board) => {
  const words = wordsIn(run)
  if (run.sentence.titleCase || /^(?:in|at|near|в|во|из|the|a|an)$/.test(before(run, board).lower))
    return null
  let steps = 1
  while (
    steps <= 3 &&
    (DONE_TO.test(after(run, board, steps).lower) ||
      /^(?:был|была|уже|также)$/.test(after(run, board, steps).lower))
  )
    steps++
  const verb = after(run, board, steps)
  if (!DONE.test(verb.lower) && !DONE_RU.test(verb.lower)) return null
  if (isOpeningOrdinary(run, board) && !run.parts.some((p) => hasFamilyEnding(p.lower))) return null
  if (words < 2 && (ALSO_OF_BODIES.test(verb.lower) || (atSentenceStart(run) && !isCyrillic(verb))))
    return null
  return signOf(`“${verb.text}” is said of a person`, words > 1)
}
