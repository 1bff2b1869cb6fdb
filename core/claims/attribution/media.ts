/** Papers, agencies and broadcasters, by what they are called: whoever has spoken to them is quoted through them. */
import type { NounPhrase } from './noun-phrase';
import type { Word } from './words';

const agencies =
	/^(dpa|afp|apa|ap|reuters|sda|epd|kna|sid|tass|itar-tass|interfax|ria|xinhua|kcna|yonhap|kyodo|ansa|efe|anadolu|bloomberg|ukrinform|unian|irna|isna|wafa|sana|belta|pti|petra|swissinfo)$/;
const broadcasters =
	/^(ard|zdf|orf|srf|rtl|ntv|cnn|bbc|cbs|nbc|abc|fox|mdr|ndr|wdr|swr|rbb|br|hr|sat1|phoenix|dlf|npr|nhk|rai|arte|euronews|sky|cnbc|msnbc|rt|puls|oe1|ö1|ö3)$/;
const papers = /^(faz|f\.a\.z|nzz|taz|sz|waz|spiegel|tagesspiegel|handelsblatt|guardian|economist|politico|axios|wsj|nyt)$/;
/** Alone or at the end of a compound. */
const kinds =
	/(zeitung|zeitungen|zeitschrift|magazins?|nachrichtenagentur|presseagentur|presse-agentur|fernsehsenders?|nachrichtensenders?|radiosenders?|sender|rundfunks?|rundfunk|radio|fernsehen|fernsehens|portals?|blatt(e?s)?|tag(e)?blatt|tagblatts|presse|journal|anzeigers?|kurier|rundschau|nachrichten|herald|tribune|telegraph|medien|medienberichte?n?|zeitungsberichte?n?|presseberichte?n?|deutschlandfunks?|podcast|newsletter|onlinemedium)$/;
const notMedia = /(bundespresse|druckpresse|postblatt|datenblatt|flugblatt|merkblatt|feigenblatt|ortsblatt|empfänger)/;
const occasions = /-(gespräch|interview|podcast|talk|sommergespräch|sommerinterview)s?$/;

/** Whether the phrase names a medium: by kind, by a name that only media bear, or by a name in quote marks, with an article or without. */
export function isMedium(words: readonly Word[], { first, headFirst, last }: NounPhrase): boolean {
	const own = words.slice(headFirst, last + 1).filter(({ surface }) => /^\p{Lu}|^(dpa|taz|epd)$/u.test(surface));
	if (own.some(({ folded }) => isNameOfMedium(folded) || (kinds.test(folded) && !notMedia.test(folded)))) return true;
	if (own.length > 1 && /^(post|times)$/.test(own.at(-1)?.folded ?? '')) return true;
	const named = words.slice(/^(der|die|das|dem|den)$/.test(words[first]?.folded ?? '') ? first + 1 : first, last + 1);
	return named.length > 0 && named.every(({ inMarks }) => inMarks === 'name');
}

const isNameOfMedium = (folded: string) =>
	agencies.test(folded) || broadcasters.test(folded) || papers.test(folded) || occasions.test(folded);
