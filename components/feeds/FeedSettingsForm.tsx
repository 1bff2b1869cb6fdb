/** What holds for all feeds: how often, and how long their articles stay. Every change is saved at once. */
import { feedIntervals, feedKeepDays } from '../../core/settings';
import { useTexts } from '../texts';
import type { Announce, FeedActions, FeedSettings } from './feed-actions';

type Props = {
	readonly settings: FeedSettings;
	readonly onChange: FeedActions['changeSettings'];
	readonly announce: Announce;
};

export function FeedSettingsForm({ settings, onChange, announce }: Props) {
	const { t } = useTexts();
	const change = async (changes: Partial<FeedSettings>) => {
		const saved = await onChange(changes);
		announce(t(saved.ok ? 'feeds.saved' : `error.${saved.code}`), !saved.ok);
	};
	const choice = <Value extends number>(name: string, value: Value, values: readonly Value[], onChoose: (value: Value) => void) => (
		<div class="feed-choice">
			<label for={`feed-${name}`}>{t(`feeds.${name}`)}</label>
			<select
				id={`feed-${name}`}
				aria-describedby={`feed-${name}-help`}
				value={String(value)}
				onChange={(event) => onChoose(values.find((each) => String(each) === event.currentTarget.value) ?? value)}
			>
				{values.map((each) => (
					<option key={each} value={String(each)}>
						{t(`feeds.${name}_${each}`)}
					</option>
				))}
			</select>
			<small id={`feed-${name}-help`}>{t(`feeds.${name}Help`)}</small>
		</div>
	);
	return (
		<section class="feed-settings" aria-labelledby="feed-settings">
			<h2 id="feed-settings">{t('feeds.settings')}</h2>
			{choice('interval', settings.feedInterval, feedIntervals, (feedInterval) => void change({ feedInterval }))}
			{choice('keepDays', settings.feedKeepDays, feedKeepDays, (days) => void change({ feedKeepDays: days }))}
		</section>
	);
}
