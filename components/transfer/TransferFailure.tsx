/** Why a transfer did not happen, and where in the file the reason stands. */
import type { Failure } from '../../core/result';
import { useTexts } from '../texts';
import { describePlace } from './describe-place';

export function TransferFailure({ failure }: { readonly failure: Failure }) {
	const { t } = useTexts();
	const place = failure.place ? describePlace(failure.place, t) : '';
	return (
		<div class="failure transfer-failure" role="alert">
			<p>{t(`error.${failure.code}`)}</p>
			{place !== '' && <p class="place">{place}</p>}
			{failure.detail !== undefined && <code>{failure.detail}</code>}
		</div>
	);
}
