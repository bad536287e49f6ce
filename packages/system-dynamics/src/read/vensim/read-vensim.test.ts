import { describe, expect, it } from "vitest";
import { formulaText } from "../../../test/formula-text.ts";
import type { Definition, Model } from "../../model/model.ts";
import { ModelError, type ModelProblem } from "../../model/model-problem.ts";
import { nameKey } from "../../model/name-key.ts";
import { readVensim } from "./read-vensim.ts";

const control = `
FINAL TIME = 10 ~ Year ~ |
INITIAL TIME = 0 ~ Year ~ |
SAVEPER = TIME STEP ~ Year [0,?] ~ |
TIME STEP = 0.5 ~ Year [0,?] ~ |
`;

const read = (equations: string) => readVensim(`{UTF-8}\n${equations}${control}`, { file: "town.mdl" });

function variableOf(model: Pick<Model, "variables">, name: string) {
  const variable = model.variables.find((candidate) => nameKey(candidate.name) === nameKey(name));
  if (variable === undefined) throw new RangeError(`no variable "${name}"`);
  return variable;
}

function definitionText(definition: Definition): string {
  switch (definition.kind) {
    case "value":
      return formulaText(definition.value) + (definition.initial ? ` at first ${formulaText(definition.initial)}` : "");
    case "integral":
      return `integral of ${formulaText(definition.net)} from ${formulaText(definition.initial)}`;
    case "numbers":
      return definition.values.join(" ");
    case "lookup":
      return formulaText({ kind: "table", table: definition.table });
    default:
      return definition.kind;
  }
}

async function formulaOf(right: string, extra = "a = 1 ~~| b = 2 ~~|"): Promise<string> {
  return definitionText(variableOf(await read(`${extra} x = ${right} ~~|`), "x").equations[0]!.definition);
}

async function problemsOf(equations: string): Promise<readonly ModelProblem[]> {
  const failure = await readVensim(equations, { file: "town.mdl" }).then(
    () => undefined,
    (error: unknown) => error,
  );
  if (failure instanceof ModelError) return failure.problems;
  throw new RangeError("the model was read without a problem");
}

const problemOf = async (equations: string) => (await problemsOf(equations + control))[0]!;

describe("readVensim: statements", () => {
  it("reads name, equation, unit without its range, and comment", async () => {
    const model = await read(
      "birth rate = 0.02 ~ 1/Year [0,0.1,0.01] ~ Births per head\n\tand year. ~ :SUPPLEMENTARY |",
    );
    expect(variableOf(model, "Birth_Rate")).toMatchObject({
      name: "birth rate",
      kind: "auxiliary",
      unit: "1/Year",
      documentation: "Births per head and year.",
      saved: true,
      at: { line: 2, column: 1 },
    });
  });

  it("takes comments in braces, lines continued with a backslash and groups for what they are", async () => {
    const model = await read(`
      ********************************************************
      \t.People
      ********************************************************~
      \t\tAll about people |
      people {those at home} = 1 + \\
      \t\t{two} 2 ~~|`);
    expect(model.variables.map(({ name }) => name)).toContain("people");
    expect(definitionText(variableOf(model, "people").equations[0]!.definition)).toBe("(1 + 2)");
  });

  it("reads quoted names with signs in them, and names of any script [VENSIM2]", async () => {
    const model = await read(
      `"people | at ~ home (\\"all\\")" = 1 ~~| 人口 总数 = 2 * "people | at ~ home (\\"all\\")" ~~| Café = 3 ~~|`,
    );
    expect(model.variables.slice(0, 3).map(({ name }) => name)).toEqual([
      'people | at ~ home (\\"all\\")',
      "人口 总数",
      "Café",
    ]);
  });

  it("reads files with Windows line ends, names continued on the next line among them", async () => {
    const model = await readVensim(
      `"a long \\\n\t\tname" = 1\n\t~\tPerson\n\t~\tOne.\n\t|\n${control}`.replaceAll("\n", "\r\n"),
    );
    expect(variableOf(model, "a long name")).toMatchObject({ unit: "Person", documentation: "One." });
    expect(variableOf(model, "FINAL TIME").at).toEqual({ line: 7, column: 1 });
  });

  it("leaves sketches out and takes the method of integration from the settings [VENSIM1]", async () => {
    const tail = (method: number) =>
      `\\\\\\---/// Sketch information - do not modify\nV300 *View 1\n10,1,x = ~|\n///---\\\\\\\n:L\x7f<%^E!@\n15:0,0,0,${method},0,0\n22:$,Dollar,Dollars\n`;
    const methods = await Promise.all(
      [0, 1, 2, 3, 4, 5].map(async (method) => (await readVensim(control + tail(method))).time.method),
    );
    expect(methods).toEqual(["euler", "rk4", "euler", "rk2", "rk2", "rk4"]);
    expect((await readVensim(control + tail(0))).unitDefinitions).toEqual([
      { name: "$", aliases: ["Dollar", "Dollars"] },
    ]);
  });

  it("keeps the settings of time as variables and as settings [VENSIM4]", async () => {
    const model = await read("");
    expect(model.variables.map(({ name }) => name)).toEqual(["FINAL TIME", "INITIAL TIME", "SAVEPER", "TIME STEP"]);
    expect([model.time.start, model.time.stop, model.time.step, model.time.saveEvery!].map(formulaText)).toEqual([
      "0",
      "10",
      "0.5",
      "TIME STEP",
    ]);
    expect(model.time.unit).toBe("Year");
  });

  it("leaves out data without values that nothing reads [VENSIM13]", async () => {
    const model = await read("seen people :RAW: ~ Person ~ To compare with. | Time ~~| people = 1 ~~|");
    expect(model.variables[0]!.name).toBe("people");
  });

  it("takes == for a constant and passes over reality checks", async () => {
    const model = await read(
      "a == 3 ~~| never below :THE CONDITION: a = 0 :IMPLIES: a >= 0 ~~| low :TEST INPUT: a = 0 ~~|",
    );
    expect(model.variables.map(({ name }) => name)).not.toContain("never below");
    expect(definitionText(variableOf(model, "a").equations[0]!.definition)).toBe("3");
  });
});

describe("readVensim: formulas", () => {
  it("binds powers before signs, signs before products, and goes from left to right but in powers [VENSIM5]", async () => {
    expect(await formulaOf("-a ^ 2 * b - 3 - a / b / 2")).toBe("(((-(a ^ 2) * b) - 3) - ((a / b) / 2))");
    expect(await formulaOf("2 ^ 3 ^ -a")).toBe("(2 ^ (3 ^ -a))");
    expect(await formulaOf("- - 3 + +a - -b")).toBe("((3 + a) - -b)");
  });

  it("binds comparisons before :NOT:, :NOT: before :AND:, :AND: before :OR: [VENSIM5] [VENSIM6]", async () => {
    expect(await formulaOf("IF THEN ELSE(:NOT: a = 1 :AND: b <> 2 :OR: a + 1 >= b, 1, :NA:)")).toBe(
      `if(((not (a = 1) and (b <> 2)) or ((a + 1) >= b)), 1, ${-(2 ** 109)})`,
    );
  });

  it("reads numbers in all their forms", async () => {
    expect(await formulaOf("1. + .5 + 2e3 + 1.5E-2")).toBe("(((1 + 0.5) + 2000) + 0.015)");
  });

  it("reads names over blanks, underscores and line ends", async () => {
    expect(await formulaOf("Birth_Rate * birth \\\n\t rate", "birth rate = 1 ~~|")).toBe("(Birth_Rate * birth rate)");
  });

  it("takes INTEG, ACTIVE INITIAL and Time for what they are [VENSIM8]", async () => {
    expect(await formulaOf("INTEG ( a - b , 100 )")).toBe("integral of (a - b) from 100");
    expect(await formulaOf("ACTIVE INITIAL(a + 1, b)")).toBe("(a + 1) at first b");
    expect(await formulaOf("Time * TIME STEP")).toBe("(time() * TIME STEP)");
    const model = await read("people = INTEG(1, 2) ~~|");
    expect(variableOf(model, "people").kind).toBe("stock");
  });

  it.each([
    ["SMOOTH(a, 3)", "smooth(a, 3, 1)"],
    ["SMOOTHI(a, 3, 7)", "smooth(a, 3, 1, 7)"],
    ["SMOOTH3(a, 3)", "smooth(a, 3, 3)"],
    ["SMOOTH3I(a, 3, 7)", "smooth(a, 3, 3, 7)"],
    ["SMOOTH N(a, 3, 7, 5)", "smooth(a, 3, 5, 7)"],
    ["DELAY1(a, 3)", "delay_material(a, 3, 1)"],
    ["DELAY1I(a, 3, 7)", "delay_material(a, 3, 1, 7)"],
    ["DELAY3(a, 3)", "delay_material(a, 3, 3)"],
    ["DELAY3I(a, 3, 7)", "delay_material(a, 3, 3, 7)"],
    ["DELAY N(a, 3, 7, 5)", "delay_material_lagged(a, 3, 5, 7)"],
    ["DELAY FIXED(a, 3, 7)", "delay_fixed(a, 3, 7)"],
    ["TREND(a, 3, 0)", "trend(a, 3, 0)"],
    ["FORECAST(a, 3, 5)", "forecast(a, 3, 5)"],
    ["NPV(a, 0.05, 0, 1)", "net_present_value(a, 0.05, 0, 1)"],
    ["SAMPLE IF TRUE(a > 1, b, 0)", "sample_if_true((a > 1), b, 0)"],
    ["SAMPLE UNTIL(5, a, 0)", "sample_if_true((time() <= 5), a, 0)"],
    ["PULSE(1, 2)", "pulse(1, 2)"],
    ["PULSE TRAIN(1, 2, 3, 4)", "pulse_train(1, 2, 3, 4)"],
    ["RAMP(1, 2, 3)", "ramp(1, 2, 3)"],
    ["STEP(1, 2)", "step(1, 2)"],
    ["GET TIME VALUE(0, 2, 0)", "(time() + 2)"],
    ["QUANTUM(a, 5)", "quantum(a, 5)"],
    ["ZIDZ(a, b)", "safe_divide(a, b, 0, 0.000001)"],
    ["XIDZ(a, b, 9)", "safe_divide(a, b, 9, 0.000001)"],
    ["MODULO(a, 3)", "remainder(a, 3)"],
    ["INTEGER(a)", "truncate(a)"],
    ["LN(a) + LOG(a, 10) + EXP(1)", "((ln(a) + log(a, 10)) + exp(1))"],
    ["MIN(a, b) - MAX(a, b)", "(min(a, b) - max(a, b))"],
    ["POWER(a, 2)", "power(a, 2)"],
    ["INITIAL(a) + REINITIAL(b)", "(initial(a) + initial(b))"],
    ["GAME(a)", "a"],
    ["TIME BASE(1, 2)", "(1 + (2 * time()))"],
    ["RANDOM 0 1()", "random_uniform(0, 1)"],
    ["RANDOM UNIFORM(0, 1, 7)", "random_uniform(0, 1, 7)"],
    ["RANDOM NORMAL(0, 10, 5, 2, 7)", "random_normal(0, 10, 5, 2, 7)"],
    ["RANDOM NEGATIVE BINOMIAL(0, 9, 0.5, 3, 0, 1, 7)", "random_negative_binomial(0, 9, 3, 0.5, (0 + (3 * 1)), 1, 7)"],
    ["random pink noise(0, 1, 2, 0.5, 7)", "random_pink_noise(0, 1, 2, 0.5, 7)"],
    ["WITH LOOKUP(Time, ([(0,0)-(10,10)],(0,1),(10,5)))", "lookup(table(0:1 10:5), time())"],
  ])("translates %s [VENSIM7]", async (vensim, expected) => {
    expect(await formulaOf(vensim)).toBe(expected);
  });
});

describe("readVensim: subscripts", () => {
  const ranges = `
    region: north, south, "far west" ~~|
    inland: north, south ~~|
    age: (age1-age4) -> (stage: young, young, grown, grown) ~~|
    stage: young, grown ~~|
    place <-> region ~~|
    all: inland, "far west" ~~|
    halves: early ages, late ages -> (stage: young, grown) ~~|
    group: early, late -> (age: early ages, late ages), stage ~~|
    early ages: (age1-age2) ~~| late ages: (age3-age4) ~~|`;

  it("spells out ranges: lists, numbers, subranges and aliases [VENSIM9]", async () => {
    const { dimensions } = await read(ranges);
    const elements = Object.fromEntries(dimensions.map((dimension) => [dimension.name, dimension.elements]));
    expect(elements).toMatchObject({
      region: ["north", "south", "far west"],
      age: ["age1", "age2", "age3", "age4"],
      place: ["north", "south", "far west"],
      all: ["north", "south", "far west"],
    });
  });

  it("lists what each element stands for in the dimensions it is mapped to", async () => {
    const { dimensions } = await read(ranges);
    const mappings = (name: string) => dimensions.find((dimension) => dimension.name === name)!.mappings;
    expect(mappings("age")).toEqual([{ dimension: "stage", to: [["young"], ["young"], ["grown"], ["grown"]] }]);
    expect(mappings("halves")).toEqual([{ dimension: "stage", to: [["young"], ["young"], ["grown"], ["grown"]] }]);
    expect(mappings("group")).toEqual([
      {
        dimension: "age",
        to: [
          ["age1", "age2"],
          ["age3", "age4"],
        ],
      },
      { dimension: "stage", to: [["young"], ["grown"]] },
    ]);
  });

  it("keeps each equation of a variable with its subscripts and exceptions", async () => {
    const model = await read(`${ranges}
      x[region, age] :EXCEPT: [north, age1], [inland, age2] = 1 ~~|
      x[north, age1] = 2 ~ Person ~ |
      x[inland, age2] = 3 ~~|`);
    const x = variableOf(model, "x");
    expect(x.unit).toBe("Person");
    expect(x.equations.map(({ subscripts, except }) => [subscripts, except])).toEqual([
      [
        ["region", "age"],
        [
          ["north", "age1"],
          ["inland", "age2"],
        ],
      ],
      [["north", "age1"], []],
      [["inland", "age2"], []],
    ]);
  });

  it("reads lists and tables of numbers in row-major order [VENSIM11]", async () => {
    const model = await read(`${ranges}
      a[inland] = 1, -2 ~~|
      b[stage, inland] = 1, 2; 3, 4; ~~|
      c[stage, inland] = TABBED ARRAY(1\t2\n3\t-4) ~~|
      d[north, stage] = 5, 6 ~~|`);
    const numbers = ["a", "b", "c", "d"].map((name) =>
      definitionText(variableOf(model, name).equations[0]!.definition),
    );
    expect(numbers).toEqual(["1 -2", "1 2 3 4", "1 2 3 -4", "5 6"]);
  });

  it("reads array functions, and elements as numbers", async () => {
    const extra = `${ranges} p[region, age] = 1 ~~| q[region] = 2 ~~|`;
    expect(await formulaOf("SUM(p[region!, early ages!])", extra)).toBe("sum(p[region!,early ages!])");
    expect(await formulaOf("VMIN(q[region!]) + PROD(q[inland!]) + ELMCOUNT(region)", extra)).toBe(
      "((smallest(q[region!]) + product(q[inland!])) + 3)",
    );
    expect(await formulaOf('VECTOR ELM MAP(q[north], "far west" - 1)', extra)).toBe(
      "vector_element(q[north], (3 - 1))",
    );
    const model = await read(`${extra} y[age] = IF THEN ELSE(age = age3, 1, 0) ~~|`);
    expect(definitionText(variableOf(model, "y").equations[0]!.definition)).toBe("if((age = 3), 1, 0)");
  });

  it("counts subranges used as numbers in the whole dimension [VENSIM10]", async () => {
    const model = await read(`${ranges} odd: age1, age3 ~~| x[late ages] = late ages ~~| y[odd] = odd ~~|`);
    expect(["x", "y"].map((name) => definitionText(variableOf(model, name).equations[0]!.definition))).toEqual([
      "(late ages + 2)",
      "lookup(table(1:1 2:3), odd)",
    ]);
  });
});

describe("readVensim: lookups and data", () => {
  it("reads pairs, pairs with a range, and halves [VENSIM12]", async () => {
    const model = await read(`
      pairs((0,0),(1,-1),(2,.5)) ~~|
      ranged([(0,0)-(10,10),(1,1),(2,2)],(0,0),(1,1),) ~~|
      halves(0, 1, 2, 10, 11, 12) ~~|
      unsorted((2,2),(1,1)) ~~|
      x = pairs(Time) ~~|`);
    const tables = ["pairs", "ranged", "halves", "unsorted"].map((name) => variableOf(model, name));
    expect(tables.map(({ kind, saved }) => [kind, saved])).toEqual(Array(4).fill(["lookup", false]));
    expect(tables.map(({ equations }) => definitionText(equations[0]!.definition))).toEqual([
      "table(0:0 1:-1 2:0.5)",
      "table(0:0 1:1)",
      "table(0:10 1:11 2:12)",
      "table(1:1 2:2)",
    ]);
    expect(definitionText(variableOf(model, "x").equations[0]!.definition)).toBe("lookup(pairs, time())");
  });

  it("reads a lookup for each element, and calls the right one", async () => {
    const model = await read(`
      d: d1, d2 ~~| t[d1]((0,0),(1,1)) ~~| t[d2]((0,0),(1,2)) ~~|
      x[d] = t[d](0.5) + LOOKUP EXTRAPOLATE(t[d], 3) ~~|`);
    expect(variableOf(model, "t").equations.map(({ subscripts }) => subscripts)).toEqual([["d1"], ["d2"]]);
    expect(definitionText(variableOf(model, "x").equations[0]!.definition)).toBe(
      "(lookup(t[d], 0.5) + lookup_extrapolate(t[d], 3))",
    );
  });
});

describe("readVensim: macros", () => {
  it("keeps inputs, outputs and inner variables apart from the model's", async () => {
    const model = await read(`
      y = GROWN(x, 2 : side) ~~|
      :MACRO: GROWN(given, factor : extra)
      GROWN = INTEG(given * factor / TIME STEP$, extra) ~~|
      extra = inner + Time$ ~~|
      inner = 1 ~~|
      :END OF MACRO:
      x = 3 ~~|`);
    expect(model.macros).toMatchObject([
      { name: "GROWN", parameters: ["given", "factor"], outputs: ["GROWN", "extra"], at: { line: 4, column: 7 } },
    ]);
    const [macro] = model.macros;
    expect(definitionText(variableOf(macro!, "GROWN").equations[0]!.definition)).toBe(
      "integral of ((given * factor) / time_step()) from extra",
    );
    expect(definitionText(variableOf(macro!, "extra").equations[0]!.definition)).toBe("(inner + time())");
    expect(definitionText(variableOf(model, "y").equations[0]!.definition)).toBe("GROWN(x, 2, side)");
    expect(model.variables.map(({ name }) => name)).not.toContain("inner");
  });
});

describe("readVensim: what is wrong", () => {
  it("names file, line and column", async () => {
    expect(await problemOf("a = 1 ~~|\nb = 2 +\n  * a ~~|\n")).toEqual({
      kind: "syntax",
      severity: "error",
      message: 'a number, a name or a parenthesis was expected, but "*" was found',
      file: "town.mdl",
      at: { line: 3, column: 3 },
      construct: "b",
    });
  });

  it("goes on after a problem and names them all [VENSIM3]", async () => {
    const problems = await problemsOf(`a = ) ~~| b = 1 2 ~~| c = FOO(1) ~~| d = MESSAGE('x', 1) ~~|${control}`);
    expect(problems.map(({ kind, at }) => [kind, at?.column])).toEqual([
      ["syntax", 5],
      ["syntax", 17],
      ["unknown-name", 27],
      ["unsupported", 42],
    ]);
  });

  it.each([
    ["a = SMOTH(b, 1) ~~|", 'no function, macro or lookup is called "SMOTH"; did you mean “smooth”?'],
    ["a = SMOOTH(1) ~~|", "SMOOTH takes 2 arguments, not 1"],
    ["a = A FUNCTION OF(b, c) ~~|", "A FUNCTION OF is not supported: the equation is not finished"],
    ["a = DELAY CONVEYOR(1,2,3,4,5,6) ~~|", "DELAY CONVEYOR is not supported"],
    ["a = 1 + RC STEP(b, 2) ~~|", "RC STEP is not supported: it belongs to reality checks"],
    ["a = 1 + INTEG(1, 2) ~~|", "INTEG is only understood right after the equals sign"],
    ["a = INTEG(1, 2) + 1 ~~|", "INTEG must stand alone after the sign"],
    ["a = 1, 2, b ~~|", "a number was expected in the list"],
    ["d: d1, d2 ~~| a[d] = 1, 2, 3 ~~|", '"a" has room for 2 numbers here, but 3 are given'],
    ["a[d] = 1, 2 ~~|", '"d", a subscript of "a", is neither a range nor an element'],
    ["d: e ~~| e: d ~~|", 'the range "d" is made of itself'],
    ["d: d1, d2 -> e ~~| e: e1 ~~|", '"d" has 2 elements, but 1 stand for them in "e"'],
    ["d: (a1-b9) ~~|", "(a1-b9) is no numbered range"],
    ["a = ELMCOUNT(b) ~~|", 'ELMCOUNT takes a range; "b" is none'],
    ["a(0, 1, 2) ~~|", 'the lookup "a" has 3 numbers'],
    ["a ~~| b = a ~~|", '"a" has neither an equation nor data'],
    ["d: d1, d2 ~~| d: d3 ~~|", 'the range "d" is defined twice'],
    ["a = ~~|", 'nothing stands after the sign in the equation of "a"'],
    ['a = "b ~~|\n', 'this " is never closed on its line'],
    ["a = {b ~~|\n", "this comment { is never closed by }"],
    [":MACRO: (x) ~~|", "a macro needs a name"],
    [
      ":MACRO: M(x) M = x * y$ ~~| y = 1 ~~| :END OF MACRO:",
      '"y$" is the model\'s "y", but the macro has one of its own',
    ],
    ["= 3 ~~|", "a variable's name was expected"],
  ])("refuses %s", async (equations, message) => {
    expect((await problemsOf(equations + control)).map((problem) => problem.message).join("\n")).toContain(message);
  });

  it("misses the settings of time by name", async () => {
    expect((await problemsOf("FINAL TIME = 1 ~~|")).map(({ kind, message }) => `${kind}: ${message}`)).toEqual([
      "time: the model has no INITIAL TIME; give it an equation",
      "time: the model has no TIME STEP; give it an equation",
    ]);
  });

  it("stops at a hundred problems", async () => {
    expect(await problemsOf("a = ) ~~|\n".repeat(1000))).toHaveLength(100);
  });
});

describe("readVensim: hostile input", () => {
  it.each([
    ["100,000 parentheses", `a = ${"(".repeat(100_000)}1${")".repeat(100_000)} ~~|`],
    ["a sum of 500,000 terms", `a = 1${"+1".repeat(500_000)} ~~|`],
    ["500,000 signs and no operand", `a = ${"-".repeat(500_000)} ~~|`],
    ["100,000 negations", `a = ${":NOT:".repeat(100_000)} 1 ~~|`],
    ["a million opening braces", "{".repeat(1_000_000)],
    ["a million quotes", `a = ${'"'.repeat(1_000_001)}`],
    ["200,000 nested calls", `a = ${"ABS(".repeat(200_000)}`],
    ["a name of a megabyte", `${"n".repeat(1_000_000)} = ${"n ".repeat(500_000)} ~~|`],
    ["20,000 ranges within ranges", Array.from({ length: 20_000 }, (_, at) => `d${at}: d${at + 1} ~~|`).join("\n")],
    ["a numbered range without end", "d: (a1-a99999999999999999999) ~~|"],
    ["lines that never continue", "\\\n".repeat(500_000)],
  ])("answers to %s with a problem", async (_, text) => {
    const problems = await problemsOf(text);
    expect(problems.length).toBeGreaterThan(0);
  });

  it("reads a list of 200,000 numbers and a lookup of 100,000 points", async () => {
    const list = Array.from({ length: 200_000 }, (_, at) => at).join(",");
    const points = Array.from({ length: 100_000 }, (_, at) => `(${at},${at})`).join(",");
    const model = await read(`d: (d1-d100000) ~~| e: e1, e2 ~~| a[d,e] = ${list} ~~| t(${points}) ~~|`);
    expect(variableOf(model, "a").equations[0]!.definition).toMatchObject({ kind: "numbers" });
    expect(variableOf(model, "t").kind).toBe("lookup");
  });
});
