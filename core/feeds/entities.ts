/**
 * Character references of XML and HTML. Feeds use HTML's names without declaring them, which no XML reader forgives; what a document declares itself is
 * never expanded, so that nothing can grow.
 */

/** https://html.spec.whatwg.org/multipage/named-characters.html, U+00A0 to U+00FF in order. */
const latin =
	'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm ' +
	'raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde ' +
	'Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave ' +
	'eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';

const named: ReadonlyMap<string, string> = new Map([
	...Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }),
	...latin.split(' ').map((name, at): [string, string] => [name, String.fromCharCode(0xa0 + at)]),
	...Object.entries({ ndash: '–', mdash: '—', hellip: '…', bull: '•', euro: '€', trade: '™', lsaquo: '‹', rsaquo: '›', minus: '−' }),
	...Object.entries({
		lsquo: '‘',
		rsquo: '’',
		sbquo: '‚',
		ldquo: '“',
		rdquo: '”',
		bdquo: '„',
		thinsp: '\u2009',
		ensp: '\u2002',
		emsp: '\u2003',
	}),
	...Object.entries({ zwnj: '\u200c', zwj: '\u200d', lrm: '\u200e', rlm: '\u200f', scaron: 'š', Scaron: 'Š', oelig: 'œ', OElig: 'Œ' }),
]);

/** The text with its references resolved, once; a bare ampersand and what is no reference stay as they are. */
export function decodeEntities(text: string): string {
	if (!text.includes('&')) return text;
	return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z][a-z\d]{1,7}));/gi, (whole, decimal, hex, name) => {
		if (name !== undefined) return named.get(name) ?? whole;
		return toCharacter(decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal));
	});
}

/** C1 numbers mean Windows-1252 in the wild, as HTML has it; only the ones German text uses. */
const windows: Readonly<Record<number, string>> = {
	128: '€',
	130: '‚',
	132: '„',
	133: '…',
	145: '‘',
	146: '’',
	147: '“',
	148: '”',
	150: '–',
	151: '—',
};

function toCharacter(code: number): string {
	const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
	return windows[code] ?? (isCharacter ? String.fromCodePoint(code) : '\ufffd');
}
