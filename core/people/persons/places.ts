import { foldName } from '../name-tokens';

/** Places and organisations of the news that the word list does not mark as places; lower case, without diacritics. */
const places =
	'corona covid mers sars verdi wirecard jena gera erfurt weimar chemnitz zwickau plauen cottbus potsdam rostock schwerin wismar greifswald stralsund neubrandenburg lubeck kiel flensburg husum hamburg bremen bremerhaven oldenburg emden wilhelmshaven osnabruck hannover braunschweig wolfsburg ' +
	'gottingen hildesheim celle luneburg kassel fulda marburg giessen wetzlar hanau offenbach darmstadt wiesbaden mainz koblenz trier bonn koln leverkusen dusseldorf neuss krefeld duisburg essen bochum gelsenkirchen dortmund hagen wuppertal solingen ' +
	'remscheid munster bielefeld paderborn gutersloh aachen monchengladbach siegen saarbrucken kaiserslautern ludwigshafen mannheim heidelberg karlsruhe pforzheim stuttgart esslingen tubingen reutlingen ulm heilbronn freiburg konstanz villingen ' +
	'munchen augsburg ingolstadt nurnberg furth erlangen bamberg bayreuth coburg wurzburg schweinfurt regensburg passau landshut rosenheim kempten memmingen dresden leipzig halle magdeburg dessau wittenberg gorlitz bautzen eisenach gotha suhl ' +
	'wien graz linz salzburg innsbruck klagenfurt villach bregenz dornbirn eisenstadt tirol karnten steiermark vorarlberg burgenland zurich bern basel genf lausanne luzern winterthur chur zug aargau thurgau wallis tessin schwyz uri glarus ' +
	'paris lyon marseille london manchester liverpool birmingham leeds edinburgh glasgow dublin belfast madrid barcelona sevilla valencia lissabon porto rom mailand turin neapel florenz venedig bologna genua milan palermo athen istanbul ankara izmir ' +
	'warschau krakau danzig breslau posen prag brunn pressburg budapest bukarest sofia belgrad zagreb sarajevo ljubljana skopje tirana kiew charkiw odessa lwiw mariupol cherson donezk luhansk bachmut minsk moskau petersburg kursk riga tallinn vilnius ' +
	'helsinki stockholm oslo kopenhagen reykjavik brussel antwerpen gent amsterdam rotterdam utrecht luxemburg monaco washington boston chicago detroit dallas houston denver seattle miami atlanta philadelphia baltimore california kalifornien texas florida ' +
	'ohio michigan virginia georgia nevada arizona colorado oregon utah alaska hawaii toronto montreal ottawa vancouver mexiko havanna caracas bogota lima quito santiago buenos rio brasilia kairo tripolis tunis algier rabat dakar lagos nairobi kapstadt ' +
	'johannesburg jerusalem gaza tel haifa beirut damaskus aleppo bagdad teheran riad doha dubai dhabi kabul islamabad karatschi delhi mumbai kalkutta dhaka bangkok hanoi saigon jakarta manila singapur peking shanghai hongkong taipeh seoul pjongjang tokio ' +
	'kyoto osaka sydney melbourne perth canberra auckland schleswig holstein pommern schlesien bohmen mahren galizien elsass lothringen provence bretagne normandie toskana sizilien sardinien korsika kreta zypern malta katalonien andalusien wales england schottland ' +
	'hertha borussia eintracht fortuna arminia alemannia werder schalke hsv bayern dynamo hansa energie union juventus inter arsenal chelsea everton tottenham real barca ajax rapid austria sturm aldi lidl rewe edeka tengelmann karstadt quelle siemens bosch daimler ' +
	'opel porsche audi basf bayer henkel lufthansa telekom commerzbank allianz ergo tui adidas puma nokia sony apple google amazon facebook microsoft intel ibm nestle novartis roche ubs barclays unicredit fiat renault varig aeroflot reuters wikipedia ebay';

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** The German names of all countries and regions that have a code (ISO 3166-1), as the platform knows them (CLDR). */
function listCountries(): string[] {
	const regions = new Intl.DisplayNames(['de'], { type: 'region', fallback: 'none' });
	const names = letters.flatMap((first) => letters.map((second) => regions.of(first + second) ?? ''));
	return names.filter((name) => /^\p{Lu}\p{Ll}+$/u.test(name)).map(foldName);
}

const all: ReadonlySet<string> = new Set([...places.split(' '), ...listCountries()]);

/** Whether the folded word is above all a place or an organisation. */
export const isPlaceName = (base: string): boolean => all.has(base);
