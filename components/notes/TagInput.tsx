/**
 * A note's tags, separated by commas, and known tags that the one being typed may become: an ARIA combobox with a list
 * (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/).
 */
import { useContext, useId, useRef, useState } from 'preact/hooks';
import { completeTags, takeTag } from '../../core/annotations/complete-tags';
import { useTexts } from '../texts';
import { KnownTagsContext } from './known-tags';

type Props = { readonly typed: string; readonly onType: (typed: string) => void };

export function TagInput({ typed, onType }: Props) {
	const { t } = useTexts();
	const id = useId();
	const field = useRef<HTMLInputElement>(null);
	const listTags = useContext(KnownTagsContext);
	const [offered, setOffered] = useState<readonly string[]>([]);
	const [active, setActive] = useState(-1);
	const offer = (tags: readonly string[]) => {
		setOffered(tags);
		setActive(-1);
	};
	const change = (text: string) => {
		onType(text);
		offer(completeTags(text, listTags()));
	};
	const take = (tag: string) => {
		onType(takeTag(typed, tag));
		offer([]);
		field.current?.focus();
	};
	const onKeyDown = (event: KeyboardEvent) => {
		const tag = offered[active];
		if (event.key === 'Enter' && tag !== undefined && !event.ctrlKey && !event.metaKey) {
			event.preventDefault();
			take(tag);
		}
		if (event.key === 'Escape' && offered.length > 0) {
			event.stopPropagation();
			offer([]);
		}
		const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
		if (step === undefined || offered.length === 0) return;
		event.preventDefault();
		const places = offered.length + 1;
		// One place before the first means none is chosen.
		setActive(((active + 1 + step + places) % places) - 1);
	};
	return (
		<>
			<label for={id}>{t('notes.tagsByComma')}</label>
			<input
				id={id}
				ref={field}
				type="text"
				role="combobox"
				autocomplete="off"
				aria-autocomplete="list"
				aria-expanded={offered.length > 0}
				aria-controls={`${id}-known`}
				aria-activedescendant={active < 0 ? undefined : `${id}-${active}`}
				value={typed}
				onInput={(event) => change(event.currentTarget.value)}
				onBlur={() => offer([])}
				onKeyDown={onKeyDown}
			/>
			<div id={`${id}-known`} role="listbox" class="known-tags" aria-label={t('notes.knownTags')}>
				{offered.map((tag, index) => (
					<div
						key={tag}
						id={`${id}-${index}`}
						role="option"
						tabIndex={-1}
						aria-selected={index === active}
						// The field keeps the focus.
						onPointerDown={(event) => event.preventDefault()}
						onClick={() => take(tag)}
						onKeyDown={onKeyDown}
					>
						{tag}
					</div>
				))}
			</div>
		</>
	);
}
