import { describe, expect, it } from 'vitest';
import { readItems } from '../../../core/lexicon/ding-forms';
import { parseDingLine } from '../../../core/lexicon/parse-ding';
import { readHeadwords } from '../../../core/lexicon/read-headwords';

const headwords: [text: string, expected: string[], why: string][] = [
	['jdn. zu etw. überreden', ['überreden'], 'objects and their prepositions'],
	['sich (über etw.) freuen', ['freuen'], 'reflexive, optional object'],
	['die Würde von jdm./etw.', ['Würde'], 'article'],
	['Zorn/Wut', ['Zorn', 'Wut'], 'choices'],
	['in Gang bringen/setzen', ['in Gang bringen', 'in Gang setzen'], 'choices in a phrase'],
	['neben etw.', ['neben'], 'a preposition is itself the word'],
	['Land…', ['Land…'], 'first part of compounds'],
	['Achtung!', ['Achtung'], 'punctuation'],
];

describe('readHeadwords', () => {
	it.each(headwords)('%s', (text, expected) => {
		expect(readHeadwords(text)).toEqual(expected);
	});
});

const inflections: [line: string, expected: string[], why: string][] = [
	['Fuchs {m} | Füchse {pl} :: fox | foxes', ['plural 0 Füchse'], 'umlaut'],
	['Dach {n} | Vordach {n} | Vordächer {pl} :: roof | canopy | canopies', [], 'the plural is the compound’s'],
	['Kaufmann {m} | Kaufleute {pl} :: merchant | merchants', ['plural 0 Kaufleute'], '-leute'],
	[
		'etw. abräumen; wegräumen {vt} | abräumend; wegräumend | abgeräumt; weggeräumt | räumt ab; räumt weg :: to clear sth. away | clearing away | cleared away | clears away',
		[
			'presentParticiple 0 abräumend',
			'presentParticiple 1 wegräumend',
			'pastParticiple 0 abgeräumt',
			'pastParticiple 1 weggeräumt',
			'present 0 räumt ab',
			'present 1 räumt weg',
		],
		'separable verbs',
	],
	[
		'singen {vi} | singend | gesungen | er/sie singt | ich/er/sie sang :: to sing | singing | sung | he/she sings | I/he/she sang',
		['presentParticiple 0 singend', 'pastParticiple 0 gesungen', 'present 0 singt', 'past 0 sang'],
		'pronouns',
	],
	[
		'kühn {adj} | kühner | am kühnsten | kühner Plan :: bold | bolder | boldest | bold plan',
		['comparative 0 kühner', 'superlative 0 kühnsten'],
		'comparison',
	],
];

describe('readItems', () => {
	it.each(inflections)('%s', (line, expected) => {
		const [head] = readItems(parseDingLine(line));
		expect(head?.forms.map(({ kind, variant, form }) => `${kind} ${variant} ${form}`)).toEqual(expected);
	});

	it('gives a compound behind a head its own plural', () => {
		const items = readItems(parseDingLine('Dach {n} | Vordach {n} | Vordächer {pl} :: roof | canopy | canopies'));
		expect(items.map(({ part, forms }) => [part.german[0]?.text, forms[0]?.form])).toEqual([
			['Dach', undefined],
			['Vordach', 'Vordächer'],
		]);
	});
});
