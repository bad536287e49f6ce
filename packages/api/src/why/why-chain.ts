import {
  ActionId,
  AuthoredText,
  Confidence,
  EnsembleId,
  EnsembleState,
  IndicatorId,
  LineageId,
  LocalizedText,
  Objective,
  PathwayMapId,
  ScenarioBox,
  VulnerabilityId,
  WatchedIndicatorId,
} from "@tamarisk/domain";
import { z } from "zod";

/**
 * What a chain is asked for. Measures and gates are named by lineage, the same in every version of the plan; a figure of the
 * model as `parameter` or `parameter/element`.
 */
export const WhySubject = z.object({
  kind: z.enum(["indicator", "gate", "measure", "pathway-map", "vulnerability", "ensemble", "assumption"]),
  id: z.string().min(1).max(200),
});
export type WhySubject = z.infer<typeof WhySubject>;

/** The steps of a chain, from what is watched down to where a figure comes from. */
export const WhyStep = z.enum([
  "indicator",
  "gate",
  "measure",
  "station",
  "pathway-map",
  "vulnerability",
  "ensemble",
  "assumption",
  "source",
]);
export type WhyStep = z.infer<typeof WhyStep>;

const node = { key: z.string(), title: AuthoredText };

/** One thing on a chain, with what its link needs and what a reader wants to know of it at once. */
export const WhyNode = z.discriminatedUnion("step", [
  z.object({ ...node, step: z.literal("indicator"), id: IndicatorId, watchedId: WatchedIndicatorId.nullable() }),
  z.object({ ...node, step: z.literal("gate"), id: LineageId }),
  z.object({ ...node, step: z.literal("measure"), id: LineageId }),
  z.object({
    ...node,
    /** One action of a line of a kept map. */
    step: z.literal("station"),
    mapId: PathwayMapId,
    actionId: ActionId,
    /** `null` when the map has been changed since and has no such line any more. */
    line: LocalizedText.nullable(),
    decideYear: z.int().nullable(),
    next: z.object({ name: LocalizedText, decideYear: z.int().nullable() }).nullable(),
  }),
  z.object({ ...node, step: z.literal("pathway-map"), id: PathwayMapId }),
  z.object({
    ...node,
    step: z.literal("vulnerability"),
    id: VulnerabilityId,
    ensembleId: EnsembleId,
    policyId: z.string(),
    objective: Objective,
    box: ScenarioBox,
    /** Of the futures in the box, those that miss the objective. */
    missing: z.object({ futures: z.int(), of: z.int() }),
  }),
  z.object({
    ...node,
    step: z.literal("ensemble"),
    id: EnsembleId,
    futures: z.int(),
    seed: z.int(),
    modelVersion: z.string(),
    state: EnsembleState,
    /** Whether it was run with the model and the project's figures as they stand now. */
    isPresent: z.boolean(),
  }),
  z.object({
    ...node,
    step: z.literal("assumption"),
    id: z.string(),
    unit: LocalizedText,
    /** `null` for a figure that the model does not have any more. */
    figure: z.object({ value: z.number(), low: z.number(), high: z.number(), confidence: Confidence }).nullable(),
    /** The project takes its own figure in place of the town's. */
    isChanged: z.boolean(),
    /** Futures differ in it. */
    isExplored: z.boolean(),
  }),
  z.object({ ...node, step: z.literal("source") }),
]);
export type WhyNode = z.infer<typeof WhyNode>;

/**
 * What makes `from` rest on `to`: a measure aims at an indicator or a gate waits for it, a pathway's objective is read off
 * it, a gate opens a measure's phase, and so on down.
 */
export const WhyLink = z.object({
  from: z.string(),
  to: z.string(),
  because: z.enum([
    "aimed-at",
    "waited-for",
    "objective",
    "opens",
    "carries-out",
    "drawn-on",
    "allows-for",
    "found-on",
    "year-read-off",
    "limited-in",
    "run-with",
    "stands-in",
  ]),
});
export type WhyLink = z.infer<typeof WhyLink>;

/** A link that is not there, and why. `count` is how many things of the chain lack it. */
export const WhyGap = z.object({
  step: WhyStep,
  reason: z.enum([
    "typed-by-hand",
    "origin-not-recorded",
    "typed-without-source",
    "map-removed",
    "no-indicator",
    "nothing-watches",
    "empty-phase",
    "no-vulnerability",
    "vulnerability-removed",
    "not-handed-over",
    "not-drawn-on",
    "not-run",
  ]),
  count: z.int().positive(),
});
export type WhyGap = z.infer<typeof WhyGap>;

/** The most nodes of one step that are given on either side. */
export const mostNodes = 60;

/** Why something is there (`below`: what it rests on) and what would fall with it (`above`: what rests on it). */
export const WhyChain = z.object({
  subject: WhyNode,
  below: z.array(WhyNode),
  above: z.array(WhyNode),
  /** Among the nodes given. */
  links: z.array(WhyLink),
  /** How many there are at each step, given or not: at most `mostNodes` of a step and side are given. */
  counts: z.array(z.object({ side: z.enum(["below", "above"]), step: WhyStep, count: z.int().positive() })),
  gaps: z.array(WhyGap),
});
export type WhyChain = z.infer<typeof WhyChain>;
