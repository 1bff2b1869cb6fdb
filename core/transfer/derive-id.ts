/** Ids for what comes from a file without any: the same content always has the same id, so that importing it twice adds nothing. */
import { hashOf } from './sha256';

/** `urn:uuid:` and a UUID of version 8 (RFC 9562, section 5.8) made of a hash of the parts. */
export function deriveId(...parts: readonly string[]): string {
	const hex = hashOf(JSON.stringify(parts));
	const [first, second, third, fourth, fifth] = [
		hex.slice(0, 8),
		hex.slice(8, 12),
		hex.slice(13, 16),
		hex.slice(17, 20),
		hex.slice(20, 32),
	];
	return `urn:uuid:${first}-${second}-8${third}-8${fourth}-${fifth}`;
}
