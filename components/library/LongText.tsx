/** Paragraphs of German to be read. Of many, those further down are drawn as the reader comes to them. */
import type { ComponentChildren } from 'preact';
import { useTexts } from '../texts';
import { useGrowing } from '../word-list/use-growing';

type Props<Paragraph> = {
	readonly paragraphs: readonly Paragraph[];
	/** Another text begins at its top again. */
	readonly text: string;
	readonly draw: (paragraph: Paragraph, at: number) => ComponentChildren;
};

export function LongText<Paragraph>({ paragraphs, text, draw }: Props<Paragraph>) {
	const { t } = useTexts();
	const { count, hasMore, end, grow } = useGrowing(paragraphs.length, text);
	return (
		<div class="kept-text german" lang="de">
			{paragraphs.slice(0, count).map(draw)}
			{hasMore && (
				<button type="button" ref={end} class="quiet disclose" onClick={grow}>
					{t('panel.more')}
				</button>
			)}
		</div>
	);
}
