import { type Concept, conceptsFrom } from './concept.ts'
import { kin } from './kin.ts'

/** Those whom it befalls or who see it; with `kin`. */
export const persons: readonly Concept[] = [
  ...kin,
  ...conceptsFrom(`
victim = victim*, injured party, injured parties, survivor*, casualties | потерпевш*, пострадавш*,
  уцелевш*, жертва, жертвы, жертве, жертву, жертвой, жертв, жертвам, жертвами, жертвах
deceased = deceased, the dead, dead man, dead woman, the killed | покойн*, усопш*, убиенн*,
  погибший, погибшего, погибшему, погибшие, погибших, погибшая, погибшей, погибшими, погибшим
lawyer = lawyer*, attorney, attorneys, defence counsel*, defense counsel*, counsel, advocate,
  advocates, barrister*, solicitor*, defense attorney*, legal representative*, jurist*,
  public defender* | адвокат*, защитник*, защитниц*, юрист*, правовед*, госзащитник*,
  законн* представител*
notary = notary, notaries | нотариус*, нотариал*
interpreter = interpreter*, translator* | переводчик*, переводчиц*, сурдопереводчик*, толмач*,
  синхронист*
health-worker = medical staff, medical worker*, health worker*, medical personnel,
  healthcare worker*, hospital staff, medics | медработник*, медицинск* работник*, медперсонал*,
  медицинск* персонал*, персонал* больницы, люди в белых халатах, медик, медика, медики, медиков,
  медикам, медиками, медиком
doctor < health-worker = doctor, doctors, doctor's, physician*, surgeon*, prison doctor*,
  gynaecologist*, gynecologist*, therapist*, paediatrician*, general practitioner*, neurologist*,
  traumatologist* | врач*, доктор, доктору, доктором, докторов, докторам, хирург*, терапевт*,
  реаниматолог*, невролог*, нейрохирург*, травматолог*, гинеколог*, педиатр*, главврач*, начмед*,
  анестезиолог*, лекарь, доктора, лекари
psychiatrist < doctor = psychiatrist*, psychologist*, narcologist*, psychotherapist* | психиатр,
  психиатра, психиатру, психиатром, психиатры, психиатров, нарколог, нарколога, наркологу,
  наркологом, наркологи, психолог, психолога, психологу, психологом, психологи, психологов,
  психотерапевт*
nurse < health-worker = nurse, nurses, hospital orderly, orderlies, midwife, midwives | медсестр*,
  медсестер, медбрат*, санитар, санитара, санитары, санитаров, санитарк*, сиделк*, акушер*,
  сестра милосердия
paramedic < health-worker = paramedic*, ambulance crew*, ambulance worker*, ambulance doctor*,
  feldsher*, ambulance team* | фельдшер*, бригад* скорой, врач* скорой, сотрудник* скорой,
  работник* скорой, парамедик*, медик* скорой
teacher = teacher*, schoolteacher*, tutor, tutors, schoolmaster*, headmistress, educator*,
  instructor*, coach, coaches | учител*, педагог*, воспитател*, преподавател*, завуч*, училк*,
  классн* руководител*, наставник*, тренер*, физрук*
pupil = pupil, pupils, schoolchild*, schoolboy*, schoolgirl*, school student*, classmate*,
  school child* | школьник*, школьниц*, ученик, ученика, ученику, учеником, ученики, учеников,
  ученикам, учениками, учениц*, одноклассник*, одноклассниц*, старшеклассник*, старшеклассниц*,
  первоклассник*, школяр*, воспитанник*, воспитанниц*
student = student, students, student's, undergraduate*, university student*, cadet*, trainee*,
  postgraduate* | студент*, курсант*, аспирант*, слушател* академии, однокурсник*, сокурсник*,
  первокурсник*, кадет, кадеты, кадетов, учащийся, учащегося, учащиеся, учащихся, учащимся,
  учащаяся, учащимися
scholar = scientist*, scholar, scholars, professor*, lecturer*, academic, academics, historian*,
  researcher* | учен* секретар*, ученый, ученого, ученому, ученые, ученых, ученым, профессор*,
  доцент*, научн* сотрудник*, историк*, исследовател*, академик*, краевед*
director = director, directors, headmaster*, head teacher, school principal, chief executive, ceo,
  manager, managers | директор*, директрис*, менеджер*, управляющ*, гендиректор*, главврач больницы,
  ректор*, декан, декана, деканом, деканат*, топ-менеджер*, заведующ*
employer = employer*, plant management, factory owner*, farm owner*, business owner*, foreman,
  foremen | работодател*, нанимател*, хозяин фермы, хозяин предприятия, бригадир*,
  начальник* участка, прораб, прораба, прорабы, прорабов, прорабу, прорабом
businessman = businessman, businessmen, businesswoman, businesspeople, entrepreneur*, tycoon*,
  oligarch*, businessperson | бизнесмен*, предпринимател*, олигарх*, коммерсант*, бизнесвумен,
  делец, дельц*, магнат*
worker = worker, workers, labourer*, laborer*, employee*, oil worker*, factory worker*,
  construction worker*, builder, builders, staff member*, co-workers | рабочего, рабочему, рабочих,
  рабочим, рабочими, рабочий, рабочие, работник, работника, работнику, работником, работники,
  работников, работникам, работниками, работниц*, работяг*, нефтяник*, строител*, грузчик*,
  разнорабоч*, вахтовик*, трудяг*, сезонник*, наемн* работник*, батрак*, слесар*, сварщик*
miner < worker = miner, miners, coal miner*, mineworker*, mine worker* | шахтер*, горняк*,
  забойщик*, проходчик*, рудокоп*, угольщик*, старатель, старатели, старателей, старателя,
  старателям
driver = driver, drivers, taxi driver*, cab driver*, truck driver*, bus driver*, chauffeur*,
  motorist*, cabbie* | водител*, шофер*, таксист*, дальнобойщик*, автомобилист*, мотоциклист*,
  тракторист*, автолюбител*
herder = herder*, herdsman, herdsmen, shepherd*, cattle breeder*, livestock keeper*, pastoralist*,
  stockman | пастух*, чабан*, скотовод*, животновод*, табунщик*, овцевод*, подпас*, пастуш*
farmer = farmer*, peasant*, farm worker*, farmworker*, farmhand*, gardener*, rancher*, beekeeper* |
  фермер*, крестьян*, дехкан*, земледел*, дачник*, огородник*, садовод*, пасечник*, колхозник*,
  дояр*, аграри*
fisherman = fisherman, fishermen, fisher, fishers, angler*, poacher*, fisherfolk | рыбак*, рыболов,
  рыболова, рыболовы, рыболовов, рыбачк*, браконьер*, рыбац*
hunter = hunter, hunters, forester*, ranger, rangers, gamekeeper* | охотник*, егер*, лесник,
  лесника, лесники, лесников, лесничий, лесничего, инспектор* охраны природы
trader = trader*, vendor*, shopkeeper*, seller*, merchant*, stallholder*, saleswoman, salesman,
  shop assistant*, cashier* | торговец, торговц*, торговк*, продавец, продавц*, продавщиц*,
  лоточник*, рыночн* торгов*, кассир*, лавочник*, челнок*, реализатор*
service-worker < worker = cleaner, cleaners, cleaning lady, janitor*, caretaker*, cook, cooks,
  waiter*, waitress*, maid, maids, domestic worker*, nanny, nannies, housekeeper* | уборщиц*,
  уборщик*, дворник*, повар, повара, повару, поваром, поваров, официант*, горничн*, домработниц*,
  няня, няни, няню, няней, сантехник*, консьерж*, кухарк*, посудомойщиц*
priest = priest*, clergy, clergyman, clergymen, pastor, pastors, bishop*, rabbi, rabbis, chaplain*,
  missionary, missionaries, preacher*, deacon*, religious leader* | священник*, священнослужител*,
  батюшк*, пастор*, епископ*, раввин*, ксендз*, проповедник*, миссионер*, дьякон*, диакон*,
  иеромонах*, архиепископ*, митрополит*, капеллан*, протоиере*, иерей, иерея, поп, духовн* лиц*,
  клирик*
imam < priest = imam, imams, mullah*, mufti*, sheikh*, cleric, clerics | имам*, мулла, муллы, мулле,
  муллу, муллой, муфти*, шейх*, ахун*, ишан*, казыят*, муэдзин*
monk < priest = monk, monks, nun, nuns, lama, lamas, abbot*, novice* | монах*, послушник*, игумен*,
  инок, инока, иноки, инокин*, лама, ламы, настоятель, настоятеля, настоятелю, настоятелем
believer = believer*, worshipper*, worshiper*, parishioner*, congregant*, faithful,
  religious community, devotee*, convert, converts | верующ*, прихожан*, молящ*, религиозн* общин*,
  единовер*, паломник*, адепт*, паств*, последователи, последователей, последователь, последователям
jehovahs-witness < believer = jehovah*, baptist*, evangelical*, pentecostal*, adventist*,
  sect members, sectarian* | иегов*, баптист*, евангелист*, пятидесятник*, адвентист*, сектант*,
  христиан* веры евангельской
journalist = journalist*, reporter*, correspondent*, editor, editors, media worker*, news crew*,
  tv crew*, film crew*, press corps, journalism, newsm*, media professional* | журналист*,
  репортер*, корреспондент*, редактор*, съемочн* групп*, газетчик*, телевизионщик*, тележурналист*,
  сотрудник* редакции, публицист*, колумнист*, военкор*, спецкор*, телеведущ*, фрилансер*,
  стрингер*, журналюг*
photographer < journalist = photographer*, photojournalist*, cameraman, cameramen, camera operator*,
  camerawoman, videographer*, photo reporter* | фотограф, фотографа, фотографу, фотографом,
  фотографы, фотографов, фотокор*, фотожурналист*, фоторепортер*, телеоператор*, видеооператор*,
  видеограф*, оператор, оператора, оператору, оператором, операторы, операторов
blogger = blogger*, vlogger*, youtuber*, tiktoker*, influencer*, social media user*, netizen* |
  блогер*, блоггер*, видеоблогер*, ютубер*, тиктокер*, инстаблогер*, пользовател* соцсет*, стример*
artist = artist, artists, writer, writers, poet, poets, singer*, musician*, actor, actors, actress*,
  rapper*, athlete*, sportsman, sportsmen | художник*, писател*, поэт, поэта, поэту, поэтом, поэты,
  поэтов, поэтесс*, певец, певц*, певиц*, музыкант*, актер*, актрис*, режиссер*, рэпер*, спортсмен,
  спортсмена, спортсменк*, литератор*, акционист*
activist = activist*, campaigner*, organiser of the rally, environmentalist*, ecologist*,
  feminist* | активист, активиста, активисту, активистом, активисты, активистов, активистам,
  активистами, активистк*, активисток, гражданск* активист*, общественник*, общественн* деятел*,
  общественниц*, экоактивист*, эколог, экологи, экологов, феминист*, зоозащитник*, градозащитник*
rights-defender < activist = human rights defender*, rights defender*, human rights activist*,
  rights activist*, human rights worker*, human rights advocate*, human rights campaigner*,
  rights advocate* | защитник* прав человека, правозащит*
unionist < activist = trade unionist*, union leader*, trade union leader*, union activist*,
  trade union*, labour union*, labor union*, union member* | профсоюз*, профком*, профорг*
politician = politician*, candidate*, political figure*, statesman, political leader* | политик,
  политика оппозиции, политики оппозиции, кандидат, кандидата, кандидату, кандидатом, кандидаты,
  кандидатов, политдеятел*, политическ* деятел*, политическ* лидер*, экс-депутат*
observer = observer, observers, election observer*, monitor, monitors, poll watcher*,
  trial monitor*, trial observer*, international observer* | независим* наблюдател*,
  член* избиркома, член* комиссии с правом, международн* наблюдател*, наблюдатель, наблюдателя,
  наблюдателю, наблюдателем, наблюдатели, наблюдателей, наблюдателям, наблюдателями
attesting-witness = attesting witness*, official witness*, search witness*, ponyatoi, ponyatye,
  lay witness* | понятой, понятого, понятому, понятым, понятые, понятых, понятыми, понятая, понятую
witness = witness, witnesses, eyewitness*, eye-witness*, eye witness*, bystander*, onlooker*,
  people who saw, testifying witness* | зевак*, свидетель, свидетеля, свидетелю, свидетелем,
  свидетели, свидетелей, свидетелям, свидетелями, свидетелях, свидетельниц*, очевидец, очевидц*
passer-by < witness = passer-by, passers-by, passerby, passersby, pedestrian*, passer by,
  passers by | прохож*, пешеход*, проходивш* мимо, мимо проходивш*
passenger = passenger*, traveller*, traveler*, travelling companion* | пассажир*, попутчик*,
  попутчиц*, путешественник*, турист*, путник*
foreigner < foreign-state = expatriate* | иностран*, иноземн*, неграждан*, экспат, экспата, экспаты,
  экспатов
migrant < foreigner = migrant, migrants, labour migrant*, labor migrant*, immigrant*, guest worker*,
  undocumented worker*, illegal migrant*, emigrant*, emigre* | мигрант*, гастарбайтер*, иммигрант*,
  нелегал, нелегала, нелегалы, нелегалов, нелегалам, эмигрант*, понаех*, релокант*
refugee = refugee*, asylum seeker*, asylum-seeker*, exile, exiles, people fleeing | беженец,
  беженц*, беженк*, ищущ* убежищ*, просител* убежища, изгнанник*, политэмигрант*, соискател* убежища
displaced < refugee = displaced person*, displaced people, internally displaced, idp, idps,
  evacuee*, displaced famil*, resettled | внутренне перемещенн*, перемещенн* лиц*,
  вынужденн* перемещен*, впл, эвакуированн*, переселен*
stateless < foreign-state = stateless, statelessness, without citizenship | лицо без гражданства,
  лиц без гражданства, лица без гражданства, безгражданств*
prisoner = prisoner, prisoners, prisoner's, inmate*, imprisoned, incarcerated,
  persons deprived of liberty, people in custody | заключенн*, арестант*, зэк, зэка, зэку, зэком,
  зэки, зэков, зэкам, зек, зека, зеку, зеком, зеки, зеков, зекам, узник*, лишенн* свободы,
  тюремн* сидел*, сиделец, сидельц*, сидящ* в тюрьме, лагерник*, спецконтингент*, невольник*
detainee < prisoner = detainee*, arrestee*, detained person*, detained people, arrested person*,
  arrested people, arrested man, arrested men, person in custody, internee* | задержанн*,
  арестованн*, интернированн*, доставленн* в отдел*, подследственн*
cellmate < prisoner = cellmate*, cell-mate*, fellow prisoner*, fellow inmate*, fellow detainee*,
  cell mate* | сокамерник*, сокамерниц*, сосед* по камере, солагерник*, однокамерник*, хата в камере
convicted-person < prisoner = convict, convicts, convicted person*, convicted prisoner*,
  sentenced prisoner*, life prisoner*, lifer, lifers | осужденн*, осужден, осуждена, пожизненник*,
  каторжник*, смертник в камере, рецидивист*, ранее судим*
released-prisoner = former prisoner*, ex-prisoner*, ex-convict*, former inmate*, released prisoner*,
  former detainee* | бывш* заключенн*, экс-заключенн*, бывш* осужденн*, бывш* политзаключ*,
  условно-досрочн* освобожден*
political-prisoner < prisoner = political prisoner*, prisoner of conscience,
  prisoners of conscience, political detainee* | политзаключ*, политзек*, политзэк*,
  политическ* заключен*, узник* совести, политузник*
suspect = suspect, suspects, suspected person*, murder suspect* | подозреваем*, фигурант*,
  предполагаем* преступник*, предполагаем* убийц*
defendant < suspect = defendant*, accused person*, the accused, co-defendant*, accused man,
  accused men | обвиняем*, подсудим*, ответчик*
wanted-person < suspect = fugitive*, wanted man, wanted person*, wanted list, escapee*, runaway*,
  on the run, wanted by | беглец*, бегл* преступник*, разыскиваем*, находящ* в розыске, беглян*,
  в розыске
hostage = hostage, hostages, captives, abductee* | заложник*, заложниц*, пленник*, пленниц*,
  похищенный человек
war-prisoner < prisoner = prisoner of war, prisoners of war, pow, pows, captured soldier*,
  captured serviceman, captured servicemen | военнопленн*, пленный, пленного, пленному, пленным,
  пленные, пленных, пленными
slave = slave, slaves, bonded labourer*, bonded laborer*, enslaved, forced labourer*,
  forced laborer* | раб, раба, рабу, рабом, рабы, рабов, рабам, рабами, рабын*, невольниц*
conscript-soldier < soldier = draftee*, recruit, recruits, young soldier*, new recruit*,
  drafted soldier*, conscripts, a conscript, conscript soldier* | призывник*, срочник*, новобран*,
  солдат-срочник, военнослужащ* срочной службы, мобилизованн*, мобик*, салаг*
deserter = deserter*, draft dodger*, draft evader*, conscientious objector*, awol soldier*,
  draft resister* | дезертир*, уклонист*, отказник*, самовольн* оставивш*, пятисотый, пятисотые
volunteer = volunteer, volunteers, aid worker*, humanitarian worker*, aid workers | волонтер*,
  доброволец, гуманитарн* работник*, добровольц*
mercenary < fighter = mercenary, mercenaries, soldier of fortune, soldiers of fortune,
  foreign fighter* | наемник*, солдат* удачи, дик* гус*, псы войны
veteran = veteran*, ex-soldier*, former soldier*, former serviceman, ex-serviceman, ex-combatant* |
  ветеран*, афганец, отставник*, бывш* военн*, экс-военн*, участник* боевых действий
civilian = civilian, civilians, non-combatant*, noncombatant*, unarmed people, peaceful citizen*,
  peaceful resident* | мирн* жител*, мирн* населени*, мирн* гражд*, гражданск* населени*,
  гражданск* лиц*, мирные люди, мирных людей, мирняк*, безоружн*, нонкомбатант*
fighter = fighter, fighters, combatant*, militant, militants, armed fighter* | боец, бойца, бойцу,
  бойцом, бойцы, бойцов, бойцам, бойцами, боевик, боевика, боевику, боевиком, боевики, боевиков,
  боевикам, боевиками, боевичк*, комбатант*, вооруженн* боевик*
smuggler = smuggler*, contrabandist*, bootlegger* | контрабандист*, контрабандн* групп*,
  переправщик*
spy = spy, spies, secret agent*, enemy agent* | шпион, шпиона, шпиону, шпионом, шпионы, шпионов,
  шпионк*, лазутчик*, агент* влияния, агент* иностранной, агент* иностранных
saboteur < spy = saboteur*, sabotage group*, sabotage team*, infiltrator* | диверсант*, диверсионн*,
  дрг, вредител*
traitor = traitor*, collaborator*, collaborationist*, turncoat*, defector* | предател*, изменник*,
  коллаборант*, коллаборационист*, перебежчик*, отступник*
informer = informer*, informant*, stool pigeon*, secret witness*, anonymous witness*, snitch*,
  whistleblower* | осведомител*, информатор*, стукач*, доносчик*, секретн* свидетел*,
  тайн* свидетел*, провокатор в камере, наседк*, утка в камере
drug-dealer = drug dealer*, drug trafficker*, drug pusher*, drug courier*, drug lord* |
  наркоторгов*, наркодилер*, наркокурьер*, наркосбытчик*, сбытчик*, барыг*, закладчик*, драгдилер*,
  наркобарон*, наркоделец, наркодельц*
addict = drug addict*, drug user*, addict, addicts, junkie*, alcoholic*, drunkard*,
  people who use drugs | наркоман*, наркозависим*, алкоголик*, торчок, торчк*, нарколыг*, пьяниц*,
  алкаш*, потребител* наркотик*, наркопотребител*, пьянчуг*, забулдыг*
patient = patient, patients, inpatient*, hospital patient*, the sick | пациент*, больной, больного,
  больному, больным, больные, больных, больными, больная, больную
disabled < disabled-state = person with disabilit*, people with disabilit*, invalid, invalids,
  handicapped, wheelchair user*, deaf, wheelchair-bound | колясочник*, глухой, глухого, глухонем*,
  незряч*, слабовидящ*, слабослышащ*, калек*, особ* ребен*
homeless = homeless, homelessness, vagrant*, tramp, tramps, rough sleeper*, people without a home,
  beggar* | бездомн*, бомж*, бродяг*, без определенного места жительства, беспризорн*, попрошайк*,
  нищий, нищего, нищие, нищих
minority-member = minority member*, ethnic minorit*, national minorit*, religious minorit*,
  member of a minority, members of minorities, indigenous people*, minority group*, diaspora* |
  этническ* меньшинств*, национальн* меньшинств*, нацменьшинств*, представител* меньшинств*,
  религиозн* меньшинств*, этническ* групп*, диаспор*, коренн* народ*, нацмен, нацмены,
  лиц* другой национальности, малочисленн* народ*
lgbt = lgbt*, gay, gays, lesbian*, homosexual*, transgender*, bisexual*, queer*, sexual minorit*,
  transsexual* | лгбт*, гей, гея, гею, геем, геи, геев, геям, геями, лесбиянк*, лесбиянок,
  гомосексуал*, трансгендер*, секс-меньшинств*, сексуальн* меньшинств*, бисексуал*, транссексуал*,
  квир*
sex-worker = sex worker*, prostitute*, prostitution, escort girl* | секс-работниц*, проститут*,
  проституци*, интим-услуг*, жриц* любви, путан*, секс-услуг*
owner = homeowner*, home owner*, property owner*, landowner*, landlord*, landlady, house owner*,
  car owner*, tenant*, lodger* | собственник*, владелец, владельц*, владелиц*, домовладел*,
  арендодател*, квартирант*, арендатор*, квартиросъемщик*, хозяин, хозяина, хозяину, хозяином,
  хозяева, хозяев, хозяевам, хозяйка, хозяйки, хозяйке, хозяйку, хозяйкой, землевладел*
guest = guest, guests, visitor*, customer*, shopper*, diner, diners, buyer, buyers | гость, гостя,
  гости, гостей, гостям, гостями, посетител*, покупател*, клиент*, постоял*, очередник*
applicant = applicant*, complainant*, petitioner*, plaintiff*, claimant*, author of the complaint |
  заявител*, жалобщик*, истец, истц*, истиц*, челобитчик*
voter = voter, voters, electorate, electors | электорат*, избиратель, избирателя, избиратели,
  избирателей, избирателям, избирателями
`),
]
