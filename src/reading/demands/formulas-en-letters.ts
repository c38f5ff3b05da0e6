import { ACT, ACTED, ACTION } from './action-verbs.ts'
import type { Formula } from './formula.ts'

/**
 * Demands as letters, petitions to a court, rulings and reports of them word them: with courtesy, in
 * the passive, in participles, in the verbs of procedure.
 */
const WHO = String.raw`(?:the |its |their |all |any |each |both |said )*(?:[\w'’-]+ ){0,4}?(?:respondents?|applicants?|defendants?|state(?: party| parties)?|parties|ministry|ministries|minister|government|authorit(?:y|ies)|police|prosecut\w+|commission\w*|commandant|commander|council|court|director\w*|administration|inspector\w*|registrar|secretary|agency|company|employer|department|army|military|officers?|governor|mayor|president|prison|hospital)`
const POLITE =
  '(?:respectfully |hereby |therefore |strongly |kindly |humbly |again |also |earnestly |jointly |further |now |once more )*'

export const ENGLISH_LETTER_FORMULAS: readonly Formula[] = [
  {
    is: 'asks',
    pattern:
      /\b(?:it )?would be (?:most |very |much |greatly )?(?:appreciated|helpful|welcome) if\b|\b(?:(?:should|would)(?: therefore| also| accordingly| again)? be|(?:are|am)) (?:most |very |much )?grateful (?:if|for (?!the (?:tea|help|kindness|support|meal|visit|chance|opportunity|work)|(?:all|every))|to (?:receive|have|learn|be informed))\b|\b(?:would|should) (?:also |greatly |very much )?(?:appreciate|welcome|like to (?:ask|request|see|receive|be informed)) (?!the work)/i,
  },
  {
    is: 'asks',
    pattern: new RegExp(
      String.raw`\b(?:I|we|(?:the )?(?:applicants?|petitioners?|plaintiffs?|families|family|undersigned|defen[cs]e|appellants?|relatives|lawyers?|counsel|prosecution)) ${POLITE}(?:prays?|prayed|begs?|begged|implores?|implored|beseech\w*|pleads?|pleaded|(?:moves?|moved)(?= (?:that|to|the (?:court|bench|chamber) (?:to|for)) | for (?:an?|leave|bail|costs|dismissal|recusal|judgment|access|release|the \p{Ll}+(?:al|ion|ment|ase|er) of)(?!\p{L}))|seeks?|sought|petitions?|petitioned|applies|apply|applied) (?:for|that|to|with|the|an?|leave|permission|access|clarification|compensation|damages|release)\b`,
      'i',
    ),
  },
  {
    is: 'asks',
    pattern:
      /\b(?:appl(?:y|ied|ies|ication) for (?:leave|bail|release|an?|access|permission|protection)|(?:seek|seeks|sought|seeking) (?:an? (?:order|declaration|injunction|inquiry|investigation|apology|stay|review|meeting|pardon|re-?trial)|leave|permission|bail|(?:the )?(?:release|return|removal|annulment|quashing|repeal|dismissal|prosecution|reopening))|mov(?:ed|es|ing) for (?:an? |leave|bail|costs|dismissal|recusal|judgment|access|release))\b/i,
  },
  {
    is: 'asks',
    pattern:
      /\b(?:press(?:ed|es|ing)?|push(?:ed|es|ing)?|lobb(?:y|ied|ies|ying)|campaign(?:ed|s|ing)?|agitat\w+|rall(?:y|ied|ies|ying)|march(?:ed|es|ing)?|strik(?:e|es|ing)|petition(?:s|ing)?) for (?!(?:a (?:while|time)|an? hours?|\d|the (?:first|second|prosecution|defen[cs]e|state)|life))/i,
  },
  {
    is: 'asks',
    pattern:
      /\b(?:plead(?:ed|s|ing)?|beg(?:ged|s|ging)?|implor(?:ed|es?|ing)) (?:with )?(?:the|him|her|them|for|us|you|his|their|our|\p{Lu})[\p{L}'’-]*(?=[^.;]{0,120}\b(?:to|for|that)\b)/u,
  },
  {
    is: 'asks',
    pattern:
      /\b(?:tabled|moved|put forward|adopted|passed|signed|sent|delivered|handed (?:in|over)|presented|published|drafted|read out|wrote|written|addressed|issued) (?:an? |the |their |its |his |her |two |three |several )?(?:[\w-]+ ){0,3}(?:motion|petition|resolution|letter|appeal|statement|memorandum|note|list of demands|ultimatum)s? [^.;]{0,80}?\b(?:calling|asking|demanding|urging|requesting|seeking|insisting|appealing|that (?:the|all|those))\b/i,
  },
  {
    is: 'need',
    pattern: new RegExp(
      String.raw`\b${WHO} (?:shall|(?:is|are) (?:hereby |further |also |accordingly )?(?:directed|ordered|required|instructed|enjoined|requested|invited|called upon|urged|to(?! [^.;]{3,60}? (?:(?:in|on|at|next|this|last|until) (?:\d|the (?:spring|summer|autumn|winter|coming)|spring|summer|autumn|winter|week|month|year|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|tomorrow|today|later|shortly|soon)))) (?:(?:within|by|before|no later than|forthwith|immediately|not later than)[^,.;]{0,40}? |forthwith |immediately |also |further |jointly |to )*(?:not |refrain|pay|file|ensure|provide|produce|release|take|submit|${ACTION})\b`,
      'i',
    ),
  },
  {
    is: 'need',
    pattern:
      /\b(?:it is|is) (?:hereby |further |accordingly |therefore )?(?:ordered|directed|recommended|requested|proposed|demanded) (?:that|to)\b|\b(?:is|are) (?:being )?(?:urgently )?(?:needed|required|called for|demanded|overdue)\b(?= (?:to|now|at once|urgently|immediately)|[.;]|$)/i,
  },
  {
    is: 'must',
    pattern: new RegExp(
      String.raw`\b(?:needs? to|(?:ha(?:s|ve)|['’](?:s|ve)) (?:got )?to(?<!['’](?:s|ve) to)|(?:is|are) to(?= be )(?![^.;]{0,120}\b(?:tomorrow|soon|shortly|later|(?:on|at|in|next|this) (?:the )?(?:\d|week|month|year|spring|summer|autumn|winter|coming|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)))|had better|ha(?:s|ve) (?:a|the) (?:duty|obligation|responsibility) to|(?:is|are) (?:duty-)?bound to|should (?:also )?consider|would do well to)\b(?= (?:not |also |immediately |urgently |now |finally |first )*(?:be (?:\w+ly )?${ACTED}|${ACT}|[\w-]+ing)\b)`,
      'i',
    ),
  },
  {
    is: 'need',
    pattern:
      /\b(?:must|should|ought to)(?: not| never| also| immediately| urgently| therefore| now| finally)* be (?:\w+ly )?(?:looked into|handed|made|brought|restored|ensured|guaranteed|taken|found|identified|disclosed|informed|told|withdrawn|reopened|examined|established|set|considered|treated|transferred|exhumed|buried|dismissed|suspended|removed|replaced|abolished|amended|ratified|disbanded|rebuilt|repaired|verified|preserved|secured|monitored|reinstated|lifted|allowed|admitted|named|excluded|recused|tried|summoned|questioned|adjourned|cancelled|halted|ended|carried|conducted|reviewed|translated|recorded|registered)\b|\bthose (?:responsible|guilty|behind|who \w+ed)[^.;]{0,60} (?:must|should) (?:answer|face|stand|be)\b/i,
  },
  {
    is: 'asks',
    pattern:
      /\b(?:gave|given|give|gives|giving|set|has|have|granted) (?:the )?(?:[\w-]+ ){0,3}(?:until [^.;,]{2,40}|\d+ (?:days|hours|weeks)|(?:a|one) (?:week|month|day)|(?:a|the) deadline[^.;,]{0,30}) to\b/i,
  },
  {
    is: 'named',
    pattern:
      /\b(?:their|the|his|her|our|its|main|first|second|third|only|chief|key) (?:demands?|requests?|condition|conditions|prayer|plea|appeal)(?: [^.;:]{1,40})? (?:is|are|was|were|remains?)(?: simple| clear| the same)?[:,]? (?=that|to|an?|the|for|not)/i,
  },
]
