/** SHA-256 by @noble/hashes: it takes bytes piece by piece and answers at once, neither of which the browser's own digest does. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** SHA-256 of a text in UTF-8, in hex. */
export function hashOf(text: string): string {
	return bytesToHex(sha256(utf8ToBytes(text)));
}
