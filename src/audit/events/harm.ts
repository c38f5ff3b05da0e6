import type { EventClass } from './event-class.ts'

/** What befalls people's lives and bodies. */
export const harm: readonly EventClass[] = [
  {
    name: 'killed',
    on: 'people',
    en: [
      'kill(?:ed|ing|ings|s)?',
      'neutrali[sz]ed|liquidated|eliminated|slain|slew|slaughtered|butchered|massacred|lynched|assassinated|executed|gunned down|mown down',
      'murder(?:ed|ing)',
      'shot dead|(?:was|were) shot(?! at| in the (?:leg|arm|foot|hand|shoulder))',
      '(?:shot|beaten|hacked|stabbed|tortured|burn(?:ed|t)|crushed|trampled|stoned) to death',
      'deceased|fell in (?:the )?(?:exchange|battle|action|fighting|combat)|died|dead|deaths?(?! for)|death toll|perished|succumbed|passed away|lifeless|martyred',
      '(?:lost|gave|paid with) (?:his|her|their) (?:own )?li(?:fe|ves)',
      'loss(?:es)? of (?:human )?li(?:fe|ves)',
      '(?:human )?lives (?:were |have been |had been |was )?(?:lost|taken|claimed)',
      '(?:cost|claimed|took)(?: the)? lives|claimed the lives?',
      "fatalit(?:y|ies)|fell victim|never (?:came (?:home|back)|returned|got up(?: again)?|woke)|breathed (?:his|her|their) last|coffins?|shrouds?|funeral prayers|(?:did not|didn[’']t) survive",
      'bodies|corpses|buried|laid to rest|interred|graves?|funerals of',
      '(?:laid|put|lowered|placed)[^.;,:]{0,24}? (?:in|into|under) (?:the )?(?:ground|earth|soil|grave)',
    ],
    ru: [
      String.raw`погиб\p{L}*|гибел\p{L}`,
      String.raw`убит\p{L}*|убил\p{L}*|убив\p{L}+|убийств\p{L}*|ликвидирован\p{L}*|нейтрализован\p{L}*|обезврежен\p{L}*|не удалось спасти|спасти не удалось|застрел\p{L}+|расстрел\p{L}+|зарезал\p{L}*|зарезан\p{L}*|казн[её]н\p{L}*|растерзан\p{L}*`,
      String.raw`(?:забит|избит|замучен)\p{L}* (?:до смерти|насмерть)`,
      String.raw`умер(?:л\p{L}*|ш\p{L}*)?|умирал\p{L}*|скончал\p{L}*|м[её]ртв\p{L}*`,
      String.raw`смерт(?:ь|и|ей|ях)|летальн\p{L}+`,
      String.raw`жертв(?:ы|ами|ой|а|у|ам|)|труп\p{L}*`,
      String.raw`похорон(?:ил|ен|ят)\p{L}*|схорон(?:ил|ен)\p{L}*|хоронил\p{L}*|предал\p{L}* земле|преданы земле|легл\p{L} в (?:землю|могил\p{L})|полегл\p{L}*|опустил\p{L}* в (?:землю|могил\p{L})`,
      String.raw`(?:потерял|лишил|унес|отнял|оборвал)\p{L}* (?:\p{L}+ )?жизн\p{L}+|расстал\p{L}+ с жизнью|не верну(?:лся|лась|лись)|гроб(?:а|ов|ы|)|отпева\p{L}+|отпел\p{L}*|омыл\p{L}*|саван\p{L}*|не дожил\p{L}*|не поднял\p{L}+|не выжил\p{L}*|не стало`,
    ],
  },
  {
    name: 'injured',
    on: 'people',
    en: [
      'injured|injuries|injury|wounded|hurt|maimed|bruised|battered|bloodied|scarred|burns',
      '(?:gunshot|bullet|stab|knife|shrapnel|head) wounds?',
      'needed (?:stitches|surgery|an operation)|hospitali[sz]ed|stretchers?|bandaged|stitched|patched up|bleeding|crippled|lost (?:an eye|a leg|an arm|their sight)|admitted|(?:taken|carried|brought|rushed|transferred) to (?:the |a )?(?:\\p{L}+ ){0,3}(?:hospital|clinic)',
      "(?:sought|seek(?:ing)?|asked for|needed|required|received|got|turned for|applied for|addressed for|treated with) (?:urgent |emergency )?(?:medical|doctors?['’]?) ?(?:help|aid|assistance|attention|care|treatment)?",
      'treated (?:in|at|for)|casualties',
    ],
    ru: [
      String.raw`ранен\p{L}*|ранил\p{L}*|травм\p{L}*|пострада\p{L}+|покалеч\p{L}+|искалеч\p{L}+|увечь\p{L}*|ушиб\p{L}*|ожог\p{L}*`,
      String.raw`телесн\p{L}+ повреждени\p{L}+|госпитализ\p{L}+|перевяз\p{L}+|зашива\p{L}+|зашил\p{L}*|наложил\p{L}* швы|(?:получил|нуждал)\p{L}* (?:\p{L}+ )?(?:медицинск\p{L}+ помощ|перевязк)\p{L}|на носилк\p{L}+|обожж[её]н\p{L}*|обгор\p{L}+`,
      String.raw`обратил\p{L}* (?:за (?:медицинской )?помощью|к (?:врач|медик)\p{L}+|в (?:больниц|травмпункт)\p{L}*)|за медицинской помощью обратил\p{L}*|медицинскую помощь (?:получил|оказал)\p{L}*`,
      String.raw`(?:попал|доставлен|привез|отвез|увез|положил)\p{L}* в (?:\p{L}+ )?(?:больниц|госпитал|травмпункт|реанимаци)\p{L}*`,
    ],
  },
  {
    name: 'beaten',
    on: 'people',
    en: [
      'beaten|beat|thrashed|flogged|whipped|kicked|punched|clubbed|assaulted|manhandled|tortured|ill-?treated|mistreated|roughed up',
    ],
    ru: [
      String.raw`изби(?:т|л|ва)\p{L}*|побои|побил\p{L}*|колотил\p{L}*|пытал\p{L}*|пытк\p{L}+|истяз\p{L}+`,
    ],
  },
  {
    name: 'abducted',
    on: 'people',
    en: [
      'abducted|kidnapped|snatched|marched (?:into|off|away)|(?:was|were) taken(?= (?:on|that|away|from|by|with))|taken prisoner|taken hostage|hostages|taken captive|carried off|forcibly disappeared',
    ],
    ru: [
      String.raw`похи(?:щен|тил)\p{L}*|захвачен\p{L}* в заложники|взят\p{L} в заложники|заложник\p{L}*|выкра(?:л|ден)\p{L}*`,
    ],
  },
  {
    name: 'missing',
    on: 'people',
    en: [
      'missing|unaccounted for|unknown|disappeared|vanished|not been (?:seen|heard)|no trace|without trace|whereabouts',
    ],
    ru: [
      String.raw`пропа(?:л|вш)\p{L}*|исчез(?:л|нув)\p{L}*|неизвестн\p{L}*|не известн\p{L}*|без вести`,
    ],
  },
]
