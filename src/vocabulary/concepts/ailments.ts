import { type Concept, conceptsFrom } from './concept.ts'

/** Illnesses, causes of death and states of health. */
export const ailments: readonly Concept[] = conceptsFrom(`
illness = illness*, disease*, sickness, ailment*, health problem*, health condition,
  medical condition*, infection* | болезн*, недуг*, инфекци*, хронич*, хвор*, диагноз*, недомогани*,
  патологи*, проблем* со здоровьем, болячк*, заболе*
heart-disease < illness = myocardial*, infarction*, coronary*, cardiovascular*, heart, cardiac*,
  ischaemi*, ischemi* | инфаркт*, ишемическ*, кардиомиопат*, сердце, сердца, сердцу, сердцем, ибс,
  сердечн*, тромб, тромба, тромбоэмболи*, стенокарди*, коронарн*, кардиогенн*
stroke < illness = stroke, strokes, aneurysm*, cerebral haemorrhage*, cerebral hemorrhage*,
  brain haemorrhage, brain hemorrhage | инсульт*, аневризм*, кровоизлияни* в мозг,
  нарушени* мозгового кровообращения, отек* мозга, онмк, апоплекси*
hypertension < illness = high blood pressure, hypertensi*, blood pressure, hypertonic* | гипертони*,
  артериальн* давлени*, давлени* поднял*, гипертенз*, высок* давлени*
pneumonia < illness = pneumonia*, lung disease*, bronchitis, pleurisy, respiratory failure,
  lung inflammation, respiratory disease* | пневмони*, воспалени* легких, бронхит*, плеврит*,
  отек* легких, дыхательн* недостаточност*, легочн* недостаточност*, астма, астмы, астмой
tuberculosis < illness = tb, mdr-tb, tubercul* | тубик*, чахотк*, тубдиспансер*, тубзон*, туберкул*
covid < illness = covid*, coronavirus*, sars-cov*, pandemic* | ковид*, коронавирус*, пандеми*, кви,
  короновирус*
influenza < illness = flu, influenza*, common cold, cold symptoms, virus*, viral, epidemic* |
  грипп*, орви, орз, простуд*, вирус*, эпидеми*, ангина, ангины, гайморит*
cholera < illness = cholera*, dysentery, typhoid, typhus, diarrhoea*, diarrhea*, plague, scabies,
  food-borne, salmonell* | холер*, дизентери*, тиф, тифа, тифом, чума, чумы, чесотк*, диаре*,
  кишечн* инфекци*, сальмонел*, понос, поноса, поносом
hiv < illness = hiv*, aids, hepatitis*, antiretroviral*, sexually transmitted* | вич, вич-*, спид,
  спида, спидом, гепатит*, арвт, антиретровирусн*, сифилис*
epilepsy < illness = epilep*, convulsion*, fits, seizures | эпилеп*, судорог*, конвульси*, припад*,
  судорож*
diabetes < illness = diabet* | диабет*, гипогликем*, гипергликем*
cancer < illness = cancer*, tumour*, tumor*, oncolog*, leukaemia*, leukemia* | рак, рака, раком,
  раке, опухол*, онкологи*, онкобольн*, онкозаболев*, лейкоз*, метастаз*, злокачественн*, лейкеми*,
  саркома, саркомы
liver-disease < illness = cirrhosis, liver failure*, kidney failure*, renal failure*, ulcer*,
  peritonitis*, pancreatitis, gastritis, appendicitis, sepsis, gangrene*, multiple organ failure,
  organ failure | цирроз*, печеночн* недостаточност*, почечн* недостаточност*, перитонит*,
  панкреатит*, язва, язвы, язву, аппендицит*, сепсис*, гангрен*, гастрит*,
  полиорганн* недостаточност*, панкреонекроз*, заражени* крови, некроз*
fever < illness = fever*, high temperature, cough*, vomit*, nausea*, dizz*, headache* | лихорад*,
  высок* температур*, кашель, кашля, рвота, рвоты, рвоту, рвотой, тошнот*, тошнил*, головокруж*,
  головн* бол*, жар, жаром, озноб*, температурил*, рвал* кровью
mental-illness < illness = mental illness*, mental disorder*, mentally ill, schizophren*,
  depression, psychosis*, insane, insanity, post-traumatic*, ptsd, paranoi*, psychiatric disorder*,
  mental health, panic attack*, nervous breakdown* | психическ* расстройств*,
  психическ* заболевани*, шизофрен*, депресси*, психоз*, невменяем*, душевнобольн*,
  психическ* больн*, птср, посттравматическ*, паранойя, паранойи, психическ* отклонени*, сумасшедш*,
  слабоум*, помешательств*, психическ* нездоров*, нервн* срыв*, психически больн*, невроз*
addiction < illness = addiction*, alcoholism, delirium tremens, drug dependence,
  withdrawal symptom*, drug withdrawal | наркомани*, алкоголизм*, абстинен*, ломка, ломки, ломку,
  бел* горячк*, делири*, наркотическ* зависимост*, алкогольн* зависимост*
cause-of-death = cause of death, causes of death, causes of the death, circumstances of death |
  причин* смерти, причин* гибели, причина смерти, обстоятельств* смерти, обстоятельств* гибели
natural-causes < true-cause-natural = natural cause*, died of illness, old age, died a natural,
  non-violent death, natural reasons | ненасильственн*, от старости, некриминальн*,
  умер* от болезни, внезапн* смерт*, старческ*, по естественн*
self-killing < suicide = took their own lives, self-inflicted, slit his throat, set himself on fire,
  set herself on fire | наложил* на себя руки, свел* счеты с жизнью, самосожжени*, поджег себя,
  порезал* вены, добровольн* уход* из жизни, поджегла себя
hanging < self-killing = hung herself, found hanged, found hanging | повесивш*, повешени*, в петле,
  повешен, повешена, повешенн*, висел* в петле
asphyxia < choke = asphyxia*, strangulat*, choked to death | асфикси*, удушь*, задохн*, удушен*
poisoning < poison = toxic* | яд, яда, ядом, яды, интоксикац*, токсин*
carbon-monoxide < poisoning = carbon monoxide*, gas leak*, fumes, smoke inhalation* | угарн* газ*,
  утечк* газа, продукт* горения, угоре*, угар, надышал*
overdose < poisoning = overdose*, drug intoxication | передоз*, наркотическ* отравлени*,
  наркотическ* опьянени* смерт*
alcohol-poisoning < poisoning = alcohol poisoning, alcoholic intoxication, surrogate alcohol |
  отравлени* алкогол*, алкогольн* отравлени*, алкогольн* интоксикаци*, паленк*, суррогат*,
  отравлени* спирт*
hunger < cause-of-death = hunger, famine*, malnutrition, malnourish*, undernourish*, emaciat*,
  hungry | голод, голода, голоду, голодн*, истощен*, недоедани*, дистрофи*, изнеможени*, недоедал*,
  исхуда*, голодающ*, отощал*
cold < cause-of-death = frost, freezing, frostbit*, frozen to death, froze to death, hypothermia*,
  bitter cold, cold weather, subzero, sub-zero, in the cold | холод, холода, холоду, холодом,
  холоде, мороз, мороза, морозе, морозы, переохлажд*, обморож*, отморож*, замерз*, обморозил*,
  гипотерми*, стужа, стуже, окоченел*, окоченев*
heatstroke < cause-of-death = heatstroke*, heat stroke*, sunstroke*, extreme heat, heat exhaustion,
  overheat* | теплов* удар*, солнечн* удар*, перегрев*, жара, жары, жаре, жару, зной, зноя, духота,
  духоте, духоту, пекло
thirst < cause-of-death = thirst*, dehydrat* | жажд*, обезвожив*, обезвожен*
electricity < cause-of-death = electrocut*, electric shock*, electric current, electricity,
  electrical discharge, short circuit* | электроток*, электрическ* ток*, током, электротравм*,
  электричеств*, электрошок*, короткое замыкани*, коротк* замыкани*, электроудар*
accident < accidental = accident*, mishap*, unfortunate incident, negligent handling | авари*, чп,
  производственн* травм*, случайн* смерт*, неосторожн* обращени*, по неосторожности,
  трагическ* случайност*
fall-from-height < fall = fell from, fell out of, fall from, falling from, fell off, jumped from,
  jumped out, thrown from, threw himself from, fell to his death, fell to her death,
  fall from height | падал, падала, выпал, выпала, выпасть, свалил* с, выпав*, упавш*, выпрыгн*,
  выбросил* из окна, сорвал* с высоты, сбросил* с, оступил*, поскользн*, спрыгн*, падая,
  выпадени* из окна, упав
road-crash < crash = car crash*, crash, crashed, crashes, plane crash*, collided, hit by a car,
  hit-and-run | автоавари*, дорожно-транспортн*, авиакатастроф*, наезд, наезда, сбит машиной,
  сбила машина, сбил насмерть, автокатастроф*, катастроф*, под колесами, под колеса,
  лобов* столкновени*
fire < accident = fire broke out, blaze, blazes, fires, burned to death, burnt to death,
  fire in the, flames, wildfire*, house fire* | пожар, пожара, пожару, пожаром, пожаре, пожары,
  пожаров, возгорани*, огонь, огня в доме, пламя, пламени, пламенем, сгорел*, сгорев*, сгореть,
  загорел*, выгорел*, задымлени*, воспламен*
natural-disaster < accident = earthquake*, flood, floods, flooding, landslide*, avalanche*,
  mudslide*, mudflow*, storm, lightning, collapse of the | землетряс*, наводнени*, оползен*,
  оползн*, лавин*, сель, селя, селев*, молни*, обвал*, обрушени*, потопа, паводок, паводк*, буран*,
  ураган*, шторм*, затоплен*
health = health, physical condition, medical state | здоровь*, самочувстви*, состояние стабильное,
  состояни* тяжел*, физическ* состояни*
healthy < healthy-state = good health, no health complaints, in satisfactory condition, fit for |
  здоровая, здорового, здоровые, хорош* самочувстви*, на здоровье не жаловал*, жалоб на здоровье не,
  удовлетворительн* состояни*, годен к службе, в добром здравии, не пострадал, не пострадала,
  не пострадали, состояние удовлетворительное, жив-здоров
ill < fall-ill = unwell, poor health, ailing, bad health, deteriorating health, frail health |
  болен, больны, болел, болела, болели, болеть, тяжелобольн*, плохо чувств*, нездоров*,
  слаб* здоровь*, ухудш* здоровь*, плох* самочувстви*, ухудшение состояния, страдал* заболеванием,
  хворал*, прихворн*, состояни* здоровья ухудш*, захворал*
critical-condition < grave-state = serious condition, coma, critically ill, comatose,
  fighting for his life, life support | тяжел* состояни*, критическ* состояни*, крайне тяжел*, кома,
  коме, кому, комы, комой, между жизнью и смертью, угроз* жизни, состояние тяжелое, при смерти,
  агони*, коматозн*, искусственн* вентиляц*, ивл
unconscious < faint = unconscious*, fainted, faint, fainting, loss of consciousness,
  without consciousness, senseless, losing consciousness | бессознательн*, отключил*,
  потеря сознания, без чувств, обморочн*, в отключке, лишил* чувств, беспамятств*, обмяк*
conscious < health = conscious, regained consciousness, came round | в сознании, приш* в себя,
  пришел в себя, пришла в себя, очнул*, в ясном уме, вменяем*, очухал*, приш* в сознание,
  приходи* в себя
alive < survive = living, survived | жива, живым, живые, живыми, живого, живую, живьем, в живых,
  уцелел*
dead < die = lifeless, no signs of life, without signs of life, body without life | мертв, мертва,
  мертвы, мертвый, мертвым, мертвого, мертвые, мертвая, мертвых, без признаков жизни, мертвец*,
  неживой, неживого, насмерть, бездыханный
drunk < drunk-state = drunken, inebriated, tipsy, alcohol intoxication, had been drinking,
  high on drugs | пьян, пьяна, пьяны, пьяный, пьяного, пьяным, пьяные, пьяных, пьяная, пьянств*,
  опьянени*, подвыпивш*, выпивш*, бухой, бухого, бухал*, навеселе, под градусом, захмелевш*, пьющ*,
  пил спиртное, распивал*, напил*, хмельн*, под кайфом, обдолбан*
sober < sober-state = did not drink, teetotal*, non-drinker | трезв, трезва, трезвы, трезвый,
  трезвым, трезвого, трезвые, не пьян, не пил, не пьет, не употреблял спиртн*,
  не употреблял алкоголь, трезвенник*, трезвость
pregnant < pregnant-state = pregnant, pregnancy, pregnancies, mother-to-be | беремен*, ждет ребенка,
  ждала ребенка, будущ* мам*
weakened < ill = weak, weakened, exhausted, exhaustion, frail, thin, lost weight, weight loss,
  skinny, gaunt, feeble | ослаб*, обессил*, изможден*, потер* вес*, похуд*, слаб, слаба, слабость,
  слабости, слабый, изнурен*, осунул*, потеря веса, худой, еле живой, еле держал*, тощий
tired < health = tired, fatigue*, sleepless, sleep deprivation, deprived of sleep, lack of sleep |
  устал*, уставш*, утом*, лиш* сна, недосып*, не давали спать, не дают спать, бессонн*, сна лишал*,
  не спал, не спала, не спали
`)
