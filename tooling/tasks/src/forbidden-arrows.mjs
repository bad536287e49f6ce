import { arrows, reachableFrom } from "./arrows.mjs";

/**
 * Where the packages, or the lists in turbo.json, depart from the arrows. Empty when all is well.
 *
 * @param packages - Every workspace with its `manifest` (package.json) and `tag`.
 * @param lists - The `boundaries.tags` of the root turbo.json.
 */
export function forbiddenArrows(packages, lists) {
  return [...packages.flatMap((one) => forbiddenDependencies(one, packages)), ...listsThatDisagree(lists)];
}

function forbiddenDependencies({ manifest, tag }, packages) {
  if (tag === "tooling") return [];
  if (!arrows[tag])
    return [`${manifest.name} has the tag ${tag ?? "(none)"}, which tooling/tasks/src/arrows.mjs does not know.`];
  const dependencies = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
  return packages
    .filter((other) => dependencies.includes(other.manifest.name))
    .filter((other) => other.tag !== "tooling" && !arrows[tag].includes(other.tag))
    .map(
      (other) =>
        `${manifest.name} (${tag}) depends on ${other.manifest.name} (${other.tag}); ${tag} may import ${arrows[tag].join(", ") || "no other package"}.`,
    );
}

function listsThatDisagree(lists) {
  return Object.keys(arrows).flatMap((tag) => {
    const expected = [...reachableFrom(tag), "tooling"].sort();
    const found = [...(lists[tag]?.dependencies?.allow ?? [])].sort();
    if (expected.join() === found.join()) return [];
    return [`turbo.json allows ${tag}: ${found.join(", ")}; the arrows lead to: ${expected.join(", ")}.`];
  });
}
