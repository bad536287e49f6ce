import type { LocalizedText } from "@tamarisk/domain";
import { nameKey } from "@tamarisk/system-dynamics";
import { allParameters } from "./modules.ts";
import chinese from "./variable-names.zh.json" with { type: "json" };

const byKey = new Map(
  [
    ...Object.entries(allParameters).map(([id, { name }]) => [id, name.zh] as const),
    ...Object.entries(chinese as Record<string, string>),
  ].map(([name, zh]) => [nameKey(name), zh]),
);

/**
 * A variable of the equations as people read it: its own name in English, what it is in Chinese.
 *
 * @example
 * variableName("groundwater depth").zh; // 地下水埋深
 */
export function variableName(name: string): LocalizedText {
  return { en: name.replaceAll("_", " "), zh: byKey.get(nameKey(name)) ?? name };
}
