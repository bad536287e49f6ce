import { readFileSync } from "node:fs";
import { join } from "node:path";
import { forbiddenArrows } from "./forbidden-arrows.mjs";
import { root } from "./root.mjs";
import { workspaces } from "./workspaces.mjs";

const { boundaries } = JSON.parse(readFileSync(join(root, "turbo.json"), "utf8"));
const packages = workspaces();
const found = forbiddenArrows(packages, boundaries.tags);
for (const sentence of found) console.error(sentence);
if (found.length === 0) console.log(`${packages.length} packages depend only on those they may import.`);
process.exitCode = found.length === 0 ? 0 : 1;
