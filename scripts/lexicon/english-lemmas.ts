/**
 * Brings English words to one form for counting (`announces`, `announced` → `announce`). Coarse on purpose: both sides of every comparison
 * go through it, so `building` and `build` falling together does no harm.
 */
import type { WordCounts } from './word-counts';

/** Principal parts and plurals that no ending shows; what the list itself gives in braces comes on top. */
const irregular = `am are is was were been being:be has had having:have did does done:do went gone:go said:say got gotten:get made:make took taken:take came:come
saw seen:see knew known:know gave given:give found:find thought:think told:tell became:become left:leave felt:feel kept:keep held:hold brought:bring
began begun:begin wrote written:write stood:stand heard:hear meant:mean met:meet paid:pay ran:run sat:sit spoke spoken:speak lay laid:lay led:lead grew
grown:grow lost:lose fell fallen:fall sent:send built:build understood:understand drew drawn:draw broke broken:break spent:spend rose risen:rise drove
driven:drive bought:buy wore worn:wear chose chosen:choose sought:seek threw thrown:throw caught:catch dealt:deal won:win fought:fight taught:teach
sold:sell shot:shoot struck:strike hung:hang shook shaken:shake flew flown:fly bore born borne:bear ate eaten:eat hid hidden:hide sang sung:sing
swore sworn:swear tore torn:tear woke woken:wake froze frozen:freeze stole stolen:steal rode ridden:ride sank sunk:sink drank drunk:drink bit bitten:bite
blew blown:blow forgot forgotten:forget forgave forgiven:forgive withdrew withdrawn:withdraw men:man women:woman children:child people:people feet:foot
teeth:tooth mice:mouse geese:goose lives:life wives:wife knives:knife leaves:leave halves:half shelves:shelf wolves:wolf thieves:thief selves:self
crises:crisis analyses:analysis theses:thesis criteria:criterion phenomena:phenomenon better best:good worse worst:bad an:a`;
/** Words that only look inflected. */
const whole = new Set(
	`evening news during nothing something anything everything morning thing things always perhaps thus this his us yes less as species series means
	hundred sacred indeed need speed feed seed red bed led king ring spring string wing bring sing being united was`.split(/\s+/u),
);

/** A shorter word must be this common beside the inflected one. */
const FEWEST = 0.04;
const LARGEST_KNOWN = 60_000;

function* listStems(word: string): Generator<string> {
	const last = word.at(-1);
	if (word.endsWith('ies')) yield `${word.slice(0, -3)}y`;
	if (last === 's' && !/(?:ss|us|is)$/u.test(word)) yield* [word.slice(0, -1), ...(word.endsWith('es') ? [word.slice(0, -2)] : [])];
	if (word.endsWith('ied')) yield `${word.slice(0, -3)}y`;
	const cut = word.endsWith('ing') ? 3 : word.endsWith('ed') ? 2 : 0;
	if (cut === 0) return;
	const stem = word.slice(0, -cut);
	yield* [stem, `${stem}e`];
	if (stem.at(-1) === stem.at(-2)) yield stem.slice(0, -1);
}

export type Lemmatiser = (word: string) => string;

/** `parts` are irregular forms and their lemmas beyond the usual ones. */
export function makeEnglishLemmatiser(counts: WordCounts, parts: Iterable<readonly [form: string, lemma: string]>): Lemmatiser {
	const known = new Map<string, string>();
	for (const [form, lemma] of parts) known.set(form, lemma);
	for (const row of irregular.split(/(?<=:\w+)\s+/u)) {
		const [forms = '', lemma = ''] = row.split(':');
		for (const form of forms.split(/\s+/u)) known.set(form, lemma);
	}
	const listed = known.size;
	return (word) => {
		const before = known.get(word);
		if (before !== undefined) return before;
		if (known.size > listed + LARGEST_KNOWN) return findStem(word, counts);
		const lemma = findStem(word, counts);
		known.set(word, lemma);
		return lemma;
	};
}

function findStem(word: string, counts: WordCounts): string {
	if (word.length < 4 || whole.has(word)) return word;
	const own = counts.of(word);
	let best = word;
	let most = Math.max(FEWEST * own, 1);
	for (const stem of listStems(word)) {
		const count = counts.of(stem);
		if (stem.length < 2 || count < most) continue;
		most = count;
		best = stem;
	}
	return best;
}
