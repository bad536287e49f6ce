import type { WatchedCounts, WatchedRow } from "./indicators-screen-props.ts";
import { statusOf } from "./status-of.ts";

/** What the page's first sentence counts. */
export function watchedHeadline(rows: readonly WatchedRow[]): WatchedCounts {
  return {
    watched: rows.length,
    blank: rows.filter((row) => row.points.length === 0).length,
    crossed: rows.filter((row) => statusOf(row).reason === "threshold-crossed").length,
    proposals: rows.filter((row) => row.isProposal).length,
  };
}
