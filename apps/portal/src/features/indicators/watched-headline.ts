import type { WatchedRow } from "./indicators-screen-props.ts";
import { statusOf } from "./status-of.ts";

/** How many indicators are watched, how many have no value yet, and how many have crossed their threshold. */
export interface WatchedHeadline {
  readonly watched: number;
  readonly blank: number;
  readonly crossed: number;
  readonly proposals: number;
}

/** What the page's first sentence counts. */
export function watchedHeadline(rows: readonly WatchedRow[]): WatchedHeadline {
  return {
    watched: rows.length,
    blank: rows.filter((row) => row.points.length === 0).length,
    crossed: rows.filter((row) => statusOf(row).reason === "threshold-crossed").length,
    proposals: rows.filter((row) => row.isProposal).length,
  };
}
