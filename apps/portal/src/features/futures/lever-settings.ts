import type { Ensemble, LeverSetting, Storyline } from "@tamarisk/domain";

/** Lever settings of one storyline; a lever that is not named is not in force. */
export type LeverSettings = readonly LeverSetting[];

/** What a run computed for a storyline: its own settings, or those that were changed for the run. */
export function settingsInRun(run: Ensemble, storyline: Storyline): LeverSettings {
  return run.recipe.policies.find(({ id }) => id === storyline.id)?.settings ?? storyline.settings;
}

/** The same settings with one lever set anew. */
export function withSetting(settings: LeverSettings, changed: LeverSetting): LeverSettings {
  const isKnown = settings.some(({ leverId }) => leverId === changed.leverId);
  if (!isKnown) return [...settings, changed];
  return settings.map((setting) => (setting.leverId === changed.leverId ? changed : setting));
}

/** The same settings with one lever as it was, or without it where it was not used. */
export function withLeverAs(settings: LeverSettings, leverId: string, own: LeverSettings): LeverSettings {
  const before = own.find((setting) => setting.leverId === leverId);
  return before ? withSetting(settings, before) : settings.filter((setting) => setting.leverId !== leverId);
}

/** Levers that do something else than they did; a lever that is added at nothing changes nothing. */
export function changedLevers(now: LeverSettings, before: LeverSettings): string[] {
  const ids = new Set([...before, ...now].map(({ leverId }) => leverId));
  return [...ids].filter((id) => !doTheSame(settingOf(now, id), settingOf(before, id)));
}

export function settingOf(settings: LeverSettings, leverId: string): LeverSetting | undefined {
  return settings.find((setting) => setting.leverId === leverId);
}

function doTheSame(a: LeverSetting | undefined, b: LeverSetting | undefined): boolean {
  if (isNothing(a) || isNothing(b)) return isNothing(a) && isNothing(b);
  return a?.startYear === b?.startYear && a?.intensity === b?.intensity && a?.laterIntensity === b?.laterIntensity;
}

function isNothing(setting: LeverSetting | undefined): boolean {
  return !setting || (setting.intensity === 0 && setting.laterIntensity === 0);
}
