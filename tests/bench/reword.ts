/** Known sentences said otherwise, to see who still finds them: in another order and shorter, or with other forms of the same words. */
import { functionWords } from '../../core/german/function-words';
import { tokenise } from '../../core/german/tokens';
import type { WordSources } from '../../core/word-sources';
import { makeRandom } from '../fixtures/vary-text';

export type Query = { readonly text: string; readonly original: string };

const formsRead = 20_000;
const keptOfShuffled = 2 / 3;
const keptFunctionWords = 1 / 2;

/** Two thirds of the words, in any order. */
export function shuffleWords(sentences: readonly string[]): Query[] {
	const random = makeRandom(7);
	return sentences.map((original) => {
		const words = tokenise(original).map(({ surface }) => ({ surface, key: random() }));
		const drawn = words.toSorted((a, b) => a.key - b.key).slice(0, Math.ceil(words.length * keptOfShuffled));
		return { original, text: `${drawn.map(({ surface }) => surface).join(' ')}.` };
	});
}

/** Every word in another of the forms that `texts` have of its lemma, where there is one; half of the function words left out. */
export function changeForms(sentences: readonly string[], texts: readonly string[], { morphology }: WordSources): Query[] {
	const random = makeRandom(11);
	const lemmaOf = (surface: string) => morphology.read(surface)[0]?.lemma ?? surface;
	const forms = new Map<string, Set<string>>();
	const seen = new Set<string>();
	for (const text of texts) {
		for (const { surface, kind } of tokenise(text)) {
			if (kind === 'number' || seen.has(surface)) continue;
			seen.add(surface);
			const lemma = lemmaOf(surface);
			forms.set(lemma, (forms.get(lemma) ?? new Set()).add(surface));
		}
		if (seen.size > formsRead) break;
	}
	const change = (surface: string) => {
		const others = [...(forms.get(lemmaOf(surface)) ?? [])].filter((form) => form.toLowerCase() !== surface.toLowerCase());
		return others[Math.floor(random() * others.length)] ?? surface;
	};
	return sentences.map((original) => {
		const words = tokenise(original).flatMap(({ surface, folded, kind }) => {
			if (functionWords.has(folded)) return random() < keptFunctionWords ? [surface] : [];
			return [kind === 'number' ? surface : change(surface)];
		});
		return { original, text: `${words.join(' ')}.` };
	});
}
