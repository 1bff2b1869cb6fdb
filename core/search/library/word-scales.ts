/** Rarity and English weights as one byte each, evenly spaced; what was unpacked packs to the same byte. */

const leastRarity = 0.3;
const mostRarity = 11;
const STEPS = 255;

export const packRarity = (rarity: number): number => toByte((rarity - leastRarity) / (mostRarity - leastRarity));
export const unpackRarity = (byte: number): number => leastRarity + (byte / STEPS) * (mostRarity - leastRarity);

/** 0–1; never nothing. */
export const packWeight = (weight: number): number => Math.max(1, toByte(weight));
export const unpackWeight = (byte: number): number => byte / STEPS;

const toByte = (share: number): number => Math.round(Math.min(1, Math.max(0, share)) * STEPS);
