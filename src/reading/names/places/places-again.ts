import { isBodyHeadRu } from '../../lexicon/body-words.ts'
import { isOrdinaryWord } from '../../lexicon/dictionary/dictionary.ts'
import { hasFamilyEnding, isPatronymic } from '../../lexicon/family-endings.ts'
import { isLikelyPlaceRu } from '../../lexicon/gazetteer.ts'
import { isGivenName } from '../../lexicon/given-names.ts'
import { isKnownBody } from '../../lexicon/known-bodies.ts'
import { isPlaceAdjectiveRu } from '../../lexicon/place-types.ts'
import type { RuleCard } from '../../rule.ts'
import { beginsCyrillic } from '../../tokens/characters.ts'
import { isCyrillic, tokenAt } from '../../tokens/token.ts'
import { type Board, isFree } from '../board.ts'
import { isKnownPerson, type KnownNames, placeStem } from '../known.ts'
import { bare, hyphenEnd, isNameWord, phraseOf } from '../name-words.ts'
import { after, before } from '../persons/person-rule.ts'
import { type NameRun, nameRuns, wordsIn } from '../persons/run.ts'
import { CAPITALS, LIKE_NAMES, wordsOf } from '../word-kinds.ts'
import { putPlace } from './put-place.ts'

export const placeKnown: RuleCard = {
  name: 'place-known',
  version: 1,
  reads: 'A name that the same text elsewhere gives to a village, district, region or city.',
  examples: {
    mustRead: [
      {
        text: 'The village of Besk burned. Besk is empty, the Besk affair is over.',
        reads: ['Besk', 'Besk'],
      },
    ],
    mustNotRead: ['Besk is empty.'],
  },
}

export const placeAfterPreposition: RuleCard = {
  name: 'place-preposition',
  version: 3,
  reads:
    'A capitalised word after "in", "near" or a verb of going, that is no known person or body.',
  examples: {
    mustRead: [
      { text: 'It was quiet in Besk.', reads: ['Besk'] },
      {
        text: 'Five are dead at Sarlyk Tam; a raid on Orlo Tam failed.',
        reads: ['Sarlyk Tam', 'Orlo Tam'],
      },
      { text: 'She married into Besk and carried the paper to Orlo.', reads: ['Besk', 'Orlo'] },
      { text: 'They were delivered to Besk at night.', reads: ['Besk'] },
      {
        text: 'They moved to Besk, and others to Orlo and Bular Batyr.',
        reads: ['Besk', 'Orlo', 'Bular Batyr'],
      },
      { text: 'Год спустя в Беске тихо.', reads: ['Беске'] },
    ],
    mustNotRead: [
      'The statement was taken down in Orlian.',
      'They believe in God.',
      'In May it rained.',
      'They spoke in Russian.',
      'According to Besk Orlan',
    ],
  },
}

/** Marks single words that stood in a place's stead elsewhere in the text. */
export const findLikelyPlaces = (board: Board, known: KnownNames): void => {
  for (const i of wordsOf(board.paragraph, LIKE_NAMES)) {
    if (isFree(board, i) && isLikelyKnown(board, known, i)) again(board, i, i + 1)
  }
}

/** Marks names that `known.places` holds, longest first. */
export const findKnownPlaces = (
  board: Board,
  known: KnownNames,
  which: 'several-words' | 'any',
): void => {
  const { tokens } = board.paragraph
  let from = 0
  for (const i of wordsOf(board.paragraph, CAPITALS)) {
    if (i < from || !isFree(board, i)) continue
    const end = knownEnd(board, known, i)
    if (which === 'several-words') {
      if (end > i + 1) again(board, i, end)
      from = end
      continue
    }
    if (known.placeAbbreviations.has(tokenAt(tokens, i).text)) {
      again(board, i, i + 1)
      continue
    }
    if (end > i) again(board, i, end)
    from = end
  }
}

/** A single word that stood in a place's stead elsewhere, in any case form. */
const isLikelyKnown = (board: Board, known: KnownNames, index: number): boolean => {
  const lower = bare(tokenAt(board.paragraph.tokens, index))
  return (
    known.likelyPlaces.has(placeStem(lower)) &&
    isNameWord(tokenAt(board.paragraph.tokens, index)) &&
    !isKnownPerson(known, lower) &&
    !isGivenName(lower) &&
    !isNameWord(tokenAt(board.paragraph.tokens, index + 1)) &&
    !isNameWord(tokenAt(board.paragraph.tokens, index - 1))
  )
}

const knownEnd = (board: Board, known: KnownNames, index: number): number => {
  const { tokens } = board.paragraph
  const phrases = known.places.get(bare(tokenAt(tokens, index)))
  if (!phrases) return index
  let best = index
  let at = index
  for (
    let words = 0;
    words < 3 && isFree(board, at) && tokenAt(tokens, at).kind === 'word';
    words++
  ) {
    at = hyphenEnd(tokens, at + 1)
    if (phrases.has(phraseOf(tokens, index, at))) best = at
  }
  return best
}

const again = (board: Board, first: number, next: number): void =>
  putPlace(board, placeKnown, first, next, {
    reason: 'The text elsewhere names it as a place',
    sure: false,
  })

const IN =
  /^(?:in|near|outside|around|inside|throughout|across|off|beyond|via|в|во|из|близ|возле|под)$/
const TO = /^(?:to|from|into|towards|toward|at|for|through|via)$/
const GOING =
  /^(?:delivered|transferred|taken|brought|moved|fled|flee|fleeing|went|go|going|came|come|coming|returned|return|returning|arrived|travelled|traveled|travelling|traveling|travel|drove|driven|deported|sent|escaped|convoyed|transported|visit|trip|visited|way|road|highway|route|bus|train|flight|km|kilometres|kilometers|miles|relocated|left|extradited|expelled|evacuated|displaced|exiled|emigrated|migrated|marched|march|killings|massacre|battle|protest|protests|rally|clashes|shooting|held|stationed|border|convoy|bound|head|headed|heading|led|back|hometown|home|refugees|people|residents|families|villagers|protesters|men|women|activist|activists|journalist|born|hails|originally|hailed)$/
const GOING_AT =
  /^(?:killings|massacre|battle|protest|protests|rally|clashes|shooting|held|stationed|arrived|border|camp|prison|buried|market)$/
/** Nouns before "of" that only a place has. */
const OF_PLACE =
  /^(?:resident|residents|native|natives|inhabitant|inhabitants|mayor|governor|outskirts|north|south|east|west|centre|center|streets|suburb|suburbs|capital|siege|shelling|bombing|bombardment|battle|liberation|occupation|port|hospital|people|akim|hokim|border|borders|hills|mountains|northeast|northwest|southeast|southwest|part|parts|bishop|archbishop|citizens|university|massacre|gates|fall|sack|locality|place|site|scene|outskirt|mosque|monastery|school|market|jail|prison|sky|skies|roads|road|ruins|valley|evacuation|villagers|elders|survivors|burning|bombings)$/
/** Verbs whose object is a place. */
const INTO =
  /^(?:left|leave|leaving|reached|reach|reaching|entered|enter|entering|stormed|storming|shelled|shelling|bombed|besieged|captured|recaptured|seized|occupied|surrounded|raided|attacked)$/
/** «житель Беска», «больницы Беска»: the genitive after such a noun is a place. */
const OF_PLACE_RU =
  /^(?:жител\p{L}{1,4}|жительниц\p{L}{1,2}|урожен\p{L}{1,4}|окраин\p{L}{1,2}|окрестност\p{L}{1,3}|пригород\p{L}{0,3}|мэр\p{L}{0,2}|мэри\p{L}|больниц\p{L}{1,2}|морг\p{L}{0,3}|аэропорт\p{L}{0,2}|центр\p{L}{0,2}|улиц\p{L}{0,3}|осад\p{L}|обстрел\p{L}{0,3}|штурм\p{L}{0,2}|освобождени\p{L}|оккупаци\p{L}|север\p{L}{0,2}|юг\p{L}{0,2}|восток\p{L}{0,2}|запад\p{L}{0,2}|недалеко от|около)$/u
/** «мост через Беск»: what leads over a river, or through a place. */
const OVER_RU =
  /^(?:мост(?:а|у|ом|е|ы|ов|ах)?|переправ(?:а|ы|е|у|ой)|брод(?:а|у|ом|е)?|паром(?:а|у|ом|е)?|дорог(?:а|и|е|у|ой)|пут(?:ь|и|ем)|трасс(?:а|ы|е|у|ой)|тоннел(?:ь|я|е|ем)|шли|ехали|ехал|ехала|поехали|проехали|прошли|бежали|переправ\p{L}+|этап(?:а|ом|ировал\p{L}+)?)$/u
const NOT_PLACES =
  /^(?:god|islam|internet|intenet|telegram|facebook|instagram|youtube|whatsapp|twitter|tiktok|parliament|бог|интернет|инстаграм|инстаграме|фейсбуке|фейсбук|телеграм|телеграме|ютубе|коран|ислам|ислама|сети|сеть)$/

const isLikePlace = (board: Board, known: KnownNames, run: NameRun): boolean => {
  const first = tokenAt(board.paragraph.tokens, run.first)
  if (run.parts.some((p) => p.initial || isPatronymic(p.lower) || isKnownPerson(known, p.lower)))
    return false
  if (wordsIn(run) > 2 || !isNameWord(first) || NOT_PLACES.test(first.lower)) return false
  if (/^\p{Lu}{2,}$/u.test(first.text) || /['’]s$/.test(first.text)) return false
  const next = after(run, board)
  if (isLanguage(board, run) || isBodyWord(first.lower)) return false
  return !(/^[.@]$/.test(next.text) && after(run, board, 2).glued)
}

/** «в Облздраве», "from Caritas". */
const isBodyWord = (lower: string): boolean =>
  isKnownBody(lower, true) || (beginsCyrillic(lower) && isBodyHeadRu(lower))

/** "taken down in Orlian", "spoke in Orlian": what something is said in. */
const isLanguage = (board: Board, run: NameRun): boolean =>
  before(run, board).lower === 'in' &&
  (/^(?:spoke|speak|speaks|speaking|spoken|written|writing|wrote|translated|down|fluent|typed|sang|prayed|shouted|shouting|swore|cursed|testified)$/.test(
    before(run, board, 2).lower,
  ) ||
    /^(?:language|dialect)$/.test(after(run, board).lower))

const FROM_PERSON =
  /^(?:letter|letters|statement|statements|call|calls|message|messages|money|help|testimony|answer|reply|response|information|complaint|complaints|quote|confession|confessions)$/

/** Within reach before "to": "from Orlo prison to Besk". */
const REACH = 6

const isFromTo = (board: Board, run: NameRun): boolean => {
  for (let steps = 2; steps <= REACH; steps++) {
    if (before(run, board, steps).lower === 'from') return true
  }
  return false
}

const isPersonLike = (run: NameRun): boolean =>
  run.parts.some((p) => isGivenName(p.lower) || hasFamilyEnding(p.lower))

/** "a raid on Besk": what is attacked. */
const ATTACK =
  /^(?:raid|raids|attack|attacks|assault|assaults|strike|strikes|airstrike|airstrikes|march|marched|marching|advance|advanced|advancing|descended|offensive|crackdown|bombardment|bombing|fire|blockade|outskirts)$/

/** "walked with the children to Besk": a verb of moving oneself or what is carried, a few words before. */
const MOVED =
  /^(?:walk|walked|walking|drove|drive|driving|rode|carried|carrying|fled|fleeing|flew|marched|returned|travelled|traveled|transferred|convoyed|evacuated|deported|extradited|relocated|moved|crossed|trucked|bussed|hitchhiked|hiked|escorted|transported|ferried|dispatched)$/
const FARTHEST_MOVE = 8

const isMovedTo = (board: Board, run: NameRun): boolean => {
  for (let steps = 2; steps <= FARTHEST_MOVE; steps++) {
    const token = before(run, board, steps)
    // "moved to Besk, and smaller groups to Orlo": the verb goes on over the comma.
    const goesOver = token.text === ',' && before(run, board, steps - 1).lower === 'and'
    if (/^[.!?;:,]$/.test(token.text) && !goesOver) return false
    if (MOVED.test(token.lower)) return true
  }
  return false
}

/** One or two words of which not all are of every day, and nobody's in the genitive. */
const isUnheardOf = (run: NameRun): boolean =>
  wordsIn(run) <= 2 && !run.parts.every((p) => isOrdinaryWord(p.lower))

const prepositionOf = (board: Board, run: NameRun): string | null => {
  const last = before(run, board)
  const earlier = before(run, board, 2)
  const preposition = last.lower
  if (isCyrillic(tokenAt(board.paragraph.tokens, run.first))) return prepositionRu(board, run)
  if (IN.test(preposition)) return preposition
  if (
    TO.test(preposition) &&
    GOING.test(earlier.lower) &&
    !(preposition === 'at' && !GOING_AT.test(earlier.lower))
  )
    return preposition
  if (preposition === 'on' && ATTACK.test(earlier.lower) && !isPersonLike(run)) return preposition
  if (preposition === 'into' && !isPersonLike(run)) return preposition
  if (isPersonLike(run)) return null
  if (preposition === 'to' && isMovedTo(board, run)) return preposition
  if (preposition === 'to' && isFromTo(board, run)) return preposition
  if (preposition === 'at' && isUnheardOf(run)) return preposition
  if (preposition === 'from' && !FROM_PERSON.test(earlier.lower)) return preposition
  if (preposition === 'of' && OF_PLACE.test(earlier.lower)) return `${earlier.lower} of`
  if (preposition === 'of' && /^(?:person|place)$/.test(board.takenBy[run.first - 2] ?? ''))
    return preposition
  return INTO.test(preposition) && wordsIn(run) === 1 ? preposition : null
}

const prepositionRu = (board: Board, run: NameRun): string | null => {
  const { lower } = before(run, board)
  if (/^(?:в|во)$/.test(lower)) return lower
  if (wordsIn(run) > 1) return null
  if (IN.test(lower) && (lower !== 'под' || !isPersonLike(run))) return lower
  const first = run.parts[0]?.lower ?? ''
  const likely = isLikelyPlaceRu(first)
  if (lower === 'на' && /(?:ах|ях)$/.test(first) && !isPersonLike(run) && !isOrdinaryWord(first))
    return lower
  if (lower === 'через' && OVER_RU.test(before(run, board, 2).lower)) return lower
  if (likely && /^(?:на|до|к|ко|через|от|за|и|по|между|над|с|со)$/.test(lower)) return lower
  if (OF_PLACE_RU.test(lower) && !isPersonLike(run)) return lower
  return null
}

/** "in Besk and Bular Batyr.": it begins like nobody's name, and nobody does anything behind it. */
const closesList = (board: Board, run: NameRun): boolean => {
  const first = run.parts[0]?.lower ?? ''
  if (isGivenName(first) || run.parts.some((p) => hasFamilyEnding(p.lower))) return false
  return /^[.,;)]$/.test(after(run, board).text)
}

/** "and Orlo" after "in Besk": the list goes on, unless the word is a given name. */
const goesOn = (board: Board, run: NameRun): boolean => {
  const join = before(run, board)
  const last = run.first - 2
  if (board.takenBy[last] !== 'place' || after(run, board).text === '(') return false
  if (isPersonLike(run) && !closesList(board, run)) return false
  if (/^(?:and|or|и)$/.test(join.lower)) return true
  // "in Besk, Orlo, …": the larger place stands between commas.
  return join.text === ',' && /^(?:[,.;)]|and|on|и)$/.test(after(run, board).lower)
}

/** «в Беске Орланов сказал»: of two words only the first is the place where the second is a person. */
const withoutPerson = (run: NameRun, known: KnownNames): NameRun => {
  const [first, second] = run.parts
  if (!first || !second || run.parts.length !== 2 || first.initial) return run
  if (!beginsCyrillic(first.lower) || isPlaceAdjectiveRu(first.lower)) return run
  if (isGivenName(first.lower)) return run
  const person =
    isKnownPerson(known, second.lower) || isGivenName(second.lower) || hasFamilyEnding(second.lower)
  return person ? { ...run, next: first.next, parts: [first] } : run
}

/** Unknown names where only a place makes sense. */
export const findPlacesAfterPrepositions = (board: Board, known: KnownNames): void => {
  for (const sentence of board.paragraph.sentences) {
    if (sentence.titleCase) continue
    for (const whole of nameRuns(board, sentence)) {
      const run = withoutPerson(whole, known)
      if (!isLikePlace(board, known, run)) continue
      const preposition = prepositionOf(board, run)
      if (preposition === null && !(wordsIn(run) < 3 && goesOn(board, run))) continue
      if (wordsIn(run) === 1) known.likelyPlaces.add(placeStem(run.parts[0]?.lower ?? ''))
      putPlace(board, placeAfterPreposition, run.first, run.next, {
        reason:
          preposition === null
            ? 'The name goes on a list of places'
            : `“${preposition}” stands before the name`,
        sure: true,
      })
    }
  }
}
