/** Whether the browser promises to keep what is stored, and how much it is. */
import { useTexts } from '../texts';

/** Bytes; `quota` is what the browser would give at most. `isPersisted`: the browser does not clear it by itself when space runs short. */
export type StorageState = { readonly isPersisted: boolean; readonly used: number; readonly quota: number };

type Props = {
	/** `null` while it is not known. */
	readonly state: StorageState | null;
	/** Asks the browser to promise; what comes of it is in the state. */
	readonly onPersist: () => void;
};

export function StorageLine({ state, onPersist }: Props) {
	const { t, locale } = useTexts();
	if (!state) return null;
	const used = t('library.used', { used: formatBytes(state.used, locale), quota: formatBytes(state.quota, locale) });
	return (
		<p class="storage-line">
			{used} {t(state.isPersisted ? 'library.persisted' : 'library.notPersisted')}{' '}
			{!state.isPersisted && (
				<button type="button" class="quiet" onClick={onPersist}>
					{t('library.persist')}
				</button>
			)}
		</p>
	);
}

const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

/** `4.2 MB`: decimal units, as browsers and disks have them. */
export function formatBytes(bytes: number, locale: string): string {
	const power = Math.min(units.length - 1, bytes < 1 ? 0 : Math.floor(Math.log10(bytes) / 3));
	const value = bytes / 1000 ** power;
	const options: Intl.NumberFormatOptions = {
		style: 'unit',
		unit: units[power] ?? 'byte',
		maximumFractionDigits: value < 10 && power > 1 ? 1 : 0,
	};
	return new Intl.NumberFormat(locale, options).format(value);
}
