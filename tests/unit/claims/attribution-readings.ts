/** The forms of the cases' words, as the morphology pack answered when write-attribution-readings.ts was run; other words are unknown. */
import { readFileSync } from 'node:fs';
import type { Morphology, Reading } from '../../../core/german/reading';

export function openReadings(): Morphology {
	const rows = readFileSync(new URL('attribution-readings.jsonl', import.meta.url), 'utf8')
		.trim()
		.split('\n')
		.map((row) => JSON.parse(row) as [question: string, form: string, answer: unknown]);
	const answersTo = (question: string) => new Map(rows.filter(([asked]) => asked === question).map(([, form, answer]) => [form, answer]));
	const known = { read: answersTo('read'), zipf: answersTo('zipf') };
	return {
		read: (form) => (known.read.get(form) ?? []) as readonly Reading[],
		zipf: (form) => Number(known.zipf.get(form) ?? 0),
	};
}
