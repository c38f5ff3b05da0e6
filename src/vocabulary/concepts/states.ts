import { type Concept, conceptsFrom } from './concept.ts'
import { motives } from './motives.ts'

/** Manner, time and condition: how and when a deed was done, and in what state. */
export const states: readonly Concept[] = [
  ...motives,
  ...conceptsFrom(`
voluntary = voluntar*, of his own free will, of her own free will, of their own free will, of own
  accord, willing*, by consent, with consent, consensual*, freely | добровольн*, по доброй воле, по
  своей воле, по собственной воле, по собственному желанию, с согласия, сам пришел, сама пришла,
  сами пришли, сам ушел, по своему желанию, без принужд*, охотно, самостоятельн*
forced = forced, forcibl*, by force, against his will, against her will, against their will,
  involuntar*, under duress, compulsor*, under coercion, without consent, unwilling* | насильн*,
  силой, насильственн*, против воли, вопреки воле, принудительн*, вынужденн*, под принужд*,
  недобровольн*, из-под палки, без согласия, под давлени*, под угроз*
peaceful = peaceful*, nonviolent*, non-violent*, without violence, calm, calmly, quietly, without
  incident*, orderly, no incidents | мирн*, ненасильственн*, без насили*, спокойн*, без инцидент*,
  без происшеств*, без эксцесс*, тихо, без столкновени*, без нарушени*
violent = violent*, violence, brutal*, aggressive*, fierce, fiercely, savage*, heavy-handed*, cruel*
  | насили*, агресс*, жесток*, жестк*, буйн*, яростн*, свиреп*, грубо, грубой силой, озверел*
deliberate = deliberate*, intentional*, on purpose, purposely, wilful*, willful*, premeditat*,
  knowingly, with intent, intent to, calculated | умышленн*, преднамеренн*, намеренн*, нарочно,
  специально, осознанн*, сознательн*, целенаправленн*, с умыслом, умысел, умысла, заведомо,
  прицельно, с целью
planned < deliberate = planned, planning, pre-planned, organised in advance, organized in advance,
  plotted, plot, plots, conspir*, coordinated, prearranged, preplanned, orchestrat* | спланирова*,
  запланирова*, заранее, подготовленн*, готовил* нападени*, готовил* теракт, готовил* захват,
  приготовлени*, заговор*, по предварительному сговору, скоординирован*, срежиссирован*, продуманн*
spontaneous = spontaneous*, on the spur, unplanned, impromptu, unorganised, unorganized, heat of the
  moment | стихийн*, спонтанн*, незапланирован*, неорганизованн*, сгоряча, в порыве, само собой,
  внезапно вспых*
accidental = accidental*, accident, mistake, mistaken*, unintentional*, inadvertent*, mishap, by
  chance, stray bullet*, stray shell*, error, misfire* | случайн*, несчастн* случа*, нечаянн*,
  ошибочн*, ошибк*, непреднамеренн*, неумышленн*, невольн*, шальн*, рикошет*, неосторожн* обращен*,
  самопроизвольн*, не хотел*
negligent = negligen*, neglect*, careless*, reckless*, dereliction, safety violation*, safety
  breach*, failed in duty, oversight | халатн*, небреж*, неосторожн*, безответственн*, недосмотр*,
  нарушени* техник* безопасност*, нарушени* правил*, легкомысл*, самонадеян*, недобросовестн*,
  беспечн*
lawful = lawful*, legal, legally, legitimate*, in accordance with law, within the law, in line with
  the law, justified, by the book, proportionate, authorised, authorized, due process, in compliance
  | законн*, правомерн*, легитимн*, в соответствии с законом, в рамках закона, согласно закону, по
  закону, в установленном порядке, обоснованн*, оправданн*, соразмерн*, правомочн*,
  санкционированн*, без нарушени* закона, в пределах полномоч*, соблюден*
unlawful = unlawful*, illegal*, illegitimate*, arbitrar*, without legal, no legal grounds, in
  violation, breach of, in breach, unjustified, unfounded, groundless, disproportionate, excessive*,
  unauthorised, unauthorized, unsanctioned, abuse of power, overstepp* | незаконн*, противоправн*,
  неправомерн*, противозаконн*, беззакон*, произвол*, необоснованн*, безоснован*, без оснований,
  нарушени* закон*, нарушил* закон*, с нарушени*, несоразмерн*, чрезмерн*, превыс*, превыш*,
  несанкционированн*, вопреки закону, преступн*, самоуправ*, самовольн*
secret = clandestine*, covert*, on the quiet, unannounced, undercover, behind their backs,
  incommunicado, unofficial detention, hidden from, secret, secretly, secrecy, secrets | тайн*,
  секретн*, скрытн*, скрыто, втихую, втихомолку, исподтишка, засекречен*, конфиденциальн*, под
  грифом, неглас*, без огласки, инкогнито
public-open = openly, open to the public, in public, in plain sight, in broad daylight, in front of
  everyone, in front of witness*, before the eyes, in front of child*, in front of his, in front of
  her, publicly, public place*, public trial*, public hearing* | публичн*, гласн*, прилюдн*, на
  людях, на глазах, при свидетел*, при всех, на виду, всенародн*, открыт* заседани*, в присутствии,
  в открытую, открыто заяв*, открыто выступ*
closed-state = closed to, restricted area, off limits, no public, closed session, behind closed
  doors, not open, closed zone | закрыт* для, закрыт* режим*, за закрыт* двер*, закрыт* зон*, без
  посторонних, доступ ограничен, доступ закрыт, закрыт* территори*
alone = alone, by himself, by herself, on his own, on her own, unaccompanied, single-handed*, lone,
  solitary, one person, no one else | в одиночку, в одиночестве, одиночн*, единственн*, сам по себе,
  без сопровождени*, никого больше, наедине, был один, была одна, один дома, одна дома, совсем один,
  совсем одна, один на один
together = together, jointly, in a group, with others, along with, accompanied by, as a group,
  collectively, with friends, with relative* | вместе, совместн*, группой, в группе, группа лиц,
  сообща, вдвоем, втроем, вчетвером, коллективн*, толпой, с друзьями, в сопровождени*, в компании с,
  в компании друз*
armed = armed, carrying weapon*, with weapon*, carrying a gun, with guns, with rifles, wielding,
  brandish*, gun-toting | с оружием, с автомат*, с ружь*, с пистолет*, при оружии, с ножом, с
  битами, с палками, воору*, с арматур*, в руках держал*
unarmed = unarmed, without weapon*, no weapon*, no arms, defenceless, defenseless, empty-handed, not
  armed, bare hands | безоружн*, без оружи*, невооружен*, не вооружен*, не было оружи*, беззащитн*,
  голыми руками, с пустыми руками
uniformed = in uniform, uniformed, camouflage, in fatigues, wore uniform*, dressed in black,
  insignia | в форме, в камуфляж*, форменн*, в погонах, в униформе, в бронежилет*, в черном, в
  экипировк*
plainclothes = plainclothes, plain-clothes, plain clothes, civilian clothes, without insignia, no
  insignia, in civilian, without identif* | в штатском, в гражданском, в гражданской одежде, без
  опознавательн*, без знаков различи*, в цивильном, по гражданке
masked-state = masked, in masks, wearing masks, balaclava*, faces covered, hooded men | в масках, в
  маске, в балаклав*, с закрытыми лицами, скрыв лица, скрывая лица
identified-state = introduced himself, introduced themselves, identified himself, identified
  themselves, gave name*, name tag*, badge number*, showed id, showed badge* | представился,
  представились, представилась, назвал* себя, назвался, назвались, предъявил* удостоверени*,
  показал* удостоверени*, предъявил* служебн*, нагрудн* знак*, жетон*
unidentified = unidentified, unknown men, unknown man, unknown person*, unknown assailant*, unknown
  individual*, not identified, did not identify, did not introduce, refused to identify, anonymous*
  | неизвестн*, неустановленн*, неопознан*, не представил*, не назвал* себя, не представля*,
  анонимн*, невыясненн*, не установлен*
before = before, prior to, previously, earlier, ahead of, in advance, beforehand, on the eve,
  preceding, leading up | до этого, до того, перед, прежде, ранее, раньше, накануне, предварительно,
  заблаговременно, предшеств*, незадолго до, заранее
after = after, afterwards, following, later, subsequent*, since then, thereafter, in the aftermath,
  the next day, posthumous* | после, затем, потом, позже, позднее, впоследствии, спустя, вслед за,
  по прошествии, на следующий день, через час, через день, следом, посмертн*
during = during, while, in the course of, amid, as they were, at the time of, in the midst,
  throughout, when they were | во время, в ходе, в течение, в процессе, пока, в момент, при
  задержании, при попытке, на протяжении, одновременно, в разгар
immediately = immediate*, at once, straight away, right away, instant*, promptly, on the spot,
  without delay, within minutes, right after, same day, same hour | немедленн*, сразу, тут же,
  тотчас, незамедлительн*, мгновенн*, на месте, без промедлени*, в тот же день, оперативн*,
  моментальн*, с ходу, срочно
suddenly = sudden*, without warning, unexpected*, out of nowhere, abrupt*, by surprise, unprovoked*
  | внезапн*, неожиданн*, вдруг, без предупреждени*, резко, врасплох, ни с того ни с сего
late-delayed = late, belated*, delayed, overdue, with a delay, after a delay, hours later, days
  later, weeks later, months later, years later, only after, long after | поздно, опозда*, запозда*,
  с задержкой, несвоевременн*, просрочен*, спустя час*, спустя недел*, спустя месяц*, спустя год*,
  лишь после, только после, только через, спустя дни, спустя дней
on-time = on time, in time, timely, within the time limit, within hours, within the deadline, within
  statutory | вовремя, своевременн*, в срок, в течение трех часов, в течение суток
early = early, prematur*, ahead of schedule, too soon | рано, преждевременн*, досрочн*, раньше
  срока, раньше времени
at-night = at night, by night, nighttime, night-time, overnight, during the night, middle of the
  night, in the dark, midnight, small hours, that night, the night of, nocturnal | ночью, ночн*, в
  ночь на, в ночь с, посреди ночи, среди ночи, полночь, полуноч*, в темноте, под покровом ночи
by-day = by day, daytime, daylight, noon, midday, during the day, afternoon | днем, средь бела дня,
  среди бела дня, в полдень, после обеда, пополудни, при свете дня, дневной, дневное, дневного,
  дневных
at-dawn = dawn, at sunrise, morning, mornings, daybreak | рассвет*, утром, под утро, с утра,
  утренн*, наутро, спозаранку
in-evening = evening*, dusk, at sunset, nightfall, tonight, last night | на закате, сумерк*, вечер,
  вечером, вечера, вечеру, вечерн*
at-weekend = weekend, holiday, day off, sunday, saturday | выходн*, в праздник, в воскресенье, в
  субботу, нерабоч*
on-workday = working day, weekday, work day, working hours, business hours | рабоч* день, будн*,
  рабоч* врем*, в часы приема, рабоч* дни, рабочего дня
full = full, fully, entire*, whole, completely, complete, total, totally, all of, wholly |
  полностью, целиком, сполна, до конца, в полном объеме, совсем, дотла, тотальн*, поголовн*, полный,
  полная, полное, полного, полной, полную, полные, полных, полным, весь дом, весь город
partial = partial*, in part, partly, some of, incomplete*, part of, not all, selectiv*, half of |
  частичн*, отчасти, неполн*, наполовину, не все, не полностью, некоторы*, выборочн*, лишь часть,
  только часть, часть из, половина, половину
missing-state = missing, absent from, nowhere to be found, lost, gone, unaccounted, vanished, not in
  the file, no trace, cannot be found | отсутству*, пропал*, нет на месте, не оказалось, утерян*,
  утрачен*, без вести, пропавш*, исчез*, бесследн*, не нашл*, не найден*, не обнаруж*
present = present at, was present, were present, in the presence, attended, on the scene, at the
  scene, on site, was there, took part, participat* | присутств*, находил* там, находил* на месте,
  находится, на месте происшестви*, был там, была там, были там, участвова*, участие
absent = absent*, was not there, were not there, not present, was elsewhere, away from, alibi, in
  his absence, in her absence, did not take part, had no part, not at the scene | отсутствова*,
  отсутстви*, не присутств*, не было на месте, не был там, не была там, не были там, не находил*,
  алиби, в другом месте, не участвова*, не причаст*, непричаст*
free-of-charge = free of charge, for free, without payment, at no cost, gratis, free legal |
  бесплатн*, безвозмездн*, даром, без оплаты, за счет государств*
for-money = for money, for payment, for a fee, hired, paid to, mercenar*, contract killing, for hire
  | за деньги, за плату, за вознагражден*, платн*, наемн*, заказн*, по заказу, нанял*, проплач*,
  проплат*, за мзду
official = formal*, on the record, documented, in writing, by decree, written notice, officially,
  official document*, official response*, official reply, official record*, official order*,
  official letter* | официальн*, формальн*, документальн*, письменн*, по документам,
  зарегистрирован*
unofficial = unofficial*, informal*, off the record, unrecorded, without record, unregistered,
  undocumented detention, off the books, verbal*, oral*, unacknowledged | неофициальн*, неформальн*,
  без оформлени*, без протокол*, неоформлен*, незарегистрир*, не зарегистрир*, не оформл*, устн*, на
  словах, негласно, непризнанн*, незадокументир*
sanctioned-from-above = on orders, ordered by, by order of, on instructions, at the behest, with the
  knowledge of, chain of command, under orders | по приказу, по указанию, по распоряжению, по
  команде, по поручению, с ведома, с санкции, сверху, по наводке, с подачи
on-own-initiative = own initiative, rogue, without orders, acted alone, personal initiative, in a
  private capacity, off duty, off-duty | по собственной инициативе, по своей инициативе, самочинн*,
  без приказа, вне службы, не при исполнении, в частном порядке, самодеятельн*, от себя
on-duty = on duty, in the line of duty, performing duties, in the performance of | при исполнении,
  на службе, на дежурств*, исполнени* служебн*, исполнени* обязанност*, на посту
repeated = repeat*, again, several times, many times, multiple times, once more, systematic*,
  regular*, recurr*, frequent*, constant*, routine*, on several occasions, numerous occasions,
  second time, third time, ongoing | повторн*, снова, вновь, опять, неоднократн*, несколько раз,
  много раз, многократн*, систематическ*, регулярн*, постоянн*, часто, не раз, не впервые, второй
  раз, в очередной раз, периодическ*, рецидив*, раз за разом
first-time = first time, first offence, first offense, never before, no prior, no previous, without
  precedent, unprecedented, no criminal record | впервые, первый раз, ранее не суди*, не судим*,
  прежде не, никогда раньше, никогда прежде, беспрецедент*
one-off = isolated case*, isolated incident*, one-off, single incident, single case, only once,
  single blow, single shot, just once | единичн*, разов*, единожды, однократн*, один раз, лишь раз,
  всего раз, частный случай, одним удар*
continuous = continu*, non-stop, uninterrupted*, around the clock, round the clock, for hours, for
  days, prolong*, lengthy, long-term, all night, all day | непрерывн*, круглосуточн*, часами,
  сутками, длительн*, продолжительн*, без перерыв*, всю ночь, весь день, долго, долг* врем*,
  неделями, месяцами
brief = short-term, short time, few minutes, momentar*, temporar*, brief, briefly | кратковременн*,
  недолго, ненадолго, на несколько минут, короткое время, временн*, краткосрочн*
minor-age = minors, underage, under-age, under 18, juvenile*, teenage*, adolescen*, a minor, minor
  child*, minor son*, minor daughter* | несовершеннолет*, малолет*, подрост*, до 18 лет, не достиг*
  18, ювенальн*, юный, юные, юных
of-full-age = adult*, of age, over 18, grown-up, legal age, full age | совершеннолет*, взросл*,
  достиг* 18, старше 18
elderly-state = elderly, pensioner*, old man, old woman, retiree* | пожил*, пенсионер*, престарел*,
  старик*, старух*, преклонн*, старушк*, дедушк*
pregnant-state = pregnan*, expecting a child, with child | беременн*, в положении, на сносях
disabled-state = disabled, disabilit*, wheelchair*, invalid* | инвалид*, ограниченн* возможност*,
  слепой, глух*, немой
healthy-state = healthy, in good health, unharmed, unhurt, uninjured, without injuries, no injuries,
  satisfactory condition, stable condition, no marks, no bruises, no complaints, intact | невредим*,
  не пострадал*, без повреждени*, в удовлетворительн*, стабильн*, без телесных, не имел*
  повреждени*, телесных повреждений не, жалоб не, претензий не имеет, цел, целы, цела, не обнаружено
  повреждени*, здоров, здорова, здоровы, здоровым, здоровой, здоровыми, здоровый
grave-state = critical condition, grave condition, severe*, serious*, life-threatening, critically,
  gravely, badly | тяжел*, критическ*, тяжк*, серьезн*, опасн* для жизни, сильно, угрожа* жизни
slight-state = slight*, light injur*, minor injur*, superficial*, not life-threatening, mild*, not
  serious | незначительн*, поверхностн*, не опасн*, неопасн*, средней тяжести, слегка, несерьезн*,
  легк* телесн*, легк* травм*, легк* вред*, легк* степен*, легко ранен*, легк* ранени*, легк* форм*
sober-state = sober, had not been drinking, not drunk, no alcohol | трезв*, не пил*, не пьян*,
  непьющ*
drunk-state = drunk, drunken*, intoxicated, inebriat*, under the influence, alcohol in blood |
  пьян*, нетрезв*, в состоянии опьянени*, алкогольн* опьянени*, подвыпи*, в алкогольном, поддат*
citizen-state = citizen*, nationals, national of, passport holder*, nationality | граждан*,
  подданн*, уроженец*, уроженк*
foreign-state = foreigner*, alien, aliens, non-citizen*, noncitizen*, stateless*, foreign national*,
  foreign citizen*, foreign passport*, foreign subject* | чужестран*, без гражданства, апатрид*,
  приезж*, негражданин*, лиц* без гражданств*, иностранец*, иностранц*, иностранн* граждан*,
  иностранк*, иностранн* подданн*
without-papers = without papers, without documents, undocumented, no documents, no papers, illegal
  migrant*, illegal immigrant*, no residence permit, expired visa, overstayed, irregular migrant*,
  irregular migration, illegally staying | без документ*, без паспорт*, без регистраци*, без
  прописк*, нелегал*, незаконн* мигрант*, без визы, просроченн* виз*, незаконно находи*, без
  разрешени*, незаконн* пребывани*, нарушени* миграционн*
with-papers = with papers, with documents, valid document*, valid passport, legal resident*,
  residence permit, valid visa, legally resident | с документами, документы в порядке, при себе
  имел* документ*, действительн* паспорт*, вид на жительство, внж, законно находи*, с регистраци*
with-permission < lawful = with permission, permitted, authorised rally, authorized rally,
  sanctioned rally, approved by the, had permission, had a permit, permission was granted | с
  разрешени*, согласованн*, разрешенн*, санкционированн*, по согласовани*, имел* разрешени*,
  получил* разрешени*, с позволени*
without-permission < unlawful = without permission, without a permit, no permit, unauthorised,
  unauthorized, unsanctioned, not authorised, not authorized, no permission, illegal rally, illegal
  gathering, unpermitted | без разрешени*, без согласовани*, несогласованн*, несанкционированн*,
  неразрешенн*, самовольн*, без уведомлени*, незаконн* митинг*, незаконн* акци*, без позволени*, без
  спрос*
with-warning = after warning*, warned first, following warning*, gave warning*, warnings were given,
  through a loudspeaker, by loudspeaker | после предупреждени*, предварительно предупре*, после
  неоднократн* предупреж*, через громкоговорител*, после требовани*, неоднократно предупре*
without-warning = without warning, no warning, without prior notice, no prior notice, unannounced |
  без предупреждени*, не предупре*, без предварительн*, без уведомлени*
indiscriminate = indiscriminat*, randomly, at random, en masse, everyone, wholesale, without
  distinction, chaotic* | без разбора, неизбирательн*, всех подряд, хаотичн*, беспорядочн*, массов*,
  без разбору, кого попало, наугад, огульно
targeted < deliberate = targeted, selective*, singled out, hand-picked, precision, pinpoint |
  целенаправленн*, прицельн*, точечн*, адресн*, выборочн*, целев*, высокоточн*
mass-scale = mass, massive*, large-scale, widespread, in large numbers, hundreds of, thousands of,
  dozens of | массов*, масштабн*, крупномасштабн*, повсеместн*, сотни, тысячи, десятки,
  многотысячн*, многочислен*, широкомасштабн*
small-scale = small-scale, handful, a few, minor incident, small group, few people, limited number |
  немногочислен*, горстк*, небольш*, несколько человек, единицы, малочислен*
attempted = attempt*, tried to, trying to, failed to, foiled, thwarted, averted | попытк*, пытаясь,
  пытаются, пытается, попытал*, покушени*, предотвращ*, предотврат*, пресеч*, пресек*, сорван*,
  пытался, пыталась, пытались, пытаться
completed = succeeded, finished, accomplished, carried out, in the end, ended up, completed,
  completion, completing | завершил*, завершен*, закончил*, окончен*, удалось, осуществил*, доведен*
  до конца, в итоге, в результате
under-control = under control, situation is stable, calm restored, order restored, normalised,
  normalized, situation calm | под контролем, ситуаци* стабильн*, обстановк* стабильн*, порядок
  восстановлен*, нормализ*, стабилиз*, обстановк* спокойн*
dangerous = danger*, threat to life, at risk, risky, unsafe, hazard*, posed a threat | опасн*,
  угроза жизни, угрожа* жизни, риск*, небезопасн*, представля* угроз*
safe = safe, safely, out of danger, unthreatened, no danger, no threat | в безопасности, вне
  опасности, ничего не угрожа*, угрозы нет, безопасный, безопасное, безопасная, безопасно,
  безопасном
crowded = crowded, overcrowd*, packed, cramped, crammed, more than capacity | переполнен*, битком,
  теснот*, перелимит*, скученн*, набит*, тесно, тесной, тесные, тесных
unsanitary = unsanitary, insanitary, filth*, dirty, squalid, cold cell, no toilet, no ventilation,
  no bed, damp, vermin, inhuman conditions, poor conditions | антисанитар*, грязн*, грязь, сыро,
  сырост*, без туалет*, без вентиляц*, клоп*, крыс*, без матрас*, спал* на полу, нечеловеческ*
  услови*, ненадлежащ* услови*, плох* услови*, холод, холода, холодно, холодн* камер*, холодн*
  помещени*
decent-conditions = good conditions, proper conditions, adequate conditions, decent conditions,
  meets standards, met standards, all conditions, adequate food | надлежащ* услови*, нормальн*
  услови*, хорош* услови*, соответству* норм*, соответству* требовани*, все услови*,
  удовлетворительн* услови*, созданы условия
at-home = at home, in his home, in her home, in their home, in own house, in own flat | дома, в
  своем доме, в своей квартире, на дому, по месту жительства
in-street = in the street, on the street, in the road, outside, outdoors, in the open | на улице,
  посреди улицы, снаружи, во дворе, под открытым небом
`),
]
