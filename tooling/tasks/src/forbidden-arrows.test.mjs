import { describe, expect, it } from "vitest";
import { arrows, reachableFrom } from "./arrows.mjs";
import { forbiddenArrows } from "./forbidden-arrows.mjs";

const lists = Object.fromEntries(
  Object.keys(arrows).map((tag) => [tag, { dependencies: { allow: [...reachableFrom(tag), "tooling"] } }]),
);
const pack = (name, tag, ...needs) => ({
  tag,
  manifest: { name, dependencies: Object.fromEntries(needs.map((need) => [need, "workspace:*"])) },
});
const domain = pack("@tamarisk/domain", "domain");
const db = pack("@tamarisk/db", "db", "@tamarisk/domain");

describe("forbiddenArrows", () => {
  it("finds nothing in packages that keep to the table", () => {
    expect(forbiddenArrows([domain, db], lists)).toEqual([]);
  });

  it("names both ends of an arrow that turbo boundaries lets through because a longer path allows it", () => {
    const portal = pack("@tamarisk/portal", "portal", "@tamarisk/db");
    expect(forbiddenArrows([domain, db, portal], lists)).toEqual([
      `@tamarisk/portal (portal) depends on @tamarisk/db (db); portal may import ${arrows.portal.join(", ")}.`,
    ]);
  });

  it("lets every package use the tooling", () => {
    const vitest = pack("@tamarisk/vitest", "tooling");
    expect(forbiddenArrows([vitest, pack("@tamarisk/domain", "domain", "@tamarisk/vitest")], lists)).toEqual([]);
  });

  it("refuses a tag that is not in the table", () => {
    expect(forbiddenArrows([pack("@tamarisk/extra", undefined)], lists)[0]).toContain("has the tag (none)");
  });

  it("notices when a list in turbo.json falls behind the table", () => {
    const behind = { ...lists, ui: { dependencies: { allow: ["tooling"] } } };
    expect(forbiddenArrows([], behind)).toEqual([
      "turbo.json allows ui: tooling; the arrows lead to: domain, tooling.",
    ]);
  });
});

describe("reachableFrom", () => {
  it("follows arrows to their end", () => {
    expect(reachableFrom("engine").sort()).toEqual(["domain", "system-dynamics"]);
    expect(reachableFrom("portal")).toContain("system-dynamics");
  });
});
