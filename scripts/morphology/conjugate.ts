/**
 * Verb forms as slots, and from slots to the analyses of each form. Regular forms by rule (Duden, Die Grammatik, §§ 611–710): weak
 * preterite -te, an e between t or d and an ending, -eln and -ern without it.
 */
import type { Form } from './lexeme';

/** One finite form: `present.indicative.1s`, `imperative.2p`. */
export type Slot = {
	readonly tense: 'present' | 'past';
	readonly mood: string;
	readonly person: 1 | 2 | 3;
	readonly number: 's' | 'p';
	readonly form: string;
};

/** A verb without its separable prefix. */
export type Conjugation = {
	readonly infinitive: string;
	readonly slots: readonly Slot[];
	/** As written, with ge where the verb has it, without separable prefix. */
	readonly participles: readonly string[];
};

const stemOf = (infinitive: string) => infinitive.replace(/(?<=e[lr])n$|en$|(?<=u|ä|i)n$/, '');

/** Whether an e stands before -st and -t (er arbeitet, er atmet, er rechnet). */
function needsE(stem: string): boolean {
	return /[td]$/.test(stem) || (/[^aeiouyäöülrh][mn]$/.test(stem) && !/(?:mm|nn)$/.test(stem));
}

type Row = readonly (readonly [1 | 2 | 3, 's' | 'p', string])[];

function makeSlots(tense: Slot['tense'], mood: string, rows: Row): Slot[] {
	return rows.map(([person, number, form]) => ({ tense, mood, person, number, form }));
}

const pastEndings: readonly (readonly [1 | 2 | 3, 's' | 'p', string])[] = [
	[1, 's', 'e'],
	[2, 's', 'est'],
	[3, 's', 'e'],
	[1, 'p', 'en'],
	[2, 'p', 'et'],
	[3, 'p', 'en'],
];

function present(infinitive: string): Slot[] {
	const stem = stemOf(infinitive);
	const link = needsE(stem) ? 'e' : '';
	const second = /(?:s|ß|z|x)$/.test(stem) ? `${stem}t` : `${stem}${link}st`;
	const short = stem.endsWith('el') ? `${stem.slice(0, -2)}le` : `${stem}e`;
	const indicative: Row = [
		[1, 's', short],
		[1, 's', `${stem}e`],
		[2, 's', second],
		[3, 's', `${stem}${link}t`],
		[1, 'p', infinitive],
		[2, 'p', `${stem}${link}t`],
		[3, 'p', infinitive],
	];
	return makeSlots('present', 'indicative', indicative);
}

function subjunctive(infinitive: string): Slot[] {
	const stem = stemOf(infinitive);
	const isShort = /e[lr]$/.test(stem);
	const rows: Row = [
		[1, 's', `${stem}e`],
		[2, 's', isShort ? `${stem}st` : `${stem}est`],
		[3, 's', `${stem}e`],
		...(stem.endsWith('el')
			? ([
					[1, 's', `${stem.slice(0, -2)}le`],
					[3, 's', `${stem.slice(0, -2)}le`],
				] as const)
			: []),
		[1, 'p', infinitive],
		[2, 'p', isShort ? `${stem}t` : `${stem}et`],
		[3, 'p', infinitive],
	];
	return makeSlots('present', 'subjunctive1', rows);
}

/** Imperatives of verbs that do not change their vowel. */
export function imperatives(infinitive: string): Slot[] {
	const stem = stemOf(infinitive);
	const bare = needsE(stem) || /(?:el|er|ig)$/.test(stem) ? [] : [stem];
	const one = stem.endsWith('el') ? [`${stem.slice(0, -2)}le`, `${stem}e`] : [`${stem}e`];
	return [...one, ...bare]
		.map((form): Slot => ({ tense: 'present', mood: 'imperative', person: 2, number: 's', form }))
		.concat({ tense: 'present', mood: 'imperative', person: 2, number: 'p', form: `${stem}${needsE(stem) ? 'e' : ''}t` });
}

function past(stem: string, moods: readonly string[]): Slot[] {
	return moods.flatMap((mood) =>
		makeSlots(
			'past',
			mood,
			pastEndings.map(([person, number, ending]) => [person, number, stem + ending]),
		),
	);
}

/** A weak verb; `hasGe` says whether its participle takes ge (not after be-, ver- and the like, nor verbs in -ieren). */
export function conjugateWeak(infinitive: string, hasGe: boolean): Conjugation {
	const stem = stemOf(infinitive);
	const link = needsE(stem) ? 'e' : '';
	return {
		infinitive,
		slots: [
			...present(infinitive),
			...subjunctive(infinitive),
			...imperatives(infinitive),
			...past(`${stem}${link}t`, ['indicative', 'subjunctive2']),
		],
		participles: [`${hasGe ? 'ge' : ''}${stem}${link}t`],
	};
}

/** Second person of a present that changes its vowel: gibt, gibst; hält, hältst; liest, liest. */
function secondOf(third: string): string {
	if (third.endsWith('dt')) return `${third.slice(0, -1)}st`;
	const stem = third.slice(0, -1);
	if (/[äi][tlch]*t$/.test(third) && /(?:ält|tritt|gilt|rät|icht|brät)$/.test(third)) return `${third}st`;
	return /(?:s|ß|z|x)$/.test(stem) ? third : `${stem}st`;
}

function pastSlots(form: string, mood: string): Slot[] {
	const link = /[tdsßz]$/.test(form) ? 'e' : '';
	const isWeak = form.endsWith('e');
	return makeSlots('past', mood, [
		[1, 's', form],
		[2, 's', `${form}${link}st`],
		[3, 's', form],
		[1, 'p', `${form}${isWeak ? 'n' : 'en'}`],
		[2, 'p', `${form}${link}t`],
		[3, 'p', `${form}${isWeak ? 'n' : 'en'}`],
	]);
}

/** A strong or mixed verb by its principal parts, each with all its forms: third person singular, preterite, subjunctive II, participle. */
export function conjugateStrong(infinitive: string, parts: readonly (readonly string[])[]): Conjugation {
	const [thirds = [], pasts = [], subjunctives = [], participles = []] = parts;
	const plain = present(infinitive);
	const changed = thirds.flatMap((form): Slot[] =>
		plain.some((slot) => slot.form === form)
			? plain
			: makeSlots('present', 'indicative', [
					[2, 's', secondOf(form)],
					[3, 's', form],
				]),
	);
	const rest = plain.filter(({ person, number }) => number === 'p' || person === 1);
	return {
		infinitive,
		slots: [
			...rest,
			...changed,
			...subjunctive(infinitive),
			...imperatives(infinitive),
			...pasts.flatMap((form) => pastSlots(form, 'indicative')),
			...subjunctives.flatMap((form) => pastSlots(form, 'subjunctive2')),
		],
		participles,
	};
}

/** A further subjunctive II beside those a verb has. */
export function addSubjunctive(conjugation: Conjugation, form: string): Conjugation {
	return { ...conjugation, slots: [...conjugation.slots, ...pastSlots(form, 'subjunctive2')] };
}

/** Short imperatives and subjunctives that a dictionary of one form a slot leaves out. */
export function addRegularForms({ infinitive, slots, participles }: Conjugation): Conjugation {
	const second =
		slots.find(({ mood, person, number, tense }) => tense === 'present' && mood === 'indicative' && person === 2 && number === 's')?.form ??
		'';
	const keepsVowel = second.startsWith(stemOf(infinitive).slice(0, -1)) && infinitive.length > 4;
	const all = [...slots, ...(keepsVowel ? imperatives(infinitive) : []), ...subjunctive(infinitive)];
	return { infinitive, slots: all, participles };
}

const moodOrder = ['indicative', 'subjunctive1', 'subjunctive2', 'imperative'];

function nameAgreement(slots: readonly Slot[]): string {
	const persons = [...new Set(slots.map(({ person }) => person))].toSorted();
	const numbers = [...new Set(slots.map(({ number }) => number))];
	return `${persons.join('')}${numbers.length > 1 ? 'e' : numbers[0]}`;
}

/** The analyses of finite forms: moods that a form shares for the same persons are one analysis. */
function nameFinite(slots: readonly Slot[]): Form[] {
	const byForm = groupSlots(slots, ({ form }) => form);
	return [...byForm].flatMap(([form, own]) => {
		const byTenseMood = groupSlots(own, ({ tense, mood }) => `${tense}.${mood}`);
		const merged = new Map<string, string[]>();
		for (const [tenseMood, some] of byTenseMood) {
			const [tense = '', mood = ''] = tenseMood.split('.');
			const key = `${tense} ${nameAgreement(some)}`;
			merged.set(key, [...(merged.get(key) ?? []), mood]);
		}
		return [...merged].map(([key, moods]) => {
			const [tense, agreement] = key.split(' ');
			const sorted = moods.toSorted((a, b) => moodOrder.indexOf(a) - moodOrder.indexOf(b));
			return { form, analysis: `finite.${tense}.${sorted.join('+')}.${agreement}` };
		});
	});
}

function groupSlots(slots: readonly Slot[], keyOf: (slot: Slot) => string): Map<string, Slot[]> {
	const groups = new Map<string, Slot[]>();
	for (const slot of slots) groups.set(keyOf(slot), [...(groups.get(keyOf(slot)) ?? []), slot]);
	return groups;
}

function nameParticiple(participle: string, base: string): Form[] {
	const hasGe = participle.startsWith('ge') && !base.startsWith('ge');
	const stem = hasGe ? participle.slice(2) : participle;
	const infix = hasGe ? 'ge' : 'none';
	return [
		{ form: stem, analysis: `participle.${infix}` },
		{ form: stem, analysis: `attribute.${infix}` },
	];
}

/** Third person singular of present and preterite, and the participle. */
export function listKeyForms({ slots, participles }: Conjugation): string[] {
	const find = (tense: Slot['tense']) =>
		slots.find((slot) => slot.tense === tense && slot.mood === 'indicative' && slot.person === 3 && slot.number === 's')?.form ?? '';
	return [find('present'), find('past'), participles[0] ?? ''];
}

/** All forms of a verb under a separable prefix (`''` for none), in the letters of the automaton: `an+kündigt`. */
export function listVerbForms({ infinitive, slots, participles }: Conjugation, prefix: string): Form[] {
	const presentParticiple = infinitive === 'sein' ? 'seiend' : `${infinitive}d`;
	const forms: Form[] = [
		{ form: infinitive, analysis: 'infinitive' },
		{ form: `${infinitive}s`, analysis: 'nominal' },
		...nameFinite(slots),
		{ form: presentParticiple, analysis: 'attribute.none' },
		...participles.flatMap((participle) => nameParticiple(participle, infinitive)),
	];
	if (prefix === '') return forms;
	const joined = [...forms, { form: infinitive, analysis: 'zuInfinitive' }, { form: presentParticiple, analysis: 'attribute.zu' }];
	return joined.map(({ form, analysis }) => ({ form: `${prefix}+${form}`, analysis }));
}
