/** What a page of the extension shows where the browser gives it no storage: as Firefox does in private windows. */
import { useTexts } from './texts';

type Props = {
	readonly isPrivate: boolean;
	readonly onRetry: () => void;
};

export function NoStorage({ isPrivate, onRetry }: Props) {
	const { t } = useTexts();
	return (
		<main class="state">
			<h1>{t(isPrivate ? 'states.privateTitle' : 'states.failed')}</h1>
			<p>{t(isPrivate ? 'states.privateHelp' : 'error.storageFailed')}</p>
			{!isPrivate && (
				<button type="button" class="filled" onClick={onRetry}>
					{t('states.retry')}
				</button>
			)}
		</main>
	);
}
