/** Cuts text that comes in pieces into lines, holding no more than one line at a time. */

/** UTF-16 units that a line may have; a kept article with its captions has a small part of it. */
export const maxLineLength = 24_000_000;

export class LineSplitter {
	#rest: string[] = [];
	#length = 0;

	/** The lines that end within the piece, without their line feed (or CR LF). Throws a `LineTooLong` for a line that is longer than any may be. */
	push(piece: string): string[] {
		const [first = '', ...others] = piece.split('\n');
		this.#hold(first);
		if (others.length === 0) return [];
		const whole = [this.#release(), ...others.slice(0, -1)];
		this.#hold(others.at(-1) ?? '');
		return whole.map(dropReturn);
	}

	/** What comes after the last line feed; `null` when nothing does. */
	finish(): string | null {
		return this.#length === 0 ? null : dropReturn(this.#release());
	}

	#hold(part: string): void {
		this.#length += part.length;
		if (this.#length > maxLineLength) throw new LineTooLong();
		if (part !== '') this.#rest.push(part);
	}

	#release(): string {
		const line = this.#rest.join('');
		this.#rest = [];
		this.#length = 0;
		return line;
	}
}

export class LineTooLong extends Error {
	override readonly name = 'LineTooLong';
}

function dropReturn(line: string): string {
	return line.endsWith('\r') ? line.slice(0, -1) : line;
}
