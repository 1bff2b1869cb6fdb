/** Common given names of one gender, as German papers print them; names that both bear (Andrea, Kim, Sascha) are left out. Lower case, without diacritics. */
const set = (names: string): ReadonlySet<string> => new Set(names.trim().split(/\s+/));

const female = set(`
	agnes alena alexandra alice alicia alina amalia amelie anastasia angela angelika anika anita anja anke ann anna annalena anne annegret anneliese annette annika antje ariane astrid barbara beate beatrice beatrix
	bettina birgit birgitta brigitte britta camilla carina carla carmen carola carolin caroline catherine cecilia celine charlotte chiara christa christiane christina christine clara claudia constanze corinna cornelia
	dagmar daniela diana doris dorothea dorothee dunja edith elena eleonore elfriede elisa elisabeth elizabeth elke ella ellen elli elvira emilia emily emma erika erna esther eva evelyn evelyne fatima felicitas franziska
	frauke frida friederike gabriela gabriele gerda gerlinde gertrud gesine gisela gitta giorgia giulia greta gudrun hanna hannah hannelore heide heidemarie heidi heidrun heike helen helena helene helga henrike henriette herta
	hilde hildegard hillary ida ilse imke ina ines inga inge ingeborg ingrid irene iris irina irmgard isabel isabell isabella isabelle iryna jana janine jasmin jeanette jennifer jenny jessica jil joana johanna
	josefine judith julia juliane julija jutta karen karin karla karolin karoline katarina katharina kathrin katja katrin kerstin klara klaudia kristin kristina lara larissa laura lea lena leni leonie lena lina linda lisa
	liselotte louisa louise lucia lucy luisa luise lydia magda magdalena maike maja malu manuela mareike margaret margarete margarethe margit margot maria marianne marie marietta marina marion marita marlene marlies marta martha
	martina mathilde mechthild melania melanie merle mette michaela michelle mia mina mira miriam mirjam monica monika nadine nadja nancy natalia natalie natascha nele nicola nicole nina nora olena olga oksana olivia patricia
	paula pauline petra pia ramona rebecca regina regine renate ricarda rita romy rosa rosemarie roswitha ruth sabine sabrina sahra salome sandra sanna sara sarah saskia serap sibylle sieglinde sigrid silke silvia simone sofia sofie
	sonja sophia sophie stefanie steffi stella stephanie susan susanna susanne svenja svetlana swetlana sylvia tamara tanja tatjana teresa theresa theresia thea therese tina tulsi ulla ulrike ursula uta ute valentina valerie
	vanessa vera verena veronika viktoria victoria viola waltraud wiebke wilhelmine yvonne zoe julija nikola kamala kaja roberta ilaria yasmin aylin ayse elif emine hatice katalin zuzana claire florence francoise
	nathalie segolene valerie ekaterina jekaterina ljudmila nadeschda natalja tatiana mary patty karoline linnea astrid ingvild annie jane jill joan julie kate kathleen laura lauren liz marjorie megan melinda meghan mary
`);

const male = set(`
	achim adam adolf adrian albert albrecht alex alexander alexej alexei alfons alfred ali alois andre andreas andrej andrzej andrij antoine anton antonio antony anthony armin arne arnold artur arthur august axel barack bastian ben
	benedikt benjamin benny bernd bernhard bernie bert bertold bertram bill björn bjorn bob bodo boris brian bruno burkhard carl carlo carlos carsten charles christian christof christoph christopher claas claus clemens cornelius dag dan
	daniel danny dave david denis dennis detlef detlev dieter dietmar dietrich dimitri dirk dmitri dmytro domenico dominik donald edgar edmund eduard edward egon ekkehard elmar elon emil emmanuel enrico enrique eric erich erik ernst erwin
	eugen ewald fabian felix ferdinand fernando florian francesco francis franco francois frank franz frederik fred friedrich friedhelm fritz gabriel gavin georg george gerald gerd gerhard gernot gert giovanni giuseppe gottfried gregor
	guido gunnar gunter gunther guenter guenther gustav hannes hans hansjorg harald harry hartmut hassan hauke heiko heiner heinrich heinz helge helmut hendrik henning henri henry herbert hermann holger horst hubert hubertus hugo ian
	ibrahim igor ilham ingo isaac ismail ivan iwan jack jacob jacques jakob james jan jannik janosch jean jens jeremy jim jimmy joachim jochen joe joerg johan johann johannes john jonas jonathan jorg jose josef joseph joschka juan julian
	jurgen juergen juri jurij justin kai karl karl-heinz karsten keir kevin klaus knut konrad konstantin kurt kyrylo lars laurent lars leo leon leonid leopold lorenz lothar lucas ludwig luigi lukas lutz magnus manfred manuel marc marcel
	marcello marco marcus mario marius mark marko markus martin massimo mathias mats matt matteo matthew matthias mattias mauro max maximilian mehmet michael michail michel mike mikhail mirko mohammed mohamed mohammad moritz murat mustafa
	narendra nicolas nicolae niels nikol nikolai nikolaj nikolaus nils norbert olaf ole oleg oleh oleksandr oliver oscar oskar oswald otmar otto pablo paolo pascal patrick paul pavel pedro peer peter petr petro petteri philip philipp
	philippe pierre rafael raimund rainer ralf ralph recep reiner reinhard reinhold rene reto ricardo richard rishi robert roberto robin roderich roger roland rolf roman ronald ruben rudiger rudolf rupert rustem sam samuel sebastian sepp
	sergej sergei sergey serhij sergio siegfried siegmar sigmar silvio simon soren stefan steffen stephan stephen steve steven sven tayyip theo theodor thilo thomas thorsten thorben till tilo tim timo tino tobias tom tomas tommy toni
	torsten udo ulf uli ullrich ulrich urs uwe valentin valeri veit victor viktor vincent vitali vitalij vladimir volker volodymyr waldemar walter walther wassili werner wilfried wilhelm willi william willy winfried winston wladimir
	wolfgang wolfram wolodymyr xavier xi yannick yves benjamin baschar bashar mahmud abdullah ahmad ahmed omar osman jair lula nayib javier nicolas gustavo petteri jonas mateusz jaroslaw lech radoslaw donald viktor aleksandar alexandar
`);

/** The gender that a given name shows, „Hans-Peter“ by its first part; `null` when it shows none. */
export function readNameGender(given: string): 'female' | 'male' | null {
	const folded = given.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss').toLowerCase();
	const names = [folded, folded.split('-')[0] ?? ''];
	if (names.some((name) => female.has(name))) return 'female';
	return names.some((name) => male.has(name)) ? 'male' : null;
}
