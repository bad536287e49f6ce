import type { ResourceClass, SeverityClass } from "@tamarisk/domain";
import type { SwarmPlace } from "./county-swarm-layout.ts";

/** Every word of the county swarm; numbers arrive formatted by the caller. */
export interface CountySwarmWords {
  /** The chart's name and finding, read aloud. */
  readonly chart: string;
  /** How to walk it by keyboard, read aloud. */
  readonly walk: string;
  readonly all: string;
  readonly allDetail: string;
  readonly severity: Readonly<Record<Exclude<SeverityClass, "unchanged">, string>>;
  /** "−20 % or worse"; left out on phones. */
  readonly severityRange: Readonly<Record<"severe" | "moderate" | "mild", string>>;
  readonly resourceClass: Readonly<Record<ResourceClass, string>>;
  readonly axis: string;
  readonly count: (count: number) => string;
  readonly tick: (percent: number) => string;
  readonly unchanged: (count: number) => string;
  readonly median: (percent: number) => string;
  readonly shrank: (shrank: number, total: number) => string;
  readonly above: (count: number) => string;
  readonly below: (count: number) => string;
  /** One place in words: "Yongchang −24.6 %". */
  readonly place: (place: SwarmPlace) => string;
}
