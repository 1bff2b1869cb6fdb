/** What a compound is made of. */
import type { Span } from '../../article';
import type { PartOfSpeech } from '../../word';
import type { Morphology } from '../reading';
import type { PartTable } from './part-table';

/**
 * A part and its place in the compound (UTF-16 offsets into the word). A linking element belongs to no part; a part that changes inside (Häuser-) has
 * its whole form. Where a modifier only stands in compounds, its lemma ends in an ellipsis if the lexicon has it so (`Haupt…`).
 */
export type CompoundPart = Span & { readonly lemma: string; readonly partOfSpeech: PartOfSpeech };

/** What taking apart draws upon; `knows` says whether the lexicon has an entry for a lemma. */
export type CompoundSources = { readonly parts: PartTable; readonly morphology: Morphology; readonly knows: (lemma: string) => boolean };
