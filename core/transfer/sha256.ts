/**
 * SHA-256 of bytes that come piece by piece, which the browser's own digest cannot take: FIPS 180-4, sections 4.1.2, 5 and 6.2.
 * Some 100 MB a second.
 */

const primes = listPrimes(64);
/** The first 32 bits of the fractional parts of the cube roots (section 4.2.2), and of the square roots (section 5.3.3), of the first primes. */
const constants = Int32Array.from(primes, (prime) => fractionBits(Math.cbrt(prime)));
const initial = Int32Array.from(primes.slice(0, 8), (prime) => fractionBits(Math.sqrt(prime)));

const blockSize = 64;

export class Sha256 {
	readonly #state = Int32Array.from(initial);
	readonly #block = new Uint8Array(blockSize);
	readonly #view = new DataView(this.#block.buffer);
	readonly #schedule = new Int32Array(64);
	#filled = 0;
	#length = 0;

	update(bytes: Uint8Array): void {
		this.#length += bytes.length;
		for (let at = 0; at < bytes.length; ) {
			const taken = Math.min(blockSize - this.#filled, bytes.length - at);
			this.#block.set(bytes.subarray(at, at + taken), this.#filled);
			this.#filled += taken;
			at += taken;
			if (this.#filled === blockSize) this.#compress();
		}
	}

	/** In hex. Nothing can be added afterwards. */
	finish(): string {
		const bits = this.#length * 8;
		const padding = new Uint8Array((this.#filled < 56 ? 56 : 120) - this.#filled + 8);
		padding[0] = 0x80;
		const view = new DataView(padding.buffer);
		view.setUint32(padding.length - 8, Math.floor(bits / 2 ** 32));
		view.setUint32(padding.length - 4, bits % 2 ** 32);
		this.update(padding);
		return Array.from(this.#state, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
	}

	#compress(): void {
		const words = this.#schedule;
		for (let t = 0; t < 16; t++) words[t] = this.#view.getInt32(t * 4);
		for (let t = 16; t < 64; t++) words[t] = extend(words, t);
		let [a, b, c, d, e, f, g, h] = this.#state as unknown as [number, number, number, number, number, number, number, number];
		for (let t = 0; t < 64; t++) {
			const sum1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
			const first = (h + sum1 + ((e & f) ^ (~e & g)) + (constants[t] ?? 0) + (words[t] ?? 0)) | 0;
			const sum0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
			const second = (sum0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
			h = g;
			g = f;
			f = e;
			e = (d + first) | 0;
			d = c;
			c = b;
			b = a;
			a = (first + second) | 0;
		}
		const worked = [a, b, c, d, e, f, g, h];
		for (let i = 0; i < 8; i++) this.#state[i] = ((this.#state[i] ?? 0) + (worked[i] ?? 0)) | 0;
		this.#filled = 0;
	}
}

/** SHA-256 of a text in UTF-8, in hex. */
export function hashOf(text: string): string {
	const hash = new Sha256();
	hash.update(new TextEncoder().encode(text));
	return hash.finish();
}

function extend(words: Int32Array, t: number): number {
	const near = words[t - 2] ?? 0;
	const far = words[t - 15] ?? 0;
	const sigma1 = rotate(near, 17) ^ rotate(near, 19) ^ (near >>> 10);
	const sigma0 = rotate(far, 7) ^ rotate(far, 18) ^ (far >>> 3);
	return (sigma1 + (words[t - 7] ?? 0) + sigma0 + (words[t - 16] ?? 0)) | 0;
}

function rotate(word: number, by: number): number {
	return (word >>> by) | (word << (32 - by));
}

function fractionBits(root: number): number {
	return ((root - Math.floor(root)) * 2 ** 32) | 0;
}

function listPrimes(count: number): number[] {
	const found: number[] = [];
	for (let n = 2; found.length < count; n++) if (found.every((prime) => n % prime !== 0)) found.push(n);
	return found;
}
