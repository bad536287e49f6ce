import { nameKey } from "@tamarisk/system-dynamics";
import { describe, expect, it } from "vitest";
import { allParameters } from "./modules.ts";
import { townEquations } from "./town-equations.ts";
import { jinchang } from "./towns/jinchang.ts";
import { variableName } from "./variable-name.ts";
import chinese from "./variable-names.zh.json" with { type: "json" };

const variables = townEquations(jinchang).variables.map(({ name }) => name);

describe("variableName", () => {
  it("has a Chinese name for every variable of the equations; new ones go into variable-names.zh.json", () => {
    expect(variables.filter((name) => variableName(name).zh === name)).toEqual([]);
  });

  it("gives no two variables one Chinese name", () => {
    const names = variables.map((name) => variableName(name).zh);
    expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([]);
  });

  it("holds no names of variables that are gone, and none of figures, which the catalogue names", () => {
    const known = new Set(variables.map(nameKey));
    const figures = new Set(Object.keys(allParameters).map(nameKey));
    const strangers = Object.keys(chinese).filter((name) => !known.has(nameKey(name)) || figures.has(nameKey(name)));
    expect(strangers).toEqual([]);
  });

  it("takes a figure's name from the catalogue and writes blanks for underscores", () => {
    expect(variableName("reserve_life")).toEqual({ en: "reserve life", zh: allParameters.reserve_life!.name.zh });
  });
});
