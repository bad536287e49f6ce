import type { AlertKind } from "./alert.ts";

/**
 * What asks for a judgement first: what has happened, what is about to, what cannot be told.
 *
 * @example
 * alertKindsByUrgency.indexOf("late-data"); // 4, after all others
 */
export const alertKindsByUrgency: readonly AlertKind[] = [
  "threshold-crossed",
  "gate-near",
  "trend",
  "contradiction",
  "late-data",
];
