/**
 * Ranks inside and before names. English papers translate the titles of those who reign („Papst“, „Königin“), name princes before the given name and leave
 * out the titles of lower nobility, which in German are part of the surname (Weimar Constitution, article 109): Karl Graf von Spreti is Karl von Spreti.
 */

const reigning: ReadonlyMap<string, string> = new Map([
	['Papst', 'Pope'],
	['König', 'King'],
	['Königin', 'Queen'],
	['Kaiser', 'Emperor'],
	['Kaiserin', 'Empress'],
	['Prinz', 'Prince'],
	['Prinzessin', 'Princess'],
	['Sultan', 'Sultan'],
	['Scheich', 'Sheikh'],
	['Ajatollah', 'Ayatollah'],
]);
const nobility = /^(?:Freiherr|Freifrau|Freiin|Graf|Gräfin|Edler|Reichsgraf)$/u;
const houses: ReadonlyMap<string, string> = new Map([
	['Bayern', 'Bavaria'],
	['Preußen', 'Prussia'],
	['Sachsen', 'Saxony'],
	['Hannover', 'Hanover'],
	['Hessen', 'Hesse'],
	['Österreich', 'Austria'],
	['Belgien', 'Belgium'],
	['Dänemark', 'Denmark'],
	['Norwegen', 'Norway'],
	['Schweden', 'Sweden'],
]);
const generations: ReadonlyMap<string, string> = new Map([
	['junior', 'Jr.'],
	['senior', 'Sr.'],
]);

/** The words of the name with its ranks in English; the same words where there are none. */
export function spellRank(words: readonly string[]): string[] {
	if (words.length < 2) return [...words];
	const prince = words.findIndex((word) => word === 'Prinz' || word === 'Prinzessin');
	if (prince > 0 && words[prince + 1] === 'von' && words.length === prince + 3)
		return [reigning.get(words[prince] ?? '') ?? '', ...words.slice(0, prince), 'of', spellHouse(words[prince + 2] ?? '')];
	const isRank = (word: string, at: number) => at > 0 && at < words.length - 1 && nobility.test(word);
	return words
		.filter((word, at) => !isRank(word, at))
		.map((word, at) => (at === 0 ? (reigning.get(word) ?? word) : (generations.get(word) ?? word)));
}

const spellHouse = (house: string): string => houses.get(house) ?? house;
