import type { Version } from './version.ts'

/** One building: burnt or damaged as one source tells, unharmed as another does. */
const building = (about: string, words: string): Version => ({
  about: `whether ${about} was destroyed`,
  subject: words,
  sides: [
    String.raw`(?:${words})[^.;:,]{0,40}? (?<!not |не )(?:burn(?:ed|t)|destroyed|gutted|torched|demolished|in ruins|сгорел\p{L}*|сожж?\p{L}+|разруш\p{L}+|уничтож\p{L}+)|(?<!not |не )(?:burn(?:ed|t)|destroyed|torched|razed|сгорел\p{L}*|сожгл\p{L}*|разруш\p{L}+|уничтож\p{L}+)[^.;:,]{0,20}? (?:${words})`,
    String.raw`(?:${words})[^.;:,]{0,40}? (?:intact|untouched|unharmed|undamaged|spared|still stands|not (?:\p{L}+ ){0,2}(?:touched|damaged|affected|harmed|burn\p{L}*)|цел\p{L}{0,2}|уцелел\p{L}*|невредим\p{L}*|не (?:был\p{L} )?(?:затронут|пострада|тронут|повреж|гор)\p{L}*)`,
  ],
})

/** What was done for people or left undone, and what was left of their things. */
export const helpAndHarm: readonly Version[] = [
  building('the school', String.raw`schools?|школ\p{L}{1,2}`),
  building('the mosque', String.raw`mosques?|prayer house|мечет\p{L}{1,2}`),
  building('the church', String.raw`church(?:es)?|chapel|церк\p{L}{1,3}|храм\p{L}?`),
  building('the hospital', String.raw`hospital|clinic|больниц\p{L}|поликлиник\p{L}|медпункт\p{L}?`),
  {
    about: 'whether the body was returned',
    ofPersons: true,
    subject: {
      words: String.raw`body|bodies|remains|corpse|buried|mortuary|morgue|тел[оауе]\p{L}?|останк\p{L}+|похорон\p{L}*|морг\p{L}?`,
      concepts: 'corpse bury',
    },
    sides: [
      String.raw`(?:body|bodies|remains|corpse|it|she|he)[^.;]{0,30}? (?:not|never|n[’']t|yet to|nor)(?: \p{L}+){0,3} (?:given|handed|returned|released|received)(?: (?:back|over))?|(?:not|never|n[’']t) (?:been )?(?:given|handed|returned|shown)(?: \p{L}+)? (?:his|her|the|their) (?:body|bodies|remains)|(?:покойн|погибш|умерш)\p{L}+ (?:\p{L}+ )?не (?:отда|выда|верн)\p{L}*|(?:refus|declin)\p{L}* to (?:hand over|give|release|return)[^.;]{0,20}(?:body|bodies|remains)|тел\p{L}[^.;]{0,30}? не (?:выда|отда|верн|переда|получ)\p{L}*|не (?:выда|отда|верн|переда)\p{L}*[^.;]{0,20} тел\p{L}`,
      {
        words: String.raw`(?:body|bodies|remains|corpse)[^.;]{0,12}? (?:was|were|had been|has been) (?:duly )?(?:given|handed|returned|released)(?: (?:back|over))?(?: to)?|(?:handed over|returned|released) (?:the|his|her|their) (?:body|bodies|remains)|(?<!не )(?:выдал|отдал|вернул|передал)\p{L}? (?:\p{L}+ )?тел\p{L}|тел\p{L} (?:\p{L}+ ){0,2}(?<!не )(?:выдан|передан|возвращ[её]н|отдан)\p{L}*`,
        concepts: 'return-body',
      },
    ],
  },
  {
    about: 'where they died',
    ofPersons: true,
    subject: String.raw`died|dies|death|killed|passed away|succumbed|expired|dead|скончал\p{L}+|умер\p{L}{0,2}|смерт\p{L}+|погиб\p{L}*|м[её]ртв\p{L}+`,
    sides: [
      String.raw`(?:died|expired|killed|death)[^.;,]{0,30}? (?:at the scene|on the spot|instantly|at once|where (?:he|she) (?:stood|fell|lay))|(?:before|without) (?:help|the ambulance|a doctor|they|he|she)[^.;,]{0,20}? (?:arrived|came|reached)[^.;,]{0,20}|killed (?:right )?(?:there|here)|(?:скончал|умер|погиб)\p{L}*[^.;,]{0,30}? (?:на месте|мгновенно|сразу|на руках|до приезда)|(?:на месте|мгновенно) (?:скончал|умер|погиб)\p{L}*`,
      String.raw`(?:died|passed away|succumbed|expired|death)[^.;,]{0,50}? (?:after admission|(?:in|at) (?:the |a )?(?:\p{L}+ ){0,3}(?:hospital|clinic|intensive care|operating theatre))|(?:скончал|умер)\p{L}*[^.;,]{0,30}? в (?:\p{L}+ ){0,3}(?:больниц|госпитал|реанимаци|клиник)\p{L}*|в (?:\p{L}+ ){0,2}(?:больниц|госпитал|реанимаци)\p{L}*[^.;,]{0,20}? (?:скончал|умер)\p{L}*`,
      String.raw`brought in (?:already )?dead|dead from the (?:police )?station|(?:died|passed away|succumbed|expired|death)[^.;,]{0,50}? in (?:the |a |his |her )?(?:\p{L}+ ){0,2}(?:custody|cell|isolator|prison|jail|colony|detention)|(?:скончал|умер)\p{L}*[^.;,]{0,30}? в (?:\p{L}+ ){0,2}(?:камер|изолятор|сизо|ивс|колони|тюрьм)\p{L}*`,
      String.raw`(?:died|expired)[^.;,]{0,20}? on the way|(?:скончал|умер)\p{L}*[^.;,]{0,20}? (?:по дороге|в пути|при транспортировке)`,
    ],
  },
  {
    about: 'a ransom',
    subject: String.raw`ransom|bandits|kidnap\p{L}*|abduct\p{L}*|captors?|выкуп\p{L}*|похи\p{L}+|денежн\p{L}+|связь`,
    sides: [
      String.raw`not a single \p{L}+ was (?:given|paid)|no (?:ransom|demands?|claim)(?: for (?:money|ransom))?|(?:ransom|demands? for money)[^.;]{0,30}? (?:not|never|n[’']t)(?: \p{L}+)?|never (?:asked|demanded)[^.;]{0,20}(?:money|ransom)|никаких (?:\p{L}+ )?требовани\p{L}+|требовани\p{L}*[^.;]{0,60}? не (?:предъявл|поступ|выдвиг)\p{L}*|выкуп\p{L}* (?:\p{L}+ ){0,2}не (?:потреб|треб|прос)\p{L}*`,
      String.raw`paid (?:\p{L}+ ){0,3}(?:million|thousand|dollars|euros|naira)|(?:demand|ask|want)\p{L}* (?:\p{L}+ ){0,4}(?:ransom|for money|dollars|euros?)|ransom (?:was|of|demand(?:ed)?)|named (?:the|a|their) (?:sum|price|figure)|выкуп\p{L}* (?:\p{L}+ )?(?<!не )(?:потреб|треб|прос|в)\p{L}*|(?<!не )потребова\p{L}+ (?:\p{L}+ ){0,3}(?:выкуп|денег|деньги|тысяч)\p{L}*|назва\p{L}+ сумму`,
    ],
  },
  {
    about: 'whether there was a way out',
    subject: String.raw`windows?|doors?|exits?|gates?|fire|burn\p{L}*|locked|окн\p{L}+|окон|двер\p{L}*|выход\p{L}*|пожар\p{L}*|загор\p{L}+|реш[её]т\p{L}+`,
    sides: [
      String.raw`(?:windows?|doors?|gates?|exits?)[^.;,]{0,30}? (?:were |was |had been )?(?:barred|locked|chained|welded|blocked|bricked up)|bars (?:on|over) (?:the )?windows|реш[её]тк\p{L} на окнах|на окнах[^.;,]{0,20}? реш[её]тк\p{L}|(?:двер|выход|ворот)\p{L}*[^.;,]{0,30}? (?<!не )(?:заперт|закрыт|заблокирован|заварен|замк)\p{L}*`,
      String.raw`(?:windows?|doors?|gates?|exits?)[^.;,]{0,30}? (?:not (?:barred|locked|chained|blocked)|(?:was|were) (?:open|free|unlocked))|no bars|реш[её]ток (?:\p{L}+ )?не (?:было|име\p{L}+)|зарешеченн\p{L}+[^.;]{0,30}? не подтверд\p{L}+|(?:двер|выход|ворот)\p{L}*[^.;,]{0,30}? (?:не (?:был\p{L} )?(?:заперт|закрыт|заблокирован)|свободн|открыт)\p{L}*`,
    ],
  },
  {
    about: 'protection',
    ofPersons: true,
    subject: String.raw`protect\p{L}+|escort\p{L}*|guards?|patrols?|measures|охран\p{L}*|защит\p{L}+|патрул\p{L}*|госзащит\p{L}*`,
    sides: [
      String.raw`(?:escort|guards?|patrols?|protection|measures|police)[^.;]{0,70}? (?:never|not once|n[’']t|did not|was not|were not|nobody)(?: \p{L}+){0,2} (?:came|come|given|provided|arriv\p{L}+|implement\p{L}+|appear\p{L}*|put in place)|(?:no|without|refused|denied)(?: any| police)? (?:protection|escort)|(?:охран|защит|госзащит)\p{L}* (?:\p{L}+ ){0,3}не (?:да|предостав|выдел|обеспеч|приш|был)\p{L}*|без (?:\p{L}+ )?(?:охраны|защиты)`,
      String.raw`(?:protection|measures|escort)[^.;]{0,30}? (?:was|were|had been|have been|being) (?:\p{L}+ )?(?:complied|provided|implemented|in place|given|assigned|carried out)|by means of patrols|patrols? (?:to|of|past) (?:his|her|their|the) (?:home|house|street)|under (?:police|state) protection|(?:охран|защит)\p{L}* (?:\p{L}+ ){0,2}(?<!не )(?:предоставл|обеспеч|выдел)\p{L}+|под (?:охраной|госзащитой)`,
    ],
  },
  {
    about: 'how people left their homes',
    subject: String.raw`families|residents|inhabitants|villagers|people|women|children|we|they|ran|fled|evacuat\p{L}+|жител\p{L}+|жильц\p{L}+|люди|людей|семь\p{L}+|женщин\p{L}*|мы|бежал\p{L}*|эвакуир\p{L}+`,
    sides: [
      String.raw`(?:fled|ran|escaped|made (?:it|their way)|went|left)[^.;]{0,40}? (?:with (?:the|our|their) children|by (?:ourselves|themselves)|(?:across|through) the (?:\p{L}+ )?(?:fields?|orchards?|gardens?)|on foot|barefoot|in (?:their |our )?(?:night ?clothes|slippers|what (?:they|we) (?:wore|had on))|through the (?:fields?|river|snow|gorge|forest))|(?:nobody|no one)(?: had)? (?:led|took|evacuated|helped|brought) (?:us|them)[^.;,]{0,12}|fled for (?:their|our) lives|(?:fled|ran|escaped) (?:in)?to the (?:\p{L}+ )?(?:bush|river|hills|forest|fields?|mountains?|gorge|steppe)[^.;,]{0,24}|спаса\p{L}+ бегств\p{L}+|(?:вынуждены|пришлось) (?:были )?бежать|(?:по|у|с|вы|раз)?(?:бежал|спасал|уходил|ушл)\p{L}*[^.;]{0,40}? (?:к реке|в (?:лес|горы|поле|степь|камыши)|в ч[её]м (?:был\p{L}*|стоял\p{L}*)|пешком|босиком|через (?:поле|реку|поля|лес|огороды|горы))|(?:никто|нас никто|их никто) (?:нас |их )?не (?:вывозил|вывез|эвакуировал|выводил)\p{L}*`,
      String.raw`(?:was|were|been) (?:safely |promptly |all )?evacuated|organi[sz]ed (?:evacuation|manner)|taken by the (?:authorities|police|army|soldiers) to|(?:taken|brought|moved) to safe(?:ty| places)|evacuation (?:was|of the (?:population|residents|inhabitants))|(?:taken|brought) (?:out|to safety) (?:by|in) (?:buses|bus|the (?:ministry|emergency|army|police))|(?<!не )эвакуирован(?:[ыао]|ы)?(?!\p{L})|(?:организованно|автобусами) вывезен\p{L}*|вывезен\p{L}* (?:организованно|автобусами)|эвакуаци\p{L} (?:населени|жител)\p{L}+|вывезен\p{L}* (?:\p{L}+ ){0,2}(?:автобус|спасател|мчс)\p{L}*|(?<!не )эвакуировал[иао]?(?! сам)`,
    ],
  },
  {
    about: 'how the families came to go',
    subject: String.raw`families|households|семей|семь\p{L}|сем(?:ей|ьи)`,
    inClause: true,
    sides: [
      String.raw`of their own (?:accord|free will|choice|wish)|voluntarily|по собственному желанию|добровольно|сами (?:уехали|переехали)`,
      String.raw`(?:were|was|been) evicted|thrown out|driven out|выселен\p{L}*|выселили|изгнан\p{L}*`,
      String.raw`fled|бежал\p{L}*|спаса\p{L}+ бегств\p{L}+`,
    ],
  },
  {
    about: 'what was shot with',
    subject: String.raw`shot|shoot\p{L}*|fired|wounds?|gunshot|bullets?|cartridges|стрел\p{L}+|ранени\p{L}+|огнестрел\p{L}+|били|пул\p{L}+|гильз\p{L}*`,
    sides: [
      String.raw`automatic (?:weapons?|rifles?|fire|guns?)|kalashnikovs?|assault rifles?|из автомат\p{L}+|автоматн\p{L}+|автоматическ\p{L}+ оруж\p{L}+`,
      String.raw`hunting (?:rifles?|guns?|weapons?|calibre)|shotguns?|охотничь\p{L}+|дробовик\p{L}*|дроб(?:ь|ью|и)`,
      String.raw`pistols?|revolvers?|пистолет\p{L}*`,
      String.raw`rubber bullets|резинов\p{L}+ пул\p{L}+`,
    ],
  },
  {
    about: 'what they were beaten with',
    subject: String.raw`beat(?:en|ing)?|struck|hit|blows|били|бьют|избива\p{L}+|избит\p{L}*|удары|наносил\p{L}*`,
    inClause: true,
    sides: [
      String.raw`(?:rubber |police )?(?:truncheons?|batons?|nightsticks?)|(?:резинов\p{L}+ )?(?:палк|дубинк)\p{L}+`,
      String.raw`(?:electric )?(?:cables?|wires?)|кабел\p{L}+|провод(?:ом|ами)`,
      String.raw`(?:wooden )?(?:clubs|sticks|bats|planks|chair legs)|ножк\p{L}+ (?:от )?стул\p{L}*|(?:деревянн\p{L}+ )?бит(?:ами|ой|ы)|черенк\p{L}+`,
      String.raw`(?:fan )?belts?|hoses?|ремн\p{L}+|шланг\p{L}*`,
      String.raw`plastic bottles|bottles filled with water|бутылк\p{L}+ с водой|пластиков\p{L}+ бутылк\p{L}+`,
      String.raw`rifle butts?|приклад\p{L}*`,
    ],
  },
  {
    about: 'what the crowd was armed with',
    subject: String.raw`armed with|carr(?:y|ied|ying)|(?:they|our men|the men|people|residents|workers|attackers|protesters) had|вооруж\p{L}+|в руках|держали|у (?:них|нас|наших|людей|нападавших|протестующих|рабочих|осужд[её]нных|жителей) был\p{L}?`,
    inClause: true,
    sides: [
      String.raw`(?:home-?made )?(?:knives|shanks|blades|machetes)|заточк\p{L}+|нож(?:и|ами|ей)`,
      String.raw`stones|rocks|bricks|камн\p{L}+|кирпич\p{L}+`,
      String.raw`sticks|clubs|staves|poles|boards|planks|палк\p{L}+|доск\p{L}+|кол(?:ья|ами)`,
      String.raw`(?:iron |metal )(?:bars|rods|pipes)|rebar|арматур\p{L}+|прут\p{L}+|труб(?:ы|ами)`,
      String.raw`firearms|rifles|shotguns|guns|автомат\p{L}+|ружь\p{L}+|огнестрельн\p{L}+`,
      String.raw`axes|hoes|spades|shovels|pitchforks|sickles|топор\p{L}+|вил(?:ы|ами)|лопат\p{L}+|мотыг\p{L}+|кетмен\p{L}+`,
      String.raw`(?:with )?(?:bare|empty) hands|nothing(?: at all)?|unarmed|голыми руками|ничего|безоружн\p{L}+`,
    ],
  },
  {
    about: 'what the blow was struck with',
    subject: String.raw`killed with|struck down with|(?:fatal )?injur(?:y|ies) (?:had been |was |were )?caused by|зарублен\p{L}*|blows? (?:with|of|to)|(?:struck|hit|beaten) (?:\p{L}+ )?(?:on|in|over|about) the (?:head|back|neck|temple)|удар\p{L}* по (?:голове|затылку|спине)|ударил\p{L}*|ударом`,
    inClause: true,
    sides: [
      String.raw`(?:iron|metal|steel) (?:bars?|rods?|pipes?)|crowbars?|rebar|арматур\p{L}+|(?:железн|металлическ)\p{L}+ (?:прут|труб|лом)\p{L}*`,
      String.raw`(?:wooden |baseball )?(?:bats?|clubs?|sticks?|planks?)|бит(?:ой|ами)|палк(?:ой|ами)|доской`,
      String.raw`axe (?:handles?|hafts?|shafts?)|топорищ\p{L}+|черенк\p{L}+`,
      String.raw`(?:an |the )?axe(?! (?:handle|haft|shaft))|обухом|топором`,
      String.raw`(?:a |the )?(?:shovels?|spades?)|лопат(?:ой|ами)`,
      String.raw`(?:a )?(?:stones?|rocks?|bricks?)|камн(?:ем|ями)|кирпич\p{L}+`,
      String.raw`(?:a )?hammers?|молотком`,
      String.raw`(?:a )?(?:swords?|sabres?|machetes?)|саблей|мачете|тесаком`,
      String.raw`(?:a )?(?:knife|knives|dagger)|нож(?:ом|ами)`,
      String.raw`rifle butts?|приклад\p{L}*`,
      String.raw`truncheons?|batons?|дубинк\p{L}+`,
    ],
  },
  {
    about: 'what the houses were set on fire with',
    subject: String.raw`houses?|roofs?|homes?|dwellings?|hous\p{L}+|yards?|haystacks?|дом[ао]?\p{L}{0,2}|домов|крыш\p{L}*|двор\p{L}*`,
    sides: [
      String.raw`bottles? (?:filled )?(?:with|of) (?:petrol|gasoline|fuel|incendiary)[^.;,]{0,10}|(?:petrol|fuel|fire) ?bombs?|petrol bottles?|molotov[^.;,]{0,12}|бутылк\p{L}+ с (?:зажигательн|горюч|бензин)\p{L}+(?: смесью)?|бутылок с (?:зажигательн|горюч|бензин)\p{L}+(?: смесью)?|коктейл\p{L}+ молотова`,
      String.raw`(?:jerry ?cans?|cans?|canisters?|drums?) (?:of|with|filled with) (?:petrol|gasoline|fuel|diesel)|(?:petrol|gasoline|fuel|diesel) from (?:cans|canisters|jerry ?cans)|(?:doused|poured)[^.;]{0,30}? (?:petrol|gasoline|fuel|diesel|kerosene)|канистр\p{L}+ с (?:бензин|горюч|солярк)\p{L}+|(?:солярк|керосин)\p{L}+[^.;,]{0,20}? (?:в|из) канистр\p{L}*|облива\p{L}+ (?:бензин|солярк|керосин)\p{L}+|бензин[^.;,]{0,20}? (?:в|из) канистр\p{L}*`,
      String.raw`(?:burning |lit )?tyres|(?:burning |lit )?tires|(?:горящ|подожж[её]нн)\p{L}+ (?:покрышк|шин)\p{L}+|от (?:покрышек|шин)`,
      String.raw`(?:tracer|incendiary) (?:bullets|rounds|shells)|shell(?:s|ing|fire)|grenades?|трассирующ\p{L}+|снаряд\p{L}*|гранат\p{L}*`,
      String.raw`(?:burning )?torches|факел\p{L}*`,
      String.raw`(?:signal )?flares?|fireworks|сигнальн\p{L}+ ракет\p{L}*|файер\p{L}*|петард\p{L}*`,
    ],
  },
  {
    about: 'which came first, their leaving or the attack',
    subject: String.raw`(?:left|leave|fled|flee|gone|quit) |population|inhabitants|residents|villagers|покин\p{L}+|уш(?:ёл|ел|ли|ла)|бежал\p{L}*|уехал\p{L}*|жител\p{L}+|населени\p{L}+`,
    sides: [
      String.raw`(?:had )?already (?:left|fled|gone|quit|been evacuated)[^.;]{0,80}?|(?:left|fled|gone)[^.;]{0,60}? before (?:a single|the first|any|the)[^.;]{0,20}|(?:уже|заранее|заблаговременно) (?:покинул|ушл|уехал|был\p{L} эвакуирован|эвакуирован)\p{L}*|(?:покинул|ушл|уехал)\p{L}*[^.;]{0,40}? (?:ещё |еще )?до (?:начала|первых|обстрел|штурм|прихода)\p{L}*`,
      String.raw`only (?:after|then)[^.;]{0,60}? (?:leave|left|fle[ed]|flee|go|went)|(?:left|fled|leave|flee)[^.;]{0,30}? (?:only )?(?:after|under|because of) (?:the )?(?:shelling|attack|shooting|fire|bombing|it)|(?:shelling|attack|shooting|bombing) (?:came|was) first|(?:только )?после (?:обстрел|нападени|штурм|стрельб|бомб)\p{L}*[^.;]{0,40}? (?:покинул|ушл|уехал|бежал)\p{L}*|(?:покинул|ушл|уехал|бежал)\p{L}*[^.;]{0,40}? (?:только |уже )?после`,
    ],
  },
  {
    about: 'which came first, the looting or the army',
    subject: String.raw`loot\p{L}*|plunder\p{L}*|robb\p{L}+|stole\p{L}*|carried off|граб\p{L}+|мар[оа]д[её]р\p{L}*|вывоз\p{L}+|имуществ\p{L}+`,
    sides: [
      String.raw`before (?:the )?(?:army|troops|soldiers|regular|forces|police)[^.;]{0,30}|ещё до (?:появления|прихода|ввода|прибытия)|до (?:появления|прихода|ввода|прибытия) (?:\p{L}+ ){0,2}(?:войск|арми|част|военн|силов)\p{L}*`,
      String.raw`after (?:the )?(?:army|troops|soldiers|regular|forces|police)[^.;]{0,30}|(?:уже )?после того,? как (?:\p{L}+ ){0,2}(?:войск|арми|част|военн|солдат|силов)\p{L}*|следом за (?:\p{L}+ )?(?:войск|арми|част|военн|солдат)\p{L}*|после (?:ухода|прихода|ввода) (?:\p{L}+ )?(?:войск|арми|част|военн|солдат)\p{L}*`,
    ],
  },
  {
    about: 'signs of life',
    subject: String.raw`trapped|buried|underground|rubble|mine|debris|колонн\p{L}*|завал\p{L}*|под земл\p{L}+|выработк\p{L}+|шахт\p{L}*|труб\p{L}*`,
    sides: [
      String.raw`(?:knock|tapp|shout|cr)(?:ing|ies)[^.;]{0,30}? (?:was|were|could be) heard|heard (?:\p{L}+ )?(?:knocking|tapping|cries|shouts|voices)|(?:стук|крик|голос|сигнал)\p{L}*[^.;]{0,30}? (?<!не )слыш\p{L}+|(?<!не )слыш\p{L}+ (?:\p{L}+ )?(?:стук|крик|голос)\p{L}*`,
      String.raw`no (?:signals?|signs? of life|knocking|sounds?|cries)[^.;]{0,20}|(?:signals?|sounds?)[^.;]{0,40}? (?:not|never)(?: \p{L}+)?|(?:сигнал|стук|звук)\p{L}*[^.;]{0,40}? не (?:поступ|слыш|был)\p{L}*|признаков жизни не`,
    ],
  },
]
