/** What the list's `{…}` and `[…]` say. Labels not listed here as register or region are subject fields. */

export type PartOfSpeech =
	| 'noun'
	| 'verb'
	| 'adjective'
	| 'adverb'
	| 'preposition'
	| 'conjunction'
	| 'pronoun'
	| 'numeral'
	| 'article'
	| 'particle'
	| 'interjection';
export type Gender = 'm' | 'f' | 'n';
export type Valency = 'transitive' | 'intransitive' | 'reflexive';

const partsOfSpeech: Record<string, PartOfSpeech> = {
	pl: 'noun',
	m: 'noun',
	f: 'noun',
	n: 'noun',
	v: 'verb',
	vt: 'verb',
	vi: 'verb',
	vr: 'verb',
	adj: 'adjective',
	adv: 'adverb',
	prp: 'preposition',
	präp: 'preposition',
	conj: 'conjunction',
	konj: 'conjunction',
	pron: 'pronoun',
	ppron: 'pronoun',
	num: 'numeral',
	art: 'article',
	Partikel: 'particle',
	particle: 'particle',
	interj: 'interjection',
};

const valencies: Record<string, Valency> = { vt: 'transitive', vi: 'intransitive', vr: 'reflexive' };

const registers = new Set(
	`ugs. coll. geh. formal slang vulg. pej. humor. iron. poet. euphem. dated archaic obs. rare veraltet veraltend selten alt altertümlich altertümelnd
	übtr. fig. Sprw. prov. Kindersprache Jugendsprache Jägersprache literary Br. Am. eAm. eBr. Austr. NZ Can. Sc. Ir. Irl. Ös. Schw. Dt. BW Bayr. Norddt.
	Süddt. Mitteldt. Westdt. Ostdt. Nordostdt. Nordwestdt. Mittelwestdt. Mittelostdt. Südwestdt. Westös. Ostös. Südtirol Lie. Lux. Berlin Sachsen Tirol Wien
	Franken India`.split(/\s+/u),
);
const longRegisters =
	/^(?:former name|frühere Bezeichnung|children’s speech|becoming dated|Northern English|hunter|South Africa|often disapproving|disapproving|auch übtr\.)/u;
const usage =
	/^(?:in Zusammensetzungen|meist in|in compounds|usually in|nachgestellt|postpositive|(?:only )?before noun|mass noun|kein Plural|plural noun|often )/u;

export type LabelKind = 'register' | 'domain' | 'usage';

export function classifyLabel(label: string): LabelKind {
	if (registers.has(label) || longRegisters.test(label)) return 'register';
	return usage.test(label) ? 'usage' : 'domain';
}

export interface GrammarTags {
	partOfSpeech: PartOfSpeech | null;
	genders: Gender[];
	isPlural: boolean;
	valencies: Valency[];
	/** Cases a preposition or verb asks for, as the list writes them (`+Gen.`). */
	government: string[];
}

/** What a variant's `{…}` say together; partOfSpeech is null when they say nothing of it. */
export function readGrammar(grammar: readonly string[]): GrammarTags {
	const marks = grammar.flatMap((inside) => inside.split(/[,;/]\s*/u)).map((mark) => mark.trim());
	return {
		partOfSpeech: marks.map((mark) => partsOfSpeech[mark]).find((name) => name !== undefined) ?? null,
		genders: marks.filter((mark): mark is Gender => mark === 'm' || mark === 'f' || mark === 'n'),
		isPlural: marks.includes('pl'),
		valencies: [...new Set(marks.flatMap((mark) => valencies[mark] ?? []))],
		government: marks.filter((mark) => mark.includes('+')),
	};
}
