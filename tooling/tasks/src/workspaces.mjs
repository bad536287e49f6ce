import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./root.mjs";

/** Every workspace: its folder, its package.json and the tag its turbo.json gives it. */
export function workspaces() {
  const groups = ["apps", "packages", "tooling"].flatMap((group) =>
    readdirSync(join(root, group)).map((name) => join(root, group, name)),
  );
  return [...groups, join(root, "examples")]
    .filter((folder) => existsSync(join(folder, "package.json")))
    .map((folder) => ({
      folder,
      manifest: readJson(folder, "package.json"),
      tag: readJson(folder, "turbo.json").tags?.[0],
    }));
}

const readJson = (folder, name) => JSON.parse(readFileSync(join(folder, name), "utf8"));
