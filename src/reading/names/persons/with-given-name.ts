import { isOrdinaryWord } from '../../lexicon/dictionary/dictionary.ts'
import { hasFamilyEnding, isPatronymic } from '../../lexicon/family-endings.ts'
import { isGivenName, isSureGivenName } from '../../lexicon/given-names.ts'
import { isPlaceAdjectiveRu, isPlaceType } from '../../lexicon/place-types.ts'
import { beginsCyrillic } from '../../tokens/characters.ts'
import { tokenAt } from '../../tokens/token.ts'
import type { Board } from '../board.ts'
import { isNameWord } from '../name-words.ts'
import { after, atSentenceStart, before, type PersonRule } from './person-rule.ts'
import { isOpeningOrdinary, type NameRun, wordsIn } from './run.ts'

/** "Grace Period", "Rose Garden": the given name is a word, and so is what stands beside it. */
const isOfWords = (run: NameRun): boolean =>
  !beginsCyrillic(run.parts[0]?.lower ?? '') &&
  run.parts.every((p) => !p.initial && isOrdinaryWord(p.lower)) &&
  !/^(?:frank|mark|bill|will|grace|rose|victor|jack|bob|rob|pat|dean|carol|grant|gene|ray|chuck|nick|drew|sue)$/.test(
    run.parts[0]?.lower ?? '',
  )

/** Steps back over "Besk, Orlo and", so that what stands before the list is seen. */
const stepsOverList = (run: NameRun, board: Board): number => {
  let steps = 1
  while (
    /^(?:,|and)$/.test(before(run, board, steps).text) &&
    isNameWord(before(run, board, steps + 1))
  )
    steps += 2
  return steps
}

/** "in Mai Kadra", "in Besk and Bular Batyr.": places stand after "in", but for "in Besk Orlanov's house". */
const isInPlace = (run: NameRun, board: Board): boolean => {
  const steps = stepsOverList(run, board)
  const preposition = before(run, board, steps).text
  const first = run.parts[0]?.lower ?? ''
  if (steps === 1 && !/^(?:in|near|outside)$/.test(preposition)) return false
  if (steps > 1 && !/^(?:in|near|outside|to|from)$/.test(preposition)) return false
  if (steps > 1 && (isGivenName(first) || !/^[.,;)]$/.test(after(run, board).text))) return false
  const end = tokenAt(board.paragraph.tokens, run.next - 1).text
  return !/['’]s$/.test(end) && !run.parts.some((p) => hasFamilyEnding(p.lower))
}

/** A known given name with at least one more name word, or a patronymic. */
export const withGivenName: PersonRule = {
  name: 'person-given-name',
  version: 1,
  reads: 'Two or more name words of which one is a given name or a patronymic.',
  examples: {
    mustRead: [
      { text: 'They met Nurlan Beskov there.', reads: ['Nurlan Beskov'] },
      { text: 'Об этом сказала Светлана Игоревна Беск.', reads: ['Светлана Игоревна Беск'] },
      { text: 'They wrote from Besk and Nurlan Beskov read it.', reads: ['Nurlan Beskov'] },
      { text: 'В суд пришла Гульнара Беск.', reads: ['Гульнара Беск'] },
    ],
    mustNotRead: [
      'Searches were made in Besk and Bular Batyr.',
      'They live in Central Asia.',
      'В Южной Америке.',
    ],
  },
  sign: (run, board) => {
    if (run.parts.some((p) => isPatronymic(p.lower)) && run.parts.length > 1) {
      return { reason: 'A patronymic stands in the name', sure: true }
    }
    if (wordsIn(run) < 2) return null
    const given = run.parts.find((p) => !p.initial && isGivenName(p.lower))
    if (!given || isOfWords(run) || isInPlace(run, board)) return null
    return { reason: `“${given.lower}” is a given name`, sure: true }
  },
}

/** Family names that their ending gives away. */
export const withFamilyEnding: PersonRule = {
  name: 'person-family-ending',
  version: 1,
  reads:
    'A name word that ends like a family name of the region (-ov, -eva, -enko, -shvili, -uly …).',
  examples: {
    mustRead: [
      { text: 'Later Besker Orlanov was asked.', reads: ['Besker Orlanov'] },
      { text: 'They asked Orlanova to come.', reads: ['Orlanova'] },
      { text: 'Вчера Беска Орланова увезли.', reads: ['Беска Орланова'] },
    ],
    mustNotRead: ['However, nobody came.', 'Ответов нет.', 'В Ростове.'],
  },
  sign: (run, board) => {
    const family = run.parts.find((p) => !p.initial && hasFamilyEnding(p.lower))
    if (!family) return null
    if (wordsIn(run) > 1) {
      return { reason: `“${family.lower}” ends like a family name`, sure: !run.sentence.titleCase }
    }
    if (run.sentence.titleCase || (atSentenceStart(run) && isOrdinaryWord(family.lower)))
      return null
    if (/^(?:in|at|near|в|во|из|под|на)$/.test(before(run, board).lower)) return null
    if (isOpeningOrdinary(run, board)) return null
    if (isPlaceType(after(run, board).lower) || isPlaceAdjectiveRu(family.lower)) return null
    return { reason: `“${family.lower}” ends like a family name`, sure: true }
  },
}

/** A given name alone, where no place is meant. */
export const givenNameAlone: PersonRule = {
  name: 'person-given-alone',
  version: 1,
  reads: 'A given name that is no other word, standing alone.',
  examples: {
    mustRead: [
      { text: 'We ran to our friend’s wife Gulnara at once.', reads: [] },
      { text: 'Then Gulnara called us.', reads: ['Gulnara'] },
    ],
    mustNotRead: ['It happened in Sultan.', 'Adil Soz reported it.'],
  },
  sign: (run, board) => {
    const only = run.parts[0]
    if (run.parts.length !== 1 || !only || !isSureGivenName(only.lower)) return null
    if (run.sentence.titleCase || only.lower.length < 4) return null
    if (
      /^(?:in|at|near|from|to|the|of|в|во|из|под|на|до|около|им|имени)$/.test(
        before(run, board).lower,
      )
    )
      return null
    const opened = /^["“«„'‘]$/.test(before(run, board).text)
    const closed = /^["”»'’]$/.test(after(run, board).text)
    if ((opened && closed) || before(run, board).text === '/' || after(run, board).text === '/')
      return null
    if (isPlaceType(after(run, board).lower)) return null
    return { reason: `“${only.lower}” is a given name`, sure: false }
  },
}
