import type { Question } from './question.ts'

/** Who was let in or present, what was shown, given or heard. */
export const questionsOfAccess: readonly Question[] = [
  {
    about: 'a priest or an imam',
    ofPersons: true,
    thing: { concepts: 'priest' },
    deed: { words: 'allowed|came|допу[сщ]|приш|приход', concepts: 'let-in visit see present pray' },
    opposite: { concepts: 'turn-away ban' },
  },
  {
    about: 'whether rights were explained',
    ofPersons: true,
    thing: {
      words: '(?:his|her|their|our|my|the) rights|прав(?:а|ах)(?!\\p{L})|rights (?:were|had)',
      concepts: 'read-rights',
    },
    deed: { words: 'read|explain|told|inform|разъясн|зачит|объясн', concepts: 'read-rights' },
  },
  {
    about: 'whether a copy or paper was handed over',
    ofPersons: true,
    thing: {
      words: 'cop(?:y|ies) of|копи[юия]',
      concepts: 'indictment court-order written-record',
    },
    deed: {
      words: 'handed|given|gave|receiv|got|shown|вруч|выда|получ|показ|дали',
      concepts: 'serve-papers acquaint-file',
    },
    opposite: { words: 'отказал|refus' },
  },
  {
    about: 'whether witnesses were heard',
    thing: { concepts: 'witness' },
    deed: {
      words: 'heard|called|question|examin|вызва|выслуш|допрош|опрош|заслуш',
      concepts: 'testify question-witnesses',
    },
    opposite: { words: 'without|без' },
  },
  {
    about: 'whether it was tested',
    thing: {
      words: 'экспертиз|examination|проб[аыу](?!\\p{L})|samples?',
      concepts: 'take-tests expert-test expert-report',
    },
    deed: {
      words:
        'carried out|made|done|taken|took|performed|conducted|ordered|провед|провод|взят|назнач|сдела',
    },
    opposite: { words: 'refus|отказ' },
  },
  {
    about: 'the vote',
    thing: { concepts: 'vote' },
    deed: {
      words: 'allowed|took part|counted|held|free|допу[сщ]|участ|подсч|провед|прош',
      concepts: 'present observe count-votes',
    },
    opposite: { concepts: 'rig-vote ban' },
  },
  {
    about: 'the funeral',
    ofPersons: true,
    thing: { concepts: 'bury grave' },
    deed: {
      words:
        'allowed|permitted|attended|took part|present|разреш|позвол|присутств|участв|да(?:л|н|в)[аи]',
    },
    opposite: { words: 'forbid|forbad|forbidden|secretly|запре|тайно', concepts: 'ban' },
  },
  {
    about: 'whether they saw the body',
    ofPersons: true,
    thing: { words: 'body|coffin|remains|тел[оа](?!\\p{L})|гроб', concepts: 'corpse' },
    deed: { words: 'saw|seen|shown|see(?!\\p{L})|open|with the|washed|вид|показ|откры|обмы|омы' },
    opposite: { words: 'closed|sealed|not (?:shown|open)|закрыт|запаян|цинк' },
  },
  {
    about: 'whether an answer came',
    thing: { words: 'answer|repl(?:y|ies)|response|ответ(?!ств|чик)' },
    deed: { words: 'receiv|came|sent|given|got|arriv|получ|приш|поступ|направ|дан|дал' },
    opposite: { concepts: 'no-answer' },
  },
  {
    about: 'whether it was signed',
    ofPersons: true,
    thing: {
      words:
        'protocol|agreement|contract|paper|undertaking|протокол|договор|бумаг|соглашени|обязательств',
      concepts: 'contract confession-paper',
    },
    deed: { concepts: 'sign' },
    opposite: { words: 'refus|declin|отказ', concepts: 'sign-blank' },
  },
  {
    about: 'whether their papers were in order',
    ofPersons: true,
    thing: {
      words: 'permit|licen[cs]e|registration|visa|разрешени[еяй]|лицензи|регистраци|виз[аыу]',
      concepts: 'passport',
    },
    deed: {
      words: 'had(?!\\p{L})|held|valid|in order|имел|действ|в порядке|предъяв|показ',
      concepts: 'with-papers with-permission',
    },
    opposite: {
      words: 'expired|without|lacked|просроч|без',
      concepts: 'without-papers without-permission',
    },
  },
  {
    about: 'water, light and heat',
    thing: {
      words: 'electricity|water supply|heating|свет(?!\\p{L})|электричеств|водоснабж|водопровод',
      concepts: 'heating light',
    },
    deed: {
      words: 'work|restored|supplied|on(?!\\p{L})|работа|восстанов|подава|включ|есть(?!\\p{L})',
    },
    opposite: { words: 'cut|off(?!\\p{L})|without|отключ|без|нет', concepts: 'go-out' },
  },
  {
    about: 'whether children were there',
    thing: { concepts: 'child pupil' },
    deed: {
      words:
        'in the (?:house|room|flat|crowd|car|fields?)|were there|among them|присутств|находил|среди них|в поле|на полях|привлека',
      concepts: 'present',
    },
  },
  {
    about: 'whether it was looked into',
    thing: {
      words: 'inquiry|investigation|check|проверк|расследовани|следстви',
      concepts: 'investigate',
    },
    deed: {
      words:
        'held|carried out|made|conducted|opened|under way|completed|провед|провод|начат|идёт|ведёт|завершен',
      concepts: 'open-case',
    },
    opposite: { concepts: 'refuse-case close-case suspend-case' },
  },
  {
    about: 'whether suspects were found',
    thing: {
      words:
        'perpetrators?|culprits?|suspects?|attackers?|killers?|виновн|подозрева|нападавш|убийц',
      concepts: 'suspect murderer',
    },
    deed: {
      words: 'identified|found|known|arrested|detained|установлен|найден|задержан|извест|опознан',
      concepts: 'detain',
    },
    opposite: { words: 'at large|unknown|unidentified|на свободе|неустановлен|неизвест' },
  },
  {
    about: 'whether help was given',
    thing: { words: 'first aid|help|medical (?:aid|help|care)|помощ', concepts: 'treat' },
    deed: { words: 'given|gave|provided|render|offered|оказ|предостав|дали' },
    opposite: { words: 'without|без', concepts: 'fail-to-help deny-care' },
  },
  {
    about: 'whether there was work or a strike',
    thing: { words: 'strike|stoppage|забастовк|стачк', concepts: 'strike-labour' },
    deed: {
      words:
        'began|went on|held|took place|took part|joined|провод|участ|начал|был[аио]|идёт|присоедин',
    },
    opposite: { words: 'working|work as usual|normal|штатн|в обычном режиме' },
  },
]
