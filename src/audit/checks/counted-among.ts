import type { Check } from '../check.ts'
import type { AuditContext } from '../context.ts'
import { areOnePerson } from '../facts/persons-told.ts'
import { type Found, labels, makeFinding, sideAt } from '../report.ts'
import type { Sentence, TextView } from '../words/text-view.ts'
import { wholeWords } from '../words/whole-words.ts'

/** Somebody whom one text counts among the dead or the accused, and another expressly does not. */
export const countedAmong: Check = {
  name: 'counted among the dead, or the accused',
  run: (context) => ({ findings: findingsOf(context) }),
}

interface Counting {
  readonly person: string
  readonly view: TextView
  readonly sentence: Sentence
  readonly group: string
  readonly isCounted: boolean
}

const DEAD = wholeWords(
  String.raw`killed|dead|died?|dies|deaths?|victims?|toll|fatalit\p{L}+|los(?:t|ing) (?:their|his|her) li\p{L}+|перестал\p{L}* жить|погиб\p{L}*|убит\p{L}*|убил\p{L}*|умер\p{L}*|скончал\p{L}*|смерт\p{L}*|жертв\p{L}*`,
)
const NOT_COUNTED = wholeWords(
  String.raw`(?:is|are|was|were|been) (?:not|never) (?:counted|included|listed|entered|one of|among|part of)|(?:not|never) (?:counted|included|listed|entered) (?:\p{L}+ ){0,3}?(?:among|in|on|with)|(?:does|do|did) not (?:include|count)|(?:not|never) (?:put|placed) (?:him |her |them )?(?:on|in) the list|without counting|не (?:вход\p{L}+|вош\p{L}+|внес\p{L}+|внос\p{L}+|включ\p{L}+|учт[её]н\p{L}*|учитыва\p{L}+|числ\p{L}+|значит\p{L}*|считал\p{L}*|попал\p{L}*)|без уч[её]та|не считая`,
)
const COUNTED = wholeWords(
  String.raw`(?:count|counts|counted|include[sd]?|name[sd]?|list(?:s|ed)?) (?:\p{L}+ ){0,4}?(?:among|with|in) the|one of (?:them|these|the latter)|counts? (?:him|her) (?:as|among)|one of the (?:\p{L}+ ){0,2}(?:dead|killed|victims|accused|defendants|convicted)|among (?:them|the (?:dead|killed|victims|\p{L}+))|including|the (?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|last|other) (?:is|was|of them)|(?:in|from) (?:their|this|that) number|в (?:их|том|этом) числе|включая|среди (?:них|погибших|убитых|жертв|осужд\p{L}+|подсудимых|обвиняемых|оправданных|задержанных)|вош(?:[её]л|ла|ли) в (?:это |их )?(?:число|список)|входит в (?:это |их )?(?:число|список)|(?:считаем|считают|считает|числят) (?:\p{L}+ ){0,3}(?:вместе с|среди|погибш\p{L}+|убит\p{L}+)|одни[мн] из (?:\p{L}+ )?(?:погибших|убитых|подсудимых|обвиняемых|осужд\p{L}+)|(?:второй|третий|четв[её]ртый|пятый|шестой|седьмой|восьмой|девятый|десятый|последний) –`,
)
const TRIED = wholeWords(
  String.raw`defendants?|accused|convicted|acquitted|sentenced|on trial|in the dock|charged|подсудим\p{L}+|обвиняем\p{L}+|осужд[её]н\p{L}*|оправдан\p{L}*|приговор[её]н\p{L}*|скамь\p{L} подсудимых`,
)
const NOT_TRIED = wholeWords(
  String.raw`(?:was|were|is|been|has|had) (?:never|not) (?:been )?(?:accused|charged|tried|indicted|a defendant|among the (?:accused|defendants))|(?:only|merely|just) (?:as )?a witness|(?:heard|called|appeared|questioned) (?:only )?as a witness|на скамью подсудимых не попал\p{L}*|(?:выступал|проходил|был)\p{L}? (?:\p{L}+ ){0,2}?свидетел\p{L}+|в (?:число|списк\p{L}) (?:подсудимых|обвиняемых) не (?:вход|вош|был)\p{L}*|не (?:вход|вош)\p{L}+ в число (?:подсудимых|обвиняемых)|как свидетел\p{L}+|не (?:был\p{L}? )?(?:обвин[её]н|осужд[её]н|привлеч[её]н)\p{L}*|обвинени\p{L} не предъявл\p{L}+`,
)

/** How somebody is told to be, or not to be, one of a group. */
interface Group {
  readonly name: string
  readonly of: RegExp
  readonly not: RegExp
}

const DETAINED = wholeWords(
  String.raw`detained|arrested|detainees?|in custody|taken away|задержан\p{L}*|арестован\p{L}*`,
)

const GROUPS: readonly Group[] = [
  { name: 'those detained', of: DETAINED, not: NOT_COUNTED },
  { name: 'the dead', of: DEAD, not: NOT_COUNTED },
  { name: 'the accused', of: TRIED, not: NOT_TRIED },
]
/** Names of a list of the dead. */
const NAMES_OF_LIST = 3

const isOfGroup = ({ of }: Group, view: TextView, sentence: Sentence): boolean =>
  view.window(sentence, 1).some((s) => of.test(view.slice(s)))

const countingsOf = ({ views, persons }: AuditContext): Counting[] =>
  [...views.values()].flatMap((view) =>
    view.sentences.flatMap((sentence) => {
      const words = view.slice(sentence)
      const named = persons.in(view, sentence)
      return GROUPS.flatMap((group): Counting[] => {
        const isLeft = group.not.test(words)
        const isListed = named.length >= NAMES_OF_LIST
        if (!isLeft && !isListed && !COUNTED.test(words)) return []
        if (!isOfGroup(group, view, sentence)) return []
        const told = named.length > 0 ? named : persons.at(view, sentence, sentence.start)
        return told.map(({ name }) => ({
          person: name,
          view,
          sentence,
          group: group.name,
          isCounted: !isLeft,
        }))
      })
    }),
  )

const findingsOf = (context: AuditContext): Found[] => {
  const countings = countingsOf(context)
  const not = Map.groupBy(
    countings.filter((c) => !c.isCounted),
    (c) => `${c.group} ${c.person}`,
  )
  return [...not.values()].flatMap((left) => {
    const [first] = left
    if (!first) return []
    const counted = countings.filter(
      (c) =>
        c.isCounted &&
        c.group === first.group &&
        areOnePerson(c.person, first.person) &&
        left.every(({ view }) => view !== c.view) &&
        context.matters.areAboutTheSame(c.view, first.view),
    )
    return counted.length > 0 ? [findingOf(left, counted)] : []
  })
}

const findingOf = (left: readonly Counting[], counted: readonly Counting[]): Found => {
  const who = left[0]?.person ?? ''
  const message = `${who} is counted among ${left[0]?.group} in ${labels(counted.map((c) => c.view))}, and not in ${labels(left.map((c) => c.view))}.`
  const side = (value: string) => (c: Counting) => sideAt(c.view, c.sentence, value, [])
  return makeFinding('count-conflict', 'medium', message, [
    ...left.map(side('not counted')),
    ...counted.map(side('counted')),
  ])
}
