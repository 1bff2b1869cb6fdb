/** Hosts and the outlets they belong to. */
import { describe, expect, it } from 'vitest';
import type { Outlet } from '../../../core/entity';
import { findOutlet } from '../../../entrypoints/background/find-outlet';

const makeOutlet = (id: string, domains: string[]): Outlet => ({ id, name: id, domains, country: 'DE', kind: 'portal' });
const outlets = [
	makeOutlet('bote', ['bote.example']),
	makeOutlet('sport', ['sport.bote.example']),
	makeOutlet('kurier', ['kurier.example', 'kurier.test']),
];

describe('findOutlet', () => {
	it.each([
		['bote.example', 'bote', 'its domain'],
		['www.bote.example', 'bote', 'a subdomain'],
		['sport.bote.example', 'sport', 'a subdomain that is another outlet'],
		['liga.sport.bote.example', 'sport', 'the nearest domain above'],
		['KURIER.test', 'kurier', 'its second domain, whatever the case'],
		['derbote.example', null, 'a domain that only ends alike'],
		['bote.example.evil.test', null, 'a domain that only begins alike'],
		['', null, 'no host'],
	])('%s: %s (%s)', (host, id, _why) => {
		expect(findOutlet(outlets, host)?.id ?? null).toBe(id);
	});
});
