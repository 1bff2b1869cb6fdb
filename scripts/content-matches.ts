/** The match patterns of the pages Lesart reads by default: the domains of the outlets list. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { Outlet } from '../core/entity';

/** One pattern a domain; `*.` includes the domain itself. */
export function contentMatches(): string[] {
	const outlets = v.parse(v.array(Outlet), JSON.parse(readFileSync(join(import.meta.dirname, '../seeds/outlets.json'), 'utf8')));
	return outlets.flatMap((outlet) => outlet.domains).map((domain) => `*://*.${domain}/*`);
}
