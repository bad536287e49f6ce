import { qualityOf } from "./box-quality.ts";
import type { Cases } from "./cases.ts";
import { type CasesProblem, casesProblem } from "./cases-problem.ts";
import type { FoundBox } from "./found-box.ts";
import { LiveBox } from "./prim-live-box.ts";
import { type PrimObjective, primGain, primObjectives } from "./prim-objective.ts";
import { pastes } from "./prim-pastes.ts";
import { peels, type WeighedStep } from "./prim-peels.ts";
import { quasiPOf } from "./quasi-p.ts";
import { suggestedBox } from "./suggested-box.ts";

export interface PrimOptions {
  /** The share of a box's futures that one peel takes off a range, above 0 and below 0.5; 0.05 if not given. */
  readonly peelAlpha?: number;
  /** The share, of the futures a limit alone keeps out, that one paste wins back, above 0 and below 0.5; 0.05. */
  readonly pasteAlpha?: number;
  /** The smallest share of all futures that a box may hold, 0 to 1; 0.05. */
  readonly massMin?: number;
  /** What makes one box better than another; `lenient1`. */
  readonly objective?: PrimObjective;
  /** The density a box has to have to be an answer, 0 to 1; 0, so that any will do. */
  readonly densityMin?: number;
}

/** What PRIM answers. Where there is a trajectory, its first box holds every future and has no limits. */
export type PrimResult =
  | (PrimTrajectory & {
      readonly kind: "found" /** The place of the box to look at first, rule [PRIM8]. */;
      readonly suggested: number;
    })
  /** No box is as dense as was asked for. */
  | (PrimTrajectory & { readonly kind: "not-dense-enough"; readonly densest: number; readonly densityMin: number })
  /** No first step raises the density within the least mass: the inputs do not tell the futures apart. */
  | (PrimTrajectory & { readonly kind: "no-better-box" })
  | CasesProblem;

export interface PrimTrajectory {
  /** Peeling, then pasting, box after box. */
  readonly trajectory: readonly FoundBox[];
  /** The place of the last box that peeling gave; those after it are pasted. */
  readonly peeledTo: number;
}

/** Against what coverage and mass are measured, when some futures have already been taken by earlier boxes. */
interface PrimWhole {
  readonly n: number;
  readonly k: number;
}

/**
 * The patient rule induction method: boxes of uncertainties in which futures of interest crowd, found by peeling a little
 * off one end of one range at a time, and giving some back at the end. The trajectory trades coverage for density; which
 * box to keep is for people to say.
 *
 * @param cases - Every input a finite number or a category in every future.
 * @returns The boxes in order, or why there are none.
 * @throws {RangeError} If a column does not fit the count of futures or an option is out of its range.
 *
 * @see Friedman & Fisher (1999), Bump hunting in high-dimensional data, Statistics and Computing 9(2),
 *   doi:10.1023/A:1008894516817.
 * @see Bryant & Lempert (2010), Thinking inside the box, doi:10.1016/j.techfore.2009.08.002. Rules: docs/methods/prim.md.
 *
 * @example
 * const found = prim({ count: 4, inputs: [{ id: "price", kind: "number", values: Float64Array.of(1, 2, 3, 4) }],
 *   ofInterest: Uint8Array.of(1, 1, 0, 0) }, { peelAlpha: 0.25 });
 * // trajectory: all four, density 0.5; price ≤ 3, density 0.667; price ≤ 2, density 1
 */
export function prim(cases: Cases, options: PrimOptions = {}): PrimResult {
  return primOnRest(cases, options, null);
}

/** PRIM on futures that earlier boxes have left; coverage and mass are shares of the whole. */
export function primOnRest(cases: Cases, options: PrimOptions, whole: PrimWhole | null): PrimResult {
  const { peelAlpha, pasteAlpha, massMin, objective, densityMin } = checkedOptions(options);
  const problem = casesProblem(cases);
  if (problem !== null) return problem;
  const box = new LiveBox(cases);
  const base = whole ?? { n: box.n, k: box.k };
  const trajectory = [described(box, cases, base)];
  const follow = (steps: () => WeighedStep[], isAllowed: (step: WeighedStep) => boolean) => {
    for (;;) {
      const step = best(steps(), box, objective);
      if (step === null || !isAllowed(step)) return;
      box.take(step.step);
      trajectory.push(described(box, cases, base));
    }
  };
  follow(
    () => peels(box, peelAlpha),
    (step) => step.n / base.n >= massMin && primGain(objective, box, step) > 0,
  );
  const peeledTo = trajectory.length - 1;
  follow(
    () => pastes(box, pasteAlpha),
    (step) => step.n / base.n >= massMin && step.k / step.n > box.k / box.n && primGain(objective, box, step) > 0,
  );
  return judged({ trajectory, peeledTo }, densityMin);
}

function judged(found: PrimTrajectory, densityMin: number): PrimResult {
  const { trajectory } = found;
  const densest = trajectory.reduce((best, box, place) => (box.density > trajectory[best]!.density ? place : best), 0);
  if (trajectory[densest]!.density < densityMin) return { kind: "not-dense-enough", densest, densityMin, ...found };
  if (trajectory.length === 1) return { kind: "no-better-box", ...found };
  return { kind: "found", suggested: suggestedBox(trajectory, densityMin), ...found };
}

/** The step with the greatest gain; of equals the one that leaves more inputs free, then the first. */
function best(steps: readonly WeighedStep[], box: LiveBox, objective: PrimObjective): WeighedStep | null {
  let chosen: WeighedStep | null = null;
  let most = -Infinity;
  for (const step of steps) {
    const gain = primGain(objective, box, step);
    if (gain > most || (gain === most && step.limited < chosen!.limited)) [chosen, most] = [step, gain];
  }
  return chosen;
}

function described(box: LiveBox, { inputs }: Cases, whole: PrimWhole): FoundBox {
  const limits: FoundBox["limits"] = {};
  const chances: Record<string, number> = {};
  for (const [place, { id }] of inputs.entries()) {
    const limit = box.limitOf(place);
    if (limit === undefined) continue;
    limits[id] = limit;
    chances[id] = quasiPOf(box, box.aloneAt(place));
  }
  return { ...qualityOf(box, whole), limits, quasiP: chances };
}

function checkedOptions(options: PrimOptions): Required<PrimOptions> {
  const { peelAlpha = 0.05, pasteAlpha = 0.05, massMin = 0.05, objective = "lenient1", densityMin = 0 } = options;
  for (const [name, alpha] of Object.entries({ peelAlpha, pasteAlpha })) {
    if (!(alpha > 0 && alpha < 0.5)) throw new RangeError(`${name} lies above 0 and below 0.5; found ${alpha}`);
  }
  if (!(massMin >= 0 && massMin <= 1)) throw new RangeError(`massMin lies from 0 to 1; found ${massMin}`);
  if (!(densityMin >= 0 && densityMin <= 1)) throw new RangeError(`densityMin lies from 0 to 1; found ${densityMin}`);
  if (!primObjectives.includes(objective)) {
    throw new RangeError(`the objective is one of ${primObjectives.join(", ")}; found ${String(objective)}`);
  }
  return { peelAlpha, pasteAlpha, massMin, objective, densityMin };
}
