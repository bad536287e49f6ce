/**
 * Who may import whom, by tag, one arrow at a time. `turbo boundaries` follows arrows to their end, so the lists in the
 * root turbo.json hold everything that can be reached along these; `pnpm boundaries` checks that the two agree.
 */
export const arrows = {
  domain: [],
  "system-dynamics": [],
  engine: ["domain", "system-dynamics"],
  "town-model": ["domain", "system-dynamics"],
  "reference-data": ["domain"],
  sheets: [],
  territory: ["domain"],
  scheduling: ["domain"],
  db: ["domain"],
  api: ["domain", "engine", "town-model", "reference-data", "sheets", "territory", "db"],
  ui: ["domain"],
  portal: ["domain", "engine", "scheduling", "town-model", "territory", "ui", "api"],
  server: ["domain", "engine", "town-model", "db", "api"],
  cli: ["domain", "system-dynamics", "engine", "scheduling", "town-model", "reference-data", "sheets", "api"],
  examples: ["domain", "system-dynamics", "engine", "town-model", "reference-data"],
};

/** Every tag that can be reached from one, along any number of arrows. */
export function reachableFrom(tag) {
  const reached = new Set(arrows[tag]);
  for (const next of reached) for (const further of arrows[next]) reached.add(further);
  return [...reached];
}
