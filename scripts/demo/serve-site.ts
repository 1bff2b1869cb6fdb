/** Serves made-up and rebuilt news pages to our own browser, which is told to find every host of the web here. */
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { createCertificate } from './create-certificate';

/** Whole documents by their address; query and fragment do not count. */
export type Site = ReadonlyMap<string, string>;

export type SiteServer = { readonly port: number; readonly close: () => Promise<void> };

/** Starts a server on a free port of this machine; an address the site does not have is answered 404. */
export async function serveSite(site: Site): Promise<SiteServer> {
	const server = createServer(createCertificate('lesart.example'), (request, response) => {
		const { origin, pathname } = new URL(request.url ?? '/', `https://${request.headers.host}`);
		const page = site.get(origin + pathname);
		response.writeHead(page === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
		response.end(page ?? '<!doctype html><title>404</title>');
	});
	await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
	return {
		port: (server.address() as AddressInfo).port,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
}
