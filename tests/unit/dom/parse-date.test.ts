import { expect, it } from 'vitest';
import { parseDate } from '../../../platform/dom/metadata/parse-date';

const dates: readonly (readonly [source: string, date: string | null])[] = [
	['2024-11-05', '2024-11-05'],
	['2024-11-05T22:41:00+0100', '2024-11-05T22:41:00+01:00'],
	['2024-11-05T21:41:00.000Z', '2024-11-05T21:41:00Z'],
	['2024-11-05 15:44', '2024-11-05T15:44:00'],
	['2024-11-05 20:59:59.0', '2024-11-05T20:59:59'],
	['Stand: 05.11.2024, 9:05 Uhr', '2024-11-05T09:05:00'],
	['5.11.2024', '2024-11-05'],
	['Veröffentlicht am 5. November 2024 um 15:44', '2024-11-05T15:44:00'],
	['5. Jänner 2025', '2025-01-05'],
	['3. März 2025, 8.30 Uhr', '2025-03-03T08:30:00'],
	['31.02.2024', null],
	['2024-99-99', null],
	['05.11.1749', null],
	['neulich', null],
];

it.each(dates)('%s', (source, date) => {
	expect(parseDate(source)).toBe(date);
});
