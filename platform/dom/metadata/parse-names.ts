/** Who wrote an article, from a line that says so: `Ein Kommentar von Jana Weller und Emil Brandt, Berlin | 05.11.2024`. */

/** What stands before the names, again and again, in lower case: a kind of text, a preposition. */
const BEFORE =
	/^\s*(?:eine?\s+[a-zß-ɏ-]+|autor(?:in|en|innen)?(?:\/[a-zß-ɏ]+)?|text|interview|kommentar|kolumne|analyse|essay|gastbeitrag|reportage|redaktion|protokoll|geschrieben|veröffentlicht|verfasst|written)?\s*(?:(?:von|by|vom)(?![a-zß-ɏ-])|:)\s*/;
const LABEL = /^\s*(?:autor(?:in|en|innen)?(?:[/:*][a-zß-ɏ]+)*)(?:\s+(?=[a-zß-ɏ])|\s*$)/;
const PARTICLE =
	"(?:von der |von den |von |van der |van |de la |de |der |den |zu |zur |el |al |bin |di |da |del |la |le |ten |ter |vom |dos |d'|O')?";
const WORD = "\\p{Lu}[\\p{L}'’.-]*";
const NAME = new RegExp(`^(?:(?:Dr|Prof|Mag|Dipl)\\.[\\p{L}-]*\\.? )*${WORD}(?: ${PARTICLE}${WORD}){1,3}$`, 'u');
/** Not part of any name. */
const NO_NAME =
	/^(?:deutsche|neue|unsere|der|die|das) |(?:^|[ -])(?:redakt|autor|team|newsletter|artikel|uhr|lesezeit|kommentare?$|online|korrespondent|reporter|chef|leiter|editor|merken|mehr|alle|foto|min\.?$)|gmbh|verlag/i;
/** News agencies, as they sign. */
const AGENCY =
	/^(?:dpa|afp|reuters|rtr|apa|ap|epd|kna|sid|sda|dts|dapd|ddp|keystone|bloomberg|ansa|efe|tass|interfax)(?:[-/ ][a-zß-ɏ-]{2,12})?$/;

/** @returns persons and agencies in the order named, each once; `[]` when the line names none. A single word is a place, not a person. */
export function parseNames(line: string): string[] {
	const pieces = dropLead(line.replace(/\s+/g, ' ').trim()).split(
		/\s*(?:[,;|/&•·()]|\s[–—-]\s|\b(?:und|and|sowie|mit)\b|\b(?:in|aus|für) (?=\p{Lu}))\s*/u,
	);
	return [...new Set(pieces.map((piece) => piece.trim()).filter((piece) => isPersonName(piece) || AGENCY.test(piece.toLowerCase())))];
}

function dropLead(line: string): string {
	const lower = line.toLowerCase();
	let start = 0;
	for (;;) {
		const rest = lower.slice(start);
		const lead = (BEFORE.exec(rest) ?? LABEL.exec(rest))?.[0].length ?? 0;
		if (lead === 0) return line.slice(start);
		start += lead;
	}
}

/** Whether these words could be a person's first and last name. */
export function isPersonName(words: string): boolean {
	return words.length <= 60 && words.includes(' ') && NAME.test(words) && !NO_NAME.test(words);
}

/** Whether a line begins with `Autor`. */
export function isLabelled(line: string): boolean {
	return LABEL.test(line.toLowerCase()) || /^\s*(?:autor|text)[^.]{0,12}:/i.test(line);
}

/** Whether a line begins by saying that names follow. */
export function announcesNames(line: string): boolean {
	const lower = line.toLowerCase();
	return BEFORE.test(lower) || LABEL.test(lower);
}
