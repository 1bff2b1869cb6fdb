/**
 * Speaks WebDriver BiDi with a Firefox, over its own WebSocket: no tool between, since the tools that drive Firefox load no extensions in it.
 * https://w3c.github.io/webdriver-bidi/
 */

type Answer = { id?: number; type: string; method?: string; params?: unknown; result?: unknown; error?: string; message?: string };
type Waiting = { resolve: (result: unknown) => void; reject: (reason: Error) => void };

export type Bidi = {
	/** Rejects with what the browser says is wrong. */
	send<Result = unknown>(method: string, params?: object): Promise<Result>;
	/** Calls the listener at each event of this name, once `session.subscribe` has asked for it. */
	on<Params>(event: string, listener: (params: Params) => void): void;
	close(): void;
};

/** Connects to the address a Firefox has printed. */
export async function connectBidi(address: string): Promise<Bidi> {
	const socket = new WebSocket(address);
	await new Promise((resolve, reject) => {
		socket.addEventListener('open', resolve, { once: true });
		socket.addEventListener('error', () => reject(new Error(`No connection to ${address}`)), { once: true });
	});
	const waiting = new Map<number, Waiting>();
	const listeners = new Map<string, ((params: never) => void)[]>();
	socket.addEventListener('message', ({ data }) => {
		const { id, type, method, params, result, error, message } = JSON.parse(String(data)) as Answer;
		if (method !== undefined) {
			for (const listener of listeners.get(method) ?? []) listener(params as never);
			return;
		}
		const asked = waiting.get(id ?? -1);
		waiting.delete(id ?? -1);
		if (type === 'error') asked?.reject(new Error(`${error}: ${message}`));
		else asked?.resolve(result);
	});
	let last = 0;
	return {
		send: <Result>(method: string, params: object = {}) =>
			new Promise<Result>((resolve, reject) => {
				const id = ++last;
				waiting.set(id, { resolve: (result) => resolve(result as Result), reject });
				socket.send(JSON.stringify({ id, method, params }));
			}),
		on: (event, listener) => {
			listeners.set(event, [...(listeners.get(event) ?? []), listener]);
		},
		close: () => socket.close(),
	};
}
