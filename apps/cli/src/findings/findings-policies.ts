import type { LeverSetting, LocalizedText, Policy } from "@tamarisk/domain";
import { jinchangStorylines } from "@tamarisk/town-model";

/** A policy of the findings: a storyline, or one with something left out or added, to see what that part does. */
export interface NamedPolicy extends Policy {
  readonly name: LocalizedText;
}

const storyline = (id: string) => {
  const found = jinchangStorylines.find((candidate) => candidate.id === id);
  if (!found) throw new RangeError(`found no storyline "${id}"; Jinchang has ${jinchangStorylines.map((s) => s.id)}`);
  return found;
};

const NEW_ECONOMY = ["outside_ore", "park_upgrade", "battery_chain", "storage_grid", "innovation", "talent"];
const WATER = ["water_saving", "reclaimed_water"];
const FARMING = ["farm_scale", "agri_solar"];

const settingsOf = (id: string, keep: (leverId: string) => boolean): LeverSetting[] =>
  storyline(id).settings.filter(({ leverId }) => keep(leverId));

/** The five storylines, in the order of the town's file. */
export const storylinePolicies: readonly NamedPolicy[] = jinchangStorylines.map(({ id, name, settings }) => ({
  id,
  name,
  settings: [...settings],
}));

/** What the storylines are taken apart into. */
const variants: readonly NamedPolicy[] = [
  {
    id: "heritage-alone",
    name: { en: "heritage tourism alone", zh: "仅遗产旅游" },
    settings: settingsOf("managed-shrinkage", (id) => id === "heritage_tourism"),
  },
  {
    id: "farming-alone",
    name: { en: "the farming measures alone", zh: "仅农业措施" },
    settings: settingsOf("managed-shrinkage", (id) => FARMING.includes(id)),
  },
  {
    id: "shrinkage-with-new-economy",
    name: { en: "Managed Shrinkage with Industrial Revival's new economy", zh: "精明收缩加工业复兴的新经济" },
    settings: [
      ...settingsOf("managed-shrinkage", () => true),
      ...settingsOf("industrial-revival", (id) => NEW_ECONOMY.includes(id)),
    ],
  },
  {
    id: "revival-without-water",
    name: { en: "Industrial Revival without its water measures", zh: "不含节水措施的工业复兴" },
    settings: settingsOf("industrial-revival", (id) => !WATER.includes(id)),
  },
  {
    id: "revival-without-talent",
    name: { en: "Industrial Revival without its talent policy", zh: "不含人才政策的工业复兴" },
    settings: settingsOf("industrial-revival", (id) => id !== "talent"),
  },
];

/** Everything that is run in every future. */
export const findingsPolicies: readonly NamedPolicy[] = [...storylinePolicies, ...variants];

/**
 * A policy's name in words.
 *
 * @throws {RangeError} If no such policy is run.
 */
export function policyName(id: string): LocalizedText {
  const found = findingsPolicies.find((policy) => policy.id === id);
  if (found) return found.name;
  throw new RangeError(`found the policy "${id}"; there are ${findingsPolicies.map((policy) => policy.id).join(", ")}`);
}
