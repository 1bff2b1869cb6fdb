/** A news site whose answers a test decides, and which notes what it is asked and when. */
import type { IncomingHttpHeaders } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { createCertificate } from '../../scripts/demo/create-certificate';

export type Answer = { readonly status?: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: string };

/** `at` and `endedAt` in epoch milliseconds. */
export type Asked = { readonly url: string; readonly headers: IncomingHttpHeaders; readonly at: number; endedAt: number };

export type FeedServer = {
	readonly port: number;
	/** What is answered at an address, from now on; query and fragment do not count. */
	readonly answer: (url: string, answer: Answer | ((headers: IncomingHttpHeaders) => Answer)) => void;
	/** Requests to addresses that begin so, oldest first. */
	readonly asked: (prefix: string) => Asked[];
	readonly close: () => Promise<void>;
};

export async function startFeedServer(): Promise<FeedServer> {
	const answers = new Map<string, (headers: IncomingHttpHeaders) => Answer>();
	const log: Asked[] = [];
	const server = createServer(createCertificate('lesart.example'), ({ url, headers }, response) => {
		const { origin, pathname } = new URL(url ?? '/', `https://${headers.host}`);
		const asked: Asked = { url: origin + pathname, headers, at: Date.now(), endedAt: 0 };
		log.push(asked);
		const { status = 200, headers: sent = {}, body = '' } = answers.get(asked.url)?.(headers) ?? { status: 404 };
		response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', ...sent });
		response.end(body, () => {
			asked.endedAt = Date.now();
		});
	});
	await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
	return {
		port: (server.address() as AddressInfo).port,
		answer: (url, answer) => answers.set(url, typeof answer === 'function' ? answer : () => answer),
		asked: (prefix) => log.filter(({ url }) => url.startsWith(prefix)),
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
}
