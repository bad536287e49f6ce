import type { Alert } from "./alert.ts";

/** What the observations say now that asks for a judgement; it becomes an alert, or keeps one open. */
export type AlertFinding = Pick<
  Alert,
  "kind" | "key" | "indicatorId" | "townId" | "gateLineageId" | "message" | "facts"
>;
