/** Apart from the schemas it bounds, so that a content script can have the one without the other. */

/** UTF-16 units; what is longer is no sentence of an article. */
export const maxSentenceLength = 4_000;
