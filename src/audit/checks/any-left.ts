import type { Check } from '../check.ts'
import type { AuditContext } from '../context.ts'
import { numbersIn } from '../figures/plain-numbers.ts'
import { type Found, labels, makeFinding, quoted, sideAt } from '../report.ts'
import type { Sentence, TextView } from '../words/text-view.ts'
import { wholeWords } from '../words/whole-words.ts'

/** "Not one house was left" against "72 were not damaged"; "not one family stayed" against so many. */
export const anyLeft: Check = {
  name: 'all lost or gone, or some left',
  run: (context) => ({ findings: TOPICS.flatMap((topic) => findingsOf(context, topic)) }),
}

interface Topic {
  readonly of: string
  readonly none: RegExp
  /** Said where some are left; a number must stand in the sentence. */
  readonly some: RegExp
}

/** What people live and trade in. */
const HOUSES = String.raw`houses?|homes?|dwellings?|huts?|shacks?|barracks?|shops?|stalls?|дом\p{L}{0,3}|барак\p{L}{0,3}|изб\p{L}{1,3}|лач?уг\p{L}{1,3}|лав[ок]\p{L}{1,3}|магазин\p{L}{0,3}`

const TOPICS: readonly Topic[] = [
  {
    of: 'the houses',
    none: wholeWords(
      String.raw`(?:did not|n[’']t|not) leave (?:us |them )?(?:one|a) single (?:house|home)|not (?:one|a single) (?:house|home) (?:was left|is left|remain\p{L}*|stands|stood|survived)|(?:all|every one of) (?:the |our |their )?(?:${HOUSES}) (?:were |was |have been )?(?:burn|destroy|pulled down|demolish|bulldoz)\p{L}*|every (?:${HOUSES}) (?:was )?(?:burn|destroy|pulled down|demolish|bulldoz)\p{L}*|(?:снес[её]н|сожж[её]н|разрушен|уничтожен)ы все (?:без исключения )?(?:${HOUSES})|все (?:без исключения )?(?:${HOUSES}) (?:были )?(?:снес[её]н|сожж[её]н|разрушен|уничтожен)ы|burn\p{L}+ (?:down )?to the last house|не остал\p{L}+ ни одн\p{L}+ (?:цел\p{L}+ )?(?:\p{L}+ )?дом\p{L}*|сожгли все(?: дома)?|сгорели все дома|ни одного (?:цел\p{L}+ )?дома не осталось`,
    ),
    some: wholeWords(
      String.raw`(?:${HOUSES})[^.;]{0,80}? (?:стоят|still stand\p{L}*|are standing|not damaged|undamaged|left standing|spared|untouched|came through|survived|remain(?:ed)?)|(?:of|out of) (?:the )?(?:\p{Nd}+|\p{L}+) (?:houses|homes)|домов[^.;]{0,80}? (?:уцеле|не пострада|остал)\p{L}+|из (?:\p{Nd}+|\p{L}+) домов|уцеле\p{L}+ (?:\p{L}+ )?дом\p{L}*`,
    ),
  },
  {
    of: 'those who lived there',
    none: wholeWords(
      String.raw`not (?:one|a single) (?:family|household|soul|person|inhabitant) (?:stayed|remained|was left)|nobody (?:stayed|remained|was left)|everyone (?:left|fled|had fled)|ни одн\p{L}+ (?:семь\p{L}|человек\p{L}*) не остал\p{L}+|не остал\p{L}+ ни одн\p{L}+ (?:семь\p{L}|человек\p{L}*)|(?:ушли|бежали|уехали) все(?: до одного)?`,
    ),
    some: wholeWords(
      String.raw`(?:the )?(?:remaining|other) (?:\p{Nd}+|\p{L}+) stayed|(?:families|persons|people|inhabitants) (?:stayed|remained)|of the (?:\p{Nd}+|\p{L}+) (?:inhabitants|residents|families|persons)[^.;]{0,40}? (?:left|fled)|остал\p{L}+ (?:\p{Nd}+|\p{L}+) (?:сем|человек|жител)\p{L}*`,
    ),
  },
]

interface Said {
  readonly view: TextView
  readonly sentence: Sentence
}

const saying = ({ views }: AuditContext, pattern: RegExp, needsNumber: boolean): Said[] =>
  [...views.values()].flatMap((view) =>
    view.sentences.flatMap((sentence): Said[] => {
      const words = view.slice(sentence)
      if (!pattern.test(words) || (needsNumber && numbersIn(words).length === 0)) return []
      return [{ view, sentence }]
    }),
  )

const findingsOf = (context: AuditContext, { of, none, some }: Topic): Found[] => {
  const left = saying(context, some, true)
  return saying(context, none, false).flatMap((gone) => {
    const against = left.filter(
      ({ view, sentence }) =>
        view !== gone.view &&
        !none.test(view.slice(sentence)) &&
        context.matters.areAboutTheSame(view, gone.view),
    )
    return against.length > 0 ? [findingOf(of, gone, against)] : []
  })
}

const findingOf = (of: string, gone: Said, left: readonly Said[]): Found => {
  const said = ({ view, sentence }: Said): string => quoted(view.slice(sentence).trim())
  const message = `Whether any were left of ${of} is told in two ways: ${said(gone)} in ${labels([gone.view])}, ${left[0] ? said(left[0]) : ''} in ${labels(left.map((l) => l.view))}.`
  return makeFinding('count-conflict', 'medium', message, [
    sideAt(gone.view, gone.sentence, 'none left', []),
    ...left.map((l) => sideAt(l.view, l.sentence, 'some left', [])),
  ])
}
