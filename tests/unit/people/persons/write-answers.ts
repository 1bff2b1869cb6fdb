/** Writes answers.jsonl: all that reading the cases asks of the packs in .cache, so that the tests need no pack. Run with tsx after adding a case. */
import { writeFileSync } from 'node:fs';
import { findPersons } from '../../../../core/people/persons/find-persons';
import { openWords } from '../../../../scripts/open-words';
import { recordAnswers } from './answers';
import * as cases from './person-cases';

const { sources, rows } = recordAnswers(openWords());
for (const [text] of Object.values(cases).flat()) findPersons(text, sources);
const lines = [...rows.values()].map((row) => JSON.stringify(row)).toSorted();
writeFileSync(new URL('answers.jsonl', import.meta.url), `${lines.join('\n')}\n`);
