/** A card under its English title, which a mark in the page can choose; `id` is the element's, the title's is derived from it. */
import type { ComponentChildren } from 'preact';

type Props = {
	readonly id: string;
	readonly kind: 'claim-card' | 'person-card';
	readonly title: string;
	readonly isSelected: boolean;
	readonly children: ComponentChildren;
};

export function TitledCard({ id, kind, title, isSelected, children }: Props) {
	return (
		<article
			class={`card ${kind}`}
			id={id}
			aria-labelledby={`${id}-title`}
			aria-current={isSelected ? 'true' : undefined}
			tabIndex={-1}
			data-card
		>
			<h2 id={`${id}-title`} lang="en">
				{title}
			</h2>
			{children}
		</article>
	);
}
