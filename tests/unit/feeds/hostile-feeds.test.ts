/** What is made to break a reader of XML costs little and breaks nothing. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFeed } from '../../../core/feeds/parse-feed';
import { atom, rss2 } from './feed-samples';

const now = Date.parse('2026-11-22T12:00:00Z');
const parse = (source: string) => parseFeed(source, 'https://bote.example/feed', now);
const wrap = (inner: string) => `<rss><channel>${inner}</channel></rss>`;
const nested = (depth: number, attribute: string, inner: string) =>
	wrap(`${`<a ${attribute}>`.repeat(depth)}${inner}${'</a>'.repeat(depth)}`);
const laughs = Array.from({ length: 9 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join('');

describe('hostile feeds', () => {
	it('do not laugh a billion times', () => {
		const bomb = `<!DOCTYPE rss [<!ENTITY l0 "ha">${laughs}]>${wrap('<item><link>https://bote.example/1</link><title>&l9;</title></item>')}`;
		expect(parse(bomb)).toMatchObject({ ok: true, value: { items: [{ title: '&l9;' }] } });
	});

	it('do not have files or other addresses read', () => {
		const theft = `<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]>${wrap('<item><link>https://bote.example/1</link><title>&x;</title></item>')}`;
		expect(parse(theft)).toMatchObject({ ok: true, value: { items: [{ title: '&x;' }] } });
	});

	/** Milliseconds, many times what each takes on a slow machine: what grows with the square takes minutes. */
	const patience = 4_000;
	const big = 5_000_000;
	const bombs: [string, () => string, object][] = [
		['a hundred thousand items', () => wrap('<item><link>https://bote.example/1</link></item>'.repeat(100_000)), { ok: true }],
		['an endless title', () => wrap(`<item><link>https://bote.example/1</link><title>${'a'.repeat(big)}</title></item>`), { ok: true }],
		['deep nesting', () => wrap('<a>'.repeat(1_000_000)), { ok: false, code: 'feedBroken' }],
		['an endless tag', () => `<rss ${'a'.repeat(big)}`, { ok: false, code: 'notAFeed' }],
		['endless white space in a tag', () => wrap(`<item ${' '.repeat(big)}`), { ok: false, code: 'feedBroken' }],
		['very many attributes', () => wrap(`<item ${'a="b" '.repeat(500_000)}/>`), { ok: false, code: 'feedBroken' }],
		['namespaces at every level', () => nested(195, 'xmlns:a="b"', '<c:d/>'.repeat(100_000)), { ok: true }],
		['tags that close nothing', () => wrap('</a>'.repeat(1_000_000)), { ok: true }],
		['an attribute that never ends', () => wrap(`<item a="${'b'.repeat(big)}`), { ok: false, code: 'feedBroken' }],
		['a document type that never ends', () => `<!DOCTYPE ${'<!--'.repeat(1_000_000)}`, { ok: false, code: 'notAFeed' }],
		['very many ampersands', () => wrap(`<item><link>https://bote.example/1</link><title>${'&'.repeat(big)}</title></item>`), { ok: true }],
		['very many comments', () => wrap('<!-- a -->'.repeat(400_000)), { ok: true }],
		[
			'comments within a text that never end',
			() => wrap(`<item><link>https://bote.example/1</link><title>${'&lt;!--'.repeat(500_000)}</title></item>`),
			{ ok: true },
		],
	];
	it.each(bombs)('%s', (_what, make, outcome) => {
		const source = make();
		const start = performance.now();
		expect(parse(source)).toMatchObject(outcome);
		expect(performance.now() - start).toBeLessThan(patience);
	});

	it.each([
		['RSS 2.0', rss2],
		['Atom', atom],
	])('are never taken for whole when cut off: %s', (_what, source) => {
		for (let end = 0; end < source.length; end++) expect(parse(source.slice(0, end)).ok).toBe(false);
	});

	it('are cut off anywhere without throwing, and nothing but addresses of the web comes of them', () => {
		const source = fc.constantFrom(rss2, atom);
		const spoilt = fc.tuple(source, fc.nat(), fc.nat(60), fc.string()).map(([text, at, length, put]) => {
			const from = at % text.length;
			return text.slice(0, from) + put + text.slice(from + length);
		});
		fc.assert(
			fc.property(spoilt, (text) => {
				const feed = parse(text);
				if (feed.ok) for (const { url } of feed.value.items) expect(url).toMatch(/^https?:/);
			}),
		);
	});
});
