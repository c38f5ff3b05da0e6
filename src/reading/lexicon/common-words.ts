import { beginsCyrillic } from '../tokens/characters.ts'
import { remembered } from '../tokens/remembered.ts'
import { isOrdinaryWord } from './dictionary/dictionary.ts'
import { wordSet } from './words.ts'

/**
 * English words that often begin with a capital, at the head of a sentence, in headings and titles
 * of bodies, and are no names. Own list; the endings below cover what it leaves out.
 */
const ENGLISH = wordSet(`
a about above according accordingly account accounts across act acting action actions activists actually
add added address adults affairs after again against age agenda agree agreement agreements aid air all allegations
alleged allegedly almost along already also although always amid among amnesty an analysis and announced
annual another answer any anyone anything apart apparently appeal appeals appendix april are area areas armed army around arrest arrested
arrests article articles as ask asked at attack attackers attacks attempts attorney attorneys august author
authorities authority autumn available background bad based basic be because been before began behind
being below beside besides best better between beyond big bill black blocked blue board bodies body book
border both bring brother brothers brought building buildings burned business but by call called calls can
cannot car cars case cases catalysts cause caused center central centre certain chair chairman chapter charge charged charges
charter chief child children church cities citizen citizens city civil claim claims clashes clear clearly close closed
club coalition code college come comment comments commission committee common community companies company compensation
complaint complaints concern concerning conclusion conclusions condition conditions conference confidential conflict constitution
contact contents control convention cooperation corps could council countries country county court courts covenant covid crime
crimes criminal crisis crowd culture current customs damage damages dark data date day days dead dear death deaths
december declaration deep defence defendant defendants defense delegation demand demands democracy democratic department deputies deputy despite
detained detainees detention detentions development did different digital director disclaimer district do doctors document
documents does doors down dozens dr draft drug due during duty each early east eastern eat economic
editor editors education eight eighteen either elderly election electricity eleven else emergency end enforcement
engineering english enough equal equality especially ethnic even evening event events eventually ever every everybody everyone
everything evidence examination except executive exit expert experts explanation external extraordinary eyewitness eyewitnesses face
fact facts fair families family far farmer father february federal federation few field fifteen fifth fifty
figure figures final finally finance find fire first five flight follow following food for force forced forces
foreign forest former forty foundation four fourteen fourth free freedom friday friend friends from front full fund
further future gas gate gathering general generally generous girl given global go good government governor grand
gray great green grey ground group groups guard guilty had half hall has have he head headquarters health hearing hearings held
hello help hence her here heritage high highway him himself his history home homes hope hospital hospitals hour hours
house houses how however human hundred hundreds i idea identity if ill image images immediately impunity in
inc including incident incidents indeed independent indictment industry information initially innocent inside instead institute institution institutions interior
internal international internet interpreter interview into introduction investigation investigative investigator investigators is island issue issues it its itself
january join journal journalist journalists judge judges judgment july june just justice keep key killed kind
king knowledge known labor labour lack lake land language large last late lately later latest law lawyer lawyers lead leader
leaders league least led left legal less let letter letters liberation liberty life like likewise line list little live local
long look looting lost low magazine main major majority make man many march market mass material materials matter may maybe
me mean meanwhile measures media medical meeting member members memorial men merely message methodology middle midnight military million millions minister
ministry minor minorities minority minors mobile mode model modern monday money monitor monitoring month months more moreover morning
most mother motion mountain mountains mr mrs ms much multiple murder murders museum muslim must my name names nation national nationalist nationalists nationality nations native
nature near nearly necessary need neighbour neighbours neither network never nevertheless new news newspaper next night nine nineteen ninety no
nobody non none nonetheless nor normally north northern northwest not note notes nothing notice november now nowhere number numbers numerous
obviously occasionally october of off offers office officer officers official officials often oh oil old on once one ones online only open opening opinion or
order ordinance ordinary organisation organisations organization organizations organizers origin original other others otherwise our ours out outside over overall own page
pages paper paragraph parents park parliament part participants particularly parties partner party past peace penal people peoples per
perhaps period permanent person personnel persons perspective petition phone photo photographs photos picture pictures place places plan platform please pogrom pogroms
police policeman policemen policy political politicians politics poor population portal position post posts power powers practice preface
present president press pretrial prevention previous previously prime prior prison prisoners private probably problem problems procedure proceedings process
programme project property prosecution prosecutor prosecutors prosecutors' protection protesters protests protocol provocateurs public publication
published purpose quarter question questions quite race racial radio rather read readers real really reason reasons recent
recently recommendations record records red reference reform refugee refugees regarding regional regions regular related relations relatives
relevant religion religious remarkably remember report reporter reporters reports representative representatives representing republic request requests research
resident residents resolution respect response responsibility rest restrictions result results return review right rights riots river road room
round rule rules ruling safety said same saturday say saying says school schools science scores sea search searches second secondly secret
secretary section security see seen senate senior sent sentence sentences september series serious seriously service services
session set settlement settlements seven seventeen seventy several severe shall share she ship shop shops short shortly should show side
silence similar similarly simply since single sister sisters site situation six sixteen sixty small so social society soldiers
sole some somebody someone something sometimes son soon sooner source sources south southern southwest speaker special specifically specifics
spokesman spokesperson sport spring square staff stage standard state stated statement statements states statistics status statute still stop story street strictly
strong student students subject subsequent subsequently such suddenly suffering suit summary summer sunday supreme sure surely surrounding survey suspect
suspects system take taken talk task team technology television ten tens term terms territory terror test
testimony text than thank thanks that the their them themselves then there thereby therefore these they thing things think
third thirteen thirty this those though thousand thousands threats three through throughout thursday thus till time times title to today together told tomorrow
tonight too top torture total town traffic tragedy training transport treatment treaty trial trials tribunal true truth try tuesday twelve twenty two type
un unable under unfortunately union unit united units unity universal university unknown unless unlike unrest until up updated upon
urgent us use used using usually various venerable verdict very via vice victim victims video videos view village villagers
villages violation violations violence visit visits voice volume volunteers vote wait wall war warning was watch water way we weapons
website wednesday week weekend weeks well were west western what whatever when whenever where whereas wherever whether which while white
who whoever whole whom whose why wife will winter with within without witness witnesses woman women work workers working world would
wounded writers written yard year years yes yesterday yet you young your youth zone
defenders aggression ruined bandits internet minded racism xenophobia genocide pandemic telegram facebook instagram youtube twitter
whatsapp tiktok vkontakte google wikipedia covid19 honda toyota mercedes bmw audi lada kamaz ford nissan hyundai
annex figure table chart map source exhibit schedule vol issue translation translated copyright reserved subscribe share print
dob born ngo ngos id ip ceo
islamic royal socialist communist autonomous administrative nearby neighbouring neighboring downtown upper lower
northeast southeast northeastern southeastern northwestern southwestern`)

const ENGLISH_ENDING =
  /(?:tion|tions|sion|sions|ment|ments|ness|ity|ities|ship|ships|hood|ing|ings|ously|ly|ful|less|ism|isms|ive|ous|ical|ance|ence|ances|ences|able|ible|ization|ised|ized|ists|ants|ents|ology|ography)$/

const RUSSIAN = wordSet(`
а авария автор авторы адвокат адвокаты администрация адрес активисты акция апрель апреля арест аресты без более больше большая большинство большой
брат братья будет будут бы был была были было быть в ваш ведь век верховный весь вечер вечером видео вместе вместо внутренних во возле возможно
вопрос вопросы восемь воскресенье вот время все всего вскоре вслед встреча всюду всё вся вторник второй вчера вы высший
газета где генеральный генеральная гибель глава главный главная год года годы город города господин госпожа государство государственный государственная граждане группа да
дабы давно даже далее данные два две дважды двое двор девять декабря декабрь дело дела день департамент депутат десятки десять дети для до добавим дом дома достаточно другие другой
друзья думаю его ее ей ему если есть еще ещё жалоба жалобы жена женщина женщины жертвами жертвы жители житель жительница жаль за
зачем завтра задержания задержанные заместитель зато защита защитники здание здесь здравствуйте знаете значит и ибо из известно извините или им именно иначе иногда иной информация источник источники
исходя итак их июль июля июнь июня к каждый каждая каждое кажется как какая какие какой кем кого когда количество команда комиссия комитет комментарий комментарии конечно конституция конфликт которая
которые который кроме кстати кто куда лишь люди май март марта мая материал материалы мать медиа между меня меры мероприятие местные местный министерство министр мне многие много
может можно мой мол молодежь мужчина мужчины мы на наблюдатели над надо нападавшие напомним нас насколько население настоящий наталкивало наши наш
не него недавно недалеко некоторые нельзя несколько несмотря нет нету неужели ни никакие никаких никакого никто ничего но новая новости новый новые ночь ночью ноября ноябрь ну нужно
о об оба областной областная обращение обвинение обвинения общество общественный общественная обыск обыски обычно один одна однажды однако одни одно октября октябрь он она они
оно опять организация орган органы оружие особенно останавливаемся от ответ ответа ответы отец отдел откуда отношения официально официальный официальные очевидец очевидцы очень первая первое первые первый
перед письмо по погибли погибшие под подозреваемые подробнее подсудимые подсудимый поэтому пожалуйста пожар позвольте позднее позже пока показания пол полиция полицейские полковник половина
помимо помощник помощь понедельник понимаете пора порядок посему после последний последние пострадавшие пострадали потерпевшие потом потому почему почти правда правила право правительство правозащитники
прежде президент при приговор примерно принимая причина причины про проверка прокурор прокуратура просим против прошло прошлый процесс пусть пять пятеро пятница работа рабочая раз район ранее
рано расследование ребенок ребята результат решение родители родственники россияне с сам сама сами самый сегодня сейчас села село семеро семь семья сентября сентябрь сестра
сказать сколько следователь следователи следственный следствие следовательно слова словам слово случай сначала снова со собственно событие события совершенно совет согласно соседи сотни сотрудник сотрудники
спасибо специальный спецназ список среда среди срок сразу ссылаясь ссылка стало статья стороны страна стране субботу суббота суд суда судья судебный судебная судя супруга сын сюда та так также такая такие такой
там твой те тем теперь то тогда того тоже толпа только том тот тоесть трагедия требование требования требуем третий три трое тут ты тысячи у убийство уважаемые увы уголовный уголовное уголовная
уже улица ураза утверждается утром участники февраля февраль фонд фото ход хорошо хотя хозяин центр центральный цифры часть часто человек чем через четверг
четверо четвертый четыре что чтобы чье школа шесть эксперт экспертиза эксперты эта эти это этого этой этом этот эту южный юг юрист юристы я январь января
задержан задержана задержаны арестован арестована арестованы осужден осуждена осуждены оправдан оправдана оправданы
освобожден освобождена освобождены убит убита убиты ранен ранена ранены допрошен допрошена допрошены избит избита избиты погиб погибла
умер умерла умерли пропал пропала приговорен приговорена обвиняется сообщил сообщила сообщили рассказал рассказала заявил заявила
сказал сказала говорит пришел пришла читайте смотрите найден найдена найдены отпущен отпущены
останки погромы погромщики беспорядки переводчик представители представитель репортаж власти акимат корреспонденты корреспондент`)

/** A word that is no name even where it is written with a capital. Lowercase, ё as е. */
export const isCommonWord = remembered((lower) =>
  beginsCyrillic(lower)
    ? RUSSIAN.has(lower)
    : ENGLISH.has(lower) ||
      (lower.length > 5 && ENGLISH_ENDING.test(lower) && isOrdinaryWord(lower)),
)
