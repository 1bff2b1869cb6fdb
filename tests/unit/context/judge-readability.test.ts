import { expect, it } from 'vitest';
import { judgeReadability } from '../../../core/context/judge-readability';

it.each([
	['Gutachter warnten vor Rissen in den Trägern.', 1, 'stands by itself'],
	['„Die Brücke hätte gesperrt werden müssen“, sagte der Gutachter Onno Harms.', 1, 'says who speaks'],
	['„Die Brücke hätte gesperrt werden müssen“, sagte er.', 0.5, 'says that someone speaks'],
	['Er sprach von einem schwarzen Tag.', 0.5, 'who?'],
	['In manchen Fällen konnten sie nicht ermittelt werden.', 0.5, 'who?'],
	['Harms sagte, er habe früh gewarnt.', 1, 'after the comma the pronoun has its noun'],
	['Zudem fehlen Geländer.', 0.5, 'where?'],
	['„Wir haben früh gewarnt.“', 0.3, 'nobody speaks'],
	['Wir haben früh vor Rissen gewarnt.', 0.3, 'whoever says wir is quoted'],
	['[Mehr zum Einsturz finden Sie hier.]', 0, 'what the desk put in'],
	['Harms sagte: „Wir haben früh gewarnt.', 0.3, 'the quotation goes on'],
	['Kritik am Ministerium', 0, 'a headline'],
	['lebhaftere Debatte, die nicht fehlen dürfe.', 0, 'begins amid a sentence'],
])('%s: %s (%s)', (sentence, expected) => expect(judgeReadability(sentence)).toBeCloseTo(expected));
