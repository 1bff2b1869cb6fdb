/** Surnames that are common in German news and often words or given names besides, and the forms by which others show. Lower case, without diacritics. */
import { easternSurnames, westernSurnames } from '../names/surnames-table';

/** Common German ones. */
const german =
	'muller schmidt schneider fischer weber meyer wagner becker schulz hoffmann schafer koch bauer richter klein wolf schroder neumann schwarz zimmermann braun kruger hofmann hartmann lange schmitt werner schmitz krause meier lehmann schmid schulze maier ' +
	'kohler herrmann konig walter mayer huber kaiser fuchs peters lang scholz moller weiss jung hahn schubert vogel friedrich keller gunther frank berger winkler roth beck lorenz baumann franke albrecht schuster simon ludwig bohm winter kraus martin ' +
	'wenzel popp hauser hermann gerhardt buchholz kunze seifert ebert kruse hubner heinz reuter thiel forster gunter bayer barth ott sturm kern beyer bischoff schindler stark fritz michel jahn kirchner ritter nagel pfeifer paul moritz fleischer hirsch rode mohr ' +
	'jacob jakob ernst krug lutz bach heller hein bock brenner decker esser falk gerlach geiger gebhardt hecht heck herzog hess jansen jost kaufmann kessler kirsch klose kramer kremer kuster linde lohmann metzger metz mertens michels noack opitz pape pauli petri ' +
	'philipp probst rau rapp reich reimann reinhardt renner riedel rieger rohde rudolph schilling schlegel schramm siebert singer sommer stahl steiner stephan strobel thiele timm unger urban wendt weidner wiese wild wilke wirth witte zander zeller';
/** Of those in the news. */
const known =
	'schumacher kramer vogt stein jager otto sommer gross seidel heinrich brandt haas schreiber graf schulte dietrich ziegler kuhn kuhne pohl engel horn busch bergmann thomas voigt sauer arnold wolff pfeiffer beckmann lindner merkel scholz habeck baerbock ' +
	'merz soder steinmeier schaeuble schauble gauck wulff kohl genscher brandt adenauer erhard kiesinger weizsacker lafontaine gysi wagenknecht westerwelle rosler niebel bruderle guttenberg seehofer stoiber beckstein gabriel nahles maas heil ' +
	'pistorius faeser lauterbach ozdemir esken klingbeil kuhnert spahn laschet roettgen rottgen linnemann wissing buschmann strack-zimmermann weidel chrupalla hocke gauland petry meuthen kretschmer kretschmann ramelow schwesig dreyer wowereit giffey wegner ' +
	'kurz kickl nehammer haider faymann gusenbauer schussel kreisky berset blocher blatter infantino platini beckenbauer matthaus klinsmann ballack lahm schweinsteiger podolski klose kroos neuer muller hummels boateng ozil gundogan sane gnabry kimmich ' +
	'goretzka musiala wirtz havertz nagelsmann flick loew klopp tuchel heynckes hitzfeld rangnick magath schaaf rehhagel daum hoeness rummenigge sammer watzke effenberg basler scholl kahn lehmann voller vettel schumacher rosberg hamilton alonso verstappen ' +
	'kerber graf becker zverev nowitzki ullrich witt neureuther vonn goethe schiller lessing heine kleist fontane mann brecht grass boll walser handke bernhard jelinek kafka rilke hesse hegel kant marx engels nietzsche schopenhauer heidegger adorno habermas freud ' +
	'luther bach mozart beethoven brahms wagner schumann mendelssohn bruckner mahler strauss haydn handel schubert weill karajan furtwangler durer cranach holbein klee kandinsky beuys richter kiefer baselitz hitler goebbels goering goring himmler hess eichmann ' +
	'stalin lenin trotzki churchill roosevelt kennedy nixon reagan clinton bush obama trump biden harris vance thatcher blair brown cameron johnson truss sunak starmer chirac sarkozy hollande macron le-pen berlusconi prodi renzi meloni conte draghi putin jelzin ' +
	'gorbatschow selenskyj poroschenko janukowitsch klitschko lukaschenko erdogan netanjahu scharon arafat abbas assad gaddafi mubarak mursi chamenei rohani castro chavez maduro lula bolsonaro milei modi xi mao kim nehru gandhi mandela einstein planck heisenberg ' +
	'newton darwin curie edison tesla jobs gates bezos musk zuckerberg smith jones williams taylor davies evans wilson roberts wright robinson thompson walker hughes edwards hall green lewis wood jackson clarke clark miller davis garcia rodriguez martinez ' +
	'hernandez lopez gonzalez anderson moore lee perez white sanchez ramirez young allen king scott torres nguyen hill flores adams nelson baker rivera campbell mitchell carter phillips parker turner collins stewart morris murphy cook rogers morgan cooper ' +
	'peterson reed bailey bell gomez kelly howard ward cox diaz richardson watson brooks bennett gray james reyes cruz price myers long foster sanders ross morales powell sullivan russell ortiz jenkins gutierrez perry butler barnes fisher henderson coleman ' +
	'simmons patterson jordan reynolds hamilton graham fernandez silva santos pereira costa rossi russo ferrari bianchi romano dupont durand moreau laurent lefebvre leroy bernard dubois nowak kowalski novak horvat nagy kovacs jansen de-vries bakker visser ' +
	'janssen hansen johansen olsen larsen andersen nielsen jensen petersen pedersen christensen sorensen rasmussen johansson andersson karlsson nilsson eriksson larsson olsson persson svensson gustafsson yilmaz kaya demir celik sahin ozturk aydin';

const western: ReadonlySet<string> = new Set(`${german} ${westernSurnames}`.split(' '));
const others: ReadonlySet<string> = new Set(`${known} ${easternSurnames}`.split(' '));
/** Endings that surnames have and German nouns seldom or never. */
const forms =
	/(?:[bcdfghklmnprst]mann|berger|burger|hauser|huber|maier|meier|meyer|mayer|bauer|hofer|hoff|acher|wski|wska|owicz|ewicz|vic|vich|witsch|ewski|sky|skyj|[nkd]ski|enko|tschuk|schwili|[ndrl]dse|opoulos|idis|akis|ides|oglu|ulescu|escu|[eo]nov|[anrlk]ow|[eaij]ew|owa|ewa|jan|sson|[rnlkt]sen|inen|stra|quist|gaard|elli|etti|ucci|ini|ardi|nnen|[iu]sz|czyk|czak|ez|lein|[rnl]feld|[rnlt]stein|[rlnd]thal|brecht|hardt?|bert|rich|wig|schek|tzky?|tzki|asch|usch)$/u;

/** Whether the folded word is a surname at home where Latin letters are written. */
export const isWesternSurname = (base: string): boolean => western.has(base);
/** Whether the folded word is a listed surname. */
export const isSurname = (base: string): boolean => western.has(base) || others.has(base);
/** Whether an unknown word has the form of a surname. Folded. */
export const hasSurnameForm = (base: string): boolean => base.length > 4 && forms.test(base);
