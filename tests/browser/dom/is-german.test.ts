// To add a case: the text, the page's lang, whether it is German, why.
import { expect, it } from 'vitest';
import { isGerman } from '../../../platform/dom/is-german';

const cases: [text: string, lang: string | null, expected: boolean, why: string][] = [
	['Der Stadtrat hat am Dienstag beschlossen, die alte Brücke nicht abzureißen, sondern sie zu sanieren.', null, true, 'plain German'],
	['Der Stadtrat hat am Dienstag beschlossen, die alte Brücke nicht abzureißen, sondern sie zu sanieren.', 'en', true, 'lang is wrong'],
	[
		'The council has decided that the old bridge will not be torn down but repaired in the coming year.',
		'de',
		false,
		'English under a German lang',
	],
	['De gemeenteraad heeft dinsdag besloten de oude brug niet af te breken, maar die in het najaar op te knappen.', null, false, 'Dutch'],
	['Byrådet har tirsdag besluttet, at den gamle bro ikke skal rives ned, men sættes i stand til næste år.', null, false, 'Danish'],
	['Le conseil municipal a décidé mardi de ne pas démolir le vieux pont, mais de le rénover pour des millions.', null, false, 'French'],
	['Die Brücke bleibt.', 'de', false, 'too short to judge'],
];

it.each(cases)('%s (%s) → %s, %s', (text, lang, expected) => {
	expect(isGerman(text, lang)).toBe(expected);
});
