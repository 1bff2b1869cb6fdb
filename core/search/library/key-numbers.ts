/** Numbers strings as they come, and afterwards in the order of their keys. */

import { sortInSteps } from '../../sort-steps';
import type { Steps } from '../../steps';
import { compareKeys } from './key-list';

export class KeyNumbers {
	readonly #numbers = new Map<string, number>();
	/** In the order of their coming. */
	readonly keys: string[] = [];

	/** The key's number, a new one where it has none. */
	number(key: string): number {
		const known = this.#numbers.get(key);
		if (known !== undefined) return known;
		this.#numbers.set(key, this.keys.length);
		return this.keys.push(key) - 1;
	}

	/** `order`: numbers sorted by key; `places`: where in that order each number stands. */
	*arrange(): Steps<{ readonly order: Uint32Array; readonly places: Uint32Array; readonly keys: readonly string[] }> {
		const { keys } = this;
		const order = Uint32Array.from(yield* sortInSteps([...keys.keys()], (a, b) => compareKeys(keys[a] ?? '', keys[b] ?? '')));
		const places = new Uint32Array(order.length);
		for (let place = 0; place < order.length; place++) places[order[place] ?? 0] = place;
		return { order, places, keys: Array.from(order, (number) => keys[number] ?? '') };
	}
}
