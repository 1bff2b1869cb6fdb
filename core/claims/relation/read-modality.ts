/**
 * How firmly a sentence says what it says. `unsettled`: left open, or nothing seen of it; `suspected`: suspected or feared; `possible`: may be so;
 * `ahead`: announced, promised, planned or expected; `heard`: passed on as what others say; `plain` otherwise.
 */
import { readPolarity } from './read-polarity';
import { rememberSaid, type Said } from './said-words';

export type Modality = 'plain' | 'heard' | 'possible' | 'ahead' | 'suspected' | 'unsettled';

const unsettled = /^(unklar|ungewiss|fraglich|zweifelhaft|ungeklärt\w*|bezweifel\w*|zweifel)$/;
const unsettledPhrase =
	/^[„"»]?ob |\b(?:ist|sei|war|bleibt|noch) nicht (?:sicher|klar|bestätigt|bekannt|belegt)\b|nicht bestätigt|\bkeine?r?n? (?:\S+ ){0,2}(?:hinweise?|anzeichen|belege|beweise?|bestätigung|berichte)\b|(?:hinweise|anzeichen|belege|beweise|berichte)\b.{0,80}\bnicht\b/iu;
/** Not „offen für“, „sprach offen aus“. */
const leftOpen =
	/\b(?:bleib\p{L}*|blieb\p{L}*|ist|sei|war|lässt|lie(?:ß|ss)\p{L}*|noch|weiterhin)\b[^,.;]{0,40}\boffen\b(?! (?:für|aus|zu))|\boffen (?:bleib|blieb|ist|sei|war|lässt|lie(?:ß|ss))/iu;
/** „würde er zurücktreten, …“ */
const condition = /(?:^|, )(?:würden?|wären?|hätten?) /iu;
const suspected =
	/^(mutmasslich\w*|angeblich\w*|vermeintlich\w*|unbestätigt\w*|vermut\w*|verdächtig\w*|verdacht|spekul\w*|mutmassung\w*|gerücht\w*|befürcht\w*|sorge)$/;
const possible = /^(könnten?|dürften?|möglicherweise|womöglich|vielleicht|vorstellbar|denkbar|wahrscheinlich)$/;
/** Beside „könnte“ in the other sentence these say much the same. */
const softened =
	/^(kann|können|könne|möglich\w*|mag|würden?|wären?|risik\w*|gefahr\w*|gefähr\w*|warn\w*|gewarnt|droh\w*|prognos\w*|einschätzung\w*|hinweis\w*|voraussichtlich\w*|deute\w*|soll|sollen|wolle|will|erwart\w*)$/;
const ahead =
	/^(kündig(t|te|en|ten)|kündete|angekündigt\w*|versprach(en)?|versprochen\w*|verspricht|versprechen|zugesagt\w*|plan(t|te|en|ten)|geplant\w*|pläne|vorgesehen\w*|beabsichtig\w*|erwäg(t|en)|erwog(en)?|prüf(t|en|te)|erwart(et|en|ete|eten)|rechnet|rechnen|rechnete|bereitschaft|hinarbeitet|vorbereitungen|aussicht|angedeutet|vorhat|vorhaben)$/;
const heard = /^(soll|sollen|demnach|zufolge|laut|behaupte\w*|berichtet\w*|medienberichten)$/;

export const readModality = rememberSaid(({ words, text, span }): Modality => {
	const sentence = text.slice(span.start, span.end);
	const has = (pattern: RegExp) => words.some(({ folded }) => pattern.test(folded));
	if (has(unsettled) || unsettledPhrase.test(sentence) || leftOpen.test(sentence)) return 'unsettled';
	if (has(suspected)) return 'suspected';
	if (has(ahead)) return 'ahead';
	if (has(possible) || condition.test(sentence)) return 'possible';
	return has(heard) ? 'heard' : 'plain';
});

const reports =
	/^(gesagt|mitgeteilt|erklärt|berichtet|betont|gemeldet|bestätigt|geäussert|gefordert|verlangt|gewarnt|geplant|angekündigt|vorgesehen|zugesagt|versprochen)$/;

/** Done, as against announced: a participle after an auxiliary, or a verb of the past. */
const isDone = ({ words }: Said) =>
	words.some(
		({ folded }) =>
			!reports.test(folded) && /^(ge\p{L}{3,}(t|en)|\p{L}+ge\p{L}{3,}(t|en)|\p{L}{3,}iert|(be|ver|er|ent|zer)\p{L}{3,}t)$/u.test(folded),
	) && words.some(({ folded }) => /^(hat|haben|habe|hatten?|ist|sind|sei|seien|war|waren|wurden?|worden|hätten?)$/.test(folded));

/** Whether one says it is so, and the other that it is open, suspected, possible or yet to come. Of what is only possible, suspected or open the shades are not told apart, and a plan is set against what is done. */
export function areOfOtherForce(a: Said, b: Said): boolean {
	if (readPolarity(a).denial !== 'none' || readPolarity(b).denial !== 'none') return false;
	const [one, other] = [readModality(a), readModality(b)];
	if (one === other || isFirm(one) === isFirm(other))
		return one !== other && (one === 'ahead') !== (other === 'ahead') && !isFirm(one) && one !== 'possible' && other !== 'possible';
	const [soft, firm] = isFirm(one) ? [other, a] : [one, b];
	if (soft === 'ahead') return isDone(firm);
	return soft !== 'possible' || !firm.words.some(({ folded }) => softened.test(folded));
}

const isFirm = (modality: Modality) => modality === 'plain' || modality === 'heard';
