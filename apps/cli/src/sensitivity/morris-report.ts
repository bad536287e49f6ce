import type { UncertaintySpace } from "@tamarisk/domain";
import {
  type Bootstrap,
  checkMorris,
  inverseCdf,
  type MorrisScale,
  morrisEffects,
  morrisEffectsSentence,
} from "@tamarisk/scenario-engine";
import { counted } from "../number-table/table-header.ts";
import type { Runs } from "./read-runs.ts";
import { cell, namesOf, type Report, right } from "./report.ts";

/**
 * Morris's elementary effects of runs of trajectories.
 *
 * @param path - The file of inputs, for messages.
 * @throws {RangeError} If the inputs are no trajectories: with the first line that speaks against it.
 */
export function morrisReport(runs: Runs, path: string, scale: MorrisScale, how: Bootstrap): Report {
  const check = checkMorris(runs.scenarios);
  const remedy = 'sample with "tamarisk sample morris"';
  if (check.kind === "wrong-count") {
    throw new RangeError(
      `${path} holds no Morris trajectories: each has ${check.pointsPerTrajectory} lines, and ${counted(check.scenarioCount, "line")} ` +
        `${check.scenarioCount === 1 ? "is" : "are"} no whole number of them; ${remedy}`,
    );
  }
  if (check.kind === "wrong-scenario") {
    throw new RangeError(
      `${path} holds no Morris trajectories: on the way to line ${check.scenario + runs.firstLine} changed ` +
        `${check.movedIds.join(", ")}; one input changes at a time, each once in a trajectory; ${remedy}`,
    );
  }
  const inputIds = Object.keys(runs.scenarios);
  const result = morrisEffects(runs.scenarios, runs.outcomes, scale, how);
  const { kind } = result;
  const rows = inputIds.map((id) => {
    const effect = kind === "effects" ? result.effects[id] : null;
    if (!effect) return [id, "–", "–", "–", "–", "0"];
    const { mu, muStar, sigma, low, high, n } = effect;
    return [id, cell(mu), cell(muStar), `${cell(low)} to ${cell(high)}`, cell(sigma), String(n)];
  });
  return {
    answer: {
      kind,
      trajectoryCount: result.trajectoryCount,
      scale: scale.kind,
      n: runs.outcomes.length - result.droppedScenarios,
      dropped: result.droppedScenarios,
      ...(kind === "effects" ? { effects: result.effects } : {}),
      ...(kind === "no-variation" ? { value: result.value } : {}),
    },
    sentence: morrisEffectsSentence(result, namesOf(inputIds), namesOf([runs.outcomeId])[runs.outcomeId]!),
    tables: [
      {
        columns: [
          { title: "input", align: "left" },
          right("mu"),
          right("mu*"),
          right("interval"),
          right("sigma"),
          right("effects"),
        ],
        rows: kind === "effects" ? rows : [],
      },
    ],
  };
}

/**
 * How far inputs go, from their distributions.
 *
 * @throws {RangeError} If one has no end.
 */
export function rangesOf({ uncertainties }: UncertaintySpace): MorrisScale {
  const ranges = uncertainties.map(({ id, distribution }) => {
    const [low, high] = [inverseCdf(distribution, 0), inverseCdf(distribution, 1)];
    if (!Number.isFinite(high - low)) {
      throw new RangeError(`"${id}" has no ends to scale by; leave out --uncertainties, or give --levels instead`);
    }
    return [id, { low, high }] as const;
  });
  return { kind: "ranges", ranges: Object.fromEntries(ranges) };
}
