/**
 * Nouns that reports use for one another when they count: a row is one kind of thing, as stems of folded words; a compound belongs to the row of its head.
 * `person` says whether someone is counted, so that „12.000 Mann“ may be any of them. To add a noun, add it to its row.
 */
export type CountedKind = { readonly name: string; readonly isPerson: boolean; readonly heads: RegExp };

const heads = (words: string) => new RegExp(`(?:${words.trim().split(/\s+/).join('|')})$`, 'u');

export const countedKinds: readonly CountedKind[] = [
	{
		name: 'dead',
		isPerson: true,
		heads: heads('tote[rnm]? todesopfern? todesfällen? leichen? getöteten? gefallenen? ermordeten? verstorbenen?'),
	},
	{ name: 'injured', isPerson: true, heads: heads('verletzte[rnm]? verwundete[rnm]?') },
	{ name: 'missing', isPerson: true, heads: heads('vermisste[rnm]?') },
	{ name: 'soldiers', isPerson: true, heads: heads('soldat(?:en|innen)? kämpfern? truppen streitkräften? militärangehörigen? streitern?') },
	{ name: 'police', isPerson: true, heads: heads('polizisten? polizistinnen beamten? einsatzkräften?') },
	{ name: 'staff', isPerson: true, heads: heads('mitarbeitern? mitarbeiterinnen beschäftigten? angestellten? arbeitnehmern? arbeitern?') },
	{ name: 'posts', isPerson: false, heads: heads('stellen arbeitsplätzen? jobs') },
	{ name: 'refugees', isPerson: true, heads: heads('flüchtlingen? geflüchteten? migranten migrantinnen asylbewerbern? schutzsuchenden?') },
	{
		name: 'protesters',
		isPerson: true,
		heads: heads('demonstranten demonstrantinnen demonstrierenden? protestierenden? teilnehmern? teilnehmenden? kundgebungsteilnehmern?'),
	},
	{ name: 'visitors', isPerson: true, heads: heads('gästen? besuchern? zuschauern? fans anhängern?') },
	{
		name: 'infections',
		isPerson: false,
		heads: heads('(?:neu)?infektionen ansteckungen infizierten? corona-fällen? coronafällen? coronavirus-fällen? fällen? neuansteckungen'),
	},
	{ name: 'arrested', isPerson: true, heads: heads('festnahmen? festgenommenen? verhafteten? verhaftungen') },
	{ name: 'children', isPerson: true, heads: heads('kindern? jugendlichen? schülern? schülerinnen') },
	{ name: 'votes', isPerson: false, heads: heads('stimmen') },
	{ name: 'states', isPerson: false, heads: heads('ländern? staaten') },
	{ name: 'dwellings', isPerson: false, heads: heads('wohnungen haushalten? häusern? gebäuden?') },
	{ name: 'cars', isPerson: false, heads: heads('autos wagen fahrzeugen? pkws?') },
	{ name: 'aircraft', isPerson: false, heads: heads('flugzeugen? maschinen jets') },
	{ name: 'shells', isPerson: false, heads: heads('granaten geschossen? artilleriegeschossen?') },
	{ name: 'firms', isPerson: false, heads: heads('unternehmen firmen betrieben? konzernen?') },
	{ name: 'anyone', isPerson: true, heads: /^(?:mann|menschen|personen|leuten?|betroffenen?|einwohnern?|bürgern?|opfern?)$/u },
];

/** The kind a folded noun belongs to; `null` when it is none of the listed. */
export const kindOf = (folded: string): CountedKind | null => countedKinds.find((kind) => kind.heads.test(folded)) ?? null;
