import type { Party } from './parties.ts'
import type { Told } from './told.ts'

/** "The law requires", "under article 9, detainees must": an obligation of the law itself. */
const LAW =
  /(?:^|[\s,])(?:the |this |that |international |domestic |national |\p{L}+ )?(?:laws?|code|constitution|convention|covenant|statutes?|regulations?|contract|agreement|lease|articles?(?: \d+)?|rules?|закон\p{L}*|кодекс|конституция|конвенция|пакт|статья|ст\.|норма|правила|инструкция|устав)(?: \d+[\p{L}\d ().-]{0,60})?$/iu
const BY_LAW =
  /^(?:under|pursuant to|according to|in accordance with|by virtue of|as required by|the (?:law|code|constitution|rules?) (?:says|provides|states|requires|stipulates)|по|согласно|в соответствии с|в силу)(?: (?:the|this|that|its|\p{L}+))? (?:laws?|articles?|sections?|rules?|codes?|constitution|convention|regulations?|statutes?|закону|статье|ст\.|кодексу|кодекса|конституции|законом|статьей|правилам|that)(?!\p{L})/iu
const ANYBODY =
  /(?:^|[\s,])(?:an?|any|every|each|persons?|detainees?|suspects?|accused|anyone|everyone|arrested|detained|prisoners?|задержанн\p{L}+|подозреваем\p{L}+|обвиняем\p{L}+|лицо|лица|каждый|каждого|арестованн\p{L}+|заключённ\p{L}+|заключенн\p{L}+)(?!\p{L})[^,]{0,40}$/iu

/** "The law says that the police must", "is required to wear": what the law lays down for everybody. */
const LAW_SAYS =
  /^["“«]?(?:the |this |that |our |international |domestic )?(?:\p{L}+ )?(?:laws?|code|constitution|convention|covenant|statutes?|regulations?|rules?|charter|закон|кодекс|конституция|устав|инструкция|правила|статья \d+|ст\. \d+|article \d+|section \d+|пункт \d+) (?:(?:\p{L}+ly|also|itself|прямо|также) )?(?:says?|provides?|states?|requires?|stipulates?|lays? down|prescribes?|obliges?|гласит|предусматривает|устанавливает|говорит|требует|обязывает|предписывает)(?!\p{L})/iu
const REQUIRED = /^(?:is|are) required(?: to)?$/iu
const HAS_TERM =
  /(?<!\p{L})(?:by \d|by (?:noon|midnight|the end|\p{Lu})|within|not later than|no later than|before|immediately|forthwith)(?!\p{L})/u

/** Whether words of need tell what the law lays down for everybody. */
export const isLaidDown = ({ before, words, rest }: Told, subject: Party | null): boolean =>
  (subject !== null && LAW.test(subject.words)) ||
  LAW_SAYS.test(before) ||
  (REQUIRED.test(words.trim()) && !HAS_TERM.test(rest)) ||
  (BY_LAW.test(before) && ANYBODY.test(before))
