/** From which addresses of feeds and waiting articles the browser lets Lesart fetch, as the reader permits and withdraws it. */
import { useEffect, useState } from 'preact/hooks';
import type { Feed } from '../../core/feeds/feed';
import { findPermitted } from '../../platform/feeds/host-access';
import { logError } from '../../platform/log';
import { watchPermissions } from '../../platform/site-access';

type IsPermitted = (url: string) => boolean;

/** `null` until the browser has answered. */
export function usePermitted(feeds: readonly Feed[] | null): IsPermitted | null {
	const [isPermitted, setPermitted] = useState<{ readonly ask: IsPermitted } | null>(null);
	const [changes, setChanges] = useState(0);
	useEffect(() => watchPermissions(() => setChanges((count) => count + 1)), []);
	useEffect(() => {
		if (!feeds) return;
		let isWanted = true;
		findPermitted(feeds.flatMap(listAddresses))
			.then((ask) => isWanted && setPermitted({ ask }))
			.catch((error: unknown) => logError('the permissions could not be read', error));
		return () => {
			isWanted = false;
		};
	}, [feeds, changes]);
	return isPermitted?.ask ?? null;
}

function listAddresses({ url, entries }: Feed): string[] {
	return [url, ...entries.filter(({ status }) => status === 'waiting').map((entry) => entry.url)];
}
