import { wholeWords } from '../words/whole-words.ts'
import { CASE_PARTITIONS } from './case-partitions.ts'
import type { Partition } from './partition.ts'
import { THING_PARTITIONS } from './thing-partitions.ts'

/** "30 have been compensated and 34 have not", «получили 20, не получили 30». */
const CONTRARY_EN = `(?:has|have|had|was|were|did|is|are) (?:still |yet )?not(?! only)|(?:has|have|had|was|were|did)n['’]t|received nothing|got nothing`

export const PARTITIONS: readonly Partition[] = [
  {
    name: 'fate',
    states: [
      [
        'missing',
        wholeWords(
          String.raw`${CONTRARY_EN}|[–—-]\s?нет|(?:still |remain(?:s|ed)? |are |is )?missing|disappeared|vanished|unknown|исчезл\p{L}*|unaccounted for|not (?:been )?(?:seen|heard|returned|come back|found)|пропал\p{L}*|пропавш\p{L}*|неизвестн\p{L}*|не известн\p{L}*|не вернул\p{L}*|не найден\p{L}*|числ\p{L}+ пропавш\p{L}*|(?:being |still )?(?:looked|searched) for|sought|ищут|разыскива\p{L}+|(?:we |they )?know nothing|nothing (?:is |more )?(?:is )?known|no news|no trace|ничего не (?:знаем|знают|слышно|известно)|не зна(?:ем|ют) ничего|сведений нет|нет (?:сведений|вестей|известий)`,
        ),
      ],
      [
        'dead',
        wholeWords(
          String.raw`dead|died|killed|buried|bodies|bones|remains of|corpses?|тел[ао]?|останк\p{L}*|кости|погиб\p{L}*|похорон\p{L}*|мертв\p{L}*|мёртв\p{L}*|убит\p{L}*|умер\p{L}*`,
        ),
      ],
      [
        'returned',
        wholeWords(
          String.raw`placed|found alive|swam|(?:came |got )?ashore|picked up by|pulled (?:out|from)|saved|survived|выплыл\p{L}*|(?:came|come|got|walked) out|домой|вышл\p{L}+|живы|живыми|(?:came|come|were brought|gone|went) (?:back|home)|returned|escaped|rescued|freed|let go|let out|released|вернул\p{L}*|возвращен\p{L}*|возвратил\p{L}*|отпу(?:щен|стил)\p{L}*|спасен\p{L}*|спаслис\p{L}*|освобожд\p{L}*|бежал\p{L}*`,
        ),
      ],
    ],
    closed: [
      ['returned', 'missing'],
      ['returned', 'dead', 'missing'],
    ],
    begins: wholeWords(
      String.raw`on board|aboard|abducted|kidnapped|taken away|(?:were|was|been) taken|went missing|disappeared|vanished|seized|похищ\p{L}+|похитил\p{L}*|увезл\p{L}*|увезен\p{L}*|увезён\p{L}*|забрал\p{L}*|увел\p{L}*|пропал\p{L}*|исчезл\p{L}*`,
    ),
  },
  {
    name: 'custody',
    states: [
      [
        'on bail',
        wholeWords(
          String.raw`on bail|bailed|recogni[sz]ance|not to leave|подписк\p{L}+|под залог\p{L}*|залог`,
        ),
      ],
      ['house arrest', wholeWords(String.raw`(?:house|home) arrest|домашн\p{L}+ арест\p{L}*`)],
      [
        'released',
        wholeWords(
          String.raw`released|freed|free again|are free|(?:walked|went|set) free|(?:went|came|got|were|reached) home|back home|let go|let out|discharged|let through|sent home|at liberty|отпу(?:щен|стил)\p{L}*|освобо\p{L}+|пропу(?:щен|стил)\p{L}*|на свободе`,
        ),
      ],
      [
        'at large',
        wholeWords(
          String.raw`at large|fugitives?|on the run|in hiding|(?:fled|escaped) abroad|in absentia|wanted|в розыске|скрыва\p{L}+|скрыл\p{L}+|в бегах|заочно|объявлен\p{L}* в розыск`,
        ),
      ],
      ['reported', wholeWords(String.raw`protocols?|составлен\p{L} протокол\p{L}*|протокол\p{L}*`)],
      ['fined', wholeWords(String.raw`fined|fines?|оштрафован\p{L}*|штраф\p{L}*`)],
      [
        'arrested',
        wholeWords(
          String.raw`arrested|apprehended|captured|jailed|remanded|days['’]? (?:of )?(?:arrest|detention)|арестован\p{L}*|арестовал\p{L}*|(?:по )?\d+ (?:суток|дней)|водвор\p{L}+|суток ареста`,
        ),
      ],
      [
        'before a court',
        wholeWords(
          String.raw`arraigned|charged in court|(?:brought|taken|appeared|were put|put|presented|produced) before (?:an? |the )?(?:[\p{L}’'-]+ ){0,4}?(?:court|judge|magistrate|tribunal)|предстал\p{L}* перед (?:\p{L}+ )?суд\p{L}+|доставлен\p{L}* в суд`,
        ),
      ],
      ['warned', wholeWords(String.raw`(?:let off with|given) a warning|предупрежд[её]н\p{L}*`)],
      [
        'held',
        wholeWords(
          String.raw`(?:still |being |were |was |are |been )?(?:held|kept)|(?:cells?|prisons?|police|authorities) (?:still )?(?:hold|keep)s?|(?:in|to|into) (?:the |a |an )?(?:police |temporary |pre-?trial |remand )*(?:custody|detention|prison|jail|remand|isolator|cells?)(?!\p{L})|behind bars|(?:still )?remain(?:s|ed)?(?! (?:missing|unknown|unaccounted|unpaid|uncompensated|without))|turned back|detained|под стражей|под арестом|в сизо|в ивс|в изолятор\p{L}*|оста(?:ются|лись|ётся|лся) (?:в|под)|удержива\p{L}+|задержа\p{L}+|содерж\p{L}+`,
        ),
      ],
    ],
    closed: [
      ['released', 'held'],
      ['released', 'before a court'],
    ],
    begins: wholeWords(
      String.raw`detained|arrested|apprehended|picked up|rounded up|seized|delivered|brought in|taken (?:away|in|to)|(?:were|was|been) taken|hauled in|задерж\p{L}+|доставлен\p{L}*|доставил\p{L}*|забрал\p{L}*|схватил\p{L}*|увезл\p{L}*|увезен\p{L}*|увезён\p{L}*|арестова\p{L}+`,
    ),
  },
  {
    name: 'verdicts',
    states: [
      [
        'acquitted',
        wholeWords(String.raw`acquitted|found not guilty|not guilty|cleared|оправда\p{L}+`),
      ],
      [
        'convicted',
        wholeWords(
          String.raw`convicted|sentenced|found guilty|осужден\p{L}*|осуждён\p{L}*|признан\p{L} виновн\p{L}+|приговор\p{L}+`,
        ),
      ],
    ],
    closed: [['acquitted', 'convicted']],
  },
  {
    name: 'houses',
    states: [
      [
        'in ruins',
        wholeWords(
          String.raw`(?:in|still|lie|lay) (?:in )?ruins?|not (?:been )?(?:rebuilt|restored|repaired)|uninhabitable|в руинах|руин\p{L}*|не (?:отстро|восстанов|отремонт)\p{L}+`,
        ),
      ],
      [
        'rebuilt',
        wholeWords(
          String.raw`rebuilt|restored|repaired|отстро\p{L}+|восстановлен\p{L}*|восстановил\p{L}*|отремонтир\p{L}+`,
        ),
      ],
    ],
    closed: [['in ruins', 'rebuilt']],
  },
  {
    name: 'compensation',
    states: [
      [
        'not compensated',
        wholeWords(
          String.raw`${CONTRARY_EN}|[–—-]\s?нет|not (?:been )?(?:paid|compensated)|without compensation|uncompensated|не (?:получил|выплат|компенсир)\p{L}*|без компенсации|ничего не получил\p{L}*|отказано`,
        ),
      ],
      [
        'waiting',
        wholeWords(
          String.raw`(?:still |are |is )?waiting|waits?|are yet to|have yet to|unpaid|жд[уё]т|ожида\p{L}+|в очереди`,
        ),
      ],
      [
        'compensated',
        wholeWords(
          String.raw`compensat\p{L}+|paid|received|got|(?:the |their |saw )?money|деньги|получил\p{L}*|выплачен\p{L}*|выплатил\p{L}*|компенс\p{L}+`,
        ),
      ],
    ],
    closed: [
      ['not compensated', 'compensated'],
      ['waiting', 'compensated'],
    ],
  },
  {
    name: 'charges',
    states: [
      [
        'part 1',
        wholeWords(
          String.raw`(?:part|paragraph|section) (?:1|one|i)|first part|част\p{L}+ (?:1|перв\p{L}+)|ч\.\s?1|перв\p{L}+ част\p{L}+`,
        ),
      ],
      [
        'part 2',
        wholeWords(
          String.raw`(?:part|paragraph|section) (?:2|two|ii)|second part|част\p{L}+ (?:2|втор\p{L}+)|ч\.\s?2|втор\p{L}+ част\p{L}+`,
        ),
      ],
      [
        'part 3',
        wholeWords(
          String.raw`(?:part|paragraph|section) (?:3|three|iii)|third part|част\p{L}+ (?:3|треть\p{L}+)|ч\.\s?3|треть\p{L}+ част\p{L}+`,
        ),
      ],
    ],
    closed: [],
  },
  {
    name: 'messages',
    states: [
      ['calls', wholeWords(String.raw`calls?|призыв\p{L}*`)],
      ['insults', wholeWords(String.raw`insults?|slurs?|оскорблен\p{L}*`)],
      ['threats', wholeWords(String.raw`threats?|угроз\p{L}*`)],
      ['rumours', wholeWords(String.raw`rumou?rs?|false reports|слух\p{L}*|фейк\p{L}*`)],
    ],
    closed: [],
  },
  ...CASE_PARTITIONS,
  ...THING_PARTITIONS,
]
