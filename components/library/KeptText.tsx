/** The text of an article to be read. A long one is drawn piece by piece, as the reader comes to it. */

import { useTexts } from '../texts';
import { useGrowing } from '../word-list/use-growing';

type Props = { readonly text: string; readonly title: string | null };

export function KeptText({ text, title }: Props) {
	const { t } = useTexts();
	const paragraphs = cutParagraphs(text, title);
	const { count, hasMore, end, grow } = useGrowing(paragraphs.length, text);
	return (
		<div class="kept-text german" lang="de">
			{paragraphs.slice(0, count).map((paragraph, at) => (
				<p key={at} class="paragraph">
					{paragraph}
				</p>
			))}
			{hasMore && (
				<button type="button" ref={end} class="quiet disclose" onClick={grow}>
					{t('panel.more')}
				</button>
			)}
		</div>
	);
}

/** Without the title, which stands above them. */
function cutParagraphs(text: string, title: string | null): string[] {
	const lines = text.split(/\n+/u).filter((line) => line.trim() !== '');
	return lines[0]?.trim() === title?.trim() ? lines.slice(1) : lines;
}
