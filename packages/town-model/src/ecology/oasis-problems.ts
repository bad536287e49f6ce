import type { ParameterId } from "../modules.ts";
import type { ParameterEntry } from "../parameters/parameter-entry.ts";

const COVERS = [
  "crop_share_at_start",
  "grass_share_at_start",
  "shrub_share_at_start",
  "sand_share_at_start",
  "saline_share_at_start",
  "single_belt_share_at_start",
  "mixed_belt_share_at_start",
] as const satisfies readonly ParameterId[];

/** What does not fit together among a town's figures of water and land, each with what was found and expected. */
export function oasisProblems(parameters: Readonly<Record<string, Pick<ParameterEntry, "value">>>): string[] {
  const problems: string[] = [];
  const figure = (id: ParameterId) => {
    const value = parameters[id]?.value;
    return typeof value === "number" ? value : Number.NaN;
  };
  const [depth, floor] = [figure("depth_at_start"), figure("well_floor")];
  if (depth >= floor)
    problems.push(`parameters.depth_at_start: found ${depth}; expected less than well_floor, ${floor}`);
  const shallowest = figure("shallowest_depth");
  if (depth < shallowest) {
    problems.push(`parameters.depth_at_start: found ${depth}; expected shallowest_depth, ${shallowest}, or more`);
  }
  const covered = COVERS.reduce((sum, id) => sum + figure(id), 0);
  if (covered > 1) {
    const shown = Number(covered.toPrecision(4));
    problems.push(`parameters: found ${COVERS.join(", ")} that add up to ${shown}; expected 1 or less, such as 0.6`);
  }
  const fronts = figure("advance_on_grass") + figure("advance_on_cropland");
  if (fronts > 1 + 1e-9) {
    problems.push(`parameters.advance_on_grass: found ${fronts} with advance_on_cropland; expected 1 or less`);
  }
  return problems;
}
