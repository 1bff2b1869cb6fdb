import { describe, expect, it } from 'vitest';
import { laySlots } from '../../../../core/german/tagging/layout';

/** Tokens as they stand, ^ before one whose capital says nothing; punctuation by its kind. */
const describeSlots = (text: string) =>
	laySlots(text, { start: 0, end: text.length })
		.map((slot) => (slot.kind === 'token' ? (slot.isOpening ? '^' : '') + slot.token.surface : `<${slot.kind}>`))
		.join(' ');

const rows: readonly (readonly [text: string, slots: string, reason: string])[] = [
	['Er kam, sah und ging.', '^Er kam <comma> sah und ging', 'a comma can part clauses'],
	['Sie sagte: Das gilt.', '^Sie sagte <break> ^Das gilt', 'after a colon a capital says nothing'],
	['„Das gilt“, sagte sie.', '^Das gilt <quoted> sagte sie', 'a quotation, then its frame'],
	['"Das gilt," sagte sie.', '^Das gilt <quoted> sagte sie', 'the comma inside'],
	['Der „Spiegel“ schrieb das.', '^Der ^Spiegel schrieb das', 'quotes alone part nothing'],
	['Das Haus (im Bau) steht.', '^Das Haus <break> ^im Bau <break> steht', 'brackets'],
	['Er – ein Kind – lief.', '^Er <break> ein Kind <break> lief', 'dashes'],
	['Herr Dr. Weber kam.', '^Herr Dr Weber kam', 'the stop of an abbreviation'],
	['Er kam. Dann ging er.', '^Er kam <break> ^Dann ging er', 'a stop that the splitter left'],
	['4. Die Lage', '^4 ^Die Lage', 'a numbered heading'],
];

describe('laySlots', () => {
	it.each(rows)('%s', (text, slots) => {
		expect(describeSlots(text)).toBe(slots);
	});
});
