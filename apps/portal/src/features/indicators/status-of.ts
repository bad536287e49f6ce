import { type WatchStatus, watchStatus } from "@tamarisk/domain";
import type { WatchedRow } from "./indicators-screen-props.ts";

/** How the newest value of a watched indicator stands against its threshold and target. Who wrote it, and when, does not matter here. */
export function statusOf(row: WatchedRow): WatchStatus {
  return watchStatus(
    row,
    row.points.map((point) => ({ ...point, source: "", writtenOn: "1970-01-01", version: 1 })),
  );
}
