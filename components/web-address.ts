/** Addresses come from pages and files: only web addresses may become links. */

/** The address when it is http or https, else `null`. */
export function toWebAddress(address: string | null): string | null {
	if (address === null || !URL.canParse(address)) return null;
	const url = new URL(address);
	return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null;
}
