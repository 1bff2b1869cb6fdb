/**
 * Who says what, in sentences whose forms are known: speakers with what each says, in the order of their rank. The last sentence of the text is
 * asked about. To add a case, add a row and run write-attribution-readings.ts.
 */
export type SpeechCase = {
	readonly why: string;
	readonly text: string;
	/** Speaker (`null` for none) and what is said. */
	readonly said: readonly (readonly [speaker: string | null, quote: string])[];
	/** How the first speaker is named, where the text has the genitive. */
	readonly nominative?: string;
};

export const speechCases: readonly SpeechCase[] = [
	{
		why: 'a speaker in the genitive',
		text: 'Nach Angaben des Landesbetriebs ist der Deich sicher.',
		said: [['des Landesbetriebs', 'Nach Angaben des Landesbetriebs ist der Deich sicher.']],
		nominative: 'Landesbetrieb',
	},
	{
		why: 'a speaker in the genitive, with an adjective and what belongs to it',
		text: 'Nach Angaben des russischen Ministeriums ist der Deich sicher.',
		said: [['des russischen Ministeriums', 'Nach Angaben des russischen Ministeriums ist der Deich sicher.']],
		nominative: 'russisches Ministerium',
	},
	{
		why: 'verb and dass-clause',
		text: 'Die Stadt teilte am Montag mit, dass die Brücke gesperrt bleibt.',
		said: [['Die Stadt', 'dass die Brücke gesperrt bleibt']],
	},
	{
		why: 'speech before the verb',
		text: 'Die Brücke bleibe gesperrt, erklärte die Bürgermeisterin.',
		said: [['die Bürgermeisterin', 'Die Brücke bleibe gesperrt']],
	},
	{
		why: 'the speech goes on around its speaker',
		text: 'Die Haltung der Nachbarn, sagte die Bürgermeisterin, ermutige niemanden.',
		said: [['die Bürgermeisterin', 'Die Haltung der Nachbarn, sagte die Bürgermeisterin, ermutige niemanden.']],
	},
	{
		why: 'an apposition between subject and verb',
		text: 'Anna Weber, die Leiterin des Amtes, sagte, die Lage sei ernst.',
		said: [['Anna Weber', 'die Lage sei ernst']],
	},
	{
		why: 'a relative clause between subject and verb',
		text: 'Der Bauer, der den Hof führt, kritisierte die Preise.',
		said: [['Der Bauer', 'Der Bauer, der den Hof führt, kritisierte die Preise.']],
	},
	{
		why: 'a party in brackets, and the paper that was told',
		text: 'Umweltminister Karl Lange (SPD) sagte der Rheinischen Zeitung, das Gesetz komme bald.',
		said: [['Umweltminister Karl Lange', 'das Gesetz komme bald']],
	},
	{
		why: 'a dative before the verb',
		text: 'Der örtlichen Zeitung sagte der Bauer, die Ernte sei gut.',
		said: [['der Bauer', 'die Ernte sei gut']],
	},
	{
		why: 'an object before the verb, since only the other can be the subject',
		text: 'Die Entscheidung kritisierte der Bauer scharf.',
		said: [['der Bauer', 'Die Entscheidung kritisierte der Bauer scharf.']],
	},
	{
		why: 'an adverb before the verb',
		text: 'Inzwischen räumte der Konzern den Fehler ein.',
		said: [['der Konzern', 'Inzwischen räumte der Konzern den Fehler ein.']],
	},
	{
		why: 'two verbs of one speaker',
		text: 'Die Ministerin bestätigte, dass Geld fehlt, und kündigte an, Stellen zu streichen.',
		said: [['Die Ministerin', 'dass Geld fehlt, und kündigte an, Stellen zu streichen']],
	},
	{
		why: 'the subject before „und“ speaks after it',
		text: 'Der Trainer sprach von einem „bitteren Abend“ und forderte die Spieler auf, härter zu arbeiten.',
		said: [['Der Trainer', '„bitteren Abend“ und forderte die Spieler auf, härter zu arbeiten']],
	},
	{
		why: 'a wish shows with what is wished only',
		text: 'Die Gemeinde hofft, dass der Zug bald wieder fährt.',
		said: [['Die Gemeinde', 'dass der Zug bald wieder fährt']],
	},
	{ why: 'a wish without it does not', text: 'Die Gemeinde hofft auf besseres Wetter.', said: [] },
	{ why: 'a verb of saying in another sense', text: 'Der Richter erklärte die Sitzung für beendet.', said: [] },
	{ why: 'harm that „fordert“ victims says nothing', text: 'Das Unwetter forderte drei Todesopfer.', said: [] },
	{
		why: 'under a modal verb',
		text: 'Am Ende musste der Betreiber zugeben, dass Daten fehlen.',
		said: [['der Betreiber', 'dass Daten fehlen']],
	},
	{
		why: 'infinitive with zu',
		text: 'Der Sprecher beeilte sich zu erklären, dass niemand in Gefahr ist.',
		said: [['Der Sprecher', 'dass niemand in Gefahr ist']],
	},
	{ why: 'without saying', text: 'Der Sprecher ging, ohne zu erklären, warum er schwieg.', said: [] },
	{
		why: 'quoted in the passive',
		text: 'Der Kapitän wird mit den Worten zitiert: „Wir hatten Glück.“',
		said: [['Der Kapitän', '„Wir hatten Glück.“']],
	},
	{
		why: 'quoted by a paper',
		text: 'Die Zeitung zitiert einen Zeugen mit den Worten: „Es ging ganz schnell.“',
		said: [['einen Zeugen', '„Es ging ganz schnell.“']],
	},
	{
		why: 'a noun of saying whose verb names the speaker',
		text: 'Der Verein vertritt die Auffassung, dass der Platz zu klein ist.',
		said: [['Der Verein', 'dass der Platz zu klein ist']],
	},
	{
		why: 'a noun of saying with its owner',
		text: 'Das Eingeständnis der Ministerin, sie habe zu lange gewartet, überraschte alle.',
		said: [['der Ministerin', 'sie habe zu lange gewartet, überraschte alle']],
	},
	{
		why: 'a colon before the quotation',
		text: 'Der Trainer reagierte gelassen: „Das gehört dazu.“',
		said: [['Der Trainer', '„Das gehört dazu.“']],
	},
	{
		why: 'a study as source',
		text: 'Nach einer Studie der Universität schlafen Kinder zu wenig.',
		said: [['einer Studie der Universität', 'Nach einer Studie der Universität schlafen Kinder zu wenig.']],
	},
	{
		why: 'first reports as source',
		text: 'Nach ersten Angaben wurde niemand verletzt.',
		said: [['ersten Angaben', 'Nach ersten Angaben wurde niemand verletzt.']],
	},
	{
		why: 'demnach goes on with the source before',
		text: 'Das geht aus Akten hervor, wie der „Spiegel“ berichtet. Demnach fehlt viel Geld.',
		said: [['der „Spiegel“', 'Demnach fehlt viel Geld.']],
	},
	{
		why: 'a paper that writes itself without a capital',
		text: 'Das Stadion wird laut „heimat.de“ erst im Mai fertig.',
		said: [['heimat.de', 'Das Stadion wird laut „heimat.de“ erst im Mai fertig.']],
	},
	{
		why: 'words before their speaker',
		text: 'Mit den Worten „Jetzt fangen wir an“ ging der Bürgermeister voran.',
		said: [['der Bürgermeister', '„Jetzt fangen wir an“']],
	},
	{
		why: 'a view before nach',
		text: 'Der Plan ist ihrer Meinung nach ein Fehler.',
		said: [['ihrer Meinung', 'Der Plan ist ihrer Meinung nach ein Fehler.']],
	},
	{
		why: 'two who speak in one sentence',
		text: 'Laut BBC sagte der Minister, dass der Bau bald beginne.',
		said: [
			['der Minister', 'dass der Bau bald beginne'],
			['BBC', 'Laut BBC sagte der Minister, dass der Bau bald beginne.'],
		],
	},
	{
		why: 'passive without agent',
		text: 'Es wird befürchtet, dass die Preise weiter steigen.',
		said: [[null, 'dass die Preise weiter steigen']],
	},
	{
		why: 'the verdict of a court is no speech',
		text: 'Das Gericht verurteilte den Fahrer zu zwei Jahren Haft.',
		said: [],
	},
	{ why: 'an organisation in quote marks is no speech', text: 'Der Verein „Freunde der Alten Brücke am Fluss“ feiert im Mai.', said: [] },
	{ why: 'nor is a foreign title', text: 'Gespielt wird das „XX Tournoi de la Grande Ville du Nord“ im Mai.', said: [] },
	{
		why: 'speech goes on over many sentences',
		text: 'Der Anwalt widersprach. Sein Mandant sei unschuldig. Er habe geschlafen. Das wisse jeder. Die Akten seien voller Fehler. Man werde klagen. Die Sache gehe bis nach Karlsruhe.',
		said: [['Der Anwalt', 'Die Sache gehe bis nach Karlsruhe.']],
	},
];
