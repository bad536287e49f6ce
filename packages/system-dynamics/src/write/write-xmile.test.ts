import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileModel } from "../compile/compile-model.ts";
import { interpret } from "../interpret/interpret.ts";
import type { Model } from "../model/model.ts";
import { modelBuilder } from "../model/model-builder.ts";
import { ModelError } from "../model/model-problem.ts";
import { readVensim } from "../read/vensim/read-vensim.ts";
import { readXmile } from "../read/xmile/read-xmile.ts";
import { writeXmile } from "./write-xmile.ts";

const time = { start: 0, stop: 4, step: 0.5, saveEvery: 1, method: "rk4", unit: "year" } as const;

/** The model without the places where things stood. */
function withoutPlaces(model: Model): unknown {
  return JSON.parse(JSON.stringify(model, (key, value) => (key === "at" ? undefined : value)));
}

/** Every saved value by `name[elements]`, over the times saved. */
function run(model: Model): Record<string, readonly number[]> {
  const program = compileModel(model);
  const { times, values } = interpret(program, {});
  const labels = program.variables
    .filter(({ saved }) => saved)
    .flatMap(({ name, elements }) => elements.map((element) => (element === "" ? name : `${name}[${element}]`)));
  return Object.fromEntries(
    labels.map((label, row) => [label, Array.from(values.slice(row * times.length, (row + 1) * times.length))]),
  );
}

async function expectSameRun(model: Model): Promise<void> {
  const [before, after] = [run(model), run(await readXmile(writeXmile(model)))];
  expect(after).toMatchObject(before);
}

/** Every kind of variable the builder has. */
function town() {
  const builder = modelBuilder("Town & <region>", time)
    .unit("people", undefined, ["person"])
    .unit("block", "20 * flats")
    .dimension("unit", ["old town", "estates"])
    .dimension("age", ["0", "1", "2"])
    .constant("birth rate", 0.012, { unit: "1 / year", documentation: 'Births < deaths,\n"since" 1990 & before.' })
    .constant("pi share", 1e-7)
    .numbers("first[unit, age]", [300, 200, 100, 150, 150, 100], { unit: "people" })
    .lookup("effect", { x: [0, 0.1, 3], y: [1, 2, -1], kind: "extrapolate" })
    .graph("crowding", "SUM(people) / 1000", { x: [0, 1], y: [1, 0], kind: "discrete" })
    .flow("dying[unit, age]", "people * 0.1 * effect(crowding) / (1 + age) ^ 2", { nonNegative: true })
    .flow("born[unit, age]", "IF age = 1 THEN SUM(people[unit, *]) * birth rate ELSE people[unit, age - 1] - 0")
    .stock("people[unit, age]", { initial: "first", inflows: ["born"], outflows: ["dying"], unit: "people" });
  builder
    .module("housing")
    .constant("flats (all)", 500)
    .auxiliary("empty", '"flats (all)" - MAX(people[*, 1]) - -3 - (2 - 1) * MEAN(people[estates, *])')
    .auxiliary("time of delay", "IF NOT (empty > 3 AND TIME <= 2) OR empty < 0 THEN DT ELSE -PI ^ (2 ^ 3)")
    .auxiliary("late", "DELAY1(empty, 2) + SMTH3(empty, 3, 1) + DELAYN(empty, 2, 4) + empty MOD 7 + INT(empty / 3)");
  return builder.build();
}

describe("writeXmile", () => {
  it("gives a text that reads back as the same model, its names, units, notes and arrays", async () => {
    const model = town();
    expect(withoutPlaces(await readXmile(writeXmile(model)))).toEqual(withoutPlaces(model));
  });

  it("gives a text that runs to the same numbers", async () => {
    await expectSameRun(town());
  });

  it("writes a file on its own way back, modules flat and macros whole", async () => {
    const file = new URL("../../test/fixtures/xmile/module-and-arrays.xmile", import.meta.url);
    const model = await readXmile(readFileSync(file, "utf8"));
    await expectSameRun(model);
    const macro = `<macro name="TWICE"><parm>x</parm><eqn>y</eqn><variables><aux name="y"><eqn>x * 2</eqn></aux></variables></macro>`;
    const text = `<xmile><sim_specs><start>0</start><stop>1</stop></sim_specs>${macro}<model><variables><aux name="a"><eqn>TWICE(3)</eqn><init_eqn>1</init_eqn></aux></variables></model></xmile>`;
    const read = await readXmile(text);
    expect(withoutPlaces({ ...(await readXmile(writeXmile(read))), name: "" })).toEqual(
      withoutPlaces({ ...read, name: "" }),
    );
  });

  it("[XMILE12] writes out shifts of cohorts, and numbers of elements, where the ages of a part have an equation of their own", async () => {
    const model = modelBuilder("Cohorts", time)
      .dimension("age", ["newborn", "young", "middle", "old"])
      .subrange("grown", "age", ["young", "middle", "old"])
      .auxiliary("share[age]", { newborn: "10 / 3", grown: "share[age - 1] * 2 + age" })
      .auxiliary("later[age]", { newborn: "share[age + 1]", grown: "share[age + 1] / 2" })
      .build();
    expect(writeXmile(model)).toContain('<element subscript="middle">\n          <eqn>share[young] * 2 + 3</eqn>');
    await expectSameRun(model);
  });

  it("[XMILE12] [XMILE13] writes out for each element what Vensim says for subranges, with exceptions and by mappings", async () => {
    const vensim = `{UTF-8}
      area: north, middle, south -> zone ~~|
      zone: cold, mild, warm ~~|
      edge: north, south ~~|
      warmth[cold] = 1 ~~| warmth[mild] = 2 ~~| warmth[warm] = 3 ~~|
      heat[area] = warmth[zone] * 10 ~~|
      rain[area] :EXCEPT: [middle] = 5 ~~|
      rain[middle] = 6 ~~|
      grass[edge] = rain[edge] + heat[edge] ~~|
      grass[middle] = 0 ~~|
      total = SUM(grass[area!]) + SUM(rain[edge!] * heat[edge!]) ~~|
      level[area] = INTEG(rain[area] - 1, heat[area]) ~~|
      held = DELAY FIXED(level[north], 1, 7) ~~|
      kept[area] = SAMPLE IF TRUE(Time < 2, level[area], 0) ~~|
      shape = WITH LOOKUP(Time, ((0,0),(2,4))) ~~|
      beat = PULSE(1, 1) + QUANTUM(7.5, 2) + MODULO(-7, 4) + INTEGER(-2.5) ~~|
      INITIAL TIME = 0 ~~| FINAL TIME = 3 ~~| TIME STEP = 0.5 ~~| SAVEPER = 1 ~~|`;
    await expectSameRun(await readVensim(vensim));
  });

  it("[XMILE14] names everything that XMILE cannot say", async () => {
    const vensim = `{UTF-8}
      d: a, b ~~|
      x[d] = 1, 2 ~~|
      order[d] = VECTOR SORT ORDER(x[d], 1) ~~|
      kept = 2 * SAMPLE IF TRUE(Time < 2, 1, 0) ~~|
      INITIAL TIME = 0 ~~| FINAL TIME = 1 ~~| TIME STEP = 1 ~~| SAVEPER = 1 ~~|`;
    const model = await readVensim(vensim, { file: "d.mdl" });
    expect(() => writeXmile(model)).toThrow(ModelError);
    expect(() => writeXmile(model)).toThrow(
      /d\.mdl:4:.*“order” cannot be written as XMILE: vector_sort_order works on whole vectors/u,
    );
    expect(() => writeXmile(model)).toThrow(/d\.mdl:5:.*“kept” cannot be written as XMILE: sample_if_true keeps/u);
  });

  it("gives back every equation that the builder can read", async () => {
    const leaf = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true, min: 0 }).map(String),
      fc.constantFrom("a", "long name", '"share (%)"', "TIME", "DT", "PI", "v[one]", "v[two]", "SUM(v)", "MAX(v[*])"),
    );
    const { equation } = fc.letrec<{ equation: string }>((tie) => ({
      equation: fc.oneof(
        { depthSize: "small" },
        leaf,
        fc
          .tuple(
            tie("equation"),
            fc.constantFrom("+", "-", "*", "/", "^", "MOD", "=", "<>", "<", ">=", "AND", "OR"),
            tie("equation"),
          )
          .map(([left, operator, right]) => `(${left}) ${operator} (${right})`),
        fc.tuple(fc.constantFrom("-", "NOT "), tie("equation")).map(([sign, of]) => `${sign}(${of})`),
        fc
          .tuple(
            fc.constantFrom("ABS", "LN", "INT", "SMTH1", "PULSE", "STEP", "NORMAL", "effect"),
            tie("equation"),
            tie("equation"),
          )
          .map(([name, x, y]) =>
            ["SMTH1", "PULSE", "STEP", "NORMAL"].includes(name) ? `${name}(${x}, ${y})` : `${name}(${x})`,
          ),
        fc
          .tuple(tie("equation"), tie("equation"), tie("equation"))
          .map(([condition, then, otherwise]) => `IF ${condition} THEN ${then} ELSE ${otherwise}`),
      ),
    }));
    await fc.assert(
      fc.asyncProperty(fc.array(equation, { minLength: 1, maxLength: 4 }), async (equations) => {
        const builder = modelBuilder("m", time)
          .dimension("d", ["one", "two"])
          .constant("a", 2)
          .constant("long name", 3)
          .constant("share (%)", 4)
          .lookup("effect", { x: [0, 1], y: [1, 0] })
          .auxiliary("v[d]", "d + a");
        for (const [i, text] of equations.entries()) builder.auxiliary(`x${i}`, text);
        const model = builder.build();
        expect(withoutPlaces(await readXmile(writeXmile(model)))).toEqual(withoutPlaces(model));
      }),
      { seed: 11, numRuns: 100 },
    );
  });
});
