/** Words that begin with a number in digits: 1970er, 19-jährige, 30-prozentig, 3D-Drucker. */

/** What stands behind the number, without its ending, and the English in its place. */
const suffixes: Readonly<Record<string, string>> = {
	jährig: '-year-old',
	jährlich: '-yearly',
	monatig: '-month',
	wöchig: '-week',
	tägig: '-day',
	stündig: '-hour',
	minütig: '-minute',
	sekündig: '-second',
	prozentig: ' per cent',
	fach: ' times',
	mal: ' times',
	malig: '-time',
	köpfig: '-member',
	stellig: '-digit',
	teilig: '-part',
	stöckig: '-storey',
	seitig: '-page',
	spurig: '-lane',
	gradig: '-degree',
	stufig: '-stage',
	zeilig: '-line',
	sitzig: '-seat',
	ste: 'th',
	te: 'th',
};

/** English of a number and what is written together with it, joined or with a hyphen; null when that is nothing of its own. */
export function glossNumberWord(number: string, suffix: string): string | null {
	const small = suffix.toLowerCase();
	if (/^ern?$/u.test(small) && /^\d{2,4}$/u.test(number)) return /0$/u.test(number) ? `${number}s` : null;
	const base = small.replace(/e[rsnm]?$/u, '');
	const english = suffixes[small] ?? suffixes[base];
	return english === undefined ? null : `${number}${english}`;
}
