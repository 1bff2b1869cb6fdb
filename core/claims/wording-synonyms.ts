/** Words that say the same in any sentence, so that one in place of the other is no difference of wording. A row is one key; stems of folded words. To add one, add it to its row. */
import { stem } from '../german/stem';

const rows = `vergangen letzt vorig zurückliegend
kommend nächst
bisher bislang
derzeit momentan gegenwärtig zurzeit aktuell
sofort umgehend unverzüglich augenblicklich
rund etwa ungefähr circa ca zirka
fast beinahe nahezu knapp
mindestens wenigstens zumindest
höchstens maximal
samstag sonnabend
januar jänner
mehrere einige etliche
beginnen begann begonnen anfangen
beenden enden
jedoch allerdings
zudem ausserdem überdies
offenbar anscheinend
angeblich vorgeblich
möglicherweise womöglich vielleicht
usa us amerikanisch us-amerikanisch
uno un
prozent %
bereits schon`;

const keys: ReadonlyMap<string, string> = new Map(
	rows.split('\n').flatMap((row) => {
		const [first = '', ...others] = row.split(' ').map((word) => stem(word.replaceAll('-', '')));
		return others.map((other) => [other, first] as const);
	}),
);

/** The key under which a stem is compared: its own, or that of the words it may stand for. */
export const keyOfStem = (stemmed: string): string => keys.get(stemmed) ?? stemmed;
