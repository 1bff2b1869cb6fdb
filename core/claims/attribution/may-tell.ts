/**
 * Whether a sentence can hold speech at all, told from its words one by one: no form of a verb or noun of saying, no name of a source, no subjunctive. Most
 * sentences of an article can be left unread for it; never one that reading would find speech in.
 */
import type { Span } from '../../article';
import { isCertainReport, isStandIn } from '../../german/grammar-notes/subjunctive-forms';
import type { Morphology, Reading } from '../../german/reading';
import { remember } from '../../german/remember';
import { foldSpelling, tokenPattern } from '../../german/tokens';
import { mayNameSource } from './find-sources';
import { isSayingApart, isSayingNoun, readSayingLemma } from './saying-lemmas';

type Hint = 'tells' | 'apart' | 'none';

const hearsay = /^(soll|sollen)$/;
const ofHearsay = /\b(haben|sein)\b/;
const particles =
	/^(mit|an|ein|zurück|hinzu|hin|vorher|vor|aus|ab|zu|fest|klar|dar|nahe|bekannt|hervor|fort|herunter|auf|kund|heraus|weiter|unter|voraus|nach|deutlich)$/;
/** What ends a clause, or joins the next to it. */
const closesClause =
	/^(\P{L}*$|[^\p{L}\p{N}]*[^\p{L}\p{N} ]| (und|oder|sowie|aber|als|wie|wird|wurde|worden|hat|habe|haben|sei) |\s\p{L}+(en|t)\b)/u;
const quoteMarks = /["„“”»«‚›]/u;
/** „Merz: …“ */
const headline = /^[^:]{1,70}:/u;

type Reads = { readonly inside: (form: string) => Hint; readonly opening: (form: string) => Hint };
const hints = new WeakMap<Morphology, Reads>();

/** Whether the sentence may hold speech; one with quote marks always may. */
export function mayTell(text: string, sentence: Span, morphology: Morphology): boolean {
	const reads = hints.get(morphology) ?? openReads(morphology);
	const slice = text.slice(sentence.start, sentence.end);
	if (quoteMarks.test(slice) || headline.test(slice)) return true;
	let isApart = false;
	let hasParticle = false;
	let end = 0;
	for (const { 0: form, index } of slice.matchAll(tokenPattern)) {
		const opens = index === 0 || slice.slice(end, index) !== ' ';
		end = index + form.length;
		const folded = foldSpelling(form);
		if (folded === 'so') {
			if (opens && index > 0) return true;
		} else if (hearsay.test(folded)) {
			if (ofHearsay.test(slice)) return true;
		} else {
			const hint = (opens ? reads.opening : reads.inside)(form);
			if (hint === 'tells') return true;
			isApart ||= hint === 'apart';
			hasParticle ||= particles.test(folded) && closesClause.test(slice.slice(end, end + 24));
		}
	}
	return isApart && hasParticle;
}

function openReads(morphology: Morphology): Reads {
	const reads = {
		inside: remember((form: string) => readHint(form, morphology, /^\p{Lu}/u.test(form))),
		opening: remember((form: string) => readHint(form, morphology, false)),
	};
	hints.set(morphology, reads);
	return reads;
}

function readHint(form: string, morphology: Morphology, isNoun: boolean): Hint {
	const folded = foldSpelling(form);
	if (folded === 'angeblich' || mayNameSource(folded) || isSayingNoun(folded) || isStandIn(folded)) return 'tells';
	const readings = isNoun ? [] : morphology.read(form);
	const verbs = readings.filter(({ verbForm }) => verbForm);
	if (verbs.some(({ lemma }) => lemma === 'sprechen' || readSayingLemma(lemma)) || mayReport(folded, readings)) return 'tells';
	return verbs.some(({ lemma }) => isSayingApart(lemma)) ? 'apart' : 'none';
}

/** Konjunktiv I that no indicative is spelled like, or in -e, which is one of the first person only; not „eine“, which seldom is a verb. */
function mayReport(folded: string, readings: readonly Reading[]): boolean {
	if (isCertainReport(folded)) return true;
	if (/^(determiner|pronoun|conjunction|adverb|preposition|number)$/.test(readings[0]?.partOfSpeech ?? '')) return false;
	const moods = new Set(readings.flatMap(({ moods: own }) => own ?? []));
	return moods.has('subjunctive1') && (!moods.has('indicative') || folded.endsWith('e'));
}
