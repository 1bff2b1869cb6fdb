/** What narrows and orders the list of notes: tag, colour, subject, page, days; each as a field with its name, and one button that takes all back. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { noteColours } from '../../core/annotations/note-colour';
import { useTexts } from '../texts';
import { type Counted, type NoteChoice, type NoteFacets, noChoice, noteOrders } from './arrange-library';

type Props = {
	readonly choice: NoteChoice;
	readonly facets: NoteFacets;
	readonly tags: readonly { readonly tag: string; readonly count: number }[];
	readonly onChoose: (choice: NoteChoice) => void;
};

export function NoteFilters({ choice, facets, tags, onChoose }: Props) {
	const { t } = useTexts();
	const set = (part: Partial<NoteChoice>) => onChoose({ ...choice, ...part });
	const isNarrowed = Object.entries(choice).some(([name, value]) => name !== 'order' && value !== '');
	const kinds = ['passage', 'sentence', 'article'].map((value) => ({ value, name: t(`notes.about.${value}`) }));
	return (
		<fieldset class="note-filters">
			<legend class="visually-hidden">{t('notes.filters')}</legend>
			<Choice
				name="order"
				value={choice.order}
				options={noteOrders.map((value) => ({ value, name: t(`notes.orders.${value}`) }))}
				onChoose={(order) => set({ order: noteOrders.find((one) => one === order) ?? noChoice.order })}
			/>
			<Choice
				name="tag"
				value={choice.tag}
				all
				options={tags.map(({ tag, count }) => ({ value: tag, name: `${tag} (${count})` }))}
				onChoose={(tag) => set({ tag })}
			/>
			<Choice
				name="colour"
				value={choice.colour}
				all
				options={noteColours.map((value) => ({ value, name: t(`notes.colours.${value}`) }))}
				onChoose={(colour) => set({ colour: noteColours.find((one) => one === colour) ?? '' })}
			/>
			<Choice name="about" value={choice.about} all options={kinds} onChoose={(about) => set({ about })}>
				<Group label={t('notes.about.claims')} options={facets.claims} />
				<Group label={t('notes.about.people')} options={facets.people} />
			</Choice>
			<Choice name="page" value={choice.page} all options={facets.pages.map(withCount)} onChoose={(page) => set({ page })} />
			<Day name="from" value={choice.from} onChoose={(from) => set({ from })} />
			<Day name="to" value={choice.to} onChoose={(to) => set({ to })} />
			{isNarrowed && (
				<button type="button" class="quiet" onClick={() => onChoose({ ...noChoice, order: choice.order })}>
					{t('notes.allAgain')}
				</button>
			)}
		</fieldset>
	);
}

type Option = { readonly value: string; readonly name: string };

const withCount = ({ value, name, count }: Counted): Option => ({ value, name: `${shorten(name)} (${count})` });

/** A title may be longer than any window is wide. */
function shorten(name: string): string {
	return name.length > 80 ? `${name.slice(0, 80)}…` : name;
}

type ChoiceProps = {
	readonly name: string;
	readonly value: string;
	/** Whether none may be chosen. */
	readonly all?: boolean;
	readonly options: readonly Option[];
	readonly onChoose: (value: string) => void;
	/** Further options, in groups. */
	readonly children?: ComponentChildren;
};

/** What is chosen stays to be seen, whatever there is to choose from by now. */
function Choice({ name, value, all, options, onChoose, children }: ChoiceProps) {
	const { t } = useTexts();
	const id = useId();
	return (
		<div>
			<label for={id}>{t(`notes.filter.${name}`)}</label>
			<select id={id} value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
				{all && <option value="">{t('notes.filter.any')}</option>}
				{options.map((option) => (
					<option key={option.value} value={option.value}>
						{option.name}
					</option>
				))}
				{children}
			</select>
		</div>
	);
}

function Group({ label, options }: { readonly label: string; readonly options: readonly Counted[] }) {
	if (options.length === 0) return null;
	return (
		<optgroup label={label}>
			{options.map(withCount).map(({ value, name }) => (
				<option key={value} value={value}>
					{name}
				</option>
			))}
		</optgroup>
	);
}

type DayProps = { readonly name: 'from' | 'to'; readonly value: string; readonly onChoose: (value: string) => void };

function Day({ name, value, onChoose }: DayProps) {
	const { t } = useTexts();
	const id = useId();
	return (
		<div>
			<label for={id}>{t(`notes.filter.${name}`)}</label>
			<input id={id} type="date" value={value} onChange={(event) => onChoose(event.currentTarget.value)} />
		</div>
	);
}
