/** What a sentence's grammar says about who vouches for it, in plain words, each after the words that show it. */
import type { GrammarNote } from '../../core/word';
import { useTexts } from '../texts';

/** Without `text` the words are not repeated. */
export function GrammarNotes({ notes, text }: { readonly notes: readonly GrammarNote[]; readonly text?: string }) {
	const { t } = useTexts();
	if (notes.length === 0) return null;
	return (
		<ul class="grammar">
			{notes.map(({ kind, cues }) => (
				<li key={kind}>
					{text !== undefined && (
						<>
							<span lang="de" class="german">
								{cues.map(({ start, end }) => text.slice(start, end)).join(', ')}
							</span>{' '}
						</>
					)}
					{t(`grammar.${kind}`)}
				</li>
			))}
		</ul>
	);
}
