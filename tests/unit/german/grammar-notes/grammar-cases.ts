/**
 * Sentences and the notes on them as `kind: cues`. To add a case, write it here and run `npx tsx tests/fixtures/write-tagged-sentences.ts`, which tags it
 * with the morphology pack in .cache.
 */
export type GrammarCase = readonly [sentence: string, expected: readonly string[], reason: string];

export const grammarCases: readonly GrammarCase[] = [
	['Russland verstoße gegen das Abkommen, sagte der Minister.', ['reportedSpeech: verstoße'], 'Konjunktiv I of a full verb'],
	['Er sagte, die Lage sei ernst und er habe keine Zeit.', ['reportedSpeech: sei', 'reportedSpeech: habe'], 'sei and habe'],
	['Man könne nicht warten, teilte das Amt mit.', ['reportedSpeech: könne'], 'a modal verb'],
	['Die Firma gehe davon aus, dass die Zahl steige.', ['reportedSpeech: gehe', 'reportedSpeech: steige'], 'in a subordinate clause too'],
	[
		'Die Minister erklärten, sie hätten nichts gewusst.',
		['reportedSpeech: hätten'],
		'Konjunktiv II instead of a Konjunktiv I that equals the indicative',
	],
	['Sie sagte, viele Menschen würden fliehen.', ['reportedSpeech: würden fliehen'], 'würde under a verb of saying'],
	['Der Bericht sei falsch und wäre nie erschienen.', ['reportedSpeech: sei', 'reportedSpeech: wäre'], 'Konjunktiv II beside Konjunktiv I'],
	['Ich habe keine Zeit.', [], 'habe is the indicative of ich'],
	['Ich kam und habe es gesehen.', [], 'ich is left out in the second clause'],
	['Sie kommen morgen.', [], 'a plural that equals the indicative is not claimed'],
	['Es sei denn, er kommt.', [], 'a fixed expression'],
	['Wie dem auch sei, er kommt.', [], 'a fixed expression'],
	['Es war, als sei nichts geschehen.', ['unreal: sei'], 'als makes it an unreal comparison'],
	['Er tut so, als ob er krank wäre.', ['unreal: wäre'], 'als ob makes it an unreal comparison'],
	['Wenn das so wäre, hätte er gewonnen.', ['unreal: wäre', 'unreal: hätte'], 'Konjunktiv II with nobody speaking'],
	['Das wäre ein Fehler.', ['unreal: wäre'], 'Konjunktiv II alone'],
	['„Das wäre ein Fehler“, sagte sie.', ['unreal: wäre'], 'in a quotation it is the speaker’s own'],
	['Das dürfte stimmen.', ['hedge: dürfte'], 'dürfte is a guess'],

	['Der Mann soll drei Äpfel gegessen haben.', ['hearsay: soll gegessen haben'], 'sollen and a perfect infinitive'],
	['Die Soldaten sollen sich dort aufhalten.', ['hearsay: sollen aufhalten'], 'sollen and a state'],
	['Sie schreibt, dass er getötet worden sein soll.', ['hearsay: worden sein soll'], 'the modal verb at the end'],
	['Das Land soll Waffen geliefert haben, heißt es.', ['hearsay: soll geliefert haben', 'hedge: heißt es'], 'both'],
	['Es soll sich um einen Irrtum handeln.', ['hearsay: soll handeln'], 'sich um etw. handeln is a state'],
	['Die Regierung soll handeln.', [], 'sollen as a duty'],
	['Der Bau soll im Mai beginnen.', [], 'sollen as a plan'],
	['Bis Ende 2030 sollen alle Kraftwerke abgeschaltet sein.', [], 'a time to come'],
	['Wir sollen das bezahlt haben.', [], 'nobody hands on hearsay of himself'],
	['Der Zeuge will den Täter erkannt haben.', ['claimedOfSelf: will erkannt haben'], 'wollen and a perfect infinitive'],
	['Der Präsident will nach Berlin fahren.', [], 'wollen as an intent'],

	['Der mutmaßliche Täter ist offenbar geflohen.', ['hedge: mutmaßliche', 'hedge: offenbar'], 'an inflected adjective and an adverb'],
	['Der mutmassliche Täter schweigt.', ['hedge: mutmassliche'], 'Swiss spelling'],
	['Dem Vernehmen nach einigten sie sich.', ['hedge: Dem Vernehmen nach'], 'a phrase'],
	['Medienberichten zufolge trat er zurück.', ['hedge: Medienberichten zufolge'], 'a compound in a phrase'],
	['Das war wohl ein Irrtum.', ['hedge: wohl'], 'wohl as a guess'],
	['Er fühlt sich wohl.', [], 'wohl as well-being'],
];
