/** A feed's bytes → text, by the charset that is said of them. */

/**
 * By the byte order mark, else the `Content-Type`, else the XML declaration, else UTF-8; a charset that nobody knows counts as not said. What does not
 * fit becomes U+FFFD. https://www.rfc-editor.org/rfc/rfc7303#section-3
 */
export function decodeFeed(bytes: Uint8Array, contentType: string | null): string {
	const marked = bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : null;
	const isUtf8 = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
	const charset = marked ?? (isUtf8 ? 'utf-8' : (readCharset(contentType ?? '') ?? readDeclaration(bytes) ?? 'utf-8'));
	return makeDecoder(charset).decode(bytes);
}

function readCharset(contentType: string): string | null {
	return /charset\s*=\s*"?([\w:.-]+)/i.exec(contentType)?.[1] ?? null;
}

/** The declaration, or a page's `meta`, stands at the very start, in characters that all charsets but UTF-16 share. */
function readDeclaration(bytes: Uint8Array): string | null {
	const head = String.fromCharCode(...bytes.subarray(0, 1024));
	return (
		/^\s*<\?xml[^>]*encoding\s*=\s*["']([\w:.-]+)/i.exec(head)?.[1] ??
		/<meta[^>]{0,80}charset\s*=\s*["']?([\w:.-]+)/i.exec(head)?.[1] ??
		null
	);
}

function makeDecoder(charset: string): TextDecoder {
	try {
		return new TextDecoder(charset);
	} catch (error) {
		if (error instanceof RangeError) return new TextDecoder();
		throw error;
	}
}
