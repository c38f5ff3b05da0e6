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
  {
    answer: 'answered',
    needsActor: false,
    // Notes and minutes drop their verbs: "Extension granted, two months", "bail: refused".
    pattern:
      /(?:^|[.:;] )(?:[A-Z]\p{L}+|[A-Z]\.)(?: \p{Ll}+){0,2} (?:granted|refused|denied|rejected|allowed|overruled|reserved|disallowed)(?=[,.;:]|$)|\((?:decision |ruling )?(?:reserved|acknowledged|refused|denied|granted|rejected|pending|overruled)(?: by [^()]{2,30})?\)/u,
  },
  {
    answer: 'refused',
    needsActor: false,
    pattern:
      /(?<=^|[.:;–—] )(?:[A-Z]\.|he|she|they|client) (?:refuses|declines|won['’]t)(?=[.;:,]|$)|\btold (?:us|me|them|her|him) no \p{L}+ing(?!\p{L})|\bnot our (?:\p{L}+ )?(?:job|problem|business|pipe|department|responsibility|jurisdiction|area|matter|prisoner|case)(?!\p{L})|\bstop(?:s|ped) short of (?=\p{L}+ing)/iu,
  },
  {
    answer: 'silent',
    needsActor: false,
    pattern:
      /(?:^|[.;:–—-] )nothing for (?:an?|two|three|four|five|six|\d+|\p{L}+) (?:hours?|days?|weeks?|months?|years?)(?!\p{L})|\b(?:don['’]t|doesn['’]t|didn['’]t|do not|does not|did not|never) (?:write|call|ring|phone|text|mail) back(?!\p{L})|\b(?:could|can) ?not be (?:traced|reached|found for comment|contacted for comment)(?!\p{L})|\bke(?:eps?|pt) (?:his|her|its|their) own counsel(?!\p{L})|\bout of (?:the )?office(?= (?:till|until|reply|message|auto))|\bspoke (?:at length |only )?about \p{Ll}+ instead(?!\p{L})/iu,
  },
  {
    answer: 'answered',
    needsActor: false,
    pattern:
      /\b(?:ha(?:s|ve) (?:the|this|that) (?:matter|case|file) in hand|replied to (?:my|our) (?:e-?mails?|letters?|messages?|tweets?|posts?|questions?)|(?:council|municipality|ministry|government|authority|commission|department|inspectorate|registry|board|bank)(?:,[^.;]{2,90},)? (?:now |still )?holds that|the (?:reply|answer|response)(?: we got| I got| they sent)? (?:has|had|bears|bore|consists|consisted|fits|fitted|came|is|was) [^.;]{2,60}? and (?:says|said|reads|speaks|refers|thanks|ends)|(?:their|its|the company['’]s|the state['’]s) (?:lawyers?|agent|spokes\p{L}+|clerk) (?:offered|said|says|wrote|refused|maintains?|maintained|replied|promised|claims?|claimed|denied|told))(?!\p{L})/iu,
  },
]
