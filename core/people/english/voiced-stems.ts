/**
 * Stems in which German sch stands for ж (English zh), or a single s where a word begins for з (English z): German writes ж and ш, з and с
 * alike, so these must be known. Lower case, in their German spelling.
 */

/** ж where a word begins. */
const zhStems =
	'schukow schdan schark schirinow schiwk schiwago schurawl scheljab schelesn scheljask schwanez schadan schabotinsk schanna schenja scherebz schitom schigul schilin ' +
	'schilz schigarj schirk schidk scharik schelew schamn scholudj scholob schemtschug';
/** ж anywhere. */
const zhInside =
	'breschn luschkow koschewnik boschidar boschena nadesch roschdest roschkow rogoschin dserschin jeschow saluschn medweschj ruschin druschin sneschana boschko ' +
	'boschin bereschn stanischew ryschkow ryschik tschischow tschischik nischni moschajew meschenin ischewsk kniaschn saporoschn';
/** з where a word begins. */
const zStems =
	'selensk saluschn sinowj sinowij sinaida sachar surab subow subk simin sorin sorkin sujew swerew swerjew swjagin sotow sawgorod sawjalow saizew sajzew samjatin sadorn ' +
	'sjugan solotow solotar salkind samoschn saporosch sarezk sarubin sarudn sawodn selikow seldowitsch semljan semljak semsk sernow sigan siborow slobin smejew snamensk ' +
	'snarok sosulja subkow sonar swonarj swonkow sykow sybin syrjan surabischwili sakareischwili sakaria saitun swiad';
/** с for all that a single s between vowels is mostly з: the papers do not always double it. */
const voiceless =
	'jewsej moisej elisej jelisej wasil alisa larisa anastas tarasow borisow denisow fedosej osip hasan usam isam kasim asad sisi nasar kasparow oksan';

const words = (list: string): string => list.split(' ').join('|');
const zhAtStart = new RegExp(`^(?:${words(zhStems)})`, 'u');
const zhAnywhere = new RegExp(words(zhInside), 'gu');
const zAtStart = new RegExp(`^(?:${words(zStems)})`, 'u');
const sInside = new RegExp(words(voiceless), 'gu');

/** The word with ж and з written as English writes them and a voiceless s as ss, where a stem tells; all else is left to the rules. Lower case in and out. */
export function markVoicing(word: string): string {
	const zh = word
		.replace(zhAtStart, (stem) => stem.replace('sch', 'ž'))
		.replace(zhAnywhere, (stem) => stem.replace(/(?<!t)sch(?!t)/u, 'ž'));
	const z = zAtStart.test(word) ? `ź${zh.slice(1)}` : zh;
	return z.replace(sInside, (stem) => stem.replace(/(?<=[aeiou])s(?=[aeiou])/u, 'ss'));
}
