/** Given names that are common in public life; own list, lowercase, in one or more usual spellings. */
/** Names of Western and Northern Europe and the Americas. */
export const WESTERN = `
aaron adam adrian agnes alan albert alex alfred alice amanda amy andrea andrew angela ann anne annie anthony arthur
barbara benjamin bernard betty bill brian bruce carl carlos carol caroline catherine charles charlotte christian
christine christopher claire clara daniel david deborah dennis diane donald dorothy douglas edward eleanor elisabeth
elizabeth ellen emily emma eric erik ernest ethan eugene eva evelyn felix frances francis frank fred frederick gabriel
gary george gerald gerard giorgio gordon graham gregory hannah hans harold harry heather helen henry howard hugh ian
isabel isabella jack jacob james jane janet jason jean jeffrey jennifer jeremy jessica joan johann john johannes
jonathan jose joseph joshua juan judith judy julia julian julie karen karl kate katherine keith kelly kenneth kevin
laurence lawrence lena leonard lewis linda lisa louis louise lucas lucy luis luke magdalena marc marcus margaret
marianne marie marion martha martin mary matthew michael michel michelle miguel monica nancy natasha nicholas nicolas
nicole noah oliver olivia oscar pamela patricia patrick paul pedro peter philip philippe pierre rachel ralph raymond
rebecca richard robert robin roger ronald rosa rosemary roy rudolf russell ruth ryan sally samuel sandra sara sarah
scott sebastian sharon sheila simon sofia sophia sophie stefan stephanie stephen steven stuart susan suzanne sylvia
teresa theresa thomas timothy tom tony tyler ursula vanessa vincent virginia walter wendy werner wilhelm william
xavier yvonne volker antonio francesca francesco giovanni giulia isabelle ingrid jan jakub katarzyna krzysztof lech
magnus malgorzata marek pawel piotr tomasz zbigniew abigail ada adelaide adele agatha aidan aileen alana alastair
alberto aldo alejandra alejandro alessandra alessandro alexis alfonso alfredo alicia alison allison alma alonso alvaro
amelia anabel ananda andreas andré andrés andy angel angelo angie anita anja anneke annette annika ansgar antje
antoine antonella april arlene armando arnaud arne arnold arturo ashley astrid audrey augusto aurelia aurora axel bart
bastian beatrice beatriz bella ben bengt berit bernadette bernardo bernd bert bertha beth bettina beverly birgit
bjarne björn bo bob bobby bonnie brad bradley brandon brenda brendan bridget brigitte britta brooke bryan burkhard
caitlin calvin camila camille camilo candice carla carlo carlotta carmen carolyn carrie carsten casey cathy cecilia
cedric celeste celia cesar cesare chantal charlene charlie chelsea cheryl chiara chloe chris christa christel
christelle christiane christina christof christoph christophe chuck cindy clarence clarice claude claudia claudio
clément clifford clive colette colin colleen connor constance consuelo cora corinne cory courtney craig cristina
cristóbal crystal curtis cynthia daisy dale damian damien dan dana daniela daniele danielle danny darlene darrell
darren dave dawn dean debbie debra delia denise derek derrick deshawn desmond detlef diego dieter dirk dolores
domenico dominic dominique don donna doreen doris doug duncan dustin dwayne dylan earl eberhard ed eddie edgar edith
edmund eduardo edwin eileen ekkehard elaine elena eli elia elias elisa elise ella elliot ellis elsa elsie emanuel
emiliano emilio emmanuelle enrico enrique erica erich erika ernesto ernst erwin esperanza estela esteban estelle
etienne eugenia eugenio evan fabian fabiola fabrice fabrizio federica federico felicia felipe fernanda fernando fidel
fiona flor florence florian floyd francine francisca francisco franck franco francois françois françoise franz freddie
freddy frederic frédéric frida frieda friedrich fritz gaelle gail gareth gaston gavin gemma geneviève geoffrey george-
floyd georg georges georgia georgina geraldine gerhard gerry gert ghislaine gianluca gianni gilbert gilles gina ginger
gisela giuseppe gladys glen glenn gloria gonzalo grace graciela greg greta guido guillaume guillermo gunnar gunther
günter gustav gustavo guy gwen hans-peter hanna harald harriet harvey hazel hector heidi heike heinrich heinz helena
helene helga helmut hendrik henri henriette henrik herbert herman hermann hilary hilda holger holly horacio horst
hubert hugo humberto ida ignacio ignazio igor ilse ines inés inge ingo irene iris irma irving isaac isaiah isidro
israel ivan ivonne jacinta jackie jacqueline jacques jaime jake jamal jamie jan-erik jared jasmine javier jay jeanette
jeanne jean-luc jean-paul jeff jens jenny jeremiah jerome jerry jess jesse jesús jill jim jimmy jo joachim joanna
joanne joaquín joe joel johanna jon jonas jonathon jordi jörg jorge josé josefa josefina josep josh joy joyce juana
juanita judit juergen jules juliana juliane julie-anne julien juliet juliette julio jürgen justin justine kai karin
karina karl-heinz karla karsten katarina katharina kathleen kathrin kathryn kathy katja katrina kay keiran kelvin ken
kent kerry kerstin kim kimberly kirk kirsten klaus knut konrad kris kurt kyle lance larry lars laszlo latasha laura
laure laurent laurie leah leandro lee leif leigh leila leo leon leonardo leonor leopold leroy leslie leticia liam
liliana lillian lily lisbeth liv lloyd logan lola lorena lorenzo loretta lori lorraine lothar lou luca luciana luciano
lucie lucio luigi luisa lukas lupe luther luz lydia lyle lynn mabel madeleine madison maeve magali maite malcolm malik
mandy manfred manuel manuela marcel marcela marcelo marcia marco marcos margarida margot margrit mariana marianna
mariano maribel marielle marilyn mario marisa marisol marissa marjorie marlene marlon marsha marshall marta martina
martine martín marvin massimo mateo mathias mathieu mathilde matt matteo matthias matthieu maureen maurice mauricio
maurizio max maxime maximilian meg megan melanie melinda melissa mercedes meredith merle mia micaela michaela michele
mick mikael mike mikkel milagros mildred milena millie mirella miriam mitchell moira molly morgan moritz morten moses
muriel myriam nadine naomi natalie nathalie nathan nathaniel neil nelson nestor neville niamh nick nicola nicolás
nicolette niels nigel nils nikki nina noel noelia noemi nora norbert noreen norma norman octavio odette olaf ole
olivier omar orlando osvaldo otto owen pablo paloma paolo pascal pascale pat patricio patsy patty paula paulette
pauline paulo pearl peggy penelope penny per percy perry petra phil philipp phillip phoebe phyllis pia pierre-yves
pilar piero preston priscilla quentin rafael rainer ralf ramiro ramon ramón ramona randall randy raphael raquel raul
raúl ray reginald reiner reinhard renate renato rené renee reuben rhonda ricardo riccardo rick ricky rita rob roberta
roberto robyn rocío roderick rodney rodolfo rodrigo roel rogelio roland rolf romain ron rory rosalia rosalind rosalie
rosanne rosario roxana roxanne ruben rubén rudi rudy rufus russ rusty sabine sabrina salvador salvatore sam samantha
sandro sanne santiago saskia scarlett sean selma serena serge sergio seth shane shannon shaun shawn sheldon shelley
sherman sherry shirley sibylle sid sidney siegfried sigrid silke silvana silvia silvio simone sören spencer stacey
stacy stan stanley stefania stefanie stefano stella stéphane sten steve sue sunniva sven svenja sybille tabea tamika
tammy tanja tanya tara tatiana ted terence terrence terri terry tess thelma thea theo theodor theodore thérèse thierry
thijs thorsten tiffany tim timo tina tobias todd tommaso toni tonia torben torsten tracy travis trevor trina tristan
troy trudy tyrone ulf ulla ulrich ulrike umberto uwe valentina valeria valérie vera veronica véronique vicente vicki
victor viktoria vincenzo vincenza viola violet vittoria vittorio viviana vivian vivien wade wanda warren wayne wesley
wilfried wilhelmina willem willi willy winifred winston wolfgang wouter ximena yael yanick yann yannick yasmin ynés
yolanda ysabel yves yvette zachary zara zoe chocué nubia yesenia yolima ovidio hernán hernando germán álvaro rigoberta
berta hebe azucena maría mária ángela ángel césar óscar iván sofía lucía tomás josé-luis juan-carlos ana-maría aino
anneli eero eija elina hannu harri heikki ilkka jari jarmo jorma juha jukka kaarina kalevi kari kirsi kyllikki lauri
leena maija marja marjatta marko markku matti mika mikko minna niko outi päivi pekka pertti pirjo raimo risto saara
sanna sari satu seppo sirpa tapani tapio tarja tero tuija tuula veikko vesa ville agnete anders annelise arnt åsa
bente birgitte bodil dagny eirik elin erling finn freja frode gro gudrun halvard hege helle inger ingeborg ivar jørgen
kåre kjell lasse lene linnea maj margareta marit mette nanna odd ragnhild randi rasmus sigurd siv solveig stig svend
sverre terje thor tone torunn tove trine ulla-britt ulrika unni vibeke yngve alexandros anastasios apostolos
athanasios charalambos christos dimitris dimitrios eleni efthymios evangelos fotini georgios giannis grigoris ioanna
ioannis katerina konstantinos kostas kyriakos loukas maria michalis nikos nikolaos panagiotis pavlos spyros stavros
stelios thanasis theodoros vasilis vassiliki yannis yiannis zoi abraham aharon amos anat ariel avi avigdor aviva
avraham benny bezalel binyamin chaim dafna dov efrat ehud eitan eliezer esther eyal gadi gideon gilad hadas hagai
hillel itamar itzhak moshe naftali nir noam noga ofer orly rivka ronit shai shira shlomo shmuel tal tzipi uri yaakov
yair yehuda yigal yitzhak yoav yosef yossi zeev`
