/**
 * Modifiers that never stand alone, or mean something else when they do (Haupt-bahnhof is a main station, Haupt a head), and words that begin a
 * noun without being its modifier. Folded (lower case, ss).
 */

const list = (words: string) => words.trim().split(/\s+/u);

/** Looked up with an ellipsis where the lexicon has such an entry (`Haupt…`). */
export const boundModifiers: readonly string[] = list(`
	haupt grund gesamt sonder spezial general einzel doppel riesen mini maxi mega super top extra erz ur vize ex rück
	zentral original standard durchschnitts lieblings schwieger stief ober unter nieder mittel neben gegen
	zwischen innen aussen hinter vorder über wieder nicht
	bio öko euro tele auto foto photo video geo anti pro post sub ultra mikro makro multi mono poly pseudo quasi thermo elektro hydro agrar agro petro
	radio audio cyber neo trans inter intra infra kilo mega giga milli zenti nano hyper hypo meta para proto psycho sozio
	sexual kriminal kolonial national sozial regional kommunal
	höchst grösst best mindest meist letzt erst zweit dritt viert fünft sechst siebt acht neunt zehnt halb viertel drittel
	südost südwest nordost nordwest selbst allein trocken hoch tief ein
	soft hard adoptiv instant pharma chrono endo exo onto dezi sklero provinzial kommerzial spektral`);

/** Modifiers that count. */
export const numberModifiers: ReadonlySet<string> = new Set(
	list(`
	null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig dreissig
	vierzig fünfzig sechzig siebzig achtzig neunzig hundert tausend million milliarde`),
);

/** Second halves of surnames and of places: behind letters that are no known word they make a name (Gerten-bach), not a compound. */
export const nameEndings: ReadonlySet<string> = new Set(
	list(`
	berg berge burg dorf feld felde bach stein stadt land wald see hof haus hausen heim mann bauer müller meier maier mayer schmidt schmied
	brück brücken kirch kirchen furt tal au hafen bad ort weiler markt moor horst werder haven holm hain sohn son beck kamp richter wirth vogel
	fuchs wolf huber ing winkel hardt garten quell quelle born leben stedt rode thal hagen kirche stätte`),
);

/** Particles and prefixes of verbs and adjectives: what begins with one is derived from a verb far more often than it is a compound. */
export const neverModifiers: ReadonlySet<string> = new Set(
	list(`
	ab an auf aus ein vor zu um hin her ent er be ver zer ge un miss los fort re de des dis in im ir il mit bei durch da dar empor entgegen
	entlang nach herab heran herauf heraus herbei herein herum herunter hervor hinab hinauf hinaus hinein hinunter hinzu
	umher voran voraus vorbei vorüber weg weiter wider zurück zusammen zuwider be und oder der die das dem den ist es sie
	wir ihr sein hat war bin von vom zum zur bis wie als auch nur noch so da dann wenn ob sch tran kon`),
);

/** Endings that make words of words; letters for letters some are words too (Schaft, Bar, Ei), but hardly ever the head of a compound. */
export const neverHeads: ReadonlySet<string> = new Set(
	list(`
	schaft schaften heit heiten keit keiten tum tums ung ungen ling linge lings nis nisse lich bar los lose sam haft ei in innen er ern es en et
	re este ion ionen ismus ner ler chen lein sal mal tel ant anten ent iker ist isten ität massig mässig artig isch ig
	ale ern ren ase bö böe eng aus alt neu top sehr igkeit ur uren dung terne elle ellen weste wart
	arisch native burger berger loge logen lungen rungen rinnen zungen dungen häus enden ender endes`),
);

/** Second halves that are made from verbs and rarely or never stand alone (An-teil-nahme, Gesetz-geber). */
export const boundHeads: ReadonlySet<string> = new Set(
	list('nahme gebung geber nehmer gänger geher macher haber halter setzung legung stellung sager gabe nutzung schreiber bringer gucker'),
);

/** English words that end German compounds and stand in few lists of German words. */
export const loanHeads: ReadonlySet<string> = new Set(
	list(`
	app banking board booster boom boy button card chat check coach community cover cup deal disc dumping feed fighter file flip game gaming
	gate group hacker hotline hotspot influencer jackpot jet jockey line lockdown management manager master mix newsletter player podcast post provider
	ranking rating score screen server service sharing shop shutdown shuttle song spot store story stream streaming support team thriller ticket time
	tool track trainer trend tuning tweet update user video workshop`),
);

/** What stands before the name of a land or river and leaves it one (Nord-korea, Ober-rhein). */
export const namePrefixes: ReadonlySet<string> = new Set(
	list('nord süd ost west nordost nordwest südost südwest mittel zentral ober unter nieder inner vorder hinter gross neu alt gesamt'),
);

/** Of those, the ones that make a name also behind a known word, where the whole is in no list (Starnberg). */
export const townEndings: ReadonlySet<string> = new Set(
	list(
		'berg burg dorf bach furt brück brücken hausen horst hagen stedt rode ing thal holm meier maier mayer müller schmidt mann land grad',
	),
);

/** Prefixes of verbs that look like a modifier or hide one (Verb-raucher, über-zeugung). */
export const verbPrefix =
	/^(?:be|ver|ent|emp|er|zer|ge|miss|über|unter|um|durch|hinter|wider|wieder|vor|nach|an|ab|auf|aus|ein|bei|zu|her|hin|mit|zurück|zusammen)/u;

/** Second halves of adjectives that are made of a noun and never stand alone (sieben-köpfig), with the noun. */
export const boundAdjectives: Readonly<Record<string, string>> = {
	jährig: 'Jahr',
	jährlich: 'Jahr',
	monatig: 'Monat',
	wöchig: 'Woche',
	tägig: 'Tag',
	stündig: 'Stunde',
	minütig: 'Minute',
	köpfig: 'Kopf',
	äugig: 'Auge',
	armig: 'Arm',
	beinig: 'Bein',
	händig: 'Hand',
	füssig: 'Fuß',
	haarig: 'Haar',
	herzig: 'Herz',
	seitig: 'Seite',
	teilig: 'Teil',
	stellig: 'Stelle',
	stöckig: 'Stock',
	geschossig: 'Geschoss',
	zeilig: 'Zeile',
	silbig: 'Silbe',
	bändig: 'Band',
	rädrig: 'Rad',
	türig: 'Tür',
	gleisig: 'Gleis',
	spurig: 'Spur',
	stufig: 'Stufe',
	schichtig: 'Schicht',
	sprachig: 'Sprache',
	stimmig: 'Stimme',
	prozentig: 'Prozent',
	gradig: 'Grad',
	klassig: 'Klasse',
	rangig: 'Rang',
	fristig: 'Frist',
	förmig: 'Form',
	farbig: 'Farbe',
	eckig: 'Ecke',
	kantig: 'Kante',
	zackig: 'Zacke',
	blättrig: 'Blatt',
	wertig: 'Wert',
	motorig: 'Motor',
	polig: 'Pol',
	phasig: 'Phase',
};
