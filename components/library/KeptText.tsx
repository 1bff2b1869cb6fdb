/** The text of an article to be read. */
import { LongText } from './LongText';

type Props = { readonly text: string; readonly title: string | null };

export function KeptText({ text, title }: Props) {
	return (
		<LongText
			paragraphs={cutParagraphs(text, title)}
			text={text}
			draw={(paragraph, at) => (
				<p key={at} class="paragraph">
					{paragraph}
				</p>
			)}
		/>
	);
}

/** Without the title, which stands above them. */
function cutParagraphs(text: string, title: string | null): string[] {
	const lines = text.split(/\n+/u).filter((line) => line.trim() !== '');
	return lines[0]?.trim() === title?.trim() ? lines.slice(1) : lines;
}
