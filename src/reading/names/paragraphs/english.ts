/**
 * Short paragraphs of the kinds that documenters read, invented, with what a careful person would
 * mark: [p person], [l place], [o body], [o? body that may be left out].
 */
export const englishParagraphs: readonly string[] = [
  // Kenya, news
  `[o? Police] in [l Kisumu] shot dead three protesters on Monday, [o Amnesty International Kenya] said. Among the dead was [p Brian Otieno], 19, a student at [o Maseno University]. His mother, [p Grace Achieng], told reporters that [p Otieno] had left home to buy bread. County commissioner [p Josephine Wairimu] denied the claim.`,
  // Myanmar, NGO statement
  `Soldiers arrested [p Daw Khin Mar Aye] and her son [p Ko Thiha] in [l Monywa Township], [l Sagaing Region], on 3 March. [p U Kyaw Zin], a lawyer for the family, said they were moved to [l Insein Prison] in [l Yangon]. The [o Assistance Committee for Political Prisoners] called for their release. [p Ko Thiha] has asthma.`,
  // Turkey, ruling
  `The [o Diyarbakır 5th Heavy Penal Court] convicted [p Mehmet Şahin Yıldız] and [p Ayşe Karadağ] of membership in an armed organisation. [p Yıldız] was sentenced to six years. Defence counsel [p Emine Çelik] appealed to the [o Court of Cassation] in [l Ankara]. The [o European Court of Human Rights] had earlier found a violation.`,
  // Belarus, news
  `Belarusian blogger [p Tsimafei Rudkouski] was detained at his flat on [l Kalinouski Street] in [l Hrodna]. The human rights centre [o Viasna] recognised him as a political prisoner. His wife [p Alena Rudkouskaya] says he was beaten in the [l Akrestsina detention centre] in [l Minsk]. Investigator [p S. Hrynkevich] leads the case.`,
  // testimony
  `My name is [p Layla] and I am from a village near [l Idlib]. My brother [p Omar] was taken at the checkpoint by men in uniform. My uncle [p Abu Yasin] went to the [o Political Security branch] in [l Hama] but they told him nothing. My cousin [p Samer al-Khatib] saw [p Omar] in [l Sednaya prison] a year later.`,
  // appeal
  `To: the [o Committee against Torture], [l Geneva]. We, the relatives of [p Jamshid Karimzoda], born 1984, ask you to intervene. [p Mr. Karimzoda] is held in colony [l No. 3/1] in [l Dushanbe]. His lawyer, [p Ms. Nigina Sharipova], has not been allowed to see him since May. The [o General Prosecutor's Office of Tajikistan] gave no answer to [p Karimzoda]'s complaints.`,
  // Colombia
  `Indigenous leader [p Luz Marina Chocué] was killed in [l Toribío], [l Cauca], according to the [o Regional Indigenous Council of Cauca]. [p Chocué], 41, had received threats. [o Human Rights Watch] urged the government of [l Colombia] to protect community leaders. Her colleague [p José Ignacio Quilcué] fled to [l Bogotá].`,
  // Chechnya
  `Relatives of [p Magomed Tsuroyev], a resident of [l Urus-Martan], have not seen him since security officers stopped his car on the road to [l Grozny]. [p Tsuroyev]'s father [p Salman Tsuroyev] complained to the [o Investigative Committee]. The [o Memorial Human Rights Centre] documented similar cases in the [l Shali district] of [l Chechnya].`,
  // India
  `On 12 June, [o Uttar Pradesh Police] registered a case against [p Mohammad Irfan Qureshi] and [p Shabana Begum] of [l Meerut]. The [o Allahabad High Court] granted bail to [p Begum]. [p Qureshi]'s house in the [l Lisari Gate] area was demolished by the [o Meerut Development Authority]. Advocate [p R. K. Tiwari] appeared for the accused.`,
  // Uzbekistan, Karakalpakstan
  `In [l Nukus], the court sentenced journalist [p Aygul Tolepbergenova] to eight years. Her co-defendants, [p Bakhtiyar Kadyrbergenov] and [p Azamat N.], received five. [o Radio Ozodlik] reported that [p Kadyrbergenov] retracted his confession. The [o Prosecutor General's Office] in [l Tashkent] has not commented. Protesters had gathered near the [l Jipek Joli] market.`,
  // Nigeria
  `Gunmen stormed [l Kafin Dangi], a community in [l Kaduna State], and killed 14 people, said [p Reverend Ishaya Bulus] of the [o Christian Association of Nigeria]. [p Hauwa Sani], who lost her husband [p Sani Garba], said soldiers arrived four hours later. The [o Nigerian Army] promised an inquiry.`,
  // Kyrgyzstan court
  `Judge [p Aizada Toktosunova] of the [o Pervomaisky District Court] in [l Bishkek] extended the custody of activist [p Ermek uulu Nurbek] and of [p Zhyldyz Asankyzy]. [p Nurbek]'s lawyer [p T. Ismailov] called the charges absurd. The [o State Committee for National Security] accuses them of planning riots. They are held in [l SIZO-1].`,
  // Hungary
  `The [o European Roma Rights Centre] filed a complaint on behalf of [p Ms Erzsébet Lakatos] against the municipality of [l Miskolc]. Notary [p Gábor Szűcs] rejected it. The [o Hungarian Helsinki Committee] supports [p Lakatos]. Her sons [p Zoltán] and [p Dávid] were placed in segregated classes at [o Petőfi Primary School].`,
  // US
  `[o Minneapolis police] officer [p Thomas Kearney] shot [p DeShawn Whitfield] during a traffic stop on [l Lake Street]. Mayor [p Carol Brandt] asked the [o FBI] to investigate. [p Whitfield]'s sister [p Tanya] wants [p Kearney] charged. In May the [o Department of Justice] opened an inquiry.`,
  // China Xinjiang
  `[p Rehangul Obul], a Uyghur mother of two, was released from a camp in [l Kashgar] in 2019. She says her husband [p Mirzat Tohti] died in [l Ürümqi No. 2 Prison]. [o Radio Free Asia] spoke to officials in [l Yarkand County]. The [o Chinese Foreign Ministry] denied her account. [p Tohti]'s body was never returned.`,
  // Ukraine
  `In [l Bucha], investigators exhumed the body of [p Oleksandr Hnatenko], 56. His neighbour, [p Liudmyla Petrivna], saw Russian soldiers lead him away from [l Yablunska Street]. Prosecutor General [p Andrii Bilous] announced 300 new cases. The [o International Criminal Court] sent a team to [l Kyiv Oblast]. [p Hnatenko] left two daughters.`,
  // Sri Lanka
  `[p Kandiah Selvarasa] disappeared in [l Mullaitivu] in May 2009. His wife [p Jeyanthi] testified before the [o Office on Missing Persons] in [l Jaffna]. [o Army] spokesman [p Brigadier Ruwan Senanayake] said there were no records. The [o UN Working Group on Enforced or Involuntary Disappearances] took up the case.`,
  // Azerbaijan
  `The lawyers of [p Ilqar Mammadzade] and [p Leyla Huseynli] were turned away from [l Kurdakhani pre-trial detention centre]. [p Mammadzade], chairman of the [o Republican Youth Movement], has been on hunger strike. [o Council of Europe] commissioner [p Dunja van der Berg] visited [l Baku]. The [o Ministry of Internal Affairs] rejected claims of torture by [p Col. Elchin Aliyev].`,
  // Police notice
  `WANTED: [p Petrov Ivan Sergeevich], born 12.04.1979, native of [l Omsk], last seen in [l Petropavl], [l Zhambyl Street] 14. Anyone with information should call the [o North Kazakhstan Police Department]. [p Petrov I.S.] is suspected of assault. Detective [p A. Zhumabekov].`,
  // shared surnames, brothers
  `The [p Akhmedov] brothers, [p Rustam], [p Timur] and [p Bakhrom Akhmedov], were tried in [l Osh] together with [p Shukhrat Yuldashev]. Their parents, [p Zulfiya] and [p Anvar Akhmedov], were not let into the courtroom. [p Yuldashev] pleaded not guilty. Their case went to the [o Supreme Court].`,
  // Iran
  `[p Parisa Rostami] and [p Farid Moradi] were transferred from [l Evin Prison] to [l Qarchak]. [o IRGC] intelligence agents had arrested them in [l Sanandaj], [l Kurdistan Province]. [p Rostami]'s father said [p Judge Abolfazl Jannati] refused bail. The lawyer, [p Shirin Ghaderi], is herself in prison.`,
  // Philippines / name changed
  `[p "Maria"] (not her real name), 17, told the [o Commission on Human Rights] that officers entered the house in [l Barangay San Roque], [l Quezon City]. Her cousin [p Jomar dela Cruz] was shot. [p PCpl. Ramon Villanueva] claimed that [p dela Cruz] had fired first. [p Maria] saw no gun.`,
  // Egypt
  `Rights lawyer [p Hoda Abdel-Rahman] was re-arrested under a new case, the [o Egyptian Initiative for Civil Rights] said. The [o Supreme State Security Prosecution] in [l Cairo] accused [p Abdel-Rahman] of spreading false news. Researcher [p Karim el-Naggar] was freed from [l Tora prison]. The [o Interior Ministry] did not respond.`,
  // Georgia
  `Opposition politician [p Giorgi Kvaratskhelia] was beaten on [l Rustaveli Avenue] in [l Tbilisi]. The [o Special Investigation Service] questioned [p Kvaratskhelia] and [p Nino Beridze], a doctor from [l Kutaisi]. [o Georgian Dream] officials blamed the protesters. The [o Public Defender] called for sanctions against [p Officer Z. Lomidze].`,
  // Ethiopia
  `Witnesses told [o Reuters] that fighters killed dozens in [l Mai Kadra]. [p Berhane Tesfay], a farmer, lost his sons [p Haile] and [p Yonas]. [p Tesfay] fled to [l Hamdayet] camp in [l Sudan]. [p Selamawit Girma] of the [o Ethiopian Human Rights Commission] visited the area in [l Tigray].`,
  // Kazakhstan, January
  `Human rights defender [p Askhat T.] was released from [l LA-155/18] penal colony in the [l Almaty region]. [p Sayat Adilbekuly], 33, and [p Yerlan Kozhagulov] (DOB 12.02.1973) were less lucky. The [o Qaharman coalition] listed 40 victims of torture in [l Taldykorgan]. President [p K. Omarov] promised a fair trial. [p Kozhagulov] was found in a morgue.`,
  // headings, months, products
  `Events of January 2022
In May, the [o Ministry of Justice] replied. Neither the Law on Peaceful Assembly nor the Orlo Beskov Rules was observed. The Sakharov Prize went to a Toyota driver named [p Kofi Mensah] from [l Accra]. Article 14 of the Covenant was quoted on Facebook and in the [l Abay Street] case. April was cold.`,
  // Bosnia
  `[p Fikret Hadžimuratović] survived the killings at [l Kravica]. In [l The Hague], he testified against [p Gen. Radomir Kostić]. The [o Missing Persons Institute] identified the remains of [p Hadžimuratović]'s brothers [p Senad] and [p Mirsad]. [o Mothers of Srebrenica] attended.`,
  // Nicaragua / Venezuela
  `[p Juan Carlos Urroz Lacayo] and [p Father Emilio Román] left [l Managua] for [l Costa Rica]. The [o Inter-American Commission on Human Rights] granted [p Urroz] precautionary measures. [p Urroz Lacayo] belongs to the [o Nicaraguan Center for Human Rights]. [p Rosario M.] stayed behind.`,
  // Tajikistan, Pamir
  `[p Safarbek Gulobov], an informal leader in [l Khorugh], was shot in [l Upper Khorugh] district on 22 May. [p Manuchehr Davlatkadamov], a lawyer, and [p Faromuz Nekruzov] were sentenced by the [o Supreme Court of Tajikistan]. The [o GKNB] held them in [l Rushan district]. [p Davlatkadamov]'s appeal was refused.`,
  // France, UN experts
  `UN experts, among them the [o Special Rapporteur on minority issues], wrote to the [o Government of France] about [p Nabil Ben Youssef], stopped at [l Gare du Nord] in [l Paris]. [p Ben Youssef] says officer [p Jean-Luc Moreau] insulted him. The [o Défenseur des droits] opened a file. The next hearing is in [l Bobigny].`,
  // Russia, court
  `On Friday the [o Tverskoi District Court] of [l Moscow] fined [p Svetlana Prokoshina]. [p Prokoshina], 24, had stood on [l Pushkin Square] with a blank sheet. [p O. D. Kuznetsova], the judge, refused to hear the witness [p Kirill Belov]. [o OVD-Info] sent lawyer [p Mikhail Berestov]. He told [o Mediazona] that [p Belov] had filmed everything.`,
]
