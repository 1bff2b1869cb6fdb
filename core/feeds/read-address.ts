/** The address of a feed or of a page as a reader pastes it. */

const longest = 2_000;

/** An absolute address of the web, `https:` where nothing is said, without fragment; `null` for anything else, and for one with a name and password in it. */
export function readAddress(typed: string): string | null {
	const text = typed
		.trim()
		.replace(/^feed:(?:\/\/)?(?=https?:)/i, '')
		.replace(/^feed:\/\//i, 'https://');
	const address = /^[a-z][a-z\d+.-]*:(?!\d)/i.test(text) ? text : `https://${text}`;
	if (text.length > longest || /\s/.test(text) || !URL.canParse(address)) return null;
	const url = new URL(address);
	const isWeb = url.protocol === 'https:' || url.protocol === 'http:';
	if (!isWeb || !url.hostname.includes('.') || url.username !== '' || url.password !== '') return null;
	url.hash = '';
	return url.href;
}
