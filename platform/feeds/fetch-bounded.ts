/**
 * One request for a feed or an article's page: without cookies, referrer or cache, bounded in bytes and time. Redirects are followed only to sites that the reader
 * permitted: in the mode `same-origin` the browser counts those as the extension's own, and stops before it asks any other.
 */
import { fail, type Result, succeed } from '../../core/result';

export type Fetched = {
	readonly status: number;
	/** After redirects. */
	readonly url: string;
	readonly header: (name: string) => string | null;
	/** Empty unless the status is one of success. */
	readonly bytes: Uint8Array;
};

export type Bounds = {
	readonly mostBytes: number;
	/** Milliseconds for the whole answer. */
	readonly timeLimit: number;
};

/** Fails with `feedUnreachable` (also where the address was moved to a site that is not permitted), `feedTooSlow` and `feedTooLarge`. */
export async function fetchBounded(url: string, headers: Readonly<Record<string, string>>, bounds: Bounds): Promise<Result<Fetched>> {
	const controller = new AbortController();
	const timer = setTimeout(() => controller.abort('timeLimit'), bounds.timeLimit);
	try {
		const response = await fetch(url, { ...politely, headers, signal: controller.signal });
		const bytes = response.ok ? await readBounded(response, bounds.mostBytes) : new Uint8Array();
		if (!bytes) return fail('feedTooLarge');
		return succeed({ status: response.status, url: response.url || url, header: (name) => response.headers.get(name), bytes });
	} catch (error) {
		if (controller.signal.reason === 'timeLimit') return fail('feedTooSlow');
		if (error instanceof TypeError) return fail('feedUnreachable', error.message);
		throw error;
	} finally {
		clearTimeout(timer);
		controller.abort('done');
	}
}

const politely: RequestInit = { mode: 'same-origin', credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store' };

/** Whether the address redirects; asked after it could not be reached, to tell one that was moved. The answer is not read. */
export async function isRedirected(url: string, timeLimit: number): Promise<boolean> {
	try {
		const response = await fetch(url, { ...politely, redirect: 'manual', signal: AbortSignal.timeout(timeLimit) });
		return response.type === 'opaqueredirect';
	} catch (error) {
		if (error instanceof TypeError || (error instanceof DOMException && error.name === 'TimeoutError')) return false;
		throw error;
	}
}

/** `null` when there is more than `mostBytes`, counted after decompression. */
async function readBounded(response: Response, mostBytes: number): Promise<Uint8Array | null> {
	const reader = response.body?.getReader();
	const parts: Uint8Array[] = [];
	let length = 0;
	for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
		length += read.value.length;
		if (length > mostBytes) {
			await reader?.cancel();
			return null;
		}
		parts.push(read.value);
	}
	return join(parts, length);
}

function join(parts: readonly Uint8Array[], length: number): Uint8Array {
	const bytes = new Uint8Array(length);
	let at = 0;
	for (const part of parts) {
		bytes.set(part, at);
		at += part.length;
	}
	return bytes;
}
