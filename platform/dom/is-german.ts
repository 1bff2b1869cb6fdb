/**
 * Whether a text is German, from its words: function words make up about four in ten words of any German text.
 * Words that Dutch, English or the Scandinavian languages share are left out, so that these do not pass.
 */
const GERMAN = new Set(
	(
		'der das und nicht ein eine einen einem einer eines mit für auf den dem des sich auch als von zu zum zur im ist wird werden wurde ' +
		'nach bei aus wie oder aber über sind haben hat dass daß noch nur vor durch bis sie er es wir ich ihr sein seine seiner kann können ' +
		'sagte gegen wenn schon mehr sei habe am um unter zwischen beim vom keine kein'
	).split(' '),
);
/** Characters; more would not change the answer. */
const MAX_JUDGED = 1_500;
const MIN_SHARE = 0.2;
/** `lang` moves the threshold a little, for short texts; it is often wrong, so it never decides. */
const HINT = 0.05;

/** @param lang the page's own `lang`, if it has one. Texts under ten words are not judged: `false`. */
export function isGerman(text: string, lang: string | null): boolean {
	const words =
		text
			.slice(0, MAX_JUDGED)
			.toLowerCase()
			.match(/[a-zß-ɏ]+/g) ?? [];
	if (words.length < 10) return false;
	const hits = words.filter((word) => GERMAN.has(word)).length;
	const isHinted = lang?.toLowerCase().startsWith('de') ?? false;
	return hits / words.length >= MIN_SHARE - (isHinted ? HINT : 0);
}
