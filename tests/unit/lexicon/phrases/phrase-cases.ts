/**
 * Sentences, and the phrases and verb patterns in them as `lemma: its words there`. To add a case, write it here with its phrase in `listedPhrases`, and run
 * `npx tsx tests/fixtures/write-tagged-sentences.ts`.
 */
export type PhraseCase = readonly [sentence: string, expected: readonly string[], reason: string];

/** Lemma as the word list writes it, its English, and whether it ends in a verb. */
export const listedPhrases: readonly (readonly [lemma: string, english: string, isVerb: boolean])[] = [
	['im Gegenzug', 'in return', false],
	['nach wie vor', 'still', false],
	['nicht mehr', 'no longer', false],
	['so gut wie', 'virtually', false],
	['Weißes Haus', 'White House', false],
	['zusammen mit', 'along with', false],
	['jdm. etw. zur Verfügung stellen', 'provide', true],
	['etw. in Kauf nehmen', 'put up with', true],
	['auf der Hand liegen', 'be obvious', true],
	['eine Rolle spielen', 'play a part in', true],
	['eine Nachricht schreiben', 'text', true],
	['sich Sorgen machen', 'worry', true],
	['zum Ausdruck bringen', 'express', true],
	['sich weigern', 'refuse', true],
	['an etw. teilnehmen', 'take part in', true],
	['auf etw. verzichten', 'do without', true],
	['jdm. etw. vorwerfen', 'accuse', true],
	['sich für etw. einsetzen', 'campaign for', true],
	['sich an etw. erinnern', 'remember', true],
	['jdn. an etw. erinnern', 'remind', true],
	['sich befinden', 'be located', true],
];

export const phraseCases: readonly PhraseCase[] = [
	['Im Gegenzug hilft Moskau.', ['im Gegenzug: Im Gegenzug'], 'a phrase at the start'],
	['Die Lage ist nach wie vor ernst.', ['nach wie vor: nach wie vor'], 'of small words'],
	['Er kommt nicht mehr.', ['nicht mehr: nicht mehr'], 'of small words'],
	['Das Land stellt der Stadt Geld zur Verfügung.', ['jdm. etw. zur Verfügung stellen: stellt zur Verfügung'], 'spread over the clause'],
	['Das Geld wurde der Stadt zur Verfügung gestellt.', ['jdm. etw. zur Verfügung stellen: zur Verfügung gestellt'], 'the verb behind'],
	['Sie versprach, Geld zur Verfügung zu stellen.', ['jdm. etw. zur Verfügung stellen: zur Verfügung stellen'], 'an infinitive with zu'],
	['Die Firma nimmt hohe Kosten in Kauf.', ['etw. in Kauf nehmen: nimmt in Kauf'], 'an object between'],
	['Die Gründe, die er nannte, liegen auf der Hand.', ['auf der Hand liegen: liegen auf der Hand'], 'behind a relative clause'],
	['Das spielt keine Rolle.', ['eine Rolle spielen: spielt Rolle'], 'another article than the list’s'],
	['Sie spielt dabei eine wichtige Rolle.', ['eine Rolle spielen: spielt eine Rolle'], 'an adjective before the noun'],
	['Die Eltern machen sich Sorgen.', ['sich Sorgen machen: machen sich Sorgen'], 'with its sich'],
	['Sie brachte ihren Dank zum Ausdruck.', ['zum Ausdruck bringen: brachte zum Ausdruck'], 'an irregular verb'],
	['Er schrieb in einer Nachricht, dass er kommt.', [], 'a preposition governs the noun, so it is no object'],
	['Das hängt eng zusammen mit dem Wetter.', [], 'zusammen is the particle of a separated verb'],
	['Die Hand liegt auf der Bank.', [], 'the words in another order'],
	['Wir kauften es im Gegenteil, Zug um Zug.', [], 'other words'],
];

export const patternCases: readonly PhraseCase[] = [
	['Der Kreml weigert sich, den Vertrag zu unterzeichnen.', ['sich weigern: weigert sich'], 'sich belongs to the finite verb before it'],
	['Er nahm an den Gesprächen in Berlin teil.', ['an etw. teilnehmen: nahm an teil'], 'a separated verb and its preposition'],
	['Sie verzichten darauf, zu klagen.', ['auf etw. verzichten: verzichten darauf'], 'the preposition in darauf'],
	['Sie verzichten nie.', [], 'without its preposition'],
	['Er wirft dem Minister vor, er habe gelogen.', ['jdm. etw. vorwerfen: wirft vor'], 'somebody in the dative'],
	['Sie setzt sich für den Frieden ein.', ['sich für etw. einsetzen: setzt sich für ein'], 'sich and a preposition'],
	['Er erinnert sich an den Krieg.', ['sich an etw. erinnern: erinnert sich an'], 'with sich another meaning'],
	['Das erinnert die Leute an den Krieg.', ['jdn. an etw. erinnern: erinnert an'], 'without sich'],
	['Er lacht und erinnert sich an den Krieg.', ['sich an etw. erinnern: erinnert sich an'], 'sich belongs to the second verb'],
	['Die Truppen haben sich dort befunden.', ['sich befinden: sich befunden'], 'sich before a participle'],
];

export const phraseSentences: readonly string[] = [...phraseCases, ...patternCases].map(([sentence]) => sentence);
