/** A card that a mark in the page can choose; `id` is the element's, its title's is derived from it. */
import type { ComponentChildren } from 'preact';

type Props = {
	readonly id: string;
	readonly kind: 'claim-card' | 'person-card';
	readonly isSelected: boolean;
	readonly children: ComponentChildren;
};

/** Under its English title. */
export function TitledCard({ title, children, ...rest }: Props & { readonly title: string }) {
	return (
		<MarkedCard {...rest}>
			<h2 id={findTitleId(rest.id)} lang="en">
				{title}
			</h2>
			{children}
		</MarkedCard>
	);
}

/** Named by the heading among its children that has its title's id. */
export function MarkedCard({ id, kind, isSelected, children }: Props) {
	return (
		<article
			class={`card ${kind}`}
			id={id}
			aria-labelledby={findTitleId(id)}
			aria-current={isSelected ? 'true' : undefined}
			tabIndex={-1}
			data-card
		>
			{children}
		</article>
	);
}

export function findTitleId(cardId: string): string {
	return `${cardId}-title`;
}
