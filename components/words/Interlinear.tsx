/**
 * A sentence with a gloss under each word. Halves of one word that stand apart carry the same line under them, one pattern a pair; a screen
 * reader hears the sentence as it is, then word by word with what each belongs to. Words that have a card can be pressed to see it.
 */
import type { GlossCell } from '../../core/words/interlinear';
import { useTexts } from '../texts';
import { useRoving } from './use-roving';

type Props = {
	readonly text: string;
	readonly cells: readonly GlossCell[];
	/** Whether a cell's word has a card. */
	readonly hasCard: (cell: GlossCell) => boolean;
	/** The cell whose card is shown; `null` when none is. */
	readonly chosen: GlossCell | null;
	readonly onChoose: (cell: GlossCell) => void;
};

export function Interlinear({ text, cells, hasCard, chosen, onChoose }: Props) {
	const { t } = useTexts();
	const { ref, onKeyDown, onFocus } = useRoving<HTMLOListElement>();
	const [first, last] = [cells[0], cells.at(-1)];
	const isChosen = (cell: GlossCell) => cell.start === chosen?.start || (cell.group !== null && cell.group === chosen?.group);
	return (
		<>
			<p class="visually-hidden" lang="de">
				{text.slice(first?.start, last?.end)}
			</p>
			<ol class="interlinear" aria-label={t('words.wordByWord')} ref={ref} onKeyDown={onKeyDown} onFocusIn={onFocus}>
				{cells.map((cell) => (
					<li key={cell.start}>
						{hasCard(cell) ? (
							<button type="button" tabIndex={-1} class={lineOf(cell)} aria-expanded={isChosen(cell)} onClick={() => onChoose(cell)}>
								<Glossed cell={cell} german={text.slice(cell.start, cell.end)} />
							</button>
						) : (
							<div class={lineOf(cell)}>
								<Glossed cell={cell} german={text.slice(cell.start, cell.end)} />
							</div>
						)}
					</li>
				))}
			</ol>
		</>
	);
}

/** The class of the line under what stands apart. */
function lineOf({ group }: GlossCell): string {
	return group === null ? 'cell' : `cell apart apart-${(group - 1) % 4}`;
}

function Glossed({ cell: { gloss, group, isHead, lemma }, german }: { readonly cell: GlossCell; readonly german: string }) {
	const { t } = useTexts();
	const isApart = group !== null;
	return (
		<>
			<span lang="de" class="german">
				{german}
			</span>
			{isApart && <span class="visually-hidden">, {t(isHead ? 'words.apart' : 'words.goesWith', { lemma: lemma ?? '' })}: </span>}
			<span lang="en" class="gloss" aria-hidden={isApart && !isHead ? 'true' : undefined}>
				{isApart && !isHead && '… '}
				{gloss}
				{isApart && isHead && ' …'}
			</span>
		</>
	);
}
