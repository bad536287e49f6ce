import { tabulatedStudy } from "@tamarisk/scenario-engine";
import type { OpenedStudy } from "./opened-study.ts";
import type { PathwaysFile, TabulatedFile } from "./pathways-file.ts";
import { rulesOf } from "./rules-of.ts";

/** @throws {RangeError} If what the file asks for does not fit together. */
export async function openStudy(file: PathwaysFile): Promise<OpenedStudy> {
  if (!("town" in file)) return openTabulated(file);
  // A town's model takes long to load.
  return (await import("./open-town.ts")).openTown(file);
}

function openTabulated(file: TabulatedFile): OpenedStudy {
  const { startYear, horizonYear, presentPlan } = file;
  const futures = Math.max(...[presentPlan, ...file.actions].map(({ tippingYears }) => tippingYears.length));
  const forAll = (years: readonly number[]) =>
    years.length === 1 ? Array.from({ length: futures }, () => years[0]!) : years;
  const tabulated = tabulatedStudy({
    startYear,
    horizonYear,
    presentPlan: forAll(presentPlan.tippingYears),
    actions: file.actions.map(({ id, leadTimeYears, tippingYears }) => ({
      id,
      leadTimeYears,
      tippingYears: forAll(tippingYears),
    })),
  });
  const { simulator, scenarios, count, objective, trigger } = tabulated;
  const rules = rulesOf(
    file,
    file.actions.map(({ tippingYears: _, ...action }) => action),
  );
  const [outcome] = simulator.outcomes;
  return {
    simulator,
    scenarios,
    count,
    study: { rules, objective, trigger },
    presentPlan: presentPlan.name ?? PRESENT_PLAN,
    objectiveOutcome: outcome!,
    triggerOutcome: outcome!,
    uncertaintyNames: null,
  };
}

const PRESENT_PLAN = { en: "Present plan", zh: "现行规划" };
