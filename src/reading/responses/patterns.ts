import { eitherList } from '../view/scripts.ts'
import { stemList } from '../view/view.ts'
import type { ResponsePattern } from './pattern.ts'
import { ENGLISH_RESPONSES } from './patterns-en.ts'
import { MORE_ENGLISH_RESPONSES } from './patterns-en-more.ts'
import { ENGLISH_REPLIES, ENGLISH_SAYINGS } from './patterns-en-replies.ts'
import { RUSSIAN_RESPONSES } from './patterns-ru.ts'
import { MORE_RUSSIAN_RESPONSES } from './patterns-ru-more.ts'
import { RUSSIAN_REPLIES, RUSSIAN_SAYINGS } from './patterns-ru-replies.ts'

/** Refusals, silences and steps taken. What an authority answered in words is read from its verbs of saying. */
export const responsesIn = eitherList<ResponsePattern>(
  [...ENGLISH_RESPONSES, ...MORE_ENGLISH_RESPONSES, ...ENGLISH_REPLIES],
  [...RUSSIAN_RESPONSES, ...MORE_RUSSIAN_RESPONSES, ...RUSSIAN_REPLIES],
)

/** Looked for only where a sentence tells of no answer otherwise. */
export const sayingsIn = eitherList<ResponsePattern>(ENGLISH_SAYINGS, RUSSIAN_SAYINGS)

/** One of these begins some word of every sentence that a pattern reads. */
export const RESPONSE_STEMS = stemList(
  `no not never neither nor nothing fail failed fails failing hurry late yet still kept keeps keep remained remains remain nobody none refused
  refuses refusing rejected denied denies deny declined dismissed turned ignored ignore went go unanswered unheard attempts reached
  available partially partly granted opened launched initiated instituted agreed apologised apologized called promised pledged returned
  term terms sentence sentences don didn doesn hasn haven hadn response n't
  ответ ответа отписка реакция отклик не никто ничего проигнорировали игнорируют жалоба обращение отказал отказано отказываются отклонил
  удовлетворении удовлетворил получил без возбудил возбуждено начата начато пообещал обещал согласился извинился принес принесли принёс
  назвал начал частично признал
  unacknowledged unheeded avail silence deaf ears pending outstanding shelved picked waiting awaiting forthcoming stonewalled stonewall
  stayed mum tight evaded dodged avoided sidestepped would made gave offered took disputed contested opposed objected resisted rebuffed
  brushed struck strikes threw overruled refuted barred blocked prevented stopped thrown disallowed inadmissible allowed submitted
  maintained contended responded conceded insisted argued asserted commented stressed countered retorted reiterated specified undertook
  vowed regretted expressed reply replies response briefing communique affidavit issued released posted contacted reached questioned
  consented volunteered instructed directed reopened suspended transferred paid reinstated dropped lifted visited met
  остались осталось осталась остаются оставлено оставили висит лежит лежат ушло реакции отклика разъяснений объяснений известий вестей
  молчит вышел вышла вышли явился приехал пришел пришли пришла появился взял брали берут назвали уточнил пояснил раскрыл дал дали дает
  комментариев воздержались воздержался уклонился трубку отклонена отверг отказ отсутствием отсутствие усмотрел усматривает нашла
  опроверг опровергает отрицает отрицают отвергает отмахнулся сослался ссылается ссылаются ограничился ограничилась считает поставил
  пришло поступил поступило получен получено прислали выдали вручили направил направили передано принято взято взял взяли рассмотрено
  удовлетворен отвечал признал добавил подчеркнул отметил заверил напомнил рассказал прокомментировал парировал возразил указал
  утверждал настаивал обязался пригрозил доложил заявляет заявляют сообщает сообщают отвечают пояснили объясняют подтверждают признают
  комментирует проверку расследование производство принял встретился выехал выразил отчитался распорядился отменил выплатил освободил
  отпустил претензия иск представление рапорт вопрос вопросы звонки возражения отвод протест замечания сообщил сообщила
  without unanswered heard preceded access admitted let letter letters complaint complaints request requests petition motion application
  inquiry statement confirmed described denounced branded labelled characterized characterised brushed portrayed explained wrote ruled
  deny registered accepted received took forwarded acknowledged begun began ordered announced carried conducted started offered asked
  sought demanded revoked suspended withdrew cancelled annulled stripped set created formed appointed established declared imposed
  applied indicated sacked fired reprimanded replaced informed notified advised assured published licence license accreditation
  emergency curfew mourning case cases closed shelved laughed shrugged smirked hung sent shouted insulted told said answered replied
  head chief officer officers commander governor mayor minister director warden policeman official officials guard judge prosecutor
  нет ответов ответили ответил больше документов документ ордер постановление санкция копия протокол список бумага удостоверение
  доказательств справка представил показал предъявил выдал принес вручил предоставил тело тела останки свидание передача посылка
  лекарства телефон паспорт вещи звонок выдать отдать принять зарегистрировать показать возбудить заявление жалобу ходатайство письмо
  прошение апелляция требование запрос отказать отклонить оставить постановил решил определил соответствует подтвердил подтверждается
  нашли названы объяснил списал применил наложил принял ввел создал предложил выделил выплатил зарегистрировал приостановил лишил
  отозвал уволил отстранил наказал опубликовал снял восстановил уведомил известил проинформировал разъяснил попросил отобрал
  аннулировал объявлен объявили введен введено чрезвычайное комендантский траур выговор сотрудник начальник полицейский следователь
  аким судья прокурор министр дело дела прекратил закрыл виновных убийц нападавших организаторов исполнителей никого рассмеялся
  засмеялся усмехнулся посмеялся пожал развел бросил махнул выгнал накричал нахамил сказали заявили объяснили посоветовали сообщили
  велели предложили заверили промолчали утверждают говорят уверяют молчат не отписка отпиской found recognised recognized upheld нам мне людям жителям семьям родственникам пострадавшим приговор решение`,
)
