/**
 * Rules that make one form of another: `1te` takes one letter off and adds te, `0^er` also puts the umlaut on the last vowel (Haus, Häuser),
 * `ge2t` puts ge before it (kündigen, gekündigt). Small letters and capitals stay as they are.
 */
const pattern = /^(ge)?(\d+)(\^?)(.*)$/u;

const umlauts: Readonly<Record<string, string>> = { au: 'äu', a: 'ä', o: 'ö', u: 'ü', Au: 'Äu', A: 'Ä', O: 'Ö', U: 'Ü' };

function addUmlaut(word: string): string {
	return word.replace(/(?:au|[aou])(?=[^aou]*$)/iu, (vowel) => umlauts[vowel] ?? vowel);
}

/** Throws a TypeError for a rule that is none. */
export function applyKeyRule(rule: string, word: string): string {
	const match = pattern.exec(rule);
	if (!match) throw new TypeError(`Unknown rule ${rule}`);
	const [, ge = '', cut = '0', umlaut, added = ''] = match;
	const base = word.slice(0, word.length - Number(cut));
	return ge + (umlaut ? addUmlaut(base) : base) + added;
}

/** The rule that makes `form` of `word`. */
export function findKeyRule(word: string, form: string): string {
	const candidates = [findPlainRule(word, form), findUmlautRule(word, form)];
	if (form.startsWith('ge')) candidates.push(`ge${findPlainRule(word, form.slice(2))}`);
	const fitting = candidates.filter((rule) => rule !== null && applyKeyRule(rule, word) === form);
	return (
		fitting.toSorted((a, b) => (a?.length ?? 0) - (b?.length ?? 0) || (a ?? '').localeCompare(b ?? ''))[0] ?? findPlainRule(word, form)
	);
}

function findPlainRule(word: string, form: string): string {
	let shared = 0;
	while (shared < word.length && word[shared] === form[shared]) shared++;
	return `${word.length - shared}${form.slice(shared)}`;
}

function findUmlautRule(word: string, form: string): string | null {
	for (let cut = 0; cut <= 2; cut++) {
		const base = addUmlaut(word.slice(0, word.length - cut));
		if (base !== word.slice(0, word.length - cut) && form.startsWith(base)) return `${cut}^${form.slice(base.length)}`;
	}
	return null;
}
