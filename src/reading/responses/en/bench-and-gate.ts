import type { ResponsePattern } from '../pattern.ts'

/** What parties say before a court and judges of themselves, and what is said at gates and on telephones. */
const PARTY =
  '(?:respondents?|defendants?|appellants?|applicants?|accused|council|minister|state party|crown|prosecution|prosecutor|defen[cs]e|counsel(?: for [^.;,]{3,40})?|deponent|commissioner|employer|company|municipality|authority|board)'
const STANDS =
  "(?:relies|relied|adopts|adopted|abides|abided|disputes?|disputed|concedes?|conceded|contends?|contended|opposes?|opposed|submits|submitted|argues?|argued|maintains?|maintained|accepts|accepted|admits|admitted|denies|denied|counters|countered|objects|objected|replies|replied|invokes?|invoked|pleads?|pleaded|points|pointed|(?:does|do|did)(?: not|n[’']t) (?:dispute|contest|oppose|object|explain|deny|accept|admit|say|answer|challenge))"

export const ENGLISH_BENCH_AND_GATE: readonly ResponsePattern[] = [
  {
    answer: 'answered',
    needsActor: false,
    pattern: new RegExp(
      String.raw`(?<=\b(?:the|its|his|her|their) (?:first |second |third |said )?${PARTY}(?: \p{Lu}\p{L}+)?(?:,[^.;,]{2,50},)? (?:\p{Ll}+ly |also |further |therefore |now )?)${STANDS}(?= (?:on|that|the|this|these|by|any|it|an?|to|its|his|her|no|not|why|how|what)(?!\p{L})|[.;])`,
      'iu',
    ),
  },
  {
    answer: 'refused',
    needsActor: false,
    pattern:
      /(?:^|[.;,] |\b(?:and|but) )I (?:do not accept|don['’]t accept|cannot accept|reject(?:ed)?|dismiss(?:ed)?|refuse[d]?|overrule[d]?|disallow(?:ed)?|am not (?:persuaded|satisfied|convinced)) (?=\p{L})|\b(?:prayers?|grounds?|claims?|points?|requests?) (?:\d+ )?(?:falls? away|fell away|stands? over|lapse[sd]?)(?!\p{L})|\bis (?:inappropriate|out of place|not a matter for (?:this|the|us)|no concern of)(?!\p{L})/iu,
  },
  {
    answer: 'answered',
    needsActor: false,
    pattern:
      /\bI (?:reserved|reserve) (?:judgment|my (?:decision|ruling))|\bI (?:allow(?:ed)?|grant(?:ed)?|uphold|upheld|accept(?:ed)?) (?=(?:the|that|this|his|her|their|it)(?!\p{L}))|\b(?:bench|court|judge|magistrate|tribunal|ministry|mayor|governor|director|minister) (?:then |has |had |also )?(?:so (?:ordered|ruled|directed|held|decided)|(?:does|did|has done) so)(?!\p{L})/iu,
  },
  {
    answer: 'answered',
    needsActor: false,
    pattern:
      /\b(?:he|she|they|soldier|guard|man|woman|one|another|voice|officer|clerk)(?: of them)? (?:said|says|told me|told us|just said),?:? (?:come|wait|go|try|ask|call|bring|write|talk|sign|pay|pray|take it|be patient|forget)(?: (?:at|on|to|in|back|home|again|tomorrow|later|for|it|the|my|your|us|another|a|somewhere|elsewhere)(?!\p{L})|[.,;]|$)|\b(?:he|she|they|soldier|guard) (?:said|says) (?:there (?:was|is|were|are) no|no such|(?:that )?(?:it|this) (?:was|is) (?:not (?:his|her|their|my)|none of))(?!\p{L})/iu,
  },
  {
    answer: 'silent',
    needsActor: false,
    pattern:
      /\basked (?:about|why|whether|for|if|how|where|when|what|by|to) [^.;]{2,90}?, (?:he|she|they|the \p{L}+|it) (?:\p{Ll}+ly |only |just )?(?:rang off|hung up|looked|walked|fell|turned|changed|smiled|shrugged|laughed|nodded|pointed|read|closed|left|went|put|gave|referred|produced|showed|would|did|could|had)(?!\p{L})|\b(?:rang off|put the phone down|(?:closed|shut) the (?:book|register|file|ledger))(?!\p{L})/iu,
  },
  {
    answer: 'answered',
    needsActor: false,
    pattern:
      /\b(?:its|his|her|their) (?:letter|reply|statement|answer|note|e-?mail|notice|denial|report|explanation)(?:,[^.;,]{2,40},)? (?:speaks?|spoke|says|said|reads?|cites?|cited|refers?|referred|blames?|blamed|calls?|called|gives?|gave|mentions?|mentioned|puts?|thanks?|promises?|denies|denied|runs|ran|makes?|made|lists?)(?!\p{L})|\b(?:listened (?:for \p{L}+ (?:hour|minute)s?|politely)|heard (?:us|them|me|him|her) out|advised (?:patience|calm|caution|prudence|silence)|distanced (?:itself|himself|herself|themselves) from|puts? the (?:damage|toll|number|loss(?:es)?|figure) at|(?:check|inquiry|investigation|probe|review|inspection|inquest) (?:has|have|had) (?:begun|started|opened|ended|closed))(?!\p{L})/iu,
  },
]
