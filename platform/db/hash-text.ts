/** Knows a text again without keeping it as a key. */

/** SHA-256 in hex. Never to be awaited within a transaction, which would end meanwhile. */
export async function hashText(text: string): Promise<string> {
	const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
	return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
