/**
 * Outcomes that exclude each other, as patterns over folded words; a verb whose particle stands apart is written „nahm…zu“. A sentence with a word of one
 * side contradicts one with a word of the other when both are on the same thing. Not here: what may follow one another (festgenommen, freigelassen).
 */

/** `roles`: who it is said of decides (Bayern schlägt Köln, Köln verliert gegen Bayern), so that the same must be named first. */
export type Opposites = { readonly sides: readonly [readonly string[], readonly string[]]; readonly roles?: true };

export const opposites: readonly Opposites[] = [
	{
		sides: [
			[
				'stieg(en)?',
				'(an)?gestiegen\\w*',
				'steig(t|en)',
				'ansteig(t|en)',
				'anstieg',
				'zugenommen',
				'zunahm(en)?',
				'zunimmt',
				'zunehmen',
				'(nahm(en)?|nimmt|nehmen)…zu',
				'wuchs(en)?',
				'gewachsen',
				'wächst',
				'erhöhte?n?',
				'zugelegt',
				'(legten?|legt|legen)…zu',
				'kletterten?',
				'verteuerte?n?',
				'zuwachs',
			],
			[
				'sank(en)?',
				'gesunken\\w*',
				'sink(t|en)',
				'fiel(en)?',
				'abgenommen',
				'abnahm(en)?',
				'abnimmt',
				'abnehmen',
				'zurückging(en)?',
				'zurückgeht',
				'(nahm(en)?|nimmt|nehmen)…ab',
				'zurückgegangen',
				'(ging(en)?|geht|gehen)…zurück',
				'rückgang',
				'gefallen',
				'schrumpf\\w*',
				'geschrumpft',
				'verringerte?n?',
				'verbilligte?n?',
			],
		],
	},
	{
		sides: [
			['gewann(en)?', 'gewonnen', 'gewinn(t|en)', 'siegte?n?', 'gesiegt', 'sieg(e|es)?'],
			['verlor(en)?', 'verlier(t|en)', 'unterlag(en)?', 'unterlegen', 'niederlage'],
		],
		roles: true,
	},
	{
		sides: [
			[
				'angenommen',
				'(nahm(en)?|nimmt|nehmen)…an',
				'gebilligt',
				'billigte?n?',
				'zugestimmt',
				'zustimmung',
				'(stimmten?|stimmt|stimmen)…zu',
				'verabschiedet',
				'genehmigt',
				'genehmigte?n?',
				'befürwortet\\w*',
				'stattgegeben',
				'zugelassen',
				'erlaubte?n?',
				'erlaubt',
				'bewilligt',
			],
			[
				'abgelehnt\\w*',
				'(lehnten?|lehnt|lehnen)…ab',
				'ablehnung',
				'ablehnt\\w*',
				'verweiger\\w*',
				'verworfen',
				'abgewiesen',
				'(wies(en)?)…ab',
				'untersagte?n?',
				'untersagt',
				'verboten',
				'verbot(en)?',
				'verbietet',
			],
		],
	},
	{
		sides: [
			['gescheitert\\w*', 'scheitert\\w*', 'scheitern', 'missl(ang|ungen)\\w*', 'fehlgeschlagen\\w*', 'geplatzt', 'platzt\\w*'],
			['gelungen', 'gelang', 'gelingt', 'geglückt', 'erfolgreich\\w*', 'zustandegekommen'],
		],
	},
	{
		sides: [
			['freigesprochen', '(sprach(en)?|spricht|sprechen)…frei', 'freispruch', 'freisprüche'],
			['verurteilt', 'verurteilte?n?', 'schuldspruch', 'schuldiggesprochen', 'verurteilung'],
		],
	},
	{
		sides: [
			['tot', 'gestorben', 'starb(en)?', 'getötet', 'verstorben', 'ums…leben', 'todesopfer'],
			['lebt', 'lebend', 'überlebte?n?', 'überlebt', 'am…leben', 'wohlauf'],
		],
	},
	{
		sides: [
			['stärk(t|te|en|ten)', 'gestärkt', 'verstärkt\\w*', 'ausgebaut', 'verschärf\\w*'],
			['schwäch(t|te|en|ten)', 'geschwächt', 'abgeschwächt', 'gelocker\\w*', 'gelockert', 'lockert\\w*'],
		],
	},
	{ sides: [['schuldig'], ['unschuldig', 'unschuld']] },
	{
		sides: [
			['rechtmässig\\w*', 'legal\\w*', 'zulässig\\w*', 'rechtens', 'verfassungsgemäss\\w*', 'verfassungskonform\\w*'],
			['rechtswidrig\\w*', 'illegal\\w*', 'unrechtmässig\\w*', 'unzulässig\\w*', 'verfassungswidrig\\w*'],
		],
	},
	{
		sides: [
			['tritt…zurück', 'trat…zurück', 'zurückgetreten', 'rücktritt', 'zurücktreten', 'zurücktritt'],
			['(bleibt|bleiben|blieb)…amt', 'weitermachen', '(macht|mache)…weiter'],
		],
	},
	{
		sides: [
			['beginnt', 'begann(en)?', 'begonnen', 'startete?n?', 'gestartet'],
			['verschoben', 'verschiebt', 'abgesagt', 'entfällt', 'ausfällt', '(fällt|fiel|fallen)…aus', '(sagten?|sagt)…ab'],
		],
	},
	{ sides: [['pünktlich'], ['verspätet\\w*', 'verspätung(en)?']] },
	{
		sides: [
			['unterstützt\\w*', 'unterstützen', 'befürwort\\w*', 'dafür'],
			['dagegen', 'boykottier\\w*'],
		],
	},
	{ sides: [['mehrheit'], ['minderheit']] },
];
