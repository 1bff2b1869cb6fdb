/**
 * Common given names of those who appear in German news, folded. Evidence that a word before a surname names somebody else
 * („Kate Bush“); a name that is missing here is still recognised where nothing else explains the capital.
 */
const names =
	// German, Austrian, Swiss
	'achim adam adrian albert alex alexander alexandra alfred alice alina andrea andreas andre angela angelika anja anke anna anne annalena annegret annette anton antje armin arne arno astrid august axel barbara bastian beat beate beatrix ' +
	'ben benedikt benjamin bernd bernhard berit bettina birgit bjorn bodo boris brigitte bruno burkhard carina carl carla carmen carola caroline carsten catharina cem charlotte christa christian christiane christina christine christoph ' +
	'christopher clara claudia claus clemens cornelia dagmar daniel daniela david dennis detlef dieter dietmar dirk dominik dominique dora doris dorothee eberhard eckart edgar elias elisabeth elke ella emil emilia emma erich erik erika ernst ' +
	'erwin esther eva evelyn fabian felix ferdinand florian frank franz franziska franziskus frauke fred frieda friederike friedrich fritz gabi gabriel gabriele georg gerald gerd gerhard gernot gert gisela gottfried gregor greta gudrun ' +
	'guido gunter gunther gustav hanna hannah hannelore hannes hans harald hartmut hedda hedwig heide heidi heike heiko heiner heinrich heinz helen helena helene helga helge helmut hendrik henning henri henrik herbert hermann hilde holger ' +
	'horst hubert hubertus hugo ilse imke ina ines inga inge ingo ingrid irene iris irmgard isabel isabella jakob jan jana janina jannik jasmin jens jeremias jessica joachim jochen johann johanna johannes jonas jonathan jorg josef joseph ' +
	'judith julia julian juliane jurgen jutta kai karin karina karl karla karsten katharina kathrin katja katrin kerstin kevin kilian klara klaus knut konrad konstantin kristin kristina kurt lara lars laura lea lena leo leon leonie leopold ' +
	'leyla lina linda linus lisa lorenz lotte louis louisa luca lucas lucia ludwig luisa luise lukas lutz magdalena maike maja malte manfred manuel manuela marc marcel marco marcus marek margarete margot maria marianne marie marina mario ' +
	'marion mark marko markus marlene marta martha martin martina marvin mathias mathilde matthias max maximilian melanie melissa mia michael michaela miriam mirko monika moritz nadine nadja natalie natascha nicola nicole niels niklas ' +
	'nikolaus nikolai nils nina noah nora norbert olaf ole oliver olivia oskar otto pascal patricia patrick paul paula pauline peer peter petra philip philipp pia rainer ralf ralph raphael rebecca regina regine reiner reinhard reinhold ' +
	'renate ricarda ricardo richard rita robert robin roland rolf roman ronja rosa rudi rudiger rudolf ruth sabine sabrina samuel sandra sara sarah sascha saskia sebastian selina silke silvia simon simone sofia sonja sophia sophie ' +
	'stefan stefanie steffen stephan stephanie susanne svenja sven sylvia tanja tatjana theo theodor theresa theresia thomas thorsten tilman tim timo tina tobias tom torben torsten udo ulf uli ulla ulrich ulrike ursula urs uta ute uwe ' +
	'valentin vanessa vera verena veronika victoria viktor viktoria volker volkmar walter walther werner wilfried wilhelm willi willy winfried wolf wolfgang wolfram xaver yvonne ' +
	// English, French, Spanish, Italian, Nordic
	'aaron abby abigail adele agnes aidan alan alain alberto alec alejandro alessandro alison allison amanda amber amy ana andres andrew andy angus ann annie anthony antonio antony arthur ashley audrey barack barry beatrice becky bella ' +
	'bernard bernie beth betty bill billy bob bobby brad brandon brian bruce bryan cameron carlo carlos carol catherine cathy charles charlie cheryl chloe chris cindy claire colin connor craig cynthia dan danny darren dave dean deborah ' +
	'debbie denis diana diane diego dolores don donald donna dorothy doug douglas drew duncan dylan ed eddie edith edmund eduardo edward eileen elaine eleanor elena eliza elizabeth ellen elliott emily emmanuel enrico eric ethan eugene ' +
	'fernando fiona fran frances francesca francesco francis francois frederic freddie gareth gary gavin gemma geoff geoffrey george gerard gianni giorgia giovanni giuseppe glenn gloria gordon grace graham greg guy hank harriet harrison ' +
	'harry hayley heather hector henry hillary holly howard ian igor isaac ivan ivanka jack jackie jacob jacques jacqueline jaime jake james jamie jane janet jason javier jay jean jeb jeff jeffrey jennifer jenny jeremy jerry jesse jill jim ' +
	'jimmy jo joan joanna joe joel john johnny jon jordan jorge jose josh joshua joy joyce juan judy justin karen kate katherine kathleen kathy katie keir keith kelly ken kenneth kerry kim kimberly kirsten kyle larry laurence lauren laurent ' +
	'lawrence lee leigh leslie lewis liam lily lindsay lindsey liz lloyd logan lorraine louise lucy luigi luis luke lynn madeleine madison maggie malcolm marcia margaret margot marilyn marjorie marlon mary mason mats matt matteo matthew ' +
	'maurice megan mel melinda michel michelle miguel mike mitch mohammed molly morgan nancy nate nathan neil nelson nicholas nick nicky nigel norman oscar owen pablo paolo pamela pat patti pedro penny phil philippe pierre rachel ralph ray ' +
	'raymond rex reza ricky rob roberta roberto rodney roger ron ronald ronnie rosie ross roy rupert russell ryan sally sam samantha scott sean sergio shannon sharon shaun shirley sidney spencer stacey stanley stella stephen steve steven ' +
	'stuart sue susan suzanne taylor ted terry tiffany timothy todd tommy toni tony tracy travis trevor tyler tyrone ursula vernon victor vincent virginia wade wayne wendy wesley william yannick zach zoe ' +
	// Slavic, Turkish, Arabic, Persian, Hebrew, East and South Asian
	'abbas abdul abdullah ahmad ahmed aischa akira alexej alexei alexandr ali aleksandr aleksandar amir anastasia anatoli andrej andrei andrius andrij andrzej aylin ayse baschar benny bogdan boris chen daria dmitri dmitrij dmytro donatas ' +
	'ekaterina elif emine emre erdal fatih fatima gavriil hakan hasan hassan hatice hussein ibrahim iryna ismail iwan jaroslaw jekaterina jewgeni jiri juri jurij karim kemal kyrylo lech leonid ljudmila li mahmud maksym marija mariya ' +
	'marjam mehmet michail mikhail milan mohamed mohammad mohsen murat mustafa mykola nadeschda nasser natalia natalja nikita nikol oksana oleg oleh oleksandr olena olga omar omer osman pavel pawel petro petr radoslaw raisa recep roman ' +
	'rustem salman sergej sergei serhij shinzo slobodan stanislaw svetlana swetlana tamara taras vaclav valeri vitali vitalij viktor vladimir volodymyr wassili wiktor wjatscheslaw wladimir wolodimir wolodymyr yang yitzhak yuki yusuf zbigniew';

const all: ReadonlySet<string> = new Set(names.split(' '));

/** Whether the folded word is a common given name; of a double name („Hans-Peter“) the first part decides. */
export function isGivenName(base: string): boolean {
	return all.has(base) || (base.includes('-') && all.has(base.slice(0, base.indexOf('-'))));
}
