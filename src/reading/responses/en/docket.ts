import type { ResponsePattern } from '../pattern.ts'

/** What is put to a court or an office. */
const PUT = String.raw`\b(?:claims?|appeals?|applications?|complaints?|motions?|requests?|petitions?|objections?|challenges?|submissions?|communications?)\b`
const OF_COURT = String.raw`(?:dismissed|refused|rejected|denied|overruled|disallowed|struck out|thrown out)`

/** What came of something asked, in the few words of minutes, registers and operative parts. */
export const ENGLISH_DOCKET: readonly ResponsePattern[] = [
  {
    answer: 'refused',
    needsActor: false,
    pattern: new RegExp(
      String.raw`${PUT}[^.;:]{0,40}? (?:is|are|was|were|has been|have been) (?:\w+ly )?${OF_COURT}\b|\b(?:ruled|decided|resolved|ordered|held|orders?):? to (?:dismiss|reject|refuse) (?:the|his|her|this) (?:\w+ )?${PUT}`,
      'i',
    ),
  },
  {
    answer: 'answered',
    needsActor: false,
    pattern: new RegExp(
      String.raw`\b(?:ruled|decided|resolved|ordered|held|orders?):? to (?:satisfy|allow|grant|uphold) (?:the|his|her|this) (?:\w+ )?${PUT}|^(?:order|rule|writ|injunction)(?: nisi| absolute)? (?:is |was )?(?:given|made|granted|issued)\b`,
      'i',
    ),
  },
  {
    answer: 'answered',
    needsActor: 'near',
    pattern:
      /^\s*(?:granted|allowed|satisfied|sustained|so ordered)(?:[.;,:]| (?:in part|as|until|for|with|by)\b)/i,
  },
  {
    answer: 'refused',
    needsActor: 'near',
    pattern:
      /^\s*(?:refused|dismissed|rejected|denied|overruled|postponed|adjourned|put off)(?:[.;,:]| (?:as|until|for|without|because|["“])\b|\s["“])/i,
  },
  {
    answer: 'answered',
    needsActor: false,
    pattern:
      /\bpromised (?:(?:a|an|us|them|me|him|her|the \w+) ){0,2}(?:\w+ )?(?:reply|answer|response|decision|inquiry|enquiry|investigation|explanation)\b|\b(?:cop(?:y|ies)|extracts?|access|inspection) (?:[^.;:]{0,30} )?(?:is|are|was|were) (?:authori[sz]ed|permitted|approved)\b/i,
  },
  {
    answer: 'refused',
    needsActor: 'near',
    pattern:
      /\b(?:records?|files?|documents?|materials?|reports?|others|rest) (?:[^.;:]{0,50} )?(?:is|are|was|were) (?:withheld|reserved information|classified)\b/i,
  },
]
