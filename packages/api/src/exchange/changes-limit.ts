/**
 * More changes than this in one file are refused; new observations do not count. It is twice a plan of 2,000 measures and
 * 20,000 tasks, which is written in seconds (`packages/api/bench/import.mjs`).
 */
export const changesMax = 50_000;
