import { wholeWords } from '../words/whole-words.ts'
import type { Partition } from './partition.ts'

/** How houses, land, goods and those who live there are shared out. */
export const THING_PARTITIONS: readonly Partition[] = [
  {
    name: 'damage',
    states: [
      [
        'partly',
        wholeWords(
          String.raw`partial(?:ly)?|partly|damaged|slight(?:ly)?|light(?:ly)?|roofless|can be repaired|частичн\p{L}+|поврежд\p{L}+|подлежа\p{L}+ ремонту`,
        ),
      ],
      [
        'untouched',
        wholeWords(
          String.raw`untouched|undamaged|unharmed|intact|spared|(?:left |still |are |were |remain(?:ed|s)? )?standing|stands?|stood|не тронут\p{L}*|цел(?:ы|ыми|о)|уцеле\p{L}+|устоя\p{L}+|сто[ия]т`,
        ),
      ],
      [
        'wholly',
        wholeWords(
          String.raw`(?:entire|complete|whol|total|full)ly|destroyed|consumed by (?:fire|flames)|burn(?:t|ed)(?: down| out)?|razed|gutted|levelled|flattened|pulled down|demolished|bulldozed|in ash(?:es)?|collapsed|washed away|полностью|дотла|разруш\p{L}+|уничтож\p{L}+|сгоре\p{L}+|сожж\p{L}+|сожгл\p{L}+|снес\p{L}+|снос\p{L}*|рухну\p{L}+|разобра\p{L}+`,
        ),
      ],
    ],
    closed: [
      ['wholly', 'partly'],
      ['wholly', 'untouched'],
      ['wholly', 'partly', 'untouched'],
    ],
  },
  {
    name: 'papers',
    states: [
      [
        'without papers',
        wholeWords(
          String.raw`without (?:permi(?:t|ts|ssion)|papers|title|documents|registration)|unauthori[sz]ed|unlicen[sc]ed|illegal(?:ly)?|no (?:papers|permits?|title|documents)|самовольн\p{L}+|незаконн\p{L}+|без (?:разрешени|документ|бумаг|регистраци)\p{L}*|не имел\p{L}*`,
        ),
      ],
      [
        'with papers',
        wholeWords(
          String.raw`with (?:permi(?:t|ts|ssion)|papers|title|documents|deeds)|authori[sz]ed|licen[sc]ed|legal(?:ly)?|had (?:papers|permits?|titles?|documents|deeds)|registered|title deeds?|правоустанавлива\p{L}+|законн\p{L}+|зарегистрирован\p{L}*|с (?:документ|бумаг|разрешени)\p{L}*|имел\p{L}*`,
        ),
      ],
    ],
    closed: [['without papers', 'with papers']],
  },
  {
    name: 'homes',
    states: [
      [
        'stayed',
        wholeWords(
          String.raw`(?:have |had |has )?not (?:returned|gone back|left|moved)|(?:had|have|has) not|stay(?:ed|s)?|remain(?:ed|s)?|refus\p{L}+|не (?:уехал|вернул|переехал|ушл)\p{L}*|оста\p{L}+|отказ\p{L}+`,
        ),
      ],
      [
        'went',
        wholeWords(
          String.raw`returned|gone back|went back|regained|resettled|relocated|moved|left|fled|crossed|вернул\p{L}*|переселен\p{L}*|переселил\p{L}*|переехал\p{L}*|уехал\p{L}*|ушл\p{L}+|выселен\p{L}*|выехал\p{L}*`,
        ),
      ],
    ],
    closed: [['stayed', 'went']],
  },
  {
    name: 'lodging',
    states: [
      [
        'with kin or hosts',
        wholeWords(
          String.raw`(?:with|at|by|among) (?:their |the )?(?:relatives|kin|friends|host families|hosts|private families|neighbours|villagers)|у (?:своих )?(?:родных|родственник\p{L}*|близких|знакомых|друзей|соседей|местных)`,
        ),
      ],
      [
        'in public buildings',
        wholeWords(
          String.raw`in (?:the |a |two |three |\p{L}+ )?(?:schools?|kindergartens?|gym\p{L}*|church(?:es)?|mosques?|halls?|hostels?|barracks|public buildings?|sanatori\p{L}+)|в (?:\p{L}+ )?(?:школ|детск\p{L}+ сад|садик|спортзал|общежити|мечет|церкв|пансионат|санатори|клуб)\p{L}*`,
        ),
      ],
      [
        'in tents',
        wholeWords(
          String.raw`in (?:\p{L}+ )?tents?|under (?:plastic|nylon|tarpaulins?|the open)|в (?:\p{L}+ )?палатк\p{L}+|под открытым`,
        ),
      ],
    ],
    closed: [
      ['with kin or hosts', 'in public buildings'],
      ['with kin or hosts', 'in tents'],
      ['in public buildings', 'in tents'],
      ['with kin or hosts', 'in public buildings', 'in tents'],
    ],
  },
  {
    name: 'known',
    states: [
      [
        'nameless',
        wholeWords(
          String.raw`not|nameless|un(?:identified|named|known|recogni[sz]ed)|without (?:a )?names?|no names?|неопознан\p{L}*|не (?:опозна|установ)\p{L}+|безымянн\p{L}+|без им\p{L}+|неизвестн\p{L}+`,
        ),
      ],
      [
        'named',
        wholeWords(
          String.raw`identified|named|recogni[sz]ed|have names|(?:were|are|is) known|опозна\p{L}+|установлен\p{L}*|с именами|известн\p{L}+`,
        ),
      ],
    ],
    closed: [['named', 'nameless']],
  },
  {
    name: 'what came',
    states: [
      [
        'not come',
        wholeWords(
          String.raw`never|(?:did|has|have|had|do|does)(?: not|n['’]t)|nothing|outstanding|missing|owed|still due|не (?:приш|дош|поступ|получ|привез|выда|возвра|перечисл)\p{L}*|так и не|задерж\p{L}+|недоста\p{L}+|долж\p{L}+`,
        ),
      ],
      [
        'come',
        wholeWords(
          String.raw`came|come|arrived|delivered|received|paid|handed (?:over|out)|returned|приш\p{L}+|дош\p{L}+|поступи\p{L}+|получ\p{L}+|привез\p{L}+|выда\p{L}+|верну\p{L}+|перечисл\p{L}+|выплач\p{L}+`,
        ),
      ],
    ],
    closed: [['not come', 'come']],
  },
]
