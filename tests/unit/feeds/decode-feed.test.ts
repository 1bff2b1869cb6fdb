/** Umlauts come out right whatever the bytes are in. */
import { describe, expect, it } from 'vitest';
import { decodeFeed } from '../../../core/feeds/decode-feed';

const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) => new Uint8Array([0xff, 0xfe, ...[...text].flatMap((character) => [character.charCodeAt(0), 0])]);

describe('decodeFeed', () => {
	it.each([
		['UTF-8 unsaid', utf8('<a>Größe</a>'), null],
		['UTF-8 with a mark, whatever else is said', utf8('\ufeff<a>Größe</a>'), 'text/xml; charset=iso-8859-1'],
		['Latin 1 by the server', latin('<a>Größe</a>'), 'application/rss+xml; charset="ISO-8859-1"'],
		['Latin 1 by the declaration', latin('<?xml version="1.0" encoding="iso-8859-1"?><a>Größe</a>'), 'text/xml'],
		['Latin 1 by a page’s meta', latin('<!doctype html><meta charset=windows-1252><a>Größe</a>'), 'text/html'],
		['UTF-16 by its mark', utf16('<a>Größe</a>'), null],
		['a charset nobody knows', utf8('<a>Größe</a>'), 'text/xml; charset=klingon'],
	])('%s', (_why, bytes, contentType) => expect(decodeFeed(bytes, contentType)).toContain('<a>Größe</a>'));
});
