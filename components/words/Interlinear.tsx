/**
 * A sentence with a gloss under each word. Halves of one word that stand apart carry the same line under them, one pattern a pair; a screen
 * reader hears the sentence as it is, then word by word with what each belongs to.
 */
import type { GlossCell } from '../../core/words/interlinear';
import { useTexts } from '../texts';

type Props = { readonly text: string; readonly cells: readonly GlossCell[] };

export function Interlinear({ text, cells }: Props) {
	const { t } = useTexts();
	const [first, last] = [cells[0], cells.at(-1)];
	return (
		<>
			<p class="visually-hidden" lang="de">
				{text.slice(first?.start, last?.end)}
			</p>
			<ol class="interlinear" aria-label={t('words.wordByWord')}>
				{cells.map((cell) => (
					<Cell key={cell.start} cell={cell} german={text.slice(cell.start, cell.end)} />
				))}
			</ol>
		</>
	);
}

function Cell({ cell: { gloss, group, isHead, lemma }, german }: { readonly cell: GlossCell; readonly german: string }) {
	const { t } = useTexts();
	const isApart = group !== null;
	return (
		<li class={isApart ? `apart apart-${(group - 1) % 4}` : undefined}>
			<span lang="de" class="german">
				{german}
			</span>
			{isApart && <span class="visually-hidden">, {t(isHead ? 'words.apart' : 'words.goesWith', { lemma: lemma ?? '' })}: </span>}
			<span lang="en" class="gloss" aria-hidden={isApart && !isHead ? 'true' : undefined}>
				{isApart && !isHead && '… '}
				{gloss}
				{isApart && isHead && ' …'}
			</span>
		</li>
	);
}
