/** Given names that are common in public life; own list, lowercase, in one or more usual spellings. */
/** East, West and South Slavic, Baltic, Hungarian and Romanian names, and their short forms. */
export const SLAVIC = `
aleksandr alexander aleksandra alexandra aleksei alexei alexey aleksey alena alina alla alisa anastasia anastasiya
anatoli anatoly anatolii andrei andrey angelina anna anton antonina arina arkadi arkady artem artyom artur arseni
boris bogdan daria darya denis diana dmitri dmitry dmitrii egor ekaterina elena elizaveta emilia eva evgeni evgeny
evgenii evgenia evgeniya fedor fyodor galina gennadi gennady georgi georgy gleb grigori grigory ignat igor ilya inna
inessa irina ivan jana kirill klara klim konstantin kristina ksenia kseniya larisa leonid lev lidia lidiya liliya
liubov lyubov liudmila lyudmila ludmila luiza maksim maxim margarita maria mariya marina mark mikhail mihail nadejda
nadezhda natalia natalya nataliya nikita nikolai nikolay nina oksana oleg olesya olga pavel petr pyotr polina raisa
regina renat renata rimma roman rostislav ruslana semyon semen sergei sergey sergii snejana stanislav stepan svetlana
sviatoslav taisia tamara taras tatiana tatyana timofei ulyana vadim valentin valentina valeri valery valeria valeriya
vasili vasily vasilii vera veronika viktor victor viktoria victoria viktoriya vitali vitaly vitalii vladimir vladislav
vladlen volodymyr vyacheslav viacheslav yakov yana yaroslav yaroslava yegor yekaterina yelena yevgeni yevgeny yevgenia
yulia yuliya yulya yuri yury yurii zinaida zoia afanasy agafia agata albert albina alevtina alfred alyona anatoliy
anfisa angelika anisim anzhela anzhelika aristarkh arkadiy arkhip arseny arseniy asya averky avdotya avgust bela
bogdana boleslav bronislav bronislava darina david demid demyan dina dmitriy dmytro dominika eduard efim efrosinia
elen eleonora elina elizar elvira emil emiliya emma erast ermolai ernest esenia evdokia evdokiya evelina evgeniy evsei
faina filipp fedot fekla ferapont filaret foma gavril gavriil gennadiy gerasim german gertruda glafira grigoriy
ignatiy ilarion ilia ilona inga innokenty iosif ioann iraida irena iulia iulian iuri iustin iva izabella karina karl
kim kirillos kondrat kornei kristian kuzma lada lazar leonti leontiy lera liana lilia liliana lina lolita lubov luka
lukerya lyuba lyudmyla makar maksym maya mai marat marfa marianna maryana marta martin maryam matvei matvey mechislav
melania milana miron mikola miroslav miroslava mitrofan modest mstislav mykhailo mykola nadiia nadiya naum nazar
nazariy nelli nestor nika nikifor nikodim nonna oleksandr oleksandra oleksii oleksiy olena olha orest osip ostap
pamfil panteleimon paraskeva pavlo pelageya petro platon pimen prokhor praskovya radion rafail rem rena rodion
rostyslav roza rufina ruzanna rustam samuil sabina sasha sava savely savva serafim serafima serhii serhiy severin
sofia sofiya sofya solomon spartak stanislava stefania stefan stepanida svitlana svyatoslav taisiya terenty tihon
tikhon timur trofim tymofii uliana ustin vadym valentyn valentyna valerian valeriy varvara vasilisa vasyl venera
venedikt veniamin vikenty vilen violetta viola vitalina vitaliy vitold vlad vlada vladlena volodya vsevolod yadviga
yan yanina yaryna yefim yelizaveta yevdokia yevhen yevheniia yevheniya yevgeniy yevgeniya yosif yulian yuliia yuriy
zakhar zhanna zhenya zinovy zlata zoryan andriy andrii artemiy bohdan bohdana danylo halyna hanna hryhorii ihor ilko
ivanna iryna kateryna khrystyna kseniia lesia liubomyr liudmyla maryna mariia marko myroslava nadia nataliia oleh
roksolana ruslan sofiia solomiia tetiana valerii vasylyna viktoriia vira yosyp yuliana zoriana alaksandr aleh ales
alesia aliaksandr aliaksei aliaksandra aksana anzhalika artsiom dzianis dzmitry halina hleb ihar katsiaryna kiryl
larysa mikalai mikita natallia nastassia palina piotr rygor siarhei siarhey sviatlana stsiapan tatsiana tsimafei
tsimur uladzimir uladzislau vasil veranika viachaslau viktar volha yauhen yauheniya yahor zmitser zmicier pasha masha
dasha misha grisha kolya vanya petya vasya tolya kostya seryozha seryoga dima lyosha alyosha sanya slava tanya olya
katya nastya lena lyuda natasha ira sveta galya valya nadya zina marusya lida mitya senya borya lyonya gena vitya vova
tyoma yura dragan dragana dusan dušan goran gordana ivana jasmina jelena jovan jovana ljiljana ljubica mile milan
milena milica milorad miloš milos mira mirjana mirko mladen momir natasa nebojša nenad nikola novak olivera petar
predrag radovan ratko radomir sanja saša senad mirsad slavica slobodan snežana snezana srdjan stevan suzana tihomir
vesna vojislav vuk zdravko zoran zorica željko zeljko admir adnan alija almir amela amra armin asim azra bakir bećir
bojan dario damir dino dženan edin elma elvir emina emir enes enisa ermin fadila faruk fatima fikret hajra haris hasan
hasib hatidža ibro jasmin kada kemal mehmed mersad midhat mirela muhamed munira mustafa naser nermin nermina nihad
nura nusret omer rasim ramiz sabaheta sabra safet salih samir sead sejo selma semir senada šefik suad suljo sulejman
šuhra tarik vahid zijad zumra agim arben ardian arta artan bekim besa besim blerim driton edi fatmir fatos flora gezim
ilir jeton kushtrim lindita luljeta lulzim mimoza nexhmije rexhep shpend skender teuta valbona visar agnieszka
aleksander andrzej barbara bartosz beata bogumiła bożena cezary dariusz dominik donata dorota edyta elżbieta ewa filip
gabriela grażyna grzegorz henryk iwona izabela jacek jadwiga jakub janina janusz jarosław jerzy joanna józef julia
justyna kacper kamil karol karolina kazimierz kinga krystyna leszek łukasz maciej magda małgorzata marcin marcelina
mariusz mateusz michał mirosław monika norbert paulina paweł patrycja przemysław radosław rafał ryszard sebastian
sławomir stanisław sylwia szymon tadeusz teresa tomasz urszula wacław waldemar wanda weronika wiesław wiktor władysław
wojciech zdzisław zofia zuzanna alois bohumil božena břetislav dana eliška hana ivo jaroslav jiri jiří jitka josef
karel kateřina klára ladislav lenka libor lucie lukáš marek markéta martina milada ondřej pavla petra radek renáta
soňa šárka štěpán tomáš václav věra vladimíra vlasta zdeněk zuzana ján juraj katarína ľubica ľudovít marián peter
rastislav štefan vladimír andrás anikó attila balázs bálint béla csaba dániel dávid dezső edit emese endre erika
erzsébet éva ferenc gábor gergely géza gyöngyi györgy gyula ibolya ildikó imre istván jános józsef judit júlia kálmán
károly katalin kristóf krisztina lajos lászló margit mária mihály miklós mónika nándor péter piroska réka róbert rózsa
rudolf sándor szabolcs szilvia tamás tibor tímea tünde viktória vilmos zita zoltán zsófia zsolt zsuzsanna adrian
alexandru ana andreea călin catalin claudia constantin cosmin cristian cristina daniela dumitru florentina florin
gheorghe ileana ioana ion ionela ionut laurentiu liviu lucian luminita marian mariana marius mihaela mihai mircea
monica nicoleta nicolae octavian oana ovidiu petru radu raluca rodica simona sorin teodor traian vasile viorel viorica
asen boyko delyan dimitar elitsa hristo iliana ivaylo kalina kiril krasimir lachezar lyuben nedyalko ognyan petko
plamen rayna rumen rumyana stanka stoyan svetla todor tsvetan tsvetana ventsislav vesela yordan yordanka zhivko
andrius arvydas aušra dalia darius edita giedrius gintaras ingrida irma jolanta jonas jurgita justinas kęstutis laima
linas loreta mantas mindaugas rasa rima rolandas rūta saulius sigita šarūnas tomas vaida valdas vilija vytautas
žydrūnas aivars andris anita baiba dace edgars gunta guntis ieva ilze imants indulis inese ivars jānis juris kārlis
kristaps līga maris māris normunds pēteris raimonds sandra uldis valdis vija aare aivar anneli arvo eerik epp hannes
heiki helle jaak jaan juhan kaja katrin kadri kersti krista külli lembit liis mait margus mati merle mihkel priit rein
riho siim sirje tanel tiina tõnu toomas tuuli ülle urmas urve`
