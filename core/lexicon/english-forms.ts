/** English forms that glosses are put together with. */

const doubling = /^(?:[^aeiou]*[aeiou][bdgklmnprt]|.*(?:be|re|ad|com|per|oc|trans|pre|for|sub|out|up)[^aeiou]*[aeiou][gmnrt])$/u;
const notDoubled = /[^aeiou]?(?:[aeiou]{2}[a-z]|en|er|on|el|or)$/u;

/** The *-ing* form of a verb or of the verb that opens a phrase: `run out` → `running out`. Quirk et al. (1985), §3.5–3.9. */
export function makeGerund(gloss: string): string {
	const [verb = '', ...rest] = gloss.split(' ');
	return [addIng(verb), ...rest].join(' ');
}

function addIng(verb: string): string {
	if (!/^[a-z]{2,}$/u.test(verb)) return verb;
	if (verb.endsWith('ie')) return `${verb.slice(0, -2)}ying`;
	if (/[^eoy]e$/u.test(verb) && verb !== 'be') return `${verb.slice(0, -1)}ing`;
	const isDoubled = doubling.test(verb) && (verb.length <= 4 || !notDoubled.test(verb));
	return `${verb}${isDoubled && !/[wxy]$/u.test(verb) ? verb.at(-1) : ''}ing`;
}
