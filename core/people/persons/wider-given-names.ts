/**
 * Given names beside the common ones of `given-names.ts`: rarer, older, and of other languages as they stand in German papers. Lower case, without
 * diacritics. Names that are above all German words or places (Florian is none, Rose, Paris are) are left out.
 */
import { isGivenName } from '../given-names';
import { givenNamesTable } from '../names/given-names-table';

const names =
	// German, Austrian, Swiss, older and rarer
	'adalbert adelheid adolf agathe albrecht alois aloisius alwin alma amalie ambrosius amelie anatol andi anita annabel annalena annelie anneliese annemarie anni anny ansgar anselm apollonia arndt arnold artur arthur arved ' +
	'aurelia aurel babette balthasar barnabas bartholomaus bela benno berta berthold bertold bertolt bertram bianca bine birger blanka bodo bonifatius brunhilde burghard caren carl-friedrich carlotta cacilie caspar celina ' +
	'charlotta chlodwig christel christfried christl christof conny conrad constantin constanze cora cord cordula cosima curt cyrill dana dankmar davina denise didi diether diethelm dietlinde dietrich ditmar dominikus doreen dorit ' +
	'dorothea edda edeltraud edelgard edwin egbert egon ehrenfried ekkehard ekkehart eleonore elfi elfriede elisa elise elli ellinor elmar else elvira emanuel emmi engelbert enno erhard ernestine erna erni ernst-august eugen eugenie ' +
	'eva-maria evi ewald ferdi fides fiete finn folkert franka franzi friedemann friedhelm friedbert friedolin frieder friedl fridolin frithjof fritzi gabriela gebhard genoveva georgia gereon gerda gerhart gerlinde gero gerold ' +
	'gerrit gertraud gertrud gesa gesine gilbert gisbert gitta gitte giselher godehard goetz gotz golo gottlieb gottlob gotthard gotthold gottwald griseldis gundula gunda guenter guenther gunnar gustl hagen hajo hanna-lena hannelies hanni hanno ' +
	'hans-georg hans-jurgen hans-peter hansjorg hansi harry hartwig hasso heinke heino heinz-peter hella hellmut hellmuth helmuth henner henny henriette hermine herta hertha herwig hilda hildegard hilmar hinnerk hinrich hiltrud hjalmar ' +
	'holm ida ignaz ilka ilona imma immanuel inga ingeborg ingmar ingolf ingomar insa iris irmela irmtraud isa isolde isidor ivo jannis jannes janine janosch jeanette jeannine jella jenni jenny jette joakim jobst jockel joerg jolanthe jona ' +
	'joris jost josefa josefine josephine juergen jule juliana julius julika justus kajetan kaspar kati kathi kathe kathrina katharine karl-heinz karl-theodor karlheinz karoline katarina kerstin kira klarissa klemens knud korbinian kordula ' +
	'korinna kuno kunibert kunigunde lambert lale leander leif lene leni lennart lennard leonard leonhard leonore leopoldine levin liane liesel lieselotte liesl lilli lilly lilo lili linus lisbeth liselotte lola lore lorenz loni lothar ' +
	'lotti lou luana ludger ludmilla lude luitgard luitpold lydia magda magdalene magnus malwine manfried manja mareike marga margit margitta margarethe margret margrit marguerite mariella marietta marika marita marlies marlis markward mathis ' +
	'matthaus maurus mechthild medard meike meinhard meinolf meinrad melchior merle meta micha michi mila milena mina mimi minna mirjam mona monique moritz muriel nane nele nepomuk nico nicolai nicolas nicolaus niko nikolas ' +
	'nora norman ortwin ortrud oskar osswald oswald oswin ottfried otmar ottmar othmar ottilie ottokar pankraz pascal patrizia pauli peggy percy petronella pirmin quirin rabea radegund raimund raik ralph ramona randolf raphaela rasmus ' +
	'rebekka reimund reimar reimer reinald reinhart reinhardt reinfried reinmar reiner resi rega ria rico rieke rigobert rochus romana romy rosalie rosalinde rosamunde rosemarie rosi roswitha rosina rudiger runhild ruprecht sabina salome ' +
	'samira sandro sandy saskia schorsch sebald selma senta severin sibylle sieglinde siegbert siegfried sieghard sigfried siegmar siegmund siegrid sigmar sigmund sigrid sigrun sigurd sina sissi sissy solveig sophia stanislaus stefani ' +
	'stefania steffi stella stephanus steffen svea swantje sybille silvester sylvester tabea tankred tassilo tessa thea thekla theobald theodora theophil thilo thilde tilo thies thiess till tilla tilmann tine titus torge traudl traute trude ' +
	'trudi tristan ulla ullrich ulrika ursel uschi valerie valentina veit veith vera viktorin vincenz vinzenz virginia viola vitus vivian volkhard volkmar vroni walburga waldemar waldtraud walpurga waltraud waltraut wanda wendelin ' +
	'wendel wenzel werner wibke wiebke wigbert wilfrid wilhelmina wilhelmine wiltrud winfrid winifred wolf-dieter wolfgang wolfhard wunibald wulf xenia xandra yannic yvette zacharias zita zenzi ' +
	// English
	'abe abel abraham agatha alastair alexis alfie algernon alicia alistair alma alton alvin amos amelia andre angelica angelina angelo annabelle annabella arlene arnie ariana arianna austin ava avery barney bart basil benjamin ' +
	'bennie bernadette bert bertha beverly billie blake bonnie boyd bradley brenda brent bret brett bridget britney brittany brock bryce bud burt byron caitlin caleb calvin camilla candice carey carla carlton carly carmen carole carolyn ' +
	'carrie casey cecil cecilia cedric chad charley chelsea cher chester chip christian christie christy chuck clarence clark claude claudette clay clayton cliff clifford clifton clint clinton clive clyde cody cole connie conor ' +
	'corey cory courtney crystal curtis cyril cyrus daisy damian damien damon danielle daphne darlene darrell darryl daryl darwin davy dawn debbie debra dee delia denise dennis derek desmond dewey dexter dick dirk dolly dominic ' +
	'doreen doris dorian dustin dwayne dwight earnest ebenezer edgar edna edwin effie elaine eli elias elijah elisha ella ellie elliot elmer elsie elton elvis emerson emmett enid eric ernest errol erica erin ernie esme estelle ethel ' +
	'eunice evan evangeline evelyn everett ezra faith fanny fay felicia felicity ferris flora floyd forrest fletcher frankie franklin fred freddy freda gail gale gavin geoffrey geraldine gerry gertrude gideon gilbert giles gina ' +
	'ginger gladys glen glenda godfrey greta gregg gregory griffin grover gwen gwendolyn gwyneth haley hannibal harley harold harvey hazel henrietta herb herman hilary hillary hiram homer horace horatio hubert ' +
	'hugh humphrey ike imogen ingrid ira irvin irving irwin isabelle isaiah isla ivor ivy jacqui jaden jan jared jarvis jasper jed jefferson jenna jeremiah jermaine jerome jess jessie jethro jimi joanne jodie jody johnnie jonah ' +
	'jonas jonathon jorge josephine josiah joss judd jude judith julie juliet juliette julius june karl kathryn kay keanu keira kelvin kendall kendra kieran kirk kirsty kristen kurt kylie kyra lance lana lando lara latoya laurel laurie ' +
	'lawrie leah leland len lennox lenny leon leona leonardo leroy les lester levi lex libby lila lillian lily lincoln linus lionel lois lola lonnie loretta lou louie luann lucas luther lyle lyndon lynne mabel madonna mae magnus ' +
	'maisie mandy marcella marcia margie marian mariah marianne marissa marjory marlene marlon marsha marshall marty marv matilda mathew maureen mavis maxine maxwell meg meghan melvin mercy meredith merle merrill meryl mick mickey ' +
	'mildred miles millie milo milton mindy minnie miranda mitchell moira moses muriel murray myra myron nadine nanette naomi natalie nathaniel ned nell nellie nettie neville newton nicole nigel noel nolan nora norma oliver ollie ' +
	'olive orson orville oswald otis ozzie ozzy paddy paige parker patience patti patsy paulette pauly peggy penelope percy perry pete petula phil phoebe phyllis polly porter priscilla prudence quentin quincy quinn ralph ' +
	'ramona randall randolph randy raquel reese reggie reginald reid renee rhett rhonda rhys richie rick ricky riley rita roald robbie roberta robyn rocky roddy rodrick roderick rolf romeo ronan ronny rory rosa rosalind rosalyn roscoe ' +
	'rosemary rowan rowland roxanne ruby rudy rufus russ ruth sadie samson sandy saul scarlett sebastian selena serena seth seymour shane shania sharron shawn sheena sheila shelby sheldon shelley sherman sherlock sherry sherwin shiloh sid ' +
	'silas simone sinead sofia sonia sonny sophia sophie spike stan stephanie stephenie sterling stewart stuart sybil sydney sylvester tabitha tamara tammy tanya tara tatum tess tessa thaddeus thelma theodore theresa tilda tim tina ' +
	'tobias toby tom tommie tori tracey tricia trisha trey tristan troy truman trudy tucker tyson uma uriah valerie vanessa vaughn vera vernon veronica vic vicky vicki victoria vince vinnie viola violet vivien vivienne ' +
	'wallace wally walt wanda warren whitney wilbur wilfred will willa willard willie willis wilma wilson winnie winona winston woodrow woody xander yolanda yvette zachary zack zadie zane zelda ' +
	// French, Walloon
	'abel achille adele adelaide adrien agathe aime albertine alphonse amadou amelie anatole andree annick antoine antoinette apolline aristide armand armelle arnaud arsene aubin aude auguste aurelie aurelien axelle baptiste barthelemy ' +
	'bastien benoit bernadette berenice blaise blanche boris brice brigitte camille capucine carine catherine celestin celine cesar chantal christelle christophe claude clement clementine clothilde colette constant corinne cyprien cyrille ' +
	'damien delphine didier dimitri dominique edgar edith edmond edouard elie elisabeth elodie emile emilie emilien estelle etienne eugene eugenie fabien fabienne fabrice felicien fernand flore floriane francine franck francoise ' +
	'frederique gaetan gaston gauthier genevieve georges georgette geraldine germain germaine gerard ghislaine gilles gisele guillaume gustave guy gwenael hector helene herve hippolyte honore hortense hubert hugues hugo ines isabelle ' +
	'jacky jeanne jean-baptiste jean-claude jean-jacques jean-luc jean-marie jean-paul jean-pierre jeremie jerome joachim joelle josephine josette josiane jules julie julien juliette justine karim laetitia laure laurence leon leonie ' +
	'liliane lise loic lothaire louison luc lucette lucie lucien lucienne lucile ludovic lydie madeleine manon marcellin marceline margaux marguerite marie-france marie-louise marin marine marius marthe martial martine mathilde mathieu ' +
	'maud maurice maxence maxime melchior michele mireille monique muriel mylene nadege nathalie nicolas noemie octave odette odile olivier ophelie pascale patrice paulette perrine pierrette pierrick prosper quentin raoul raphael raymonde ' +
	'reginald regis remi remy renaud rene renee rodolphe romain romane roselyne roxane sandrine sebastien segolene severine simonne solange stephane suzanne sylvain sylvaine sylvie thibault thibaut thierry toussaint tristan ugo urbain ' +
	'valentin valery vianney vincent virginie viviane xavier yann yannick yves yvette yvon zinedine ' +
	// Spanish, Portuguese, Catalan
	'abelardo adolfo agustin aitor alba alejandra alfonso alonso alvaro amparo anibal angel antonia aquilino ariel armando arnaldo artemio arturo asuncion augusto aurelio aurora baltasar bartolome beatriz belen benito bernardo braulio camilo ' +
	'candido carlota carmelo carmina catalina cayetano celia cesar cesare chico clemente concepcion conchita consuelo cristian cristiano cristina cristobal damaso david delfina diego dionisio domingo edgardo eduarda efrain eladio elena ' +
	'eloisa emilio encarnacion enrique ernesto esperanza esteban estefania estrella eugenio eusebio eva evo ezequiel fabiola fabio fabricio facundo federico felipe felix fermin fidel filipe florentino fortunato francisca gael gaspar gerardo ' +
	'german gilberto ginés gonzalo graciela gregorio guillermo gustavo hector heitor helio henrique heriberto hernan hernando hipolito horacio hugo humberto ignacio ines inmaculada isabel isaias isidro ismael itziar ivan jacinto jaime ' +
	'javier jeronimo jesus joan joana joao joaquin joaquim jordi josefina josep josue juana julio juliana juanita laura lautaro leandro leonel leonor leopoldo leticia lionel lisandro lorena lorenzo luciano lucrecia luis luisa lula ' +
	'maite manolo manuela marcela marcelo marcos margarida mariana mariano marisol maristela martin mateo matias mauricio mauro maximiliano miguelina moises monserrat montserrat natalia nelida neymar nicolas nilda noelia ' +
	'norberto nuno octavio ofelia omar oriol orlando osvaldo pau paulo pedrito pepe perez placido rafael rafaela ramiro ramon raul rebeca reinaldo remedios renato ricardo rigoberta roberto rocio rodolfo rodrigo rogelio rogerio rolando ' +
	'romario ronaldo ronaldinho rosa ruben rui samuel saul sebastiao sergi severino silvana silvio soledad susana tadeo telmo teodoro teresa thiago tiago tomas toribio ursula vasco vicente victor ' +
	'victoria virgilio wilfredo wilmer xabi xavi ximena yago yolanda zacarias ' +
	// Italian
	'achille adriana adriano agnese agostino alberta alda aldo alessandra alessio alfio alfredo amadeo ambrogio amerigo andreina angela angelo annibale antonella antonino armando arrigo arturo attilio augusto aurelia baldassare bartolomeo ' +
	'battista benedetto beniamino beppe bernardino bettino biagio brunello bruna camillo carla carlotta carmelo caterina cecilia cesare chiara ciro claudio clelia concetta corrado cosimo costantino cristoforo daniela daniele dante dario davide ' +
	'demetrio dino domenico donatella donatello donato edoardo eleonora elio elisa elisabetta emanuele emiliano emma ennio enzo ercole ermanno ettore eugenio ezio fabrizio fausto federica federico fedele ferruccio filippo fiorella flavia flavio ' +
	'franca franco fulvio gabriele gaetano galileo gasparo gennaro gerardo giacinto giacomo giambattista giampaolo gian gianluca gianluigi gianfranco gianna ginevra gino gioacchino gioia giordano giorgio giovanna girolamo giuditta giulia ' +
	'giuliana giuliano giulio giuseppina grazia graziella guglielmo ignazio ilaria italo lapo lauro leonardo letizia lia lidia livia livio loredana lorenza loris luca luchino lucia luciana lucio ludovico luigia manlio marcello margherita ' +
	'mariangela marisa massimiliano massimo matilde maurizio michelangelo mirella nanni nello nicola nicolo nino ornella orazio orsola osvaldo ottavio palmiro paola pasquale patrizia pier piero pierluigi pietro pio primo raffaele raffaella ' +
	'raimondo remo renata renzo riccardo rino roberta rocco romano romolo rosanna rosalba rosella rossana rosso ruggero salvatore sandro savino serena sesto silvana simona simonetta siro stefania stefano susanna tazio teo tiziana tiziano ' +
	'tommaso torquato tullio ubaldo ugo umberto valentino valeria valerio vasco virgilio virna vincenzo vito vittoria vittorio walter zeno ' +
	// Nordic, Dutch, Flemish, Baltic, Finnish
	'aafke aage aagje adriaan aksel albertus alexandros alvar anders andreus annelies anneke annika antti arend arja arjen aro arvid arvo asbjorn aske atle bart bas bastiaan bengt bent benthe berend birgitta birgitte birte bjarne bjarni boel ' +
	'borge britt britta brita cees cor cornelis dagny daan dick dries edvard edvin edsger eelco eero egil eila einar eino eirik eivind elin ellert else erki erkki erlend erling esa eskil eva-lena evert eyvind ferenc finn flemming floor ' +
	'folke frans frederik freja frida fridtjof frits froukje geert geir gerrit gijs gisela gisle govert greger gro gudmund gudny gunhild gunilla gunnar gustaf haakon hakan hakon halldor halvard hannele hanne harri heikki hege helle henk ' +
	'hendrick hendrikje henrika henny hilde hjalmar huib huub ido inger ingemar ingvar ivar jaap jaakko jacobus jan-peter jari jarl jarmo jeltje jeppe jeroen jesper joep johan johanne jonas joost jorgen jorma joop jorn jorunn jouke juha ' +
	'juhani jukka jussi jyrki kaarina kaarlo kaare kai kaija kalevi kalle kari karsten kees keijo kersti kim kirsi kirsten kjell kjersti klaas koen kristian kristofer kristoffer laila lars-erik lasse leena leif lena lennart liisa lieke ' +
	'linn linnea liv loek luuk maarten maartje maija malin mads margareta margriet margrethe mari marieke mariann marijke mark-jan marit marja marjatta marko marten martti matthijs mathijs matti mauno mauri mette mies mika mikael mikkel ' +
	'mikko mirja mogens morten nanna nathalia nelleke nicolien niels niklas nils ninni oddvar oddny oivind olav olavi olof ola olle onno oscar ove oystein paavo pal patrik pekka pelle peder pehr piet pieter pim pirkko poul preben ragnar ' +
	'ragnhild raimo rasmus reidar reijo reinout rik riitta roar roelof rogier roger rolv ronny ruud runar rune ruut saara sakari sami samuli sanna satu saskia seppo signe sigurd sigrid sigridur simo siri siv sixten solveig sonja soren ' +
	'steinar stefaan stig stijn sture sverre svein sven-goran svend taina tapio tarja teemu teuvo teun thijs thor thorbjorn thorvald tjeerd torbjorn torfinn torgeir torleif torstein toril torvald tove trond trygve tuomas turid ulla ulf ' +
	'urho uuno valdas valdis vaira vigdis vidkun ville viveka wibe wessel wiebe willem wim wouter yngve yrjo zlatan ' +
	// Polish, Czech, Slovak, Hungarian, Romanian, South Slavic, Albanian, Greek
	'adriana agnieszka aleksandra alena alenka alexandros alexis alois ambroz ana anastas anastasios andras andrea andrijana andon andreja ante antal anton antoni arben ardian aron arpad artur attila balazs barbora bartlomiej bartosz beata bela ' +
	'berislav biljana blaz blazej boban bogdan bohumil bohuslav bojan boleslaw bora boris borislav borivoj borut bostjan bozena bozidar brane branimir branislav branka branko bronislaw budimir calin catalin cezary charalampos constantin corneliu ' +
	'cosmin costas cristian czeslaw dagmara dalibor damir dana danica danijel danuta darko dariusz darinka davor dejan denes desanka dimitar dimitra dimitri dimitrij dimitrios dimitris dobrica doina domagoj dorota dorin dragan dragana dragica drago ' +
	'dragoljub dragoslav drahomir dritan dubravka dumitru dusan dzevad edin edyta edita eleftherios elena emina emir emilia endre enver erzsebet eva evangelos ewa fatmir fatos ferenc filip florin franc francisek franciszek franja franjo ' +
	'frantisek gabor gabriela georgi georgia georgios gergely geza gheorghe giannis giorgos goran gordana grazyna grzegorz gyorgy gyula halina haralambos hashim hedvika henryk horia hrvoje hynek ibolya ilie ilija ilona imre ion ioan ioana ' +
	'ioannis irena irina ireneusz istvan ivana ivanka ivica ivo iwona izabela jacek jadranka jadwiga jan janez janina janko janos janusz jaromir jarmila jaroslav jaroslaw jelena jerzy jindrich jiri joanna jolanta josip jovan jovana jozef jozo jozsef ' +
	'jure jurgis justyna kalman kamil karel karol karolina karoly katalin katarzyna kazimierz klaudia konrad konstantinos kostas kreshnik kresimir krystian krystyna krzysztof kyriakos ladislav laszlo lazar lech leszek leos liviu ljiljana ljubica ' +
	'ljubomir ljubisa lubomir lucian lucjan lucyna ludmila ludvik ludwik luka lukasz magdolna maciej malgorzata marcin marek marian marija marijan marin marjan mariusz marta martin matej mateusz mathias matija matyas mieczyslaw mihaela ' +
	'mihai mihail mihaly miklos mikolaj mikulas milada milena milica milivoj milko milorad milos miloslav milovan milutin mimoza mircea mirela mirjana mirko miro miroslav miroslaw mislav mladen mojmir momcilo monika muharem nada nadezda ' +
	'nebojsa neda nedeljko nenad nevenka nicolae nikica nikola nikolaos nikos novak oana octavian ognjen oldrich oliver oto otakar ovidiu panagiotis pantelis pavao pavle pavlos pavol petar peter petra petros piotr predrag prokop przemyslaw ' +
	'radek radka radko radmila radomir radoslav radovan radu rafal rajko ramiz ramush ranko ratko remigiusz roman rudolf ruzena ryszard sali sandor sanja sanjin sasa sava savvas sebastian sinisa slavko slavoj slavomir slawomir slobodan snezana sorin ' +
	'spiridon spyros srdan srdjan stanislav stanko stavros stefan stefania stefanos stepan stevan stipe stjepan stojan svatopluk svetislav svetozar szymon tadeusz tadej takis tamas teodor teodora theodoros tibor tihomir timea todor tomas tomasz ' +
	'tome tomislav traian tudor tvrtko urszula vaclav valentin vanja vasile vasilis vassilis vaso veljko vera verica vesna viktor viorica virgil vit vitezslav vlad vladan vladislav vladka vlado vlasta vojislav vojtech vuk waclaw wanda ' +
	'wieslaw wieslawa witold wladyslaw wlodzimierz wojciech xenia yiannis yorgos zbynek zdenek zdravko zeljko zlatko zofia zoltan zoran zorica zoya zsolt zsuzsa zuzana zvonimir zygmunt ' +
	// Russian, Ukrainian, Caucasian, Central Asian
	'afanassi akaki alexandr aleksej alim aljona aljoscha anatolij andrey anton arkadi armen arsen arseni artjom artur aslan aslambek boris danil danylo denis denys dmitry dschochar eduard efim emomali fedor fjodor galina gennadi georgij gleb ' +
	'grigori hamlet heydar ihor ilham ilia ilja inna irakli iryna irina islam iwan jakow jaroslaw jegor jelena jelisaweta jewgenia jewgenij jewgenija jewhen julija julia kacha kira kirill konstantin ksenia larissa larisa leonid lew lewan lidia ' +
	'ljubow ludmila lyudmila maja maksim marat margarita marija maxim micheil michail mischa moissei murad musa mykhailo mychajlo nadja natalija natalya nikolaj nikolai nino nodar nugsar nursultan oleksij olexander ossip otar pawlo pjotr polina ' +
	'qassym raissa ramsan roman ruben ruslan rustam ruslana sachar sascha semjon serge sergey sersch shamil sinaida sofja sofia soja stanislaw stepan surab svetlana swetoslaw swjatoslaw taras tatiana tatyana timofej timur tigran ' +
	'tymofij uljana vadim vadym valentina valery valeriy vasyl veronika viktoria vitaliy vladimir vladislav vladyslav vsevolod vyacheslav wachtang wadim wadym waleri walerij walentin walentina warwara wassyl weniamin wera wiktoria witali witalij ' +
	'wladislaw wolodymyr wsewolod xenia yana yegor yelena yevgeny yulia yuri yuriy ' +
	// Turkish, Kurdish, Arabic, Persian, Hebrew, African
	'abd abdallah abdel abdelaziz abdelkader abdou abdulaziz abdullatif abdelhamid abid abu adel adem adil adnan afra ahmadou aicha aisha akbar akif alaa alev alia alican alpay amadou amal amin amina amine amos anas aras arafat aram ariel arif ' +
	'arye aslan assad asuman atila avi avigdor avraham aydan ayhan ayla ayman ayoub aysel aytac azad aziz aziza babak baha bahar bahram bakary baran baris barham basil bassam batya bayram bekir belal berat berivan bilal bilkis binali binyamin ' +
	'boubacar boutros bulent burak burhan bushra canan cansu cem cemal cemil cemile cengiz ceyda chaim chaled chalid cheikh cherif chimamanda cihan dalia dan daoud dariusch deniz dilara dilek djamel dogan dov dursun ebrahim ece ecevit ' +
	'efraim efua ehud elif elijahu elke emin enes engin enis ephraim erbakan ercan erdem erdogan eren ergun erkan erol ersin ertugrul esin esra eyal ezra faisal farah farhad farid farida faruk fathi fatma fatos fatou fawzi fazil feridun ' +
	'ferhat ferit fethullah feyza firas fuad fuat gamal ghassan gideon giora gokhan goksel golda gulay guler gulsen habib habiba hafez haidar haim hakim haled halil hamdi hamid hamza hanan hande hani hanin haroun hashem haydar hayim hisham ' +
	'hosni houssam hrant huda hulya husnu huseyin hussain hussam ibo idris ihsan ilana ilan ilhan ilker iman imran inci ines ishak ismet israel itamar itzhak iyad izzet jafar jafer jakub jalal jamal jamil jamila javad jawad joaw joschka juma ' +
	'kaan kadir kadri kamal kamel kamil kamran kader kasim kaya kazim kemal kenan kerem khadija khaled khalid khalil kofi koray kwame kwasi lale lamine latif layla leila leyla liron lutfi maher mahdi mahmoud mahmut mahsa majid malala malek malik ' +
	'mamadou mansour mansur marwan maryam masoud masud mehdi mehmed melih melek melike menachem meral mert mesut metin mevlut miray moez mohamad mohamadou mohamed mohamoud mohammadreza mordechai mosche moshe mostafa moussa muammar muhamed ' +
	'muhammad muhammed muhsin mukhtar muna munir musa mustapha nabil nadia nadir naftali nagib naguib naim najib najla namik nasir nasreddin nasrin nawal nazan nazim necla necmettin nelson nevin nihat nilufer nimrod nizar nouri numan nuri ' +
	'nursel nurettin ofer oguz okan okay oktay onur orhan oumar ousmane ozan ozcan ozgur ozlem pinar pervez qasim rabia rachid rafik rafiq rahim ramazan rami ramzi rana rania rashid raschid rauf recep refik resit reuven reyhan riad riyad robina ' +
	'rojin rony ruhollah saad saadi sabah saban sabri saddam sadia sadik saeed safa sahar said saif salah saleh salem salih salim salma sami samia samir samuel sanaa sarit schaul schimon schlomo sedat sefa sefer selahattin selcuk selim selin ' +
	'selma semih serap serdar serhat serkan servet sevgi sevim shahid shai sharif shaul shimon shirin shlomo sibel simcha sinan sirin soraya suat suha suleiman suleyman sumaya sureyya taha tahir talat talip tamer tamim tansu taner tarek ' +
	'tarik tariq tawakkol tayfun taylan tayyip thabo tolga tuba tugba tuncay tunc turan turgut turhan turkan tzipi ufuk ugur umit umut unal usama vahit vedat volkan wael wafa walid wole yacine yael yahya yair yakup yalcin yasar yasemin yaser ' +
	'yasin yasmin yasser yehuda yesim yigal yigit yilmaz yitzhak yoav yossi yousef yunus yusef yvonne zafer zahir zahra zaid zaki zalman zehra zeki zeynep zinedine ziad ziya zohra zubin zuhal ' +
	// South, East and South-East Asian
	'aamir abhijit aditya ajay ajit akihito akiko akio akira amar amartya amit amitabh amrita anand anil anish anita anjali arjun arun aruna arundhati arvind asha ashok atal ayako bae benazir bhagat bhim chandra chen cheng chiang chih chiho ' +
	'dae deepak dev devi dilip dinesh feng ganesh gautam gita gopal goro gul haruki harsh hideki hideo hideyoshi hiro hirohito hiroshi hiroko hu huang hui indira indra ishiro jackie jagdish jawaharlal jaya jia jian jianguo jin jing ' +
	'jintao jiro joko jong jun junichiro kailash kamala kazuo keiko keisuke ken kenji kenzo kiran kiyoshi koji krishna kumar kumari lakshmi lalit lata li ling liu madhuri mahatma mahendra mahesh mako mani manish manmohan mariko masako masao meena ' +
	'megawati michiko minoru mitsuko mohan mukesh mulayam nagisa nana naoko naoto naresh narendra natsuo navin nehru nirmala nobuo nobuyuki osamu padma pankaj park pranab prem prithvi priya priyanka qian rabindranath rahul raj raja rajesh ' +
	'rajiv rakesh ram rama ramesh ranjit ravi rohit ryu sachin sadako sanjay sanjeev satoshi satyajit seiji shah shahrukh shankar shigeru shin shinji shinzo shiro shiva shivani sho shu siddharth sonia srinivas subhash sukarno sunil suresh susilo ' +
	'suzuki swami tadao takashi takeo takeshi taro tatsuya tenzin thaksin thich toshio toshiko usha vijay vikram vinod vishal vivek wei wen xiao xi xin yasuhiro yasuo yi ying yingluck yoko yoshi yoshihiro yoshiko yoshio yu yukio yukiko yumi zhang zhao zhou';

const all: ReadonlySet<string> = new Set(`${names} ${givenNamesTable}`.split(' '));
const first = (base: string): string => base.slice(0, base.indexOf('-'));

/** Whether the folded word is a given name, common or not; of a double name the first part decides. */
export function isWiderGivenName(base: string): boolean {
	return isGivenName(base) || all.has(base) || (base.includes('-') && all.has(first(base)));
}
