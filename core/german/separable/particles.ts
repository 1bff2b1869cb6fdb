/** The words that can be the separated particle of a verb, and the fixed expressions in which they are none. Folded spellings. */

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Also prepositions or, of `ein`, the article: what follows decides. */
export const homographs = list('ab an auf aus bei durch ein entgegen gegenüber mit nach nahe statt über um unter vor zu');

/** Never prepositions; also adverbs or adjectives, so that the verb they make must be listed. */
export const adverbial = list(`
	auseinander bekannt bereit bevor blank bloss breit da dabei daher dahin daneben daran davon davor dazu dazwischen drauf drein durcheinander
	fehl feil fern fertig fest frei gleich gut hoch irre kaputt klar krank krumm kund lahm leicht nahe näher nieder offen preis
	quer richtig sauber schief schwarz schwer sicher stand still tot umher übel übrig überein überhand verloren
	voll vorlieb wahr warm weh weiter wett wieder wohl wund zufrieden zugrunde zugute zunichte zurecht zusammen zustande zutage`);

/** Hardly anything but particles: a verb takes them freely, listed or not. */
export const directional = list(`
	dar empor entlang entzwei fort heim herab heran herauf heraus herbei herein herüber herum herunter hervor hinab hinauf hinaus hindurch hinein
	her hin hintan hinterher hinüber hinunter hinweg hinzu inne los nach ran raus rein rüber rum runter teil vorab voran voraus vorbei vorüber vorweg weg zurück zuvor zuwider`);

/** Modal verbs go with a particle of direction alone: „man kann zur Bank zurück“. */
export const modals = list('können müssen dürfen sollen wollen mögen');
export const modalParticles = list('zurück weg los heim hin her hinein hinaus heraus herein rein raus mit');

/** Particles that are written apart from an infinitive or participle behind them: „zusammen zu arbeiten“, „bekannt gegeben“. */
export const apartBeforeVerb = list(`
	auseinander bekannt entgegen fehl fort heraus herein herum herunter hervor hinaus hinein hinzu nieder preis statt teil übrig verloren voran
	voraus vorbei zurecht zurück zusammen zunichte zugrunde wett`);

/** Verbs that a particle written apart before them does not join: „bekannt geworden“, „bereit gewesen“. */
export const copulas = list('sein werden haben bleiben');

/** Adverbs, adjectives and nouns first of all; particles of these verbs only. Before a clause `dazu` and its like point to it („führt dazu, dass“). */
export const particlesOfFew: ReadonlyMap<string, ReadonlySet<string>> = new Map(
	Object.entries({
		dazu: 'gehören kommen lernen verdienen kaufen buchen holen geben nehmen rechnen zählen schalten laden schreiben bekommen stossen stoßen setzen',
		dabei: 'haben bleiben stehen',
		davon: 'kommen laufen tragen ziehen fahren eilen rennen stehlen fliegen jagen schleichen',
		daneben: 'gehen liegen benehmen greifen schießen treffen',
		daher: 'kommen reden sagen fliegen laufen',
		dahin: 'gehen siechen schwinden schmelzen gleiten raffen vegetieren dämmern plätschern',
		daran: 'setzen machen gehen halten',
		drauf: 'legen gehen setzen zahlen satteln schlagen haben',
		da: 'stehen bleiben liegen sitzen lassen haben',
		gleich: 'kommen setzen stellen tun ziehen bleiben schalten',
		gut: 'schreiben heißen tun machen',
		wieder: 'geben finden kehren erkennen spiegeln herstellen aufnehmen vereinigen beleben gutmachen entdecken aufbauen erlangen holen',
		sicher: 'stellen gehen',
		klar: 'stellen machen kommen werden',
		richtig: 'stellen liegen',
		offen: 'legen lassen stehen halten bleiben',
		hoch: 'gehen heben fahren laden halten rechnen kommen schnellen ziehen klettern rüsten schrauben leben schlagen kochen treiben stufen jubeln spielen krempeln arbeiten',
		leicht: 'fallen machen nehmen',
		schwer: 'fallen tun machen wiegen',
		warm: 'halten laufen',
		wahr: 'nehmen haben machen sagen',
		recht: 'fertigen',
		stand: 'halten',
		still: 'stehen legen halten sitzen stellen schweigen',
		weh: 'tun',
		voll: 'ziehen bringen strecken tanken stopfen pumpen laufen',
		entgegen:
			'kommen nehmen stehen treten wirken setzen stellen gehen bringen sehen fiebern schlagen halten laufen steuern strecken werfen eilen fahren blicken',
		gegenüber: 'stehen stellen liegen sitzen treten sehen',
		nahe: 'legen liegen kommen stehen bringen gehen treten',
		statt: 'finden geben',
		übrig: 'lassen bleiben haben behalten',
		verloren: 'gehen geben',
		näher: 'kommen bringen rücken treten',
		bekannt: 'geben machen',
		bereit: 'stellen halten stehen liegen erklären finden machen',
		bevor: 'stehen',
		kund: 'tun geben',
		fehl: 'schlagen gehen leiten',
		fertig: 'stellen machen bringen',
		zunichte: 'machen',
		zugrunde: 'legen liegen gehen richten',
		zutage: 'treten fördern kommen',
		zustande: 'kommen bringen',
		zugute: 'kommen halten',
		zufrieden: 'geben stellen lassen',
		überein: 'stimmen kommen',
		überhand: 'nehmen',
		vorlieb: 'nehmen',
		wett: 'machen',
		preis: 'geben',
		kaputt: 'gehen machen',
		krumm: 'nehmen',
		tot: 'schlagen stellen schießen fahren schweigen',
		schief: 'gehen laufen liegen',
		schwarz: 'malen sehen arbeiten fahren',
		wund: 'liegen laufen',
		inne: 'haben halten werden wohnen',
		davor: '',
		zuvor: 'kommen',
		dar: 'stellen legen bieten bringen tun reichen',
		teil: 'nehmen haben',
	}).map(([particle, verbs]) => [particle, list(verbs)]),
);
/** Verbs beside which the word is an adverb: „schrieb er weiter“, „stieg weiter“. */
export const adverbsBeside: ReadonlyMap<string, ReadonlySet<string>> = new Map([
	['weiter', list('schreiben sagen heißen erklären berichten steigen sinken wachsen fallen')],
]);
/** Auxiliaries join few particles only: „hat vor“, „wird los“. */
export const auxiliariesWith: ReadonlyMap<string, ReadonlySet<string>> = new Map(
	Object.entries({ sein: '', scheinen: 'durch auf', werden: 'los inne irre', haben: 'vor an inne dabei drauf auf über wahr' }).map(
		([verb, particles]) => [verb, list(particles)],
	),
);

/** Fixed expressions that end in, or are, a particle's letters. */
export const fixedExpressions: readonly (readonly string[])[] = [
	'nach wie vor',
	'ab und zu',
	'ab und an',
	'nach und nach',
	'auf und ab',
	'hin und wieder',
	'hin und her',
	'durch und durch',
	'um und um',
	'auf und davon',
	'aus und vorbei',
	'darüber hinaus',
	'weit und breit',
	'mit dabei',
	'vor allem',
	'rund um',
	'bis auf weiteres',
	'immer wieder',
	'und so weiter',
	'immer weiter',
	'bis dahin',
	'von da an',
	'von nun an',
	'von jetzt an',
	'von vornherein',
	'kurz vor',
	'nur zu',
	'ein und aus',
	'und zwar',
].map((phrase) => phrase.split(' '));

/** In „von … an“ and „von … aus“ round one of these, the second half belongs to the first, not to the verb. */
export const startingPoints =
	/^(anfang|augenblick|moment|zeitpunkt|start|stelle|anbeginn|beginn|kindheit|jugend|geburt|heute|morgen|gestern|hier|dort|da|nun|jetzt|haus|hause|natur|amts|berufs|sich|mir|uns|dir|.*tag|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|stunde|minute|sekunde|woche|.*jahr|sommer|herbst|winter|frühjahr|frühling|(19|20)\d\d)s?$/;

/** After these, `nach` stands behind its noun: „seiner Ansicht nach“, „Angaben nach“. */
export const viewpoints =
	/(angaben|meinung|ansicht|auffassung|einschätzung|schätzungen|berichten|überzeugung|aussagen|aussage|eindruck|reihe|wissen|verständnis|gefühl|art|form|sinn|wesen|möglichkeit|hörensagen)$/;
