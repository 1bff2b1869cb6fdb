import { expect, it } from 'vitest';
import { reformSpelling } from '../../../../scripts/morphology/irregular-verbs';

it.each([
	['floß', 'fließen', 'floss', 'ablaut is short'],
	['riß', 'reißen', 'riss', 'ablaut is short'],
	['stößt', 'stoßen', 'stößt', 'its own vowel is long'],
	['ließ', 'lassen', 'ließ', 'ie is long'],
	['weiß', 'wissen', 'weiß', 'ei is long'],
	['mußte', 'müssen', 'musste', 'short in the infinitive'],
	['aß', 'essen', 'aß', 'a in the preterite is long'],
	['haßte', 'hassen', 'hasste', 'a is the infinitive’s own'],
	['grüßte', 'grüßen', 'grüßte', 'nothing changes'],
])('%s of %s is %s (%s)', (form, infinitive, expected) => {
	expect(reformSpelling(form, infinitive)).toBe(expected);
});
