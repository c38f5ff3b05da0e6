import { type Concept, conceptsFrom } from './concept.ts'
import { outdoors } from './outdoors.ts'

/** Kinds of places: custody, border, care, schools and homes; with `outdoors`. */
export const where: readonly Concept[] = [
  ...outdoors,
  ...conceptsFrom(`
place-of-custody = place of detention, places of detention, detention facility,
  detention facilities, detention centre*, detention center*, place of confinement,
  place of custody, lock-up*, lockup*, custody suite, temporary detention, holding cell* |
  мест* лишения свободы, мест* содержания под стражей, ивс, изолятор*,
  мест* принудительного содержания, мест* заключения, кпз, спецприемн*, капэзэ,
  приемник-распределител*, закрыт* учреждени*, обезьянник*
prison < place-of-custody = prison, prisons, jail, jails, gaol*, penitentiary, penitentiaries,
  remand prison*, remand centre*, pre-trial detention facility, pretrial detention facility, sizo,
  correctional facility, correctional institution* | тюрьм*, тюрем, тюремн*, сизо,
  следственн* изолятор*, острог, централ, централе, исправительн* учреждени*, крытк*, темниц*,
  застен*
colony < prison = colony, colonies | колони*, ик, итк, зона, зоне, зону, зоной, зоны,
  лечебно-исправительн*, лиу
camp < place-of-custody = camp, camps, internment camp*, labour camp*, labor camp*,
  filtration camp*, filtration point*, concentration camp*, re-education camp*, gulag* | лагер*,
  концлагер*, гулаг*, исправительно-трудов*, фильтрац*, лаг пункт, перевоспитани*
refugee-camp = refugee camp*, tent camp*, reception centre*, reception center*, temporary shelter*,
  migrant centre*, evacuation point*, shelter, shelters | лагер* беженцев, палаточн* лагер*,
  палаточн* городок, палаточн* городк*, пункт* временного размещения, пвр, лагер* для беженцев,
  пункт* приема, ночлежк*, центр* временного содержания, шелтер*, приют, приюта, приюте, приюты
cell < place-of-custody = cell, cells, prison cell*, police cell* | камера, камеры, камере, камеру,
  камерой, камер, камерам, камерами, камерах, одноместн* камер*, хата, хате, хату, хаты,
  тюремн* камер*
punishment-cell < cell = punishment cell*, solitary, isolation cell*, punitive isolation,
  disciplinary cell*, disciplinary isolation, shizo, punishment isolation, isolation ward,
  isolation unit, segregation cell* | карцер*, шизо, штрафн* изолятор*, штрафн* камер*, пкт, епкт,
  одиночк*, одиночн* камер*, бур, кандей, дизо, штрафняк*, дисциплинарн* изолятор*,
  одиночн* заключени*, помещени* камерного типа, боксик*
interrogation-room = interrogation room*, interview room*, investigator's office, questioning room*,
  torture chamber*, torture room* | допросн*, комнат* допросов, кабинет* следователя,
  следственн* кабинет*, пыточн*, кабинет оперативников, кабинете оперативников, пресс-хат*
visiting-room = visiting room*, meeting room*, visit room*, visitors' room | комнат* свиданий,
  комнат* для свиданий, переговорн*, комнат* для встреч
exercise-yard < place-of-custody = exercise yard*, walking yard*, prison yard* | прогулочн*, плац,
  плацу, плаца
quarantine = quarantine*, reception block, transit prison*, transit point* | карантин*, пересылк*,
  пересыльн*, этапк*, транзитно-пересыльн*
police-station < place-of-custody = police station*, police department*, police office*,
  police headquarters, precinct*, police post*, station house, police building | отдел* полиции,
  участок полиции, полицейск* участ*, отдел* милиции, районн* отдел*, дежурная часть,
  управлени* полиции, опорн* пункт*, опорник*, райотдел*, горотдел*, отделени*, райуправлени*,
  отдел* внутренних, департамент* полиции, стационарн* пост*, мвдшн* здани*
courtroom = courtroom*, court building*, courthouse*, court room*, hearing room* | зал* суда,
  здани* суда, зал* судебных, зал* заседани*, скамь* подсудимых, клетк* для подсудимых,
  зал судебного, помещени* суда
barracks < military-base = barrack* | казарм*, барак, барака, бараке, бараки, бараков, барачн*,
  кубрик*
military-base = military base*, garrison*, military camp*, army base*, air base*, airbase*,
  military facility, military facilities, headquarters, arms depot*, ammunition depot*,
  command post*, military object* | военн* баз*, гарнизон*, военн* городок*, военн* городк*,
  расположени* части, авиабаз*, военн* объект*, штаб, штаба, штабе, штабу, штабы, военн* лагер*,
  арсенал склад, склад* боеприпасов, командн* пункт*, аэродром*, воинск* склад*
training-ground = training ground*, firing range*, shooting range*, proving ground*, test site*,
  military exercise* | полигон*, стрельбищ*, тренировочн* лагер*, учебн* центр*, тир, тире, учебк*
position < front = trench, trenches, dugout*, bunker*, foxhole*, fortification*, military position*,
  fighting position*, firing position* | окоп*, блиндаж*, траншея, траншеи, траншею, траншее, дот,
  дзот, укреплени*, опорн* пункт* роты, бункер*, укрепрайон*, боев* позици*, огнев* позици*,
  на позиции, на позициях, с позиций, с позиции
front = front line*, frontline*, front-line, line of contact, contact line, combat zone*,
  battlefield*, conflict zone*, war zone* | фронт, фронта, фронту, фронтом, фронте, передовая,
  передовой линии, прифронтов*, зон* боевых, линия соприкосновения, линии соприкосновения, лбс,
  поле боя, зон* конфликта, на передке, серая зона, серой зоне, передок
checkpoint = checkpoint*, check-point*, roadblock*, road block*, traffic post*, control post* |
  блокпост*, блок-пост*, контрольно-пропускн*, кпп, пост дпс, поста дпс, посту дпс, пост гаи,
  пропускн* пункт*, пункт* пропуска, контрольн* пункт*, контрольн* пост*, проходная, проходной,
  проходную, кпвв
border = border, borders, frontier*, state border* | границ*, погранич*, приграничн*, рубеж*,
  погранзон*, погранпереход*, погранпост*, кордон*, госграниц*, застава, заставы, заставе, заставу,
  заставой
border-fence < border = border fence*, border wall*, border wire, border barrier*, border line |
  погранич* забор*, погранич* ограждени*, ограждени* на границе, забор на границе, кпс,
  контрольно-следов* полос*, сигнальн* систем*, заграждени*
disputed-land = disputed territory, disputed territories, disputed area*, disputed section*,
  demarcation*, buffer zone*, no man's land, neutral zone, no-man's land, enclave*, exclave* |
  спорн* территори*, спорн* участ*, неописанн* участ*, делимитац*, демаркац*, нейтральн* полос*,
  буферн* зон*, нейтральн* территори*, анклав*, эксклав*, спорн* земл*, ничейн*
abroad = abroad, overseas, foreign country, foreign countries, outside the country, foreign soil,
  neighbouring country, neighboring country, third country | за границей, за границу, за рубежом,
  за рубеж, заграниц*, зарубежь*, из-за границы, из-за рубежа, чужбин*, иностранн* государств*,
  третьи страны, третью страну, соседн* стран*, соседн* государств*, соседней республик*
medical-place = medical facility, medical facilities, medical institution*, medical centre*,
  medical center*, healthcare facility, health facility, health facilities, health centre*,
  health center* | медучреждени*, медицинск* учреждени*, медицинск* центр*, медорганизац*,
  лечебн* учреждени*, здравоохранени* учреждени*, медцентр*, медицинск* организаци*
hospital < medical-place = hospital, hospitals, infirmary, military hospital*, maternity ward*,
  maternity hospital*, field hospital*, hospital's | больниц*, стационар, стационара, стационаре,
  лазарет*, роддом*, црб, больничк*, родильн* дом*, диспансер*, онкодиспансер*, туббольниц*,
  горбольниц*, райбольниц*, облбольниц*, перинатальн* центр*, больничн*, госпиталь, госпиталя,
  госпиталю, госпитале, госпитали, госпиталей
clinic < medical-place = clinic, clinics, outpatient*, polyclinic*, medical post*, first-aid post,
  dispensary, medical unit*, first-aid point*, sanitary unit, emergency room*, trauma centre*,
  trauma center* | поликлиник*, клиник*, медпункт*, амбулатор*, травмпункт*, фельдшерск* пункт*,
  медчаст*, медицинск* част*, медсанчаст*, санчаст*, фап, травматологическ* пункт*, медсанбат*,
  здравпункт*, приемн* покой, приемн* поко*, приемное отделение
ward < hospital = hospital ward*, ward, wards, intensive care*, icu, resuscitation*,
  operating room*, operating theatre*, hospital bed*, trauma unit | палата, палаты, палате, палату,
  палатой, палат, палатах, реанимаци*, операционн* блок*, операционная, операционной,
  интенсивн* терапи*, больничн* палат*, отделени* больницы, травматологическ* отделени*,
  хирургическ* отделени*
psychiatric-hospital < hospital = psychiatric hospital*, psychiatric clinic*, mental hospital*,
  psychiatric institution*, asylum hospital, psychiatric ward*, psychiatric facility,
  psychoneurological*, care home*, mental institution* | психбольниц*, психиатрическ* больниц*,
  психиатрическ* стационар*, психушк*, психиатрическ* клиник*, психоневрологическ*, пнд, пни,
  дурдом*, психдиспансер*, дурк*, психлечебниц*, психиатрическ* лечебниц*
rehab < medical-place = rehabilitation centre*, rehabilitation center*, rehab, drug treatment,
  sobering-up, sobering up, drunk tank, drug clinic* | реабилитац* центр*, наркодиспансер*,
  наркологическ*, вытрезвител*, рехаб*, ребцентр*, центр* реабилитации
morgue = morgue*, mortuary, mortuaries, forensic bureau, dead house, forensic medical centre | морг,
  морга, моргу, моргом, морге, морги, моргов, бюро судмедэкспертиз*, бюро судебно-медицинск*,
  покойницк*, трупохранилищ*, мертвецк*
grave = grave, graves, cemetery, cemeteries, graveyard*, mass grave*, burial site*, burial ground*,
  tomb*, unmarked grave*, gravestone* | могил*, кладбищ*, захоронени*, надгроб*, мазар*, погост*,
  мавзоле*, гроб, гроба, гробом, гробе, гробу, гробы, гробов, склеп, склепа, склепе
educational-place = educational institution*, education facility | учебн* заведени*,
  образовательн* учреждени*, учебн* учреждени*, образовательн* организаци*
school < educational-place = school, schools, boarding school*, lyceum*, gymnasium,
  secondary school*, madrasa*, madrassa* | школ*, лицей, лицея, лицее, гимнази*, интернат*,
  спецшкол*, медресе, медресса
kindergarten < educational-place = kindergarten*, nursery, nurseries, day care*, preschool*,
  pre-school* | детсад*, детск* сад*, ясли, яслях, дошкольн*, садик, садика, садике
university < educational-place = university, universities, college*, academy, academies, institute,
  institutes, campus*, faculty, faculties, vocational school* | университет*, институт, института,
  институте, институты, вуз, вуза, вузе, вузы, вузов, вузах, академия, академии, колледж*,
  техникум*, училищ*, факультет*, кампус*, военкафедр*, пту
classroom < school = classroom*, lesson, lessons, auditorium, assembly hall*, gym, gyms,
  sports hall*, lecture hall* | класс, класса, классе, классах, классн* комнат*, аудитори*, урок,
  урока, уроке, уроки, уроков, спортзал*, актов* зал*, школьн* двор*, учительская, спортивн* зал*
childrens-home = orphanage*, children's home*, child care institution*, foster home* | детдом*,
  детск* дом*, дом ребенка, доме ребенка, дома ребенка, приютск* дом*, сиротск* учреждени*
dormitory = dormitory, dormitories, hostel, hostels, student residence*, hall of residence |
  общежити*, общаг*, хостел*, спальн* корпус*, малосемейк*
home = home, homes, residence, dwelling*, housing, residential building*, household*,
  living quarters, accommodation, residences | жилье, жилья, жилью, жилищ*, жил* помещени*, дома у,
  мест* жительства, очаг, домовладени*, жил* дом*, домохозяйств*
house < home = house, houses, cottage*, hut, huts, private house*, farmhouse*, homestead*, dacha*,
  barn, barns, shed, sheds, shack*, stable, stables, outbuilding* | дом, домом, доме, домов, домам,
  домами, домах, частн* дом*, изба, избы, избу, избе, коттедж*, дача, дачи, даче, дачу, сарай,
  сарая, сарае, сараи, хибар*, особняк*, усадьб*, хозпостройк*, лачуг*, кошар*, хлев, хлеву, домик*,
  мазанк*, конюшн*, времянк*
flat < home = flat, flats, apartment*, rented flat*, one-room* | квартир*, однушк*, двушк*, хрущевк*
block-of-flats < building = block of flats, blocks of flats, high-rise*, multi-storey*,
  tower block*, apartment block*, apartment building*, five-storey, nine-storey, multi-story |
  многоэтажк*, многоэтажн*, многоквартирн*, пятиэтаж*, девятиэтаж*, высотк*, новостройк*,
  панельн* дом*
room = room, rooms, bedroom*, kitchen*, living room*, bathroom*, hall, halls, storeroom*,
  storage room*, utility room*, bathhouse*, shower, showers | комната, комнаты, комнате, комнату,
  комнатой, комнат, комнатах, спальн*, кухн*, кухон, ванная, ванной, душ, баня, бани, бане, баню,
  гостиная, помещени*, кладовк*, каптерк*, подсобк*, подсобн*, сушилк*, бытовк*, раздевалк*, зал,
  зала, зале, банно-прачечн*, душевая, душевой, душевую, душевые
corridor = corridor*, hallway*, passage, passageway*, foyer*, lobby | коридор*, проход, прохода,
  проходе, вестибюл*, фойе, прихож*, холл, холла, холле, тамбур*, сенцы, продол, продоле
staircase = staircase*, stairwell*, stairs, stairway*, porch, entrance hall,
  entrance of the building, ladder*, elevator*, lift shaft | лестниц*, лестничн*, подъезд, подъезда,
  подъезде, подъезду, подъезды, подъездах, парадн* подъезд*, крыльц*, ступен*, лифт, лифта, лифте,
  лифтом, лифтов*
balcony = balcony, balconies, terrace*, veranda*, loggia*, window sill*, windowsill* | балкон*,
  терраса, террасе, лоджи*, веранд*
storey = storey, storeys, story building, ground floor, first floor, second floor, third floor,
  fourth floor, fifth floor, upper floor*, top floor | этаж, этажа, этажу, этажом, этаже, этажей,
  этажи, этажах
basement = basement*, cellar*, vault, vaults, underground room, crawl space | подвал*, погреб,
  погреба, погребе, подполь*, цокольн*, подземель*, бомбоубеж*, полуподвал*
yard = yard, yards, courtyard*, backyard*, playground*, inner yard*, garden, gardens,
  vegetable garden*, orchard*, kitchen garden* | двор, двора, двору, двором, дворе, дворы, дворов,
  дворик*, придомов*, детск* площадк*, огород*, сад, сада, саду, сады, садов* участ*, подворь*,
  приусадебн*, палисадник*, внутренн* двор*
building = building*, premises, edifice*, structure, structures | здани*, строени*, сооружени*,
  постройк*, построек, корпус, корпуса, корпусе, цоколь
`),
]
