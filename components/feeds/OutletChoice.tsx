/** The outlets of the list whose feeds are known, to choose one of. */
import { useState } from 'preact/hooks';
import type { Outlet } from '../../core/entity';
import { useTexts } from '../texts';

type Props = {
	readonly outlets: readonly Outlet[];
	readonly isBusy: boolean;
	readonly onChoose: (url: string, outletId: string) => Promise<void>;
};

export function OutletChoice({ outlets, isBusy, onChoose }: Props) {
	const { t, locale } = useTexts();
	const [chosenId, setChosen] = useState('');
	const sorted = outlets.toSorted((a, b) => a.name.localeCompare(b.name, locale));
	const chosen = outlets.find(({ id }) => id === chosenId);
	if (outlets.length === 0) return null;
	return (
		<form
			onSubmit={(event) => {
				event.preventDefault();
				if (chosen?.feed) void onChoose(chosen.feed, chosen.id);
			}}
		>
			<label for="feed-outlet">{t('feeds.fromOutlet')}</label>
			<div class="feed-row">
				<select id="feed-outlet" value={chosen ? chosenId : ''} onChange={(event) => setChosen(event.currentTarget.value)}>
					<option value="">{t('feeds.chooseOutlet')}</option>
					{sorted.map(({ id, name }) => (
						<option key={id} value={id}>
							{name}
						</option>
					))}
				</select>
				<button type="submit" class="filled" disabled={isBusy || !chosen}>
					{t('feeds.subscribe')}
				</button>
			</div>
		</form>
	);
}
