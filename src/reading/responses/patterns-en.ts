import { LETTER } from './letter-words.ts'
import type { ResponsePattern } from './pattern.ts'

export const ENGLISH_RESPONSES: readonly ResponsePattern[] = [
  {
    answer: 'silent',
    needsActor: false,
    pattern:
      /\bno (?:official |written |formal |proper |immediate |public )?(?:response|reaction|reply|answer|explanation|comment)\b(?! (?:is|was) (?:needed|required))/i,
  },
  {
    answer: 'silent',
    needsActor: true,
    pattern:
      /\b(?:did|do|does|has|have|had) ?(?:not|never|n['’]t)(?: yet)?(?: been)?(?: immediately| publicly| officially)? (?:respond\w*|repl(?:y|ied)|answer\w*|react\w*|comment\w*|return(?:ed)? (?:calls|requests)|recogni[sz]\w*|acknowledg\w*|explain\w*|order\w*|investigat\w*)/i,
  },
  {
    answer: 'silent',
    needsActor: true,
    pattern:
      /\b(?:could not be (?:immediately )?reached|(?:was|were) (?:not (?:immediately )?available|unavailable) for comment)/i,
  },
  {
    answer: 'silent',
    needsActor: false,
    pattern: new RegExp(
      String.raw`\b${LETTER}\b[^.;]{0,110}\b(?:(?:was|were|has been|have been|had been) (?:\w+ )?(?:not|never) \w+(?: (?:processed|answered))?|(?:have|has|had) not been \w+|were (?:either )?ignored|(?:went|remained|go|remain|remains|left) (?:unanswered|unheard))`,
      'i',
    ),
  },
  {
    answer: 'silent',
    needsActor: false,
    pattern:
      /\b(?:was|were|been|are|is) (?:simply |either |completely )?ignored\b|\bignored the (?:fact|complaints?|appeals?|requests?|evidence|statements?)/i,
  },
  {
    answer: 'silent',
    needsActor: true,
    pattern:
      /\bignor(?:ed|es|ing) (?:the |our |their |his |her |all |repeated |numerous )?(?:[\w-]+ )?(?:calls?|complaints?|appeals?|requests?|letters?|warnings?|evidence)\b/i,
  },
  { answer: 'silent', needsActor: false, pattern: /\bneither\b[^.;]{0,60}\breact\w*/i },
  {
    answer: 'silent',
    needsActor: false,
    pattern:
      /\b(?:was|were) (?:not|never)(?: been)? (?:\w+ )?(?:investigated|identified|given a legal assessment|given any assessment|prosecuted|punished|recogni[sz]ed)\b/i,
  },
  {
    answer: 'silent',
    needsActor: false,
    pattern:
      /\bno (?:\w+ )?(?:investigation|inquiry|criminal case|case|probe) (?:was|has been|had been) (?:ever )?(?:opened|launched|carried out|conducted|started|initiated|held)\b|\bnothing (?:has been|was) done\b/i,
  },
  {
    answer: 'silent',
    needsActor: true,
    pattern:
      /\b(?:failed|failing|fails) to\b|\bin no hurry to\b|\blate to (?:take|act|intervene|assist)\b|\b(?:has|have) (?:yet|still) to (?:respond|answer|recogni[sz]e)|\b(?:kept|remained|keeps?|remains?) silent\b|\bnobody from the authorities\b/i,
  },
  {
    answer: 'silent',
    needsActor: false,
    pattern:
      /\b(?:nobody|no one) from the \w+|\b(?:nobody|no one|none of (?:them|the \w+)) (?:has|have|had|was|were) (?:ever )?(?:been )?(?:held|brought|punished|charged|prosecuted|arrested)\b/i,
  },
  {
    answer: 'silent',
    needsActor: false,
    pattern:
      /\b(?:did|has|have) not receive[d]? (?:a |an |any |proper |due )?(?:[\w-]+ )?(?:attention|response|answer|reply|compensation)/i,
  },
  {
    answer: 'partly',
    needsActor: true,
    pattern:
      /\b(?:partially|partly|in part)\b[^.;]{0,20}\b(?:granted|satisfied|upheld|allowed)|\b(?:granted|satisfied|upheld|allowed)\b[^.;]{0,40}\b(?:partially|partly|in part)\b/i,
  },
  {
    answer: 'answered',
    needsActor: true,
    pattern: new RegExp(
      String.raw`\bgranted (?:the |a |an |his |her |their )?(?:[\w'’-]+ ){0,3}${LETTER}\b`,
      'i',
    ),
  },
  {
    answer: 'refused',
    needsActor: false,
    pattern: new RegExp(
      String.raw`\b(?:${LETTER}|claims?|access|visits?|entry|they|we|observers|journalists)\b[^.;]{0,60}\b(?:was|were|been) (?:refused|rejected|denied|declined|turned down|dismissed)\b|\b(?:(?:were|was) not|(?:has|have|had) not been) (?:allowed|permitted|admitted|let in)\b`,
      'i',
    ),
  },
  {
    answer: 'refused',
    needsActor: true,
    pattern:
      /\b(?:refus(?:ed|es|ing)|declin(?:ed|es|ing)) to\b|\b(?:rejected|declined|dismissed|refused|turned down) (?:the|a|an|all|any|our|their|his|her|this|that|these|access)\b|\bdenied (?:access|entry|us|them|him|her|the (?:request|appeal|motion|application))\b|\bcalled (?:the|this|these|those|such|its) (?:[\w-]+ )?(?:report|allegations?|accusations?|claims?|statement|criticism)s? (?:[\w-]+ )?(?:false|biased|untrue|baseless|groundless|unfounded|fake|a provocation|slander\w*|fabricat\w+)/i,
  },
  {
    answer: 'answered',
    needsActor: true,
    pattern:
      /\b(?:opened|launched|initiated|instituted|ordered|started)\b(?: (?:an?|the|its own))? (?:[\w-]+ ){0,2}(?:cases?|investigation|inquiry|probe|check)\b|\b(?:cases?|investigation|inquiry|probe|check) (?:was|were|has been|have been) (?:opened|launched|initiated|instituted|ordered|started)\b|\bapologi[sz]ed (?:to|for)\b|\bagreed to\b|\b(?:promised|pledged|vowed) (?:to|that)\b/i,
  },
  {
    answer: 'partly',
    needsActor: false,
    pattern:
      /\b(?:terms?|sentences?)\b[^.;]{0,30}\b(?:was|were) (?:later )?(?:replaced|commuted|reduced)\b/i,
  },
]
