/**
 * Auxiliaries and modals with all their forms: lemma, then rows of form features and forms. Features: tense and mood (`present`, `past`, `sub1`,
 * `sub2`, `imperative`), person and number (`1s` … `3p`), in the order 1s 2s 3s 1p 2p 3p of the forms; `/` parts spellings of one place, `-` is an empty place.
 */
export type Conjugation = {
	readonly lemma: string;
	readonly infinitive: string;
	readonly participles: string;
	readonly present: string;
	readonly past: string;
	readonly subjunctive1: string;
	readonly subjunctive2: string;
	readonly imperative?: string;
};

export const auxiliaries: readonly Conjugation[] = [
	{
		lemma: 'sein',
		infinitive: 'sein',
		participles: 'gewesen',
		present: 'bin bist ist/isch sind seid sind',
		past: 'war warst war waren wart waren',
		subjunctive1: 'sei seist/seiest sei seien seiet seien',
		subjunctive2: 'wäre wärst/wärest wäre wären wärt/wäret wären',
		imperative: 'sei seid',
	},
	{
		lemma: 'haben',
		infinitive: 'haben',
		participles: 'gehabt',
		present: 'habe/hab hast hat haben habt haben',
		past: 'hatte hattest hatte hatten hattet hatten',
		subjunctive1: 'habe habest habe haben habet haben',
		subjunctive2: 'hätte/hätt hättest hätte/hätt hätten hättet hätten',
		imperative: 'hab/habe habt',
	},
	{
		lemma: 'werden',
		infinitive: 'werden',
		participles: 'worden geworden',
		present: 'werde/werd wirst wird werden werdet werden',
		past: 'wurde/ward wurdest wurde/ward wurden wurdet wurden',
		subjunctive1: 'werde werdest werde werden werdet werden',
		subjunctive2: 'würde/würd würdest würde/würd würden würdet würden',
		imperative: 'werde werdet',
	},
	{
		lemma: 'können',
		infinitive: 'können',
		participles: 'gekonnt',
		present: 'kann kannst kann können könnt können',
		past: 'konnte konntest konnte konnten konntet konnten',
		subjunctive1: 'könne könnest könne können könnet können',
		subjunctive2: 'könnte könntest könnte könnten könntet könnten',
	},
	{
		lemma: 'müssen',
		infinitive: 'müssen',
		participles: 'gemusst gemußt',
		present: 'muss/muß musst/mußt muss/muß müssen müsst/müßt müssen',
		past: 'musste/mußte musstest/mußtest musste/mußte mussten/mußten musstet/mußtet mussten/mußten',
		subjunctive1: 'müsse müssest müsse müssen müsset müssen',
		subjunctive2: 'müsste/müßte müsstest/müßtest müsste/müßte müssten/müßten müsstet/müßtet müssten/müßten',
	},
	{
		lemma: 'sollen',
		infinitive: 'sollen',
		participles: 'gesollt',
		present: 'soll sollst soll sollen sollt sollen',
		past: 'sollte solltest sollte sollten solltet sollten',
		subjunctive1: 'solle sollest solle sollen sollet sollen',
		subjunctive2: 'sollte solltest sollte sollten solltet sollten',
	},
	{
		lemma: 'wollen',
		infinitive: 'wollen',
		participles: 'gewollt',
		present: 'will willst will wollen wollt wollen',
		past: 'wollte wolltest wollte wollten wolltet wollten',
		subjunctive1: 'wolle wollest wolle wollen wollet wollen',
		subjunctive2: 'wollte wolltest wollte wollten wolltet wollten',
	},
	{
		lemma: 'dürfen',
		infinitive: 'dürfen',
		participles: 'gedurft',
		present: 'darf darfst darf dürfen dürft dürfen',
		past: 'durfte durftest durfte durften durftet durften',
		subjunctive1: 'dürfe dürfest dürfe dürfen dürfet dürfen',
		subjunctive2: 'dürfte dürftest dürfte dürften dürftet dürften',
	},
	{
		lemma: 'mögen',
		infinitive: 'mögen',
		participles: 'gemocht',
		present: 'mag magst mag mögen mögt mögen',
		past: 'mochte mochtest mochte mochten mochtet mochten',
		subjunctive1: 'möge mögest möge mögen möget mögen',
		subjunctive2: 'möchte möchtest möchte möchten möchtet möchten',
	},
];
