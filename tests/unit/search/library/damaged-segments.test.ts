import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildSegment } from '../../../../core/search/library/build-segment';
import { joinSegments } from '../../../../core/search/library/join-segments';
import { openSegment } from '../../../../core/search/library/open-segment';
import { readSimpleContent } from '../../../fixtures/simple-content';
import { unrelatedSentences } from '../../../fixtures/unrelated-german';
import { readAll } from './read-all';

const articles = [0, 1, 2].map((at) => ({ id: `article ${at}`, text: unrelatedSentences.slice(at * 2, at * 2 + 2).join(' ') }));
const bytes = buildSegment(articles, readSimpleContent);
const headerWords = 30;
const patience = 30_000;

/** Everything a reader of the bytes may do. */
function useBytes(damaged: Uint8Array): void {
	const segment = openSegment(damaged.slice().buffer);
	if (!segment) return;
	expect(Number.isFinite(readAll(segment))).toBe(true);
	joinSegments([segment, segment], (id) => id !== 'article 1');
}

describe('openSegment', () => {
	it.each([
		['nothing', new Uint8Array()],
		['zeros', new Uint8Array(1000)],
		['three bytes', bytes.slice(0, 3)],
		['a byte too many', new Uint8Array([...bytes, 0])],
		['two segments', new Uint8Array([...bytes, ...bytes])],
		['another version', bytes.with(4, 99)],
	])('opens no %s', (_, wrong) => {
		expect(openSegment(wrong.slice().buffer)).toBeNull();
	});

	it('opens no segment that is cut short', () => {
		fc.assert(
			fc.property(fc.nat(bytes.length - 1), (length) => {
				expect(openSegment(bytes.slice(0, length).buffer)).toBeNull();
			}),
		);
	});

	it('gives wrong words but no exception where bytes are changed', { timeout: patience }, () => {
		const changes = fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 });
		fc.assert(
			fc.property(changes, (changed) => {
				const damaged = bytes.slice();
				for (const [at, value] of changed) damaged[at] = value;
				useBytes(damaged);
			}),
			{ numRuns: 120 },
		);
	});

	it('bears every length and count of its head being wrong', () => {
		for (let at = 0; at < headerWords; at++) {
			for (const value of [0, 1, 4, 0x7fffffff, 0xffffffff]) {
				const damaged = bytes.slice();
				new DataView(damaged.buffer).setUint32(at * 4, value, true);
				useBytes(damaged);
			}
		}
	});

	it('bears sections full of noise', { timeout: patience }, () => {
		fc.assert(
			fc.property(fc.nat(bytes.length - 200), fc.uint8Array({ minLength: 100, maxLength: 400 }), (from, noise) => {
				const damaged = bytes.slice();
				damaged.set(noise.subarray(0, damaged.length - headerWords * 4 - from), headerWords * 4 + from);
				useBytes(damaged);
			}),
			{ numRuns: 60 },
		);
	});
});
