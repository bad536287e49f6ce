import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { root } from "./root.mjs";

/** How to run a tool that the root installs, without a shell and without looking along PATH: Node, then its file. */
export function tool(name, folder = root) {
  const manifest = createRequire(join(folder, "package.json")).resolve(`${name}/package.json`);
  const { bin } = JSON.parse(readFileSync(manifest, "utf8"));
  const file = typeof bin === "string" ? bin : Object.values(bin)[0];
  return [process.execPath, join(dirname(manifest), file)];
}
