/** Addresses as readers paste them, and what a status means. */
import { describe, expect, it } from 'vitest';
import { judgeStatus } from '../../../core/feeds/judge-status';
import { readAddress } from '../../../core/feeds/read-address';

describe('readAddress', () => {
	it.each([
		['https://bote.example/feed.xml', 'https://bote.example/feed.xml', 'an address'],
		['  bote.example ', 'https://bote.example/', 'a bare domain'],
		['bote.example:8443/feed', 'https://bote.example:8443/feed', 'a port is no scheme'],
		['http://bote.example/feed#oben', 'http://bote.example/feed', 'a fragment says nothing to a server'],
		['feed://bote.example/rss', 'https://bote.example/rss', 'a scheme some readers used'],
		['feed:https://bote.example/rss', 'https://bote.example/rss', 'and its other form'],
		['HTTPS://Bote.Example/', 'https://bote.example/', 'capitals'],
		['Der Bote', null, 'words'],
		['localhost/feed', null, 'no domain'],
		['https://leser:geheim@bote.example/', null, 'a name and a password'],
		['javascript:alert(1)', null, 'a script'],
		['file:///etc/passwd', null, 'a file'],
		['chrome://settings', null, 'the browser’s own'],
		['mailto:bote@bote.example', null, 'a letter box'],
		[`bote.example/${'a'.repeat(3_000)}`, null, 'endless'],
		['', null, 'nothing'],
	])('%s is %s: %s', (typed, address, _why) => expect(readAddress(typed)).toBe(address));
});

describe('judgeStatus', () => {
	it.each([
		[200, null],
		[206, null],
		[304, null],
		[401, 'feedRefused'],
		[402, 'feedRefused'],
		[403, 'feedRefused'],
		[404, 'feedGone'],
		[410, 'feedGone'],
		[418, 'feedServerFailed'],
		[429, 'feedBusy'],
		[500, 'feedServerFailed'],
		[503, 'feedBusy'],
	])('%i is %s', (status, code) => expect(judgeStatus(status)).toBe(code));
});
