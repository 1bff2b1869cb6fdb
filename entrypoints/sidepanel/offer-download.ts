/** Offers a file to the reader. */

/** `type` is the file's media type, `name` what it is to be called. */
export function offerDownload(text: string, type: string, name: string): void {
	offerFile(new Blob([text], { type }), name);
}

export function offerFile(content: Blob, name: string): void {
	const address = URL.createObjectURL(content);
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** `lesart-notes-2025-03-01.jsonld`, by the reader's own day. */
export function nameFile(what: string, extension: string): string {
	const now = new Date();
	const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
	return `lesart-${what}-${day}.${extension}`;
}
