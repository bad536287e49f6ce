import type { Gate } from "../gate/gate.ts";
import type { GateReading } from "../gate/gate-status.ts";
import type { Indicator } from "../indicator/indicator.ts";
import type { WatchedIndicator } from "../indicator/watched-indicator.ts";
import type { AuthoredText, LocalizedText } from "../quantity/localized-text.ts";
import type { EarlierEntry } from "./contradictions.ts";
import type { Reading } from "./reading.ts";

/** A watched indicator with everything that has been observed of it. */
export interface WatchedSeries {
  readonly watch: Pick<
    WatchedIndicator,
    "indicatorId" | "townId" | "baseline" | "target" | "threshold" | "direction" | "rhythm"
  >;
  readonly indicator: Pick<Indicator, "name" | "unit">;
  readonly townName: LocalizedText;
  /** Who brings the value; `null` when nobody is named. */
  readonly responsible: AuthoredText | null;
  /** Whether a condition of a gate waits for it. */
  readonly isGated: boolean;
  readonly readings: readonly Reading[];
  /** Entries that were replaced. */
  readonly earlier: readonly EarlierEntry[];
}

/** A gate as it stands. */
export interface JudgedGate {
  readonly gate: Pick<Gate, "lineageId" | "title">;
  readonly phaseTitle: AuthoredText;
  readonly reading: GateReading;
}

/** What of a project alerts are found in; a part of it when only a part was touched. */
export interface MonitoredState {
  /** The present day, such as "2026-11-22". */
  readonly today: string;
  readonly series: readonly WatchedSeries[];
  readonly gates: readonly JudgedGate[];
}
