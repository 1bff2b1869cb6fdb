/**
 * Verbs that say who says: their third-person forms and participles. Weak verbs are inflected by rule, the others listed.
 * `particle` is what a separable verb leaves at the end of its clause; verbs that mean speech only with it are found only with it.
 */

/** `finite` also covers forms that are participles too (bestätigt); the words around decide. */
export type SayingForm = { readonly isFinite: boolean; readonly isParticiple: boolean; readonly particle: string | null };

/** Stem, without -en. A stem in -t, -d takes -e- before the ending. No ge- in the participle of those with an inseparable prefix or -ier. */
const weak =
	'sag beton warn mein meld schilder forder äusser klag droh jubel versicher versprich antwort' +
	' erklär bericht behaupt vermut bestätig erläuter bekräftig erwart bedauer beklag beteuer vermeld verkünd urteil schätz erwider bemängel befürcht fürcht bezeichn begründ verneint unterstell' +
	' kritisier zitier kommentier dementier argumentier informier signalisier prognostizier kalkulier analysier konstatier betont resümier bilanzier präzisier spekulier monier';
const unprefixedParticiple = /^(er|be|ver|ent|zer|emp|wider|unter|.*ier$)/;

/** Finite forms | participles. */
const strong =
	'schreibt schrieb schrieben schreiben|geschrieben; nennt nannte nannten nennen|genannt; bestreitet bestritt bestritten bestreiten|bestritten; widerspricht widersprach widersprachen|widersprochen;' +
	'verspricht versprach versprachen|versprochen; leugnet leugnete leugneten leugnen|geleugnet; weiss|; verlautet verlautete|; glaubt glaubte glaubten glauben|; findet|; rechnet rechneten rechnete rechnen|;' +
	'verweist verwies verwiesen|; spricht sprach sprachen sprechen|gesprochen; plädiert plädierte plädierten|plädiert; bekennt bekannte|;wirft|vorgeworfen; heisst|geheissen;' +
	'sagt|gesagt; teilt|mitgeteilt;|angekündigt; |eingeräumt; |angegeben;|hingewiesen;|zurückgewiesen;|ausgeschlossen;|abgestritten;|hinzugefügt;|klargestellt;|hervorgehoben;|bekanntgegeben;|zugesagt;|zugegeben;|angedeutet;|angedroht;|nahegelegt';

/** Finite forms | particle, where the verb speaks only with its particle. */
const separable =
	'teilt teilte teilten teilen|mit; kündigt kündigte kündigten kündigen kündet kündete kündeten|an; räumt räumte räumten räumen|ein; gibt gab gaben geben|an bekannt zu;' +
	'wirft warf warfen werfen|vor; weist wies wiesen weisen|zurück hin; fügt fügte fügten fügen|hinzu an; stellt stellte stellten stellen|klar fest; hebt hob hoben|hervor;' +
	'führt führte führten|aus; schliesst schloss schlossen schliessen|aus; streitet stritt stritten streiten|ab; sagt sagte sagten|zu; macht machte machten|deutlich klar; spricht sprach sprachen|aus;' +
	'merkt merkte merkten|an; deutet deutete deuteten|an; geht ging gingen gehen|aus; legt legte legten|dar nahe; droht drohte drohten|an; ruft rief riefen|auf zu; tut tat taten|ab; gesteht gestand gestanden|ein zu';

/** Forms that name speech only beside other words, and are skipped where they are the whole of the sentence's verb. */
const notSpeech = new Set([
	'heisst',
	'findet',
	'weiss',
	'spricht',
	'sprach',
	'sprachen',
	'sprechen',
	'wirft',
	'teilt',
	'gesprochen',
	'geheissen',
]);

const fold = (text: string) => text.replaceAll('ß', 'ss');
const forms = new Map<string, SayingForm>();

function add(form: string, isParticiple: boolean, particle: string | null = null): void {
	const word = fold(form);
	if (!word || (notSpeech.has(word) && particle === null)) return;
	const known = forms.get(word);
	forms.set(word, {
		isFinite: !isParticiple || known?.isFinite === true,
		isParticiple: isParticiple || known?.isParticiple === true,
		particle: known && known.particle === null ? null : (particle ?? null),
	});
}

for (const stem of weak.split(/\s+/)) {
	const link = /[td]$|(ch|[^aeioulrh])[nm]$/.test(stem) ? 'e' : '';
	for (const ending of ['t', 'te', 'ten']) add(stem + link + ending, false);
	add(`${stem}${/(er|el)$/.test(stem) ? 'n' : 'en'}`, false);
	add(`${unprefixedParticiple.test(stem) ? '' : 'ge'}${stem}${link}t`, true);
}
for (const line of strong.split(';')) {
	const [finite = '', participles = ''] = line.trim().split('|');
	for (const form of finite.split(' ')) add(form, false);
	for (const form of participles.split(' ')) add(form, true);
}
const particles = new Map<string, ReadonlySet<string>>();
for (const line of separable.split(';')) {
	const [finite = '', after = ''] = line.trim().split('|');
	for (const form of finite.split(' ')) {
		const word = fold(form);
		particles.set(word, new Set([...(particles.get(word) ?? []), ...after.split(' ')]));
		for (const particle of after.split(' ')) add(particle + word, false);
	}
}

/** The form as a verb of saying that needs no particle, or `null`. Folded spelling. */
export const readSayingForm = (folded: string): SayingForm | null => forms.get(folded) ?? null;

/** The particles that make this form a verb of saying; empty when it is none. */
export const listParticles = (folded: string): ReadonlySet<string> => particles.get(folded) ?? new Set();
