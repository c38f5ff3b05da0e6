/** Words by which a public utterance is reported as hateful or as calling for violence. Bounded, so that none grows slow. */
export const UTTERANCES: readonly RegExp[] = [
  /\b(?:(?:public|open|mass|direct|anonymous)\s)?calls? (?:for|to) (?:violence|pogroms?|reprisals?|revenge|murder|the (?:killing|expulsion|murder)|kill|burn|beat|attack|expel|drive out|exterminate)\b/i,
  /\b(?:urged|urging|called on|calling on|incited|inciting) (?:[\p{L}'’-]+ ){1,5}?to (?:attack|kill|beat|burn|expel|lynch|take revenge|drive out)\b/iu,
  /\bhate speech\b|\b(?:nationalist|racist|xenophobic|hateful|anti-\p{L}+|antisemitic|islamophobic|homophobic) (?:slogans?|slurs?|posts?|statements?|comments?|remarks?|messages?|chants?|rhetoric|leaflets?|insults?)\b/iu,
  /\b(?:incit(?:ed|es|ing)|stirred up|fuell?ed|spread(?:ing)?) (?:to )?(?:[\p{L}-]+ )?(?:hatred|violence|enmity|discord)\b/iu,
  /(?<!\p{L})(?:призыв\p{L}*|призывал[аи]?|призывающ\p{L}+) (?:\p{L}+ )?(?:к (?:насилию|расправ|погром|убийств|изгнани|мести|самосуд)\p{L}*|(?:убивать|громить|жечь|бить|резать|выселять|изгнать|мстить|расправиться)(?!\p{L}))/iu,
  /(?<!\p{L})язык\p{L}* (?:вражды|ненависти)|(?<!\p{L})(?:националистическ|ксенофобск|расистск|антисемитск|ненавистническ|экстремистск)\p{L}+ (?:лозунг|высказывани|комментари|пост|заявлени|выкрик|листовк|сообщени|оскорблени)\p{L}*/iu,
  /(?<!\p{L})(?:разжига(?:л|ла|ли|ет|ют|я)|сеял[аи]?|распространял[аи]?) (?:\p{L}+ )?(?:рознь|ненависть|вражду)/iu,
]

/** A law, a charge or a monitor names such speech without reporting any. */
export const NAMED_ONLY =
  /(?:\b(?:charged with|accused of|convicted of|charges? of|suspected of|article on|laws? (?:on|against)|combat\w*|prohibit\w*|ban(?:s|ned)?|prevent\w*|monitor\w*|for|against|no|without|guilty of|sentenced for)|(?<!\p{L})(?:по (?:статье|обвинению)|за|против|обвин\p{L}+ в|в|запре\p{L}+|борьб\p{L}+ с|без|не|осужд\p{L}+ за|пресеч\p{L}+|противодейств\p{L}+))\s(?:\p{L}+\s)?$/iu

export const PLATFORM =
  /\b(?:(?:on|in|via|through|over|at) (?:(?:the|a|an|his|her|its|their|public|closed|several|many)\s){0,2})((?:[\p{L}-]+ ){0,2}?(?:Facebook|Telegram|WhatsApp|Instagram|TikTok|YouTube|Twitter|VKontakte|Odnoklassniki|social (?:media|networks?|networking sites)|state television|television|radio|messengers?|chats?|chat groups?|leaflets?|newspapers?|websites?|(?:public )?(?:rally|rallies|meetings?))(?: (?:groups?|chats?|channels?|pages?))?)\b|(?<!\p{L})(?:в|во|на|через|по)\s((?:\p{L}+ ){0,2}?(?:Facebook|Telegram|WhatsApp|Instagram|TikTok|YouTube|Twitter|фейсбук\p{L}*|телеграм\p{L}*|ватсап\p{L}*|инстаграм\p{L}*|тикток\p{L}*|вконтакте|одноклассник\p{L}*|соцсет\p{L}+|социальн\p{L}+ сет\p{L}+|мессенджер\p{L}*|телевидени\p{L}+|радио|эфире \p{L}+|чат\p{L}*|листовк\p{L}+|митинг\p{L}*|сайт\p{L}*))(?!\p{L})/iu

/** What a number counts when it tells how many an utterance reached. */
export const REACH =
  /^\s(?:thousand |million |тысяч |млн )?(?:times|views?|shares?|likes?|subscribers?|followers?|comments?|members|просмотр\p{L}*|репост\p{L}*|лайк\p{L}*|подписчик\p{L}*|комментари\p{L}*|участник\p{L}*)/iu
