/** Keeps what a pure function of a word gave, since words repeat; forgets everything when full, so that no text can fill the memory. */
export function remember<T>(read: (word: string) => T, most = 20_000): (word: string) => T {
	const known = new Map<string, T>();
	return (word) => {
		const before = known.get(word);
		if (before !== undefined) return before;
		if (known.size >= most) known.clear();
		const now = read(word);
		known.set(word, now);
		return now;
	};
}
