// To add a case: address, canonical (or null), expected key, why.
import { describe, expect, it } from 'vitest';
import { isSameSite, makePageKey } from '../../core/page-key';

const cases: [address: string, canonical: string | null, key: string, why: string][] = [
	['https://www.beispiel.de/a/b.html', null, 'https://www.beispiel.de/a/b.html', 'a plain address stays'],
	['https://www.beispiel.de/a#absatz-3', null, 'https://www.beispiel.de/a', 'the fragment goes'],
	['http://www.beispiel.de/a', null, 'https://www.beispiel.de/a', 'http is https'],
	['http://localhost:8080/a', null, 'http://localhost:8080/a', 'a port of its own keeps its scheme'],
	['https://beispiel.de/a?utm_source=x&utm_medium=y&id=7', null, 'https://beispiel.de/a?id=7', 'tracking goes, the rest stays'],
	['https://beispiel.de/a?fbclid=1&gclid=2&wt_mc=3', null, 'https://beispiel.de/a', 'nothing left: no question mark'],
	['https://beispiel.de/a?UTM_Source=x', null, 'https://beispiel.de/a', 'upper case too'],
	['https://beispiel.de/a?b=%C3%A4&c=1', null, 'https://beispiel.de/a?b=%C3%A4&c=1', 'other parameters keep their writing'],
	['https://m.beispiel.de/a', 'https://www.beispiel.de/a', 'https://www.beispiel.de/a', 'the mobile page is the article'],
	['https://amp.beispiel.de/a', '/b', 'https://amp.beispiel.de/b', 'a relative canonical'],
	['https://beispiel.de/a', 'http://www.beispiel.de/a?utm_source=x#top', 'https://www.beispiel.de/a', 'a canonical is cleaned too'],
	['https://beispiel.de/a', 'https://andere.example/a', 'https://beispiel.de/a', 'another site is not believed'],
	['https://zeitung.co.at/a', 'https://andere.co.at/a', 'https://zeitung.co.at/a', 'co.at is no site'],
	['https://beispiel.de/a', 'https://beispiel.de/', 'https://beispiel.de/a', 'a front page is no article'],
	['https://beispiel.de/', 'https://www.beispiel.de/', 'https://www.beispiel.de/', 'unless this is the front page'],
	['https://beispiel.de/a', 'javascript:alert(1)', 'https://beispiel.de/a', 'not of the web'],
	['https://beispiel.de/a', 'https://', 'https://beispiel.de/a', 'no address'],
	['https://leser:geheim@beispiel.de/a', null, 'https://beispiel.de/a', 'no passwords in a key'],
	['file:///home/leser/a.html#x', 'https://beispiel.de/a', 'file:///home/leser/a.html', 'a file stays a file'],
	['kein Ort', null, 'kein Ort', 'what is no address comes back'],
];

describe('makePageKey', () => {
	it.each(cases)('%s with canonical %s → %s (%s)', (address, canonical, key) => {
		expect(makePageKey(address, canonical)).toBe(key);
	});

	it('gives the same key for a key', () => {
		for (const [, , key] of cases) expect(makePageKey(key, null)).toBe(key);
	});
});

it.each([
	['www.beispiel.de', 'm.beispiel.de', true],
	['beispiel.de', 'beispiel.at', false],
	['a.gv.at', 'b.gv.at', false],
	['10.0.0.1', '10.0.0.2', false],
])('isSameSite(%s, %s) is %s', (left, right, expected) => {
	expect(isSameSite(left, right)).toBe(expected);
});
