import { describe, expect, it } from "vitest";
import { compileModel } from "../compile/compile-model.ts";
import { interpret } from "../interpret/interpret.ts";
import { modelBuilder } from "./model-builder.ts";

const time = { start: 2025, stop: 2030, step: 1, unit: "year" } as const;

/** The model of the example: two units, three age bands, everyone moves up one band a year. */
function ageing() {
  return modelBuilder("Ageing", time)
    .dimension("unit", ["centre", "estates"])
    .dimension("band", ["young", "middle", "old"])
    .subrange("grown", "band", ["middle", "old"])
    .constant("birth rate", 0.012, { unit: "1 / year" })
    .numbers("first people[unit, band]", [300, 200, 100, 150, 150, 100], { unit: "people" })
    .flow("arrivals[unit, band]", {
      "unit, young": "SUM(people[unit, *]) * birth rate",
      "unit, grown": "people[unit, band - 1]",
    })
    .flow("departures[unit, band]", "people")
    .stock("people[unit, band]", { initial: "first people", inflows: ["arrivals"], outflows: ["departures"] });
}

describe("modelBuilder", () => {
  it("gives a model whose references say which elements they mean", () => {
    const model = ageing().build();
    const own = [
      { kind: "name", name: "unit" },
      { kind: "name", name: "band" },
    ];
    expect(model.variables.map(({ name }) => name)).toEqual([
      "birth rate",
      "first people",
      "arrivals",
      "departures",
      "people",
    ]);
    expect(model.variables[3]?.equations[0]?.definition).toEqual({
      kind: "value",
      value: { kind: "reference", name: "people", subscripts: own },
    });
    expect(model.variables[4]?.equations[0]).toEqual({
      subscripts: ["unit", "band"],
      except: [],
      definition: {
        kind: "stock",
        inflows: ["arrivals"],
        outflows: ["departures"],
        initial: { kind: "reference", name: "first people", subscripts: own },
      },
    });
  });

  it("gives a model that runs: after a year everyone is a band further and the newborn are there", () => {
    const { values, times } = interpret(compileModel(ageing().build(), { outputs: ["people"] }), {});
    const inYear = (year: number) => Array.from({ length: 6 }, (_, element) => values[element * times.length + year]);
    // 600 and 400 people, 12 births per thousand.
    expect(inYear(0)).toEqual([300, 200, 100, 150, 150, 100]);
    for (const [element, people] of [7.2, 300, 200, 4.8, 150, 150].entries()) {
      expect(inYear(1)[element]).toBeCloseTo(people, 9);
    }
  });

  it("moves cohorts up with a shift, one equation per part of the array", () => {
    const arrivals = ageing().build().variables[2];
    expect(arrivals?.dimensions).toEqual(["unit", "band"]);
    expect(arrivals?.equations.map(({ subscripts }) => subscripts)).toEqual([
      ["unit", "young"],
      ["unit", "grown"],
    ]);
    expect(arrivals?.equations[1]?.definition).toEqual({
      kind: "value",
      value: {
        kind: "reference",
        name: "people",
        subscripts: [
          { kind: "name", name: "unit" },
          { kind: "shift", dimension: "band", by: -1 },
        ],
      },
    });
  });

  it("lets the places of an array without brackets stand for those of the equation, one after another", () => {
    const model = modelBuilder("Moves", time)
      .dimension("town", ["a", "b"])
      .auxiliary("moves[town, town]", 1)
      .auxiliary("half[town, town]", { "town, a": "moves / 2", "town, b": "moves / 3" })
      .build();
    const [reference] = model.variables[1]!.equations.map(({ definition }) =>
      definition.kind === "value" && definition.value.kind === "binary" ? definition.value.left : undefined,
    );
    expect(reference).toMatchObject({
      subscripts: [
        { kind: "name", name: "town" },
        { kind: "name", name: "a" },
      ],
    });
  });

  it("leaves to the parts what they define when an equation covers the whole array", () => {
    const model = modelBuilder("Parts", time)
      .dimension("unit", ["centre", "estates"])
      .auxiliary("rent[unit]", { unit: 5, centre: "7 + 1" })
      .build();
    expect(model.variables[0]?.equations.map(({ except }) => except)).toEqual([[["centre"]], []]);
  });

  it("finds a name in the module first, then around it, then by its full name", () => {
    const builder = modelBuilder("Town", time).constant("rate", 1).constant("growth", 2);
    builder.module("people").constant("rate", 3).auxiliary("births", "rate + growth + housing.empty");
    builder.module("housing").auxiliary("empty", "people.births * rate");
    const model = builder.build();
    const names = (at: number) =>
      JSON.stringify(model.variables[at]?.equations[0]?.definition).match(/"name":"[^"]+"/g);
    expect(model.variables[3]?.name).toBe("people.births");
    expect(names(3)).toEqual(['"name":"people.rate"', '"name":"growth"', '"name":"housing.empty"']);
    expect(names(4)).toEqual(['"name":"people.births"', '"name":"rate"']);
  });

  it("takes lookups that are called and lookups with their input", () => {
    const points = { x: [0, 1], y: [1, 0] };
    const model = modelBuilder("Crowding", time)
      .lookup("effect", points)
      .auxiliary("called", "effect(0.5)")
      .graph("read", "called * 2", { ...points, kind: "discrete" })
      .build();
    expect(model.variables.map(({ kind }) => kind)).toEqual(["lookup", "auxiliary", "auxiliary"]);
    expect(model.variables[1]?.equations[0]?.definition).toMatchObject({ value: { kind: "call", function: "effect" } });
    expect(model.variables[2]?.equations[0]?.definition).toMatchObject({ kind: "lookup", table: { kind: "discrete" } });
  });

  it("takes a number for each of many elements", () => {
    const ages = Array.from({ length: 101 }, (_, age) => `${age}`);
    const model = modelBuilder("Cohorts", time)
      .dimension("unit", ["centre", "estates"])
      .dimension("sex", ["women", "men"])
      .dimension("age", ages)
      .numbers("people[unit, sex, age]", new Float64Array(404).fill(10))
      .auxiliary("newborn", "people[centre, women, 0]")
      .build();
    expect(model.variables[0]?.equations[0]?.definition).toMatchObject({ kind: "numbers", values: { length: 404 } });
    expect(model.variables[1]?.equations[0]?.definition).toMatchObject({
      value: { subscripts: [{}, {}, { kind: "name", name: "0" }] },
    });
  });

  it("names every problem at once, with the nearest name that exists", () => {
    const builder = modelBuilder("Broken", time)
      .dimension("unit", ["centre", "estates"])
      .constant("birth rate", 0.01)
      .constant("Birth_Rate", 0.02)
      .auxiliary("births", "brith rate * 2")
      .auxiliary("rent[units]", 5)
      .auxiliary("open", "(1 + 2")
      .numbers("shares[unit]", [1, 2, 3])
      .stock("people", { initial: 0, inflows: ["birth"] });
    expect(() => builder.build()).toThrow(
      [
        "the name “Birth_Rate” is declared twice; rename one",
        "“births” uses “brith rate”, which is no variable of this model; did you mean “Birth_Rate”?",
        "“rent” has the subscript “units”, which is no dimension and no element; did you mean “unit”?",
        "expected “)” but found the end of the equation, in the equation of “open”",
        "“shares” needs 2 numbers, here are 3",
        "“people” has a flow “birth”, which nobody declares; did you mean “births”?",
      ].join("\n"),
    );
  });

  it.each([
    [
      "a dimension that holds a stranger",
      () => modelBuilder("m", time).dimension("d", ["a"]).subrange("s", "d", ["b"]),
      /no element of “d”/,
    ],
    [
      "a variable called like a word of the language",
      () => modelBuilder("m", time).constant("time", 1),
      /word of the language/,
    ],
    ["points that fall", () => modelBuilder("m", time).lookup("f", { x: [1, 0], y: [1, 2] }), /rising x/],
    [
      "a call of nothing",
      () =>
        modelBuilder("m", time)
          .lookup("effect", { x: [0], y: [1] })
          .auxiliary("a", "efect(1)"),
      /did you mean “effect”/,
    ],
    [
      "too many subscripts",
      () => modelBuilder("m", time).dimension("d", ["a"]).constant("k", 1).auxiliary("x", "k[a]"),
      /1 subscripts; it has 0/,
    ],
    [
      "a stock filled by what is no flow",
      () =>
        modelBuilder("m", time)
          .constant("k", 1)
          .stock("s", { initial: 0, inflows: ["k"] }),
      /is no flow/,
    ],
  ])("refuses %s", (_, builder, message) => {
    expect(() => builder().build()).toThrow(message);
  });

  it("refuses a left side that is no name", () => {
    expect(() => modelBuilder("m", time).constant("a[b", 1)).toThrow(RangeError);
  });
});
