/**
 * How German makes words of words: what an ending or a prefix is taken off of, and what may have to be put back. Rows as in Fleischer & Barz,
 * "Wortbildung der deutschen Gegenwartssprache", chapters on suffixes and prefixes; tried from the top, the more certain ones first.
 */
import type { PartOfSpeech } from '../../word';

/**
 * - `feminine`: a woman or girl (Sprecherin); `agent`: who or what does it (Vervielfacher); `action`: the doing (Verwässerung).
 * - `quality`: being so (Verwundbarkeit); `diminutive`: small or dear (Häuschen); `inhabitant`: of a place (Kiewer).
 * - `negated`: not so (unbezahlt); `able`: can be done (übertragbar); `without`: lacking it (arbeitslos); `like`: of its kind (behördlich).
 * - `manner`: in that way (erstaunlicherweise); `nominalised`: a verb or adjective as a noun; `prefixed`: with a prefix or particle (mitentscheiden).
 */
export type DerivationKind =
	| 'feminine'
	| 'agent'
	| 'action'
	| 'quality'
	| 'diminutive'
	| 'inhabitant'
	| 'negated'
	| 'able'
	| 'without'
	| 'like'
	| 'manner'
	| 'nominalised'
	| 'prefixed';

export type DerivationRule = {
	readonly kind: DerivationKind;
	/** Upon the form in small letters; the group `base` is what the word was made of. */
	readonly pattern: RegExp;
	/** What the derived word is; a noun has a capital. */
	readonly makes: 'noun' | 'other';
	readonly from: PartOfSpeech;
	/** What is put behind the base to make its lemma, in order of likelihood. */
	readonly endings: readonly string[];
	/** The base may have lost an umlaut (Häuschen: Haus). */
	readonly mayShift?: boolean;
};

const particles =
	'weiter|mit|zurück|wieder|zusammen|auseinander|aneinander|herum|umher|hinein|herein|hinaus|heraus|hinauf|herauf|hinunter|herunter|herab|herüber|hinüber|hindurch|hinweg|hervor|heran|herbei|vorbei|voran|voraus|vorüber|entgegen|entlang|empor|nieder|fort|los|weg|dazu|davon|dagegen|dazwischen|hinzu|hinterher|drauf|rein|raus|rauf|runter|rum|rüber|ab|an|auf|aus|ein|vor|nach|um|durch';
const declined = '(?:e[nmrs]?)?';
const adjectiveRule = (
	kind: DerivationKind,
	start: string,
	from: PartOfSpeech,
	endings: readonly string[],
	mayShift = false,
): DerivationRule => ({
	kind,
	pattern: new RegExp(`^${start}${declined}$`, 'u'),
	makes: 'other',
	from,
	endings,
	mayShift,
});
const nounRule = (
	kind: DerivationKind,
	pattern: RegExp,
	from: PartOfSpeech,
	endings: readonly string[],
	mayShift = false,
): DerivationRule => ({
	kind,
	pattern,
	makes: 'noun',
	from,
	endings,
	mayShift,
});

export const derivationRules: readonly DerivationRule[] = [
	nounRule('feminine', /^(?<base>.{3,})in(?:nen)?$/u, 'noun', ['', 'e', 'er'], true),
	nounRule('action', /^(?<base>.{3,})ung(?:en|s)?$/u, 'verb', ['en', 'n']),
	nounRule('action', /^(?<base>.{3,})erei(?:en)?$/u, 'verb', ['en', 'ern']),
	nounRule('nominalised', /^(?<base>.{3,}(?:en|ern|eln))s?$/u, 'verb', ['']),
	nounRule('quality', /^(?<base>.{3,}?)(?:igkeit|keit|heit)(?:en)?$/u, 'adjective', ['', 'ig', 'e']),
	nounRule('agent', /^(?<base>.{3,})er(?:n|s)?$/u, 'verb', ['en', 'n']),
	nounRule('diminutive', /^(?<base>.{3,}?)(?:chen|lein)s?$/u, 'noun', ['', 'e', 'en'], true),
	nounRule('inhabitant', /^(?<base>.{3,})er(?:n|s)?$/u, 'name', ['', 'en', 'e', 'a', 'o', 'ien']),
	nounRule('nominalised', /^(?<base>.{4,}?)e[nrs]?$/u, 'adjective', ['']),
	nounRule('negated', /^(?:un|miss|nicht)(?<base>.{4,})$/u, 'noun', ['']),
	nounRule('prefixed', /^(?:mit|ex|vize|haupt|gegen|neben|unter|ober|über|vor|nach|rück|wieder|sonder|erz|ur)(?<base>.{4,})$/u, 'noun', [
		'',
	]),
	adjectiveRule('manner', '(?<base>.{3,})erweise', 'adjective', ['']),
	adjectiveRule('manner', '(?<base>.{3,}?)(?:s|n|en)?weise', 'noun', ['', 'e']),
	adjectiveRule('able', '(?<base>.{3,})bar', 'verb', ['en', 'n']),
	adjectiveRule('negated', '(?:un|nicht|in|ir|il)(?<base>.{3,}?)', 'adjective', ['']),
	adjectiveRule('without', '(?<base>.{3,}?)(?:s|n|en|er)?los', 'noun', ['', 'e', 'en']),
	adjectiveRule('like', '(?<base>.{3,}?)(?:s|n|en)?(?:mäßig|mässig)', 'noun', ['', 'e']),
	adjectiveRule('like', '(?<base>.{3,}?)(?:haft|artig)', 'noun', ['', 'e', 'en']),
	adjectiveRule('like', '(?<base>.{3,}?)(?:s|n|en)?(?:technisch|politisch|rechtlich|seitig|bezogen|spezifisch)', 'noun', ['', 'e']),
	adjectiveRule('like', '(?<base>.{3,})lich', 'noun', ['', 'e', 'en'], true),
	adjectiveRule('like', '(?<base>.{3,})lich', 'adjective', [''], true),
	adjectiveRule('able', '(?<base>.{3,})lich', 'verb', ['en', 'n']),
	adjectiveRule('like', '(?<base>.{3,})ig', 'noun', ['', 'e'], true),
	adjectiveRule('like', '(?<base>.{3,})isch', 'noun', ['', 'e', 'er', 'ie', 'ik', 'ien'], true),
	adjectiveRule('inhabitant', '(?<base>.{3,})isch', 'name', ['', 'en', 'ien', 'a', 'land']),
	{ kind: 'prefixed', pattern: new RegExp(`^(?:${particles})(?:zu)?(?<base>.{3,})$`, 'u'), makes: 'other', from: 'verb', endings: [''] },
	adjectiveRule('prefixed', '(?:mit|hoch|über|unter|ur|super|mega|anti|pro|inter|post|vor|nach|außer|inner)(?<base>.{4,}?)', 'adjective', [
		'',
	]),
];
