import { isOrdinaryWord } from '../../lexicon/dictionary/dictionary.ts'
import { hasFamilyEnding } from '../../lexicon/family-endings.ts'
import { isGazetteerPlace } from '../../lexicon/gazetteer.ts'
import { isCyrillic } from '../../tokens/token.ts'
import type { Board } from '../board.ts'
import { after, atSentenceStart, before, type PersonRule, type PersonSign } from './person-rule.ts'
import { isOpeningOrdinary, type NameRun, wordsIn } from './run.ts'

const OF_PERSON =
  /^(?:murder|murders|killing|death|detention|arrest|beating|torture|interrogation|release|confession|testimony|son|daughter|mother|father|brother|brothers|sister|wife|husband|widow|family|house|home|lawyer|attorney|client|case|trial|defence|defense|statement|words|murderer|killer|relatives|name|убийство|убийстве|убийства|смерть|смерти|задержание|задержания|арест|ареста|дело|делу|деле|дом|доме|дома|семья|семьи|семье|показания|показаний)$/

const DIRECTLY =
  /^(?:defending|representing|named|called|defended|represented|detained|arrested|killed|murdered|beat|accused|interrogated|released|searched|accusing|slandered|по-имени|имени|зовут|задержали|арестовали|убили|избили|допросили|обвинили|освободили|защищает|защищающий|защищающая|звали|назывался|назвался|представился|прозвищу|кличке|nicknamed|surnamed)$/

const DONE_TO = /^(?:was|were|is|has|had|been|later|also|who)$/
const DONE =
  /^(?:detained|arrested|sentenced|charged|accused|acquitted|released|interrogated|beaten|tortured|born|killed|died|hospitalised|hospitalized|confessed|convicted|paroled|testified|pleaded|searched|suspected|dismissed|appointed|taken|married|buried|said|told|shouted|recalled|recalls|says|tells|remembers|explained|explains|asked|insisted|added|claimed|claims)$/
const DONE_RU =
  /^(?:задержан|задержана|арестован|арестована|осужден|осуждена|осуждён|приговорен|приговорён|приговорена|обвиняется|оправдан|оправдана|освобожден|освобождён|освобождена|допрошен|допрошена|избит|избита|погиб|погибла|умер|умерла|скончался|скончалась|родился|родилась|признался|рассказал|рассказала|сказал|сказала|говорит|рассказывает|вспоминает|заявил|заявила|отметил|отметила|пояснил|пояснила|добавил|добавила|жалуется|живет|живёт|вспомнил|вспомнила|написал|написала|попросил|попросила|считает|уверен|уверена)$/

/** Verbs that a body or a place could also be the subject of. */
const ALSO_OF_BODIES =
  /^(?:said|told|says|tells|added|claimed|claims|asked|insisted|explained|explains|заявил|заявила|отметил|отметила|сказал|сказала|говорит|считает|пояснил|пояснила|добавил|добавила|написал|написала|рассказал|рассказала|рассказывает|released|charged|accused|searched|appointed|taken|killed)$/

/** What only a person does: a name of one word before it need be no known name. */
const OF_ONE_PERSON =
  /^(?:cried|wept|screamed|smiled|laughed|fainted|begged|whispered|prayed|sobbed|limped|recalled|recalls|remembers|nodded|sighed|shouted|blushed|collapsed|confessed|hesitated|плакал|плакала|заплакал|заплакала|кричал|кричала|закричал|закричала|улыбнулся|улыбнулась|вздохнул|вздохнула|молился|молилась|хромал|хромала|шепнул|шепнула)$/
const AWAY = /^(?:away|home)$/

/** "Maynur cried", "Maynur was taken away": at the head of a sentence too. */
const isOnePerson: PersonRule['sign'] = (run, board) => {
  const [only] = run.parts
  if (!only || run.parts.length > 1 || only.initial || isOrdinaryWord(only.lower)) return null
  if (only.lower.length < 3 || isGazetteerPlace(only.lower) || run.sentence.titleCase) return null
  const next = after(run, board)
  if (OF_ONE_PERSON.test(next.lower)) return signOf(`“${next.text}” is said of a person`, true)
  const taken = /^(?:was|were)$/.test(next.lower) && after(run, board, 2).lower === 'taken'
  return taken && AWAY.test(after(run, board, 3).lower)
    ? signOf('“was taken” is said of a person', true)
    : null
}

const signOf = (reason: string, sure: boolean): PersonSign => ({ reason, sure })

/** Words around the name that only a person's name has around it. */
export const inContext: PersonRule = {
  name: 'person-context',
  version: 2,
  reads: 'A name beside words that go with persons: the murder of X, X was arrested, the X family.',
  examples: {
    mustRead: [
      { text: 'They confessed to the murder of Besk Orlan.', reads: ['Besk Orlan'] },
      { text: 'The house of the Orlan family was searched.', reads: ['Orlan'] },
      { text: 'Besk Orlan was sentenced.', reads: ['Besk Orlan'] },
      { text: 'Вчера Беск был задержан.', reads: ['Беск'] },
      { text: 'Besk cried all night.', reads: ['Besk'] },
      { text: 'Then Besk was taken away.', reads: ['Besk'] },
      { text: 'Его звали Беск.', reads: ['Беск'] },
    ],
    mustNotRead: [
      'The death of Communism',
      'Tens were detained.',
      'Later Besk was taken by rebels and burned.',
      'Winds cried.',
    ],
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
      (words > 1 ||
        /^(?:named|called|defending|slandered|nicknamed|surnamed|зовут|имени|звали|назвался|представился|прозвищу|кличке)$/.test(
          last.lower,
        ))
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
    return isOnePerson(run, board) ?? actsLikePerson(run, board)
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
