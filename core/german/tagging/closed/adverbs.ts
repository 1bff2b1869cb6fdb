/** Adverbs and particles that are no forms of anything else in the dictionaries, or are far commoner as adverbs. The form is the lemma. */
export const adverbs =
	'abhanden aber abends außerstande imstande infrage instand überhand vonstatten zugrunde zugute zunichte zustande zutage zuteil abermals ' +
	'abwärts allein alleine allemal allenfalls allenthalben allerdings allerhand allerorten allerseits allesamt allezeit allmählich allseits ' +
	'allzu also alsbald alsdann anbei andererseits anderenfalls andernfalls anderntags andernorts anders anderswo anderthalb anfangs anhin ' +
	'ansatzweise anscheinend ansonsten anstandslos auch aufwärts auseinander außen ausnahmslos ausnahmsweise äußerst bald balde beiderseits ' +
	'beieinander beileibe beinahe beisammen beiseite beispielsweise beizeiten bekanntlich bereits bergab bergauf bestenfalls bestens bestimmt ' +
	'bisher bislang bisweilen bitte blindlings bloß bzw ca circa da daheim dahinten damals dann dazumal demgemäß demnach demnächst denn dennoch ' +
	'derart derartig dereinst dergestalt derweil derzeit desto dieserhalb diesmal doch donnerstags dort dorthin dorther draußen drinnen drüben ' +
	'durchaus durchgängig durchweg durchwegs eben ebendort ebenfalls ebenso ebensolch ebensogut ebensowenig ehedem ehemals eher eigens eigentlich ' +
	'einander eilends einerseits einfach einigermaßen einmal eins einst einstmals einstweilen einzeln endlich erst erstens erstmal erstmals etwa ' +
	'etwas eventuell fast ferner fort fortan fortwährend freilich freitags frühestens frühmorgens ganz gänzlich gar gebietsweise gegebenenfalls ' +
	'geradeaus geradezu gerade gerne gern gemeinhin genau genug gestern gewiss gewissermaßen gleich gleichermaßen gleichfalls gleichsam ' +
	'gleichwohl gleichzeitig glücklicherweise größtenteils günstigstenfalls halb halbwegs halt heim heimwärts her herab heran herauf heraus ' +
	'herbei herein hernach herüber herum herunter hervor heute heutzutage hie hier hierher hierhin hierzulande hin hinab hinauf hinaus hindurch ' +
	'hinein hingegen hinten hinterdrein hinterher hinterrücks hinüber hinunter hinweg hinzu höchst höchstens höchstwahrscheinlich hoffentlich ' +
	'immer immerfort immerhin immerzu indes inklusive innen insbesondere insgesamt insofern insoweit inwiefern inzwischen irgendwann irgendwie ' +
	'irgendwo irgendwohin irgendwoher irgend ja jahrelang jahrein jahraus je jedenfalls jederzeit jedesmal jedoch jemals jetzt jeweils jüngst ' +
	'kaum keinesfalls keineswegs kürzlich kurzerhand lange längst längstens lediglich leider letztendlich letztens letztlich lieber links los mal ' +
	'manchmal manchenorts maximal mehr mehrfach mehrmals meinetwegen meist meistens minder mindestens miteinander mithin mittags mitten ' +
	'mitternachts mittlerweile mittwochs möglicherweise möglichst momentan monatelang montags morgen morgens nacheinander nachher nachhinein ' +
	'nachmittags nachts nahezu namentlich nämlich natürlich naturgemäß nebenan nebenbei nebeneinander nebenher neuerdings neulich nie niemals ' +
	'nimmer nirgends nirgendwo noch nochmal nochmals normalerweise notfalls nun nunmehr nur oben obenauf obendrein oft öfter öfters offenbar ' +
	'offensichtlich ohnedies ohnehin ohneweiteres paarweise partout pikanterweise plötzlich prinzipiell probeweise quasi quer ratenweise rechts ' +
	'reihum restlos ringsum ringsherum rückwärts rund rundum rundweg samstags sattsam schätzungsweise schlechthin schlichtweg schließlich ' +
	'schlimmstenfalls schnurstracks schon schrittweise sehr seinerseits seinerzeit seither seitwärts selber selbst seltsamerweise sicherlich ' +
	'sicherheitshalber so soeben sofort sogar sogleich somit sonntags sonst sooft soviel soweit sowieso spätestens stellenweise stets ' +
	'stromabwärts stückweise stundenlang südwärts tagelang tags tagsüber tatsächlich teils teilweise überall überallhin überaus übereinander ' +
	'überdies überhaupt übermorgen üblicherweise übrigens umher umhin umso umsonst unentwegt unbedingt ungefähr ungemein ungern unlängst unten ' +
	'untereinander unterwegs vergebens vergleichsweise vermutlich vielerorts vielfach vielleicht vielmals vielmehr völlig vollauf vollends voll ' +
	'voran voraus vorab vorbei vorderhand vorgestern vorher vorhin vormals vormittags vorn vorne vornehmlich vorneweg vorüber vorwärts vorweg ' +
	'vorwiegend vorzugsweise wahrhaftig wahrlich wahrscheinlich weg weiter weiterhin weithin weitaus weitgehend weitestgehend wenigstens werktags ' +
	'wieder wiederum wirklich wochenlang woanders wohl womöglich zeitlebens zeitweise ziemlich zig zeitgleich zudem zueinander zuerst zugleich ' +
	'zuhauf zuhause zulande zuletzt zumal zumeist zumindest zunächst zurück zurzeit zurecht zusammen zuvor zuvorderst zuweilen zuwege zwangsweise ' +
	'zwar zweifellos zweifelsohne zweimal dreimal viermal fünfmal sechsmal siebenmal achtmal neunmal zehnmal hundertmal tausendmal keinmal ' +
	'zweitens drittens viertens fünftens sechstens siebtens achtens auswendig mutmaßlich angeblich naja okay inne abseits hellauf wärmstens ' +
	'schnellstens nichtsdestotrotz nichtsdestoweniger vorerst fernab dahingehend einesteils andernteils schlechterdings seinetwegen ihretwegen ' +
	'unsertwegen deinetwegen meinerseits unsererseits ihrerseits dienstags wochentags zuallererst insonderheit minus plus viel wenig weniger über ' +
	'unter';

/** da-, wo- and hier- with a preposition; r stands before a vowel (daran, worüber, hierin). */
export const pronominalAdverbBases =
	'ab abhanden instand infrage überhand vonstatten zugrunde zugute zunichte zustande zutage zuteil an auf aus bei durch für gegen hinter in mit nach neben über um unter von vor zu zwischen';
export const otherPronominalAdverbs =
	'daher dahin dazwischen deswegen deshalb demgegenüber stattdessen außerdem dagegen daneben darum dran drauf draus drin drum drüber drunter darein hierzu hiermit infolgedessen währenddessen trotzdem seitdem indessen dementsprechend demzufolge unterdessen';

/** Ask how, where, when, why; as openers of a clause they stand among the subordinators. */
export const interrogativeAdverbs =
	'wie wo wann warum wieso weshalb weswegen wohin woher wieviel wofür womit wodurch woran worauf woraus worin worüber worunter wovon wovor wozu wobei wonach wogegen inwiefern inwieweit';

/** Can stand as the separated part of a verb at the end of its clause. */
export const separableParticles =
	'ab abhanden instand infrage überhand vonstatten zugrunde zugute zunichte zustande zutage zuteil an auf aus bei da dabei dagegen daher dahin dar daran davon dazu dazwischen durch ein einher empor entgegen entlang entzwei fehl fern fest fort frei gegenüber gleich gut heim her herab heran herauf heraus herbei herein herüber herum herunter hervor hin hinab ' +
	'hinauf hinaus hindurch hinein hinter hinterher hinüber hinunter hinweg hinzu hoch inne kaputt kennen klar klein kund lahm leicht los mit nach nahe nieder preis quer rück ran rauf raus rein rüber rum runter schief schwarz statt still stand tot teil über überein um umher unter ' +
	'voll vor voran voraus vorbei vorher vorüber vorweg wahr weg weiter wett wider wieder wohl zu zufrieden zurecht zurück zusammen zuvor zuwider zwischen bevor übrig bekannt offen bereit bloß auseinander aneinander aufeinander nebeneinander zueinander entgegen hervor drauf dran';

export const negation = 'nicht';

export const answerParticles = 'ja nein doch jawohl';

export const interjections = 'ach ah aha au bravo hallo hey hurra juhu na naja oh ok okay pst tja tschüss ups wow igitt nanu oje hi';
