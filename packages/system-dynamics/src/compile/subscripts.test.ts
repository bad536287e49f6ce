import { describe, expect, it } from "vitest";
import { firstValuesOf, refusalOf, savedValues, testModel, valuesOf, vensimModel } from "../../test/run-model.ts";
import { compileModel } from "./compile-model.ts";

const ranges = `
  town: north, south, east ~~|
  rim: south, east ~~|
  age: young, old ~~|
  people[town, age] = 1, 2; 3, 4; 5, 6; ~~|
`;

describe("arrays in equations", () => {
  it("works an equation over dimensions out for each element, as one statement", async () => {
    const model = await vensimModel(`${ranges} twice[town, age] = people[town, age] * 2 + Time ~~|`);
    expect(firstValuesOf(model, "twice")).toEqual([2, 4, 6, 8, 10, 12]);
    expect(compileModel(model, { outputs: ["twice"] }).step).toHaveLength(1);
  });

  it("takes subscripts in any order, single elements and scalars", async () => {
    const model = await vensimModel(`${ranges}
      turned[age, town] = people[town, age] ~~|
      oldest[town] = people[town, old] * factor ~~|
      factor = 10 ~~|`);
    expect(firstValuesOf(model, "turned")).toEqual([1, 3, 5, 2, 4, 6]);
    expect(firstValuesOf(model, "oldest")).toEqual([20, 40, 60]);
  });

  it("takes equations for elements and subranges, and leaves exceptions to others", async () => {
    const model = await vensimModel(`${ranges}
      rate[north] = 7 ~~|
      rate[rim] = SUM(people[rim, age!]) ~~|
      most[town, age] :EXCEPT: [north, young], [rim, old] = 1 ~~|
      most[north, young] = 2 ~~|
      most[rim, old] = 3 ~~|`);
    expect(firstValuesOf(model, "rate")).toEqual([7, 7, 11]);
    expect(firstValuesOf(model, "most")).toEqual([2, 1, 1, 3, 1, 3]);
  });

  it("lays a variable over the smallest dimension that holds its elements [C2]", async () => {
    const model = await vensimModel(`${ranges} only[south] = 1 ~~| only[east] = 2 ~~| all[rim] = only[rim] + 1 ~~|`);
    const elements = compileModel(model).variables.find(({ name }) => name === "only")?.elements;
    expect(elements).toEqual(["south", "east"]);
    expect(firstValuesOf(model, "all")).toEqual([2, 3]);
  });

  it("follows mappings in both directions, element by element and onto subranges [C3]", async () => {
    const model = await vensimModel(`
      place: p1, p2, p3 ~~|
      owner: o1, o2, o3 -> place ~~|
      zone: inner, outer -> (place: p1, edge) ~~|
      edge: p2, p3 ~~|
      rent[place] = 10, 20, 30 ~~|
      income[owner] = rent[place] ~~|
      back[place] = income[owner] + 1 ~~|
      tax[zone] = 1, 2 ~~|
      due[place] = rent[place] * tax[zone] ~~|`);
    expect(firstValuesOf(model, "income")).toEqual([10, 20, 30]);
    expect(firstValuesOf(model, "back")).toEqual([11, 21, 31]);
    expect(firstValuesOf(model, "due")).toEqual([10, 40, 60]);
  });

  it("gathers marked dimensions: sums, products, extremes, of the left side's own element and of all", async () => {
    const model = await vensimModel(`${ranges}
      by town[town] = SUM(people[town, age!]) ~~|
      all = SUM(people[town!, age!]) ~~|
      times = PROD(people[north, age!] + 1) ~~|
      low = VMIN(people[town!, old]) ~~|
      high = VMAX(people[rim!, young]) ~~|
      share[town] = SUM(people[town, age!]) / SUM(people[town!, age!]) ~~|
      inner = SUM(people[town!, young] * SUM(people[town!, age!])) ~~|`);
    expect(firstValuesOf(model, "by town")).toEqual([3, 7, 11]);
    expect(firstValuesOf(model, "all")).toEqual([21]);
    expect(firstValuesOf(model, "times")).toEqual([6]);
    expect(firstValuesOf(model, "low")).toEqual([2]);
    expect(firstValuesOf(model, "high")).toEqual([5]);
    expect(firstValuesOf(model, "share")).toEqual([3 / 21, 7 / 21, 11 / 21]);
    expect(firstValuesOf(model, "inner")).toEqual([9 * 21]);
  });

  it("gathers whole arrays and stars, element by element where there are several [C4]", () => {
    const model = testModel()
      .dimension("town", ["north", "south"])
      .dimension("age", ["young", "old"])
      .numbers("people[town, age]", [1, 2, 3, 4])
      .numbers("weight[town, age]", [10, 20, 30, 40])
      .auxiliary("all", "SUM(people)")
      .auxiliary("weighted", "SUM(people * weight)")
      .auxiliary("by age[age]", "SUM(people[*, age])")
      .auxiliary("middle", "MEAN(people[north, *])")
      .auxiliary("spread", "STDDEV(people)")
      .auxiliary("count", "SIZE(people) + SIZE(people[north, *]) / 10 + SIZE(town) / 100")
      .auxiliary("low", "MIN(people)")
      .auxiliary("scaled[town, age]", "people / all")
      .build();
    expect(firstValuesOf(model, "all")).toEqual([10]);
    expect(firstValuesOf(model, "weighted")).toEqual([10 + 40 + 90 + 160]);
    expect(firstValuesOf(model, "by age")).toEqual([4, 6]);
    expect(firstValuesOf(model, "middle")).toEqual([1.5]);
    expect(firstValuesOf(model, "spread")[0]).toBeCloseTo(Math.sqrt(1.25), 14);
    expect(firstValuesOf(model, "count")).toEqual([4 + 0.2 + 0.02]);
    expect(firstValuesOf(model, "low")).toEqual([1]);
    expect(firstValuesOf(model, "scaled")).toEqual([0.1, 0.2, 0.3, 0.4]);
  });

  it("takes a dimension that stands twice on the left side place by place", () => {
    const model = testModel()
      .dimension("town", ["north", "south"])
      .numbers("road[town, town]", [1, 2, 3, 4])
      .auxiliary("same[town, town]", "road[town, town] * 10")
      .auxiliary("home[town]", "road[town, town]")
      .build();
    expect(firstValuesOf(model, "same")).toEqual([10, 20, 30, 40]);
    expect(firstValuesOf(model, "home")).toEqual([1, 4]);
  });

  it("shifts along a dimension, with 0 beyond its ends [C5]", () => {
    const model = testModel({ stop: 2 })
      .dimension("age", ["a0", "a1", "a2"])
      .flow("older[age]", "people[age - 1]")
      .auxiliary("younger[age]", "people[age + 1] * 2")
      .stock("people[age]", { initial: "first", inflows: ["older"], outflows: ["leaving"] })
      .flow("leaving[age]", "people")
      .numbers("first[age]", [1, 2, 3])
      .build();
    expect(firstValuesOf(model, "older")).toEqual([0, 1, 2]);
    expect(firstValuesOf(model, "younger")).toEqual([4, 6, 0]);
    expect(valuesOf(model, "people")).toEqual([1, 0, 0, 2, 1, 0, 3, 2, 1]);
  });

  it("picks elements by computed numbers from 1, with 0 outside [C5]", () => {
    const model = testModel({ stop: 3 })
      .dimension("town", ["north", "south"])
      .dimension("age", ["young", "old"])
      .numbers("people[town, age]", [1, 2, 3, 4])
      .auxiliary("one", "people[south, TIME]")
      .auxiliary("both", "people[TIME, TIME]")
      .auxiliary("fixed", "people[2, 1] + people[3, 1]")
      .build();
    expect(valuesOf(model, "one")).toEqual([0, 3, 4, 0]);
    expect(valuesOf(model, "both")).toEqual([0, 1, 4, 0]);
    expect(valuesOf(model, "fixed")[0]).toBe(3);
  });

  it("counts places where a dimension or an element stands for a number [C6]", async () => {
    const model = await vensimModel(`${ranges}
      place[town] = town * 10 ~~|
      within[rim] = town ~~|
      first[town] = IF THEN ELSE(town = south, 1, 0) ~~|
      many = ELMCOUNT(town) ~~|`);
    expect(firstValuesOf(model, "place")).toEqual([10, 20, 30]);
    expect(firstValuesOf(model, "within")).toEqual([2, 3]);
    expect(firstValuesOf(model, "first")).toEqual([0, 1, 0]);
    expect(firstValuesOf(model, "many")).toEqual([3]);
  });

  it("reads lookups and data element by element", async () => {
    const model = await vensimModel(`${ranges}
      curve[north]((0,0),(10,100)) ~~|
      curve[rim]((0,0),(10,10)) ~~|
      read[town] = curve[town](Time) ~~|`);
    expect(valuesOf(model, "read")).toEqual([0, 10, 20, 0, 1, 2, 0, 1, 2]);
  });

  it("is not a number where no equation says anything [C2]", async () => {
    const model = await vensimModel(`${ranges} some[north] = 1 ~~| some[east] = Time ~~|`);
    expect(savedValues(compileModel(model))["some[south]"]).toEqual([Number.NaN, Number.NaN, Number.NaN]);
  });

  it("names what is wrong with subscripts", async () => {
    const refused = async (equation: string) => refusalOf(await vensimModel(`${ranges}${equation}`));
    expect(await refused("x = people[north] ~~|")).toMatch(
      /subscript: test.mdl:6:5: "x": "people" has 1 subscripts here; it takes 2: town, age/u,
    );
    expect(await refused("x = people[nroth, old] ~~|")).toMatch(/"nroth", which is not .* did you mean “north”/u);
    expect(await refused("x = people[town, old] ~~|")).toMatch(/"town" in "people" is not on the left side/u);
    expect(await refused("x[twon] = 1 ~~|")).toMatch(/uses "twon".* did you mean “town”/u);
    expect(await refused("x = people[town!, old] ~~|")).toMatch(
      /"town!" in "people" is marked, but no array function/u,
    );
    expect(await refused("x[town] = 1 ~~| x[north] = 2 ~~|")).toMatch(/duplicate-name: .*"x" has two equations/u);
    const model = await vensimModel(`${ranges} x[age] = 1, 2 ~~|`);
    const short = model.variables.map((variable) => ({
      ...variable,
      equations: variable.equations.map((equation) =>
        variable.name === "x" ? { ...equation, definition: { kind: "numbers" as const, values: [1] } } : equation,
      ),
    }));
    expect(refusalOf({ ...model, variables: short })).toMatch(/data: .*"x" has 2 elements; found 1 numbers/u);
  });
});
