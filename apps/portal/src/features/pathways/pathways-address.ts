import {
  EnsembleId,
  type Objective,
  type PathwayMapId,
  PathwayMapId as PathwayMapIdOf,
  StorylineId,
  VulnerabilityId,
} from "@tamarisk/domain";
import { z } from "zod";
import { questionsInAddress } from "@/features/futures/question-address.ts";

const Ids = z.array(z.string().min(1).max(80)).max(40);

/** What a planner has changed about one action. */
export const ActionChange = z.object({
  requires: Ids.optional(),
  blocks: Ids.optional(),
  before: Ids.optional(),
  stays: z.boolean().optional(),
  lockInYears: z.number().min(0).max(60).optional(),
});
export type ActionChange = z.infer<typeof ActionChange>;

/** What a planner has made of one line: its actions in order, and how far before the threshold its trigger stands. */
export const LineChange = z.object({ sequence: Ids.max(8), margin: z.number().nonnegative().optional() });
export type LineChange = z.infer<typeof LineChange>;

const Watch = z.object({
  margin: z.number().nonnegative().optional(),
  delayYears: z.int().min(0).max(20).optional(),
  settleYears: z.int().min(0).max(30).optional(),
});

const RuleChanges = z.object({
  actions: z.record(z.string(), ActionChange).optional(),
  costCeiling: z.number().nonnegative().nullable().optional(),
  lengthMax: z.int().min(1).max(6).optional(),
  watch: Watch.optional(),
});
export type RuleChanges = z.infer<typeof RuleChanges>;

/** What the page shows, as it stands in its address. */
interface PathwaysAddress {
  readonly ensembleId: EnsembleId | null;
  readonly objective: Objective | null;
  readonly futures: number | null;
  readonly basePolicyId: StorylineId | null;
  /** `null` lets the product propose. */
  readonly actionIds: readonly string[] | null;
  readonly rules: RuleChanges;
  readonly lines: Readonly<Record<string, LineChange>>;
  readonly hidden: readonly string[];
  readonly stationId: string | null;
  /** The kept map that is open. */
  readonly mapId: PathwayMapId | null;
  /** Signposts warn of its futures; of all that miss the objective for `null`. */
  readonly vulnerabilityId: VulnerabilityId | null;
}

/** Reads what it can and passes over the rest: an address is typed by people, too. */
export function pathwaysAddress(query: URLSearchParams): PathwaysAddress {
  const ensembleId = EnsembleId.safeParse(query.get("run"));
  const base = StorylineId.safeParse(query.get("base"));
  const futures = Number(query.get("futures") ?? Number.NaN);
  const mapId = PathwayMapIdOf.safeParse(query.get("map"));
  const vulnerabilityId = VulnerabilityId.safeParse(query.get("vulnerability"));
  const rules = RuleChanges.safeParse(jsonIn(query.get("rules")));
  const lines = z.record(z.string(), LineChange).safeParse(jsonIn(query.get("lines")));
  return {
    ensembleId: ensembleId.success ? ensembleId.data : null,
    objective: questionsInAddress(query.get("ask"))[0] ?? null,
    futures: Number.isInteger(futures) && futures > 0 ? futures : null,
    basePolicyId: base.success ? base.data : null,
    actionIds: listIn(query.get("actions")),
    rules: rules.success ? rules.data : {},
    lines: lines.success ? lines.data : {},
    hidden: listIn(query.get("hidden")) ?? [],
    stationId: query.get("station"),
    mapId: mapId.success ? mapId.data : null,
    vulnerabilityId: vulnerabilityId.success ? vulnerabilityId.data : null,
  };
}

/** The address part for an object; `null` when it holds nothing. */
export function addressOfJson(value: object): string | null {
  return Object.keys(value).length === 0 ? null : JSON.stringify(value);
}

/** The address part for a list; `null` for none. */
export function addressOfList(values: readonly string[]): string | null {
  return values.length === 0 ? null : values.join(",");
}

function listIn(text: string | null): readonly string[] | null {
  return text === null ? null : text.split(",").filter(Boolean);
}

function jsonIn(text: string | null): unknown {
  try {
    return JSON.parse(text ?? "{}");
  } catch {
    return {};
  }
}
