import { stem } from '../words/terms.ts'

/**
 * Words with a capital that stand in the names of very many bodies, offices, laws and places: sharing
 * them says nothing of whether two texts speak of one matter.
 */
const GENERIC = `
act acts action additional administration administrative advocate advocates affairs african agency agreement ambassador
amnesty annex appeal appeals arab area army article articles asian assembly association attorney authority bank bar board
body border bureau cabinet camp capital cases cell center central centre chairman chamber chapter charter chief children
church circuit city civil clinic code colonel colony commander commission commissioner committee communique communist
community company conference congress constitution constitutional convention corporal correctional council counsel county
court courts covenant crime crimes criminal crisis cross customs daily death declaration defence defense delegation
department deputy detention development director directorate disappearances discrimination district division doctor
documentation embassy emergency enforced english european evening executive experts external faculty federal federation
fifth first force forces foreign forensic forum foundation fourth freedom french front fund gazette gendarmerie general
german good government governor great group groups guard guards headquarters health hearing helsinki herald high holy home
hospital house human humanitarian imam independent initiative institute institution inspector insurance intelligence
interior internal international investigation investigations investigative islamic joint journal journalists judge judges
judicial justice kingdom labor labour land language law laws lawyer lawyers league legal liberation liberty lieutenant local major
marshal mayor media medical member memorial military minister ministry minorities mission monitor monitoring morning
mother movement municipal municipality muslim national nations network new news newspaper north northern observatory
observer occasion office officer official ombudsman open opposition order orders organisation organization orthodox our
panel parliament party patrol peace peaceful penal people peoples persons petition police political popular post power
press president presidential prevention prison prisoners private procedure procedural proceedings professor programme
progress project prosecution prosecutor protection province provincial public punishment racial radio rapporteur records
red reference refugee refugees regiment region regional register registry relations relief religious report reporters
representative republic resolution resource respectfully response rights river road royal russian school second secretary
section security senate senior sergeant service services session sixth social society solidarity south southern special
spokesman spokesperson square staff state station statement statistics street sub subdivision summary superintendent supreme
switzerland syndicate telegraph television temporary term third times torture town trade treatment treaty trial tribunal
turkish union unit united university upper urban valley vice victims village violence voice war watch welfare west western
witness women workers working world year young youth zone lower great little old command commander information team brigade battalion division family families five three four mr mrs ms miss dear sincerely yours ladies gentlemen god lord sir madam
адвокат адвокатская администрация администрации акт академия апелляционный апелляционного апелляционной арбитражный
армия ассоциация бюро ведомство верховный верховного внутренних военный военного военной войсковая восточный врач
второй главный главное главного город города городской городского городской государственный государственного
государственной гражданский гражданина граждане гражданских дело дела департамент депутат директор дом европейский
европейского европейской закон закона заместитель запад западный защита защите здравоохранения издание имени институт
исправительная исправительной исполнительный казахский капитан кассационный киргизский кодекс кодекса колледжия колония
команда комиссия комиссии комитет комитета комитету конвенция конвенции конституция конституции конституционный
координатор краевой край кыргызский лейтенант майор международный международного международной местный министерство
министерства министр мировой молодёжи народный народного народов наций национальный национальной национального
начальник независимый новый новая новости область области областной областного общества общественный общество округ
окружной организация организации орган отдел отдела отделение первый первого пакт пакта партия писатель полиция полиции
полковник политических полиция постановление посёлок права правам правительство представитель президент президента
приложение приговор прокурор прокурора прокуратура прокуратуры прокуратуре процессуальный пункт рабочий район района
районный районного районной редакция республика республики республиканский республиканской российский российской русский
свобода свободы северный север секретарь село сельский служба службы следственный следственного следственное следователь
совет совета союз союза специальный специального сборник старший статья статьи суд суда судья третий уважаемые уважаемый
уголовный уголовного уголовном управление управления уполномоченный уполномоченного улица университет участковый
федеральный федерального федерация федерации филиал фонд фонда форум центр центральный центрального часть человека школа
эксперт верхний верхняя нижний нижняя малый малая большой большая старый старая справка справки выписка представитель представители красный красного крест креста коап юг южный юстиции юристы господин госпожа ваш ваша ваше вашего вашей вашу вас вам вами
`

let known: ReadonlySet<string> | null = null

/** `term` is a stem, as `stem` gives it. */
export const isGenericName = (term: string): boolean => {
  known ??= new Set(GENERIC.split(/\s+/).filter(Boolean).map(stem))
  return known.has(term)
}
