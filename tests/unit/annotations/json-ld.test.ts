/** What goes out comes back the same; what is broken, hostile or something else stays out, with its code. */
import { describe, expect, it } from 'vitest';
import type { Annotation } from '../../../core/annotation';
import { maxImportSize, readAnnotations, writeAnnotations } from '../../../core/annotations/json-ld';
import type { ErrorCode } from '../../../core/result';

function note(number: number, changes: Partial<Annotation> = {}): Annotation {
	return {
		id: `urn:uuid:01890a5d-ac96-774b-bcce-b302099a80${String(number).padStart(2, '0')}`,
		type: 'Annotation',
		created: '2025-03-01T10:00:00.000Z',
		modified: '2025-03-01T10:00:00.000Z',
		motivation: 'commenting',
		body: [
			{ type: 'TextualBody', value: 'So stand es früher nicht da.', format: 'text/plain', purpose: 'commenting' },
			{ type: 'TextualBody', value: 'Verkehr', purpose: 'tagging' },
		],
		target: {
			source: 'https://zeitung.example/bruecke',
			selector: [
				{ type: 'TextQuoteSelector', exact: 'die neue Brücke', prefix: 'Der Rat hat ', suffix: ' beschlossen.' },
				{ type: 'TextPositionSelector', start: 12, end: 27 },
			],
		},
		...changes,
	};
}

const generated = '2025-03-02T08:00:00.000Z';
const write = (notes: Annotation[]) => writeAnnotations(notes, { id: 'urn:uuid:01890a5d-ac96-774b-bcce-b302099a8057', generated });

/** A note as parsed JSON, with one thing in it replaced. */
function spoil(path: string, value: unknown): unknown {
	const json = structuredClone(note(1)) as unknown as Record<string, unknown>;
	const keys = path.split('.');
	const last = keys.pop() ?? '';
	const holder = keys.reduce((inner, key) => inner[key] as Record<string, unknown>, json);
	holder[last] = value;
	return json;
}

describe('writeAnnotations', () => {
	it('writes a collection with its page as the standard has it', () => {
		const document = JSON.parse(write([note(2), note(1)]));
		expect(document).toMatchObject({ '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'AnnotationCollection', total: 2, generated });
		expect(document.first).toMatchObject({ type: 'AnnotationPage', startIndex: 0 });
		expect(document.first.items.map((item: Annotation) => item.id)).toEqual([note(1).id, note(2).id]);
	});
});

describe('readAnnotations', () => {
	it('reads back what was written', () => {
		expect(readAnnotations(write([note(1), note(2)]))).toEqual({ ok: true, value: [note(1), note(2)] });
	});

	const shapes: [string, unknown][] = [
		['a page', { type: 'AnnotationPage', items: [note(1)] }],
		['a list', [note(1)]],
		['a single annotation', { '@context': 'http://www.w3.org/ns/anno.jsonld', ...note(1) }],
	];
	it.each(shapes)('reads %s', (_name, document) => {
		expect(readAnnotations(JSON.stringify(document))).toEqual({ ok: true, value: [note(1)] });
	});

	it('reads a file that begins with a byte order mark', () => {
		expect(readAnnotations(`\uFEFF${write([note(1)])}`)).toEqual({ ok: true, value: [note(1)] });
	});

	it('drops what it does not know', () => {
		const foreign = { ...note(1), creator: 'someone', __proto__x: 1 };
		expect(readAnnotations(JSON.stringify([foreign]))).toEqual({ ok: true, value: [note(1)] });
	});

	it('takes the later of two notes with one id, whatever their time zone', () => {
		const earlier = note(1, { modified: '2025-03-01T12:00:00+02:00' });
		const later = note(1, { modified: '2025-03-01T10:30:00.000Z', body: [] });
		expect(readAnnotations(JSON.stringify([later, earlier]))).toEqual({ ok: true, value: [later] });
	});

	const refused: [string, string, ErrorCode][] = [
		['nothing', '', 'importNotJson'],
		['plain text', 'Notizen', 'importNotJson'],
		['a file cut off', write([note(1)]).slice(0, -20), 'importNotJson'],
		['another document', '{"name":"lesart"}', 'importNotAnnotations'],
		['a number', '42', 'importNotAnnotations'],
		['null', 'null', 'importNotAnnotations'],
		['a collection whose page is elsewhere', '{"type":"AnnotationCollection","first":"https://zeitung.example/1"}', 'importNotAnnotations'],
		['one bad note among good ones', JSON.stringify([note(2), spoil('id', 'https://zeitung.example/1')]), 'importNotAnnotations'],
		['a script for a source', JSON.stringify([spoil('target.source', 'javascript:alert(1)')]), 'importNotAnnotations'],
		['a source that is no address', JSON.stringify([spoil('target.source', 'zeitung')]), 'importNotAnnotations'],
		['an object for a comment', JSON.stringify([spoil('body.0.value', { html: '<img>' })]), 'importNotAnnotations'],
		['a comment beyond its bound', JSON.stringify([spoil('body.0.value', 'x'.repeat(50_001))]), 'importNotAnnotations'],
		['an empty quote', JSON.stringify([spoil('target.selector.0.exact', '')]), 'importNotAnnotations'],
		['a place that ends before it starts', JSON.stringify([spoil('target.selector.1.end', 3)]), 'importNotAnnotations'],
		['a place before the text', JSON.stringify([spoil('target.selector.1.start', -1)]), 'importNotAnnotations'],
		['a time that is none', JSON.stringify([spoil('modified', 'gestern')]), 'importNotAnnotations'],
		['too much', ' '.repeat(maxImportSize + 1), 'importTooLarge'],
		['too much once it is UTF-8', `"${'ä'.repeat(maxImportSize / 2)}"`, 'importTooLarge'],
	];
	it.each(refused)('refuses %s', (_name, json, code) => {
		expect(readAnnotations(json)).toMatchObject({ ok: false, code });
	});

	it('says where the document is wrong', () => {
		const result = readAnnotations(JSON.stringify([note(2), spoil('target.source', 'zeitung')]));
		expect(result).toMatchObject({ detail: '1.target.source: is not the address of a page' });
	});
});
