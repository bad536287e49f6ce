import type { LeverSetting, Policy } from "@tamarisk/domain";
import { LEVER_IDS } from "./lever-ids.ts";
import { settingsByLever } from "./lever-schedule.ts";

/** What a measure or several do with the levers once they are decided on; the year belongs to each run. */
export interface LeverAction {
  readonly id: string;
  readonly settings: readonly Omit<LeverSetting, "startYear">[];
}

/** Levers that actions may pull on top of a policy, each action in a layer where no other pulls the same lever. */
export interface Staging {
  readonly policy: { readonly start: Float64Array; readonly intensity: Float64Array; readonly later: Float64Array };
  readonly layers: readonly { readonly intensity: Float64Array; readonly later: Float64Array }[];
  /** For every action the layer and the lever of each of its settings. */
  readonly places: ReadonlyMap<string, readonly { readonly layer: number; readonly lever: number }[]>;
}

/** The variables of a layer. */
export function layerNames(layer: number) {
  const inLayer = `in layer L${layer + 1}`;
  return {
    start: `start ${inLayer}`,
    stop: `stop ${inLayer}`,
    intensity: `intensity ${inLayer}`,
    later: `later intensity ${inLayer}`,
  };
}

/**
 * Put actions into as few layers as go: an action shares a layer with those that pull other levers.
 *
 * @throws {RangeError} If two actions share an id, or the policy or an action sets a lever the model does not have, sets
 *   one twice, or sets an intensity that is no share.
 */
export function stagingOf(base: Policy, actions: readonly LeverAction[]): Staging {
  const none = () => new Float64Array(LEVER_IDS.length);
  const policySettings = settingsByLever(base);
  const layers: { intensity: Float64Array; later: Float64Array }[] = [];
  const taken = LEVER_IDS.map(() => 0);
  const places = new Map<string, { layer: number; lever: number }[]>();
  for (const { id, settings } of actions) {
    if (places.has(id)) throw new RangeError(`two actions have the id "${id}"; each needs its own`);
    const byLever = settingsByLever({ id, settings: settings.map((setting) => ({ ...setting, startYear: 0 })) });
    const own: { layer: number; lever: number }[] = [];
    for (const [lever, setting] of byLever.entries()) {
      if (!setting) continue;
      const layer = taken[lever]!++;
      layers[layer] ??= { intensity: none(), later: none() };
      layers[layer].intensity[lever] = setting.intensity;
      layers[layer].later[lever] = setting.laterIntensity;
      own.push({ layer, lever });
    }
    places.set(id, own);
  }
  return {
    policy: {
      start: Float64Array.from(policySettings, (setting) => setting?.startYear ?? 0),
      intensity: Float64Array.from(policySettings, (setting) => setting?.intensity ?? 0),
      later: Float64Array.from(policySettings, (setting) => setting?.laterIntensity ?? 0),
    },
    layers,
    places,
  };
}
