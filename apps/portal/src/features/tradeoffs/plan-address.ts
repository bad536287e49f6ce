import type { Outcome } from "@tamarisk/domain";
import {
  evaluationChoices,
  fewestObjectives,
  futuresChoices,
  type Judged,
  mostObjectives,
  type SearchPlan,
  searchableOutcomes,
} from "./search-plan.ts";

/** The parts of the address that hold a plan; parts that are as usual are left out. */
export function addressOfPlan(plan: SearchPlan, usual: SearchPlan): Record<string, string | null> {
  const parts = partsOf(plan);
  const usualParts = partsOf(usual);
  return Object.fromEntries(
    Object.entries(parts).map(([name, text]) => [name, text === usualParts[name] ? null : text]),
  );
}

/** A plan in one text, by which searches are told apart; how long one goes on does not make it another. */
export function planKey(plan: SearchPlan): string {
  const { evaluations: _, ...parts } = partsOf(plan);
  return JSON.stringify(parts);
}

function partsOf(plan: SearchPlan): Record<string, string> {
  return {
    aims: plan.objectives.map(({ outcomeId, judged }) => `${outcomeId}~${judged}`).join(","),
    year: String(plan.year),
    levers: plan.leverIds.join(","),
    starts: plan.choosesStarts ? "free" : "fixed",
    futures: String(plan.futures),
    evaluations: String(plan.evaluations),
    seed: String(plan.seed),
  };
}

interface Possible {
  readonly outcomes: readonly Outcome[];
  readonly leverIds: readonly string[];
  readonly years: readonly number[];
}

/** Reads what it can and takes the rest as usual: an address is typed by people, too. */
export function planInAddress(query: URLSearchParams, usual: SearchPlan, possible: Possible): SearchPlan {
  const objectives = objectivesIn(query.get("aims"), possible.outcomes);
  const levers = (query.get("levers") ?? "").split(",").filter((id) => possible.leverIds.includes(id));
  const year = Number(query.get("year") ?? Number.NaN);
  const seed = Number(query.get("seed") ?? Number.NaN);
  return {
    objectives: objectives.length >= fewestObjectives ? objectives : usual.objectives,
    year: possible.years.includes(year) ? year : usual.year,
    leverIds: levers.length > 0 ? [...new Set(levers)].sort() : usual.leverIds,
    choosesStarts: query.get("starts") === "free",
    futures: choiceIn(query.get("futures"), futuresChoices, usual.futures),
    evaluations: choiceIn(query.get("evaluations"), evaluationChoices, usual.evaluations),
    seed: Number.isInteger(seed) && seed >= 0 && seed <= 4_294_967_295 ? seed : usual.seed,
  };
}

function objectivesIn(text: string | null, outcomes: readonly Outcome[]): SearchPlan["objectives"] {
  const known = new Map(searchableOutcomes(outcomes).map((outcome) => [outcome.id, outcome]));
  const found = new Map<string, SearchPlan["objectives"][number]>();
  for (const part of text?.split(",") ?? []) {
    const [outcomeId = "", judged] = part.split("~");
    const outcome = known.get(outcomeId);
    if (outcome && isJudged(judged, outcome)) found.set(outcomeId, { outcomeId, judged });
  }
  return [...found.values()].slice(0, mostObjectives);
}

function isJudged(text: string | undefined, { threshold }: Outcome): text is Judged {
  return text === "mean" || text === "nine-in-ten" || (text === "share" && threshold !== undefined);
}

function choiceIn<Choice extends number>(text: string | null, choices: readonly Choice[], usual: number): number {
  return choices.find((choice) => String(choice) === text) ?? usual;
}
