import type { LeverSetting, Policy } from "@tamarisk/domain";
import { LEVER_IDS } from "./lever-ids.ts";

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
