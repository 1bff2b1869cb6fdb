/**
 * Forms of the subjunctive that a reader knows without a dictionary, and the expressions in which they report nobody. Folded spellings, as data.
 * Rules after Duden, Die Grammatik, on „Indirekte Rede“.
 */

/** Konjunktiv I that equals no indicative of the third person. */
const certain = /^(sei|seien|habe|werde|könne|müsse|solle|wolle|dürfe|möge|wisse)$/;
/** Konjunktiv II that stands in where Konjunktiv I would equal the indicative. */
const replacing = /^(würden?|hätten?|wären?|bestünden?|käme|kämen|gäbe|bräuchten?|brächten?|gingen|müssten?|dürften|stünden?)$/;
/** Stems of frequent verbs, whose third person in -e is Konjunktiv I where the indicative ends in -t. */
const stems =
	'besteh bedroh verstoss verstöss richt geb bleib komm geh steh lass nehm seh halt lieg führ zieh find bring seh lass trag gelt zeig mach denk kenn brauch heiss hoff plan zähl' +
	' unterstütz liefer förder versuch bemüh bereit erhalt bekomm besitz verfüg gehör bedeut beweis erwart rechn sorg schütz kämpf arbeit handl verhandl verletz gefährd zerstör schick' +
	' entsend verleg stell leg setz lauf fall beginn end such forder droh warn teil wirk schad nutz nütz dien fehl ermutig erlaub verhinder verbiet profitier reagier sag sprech glaub vertrau wünsch verfolg bezieh verlier gewinn lehn weiger wehr steig sink entwickl erwäg führ droh verstärk verschärf sicher bezahl';
const forms = new Set(stems.split(' ').map((stem) => (/[dr]l$/.test(stem) ? `${stem.slice(0, -1)}le` : `${stem}e`)));

export const isCertainReport = (folded: string): boolean => certain.test(folded);
export const isStandIn = (folded: string): boolean => replacing.test(folded);
/** Konjunktiv I where the subject is a third person; else the indicative of the first. */
export const isLikelyReport = (folded: string): boolean => forms.has(folded);

/** What to know of the words around a form. */
export type Neighbours = { readonly before: string | undefined; readonly word: string; readonly after: string | undefined };

/** „es sei denn“, „sei es“, „wie dem auch sei“, „Gott sei Dank“, „erwähnt sei“, „es lebe“. */
export function isFixedSubjunctive({ before, word, after }: Neighbours): boolean {
	if (word === 'lebe' || word === 'koste') return before === 'es';
	if (word !== 'sei' && word !== 'seien') return word === 'möge' && after === 'man';
	if (after === 'denn' || after === 'es' || after === 'dank' || before === 'auch') return true;
	return /^(erwähnt|gesagt|angemerkt|hingewiesen|dahingestellt|genannt|verraten)$/.test(before ?? '');
}

/** `als` right before the verb, „als ob“: an unreal comparison in either subjunctive. */
export const isUnrealComparison = (before: string | undefined, opener: string | undefined, second: string | undefined): boolean =>
	before === 'als' || (/^(als|wie)$/.test(opener ?? '') && /^(ob|wenn)$/.test(second ?? ''));

/** Conditions and wishes, whose Konjunktiv II is unreal also in somebody's speech. */
export const opensCondition = (opener: string | undefined): boolean => /^(wenn|falls|als|ob|sofern)$/.test(opener ?? '');

/** Finite forms of sollen that hand on what others say. */
export const isHearsayModal = (folded: string): boolean => folded === 'soll' || folded === 'sollen';
/** Finite forms of wollen by which somebody claims something of himself. */
export const isSelfClaimModal = (folded: string): boolean => /^(will|wollen|wollte|wollten)$/.test(folded);
