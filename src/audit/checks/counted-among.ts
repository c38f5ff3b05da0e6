import type { Check } from '../check.ts'
import type { AuditContext } from '../context.ts'
import { areOnePerson, PersonsTold } from '../facts/persons-told.ts'
import { type Found, labels, makeFinding, sideAt } from '../report.ts'
import type { Sentence, TextView } from '../words/text-view.ts'
import { wholeWords } from '../words/whole-words.ts'

/** Somebody whom one text counts among the dead, and another expressly does not. */
export const countedAmong: Check = {
  name: 'counted among the dead',
  run: (context) => ({ findings: findingsOf(context) }),
}

interface Counting {
  readonly person: string
  readonly view: TextView
  readonly sentence: Sentence
  readonly isCounted: boolean
}

const DEAD = wholeWords(
  String.raw`killed|dead|died?|dies|deaths?|victims?|toll|fatalit\p{L}+|los(?:t|ing) (?:their|his|her) li\p{L}+|перестал\p{L}* жить|погиб\p{L}*|убит\p{L}*|убил\p{L}*|умер\p{L}*|скончал\p{L}*|смерт\p{L}*|жертв\p{L}*`,
)
const NOT_COUNTED = wholeWords(
  String.raw`(?:is|are|was|were|been) (?:not|never) (?:counted|included|listed|entered|one of|among|part of)|(?:not|never) (?:counted|included|listed|entered) (?:\p{L}+ ){0,3}?(?:among|in|on|with)|(?:does|do|did) not (?:include|count)|(?:not|never) (?:put|placed) (?:him |her |them )?(?:on|in) the list|without counting|не (?:вход\p{L}+|вош\p{L}+|внес\p{L}+|внос\p{L}+|включ\p{L}+|учт[её]н\p{L}*|учитыва\p{L}+|числ\p{L}+|значит\p{L}*|считал\p{L}*|попал\p{L}*)|без уч[её]та|не считая`,
)
const COUNTED = wholeWords(
  String.raw`(?:count|counts|counted|include[sd]?|name[sd]?|list(?:s|ed)?) (?:\p{L}+ ){0,4}?(?:among|with|in) the|one of the (?:\p{L}+ ){0,2}(?:dead|killed|victims)|among (?:them|the (?:dead|killed|victims|\p{L}+))|including|the (?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|last|other) (?:is|was|of them)|(?:in|from) (?:their|this|that) number|в (?:их|том|этом) числе|включая|среди (?:них|погибших|убитых|жертв)|вош(?:[её]л|ла|ли) в (?:это |их )?(?:число|список)|входит в (?:это |их )?(?:число|список)|(?:считаем|считают|считает|числят) (?:\p{L}+ ){0,3}(?:вместе с|среди|погибш\p{L}+|убит\p{L}+)|одни[мн] из (?:погибших|убитых)|(?:второй|третий|четв[её]ртый|пятый|шестой|седьмой|восьмой|девятый|десятый|последний) –`,
)
/** Names of a list of the dead. */
const NAMES_OF_LIST = 3

const isOfTheDead = (view: TextView, sentence: Sentence): boolean =>
  view.window(sentence, 1).some((s) => DEAD.test(view.slice(s)))

const countingsOf = (context: AuditContext): Counting[] => {
  const persons = new PersonsTold(context.names)
  return [...context.views.values()].flatMap((view) =>
    view.sentences.flatMap((sentence) => {
      const words = view.slice(sentence)
      const out = NOT_COUNTED.exec(words)
      const named = persons.in(view, sentence)
      const isList = named.length >= NAMES_OF_LIST
      const among = out ? null : COUNTED.exec(words)
      if (!out && !among && !isList) return []
      if (!isOfTheDead(view, sentence)) return []
      const told = named.length > 0 ? named : persons.at(view, sentence, sentence.start)
      return told.map(({ name }) => ({ person: name, view, sentence, isCounted: !out }))
    }),
  )
}

const findingsOf = (context: AuditContext): Found[] => {
  const countings = countingsOf(context)
  const not = Map.groupBy(
    countings.filter((c) => !c.isCounted),
    (c) => c.person,
  )
  return [...not.values()].flatMap((left) => {
    const [first] = left
    if (!first) return []
    const counted = countings.filter(
      (c) =>
        c.isCounted &&
        areOnePerson(c.person, first.person) &&
        left.every(({ view }) => view !== c.view) &&
        context.matters.areAboutTheSame(c.view, first.view),
    )
    return counted.length > 0 ? [findingOf(left, counted)] : []
  })
}

const findingOf = (left: readonly Counting[], counted: readonly Counting[]): Found => {
  const who = left[0]?.person ?? ''
  const message = `${who} is counted among the dead in ${labels(counted.map((c) => c.view))}, and not in ${labels(left.map((c) => c.view))}.`
  const side = (value: string) => (c: Counting) => sideAt(c.view, c.sentence, value, [])
  return makeFinding('count-conflict', 'medium', message, [
    ...left.map(side('not counted')),
    ...counted.map(side('counted')),
  ])
}
