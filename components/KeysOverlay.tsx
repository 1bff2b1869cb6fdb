/** All keys, in a dialog. The browser's own shortcuts are those the reader has set, where the browser tells. */
import { useEffect, useRef } from 'preact/hooks';
import { useTexts } from './texts';

/** A command of the extension: its name under `command.` and its keys, empty when none are assigned. */
export type Shortcut = { readonly name: string; readonly keys: string };

/** Keys, and the name under `keys.` of what they do. */
export type KeyList = readonly (readonly [keys: string, what: string])[];

/** In the page, beside the browser's shortcuts. */
const pageKeys: KeyList = [['Esc', 'leave']];

const panelKeys: KeyList = [
	['1 – 5', 'tabs'],
	['← →', 'nextTab'],
	['j  k', 'cards'],
	['Enter', 'show'],
	['n', 'note'],
	['s', 'save'],
	['x', 'know'],
	['/', 'search'],
	['?', 'help'],
	['Esc', 'close'],
];

/** Of another page than the panel: where its keys are at work, as a name under `keys.`, and which they are. */
export type OwnKeys = { readonly where: string; readonly keys: KeyList };

type Props = { readonly shortcuts: readonly Shortcut[]; readonly own?: OwnKeys; readonly onClose: () => void };

export function KeysOverlay({ shortcuts, own = { where: 'inPanel', keys: panelKeys }, onClose }: Props) {
	const { t } = useTexts();
	const dialog = useRef<HTMLDialogElement>(null);
	useEffect(() => dialog.current?.showModal(), []);
	return (
		<dialog ref={dialog} class="keys" aria-labelledby="keys-title" onClose={onClose}>
			<h2 id="keys-title">{t('keys.title')}</h2>
			<h3>{t(`keys.${own.where}`)}</h3>
			<Keys keys={own.keys} />
			{shortcuts.length > 0 && <h3>{t('keys.anywhere')}</h3>}
			<ShortcutList shortcuts={shortcuts} />
			{shortcuts.length > 0 && <Keys keys={pageKeys} />}
			<form method="dialog">
				<button type="submit" class="filled">
					{t('keys.closeButton')}
				</button>
			</form>
		</dialog>
	);
}

function Keys({ keys: list }: { readonly keys: KeyList }) {
	const { t } = useTexts();
	return (
		<dl>
			{list.map(([keys, what]) => (
				<div key={what}>
					<dt>
						<kbd>{keys}</kbd>
					</dt>
					<dd>{t(`keys.${what}`)}</dd>
				</div>
			))}
		</dl>
	);
}

export function ShortcutList({ shortcuts }: { readonly shortcuts: readonly Shortcut[] }) {
	const { t } = useTexts();
	return (
		<dl>
			{shortcuts.map(({ name, keys }) => (
				<div key={name}>
					<dt>{keys === '' ? <span class="unassigned">{t('keys.unassigned')}</span> : <kbd>{keys}</kbd>}</dt>
					<dd>{t(`command.${name}`)}</dd>
				</div>
			))}
		</dl>
	);
}
