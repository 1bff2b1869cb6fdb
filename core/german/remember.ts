/**
 * Keeps what a pure function of a word gave, since words repeat: `most` of them at the most, so that no text can fill the memory, and what was asked for among
 * the latest half of that is never forgotten.
 */
export function remember<Value>(read: (word: string) => Value, most = 20_000): (word: string) => Value {
	const recall = openMemory<string, Value>(most, copyText);
	return (word) => recall(word, read);
}

/** The same of anything that has a key; `own` makes a key that may be kept for long. What is recalled must depend on the key alone. */
export function openMemory<Key, Value>(most: number, own = (key: Key) => key): (key: Key, read: (key: Key) => Value) => Value {
	type Entry = { readonly key: Key; readonly value: Value };
	let latest = new Map<Key, Entry>();
	let earlier = new Map<Key, Entry>();
	return (key, read) => {
		const known = latest.get(key);
		if (known) return known.value;
		const entry = earlier.get(key) ?? { key: own(key), value: read(key) };
		if (latest.size >= most / 2) {
			earlier = latest;
			latest = new Map();
		}
		latest.set(entry.key, entry);
		return entry.value;
	};
}

/** The same letters in memory of their own: a word cut out of a text would keep the whole text. */
const copyText = (word: string): string => word.split('').join('');
