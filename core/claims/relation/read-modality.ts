/**
 * How firmly a sentence says what it says. `open`: left open, suspected, feared, or nothing seen of it; `ahead`: announced, promised, planned or
 * expected; `heard`: passed on as what others say; `plain` otherwise.
 */
import type { Said } from './said-words';

export type Modality = 'plain' | 'open' | 'ahead' | 'heard';

const leavesOpen =
	/^(unklar|ungewiss|fraglich|zweifelhaft|unbestätigt\w*|ungeklärt\w*|mutmasslich\w*|angeblich\w*|vermeintlich\w*|bezweifel\w*|vermut(et|en|ete|eten|lich)|verdächtig\w*|verdacht|spekul\w*|womöglich|möglicherweise|vielleicht|offenbar|anscheinend|wahrscheinlich|mutmassung\w*|gerücht\w*|befürcht\w*|sorge|könnten?|dürften?)$/;
const openPhrase =
	/\b(bleibt offen|(?:noch|weiter(?:hin)?|ist|bleibt|war) (?:\p{L}+ ){0,2}offen\b|nicht (?:sicher|klar|bestätigt|bekannt)|(?:keine?|bislang keine?|bisher keine?) (?:„?nennenswerten? )?(?:hinweise?|anzeichen|belege|beweise?|erkenntnisse|bestätigung|berichte)|gehe?n? davon aus|nicht ausgeschlossen|schlie(?:ß|ss)t? \p{L}+ nicht aus|es hei(?:ß|ss)t)/iu;
const whether = /(^|[,;–] ?|\p{L} )ob /iu;
const heard =
	/^(soll|sollen|demnach|zufolge|laut|angeblich|berichten|medienberichten|behauptet|behaupten|behauptete|berichtet|berichtete)$/;
const announces =
	/^(kündig(t|te|en|ten)|angekündigt\w*|versprach(en)?|versprochen\w*|verspricht|versprechen|zugesagt\w*|plan(t|te|en|ten)|geplant\w*|vorgesehen\w*|beabsichtig\w*|erwäg(t|en)|erwog(en)?|prüf(t|en|te)|vorhaben|erwartet\w*|rechnet|rechnen|rechnete|will|wollen|wolle|wollte|wollten|künftig|demnächst|bald|droht|drohte|fordert\w*|verlangt\w*|arbeitet|strebt|bereitschaft|würde|würden|wäre|wären|hinarbeitet|hinweis|vorbereitungen)$/;

export function readModality({ words, text, span }: Said): Modality {
	const sentence = text.slice(span.start, span.end);
	if (words.some(({ folded }) => leavesOpen.test(folded)) || openPhrase.test(sentence) || /^ob /iu.test(sentence)) return 'open';
	if (words.some(({ folded }, at) => announces.test(folded) && !isReply(words, at))) return 'ahead';
	return words.some(({ folded }) => heard.test(folded)) || whether.test(sentence) ? 'heard' : 'plain';
}

/** „will gesehen haben“ is hearsay, no plan. */
const isReply = (words: Said['words'], at: number) =>
	/^(will|wollen)$/.test(words[at]?.folded ?? '') &&
	/^(haben|sein)$/.test(words.at(-1)?.folded ?? '') &&
	/^ge|^ver|^be|t$|en$/.test(words.at(-2)?.folded ?? '');
