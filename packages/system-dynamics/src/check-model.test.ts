import { describe, expect, it } from "vitest";
import { checkModel } from "./check-model.ts";
import { readVensim } from "./read/vensim/read-vensim.ts";

const settings = "INITIAL TIME = 0 ~Year~| FINAL TIME = 5 ~Year~| TIME STEP = 1 ~Year~| SAVEPER = 1 ~Year~|";
const problemsOf = async (text: string) => checkModel(await readVensim(`${text}\n${settings}`, { file: "town.mdl" }));

describe("checkModel", () => {
  it("finds nothing in a model that runs and whose units agree", async () => {
    expect(
      await problemsOf(
        "people = INTEG(births, 100) ~person~|\nbirths = people * rate ~person/Year~|\nrate = 0.1 ~1/Year~|",
      ),
    ).toEqual([]);
  });

  it("tells a circle with its path", async () => {
    const problems = await problemsOf("a = b + 1 ~~|\nb = c * 2 ~~|\nc = a ~~|");
    expect(problems).toMatchObject([{ kind: "circular", severity: "error", file: "town.mdl" }]);
    for (const name of ["a", "b", "c"]) expect(problems[0]!.message).toContain(name);
  });

  it("tells a circle of a thousand by its two ends", async () => {
    const circle = Array.from({ length: 1000 }, (_, i) => `v${i} = v${(i + 1) % 1000} ~~|`).join("\n");
    const [problem] = await problemsOf(circle);
    expect(problem!.message).toContain("v0 (line 1) → v1 (line 2) → ");
    expect(problem!.message).toMatch(/… 981 more … .*→ v0 \(line 1\)/u);
    expect(problem!.message.length).toBeLessThan(600);
  });

  it("gives the nearest name to one that is unknown", async () => {
    const problems = await problemsOf("birth rate = 0.1 ~~|\nbirths = 3 * brith rate ~~|");
    expect(problems).toMatchObject([{ kind: "unknown-name", at: { line: 2 } }]);
    expect(problems[0]!.message).toMatch(/did you mean .birth rate/u);
  });

  it("puts errors before warnings, and goes on to units where the structure is wrong", async () => {
    const problems = await problemsOf("a = 1 ~person~|\nb = a ~Year~|\nc = nobody ~~|");
    expect(problems.map(({ kind, severity, at }) => [kind, severity, at?.line])).toEqual([
      ["unknown-name", "error", 3],
      ["units", "warning", 2],
    ]);
  });
});
