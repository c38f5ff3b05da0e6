import { wordSet } from './words.ts'

/** Letters in capitals that stand for no body: things, units, months, illnesses, laws, forms of companies, countries. */
const LETTERS = wordSet(`
MP MEP LGBT LGBTI LGBTQ LGBTQI AIDS HIV PTSD CCTV USB CEO CFO IDP IDPS NGOS POW POWS DRC UAE GDR USD EUR
KZT KGS RUB GBP CET EST APC RPG IED SUV VPN ATM FAQ GDP VIP UFO PhD LLP LLC LTD INC SIZO IVS SHIZO IK NB
RIP SOS AKA ASAP CV ISBN PPE ICU MRI ECG DIY GMO LPG CNG FGM SGBV GBV DOB DNA ID IP COVID TV PDF URL HTTP
PCR GMT UTC AM PM OK SMS GPS II III IV VI VII VIII IX XI XX XXI USA UK USSR США СССР РК КР РФ КНР ОАЭ
ГБАО ДТП ДНК ЧП ЧС УДО УК УПК ГК ГПК КПК КУ ИП МРТ КТ УЗИ СПИД ЛГБТ ТЭЦ ГЭС АЭС БТР БМП ПТСР ЖКХ ИТК
ГУЛАГ АК ПМ РПГ НКО ОНК СВО АТО ООС ЕГЭ ПДД ЧВК ДНР ЛНР УССР РСФСР БССР ГДР ФРГ ЮАР КНДР ЦАР ОПГ АН ВВС
МРП МЗП ЕНТ ИИН БИН НДС ООО ТОО ОАО ЗАО ПАО АО ОСОО ЧТД ВОВ ГСМ СНТ ТЦ ТРЦ БЦ ЖК МКР КПП ДПС ВИЧ ИВС СИЗО
ШИЗО ПКТ ЕПКТ ФИО КоАП СМИ ТВ ПЦР АЗС JAN FEB MAR APR JUN JUL AUG SEP SEPT OCT NOV DEC MON TUE WED THU
FRI SAT SUN TNT SIM VHS TBC TBD FYI RSVP REF ANNEX FIR FIRS MOU TOR QR PIN SOP UXO UXOS ECT IVF TBI CPR
IQ VAT GPA GIS AKM SMG LMG HMG UAV UAVS MRAP APCS PCL BP TB STD STI CSO CSOS INGO INGOS IGO CBO WW ICT IT
AI PR HR NA ETA FAO PTO ИВЛ ОРВИ ЭКГ ЭЭГ ЧМТ ЗЧМТ СГМ ОРМ ОРД ГОСТ ПВР РСЗО ПТУР СВД ЛЭП ФЗ КЗ НПА ВНЖ
РВП ИНН СНИЛС ОГРН ОКПО МСЭ СИЗ УАЗ ГАЗ ВАЗ БПЛА БЧС АКС АКМ КТГ ОАК СОЭ ЦНС АД ЧСС ЖКТ ПЭТ ЛФК ВПЛ ЛУ
ТОФ ЕГРН КС КЛ НДФЛ ЖБИ ЖБК ГРП ОЗУ ПИН ТЗ ФОТ РФК БАДы УЗО ВМП ЗОЖ ПНД ЗППП ИППП АРТ ВААРТ КСП ЛГБТК
ЛГБТИ ЕКПЧ МПГПП МПЭСКП ВДПЧ`)

export const standsForNoBody = (written: string): boolean => LETTERS.has(written)
