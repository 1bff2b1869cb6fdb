/** A version of a text with what changed from the one before it: what was put in is underlined, what was taken out struck through. */
import { useMemo } from 'preact/hooks';
import { compareVersions } from '../../core/versions/compare-versions';
import type { Piece } from '../../core/versions/compare-words';
import { useTexts } from '../texts';
import { LongText } from './LongText';

/** `title` stands above already, and is left out where it has not changed. */
type Props = { readonly before: string; readonly after: string; readonly title: string | null };

export function ComparedText({ before, after, title }: Props) {
	const { t } = useTexts();
	const paragraphs = useMemo(() => {
		const all = compareVersions(before, after);
		const isTitle = all[0]?.kind === 'same' && all[0].pieces[0]?.text === title?.trim();
		return isTitle ? all.slice(1) : all;
	}, [before, after, title]);
	const changes = paragraphs.filter(({ kind }) => kind !== 'same').length;
	return (
		<>
			<p class="remark">{changes === 0 ? t('library.nothingChanged') : t('library.changes', { count: changes })}</p>
			<LongText
				paragraphs={paragraphs}
				text={after}
				draw={({ kind, pieces }, at) => (
					<p key={at} class={kind === 'same' ? 'paragraph' : 'paragraph differs'}>
						{pieces.map((piece, place) => (
							<Part key={place} {...piece} />
						))}
					</p>
				)}
			/>
		</>
	);
}

function Part({ kind, text }: Piece) {
	if (kind === 'added') return <ins>{text}</ins>;
	return kind === 'removed' ? <del>{text}</del> : text;
}
