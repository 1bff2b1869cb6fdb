/** How much of one sentence stands in another, both ways, weighed by how rare the words are. */

/** `covered` of the sentence's `weight` finds its like in the other sentence, word by word; both are sums of rarities. */
export type Side = { readonly covered: number; readonly weight: number; readonly words: number };

export type Cover = { readonly here: Side; readonly there: Side };

export const shareOf = ({ covered, weight }: Side): number => (weight === 0 ? 0 : covered / weight);
