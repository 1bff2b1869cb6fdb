/**
 * Whom speakers mean, through whom they are heard, and what their cues say of their stance. The last sentence of the text is asked about. `people` are the
 * persons whom the text names in full; their surnames count too. To add a case, add a row and run write-attribution-readings.ts.
 */
import type { Stance } from '../../../core/claim';

export type SpeakerCase = {
	readonly why: string;
	readonly text: string;
	readonly people?: readonly string[];
	/** The words that name the speaker, `null` for nobody. */
	readonly speaker: string | null;
	/** Whom they mean; `null` where that is unclear. */
	readonly name?: string | null;
	readonly via?: string | null;
	readonly stance?: Stance;
};

export const speakerCases: readonly SpeakerCase[] = [
	{
		why: 'a surname after the full name',
		text: 'Anna Weber leitet das Amt. Weber sagte, die Lage sei ernst.',
		people: ['Anna Weber'],
		speaker: 'Weber',
		name: 'Anna Weber',
	},
	{
		why: 'an office that introduced a person',
		text: 'Verteidigungsminister Karl Lang besuchte die Truppe. Der Minister sagte, es fehle Geld.',
		people: ['Karl Lang'],
		speaker: 'Der Minister',
		name: 'Karl Lang',
	},
	{
		why: 'an apposition behind the name',
		text: 'Anna Weber, Sprecherin der Polizei, schwieg. Später sagte die Sprecherin, man prüfe den Fall.',
		people: ['Anna Weber'],
		speaker: 'die Sprecherin',
		name: 'Anna Weber',
	},
	{
		why: 'an age in brackets, then a sentence that says the office',
		text: 'Anna Weber (45) ist Bürgermeisterin von Aalen. Die 45-Jährige warnte vor Kürzungen.',
		people: ['Anna Weber'],
		speaker: 'Die 45-Jährige',
		name: 'Anna Weber',
	},
	{
		why: 'two of the same office: nobody for certain',
		text: 'Außenminister Max Kern traf Außenminister Paul Roth. Der Außenminister sagte, es gebe Fortschritte.',
		people: ['Max Kern', 'Paul Roth'],
		speaker: 'Der Außenminister',
		name: null,
	},
	{
		why: 'another adjective, another president',
		text: 'Der ukrainische Präsident Max Kern dankte. Der russische Präsident sagte, er bleibe hart.',
		people: ['Max Kern'],
		speaker: 'Der russische Präsident',
		name: null,
	},
	{
		why: 'somebody of that office without a name',
		text: 'Ein Sprecher schwieg. Regierungssprecher Max Kern reiste ab. Der Sprecher erklärte, man prüfe den Fall.',
		people: ['Max Kern'],
		speaker: 'Der Sprecher',
		name: null,
	},
	{
		why: 'several researchers are no person',
		text: 'Der Forscher Max Kern kam. Die Forscher sagten, man sei weit.',
		people: ['Max Kern'],
		speaker: 'Die Forscher',
		name: null,
	},
	{
		why: 'er after the speaker',
		text: 'Max Kern sagte, die Lage sei ernst. Er kündigte neue Pläne an.',
		people: ['Max Kern'],
		speaker: 'Er',
		name: 'Max Kern',
	},
	{
		why: 'er and sie by their given names',
		text: 'Max Kern und Anna Weber reisten an. Sie sagte, man sei einig.',
		people: ['Max Kern', 'Anna Weber'],
		speaker: 'Sie',
		name: 'Anna Weber',
	},
	{
		why: 'two men: nobody for certain',
		text: 'Max Kern traf Paul Roth. Er sagte, man sei einig.',
		people: ['Max Kern', 'Paul Roth'],
		speaker: 'Er',
		name: null,
	},
	{
		why: 'the authority spoke, not the woman before',
		text: 'Anna Weber leitet den Verein. Die Behörde lehnte das ab. Sie teilte mit, das Geld reiche nicht.',
		people: ['Anna Weber'],
		speaker: 'Sie',
		name: null,
	},
	{
		why: 'several speak, so not she alone',
		text: 'Anna Weber kam zu spät. Sie sagten, man sei einig.',
		people: ['Anna Weber'],
		speaker: 'Sie',
		name: null,
	},
	{
		why: 'whose lawyers',
		text: 'Max Kern schwieg. Die Anwälte Kerns sagten, man sei einig.',
		people: ['Max Kern'],
		speaker: 'Die Anwälte Kerns',
		name: null,
	},
	{
		why: 'a pronoun in the next paragraph',
		text: 'Max Kern sagte, die Lage sei ernst.\n\nEr kündigte neue Pläne an.',
		people: ['Max Kern'],
		speaker: 'Er',
		name: 'Max Kern',
	},

	{
		why: 'told to a paper',
		text: 'Man werde das prüfen, sagte der Minister der „Neuen Woche“.',
		speaker: 'der Minister',
		via: 'der „Neuen Woche“',
	},
	{
		why: 'the editor of a paper is nobody told',
		text: 'Man werde das prüfen, sagte der Chefredakteur der „Neuen Woche“.',
		speaker: 'der Chefredakteur der „Neuen Woche“',
		via: null,
	},
	{
		why: 'told in an interview',
		text: 'Im Interview mit dem Fernsehsender NTV sagte die Ministerin, das Geld reiche.',
		speaker: 'die Ministerin',
		via: 'dem Fernsehsender NTV',
	},
	{
		why: 'a speaker according to an agency',
		text: 'Die Straße bleibe gesperrt, sagte der Bürgermeister laut dpa.',
		speaker: 'der Bürgermeister',
		via: 'dpa',
	},
	{
		why: 'a paper that refers to its source',
		text: 'Das Gesetz kommt im Mai, berichtete die «Neue Woche» unter Berufung auf den Finanzminister.',
		speaker: 'den Finanzminister',
		via: 'die «Neue Woche»',
	},
	{
		why: 'circles that an agency heard',
		text: 'Wie die dpa aus Regierungskreisen erfuhr, kommt das Gesetz im Mai.',
		speaker: 'Regierungskreisen',
		via: 'die dpa',
	},
	{ why: 'circles', text: 'Aus Kreisen der Koalition hieß es, das Gesetz komme im Mai.', speaker: 'Kreisen der Koalition', via: null },
	{
		why: 'a paper alone reports what others know',
		text: 'Laut „Neue Woche“ kommt das Gesetz im Mai.',
		speaker: 'Neue Woche',
		via: null,
		stance: 'reports',
	},
	{ why: 'nobody says who says it', text: 'Dem Vernehmen nach kommt das Gesetz im Mai.', speaker: null, stance: 'reports' },

	{
		why: 'a name and a colon in a headline',
		text: 'Max Kern: Das reicht nicht',
		people: ['Max Kern'],
		speaker: 'Max Kern',
		name: 'Max Kern',
	},
	{ why: 'an authority and a colon', text: 'Polizei: Fahrer war betrunken', speaker: 'Polizei' },
	{ why: 'a surname and a quotation', text: 'Kern: „Das reicht nicht“', speaker: 'Kern' },
	{ why: 'a country and a colon is a topic', text: 'Italien: Neue Züge im Süden', speaker: null },

	{ why: 'says', text: 'Der Konzern teilte mit, dass Stellen wegfallen.', speaker: 'Der Konzern', stance: 'affirms' },
	{ why: 'denies', text: 'Der Konzern dementierte, dass Stellen wegfallen.', speaker: 'Der Konzern', stance: 'denies' },
	{ why: 'rejects', text: 'Der Minister wies Vorwürfe zurück, er habe Geld genommen.', speaker: 'Der Minister', stance: 'denies' },
	{
		why: 'a denial in the speaker’s own words',
		text: '„Das stimmt nicht“, widersprach der Sprecher.',
		speaker: 'der Sprecher',
		stance: 'affirms',
	},
	{ why: 'does not dispute', text: 'Der Verein bestritt nicht, dass Geld fehlt.', speaker: 'Der Verein', stance: 'affirms' },
	{
		why: 'would not confirm',
		text: 'Die Polizei wollte nicht bestätigen, dass der Mann tot ist.',
		speaker: 'Die Polizei',
		stance: 'doubts',
	},
	{ why: 'doubts', text: 'Fachleute bezweifeln, dass die Zahl stimmt.', speaker: 'Fachleute', stance: 'doubts' },
];
