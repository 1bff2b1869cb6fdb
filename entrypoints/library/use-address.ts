/** Where the reader is in the library is its address, so that it can be linked to, reloaded and gone back from: `#tab` or `#tab/place`. */
import { useCallback, useEffect, useState } from 'preact/hooks';

export type Address = { readonly tab: string; readonly place: string };

/** The address as it is now; the first of `tabs` where it names none of them. */
export function useAddress(tabs: readonly string[]): [Address, (address: Address) => void] {
	const [address, setAddress] = useState(() => parseAddress(location.hash, tabs));
	useEffect(() => {
		const follow = () => setAddress(parseAddress(location.hash, tabs));
		addEventListener('hashchange', follow);
		return () => removeEventListener('hashchange', follow);
	}, [tabs]);
	const go = useCallback((next: Address) => {
		location.hash = next.place === '' ? next.tab : `${next.tab}/${encodeURIComponent(next.place)}`;
	}, []);
	return [address, go];
}

function parseAddress(hash: string, tabs: readonly string[]): Address {
	const [tab = '', ...rest] = hash.slice(1).split('/');
	return tabs.includes(tab) ? { tab, place: decode(rest.join('/')) } : { tab: tabs[0] ?? '', place: '' };
}

/** As it stands where it is not encoded as it should be: anyone may write an address. */
function decode(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
