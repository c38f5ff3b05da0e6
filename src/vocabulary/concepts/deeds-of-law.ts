import { type Concept, conceptsFrom } from './concept.ts'
import { deedsOfOffice } from './deeds-of-office.ts'

/** Deeds of law and office: what police, courts and authorities do about a case or a person. */
export const deedsOfLaw: readonly Concept[] = [
  ...deedsOfOffice,
  ...conceptsFrom(`
charge = charged with, charges, charge against, charged him, charged her, charged them, formally
  charged, indict*, arraign*, formal accusation, charge* of murder, facing charge*, on a charge |
  обвинени* предъявл*, предъявил* обвинени*, предъявлен* обвинени*, предъявля* обвинени*, обвинени*
  в, обвиня* по статье, обвинительн* заключени*, инкримин*, вменил*, вменя*, вменен*, привлечен* к
  уголовн*, привлечен* в качестве обвин*, привлекл* к ответственност*, шьют дело, сшили дело
suspect-deed = suspected of, suspected him, suspected her, suspicion of, on suspicion, named as
  suspect, under suspicion, declared a suspect | подозрева*, подозрени*, заподозр*
accuse = accus*, blame*, blaming, alleged that, allegation*, denounc*, pinned on, point* finger |
  обвинил*, обвиня*, обвинен*, упрек*, свалил* вину, возложил* вину, возложил* ответственност*,
  изоблич*, донос*, донесл*, оговор*, клевет*
plant-evidence = planted drug*, planted evidence, planted weapon*, planted a, plant* on him, framed,
  fabricat*, trumped-up, trumped up, concocted, set up by | подброс*, подбрасыва*, подкинул*,
  подкидыва*, сфабрик*, фабрик*, фальсифик*, сфальсифиц*, состряпал*, сшит* белыми, липов* дел*,
  подстав*
interrogate = interrogat*, questioned, questioning, interview* by police, grilled, cross-examin* |
  допрос*, допраш*, опрошен*, опрашива*, опрос*, дал* объяснени*, отобрал* объяснени*, очн* ставк*,
  передопрос*
confess = confess*, pleaded guilty, plead guilty, admitted guilt, admitted to, admitted the,
  admitted everything, own up, owned up, self-incriminat*, incriminating | признал* вину, признани*
  вины, признал* виновн*, признательн*, призна* показани*, признался, призналась, признались,
  сознал*, сознава*, чистосердечн*, явк* с повинн*, раскаял*, раскаива*, взял* на себя
confess-on-camera < confess = videotaped confession*, video confession*, televised confession*,
  confess* on camera, confess* on video, apology video*, penitent video* | покаянн* видео*, видео с
  признани*, признани* на камеру, извинени* на камеру, извинил* на камеру, извинял* на камеру, каял*
  на камеру
sign = signed, signing, signature*, initialled, sign a, sign the, sign documents, sign papers, sign
  it, to sign | подписал*, подписыва*, подписан*, расписал*, расписк*, подпись, подписи, подписью,
  подписей
sign-blank < sign = sign* blank, blank sheet*, blank form*, blank paper*, sign* without reading,
  sign* papers without, sign* what he had not read | чист* лист*, пуст* лист*, пуст* бланк*, не
  читая, не глядя
forge = forged, forgery, forging, falsif*, doctored, backdat*, tampered, tampering, counterfeit* |
  подделал*, подделыва*, поддельн*, подделк*, подлог*, фальшив*, задним числом, подчист*
testify = testif*, testimon*, gave evidence, give evidence, giving evidence, gave statement*, took
  the stand, statement to police, statement to the, deposition*, witness statement* | показани*,
  свидетельствова*, засвидетельств*, сообщил* следстви*, сообщил* суду, рассказал* суду
false-testimony < testify = perjur*, false testimon*, false statement*, false evidence, lied under
  oath, bore false witness | ложн* показани*, лжесвидетел*, заведомо ложн*, ложн* донос*,
  недостоверн* показани*
retract = retract*, recant*, withdrew statement*, withdrew his, withdrew her, withdrew the,
  withdraw* statement*, withdraw* complaint*, took back, disavow*, changed testimony, went back on |
  отказал* от своих, отказал* от признани*, отказ* от показани*, отозвал*, отозван*, отзыв
  заявлени*, забрал* заявлени*, изменил* показани*, сменил* показани*, отрек*, взял* назад, взял*
  свои слова
refuse-testimony = right to silence, remained silent, remain silent, refused to testify, refus* to
  answer, declined to testify, kept silent, said nothing | отказал* давать показани*, отказ* от
  дачи, воспользовал* стать*, 51 статьей, 63 статьей, молчал*, хранил* молчани*, право молчать
plead = pleaded, pleads, plead not guilty, maintained innocence, protested innocence, proclaim*
  innocence | не признал* вины, не призна* вину, вину не призна*, виновн* не признал*, не считает
  себя виновн*, невиновн*, невинност*
try-in-court = trial, trials, tried for, tried in, tried by, court hearing*, hearing, hearings, in
  court, before a court, before a judge, before the court, adjudicat*, prosecut* | судил*, судят,
  судим, подсуд*, судебн* процесс*, процесс над, суд над, рассмотрел* дело, рассмотрени* дела,
  рассматрива* дело, слушани*, заседани*, предстал* перед суд*, под суд, разбирательств*
try-behind-closed-doors < try-in-court = in camera, closed trial*, closed hearing*, closed session*,
  closed-door*, behind closed doors, secret trial* | закрыт* заседани*, закрыт* суд*, закрыт*
  режим*, закрыт* процесс*, за закрыт* двер*, без слушател*
try-without-accused < try-in-court = in absentia, in his absence, in her absence, tried in absence |
  заочн*, в его отсутстви*, в ее отсутстви*, без участия обвин*
postpone = postpon*, adjourn*, deferred, put off, delayed the hearing, rescheduled | отложил*,
  отложен*, откладыв*, перенес* заседани*, перенос заседани*, отсроч*
convict = convict*, found guilty, guilty verdict* | осудил*, осужд*, виновн*, обвинительн*
  приговор*, судимост*
sentence < convict = sentenc*, handed down, jail term*, prison term*, years in prison, years in
  jail, years imprisonment, months in prison, given years, sent to prison | приговор*, приговар*,
  назначил* наказани*, назначен* наказани*, год* колонии, лет колонии, лет строгого, год* лишения,
  лет лишения, год* тюрьмы, лет тюрьмы, дал* год*, дал* лет, впаял*, вкатал*, суток ареста, отсиде*,
  получил* срок, срок наказани*, сутки ареста, суток административн*, сутки административн*, на
  сутки, суткам, сутками ареста
suspended-sentence < sentence = suspended sentence*, suspended term*, conditional sentence*,
  suspended prison | условн* срок*, условно, условн* наказани*, условн* осужден*, условк*
death-sentence < sentence = death sentence*, sentenced to death, death penalty, death row, capital
  punishment | смертн* казн*, смертн* приговор*, к расстрелу, высш* мер*, вышк*, смертник*
life-sentence < sentence = life sentence*, life imprisonment, life in prison, sentenced to life |
  пожизненн*
fine-deed = fine, fines, fined, penalty payment, monetary penalty | штраф*, оштраф*, взыска*
community-work = community service, correctional labour, compulsory labour, compulsory work |
  обязательн* работ*, исправительн* работ*, общественн* работ*
acquit = acquit*, found not guilty, exonerat*, clear* of charge*, cleared of, absolv* | оправдал*,
  оправдан*, оправдательн*, снял* обвинени*, снят* обвинени*, реабилитир*
appeal = appealed, appeal against, appeals, filed an appeal, lodged an appeal, cassation, challeng*
  in court, contest*, court of appeal | апелляц*, кассац*, обжал*, оспор*, оспарив*
overturn = overturn*, quash*, set aside, struck down, annul*, revers*, revok*, invalidat*, vacated |
  отменил*, отменен*, отмен* приговор*, отмена, отмены, отмену, аннулир*, признал* недействительн*,
  признан* недействительн*, признал* незаконн*, признан* незаконн*
uphold = upheld, uphold*, affirmed, left unchanged, left in force, confirmed the sentence, confirmed
  the verdict | оставил* в силе, оставлен* в силе, оставил* без изменени*, оставлен* без изменени*,
  засил*, вступил* в силу, вступил* в законную
reduce-sentence = reduc* sentence, sentence was reduced, commut*, mitigat*, lenien*, shorten*
  sentence | смягч*, сократил* срок, сокращен* срок*, снизил* срок, снижен* срок*, замен* наказани*,
  скостил*
remand < custody = remand*, pre-trial detention, pretrial detention, held pending trial, ordered
  detention, preventive detention, custody pending | заключил* под стражу, заключен* под стражу,
  мер* пресечения, избрал* меру, избран* мера, санкционир*, арестовал* на, досудебн* заключени*,
  предварительн* заключени*
extend-custody < custody = extend* detention, extend* custody, extend* arrest, detention was
  extended, extend* pre-trial, prolong* | продлил*, продлен*, продлева*
house-arrest < custody = house arrest, home arrest, home detention, confined to home, curfew order,
  electronic tag*, ankle monitor*, travel ban, not to leave | домашн* арест*, под домашним,
  невыезд*, запрет* определенн* действи*, электронн* браслет*
release = releas*, freed, free to go, let go, set free, set at liberty, discharged from custody,
  walked free, turned loose, sent home | освобо*, отпустил*, отпуска*, отпущен*, выпустил*, выпуска*
  на, выпущен*, на свобод*, на волю, отпустят
bail < release = bail, bailed, on recognisance, on recognizance, personal guarantee, surety | залог,
  залога, залогом, поручительств*
parole < release = parole*, early release, conditional release, probation | условно-досрочн*,
  досрочн*, удо, пробац*
pardon < release = pardon*, amnest*, clemency, granted grace | помилова*, амнист*, прощени*
exchange-prisoners < release = prisoner exchange*, prisoner swap*, swapped, exchange of prisoners,
  exchanged for, exchanged prisoner* | обмен* плен*, обмен* заключен*, обменял*, обменян*, обмен
  военнопленн*
open-case = opened a case, opened criminal, open* criminal case, opened investigation, launched
  investigation, launched a probe, launched an inquiry, launched proceedings, instituted, initiated
  proceeding*, initiated criminal, case was opened, registered a case, criminal proceedings, filed
  case | возбудил* дел*, возбужден* дел*, возбужден* уголовн*, возбудил* уголовн*, завел* дел*,
  заведен* дел*, завел* уголовн*, открыл* дел*, открыт* дел*, открыл* производств*, открыт*
  производств*, дело возбужд*, дело завел*, зарегистрир* в ерпр, зарегистрир* в ердр
refuse-case = refused to open, refus* to open case, refus* to register case, refus* to institute,
  refus* to investigate, declined to open, declined to prosecute, no case was opened, refused to
  initiate, no criminal case | отказ* в возбуждени*, отказн*, отказал* возбу*, не возбуди*, дело не
  возбужд*, не усмотрел*, отсутстви* состава, отсутстви* события, за отсутстви*
close-case = close* case, case was closed, dropped the case, charges were dropped, drop* charges,
  dismissed the case, discontinu*, terminat* proceeding*, terminat* case, shelved | прекратил* дел*,
  прекращен* дел*, дело прекрат*, дело прекращ*, прекратил* производств*, прекращен* производств*,
  прекращен* уголовн*, закрыл* дел*, закрыт* дел*, дело закры*, сдал* в архив, развалил* дело,
  спустил* на тормозах
suspend-case = suspended the case, suspended proceeding*, suspended investigation, investigation was
  suspended, case was suspended, stayed proceedings, case was stayed | приостановил*,
  приостановлен*, приостановк*
delay-case = drag* on, delay*, foot-dragging, red tape, put on hold, stalled, stalling | затягив*,
  затянул*, затяжк*, волокит*, проволоч*, тянут дело, тянул* дело
investigate = investigat*, inquiry, inquiries, enquir*, probe, probed, probes, look* into,
  fact-finding, follow* up, inquest* | расследова*, расследу*, следстви*, следственн*, дознани*,
  проверк*, проверя*, проверил*, разбира*, разобра*, доследственн*, розыскн*
investigate-within < investigate = internal investigation*, internal inquiry, internal check,
  disciplinary investigation*, internal review | служебн* проверк*, служебн* расследовани*,
  внутренн* расследовани*, внутренн* проверк*
autopsy = autops*, post-mortem, postmortem, post mortem, dissect* | вскрыти*, вскрыл* тел*, аутопс*,
  патологоанатом*, посмертн* исследовани*
expert-test = forensic*, expert examination*, expert report*, expert opinion*, expert stud*,
  ballistic*, lab test*, laboratory test*, psychiatric evaluation*, psychiatric examination* |
  экспертиз*, эксперт* заключени*, заключени* эксперт*, судмедэксперт*, судебно-медицинск*,
  освидетельств*, баллистическ*, лингвистическ*, заключени* специалист*
inspect-scene = inspect*, examin* the scene, crime scene, scene was examined, on-site, collected
  evidence, secured evidence, reenactment, reconstruction of | осмотр* мест*, осмотрел*, осматрива*,
  мест* происшестви*, следственн* эксперимент*, собрал* доказательств*, изъял* гильз*, выезд* на
  место
take-tests = fingerprint*, took blood, blood sample*, urine sample*, dna sample*, breathalys*,
  breathalyz*, alcohol test*, drug test* | отпечатк*, дактилоск*, взял* кровь, анализ* кров*, взял*
  пробы, проб* слюны, откатал* пальц*, наркологическ* экспертиз*, медосвидетельств*
question-witnesses < interrogate = questioned witness*, interviewed witness*, witness* were
  questioned, witness* were interviewed, canvass*, statements from witness* | допросил* свидетел*,
  опрошен* свидетел*, допрошен* свидетел*, опрос* свидетел*, опрос* очевид*, опрошен* очевид*,
  опросил* сосед*
line-up = identity parade*, line-up, lineup, picked out, identified as, recognised him as |
  опознал*, опознани*, установил* личност*, установлен* личност*, удостоверил* личност*
check-papers = checked documents, checked papers, check* passport*, document check*, identity
  check*, id check*, asked for documents, asked for papers | провер* документ*, документы провер*,
  проверк* паспорт*, потребовал* документ*, предъявить документ*, предъявил* документ*
warn-officially = official warning, formal warning, written warning, issued warning, formally
  warned, cautioned, reprimand* | предостережени*, предостерег*, объявил* предупреждени*, официальн*
  предупреждени*, вынес* предупреждени*, письменн* предупреждени*, профилактическ* бесед*, внушени*
notify = notif*, informed famil*, informed relative*, informed his, informed her, told relatives,
  inform* of rights, were told, was informed, were informed | уведом*, извести*, извещ*, сообщил*
  родственник*, сообщил* родным, сообщил* семье, сообщил* близким, поставил* в известность,
  оповест*, оповещ*, проинформ*
serve-papers = served with, served papers, served him, served her, delivered the summons, handed a
  copy, given a copy, handed copies | вручил*, вручен*, вруча*, под роспись, под расписку, выдал*
  копи*, получил* копи*
summon = summon*, subpoena*, call* in for, called to the police, called in by, invited for a talk,
  invited to the police, cited to appear, ordered to appear | вызвал* на допрос, вызван* на допрос,
  вызвал* в полици*, вызван* в, вызов* на допрос, вызов* в, вызывал* на, вызывал* в, повестк*,
  повесток, пригласил* на беседу, приглаш* на беседу, явиться в, принудительн* привод*
no-show = failed to appear, did not appear, failed to show, did not show up, non-appearance, did not
  attend | не явил*, неявк*, не пришел на, не пришли на, проигнорировал* вызов, уклонил*, уклоня*
show-warrant = court order, warrant | предъявил* постановлени*, предъявил* удостоверени*, показал*
  постановлени*, ордер*, по решению суда, с санкции, без санкции, без постановлени*, санкци* суда,
  санкци* прокурор*, представил*
read-rights = read rights, inform* of rights, explained rights, told of rights, told of right |
  разъяснил* прав*, разъяснен* прав*, зачитал* прав*, зачитан* прав*, права разъясн*, права зачит*,
  правил* миранды
allow-lawyer = access to lawyer*, allow* lawyer, see a lawyer, call a lawyer, contact lawyer, given
  a lawyer, assigned a lawyer, provided with a lawyer, legal counsel, legal assistance, legal aid,
  presence of a lawyer, lawyer was present, lawyer was allowed | допустил* адвокат*, допущен*
  адвокат*, допуск* адвокат*, пустил* адвокат*, пускал* адвокат*, пускают адвокат*, доступ* к
  адвокат*, адвокат* допус*, адвокат* пуска*, адвокат* пусти*, предоставил* адвокат*, предоставлен*
  адвокат*, присутстви* адвокат*, в присутствии защитник*, предоставлен* защитник*, встреч* с
  адвокат*, юридическ* помощ*, адвокат* по назначени*, дежурн* адвокат*
allow-call = allowed to call, allowed a call, allowed a phone, phone call to, let him call, let her
  call, right to a call, permitted to call, contact famil*, contact relative* | право на звонок,
  дал* позвонить, дава* позвонить, разрешил* позвонить, позволил* позвонить, разрешил* звонок,
  телефонн* звонок, связаться с родн*, связаться с близк*, связаться с семь*
draw-up-record = drew up, drawn up, draw up, drawing up, record of detention, detention record,
  police report, arrest report, administrative report, wrote up, written up, documented, logged,
  entered in the register | составил* протокол*, составлен* протокол*, протокол составл*, оформил*,
  оформлен*, оформлял*, запротокол*, протокол задержания, составил* акт, составлен* акт, составил*
  рапорт, занес* в журнал, внес* в журнал, зафиксирова*
wanted = wanted list, put on wanted, wanted notice, arrest warrant*, red notice, interpol, manhunt |
  розыск*, разыскив*, ориентировк*
strip-citizenship = stripped of citizenship, revok* citizenship, lost citizenship, depriv* of
  citizenship, denied citizenship | лишил* гражданств*, лишен* гражданств*, аннулир* паспорт*,
  аннулир* гражданств*
commit-to-hospital = committed to psychiatric, psychiatric ward, forced psychiatric, compulsory
  treatment, involuntary commitment, declared insane | принудительн* лечени*, принудительн*
  госпитализ*, невменяем*, психушк*, карательн* психиатр*, недобровольн* госпитализ*, в
  психиатрическ*
`),
]
