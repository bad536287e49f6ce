import type { LeverSetting, Policy } from "@tamarisk/domain";
import { LEVER_IDS } from "./levers.ts";

/** A lever moves from its first to its later intensity over this many years. */
const YEARS_TO_LATER = 15;

/**
 * What a policy intends with each lever in one year.
 *
 * @returns The intensity from 0 (not done) to 1 (in full), 0 before the start year.
 *
 * @example
 * intendedIntensity({ leverId: "talent", startYear: 2025, intensity: 0.6, laterIntensity: 0.9 }, 2030); // 0.7
 */
export function intendedIntensity(setting: LeverSetting, year: number): number {
  if (year < setting.startYear) return 0;
  const share = Math.min(1, (year - setting.startYear) / YEARS_TO_LATER);
  return setting.intensity + share * (setting.laterIntensity - setting.intensity);
}

/**
 * The settings of a policy in the order of `LEVER_IDS`; `undefined` where a lever is not used.
 *
 * @throws {RangeError} If the policy names a lever the model does not have, sets one twice, or sets an intensity that is
 *   no share.
 */
export function settingsByLever(policy: Policy): (LeverSetting | undefined)[] {
  for (const [place, setting] of policy.settings.entries()) {
    const { leverId, intensity, laterIntensity } = setting;
    if (!(LEVER_IDS as readonly string[]).includes(leverId)) {
      throw new RangeError(`policy "${policy.id}" sets "${leverId}"; the model has ${LEVER_IDS.join(", ")}`);
    }
    if (policy.settings.findIndex((other) => other.leverId === leverId) < place) {
      throw new RangeError(`policy "${policy.id}" sets "${leverId}" twice; keep one setting`);
    }
    if (!(intensity >= 0 && intensity <= 1 && laterIntensity >= 0 && laterIntensity <= 1)) {
      throw new RangeError(
        `policy "${policy.id}" sets "${leverId}" to ${intensity} and later ${laterIntensity}; expected shares from 0 to 1`,
      );
    }
  }
  return LEVER_IDS.map((id) => policy.settings.find((setting) => setting.leverId === id));
}

/**
 * How far a lever is in force a year later: it closes in on what is intended, the more slowly the longer its lead time.
 */
export function nextInForce(inForce: number, intended: number, leadYears: number): number {
  return inForce + (intended - inForce) / (1 + leadYears / 2);
}
