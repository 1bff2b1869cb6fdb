/** A word of the list: what it means, the sentences it was met in, how well it is known; edited in place, deleted with a way back. */

import { useRef, useState } from 'preact/hooks';
import type { Span } from '../../core/article';
import type { SavedWord } from '../../core/saved-word';
import { listExamples, listMeanings } from '../../core/words/card-text';
import { CardFailure, OwnCardActions } from '../OwnCardParts';
import { useTexts } from '../texts';
import { ExampleLine } from './ExampleLine';
import type { HereArticle } from './find-example';
import type { ListActions } from './list-actions';
import { StateChoice } from './StateChoice';
import { WordEditor } from './WordEditor';
import { Meanings, WordForms, WordHead } from './WordHead';

type Props = {
	readonly word: SavedWord;
	readonly here: HereArticle | null;
	readonly actions: ListActions;
	readonly onShowSpan: (span: Span) => void;
	readonly onRemoved: (word: SavedWord) => void;
};

export function SavedWordCard({ word, here, actions, onShowSpan, onRemoved }: Props) {
	const [isEditing, setEditing] = useState(false);
	const [failure, setFailure] = useState<string | null>(null);
	const editButton = useRef<HTMLButtonElement>(null);
	const id = `saved-${word.id}`;
	const closeEditor = () => {
		setEditing(false);
		requestAnimationFrame(() => editButton.current?.focus());
	};
	const tell = async (work: ReturnType<ListActions['remove']>) => {
		const result = await work;
		setFailure(result.ok ? null : result.code);
		return result.ok;
	};
	const remove = async () => {
		if (await tell(actions.remove(word))) onRemoved(word);
	};
	return (
		<article class="card word-card saved-word" id={id} aria-labelledby={`${id}-head`} tabIndex={-1} data-card>
			<div class="title-line">
				<WordHead word={word} id={`${id}-head`} />
				<StateChoice word={word} onChoose={(state) => void tell(actions.setState(word, state))} />
			</div>
			<WordForms word={word} />
			<Meanings meanings={listMeanings(word)} />
			<Examples word={word} here={here} onShowSpan={onShowSpan} />
			{isEditing ? (
				<WordEditor own={word} hint={word.glosses[0] ?? ''} onSave={(own) => actions.change(word, own)} onClose={closeEditor} />
			) : (
				<>
					{word.comment !== '' && <p class="comment">{word.comment}</p>}
					<OwnCardActions editButton={editButton} onEdit={() => setEditing(true)} onDelete={() => void remove()} />
				</>
			)}
			<CardFailure code={failure} />
		</article>
	);
}

/** The latest sentence, and the others when the reader asks. */
function Examples({ word, here, onShowSpan }: Pick<Props, 'word' | 'here' | 'onShowSpan'>) {
	const { t } = useTexts();
	const [isOpen, setOpen] = useState(false);
	const [latest, ...others] = listExamples(word);
	if (!latest) return null;
	return (
		<>
			<ExampleLine example={latest} here={here} onShowSpan={onShowSpan} />
			{isOpen && others.map((example) => <ExampleLine key={example.saved} example={example} here={here} onShowSpan={onShowSpan} />)}
			{others.length > 0 && (
				<button type="button" class="quiet disclose" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
					{isOpen ? t('panel.less') : t('wordList.moreSentences', { count: others.length })}
				</button>
			)}
		</>
	);
}
