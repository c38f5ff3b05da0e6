import { lowerAt, type Token, tokenAt } from '../tokens/token.ts'
import { arrangedVerbs, futureVerbs } from './future-verbs.ts'
import { sentenceEnds } from './sentence-end.ts'

const AHEAD =
  /^(?:will|shall|scheduled|due|planned|expected|upcoming|going|invited|resumes|reconvenes|resume|reconvene|continues|expires|состоится|состоятся|пройдет|пройдут|намечено|намечен|намечена|назначено|назначен|назначена|назначены|назначили|запланировано|запланирован|запланирована|ожидается|ожидаются|предстоит|будет|будут|истечет|истекут|истекает|вступит|вступят|наступит|начнут|начнет|закончит|рассмотрит|рассмотрят|огласит|огласят|вынесет|ответит|ответят|приедет|приедут|решит|решат|выйдет|выйдут|приступит|приступят|сообщит|сообщат|представит|представят|опубликует|опубликуют|откроет|откроют|закроет|закроют|освободят|отпустят|планируется|планируют|ждут|ожидают|намерен|намерена|намерены|рассчитывает|рассчитывают|собирается|собираются|приходите|приезжайте|позвоните|звоните|ждите|приносите|явитесь|приглашаем|просим|пойдет|пойдут|поедет|поедут|начнется|начнутся|придет|придут|станет|станут|заработает|заработают|получит|получат|вернется|вернутся|вернет|вернут|выплатит|выплатят|появится|появятся|отправится|отправятся|соберутся|соберется)$/
const PAST =
  /^(?:was|were|had|did|said|told|went|came|took|held|began|found|got|left|saw|flew|gave|brought|heard|felt|wrote|spoke|broke|drove|ran|fell|kept|lost|met|paid|sent|spent|stood|sat|slept|stole|struck|swore|taught|thought|threw|woke|wore|won|fought|caught|bought|built|burnt|chose|drew|drank|ate|fled|forgot|froze|grew|hid|hung|knew|laid|lay|led|lent|made|meant|rode|rose|shot|sang|sank|sold|shook|slid|stuck|swam|swept|tore|understood|withdrew|wept|became|bore|bit|bled|blew|dealt|dug|overran|undertook|underwent|sought|arose|befell|[a-z]{2,}ed|[а-я]{2,}(?:ал|ил|ел|ял|ыл|ул|ла|ло|ли|лся|лась|лось|лись|шел))$/

/** Words that only end like verbs of the past. */
const NO_PAST =
  /^(?:need|indeed|hundred|speed|seed|feed|breed|greed|creed|proceed|succeed|exceed|united|armed|unarmed|alleged|concerned|related|если|около|числа|начала|мало|немало|дела|села|тела|школа|сила|скала|тепло|светло|стекло|кресло|масло|вокзал|зал|канал|журнал|материал|генерал|сигнал|квартал|персонал|капитал|филиал|подвал|металл|тыл|отдел|предел|раздел|автомобил|посол|протокол|сигнала|предела|раздела|отдела|зала|канала|журнала|материала|генерала|квартала|персонала|филиала|подвала|протокола|вокзала|капитала|стола|угла|посла|узла|котла|крыла|горла|могила|правила|правил|недели|цели|роли|доли|земли|пули|мысли|рубли|соли|автомобили|корабли|боли|капли|модели|отели|ткани|дело|тело|село|число|горло|зло|русло|ремесло|зеркало|одеяло|мыло|аул|аула|аулы|стул|караул|караула|стрела|пила|игла|зола|михаил|михаила|даниил|даниила|павел|наил|наила|измаил|исмаил|исмаила|рафаил|самуил|акмал|джамал|камал|билал|халил|исраил|микаил|бокал|скандал|скандала|идеал|финал|финала|карнавал|госпитал|бал|балл|штурвал|привал|сеновал|трибунал|трибунала|мемориал|мемориала|интервал|интервала|потенциал|[а-я]+тели)$/

/** "A boiler burst", "they beat him": the past looks like the present, which news seldom uses. */
const UNMARKED = /^(?:burst|hit|hurt|beat|thrust|shed|put|shut|spread|split|cast)$/
const NO_SUBJECT =
  /^(?:to|will|shall|would|should|must|may|might|can|could|do|does|did|not|the|a|an|this|that|each|every|no|of|in|on|by|be|been|being|is|are|was|were|power|budget|pay|first|latest|direct|)$/

/** «Откроется», «начнутся»: of verbs of this ending only the perfective ones look ahead. */
const PERFECTIVE = /^[а-я]{3,}(?:ится|ется|утся|ятся)$/
const IMPERFECTIVE =
  /(?:[аяу]ется|[аяу]ются|ведется|ведутся|идется|идутся|(?:наход|содерж|числ|говор|относ|хран|знач|уч|бо|дл|сто|леч|труд|просл|вид|счит|куп|стро|станов|нос|прос|руковод|храб|ссор|держ|крут|сад|дел|сид|слыш|ссыл)(?:ится|ятся))$/

const LOOK_BACK = 24
const LOOK_AHEAD = 24

const SURELY_AHEAD = /^(?:will|shall|состоится|состоятся|пройдет|пройдут|предстоит|будет|будут)$/
const CLAUSE = /^(?:that|which|who|что|который|которая|которые|,|;|—|–)$/
const NEAR = 12
const AND = /^(?:and|but|и|а|но)$/

/** «Приговор назначил на | 22 мая», "adjourned the case until | 22 May": what is put off is to come. */
const PUT_OFF =
  /^(?:назнач|перен[ео]с|отлож|отклад|запланир|намет|постав)[а-я]*$|^(?:set|fixed|reserved|adjourn|adjourned|adjourns|postponed|postpones|rescheduled|scheduled|listed|deferred|relisted)$/
const FOR = /^(?:на|for|to|until|till)$/
const MOST_PUT_OFF = 7

const isPutOff = (tokens: readonly Token[], index: number): boolean => {
  if (!FOR.test(lowerAt(tokens, index - 1))) return false
  for (let i = index - 2; i >= index - MOST_PUT_OFF && !sentenceEnds(tokens, i); i--)
    if (PUT_OFF.test(lowerAt(tokens, i))) return true
  return false
}

/** "Next date | 27 March", "a ballot, opening | 12 April", «следующее заседание – | 5 мая». */
const isNext = (tokens: readonly Token[], index: number): boolean => {
  const on = /^(?:on|is|:|–|—|-)$/.test(lowerAt(tokens, index - 1)) ? 1 : 0
  const at = index - 1 - on
  if (NEXT_DATE.test(lowerAt(tokens, at)) && NEXT.test(lowerAt(tokens, at - 1))) return true
  return (
    /^(?:opening|starting|beginning|commencing)$/.test(lowerAt(tokens, at)) &&
    lowerAt(tokens, at - 1) === ','
  )
}
const NEXT = /^(?:next|следующее|следующий|следующая|ближайшее)$/
const NEXT_DATE =
  /^(?:date|session|hearing|sitting|meeting|appearance|review|deadline|заседание|слушание|суд|дата|встреча)$/

/** "Will be held on": the verb stands with the date, in one clause. */
export const isSurelyAhead = (tokens: readonly Token[], index: number): boolean => {
  if (isPutOff(tokens, index) || isNext(tokens, index)) return true
  for (const step of [-1, 1]) {
    for (let i = index + step; Math.abs(i - index) <= NEAR; i += step) {
      const { lower } = tokenAt(tokens, i)
      if (SURELY_AHEAD.test(lower)) return true
      // "He was discharged on the 17th | and will need help".
      const and = step > 0 && AND.test(lower)
      if (and || CLAUSE.test(lower) || sentenceEnds(tokens, i)) break
    }
  }
  return false
}

/** The word before, an adverb left out: "are | kindly | asked". */
const before = (tokens: readonly Token[], index: number): string => {
  const { lower } = tokenAt(tokens, index - 1)
  return /ly$/.test(lower) ? tokenAt(tokens, index - 2).lower : lower
}

/** The verb after "must" or "should"; empty where none is asked for. */
const after = (tokens: readonly Token[], index: number): string => {
  const not = lowerAt(tokens, index + 1) === 'not' ? 1 : 0
  const verb = lowerAt(tokens, index + 1 + not)
  return /^(?:have|be)$/.test(verb) ? '' : verb
}

/** "Must be | filed", "may be | lodged", "to be | heard": a participle of what is still to be done. */
const isToBeDone = (tokens: readonly Token[], index: number): boolean => {
  if (
    !/ed$|^(?:done|made|heard|held|paid|sent|met|given|taken|kept|left)$/.test(
      tokenAt(tokens, index).lower,
    )
  )
    return false
  const be = tokenAt(tokens, index - 1).lower === 'be' ? index - 1 : index - 2
  return (
    tokenAt(tokens, be).lower === 'be' &&
    /^(?:must|may|can|should|shall|will|would|to|could|might|cannot|not)$/.test(
      tokenAt(tokens, be - 1).lower,
    )
  )
}

type Tense = 'past' | 'ahead'

/** «Расселить», «выделить»: what is asked for, in a clause that tells nothing. */
const INFINITIVE =
  /^[а-я]*(?:[а-я]{2}[аяиеуы]ть(?:ся)?|вести|нести|везти|спасти|соблюсти|помочь|влечь|пресечь)$/
const NO_INFINITIVE =
  /^(?:девять|десять|двадцать|тридцать|опять|четверть|печать|кровать|тетрадь|память|плеть|сеть|треть|ртуть|путь|суть|чуть|мать|пять|нить|вести|рукоять)$/

/** «Расстреляны», «задержан»: told as done. */
const DONE =
  /^[а-я]{3,}(?:ован|еван|жан|зан|дан|сан|бран|гран|слан|знан|ляны?|жен|щен|чен|шен|лен|ден|сен|зен|рен|тен|вен|нен|пен)[аоы]?$/
const NOT_DONE = /^(?:обязан|обязана|обязаны|граждан|горожан|прихожан|парижан)$/
const isDone = (token: Token): boolean =>
  token.text === token.lower && DONE.test(token.lower) && !NOT_DONE.test(token.lower)

/** «Доклад, подготовленный ещё в августе», «записи за апрель»: what is asked for is of then. */
const PREPARED = /^[а-я]{4,}(?:нн|т)(?:ый|ая|ое|ые|ого|ой|ому|ым|ом|ую|ых|ыми)$/
const MOST_PREPARED = 4

const isOfThen = (tokens: readonly Token[], index: number): boolean => {
  if (lowerAt(tokens, index - 1) === 'за') return true
  for (let i = index - 1; i >= index - MOST_PREPARED; i--) {
    if (CLAUSE_END.test(lowerAt(tokens, i)) || sentenceEnds(tokens, i)) return false
    if (PREPARED.test(lowerAt(tokens, i))) return lowerAt(tokens, i - 1) === ','
  }
  return false
}

/** "The term for the answer | ends on", "the ban | lapses on": what is told as it stands. */
const ENDS = /^(?:ends|closes|lapses|opens|begins|starts|finishes|falls)$/

const isUnreal = (tokens: readonly Token[], at: number): boolean => {
  if (/^(?:бы|б)$/.test(lowerAt(tokens, at + 1)) || lowerAt(tokens, at - 1) === 'бы') return true
  return (
    lowerAt(tokens, at - 1) === 'have' &&
    /(?:would|could|might|['’]d)$/.test(lowerAt(tokens, at - 2))
  )
}

/** "To finish", "to be heard": behind "is". */
const isToDo = (tokens: readonly Token[], at: number): boolean =>
  lowerAt(tokens, at) === 'to' && /^[a-z]{2,}$/.test(lowerAt(tokens, at + 1))

/** The verb, and not the month. */
const isModalMay = (tokens: readonly Token[], at: number): boolean =>
  tokenAt(tokens, at).text === 'may' && /^[a-z]+$/.test(lowerAt(tokens, at + 1))

const tenseOf = (tokens: readonly Token[], at: number, due: boolean): Tense | null => {
  const word = lowerAt(tokens, at)
  // «Экспертиза назначена через месяц»: what is set for a day is to come, no other setting.
  if (/^назначен/.test(word) && lowerAt(tokens, at + 1) !== 'на') return null
  const is = /^(?:is|are)$/.test(before(tokens, at))
  // "Felling was to begin": whether it did is open.
  if (/^(?:was|were)$/.test(word) && lowerAt(tokens, at + 1) === 'to') return null
  // "The commission is to finish on 20 April".
  if (/^(?:is|are)$/.test(word) && isToDo(tokens, at + 1)) return 'ahead'
  // "They may march in May".
  if (isModalMay(tokens, at)) return 'ahead'
  // "The hearing is set for 12 January".
  if (/^(?:set|fixed|listed|slated|adjourned)$/.test(word) && is) return 'ahead'
  // "You are asked to": it is now.
  if (/ed$/.test(word) && is) return AHEAD.test(word) ? 'ahead' : null
  if (AHEAD.test(word) || futureVerbs.has(word) || isToBeDone(tokens, at)) return 'ahead'
  if (PERFECTIVE.test(word) && !IMPERFECTIVE.test(word)) return 'ahead'
  if (ENDS.test(word) && lowerAt(tokens, at + 1) === 'on') return 'ahead'
  // "Must publish the list", but not "must have known" and "must not have".
  if (/^(?:must|should)$/.test(word) && /^[a-z]+$/.test(after(tokens, at))) return 'ahead'
  // "He would have turned 27", «исполнилось бы 27»: it never came to be.
  if (isUnreal(tokens, at)) return null
  if (PAST.test(word) && !NO_PAST.test(word)) return 'past'
  if (UNMARKED.test(word) && !NO_SUBJECT.test(lowerAt(tokens, at - 1))) return 'past'
  // «Продлён до 5 мая»: what is set by then is still to come.
  return !due && isDone(tokenAt(tokens, at)) ? 'past' : null
}

const isAsked = (tokens: readonly Token[], at: number): boolean =>
  INFINITIVE.test(lowerAt(tokens, at)) && !NO_INFINITIVE.test(lowerAt(tokens, at))

const CLAUSE_END = /^[,;:—–()]$/

const SAID =
  /^(?:said|told|announced|declared|added|wrote|promised|pledged|explained|confirmed|reported|assured|warned|сказал|сообщил|заявил|объявил|обещал|пообещал|добавил|написал|пояснил|подтвердил)[аи]?$/

/**
 * Which tenses stand around a place in its sentence: in its own clause up to an "and", in all of
 * its clause, and in the whole sentence.
 */
const tensesAround = (tokens: readonly Token[], index: number) => {
  const near = new Set<Tense>()
  const clause = new Set<Tense>()
  const all = new Set<Tense>()
  const due = /^(?:до|к|по)$/.test(lowerAt(tokens, index - 1))
  let asked = false
  let pastDeeds = 0
  for (const step of [-1, 1]) {
    const look = step < 0 ? LOOK_BACK : LOOK_AHEAD - 1
    let inClause = true
    let isNear = true
    for (let i = step < 0 ? index - 1 : index; Math.abs(i - index) <= look; i += step) {
      if (i < 0 || i >= tokens.length || sentenceEnds(tokens, i)) break
      if (CLAUSE_END.test(tokenAt(tokens, i).text)) inClause = false
      if (!inClause || AND.test(lowerAt(tokens, i))) isNear = false
      const tense = tenseOf(tokens, i, due)
      if (tense) {
        all.add(tense)
        if (tense === 'past' && !SAID.test(lowerAt(tokens, i))) pastDeeds++
        if (inClause) clause.add(tense)
        if (isNear) near.add(tense)
      } else if (isAsked(tokens, i)) asked = true
    }
  }
  // "She said they would be heard, on 14 April": what is told there is to come.
  if (all.size > 1 && pastDeeds === 0 && !clause.has('past')) all.delete('past')
  return { near, clause, all, asked }
}

/** «…, слушание | 14 января.»: a clause of its own without a verb, whatever the others tell. */
const APPOINTED =
  /^(?:слушание|заседание|суд|апелляция|кассация|рассмотрение|оглашение|свидание|похороны|встреча|собрание|hearing|trial|session|verdict|meeting|deadline|sentencing|funeral|vigil)$/

const isAppointed = (tokens: readonly Token[], index: number): boolean => {
  const on = /^(?:on|в|во|,|:|–|—|-)$/.test(lowerAt(tokens, index - 1)) ? 1 : 0
  const noun = index - 1 - on
  const opens = tokenAt(tokens, noun - 1)
  return (
    APPOINTED.test(lowerAt(tokens, noun)) &&
    /^(?:[,;:–—.]|next|the|следующее|первое)$/.test(opens.lower)
  )
}

const MEETING =
  /^(?:слушани[ея]|заседани[ея]|суд|апелляци[яи]|кассаци[яи]|рассмотрени[ея]|оглашени[ея]|приговор|свидани[ея]|похороны|встреча|собрани[ея]|допрос|комиссия|экспертиза|при[её]м|продолжение|прения|пикет|митинг|акция|hearing|trial|session|verdict|deadline|sentencing|funeral|vigil|rally|strike|ballot)$/

/** "Goes down", "meets": what is arranged, beside a day of the week. */
const ARRANGED =
  /^(?:goes?|meets?|begins?|starts?|opens?|sits?|hears?|returns?|leaves?|marches|votes?|comes?|ends?|walks?|flies|fly|means|hopes?|intends?|plans?|wants?)$/

/**
 * «В пятницу допрос», "on Monday nobody goes down", "he has to turn up on Monday": nothing in its
 * clause tells what was, and what is arranged or asked for stands there.
 */
export const isArranged = (tokens: readonly Token[], index: number): boolean => {
  let arranged = false
  for (const step of [-1, 1]) {
    for (let i = step < 0 ? index - 1 : index; Math.abs(i - index) <= NEAR; i += step) {
      if (i < 0 || i >= tokens.length || sentenceEnds(tokens, i)) break
      const { lower, text } = tokenAt(tokens, i)
      if (
        /^[;:()]$/.test(text) ||
        (/^[,—–]$/.test(text) && Math.abs(i - index) > (step < 0 ? 2 : 1))
      )
        break
      if (tenseOf(tokens, i, false) === 'past') return false
      const to =
        step < 0 && i < index - 1 && lower === 'to' && /^[a-z]+$/.test(lowerAt(tokens, i + 1))
      const verb = arrangedVerbs.has(lower) || ARRANGED.test(lower) || isAsked(tokens, i)
      if (to || verb || MEETING.test(lower)) arranged = true
    }
  }
  return arranged
}

/** Is the sentence about what was or about what is to come? Null where it may be either. */
export const tenseAt = (tokens: readonly Token[], index: number): Tense | null => {
  if (isSurelyAhead(tokens, index)) return 'ahead'
  const { near, clause, all, asked } = tensesAround(tokens, index)
  if (clause.size === 0 && isAppointed(tokens, index)) return null
  for (const tenses of [all, clause, near]) {
    const [one] = tenses
    if (one && tenses.size === 1) return one
  }
  if (all.size > 0) return null
  // «Расселить камеру в июле»; what «сидит с июля», has begun.
  if (/^(?:с|со|since)$/.test(lowerAt(tokens, index - 1))) return 'past'
  if (!asked) return null
  return isOfThen(tokens, index) ? 'past' : 'ahead'
}

/** Is it told as past in its own clause? */
export const isPastClause = (tokens: readonly Token[], index: number): boolean =>
  tenseAt(tokens, index) === 'past' && tensesAround(tokens, index).clause.has('past')

const MEETING_NAMED =
  /^(?:слушание|заседание|апелляция|кассация|рассмотрение|оглашение|свидание|похороны|допрос|комиссия|экспертиза|при[её]м|hearing|trial|session|sentencing|funeral|vigil)$/

/** «В пятницу допрос, адвокат обещал быть»: a clause of its own without a verb. */
export const isMeetingAlone = (tokens: readonly Token[], index: number): boolean =>
  tensesAround(tokens, index).clause.size === 0 &&
  MEETING_NAMED.test(lowerAt(tokens, index + 1)) &&
  /^[,.;—–]$/.test(tokenAt(tokens, index + 2).text)

/** Does its sentence tell of anything as still to come? */
export const hasAhead = (tokens: readonly Token[], index: number): boolean =>
  tensesAround(tokens, index).all.has('ahead')

/** Is nothing in its sentence told as past, and something as still to come? */
export const isOnlyAhead = (tokens: readonly Token[], index: number): boolean => {
  const { all } = tensesAround(tokens, index)
  return all.has('ahead') && !all.has('past')
}

const BACK = /^(?:had|earlier|previously|ранее|раньше|прежде|еще|накануне|предыдущ\p{L}*)$/u
const MOST_LOOK_BACK = 10

/** "In August he had written", «ещё в августе он писал»: before what was told last. */
export const looksBack = (tokens: readonly Token[], index: number): boolean => {
  for (const step of [-1, 1]) {
    for (let i = index + step; Math.abs(i - index) <= MOST_LOOK_BACK; i += step) {
      if (i < 0 || i >= tokens.length || sentenceEnds(tokens, i)) break
      if (BACK.test(lowerAt(tokens, i))) return true
    }
  }
  return false
}

const MOST_BEFORE = 10

/** "Expects them | to hand him over by", «обещали | заплатить до»: what is asked or promised. */
export const isToCome = (tokens: readonly Token[], index: number): boolean => {
  for (let i = index - 1; i > index - MOST_BEFORE && !sentenceEnds(tokens, i); i--) {
    const word = lowerAt(tokens, i)
    if (/^(?:would|will|must|shall|should)$/.test(word)) return true
    if (word === 'to' && /^[a-z]+$/.test(lowerAt(tokens, i + 1)) && i < index - 2) return true
    if (/^(?:дать|[а-я]{2,}(?:ать|ять|ить|еть|уть|ыть|сти|зти|чь|аться|иться))$/.test(word))
      return true
  }
  return false
}
