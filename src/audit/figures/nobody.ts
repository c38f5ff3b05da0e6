import type { Told } from '../accounts/told.ts'
import type { AuditContext } from '../context.ts'

/** "Reports of deaths are untrue", «Сообщения о погибших не соответствуют действительности». */
const untrue = (en: string, ru: string): string =>
  String.raw`(?<!\p{L})(?:reports?|claims?|rumou?rs|allegations?|talk|stories|information|posts) (?:of|about|concerning|that there were) (?:\p{L}+ ){0,3}?(?:${en})[^.;]{0,60}?(?:untrue|false|fakes?|unfounded|baseless|groundless|not (?:true|correct|confirmed|borne out)|fabricat\p{L}+|invent\p{L}+|denied|refuted|not correspond|inventions?|lies|no basis)(?!\p{L})|(?<!\p{L})(?:сообщени|информаци|сведени|слух|данн|разговор|утверждени|публикаци)\p{L}* (?:\p{L}+ ){0,2}?о(?:б)? (?:\p{L}+ ){0,2}?(?:${ru})[^.;]{0,60}?(?:не соответству\p{L}+|не подтвер\p{L}+|лож\p{L}+|фейк\p{L}*|недостоверн\p{L}+|опроверг\p{L}+|вымыс\p{L}+|выдумк\p{L}+|беспочвенн\p{L}+|необоснован\p{L}+)`

const RU_DEAD = String.raw`погибш\p{L}*|жертв\p{L}*|убит\p{L}*|смерт\p{L}*|гибел\p{L}*`
const RU_HURT = String.raw`пострадавш\p{L}*|ранен\p{L}*|травм\p{L}*`
const NONE_RU = String.raw`(?: \p{L}+){0,3} (?:нет|не (?:было|имеется|имелось|зафиксировано|зарегистрировано|выявлено|отмечено))(?!\p{L})`

/** «Пострадавших нет», "no casualties": nobody, without a number. */
const NOBODY: readonly (readonly [string, RegExp])[] = [
  [
    'people: injured',
    new RegExp(
      String.raw`(?<!\p{L})(?:никто|ни один человек) (?:не (?:был )?(?:пострадал|ранен)|(?:\p{L}+ ){0,3}не обрати(?:лся|вшийся))|(?:nobody|no one|not a single (?:person|protester|worker|resident)|none of the [\p{L} ]{3,30}?(?= (?:was|were|has|have|had) )) (?:was |were |has |have |had |been )*(?:hurt|injured|wounded|addressed for|sought|asked for|needed|required)(?!\p{L})|(?<!\p{L})(?:пострадавших|раненых)${NONE_RU}|обошлось без (?:пострадавших|раненых)|(?<!\p{L})(?:no (?:injuries|injured|wounded)|without injuries)(?!\p{L})|${untrue('injur\\p{L}+|wounded', RU_HURT)}`,
      'iu',
    ),
  ],
  [
    'injuries',
    /(?<!\p{L})(?:телесных )?(?:повреждений|травм|следов (?:побоев|насилия)) (?:\p{L}+ ){0,6}не (?:обнаружено|выявлено|имелось|установлено|зафиксировано)(?!\p{L})|(?<!\p{L})no (?:(?:bodily|external|visible|other) )*(?:injur(?:ies|y)|marks|signs of (?:violence|beating|injury))(?: \p{L}+){0,3} (?:found|seen|noted|recorded|established|on (?:the|his|her) body)(?!\p{L})/iu,
  ],
  [
    'people: killed',
    new RegExp(
      String.raw`(?<!\p{L})(?:никто|ни один человек) не (?:погиб|был убит|умер)(?!\p{L})|(?:nobody|no one|not a single person) (?:was |were |has |have |had |been )*(?:killed|died|lost (?:his|her|their) li(?:fe|ves))(?!\p{L})|(?<!\p{L})(?:погибших|жертв|убитых|летальных исходов|смертельных случаев)${NONE_RU}|обошлось без (?:человеческих )?жертв|(?<!\p{L})(?:no (?:deaths|fatalities|loss of life)|there (?:were|was) no (?:dead|one killed)|without (?:loss of life|fatalities))(?!\p{L})|${untrue('deaths?|dead|killings?|killed|fatalities|casualties', RU_DEAD)}`,
      'iu',
    ),
  ],
]
const NOBODY_HINT =
  /повреждени|травм|следов|marks|signs of|пострада|ранен|погиб|жертв|убит|умер|гибел|смерт|летальн|не обрати|injur|wounded|hurt|kill|died|dead|death|fatalit|casualt|loss of|not a single|no one|nobody|none of/iu

/** That nobody was hurt or killed: a figure of none. */
export const nobodiesTold = ({ views }: AuditContext): Told[] =>
  [...views.values()].flatMap((view) => {
    if (!NOBODY_HINT.test(view.text.body)) return []
    return view.sentences.flatMap((sentence) => {
      const words = view.slice(sentence)
      return NOBODY.flatMap(([about, pattern]): Told[] => {
        const match = pattern.exec(words)
        if (!match) return []
        const start = sentence.start + match.index
        const span = { start, end: start + match[0].length }
        return [{ view, sentence, span, about, low: 0, high: 0, words: match[0], claims: [] }]
      })
    })
  })
