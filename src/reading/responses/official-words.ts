/**
 * Nouns for those who hold an office or stand for a body that can be turned to, beyond the bare words for
 * authorities: "officer", "warden", «участковый», «приёмная»; companies in charge among them. Each is the
 * whole of a word, folded to small letters without ё. Written from general knowledge.
 */
const ENGLISH = String.raw`
  boards? panels? secretaries inspectorates? respondents?
  authorit(?:y|ies) government police(?:man|men|woman)? prosecut(?:or|ors|ion) investigators? judges? courts?
  minist(?:er|ers|ry|ries) officials? officers? wardens? guards? governors? mayors? akims? akimat
  deput(?:y|ies) spokes(?:man|woman|person|people) ombuds\p{L}+ embassy consul consulate ambassador president
  presidency commission commissioner committee administration department directorate parliament council
  senators? colony prison army military coroner bailiffs? registrar inspector(?:s|ate)? chairman rapporteur
  clerk clerks secretary mission delegation bureau bar rector headmaster commander commandant state
  institutions? agency fund aides? attach[eé] councillors? counsellor envoy constable superintendent
  sheriff command junta regime cabinet ministry tribunal bench respondents? magistrates? governorate
  municipality prefect prefecture gendarmerie militia troops directors? heads? chiefs? captain colonel major
  lieutenant sergeant general premier vice-?minister vice-?president attorney-?general procurator(?:s|ate)?
  inspectorate ombuds\p{L}* secretar(?:y|ies|iat) undersecretary chancellery chancellor parliamentarians?
  legislators? lawmakers? mps? congress senate duma majlis hokim(?:iat|iyat)? khokim(?:iat|iyat)? consulates?
  embassies ambassadors consuls diplomats? commissariat commissariats administrations? administrators?
  directorates? departments? commissions? committees? agencies councils? missions? tribunals? magistracy
  prefects? taskforce headquarters hq brigade battalion regiment garrison contractors? developer developers
  corporation employer morgue precinct switchboard press-?office press-?service spokesmen
  spokeswomen representative representatives corrections penitentiary jailers? gaolers? immigration customs
  politburo presidium praesidium kremlin gendarmes? rangers? clinic hospital bank insurer managers? management
  supervisors? superiors? registry legislature bailiff
  custodians? detectives? policewomen marshals? sheriffs? attorney registrars? procurator chairwoman chairperson
  vice-chancellor principal provost company firm contractor foreman
  tehsildar patwari sarpanch collector subdivisional procuratorate cadres? barangay kagawad bupati camat lurah tatmadaw
  alcalde fisca(?:l|l[ií]a) gobernador comisari[oa] juzgado defensor[ií]a procurador intendente polic[ií]a ej[eé]rcito
  pr[eé]fet sous-pr[eé]fet sub-prefects? procureur commissaires? maire ca[iï]d wali mukhtar qadi emir mudir kaymakam muhtar
  coastguard frontex pentagon paramilitar(?:y|ies) carabinieri ombudsperson chieftaincy
  administrator registrars pro-?rector quartermaster adjutant brigadier corporal commissars?
  commissariat commissar plenipotentiary rapporteurs comptroller auditor auditors treasurer treasury exchequer
  postmaster dean registrar provosts? watchdog regulators? inspectors custodian comptrollers guardsm[ae]n militiam[ae]n
  servicem[ae]n constabulary constables lieutenants captains colonels generals majors sergeants admirals? navy airforce
  battalions regiments headteacher superintendence deputies
  legislature cortes bundestag knesset seimas sejm riksdag
  sentr(?:y|ies) chambers? gatekeepers? dispatchers? receptionists? usher barracks inspectorates? interpol prosecutors-general
  cops? spox watchm[ae]n paymaster sub-?registrar stationmaster ushers institute laboratory eduskunta storting folketing majlis shura duma khural kenesh`

const RUSSIAN = String.raw`
  власт\p{L}* правительств\p{L}* полици\p{L}+ полицейск\p{L}+ прокурор\p{L}* прокуратур\p{L}* генпрокур\p{L}+
  следовател\p{L}+ следстви\p{L}+ судь(?:я|и|е|ю|ей) суд(?:а|у|ом|е|ы|ов|ам)? горсуд\p{L}* райсуд\p{L}*
  облсуд\p{L}* министр\p{L}* министерств\p{L}* мвд мид мчс кнб гкнб снб фсб ровд увд двд сизо омбудсмен\p{L}*
  уполномоченн\p{L}+ губернатор\p{L}* мэр(?:а|у|ом|е)? мэри(?:я|и|ю|ей) аким(?:а|у|ом|е|ы|ов)? акимат\p{L}*
  депутат\p{L}* участков(?:ый|ого|ому|ым|ом|ые|ых) дежурн(?:ый|ого|ому|ым|ом|ая) офицер\p{L}* чиновник\p{L}*
  начальник\p{L}* начальств\p{L}* представител\p{L}+ президент\p{L}* администраци\p{L}+ комисси\p{L}+
  комитет\p{L}* посольств\p{L}* посол посла консул\p{L}* ведомств\p{L}* управлени\p{L}+ департамент\p{L}*
  пресс-служб\p{L}* пресс-секретар\p{L}+ спикер\p{L}* колони(?:я|и|ю|ей) надзирател\p{L}+ конвоир\p{L}*
  охранник\p{L}* дознавател\p{L}+ оперативник\p{L}* при[её]мн(?:ая|ой|ую) парламент\p{L}* маслихат\p{L}*
  инспектор\p{L}* инспекци\p{L}+ отделени(?:е|я|и|ю) росгварди\p{L}+ военкомат\p{L}* командир\p{L}*
  командовани\p{L}+ замминистр\p{L}* вице-\p{L}+ заместител\p{L}+ замначальник\p{L}* замглав\p{L}+
  глав(?:а|ы|е|у|ой) врио комендант\p{L}* секретар\p{L}+ руководител\p{L}+ руководств\p{L}+ милици\p{L}+
  милиционер\p{L}* овд гувд гумвд уфсин фсин ск скр гсу су помощник\p{L}* советник\p{L}* атташе
  постпредств\p{L}+ канцеляри\p{L}+ ставк\p{L}+ хоким\p{L}* хокимият\p{L}* префект\p{L}* воевод\p{L}*
  староста сенатор\p{L}* совет(?:а|у|ом|е)? мандатар\p{L}* пристав\p{L}* капитан\p{L}* майор\p{L}*
  полковник\p{L}* подполковник\p{L}* генерал\p{L}* главврач\p{L}* директор\p{L}* омбудсман\p{L}*
  аппарат(?:а|у|ом|е)? делегаци\p{L}+ застройщик\p{L}* подрядчик\p{L}* девелопер\p{L}* банк(?:а|у|ом|е)?
  мин(?:юст|здрав|обороны|обр|образования|культ\p{L}*|труд|транс|фин|эконом\p{L}*|соц\p{L}*|инфо\p{L}*|строй|внутренних|индел|природы|эк\p{L}*|цифр\p{L}*)\p{L}*
  гос\p{L}*(?:комитет|служб|инспекци|контрол|надзор|орган|департамент|агентств|пограничн)\p{L}*
  (?:рос|обл|гор|рай|край|спец|воен|ген|глав|глав\p{L}+|сель|пред|зам|вице)(?:потребнадзор|здравнадзор|прокуратур|прокурор|суд|администраци|совет|собес|соцзащит|соцслужб|акимат|исполком|отдел|военкомат|военком|управлени|комитет|следком|консул|консульств|штаб|секретар|надзор|труд|реестр|имуществ|финанс|представител|министр|мэр|губернатор|начальник)\p{L}*
  пограничник\p{L}* погран\p{L}* погранцы таможн\p{L}+ сбу цру гбр набу фмс гибдд гаи сгб тсж цик уик
  полпред\p{L}* консульств\p{L}* торгпредств\p{L}* дипмисси\p{L}+ исполком\p{L}* сельсовет\p{L}* ратуш\p{L}+
  кабмин\p{L}* премьер\p{L}* вице-премьер\p{L}* кремл\p{L}* госдум\p{L}* дум(?:а|ы|е|у|ой) сейм\p{L}*
  сенат(?:а|у|ом|е)? кнессет\p{L}* меджлис\p{L}* мажилис\p{L}* кенеш\p{L}* канцлер\p{L}* следком\p{L}*
  соцзащит\p{L}+ собес\p{L}* опек(?:а|и|е|у|ой) регистратур\p{L}* справочн(?:ая|ой|ую) паспортн\p{L}+ мфц
  госуслуг\p{L}* бюро инстанци\p{L}+ госорган\p{L}* силовик\p{L}* концерн\p{L}* корпораци\p{L}+
  гендиректор\p{L}* патрульн\p{L}+ нацгварди\p{L}+ гвардеец гвардейц\p{L}+ комбат\p{L}* медчаст\p{L}*
  санчаст\p{L}* изолятор\p{L}* тюрьм\p{L}* ивс ик спецприемник\p{L}* штаб(?:а|у|ом|е)? гарнизон\p{L}*
  военком\p{L}* инспекторш\p{L}+ чиновниц\p{L}+ начальниц\p{L}+ сотрудни\p{L}+ надзирательниц\p{L}+
  сержант\p{L}* лейтенант\p{L}* прапорщик\p{L}*
  старшин(?:а|ы|е|у|ой) вахт[её]р\p{L}* часов(?:ой|ого|ому|ые) патрул(?:ь|я|ю|и|ем) конво(?:й|я|ю|ем) деканат\p{L}* декан(?:а|у|ом)?
  ректор\p{L}* ректорат\p{L}* трибунал\p{L}* комиссар\p{L}* архив(?:а|у|ом|е)? загс\p{L}* нотариус\p{L}* заведующ\p{L}+
  управляющ\p{L}+ агентств\p{L}+ бургомистр\p{L}* погранохран\p{L}+ комендатур\p{L}+ диспетчер\p{L}*
  государств(?:о|а|у|ом|е)? апелляци(?:я|и|ю|ей) кассаци(?:я|и|ю|ей) коллеги(?:я|и|ю|ей) проходн(?:ая|ой|ую)
  командующ\p{L}* больниц\p{L}+ поликлиник\p{L}+ госпитал(?:ь|я|ю|е|ем)
  кадастр\p{L}* охран(?:а|ы|е|ой) облздрав\p{L}* гособвинител\p{L}* председательствующ\p{L}+ мент(?:ы|ов)? омоновц\p{L}*
  (?:нац|инфо|гос|центр)\p{L}*бюро`

const oneOf = (words: string): string => `(?:${words.trim().split(/\s+/u).join('|')})`
const wholeWord = (words: string): RegExp => new RegExp(`^${oneOf(words)}$`, 'u')

/** For use within a pattern. */
export const RUSSIAN_OFFICES = oneOf(RUSSIAN)

export const OFFICIAL_EN = wholeWord(ENGLISH)
export const OFFICIAL_RU = wholeWord(RUSSIAN)
