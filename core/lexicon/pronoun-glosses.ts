/**
 * What a pronoun means in the form in which it stands, where the list has one entry for all forms of a lemma: *ihnen* is "them", never "she"
 * (Duden, Die Grammatik, §§ 362–440). German sorts by gender, English by person and thing, so most have two meanings.
 */
import type { PartOfSpeech } from '../word';

const personal: Readonly<Record<string, string>> = {
	mich: 'me, myself',
	mir: 'me, myself',
	dich: 'you, yourself',
	dir: 'you, yourself',
	er: 'he, it',
	ihn: 'him, it',
	ihm: 'him, it',
	sie: 'they, she, them, her, it',
	ihr: 'her, it, you',
	ihnen: 'them',
	es: 'it, there',
	wir: 'we',
	uns: 'us, ourselves',
	euch: 'you, yourselves',
	sich: 'itself, themselves, himself, herself, oneself, each other',
};

/** As relative and demonstrative; the article itself is a determiner. */
const relative: Readonly<Record<string, string>> = {
	der: 'who, which, that',
	die: 'who, which, that',
	das: 'that, which',
	den: 'whom, which, that',
	dem: 'whom, which, that',
	denen: 'whom, which, those',
	dessen: 'whose, of which',
	deren: 'whose, of which, their',
};

const possessive: Readonly<Record<string, string>> = { ihr: 'their, her, its', sein: 'his, its' };

/** Glosses by the form, best first; `null` for what is no pronoun of these. */
export function glossPronoun(surface: string, lemma: string, partOfSpeech: PartOfSpeech): readonly string[] | null {
	if (partOfSpeech !== 'pronoun' && partOfSpeech !== 'determiner') return null;
	const isPolite = /^(?:Sie|Ihr)$/u.test(lemma);
	if (isPolite) return null;
	const small = surface.toLowerCase();
	const found = partOfSpeech === 'determiner' ? possessive[lemma] : (personal[small] ?? relative[small]);
	return found?.split(', ') ?? null;
}
