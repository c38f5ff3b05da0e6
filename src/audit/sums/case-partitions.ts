import { wholeWords } from '../words/whole-words.ts'
import type { Partition } from './partition.ts'

/** How cases, complaints and those in them are shared out: by outcome, penalty, presence and vote. */
export const CASE_PARTITIONS: readonly Partition[] = [
  {
    name: 'outcomes of a trial',
    states: [
      [
        'awaiting trial',
        wholeWords(
          String.raw`(?:await\p{L}*|waiting for|before) (?:their |a |the )?(?:trials?|judge?ments?|verdicts?|sentence|sentencing)|on remand|pre-?trial|under investigation|not yet (?:been )?tried|(?:жд[уё]т|ожида\p{L}+|дожида\p{L}+) (?:\p{L}+ )?(?:суд|приговор|решени)\p{L}*|под следствием`,
        ),
      ],
      [
        'set free',
        wholeWords(
          String.raw`(?:walked |went |set |let |are )free|freed|released|discharged|let go|walked out|освобо\p{L}+|отпу(?:щен|стил)\p{L}*|на свободе`,
        ),
      ],
      [
        'acquitted',
        wholeWords(
          String.raw`acquitted|found not guilty|not guilty|cleared|exonerated|оправда\p{L}+`,
        ),
      ],
      [
        'convicted',
        wholeWords(
          String.raw`convicted|sentenced|found guilty|serving (?:\p{L}+ )?(?:sentences?|terms?|time)|осужд[её]н\p{L}*|осудил\p{L}*|признан\p{L} виновн\p{L}+|приговор\p{L}+|отбыва\p{L}+`,
        ),
      ],
    ],
    closed: [
      ['acquitted', 'convicted'],
      ['convicted', 'awaiting trial'],
      ['convicted', 'awaiting trial', 'set free'],
      ['convicted', 'awaiting trial', 'acquitted'],
    ],
  },
  {
    name: 'penalties',
    states: [
      [
        'acquitted',
        wholeWords(String.raw`acquit(?:ted|tals?)|not guilty|cleared|walked free|оправда\p{L}+`),
      ],
      [
        'closed',
        wholeWords(
          String.raw`(?:case|charges|proceedings)[^.;]{0,40}?(?:closed|dropped|discontinued)|дел\p{L}[^.;]{0,30}?прекращен\p{L}*`,
        ),
      ],
      [
        'death',
        wholeWords(
          String.raw`(?:sentenced )?to death|death (?:sentences?|penalty|for)|the gallows|смертн\p{L}+ (?:казн|приговор)\p{L}*|к расстрелу`,
        ),
      ],
      [
        'life',
        wholeWords(
          String.raw`life (?:imprisonment|sentences?|terms?|in prison|for)|(?:received|got|given|to|for) life|пожизнен\p{L}+`,
        ),
      ],
      [
        'suspended',
        wholeWords(
          String.raw`suspended|probation|conditional\p{L}*|условн\p{L}+|«?хими\p{L}»?|домашн\p{L}+ хими\p{L}|ограничени\p{L} свободы`,
        ),
      ],
      ['fine', wholeWords(String.raw`fined?|fines|оштраф\p{L}+|штраф\p{L}*`)],
      [
        'work',
        wholeWords(
          String.raw`community service|hours of (?:work|service)|(?:обязательн|исправительн|принудительн|общественн)\p{L}+ работ\p{L}*`,
        ),
      ],
      [
        'prison',
        wholeWords(
          String.raw`prison|imprisonment|jail(?:ed)?|behind bars|colony|(?:prison |jail )?terms?|years?|месяц\p{L}*|лишени\p{L} свободы|колони\p{L}|усиленн\p{L}+ режим|тюр\p{L}+|лет|года?|срок\p{L}*`,
        ),
      ],
    ],
    closed: [],
  },
  {
    name: 'complaints',
    states: [
      [
        'pending',
        wholeWords(
          String.raw`pending|under (?:review|consideration|examination|investigation)|await\p{L}+|being (?:examined|considered|reviewed|heard|investigated)|(?:still |remain(?:s|ed)? )open|not yet|unanswered|на рассмотрении|рассматрива\p{L}+|в производстве|в работе|жд[уё]т|ожида\p{L}+|не рассмотрен\p{L}*|без ответа`,
        ),
      ],
      [
        'refused',
        wholeWords(
          String.raw`refus\p{L}+|reject\p{L}+|dismiss\p{L}+|declin\p{L}+|den(?:y|ied)|turned down|shelved|closed|dropped|struck out|thrown out|sent back|withdrawn|отказ\p{L}*|отклон\p{L}+|отвергн\p{L}+|прекращ\p{L}+|закры\p{L}+|возвращ\p{L}+|оставлен\p{L}* без|в архив\p{L}*|отозван\p{L}*`,
        ),
      ],
      [
        'granted',
        wholeWords(
          String.raw`grant\p{L}+|upheld|allowed|accepted|approved|satisfied|admitted|registered|opened|heard|examined|answered|paid|compensated|received|led to|resulted in|удовлетвор\p{L}+|одобр\p{L}+|принят\p{L}*|получил\p{L}*|выплач\p{L}+|возбужд\p{L}+|зарегистрирован\p{L}*|рассмотрен\p{L}*`,
        ),
      ],
    ],
    closed: [
      ['refused', 'pending'],
      ['granted', 'refused'],
      ['granted', 'refused', 'pending'],
    ],
    begins: wholeWords(
      String.raw`lodged|filed|submitted|brought|received|registered|handed in|sent in|complained|пода\p{L}+|поступи\p{L}+|зарегистрирова\p{L}+|направ\p{L}+|внес\p{L}+|получен\p{L}*`,
    ),
  },
  {
    name: 'recommendations',
    states: [
      [
        'partly',
        wholeWords(
          String.raw`partial(?:ly)?|partly|in part|half-?done|under ?way|begun|started|частичн\p{L}+|отчасти|наполовину|начат\p{L}*`,
        ),
      ],
      [
        'not done',
        wholeWords(
          String.raw`not|never|ignored|disregarded|rejected|a dead letter|(?:remain(?:s|ed)?|on) (?:on )?paper|не (?:выполн|исполн|внедр|реализ|учт|начат|сделан)\p{L}*|проигнорирован\p{L}*|нет|отклон\p{L}+|на бумаге`,
        ),
      ],
      [
        'waiting',
        wholeWords(
          String.raw`(?:still )?wait(?:s|ing)?|await\p{L}*|pending|outstanding|open|left|remain(?:s|ed)?|жд[её]т|ждут|ожида\p{L}+|остал\p{L}+|оста[её]\p{L}+|впереди`,
        ),
      ],
      [
        'done',
        wholeWords(
          String.raw`carried out|implemented|complied with|acted (?:up)?on|fulfilled|followed|met|done|adopted|heeded|put into (?:effect|practice)|in full|full(?:y)?|выполн\p{L}+|исполн\p{L}+|внедр\p{L}+|реализ\p{L}+|учт\p{L}+|сделан\p{L}*|полностью`,
        ),
      ],
    ],
    closed: [
      ['done', 'not done'],
      ['done', 'waiting'],
      ['done', 'partly', 'not done'],
      ['done', 'partly', 'waiting'],
    ],
    begins: wholeWords(
      String.raw`made|issued|given|addressed|recommended|put forward|выда\p{L}+|внес\p{L}+|сделан\p{L}*|дан[оаы]|направ\p{L}+|вынес\p{L}+`,
    ),
  },
  {
    name: 'presence',
    states: [
      [
        'absent',
        wholeWords(
          String.raw`absent|in (?:their |his |her )?absen(?:ce|tia)|at large|fugitives?|on the run|did not (?:come|appear|attend|show|turn)|never (?:came|appeared|turned up|showed)|failed to (?:come|appear|attend|show|turn)|stayed away|заочно|отсутств\p{L}+|не (?:яви|при(?:шл|был|ехал)|дошл)\p{L}+|в розыске|скрыва\p{L}+|скрыл\p{L}+`,
        ),
      ],
      [
        'present',
        wholeWords(
          String.raw`present|in (?:the )?(?:dock|court|custody|person)|in a (?:glass |metal |steel )?cage|appeared|attended|before the court|apprehended|arrested|came|heard|questioned|examined|gave evidence|testified|в зале|(?:вы|за)?слуша\p{L}+|(?:до|о)прош\p{L}+|показани\p{L}+|присутств\p{L}+|яви\p{L}+|пришл\p{L}+|на скамье|задерж\p{L}+|арестован\p{L}*|под стражей`,
        ),
      ],
    ],
    closed: [['absent', 'present']],
  },
  {
    name: 'votes',
    states: [
      ['abstained', wholeWords(String.raw`abstain\p{L}*|abstentions?|воздерж\p{L}+`)],
      ['against', wholeWords(`against|noes|nays|opposed|против`)],
      ['for', wholeWords(`for|in favou?r|ayes|yeas|за`)],
    ],
    closed: [
      ['for', 'against'],
      ['for', 'against', 'abstained'],
    ],
  },
  {
    name: 'care',
    states: [
      ['dead', wholeWords(String.raw`died|dead|deaths?|умер\p{L}*|скончал\p{L}+|погиб\p{L}*`)],
      [
        'discharged',
        wholeWords(
          String.raw`discharged|sent home|let home|were home|went home|treated on the spot|allowed home|out-?patients?|выписа\p{L}+|отпу(?:щен|стил)\p{L}* домой|амбулаторн\p{L}+|на месте`,
        ),
      ],
      [
        'intensive care',
        wholeWords(
          String.raw`intensive care|in a coma|on life support|critical|реанимац\p{L}+|в коме|на ивл|тяж[её]л\p{L}+`,
        ),
      ],
      [
        'in hospital',
        wholeWords(
          String.raw`(?:in|to) (?:the |a )?hospital|hospitali[sz]ed|on the wards?|in-?patients?|admitted|(?:still )?(?:lie|lying|in bed)|госпитализирован\p{L}*|леж(?:ат|ит|ал)\p{L}*|лечатся|долечива\p{L}+|остал\p{L}+|оста[её](?:тся|ются)|в больниц\p{L}+|в палат\p{L}+|в стационар\p{L}*|на лечении`,
        ),
      ],
    ],
    closed: [
      ['discharged', 'in hospital'],
      ['dead', 'discharged', 'in hospital'],
      ['discharged', 'in hospital', 'intensive care'],
    ],
    begins: wholeWords(
      String.raw`(?:taken|brought|carried|rushed|admitted|went) (?:in)?to (?:the |a )?(?:\p{L}+ )?(?:hospital|clinic|ward)s?|hospitali[sz]ed|in hospital|took in|admitted|попал\p{L}* в (?:\p{L}+ )?больниц\p{L}+|в больниц\p{L}+|госпитализирова\p{L}+|доставил\p{L}* в|поступил\p{L}*|привезл\p{L}*`,
    ),
  },
  {
    name: 'place of death',
    states: [
      [
        'on the way',
        wholeWords(
          String.raw`on (?:the|their|his|her) way|en route|in (?:the|an) ambulance|по дороге|по пути|в пути|в (?:машине )?скорой`,
        ),
      ],
      [
        'on the spot',
        wholeWords(
          String.raw`on the spot|at the scene|there and then|instantly|outright|immediately|на месте|сразу|мгновенно|там же`,
        ),
      ],
      [
        'later',
        wholeWords(
          String.raw`in (?:the )?(?:hospitals?|intensive care|clinic|theatre)|on the operating table|of (?:his|her|their) (?:wounds|injuries|burns)|(?:days?|weeks?|hours?) (?:later|after)|later|в больниц\p{L}+|в реанимаци\p{L}+|на операционном столе|от (?:полученных )?(?:ран|травм|ожогов)|позже|через (?:день|сутки|неделю|месяц)`,
        ),
      ],
    ],
    closed: [['on the spot', 'later']],
  },
]
