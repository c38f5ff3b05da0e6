import { ACT, ACTED } from './action-verbs.ts'
import { POWER } from './askable-en.ts'
import type { Formula } from './formula.ts'

/**
 * Orders of notices, petitions and minutes: "no vehicle is to leave", "the respondent to bear the costs",
 * "leave be granted", "owners of dogs shall keep them chained".
 */
const WORD = String.raw`(?:[\p{L}\d'’-]+,? )`
/** Whoever and whatever an order without a name is about: all of them, or none. */
const ALL_OR_NONE = `(?:no(?: one|body)|none|no ${WORD}{1,4}?|nothing|(?:whoever|anyone who|those who|persons who|people who) [^,.;]{3,80}?|(?:all|every|each|any)(?: ${WORD}{1,5}?|thing |one |body ))`
/** Those whom notices turn to, and what they are made to open and close. */
const PUBLIC = `(?:residents|inhabitants|villagers|citizens|tenants|owners|landlords|shopkeepers|shops|stalls|markets|businesses|traders|vendors|hawkers|drivers|motorists|vehicles|carriers|boats|fishermen|herders|farmers|parents|pupils|students|schools|teachers|employees|workers|staff|passengers|pedestrians|visitors|foreigners|refugees|displaced (?:persons|people|families)|returnees|men|women|males|females|persons|people|households|families|occupants|occupiers|holders|members|media|journalists|reporters|editors|newspapers|stations|broadcasters|imams|clergy|mosques|churches|doctors|hospitals|clinics|pharmacies|banks|applicants|creditors|heirs|bearers|users|subscribers|cafes|restaurants|teahouses|bars|taxis|buses|ferries|trucks|lorries|gatherings|meetings)`
/** Parties to a case: what stands behind them with "to" is what the court is to order. */
const PARTIES = String.raw`(?:(?:the |any |each |both |all |said )*(?:\p{L}+ |\d+(?:st|nd|rd|th) ){0,2}?(?:respondents?|defendants?|applicants?|petitioners?|claimants?|plaintiffs?|appellants?|accused|part(?:y|ies)|registrar|parties’ counsel|state party|crown|prosecution|sureties|receiver|liquidator|trustees?))`
const NO_MODAL = String.raw`(?!(?:will|would|can|could|may|might|shall|to|cannot|let|is|are|was|were|had|has|have|must|should|and|or|but|if|that|who|which|what|how|why|when|where|need|not|never|it|there|lest|whether|\p{L}+n['’]t)(?!\p{L}))`

export const ENGLISH_ORDER_FORMULAS: readonly Formula[] = [
  {
    is: 'need',
    pattern: new RegExp(
      String.raw`(?<=^|[.;:]\s|["“«]|, )(?:and |but )?${ALL_OR_NONE}(?: ${WORD}{1,5}?| )?(?:is|are) (?:hereby |now |therefore |henceforth )?to (?:be (?:\p{Ll}+ly )?\p{L}+(?:ed|en|ut|ld|nt|ft|ght|pt|wn)(?!\p{L})|(?!have (?:been|said)|come (?:from|of))\p{Ll}{3,})(?!\p{L})`,
      'iu',
    ),
  },
  {
    is: 'need',
    pattern: new RegExp(
      String.raw`(?<=^|[.;:]\s|["“«])(?:the |all |any |such |those )*(?:\p{L}+ ){0,2}?${PUBLIC}(?: ${WORD}{1,6}?| )(?:are (?:hereby |now |therefore |henceforth |also )?(?:to|forbidden to|not to|not permitted to|under orders to|advised to|warned (?:not )?to|cautioned (?:not )?to|told (?:not )?to|expected to (?=report|register|leave|stay|close|hand|present))|shall|must) (?:not |at once |immediately )?(?!be (?:deemed|entitled|able|found)|have )(?=\p{Ll}{2,})`,
      'iu',
    ),
  },
  {
    is: 'need',
    pattern: new RegExp(
      String.raw`^[\s("“«–—•*-]*(?:\(?[\p{L}\d]{1,3}[.)] )?${PARTIES} to (?:also |forthwith |jointly |severally |immediately )*(?:be (?=${ACTED})|bear|abide|file|serve|${ACT})(?!\p{L})`,
      'iu',
    ),
  },
  {
    is: 'need',
    pattern: new RegExp(
      String.raw`^[\s("“«–—•*-]*(?:\(?[\p{L}\d]{1,3}[.)] )?(?:${NO_MODAL}${WORD}){1,9}?(?:not )?be (?:\p{Ll}+ly |hereby )?(?:${ACTED}|certified|awarded|heard|dealt with|deemed|declared|made|provided for|costs)(?!\p{L})(?![^.;]*\?)`,
      'iu',
    ),
  },
  {
    is: 'need',
    pattern: new RegExp(
      String.raw`\b(?:you|${POWER}|(?:the )?(?:respondents?|defendants?|occupants?|tenants?|owners?|addressees?|bearers?)) (?:is|are) (?:hereby|therefore|accordingly|now|further|also|strictly|formally) (?:also )?(?:required|directed|ordered|notified|commanded|summoned|instructed|obliged|forbidden|warned|put on notice|given notice|called upon|requested) (?:not )?to (?=\p{Ll})`,
      'iu',
    ),
  },
  {
    is: 'must',
    pattern: new RegExp(
      String.raw`(?<!\b(?:I|we|articles?|rules?|sections?|law|code|constitution) )\bshall (?:also |further |forthwith |immediately |within [^,.;]{2,30} )?(?:not )?(?=${ACT}(?!\p{L}))(?!have )`,
      'iu',
    ),
  },
  {
    is: 'need',
    pattern: new RegExp(
      String.raw`(?<=^[\s("“«–—•*-]*(?:\(?[\p{L}\d]{1,3}[.)] )?)(?:no|any) (?:${WORD}){1,6}?shall (?!be )(?=\p{Ll}{3,})`,
      'iu',
    ),
  },
  {
    is: 'need',
    pattern: new RegExp(
      String.raw`(?<=^|[.;:]\s|["“«])(?:all |any |the )?(?:public )?(?:gatherings?|processions?|assembl(?:y|ies)|rallies|march(?:es)?|demonstrations|meetings?|movement|entry|access|exit|fishing|grazing|swimming|the (?:sale|carrying|use|transport|possession|sharing|publication) of|parking|circulation|photography|filming|loitering|hawking|visits|traffic|travel)(?: (?:${WORD}){0,9}?| )(?:is|are|remains?|stays?) (?:hereby |strictly |temporarily |absolutely |also )*(?:prohibited|forbidden|banned|suspended|restricted|not (?:permitted|allowed))(?= (?:until|till|from|between|with effect|with immediate|as of|for (?:the next|\d)|during|after|before|within|in the (?:area|vicinity|district|town|city|zone)|on (?:\d|\p{L}+day))|[.!]$)`,
      'iu',
    ),
  },
  {
    is: 'need',
    pattern: new RegExp(
      String.raw`^[\s("“«–—•*-]*(?:\(?[\p{L}\d]{1,3}[.)] )?(?:all|every|no|any|the) ${PUBLIC}(?: (?:${WORD}){0,6}?| )to (?=(?:close|remain|report|leave|be \p{L}+ed|stay|keep|register|vacate|submit|display|open|return|assemble|surrender|hand|stop|carry)(?!\p{L})[^.;,]{0,60}?(?:by|before|until|at|within|not later|no later|from|after|with|indoors|immediately|forthwith)(?!\p{L})[^,]*$)`,
      'iu',
    ),
  },
  {
    is: 'need',
    pattern:
      /(?<=^|[:.;]\s|["“«])(?:all|every|any|no) (?:\p{Ll}+ )?(?:persons?|residents|people|vehicles?|traffic|shops|children|civilians|boats?|crowds?) (?:off|out of|away from|inside|indoors|clear of|on) (?:the |their )?(?=[^.;]{2,60}?(?:from|by|until|after|before|between|at) (?:\d|noon|midnight|dusk|dawn|sunset|nightfall))/iu,
  },
  {
    is: 'asks',
    pattern: new RegExp(
      String.raw`\b(?:order|want|tell|told|give notice to|gave notice to)(?:ed|s|ing)? (?:the |all |its |their )?(?:${WORD}){0,3}?(?:tenants|families|occupants|villagers|residents|traders|soldiers|troops|settlers|them|us)(?: to be)? (?:out|off|gone)(?= (?:by|before|within)(?!\p{L}))`,
      'iu',
    ),
  },
  {
    is: 'need',
    pattern: new RegExp(
      String.raw`\b(?:${POWER}|tenants|families|occupants|villagers|residents|traders|we|they) (?:was|were|have been|has been) (?:told|ordered|given notice|warned|instructed) to (?:be (?:out|gone|off)|leave|vacate|clear out|move out|quit|close|shut)(?!\p{L})(?= (?:by|before|within|the|their|our|its|up|down)(?!\p{L}))`,
      'iu',
    ),
  },
]
