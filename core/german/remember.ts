/**
 * Keeps what a pure function of a word gave, since words repeat: `most` of them at the most, so that no text can fill the memory, and what was asked for among
 * the latest half of that is never forgotten.
 */
export function remember<T>(read: (word: string) => T, most = 20_000): (word: string) => T {
	type Entry = { readonly word: string; readonly value: T };
	let latest = new Map<string, Entry>();
	let earlier = new Map<string, Entry>();
	return (word) => {
		const known = latest.get(word);
		if (known) return known.value;
		const entry = earlier.get(word) ?? { word: copyText(word), value: read(word) };
		if (latest.size >= most / 2) {
			earlier = latest;
			latest = new Map();
		}
		latest.set(entry.word, entry);
		return entry.value;
	};
}

/** The same letters in memory of their own: a word cut out of a text would keep the whole text. */
const copyText = (word: string): string => word.split('').join('');
