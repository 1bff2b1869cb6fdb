/** Ids of records: UUID version 7 as a URN, so that they sort by the millisecond they were made in. */

/** `urn:uuid:…`; `time` is in epoch milliseconds. RFC 9562, section 5.7: 48 bits of time, 4 of version, 12 random, 2 of variant, 62 random. */
export function makeId(time = Date.now()): string {
	const bytes = crypto.getRandomValues(new Uint8Array(16));
	const view = new DataView(bytes.buffer);
	view.setUint16(0, Math.floor(time / 2 ** 32));
	view.setUint32(2, time % 2 ** 32);
	view.setUint8(6, 0x70 | (view.getUint8(6) & 0x0f));
	view.setUint8(8, 0x80 | (view.getUint8(8) & 0x3f));
	const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
	return `urn:uuid:${hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')}`;
}

/** What sorts behind every id made before `time` (epoch milliseconds), and before or with those made then. */
export function boundId(time: number): string {
	return `urn:uuid:${Math.max(0, Math.floor(time))
		.toString(16)
		.padStart(12, '0')
		.replace(/^(.{8})/, '$1-')}`;
}
