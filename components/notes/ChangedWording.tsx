/**
 * What an outlet made of the words that a note was written on: the old and the new wording side by side, what differs marked by more than colour. Where
 * nothing comes near any more, the old wording alone.
 */
import { useMemo } from 'preact/hooks';
import { compareWords, type Piece } from '../../core/versions/compare-words';
import { useTexts } from '../texts';

type Props = {
	/** The words noted. */
	readonly before: string;
	/** The words there now; `null` when none come near. */
	readonly after: string | null;
	/** Which outlet changed them, where that is known. */
	readonly outlet: string | null;
	/** Whether the note still stands on the new words. */
	readonly isPlaced: boolean;
};

export function ChangedWording({ before, after, outlet, isPlaced }: Props) {
	const { t } = useTexts();
	const pieces = useMemo(() => (after === null ? null : compareWords(before, after)), [before, after]);
	return (
		<div class="changed">
			<p>{describe(t, { outlet, isGone: after === null, isPlaced })}</p>
			{pieces && (
				<dl>
					<div>
						<dt>{t('notes.before')}</dt>
						<dd lang="de" class="german">
							<Wording pieces={pieces} kind="removed" />
						</dd>
					</div>
					<div>
						<dt>{t(isPlaced ? 'notes.now' : 'notes.nearest')}</dt>
						<dd lang="de" class="german">
							<Wording pieces={pieces} kind="added" />
						</dd>
					</div>
				</dl>
			)}
		</div>
	);
}

type Case = { readonly outlet: string | null; readonly isGone: boolean; readonly isPlaced: boolean };

function describe(t: ReturnType<typeof useTexts>['t'], { outlet, isGone, isPlaced }: Case): string {
	const name = isPlaced ? 'changed' : isGone ? 'gone' : 'orphan';
	return outlet === null ? t(`notes.${name}`) : t(`notes.${name}By`, { outlet });
}

/** One of the two versions; what the other has not is marked. */
function Wording({ pieces, kind }: { readonly pieces: readonly Piece[]; readonly kind: 'removed' | 'added' }) {
	const Tag = kind === 'removed' ? 'del' : 'ins';
	return (
		<>
			{pieces.map((piece, index) => {
				if (piece.kind === 'same') return piece.text;
				return piece.kind === kind ? <Tag key={index}>{piece.text}</Tag> : null;
			})}
		</>
	);
}
