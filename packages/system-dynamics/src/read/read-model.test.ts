import { describe, expect, it } from "vitest";
import { readModel } from "./read-model.ts";

const xmile = `\ufeff<?xml version="1.0"?><xmile><sim_specs><start>0</start><stop>1</stop></sim_specs><model><variables><aux name="x"><eqn>2</eqn></aux></variables></model></xmile>`;
const vensim = "{UTF-8}\nx = 2 ~~|\nINITIAL TIME = 0 ~~|\nFINAL TIME = 1 ~~|\nTIME STEP = 1 ~~|\nSAVEPER = 1 ~~|\n";

describe("readModel", () => {
  it.each([
    ["town.xmile", xmile],
    ["TOWN.STMX", xmile],
    ["town.itmx", xmile],
    ["town.xml", xmile],
    ["town", xmile],
    ["town.mdl", vensim],
    ["town.txt", vensim],
  ])("reads %s by its name, or else by how it begins", async (name, text) => {
    const model = await readModel({ name, text });
    expect(model.file).toBe(name);
    expect(model.variables.map((variable) => variable.name)).toContain("x");
  });

  it("names the file in what it refuses", async () => {
    await expect(readModel({ name: "town.xmile", text: vensim })).rejects.toThrow(
      /^town\.xmile:1:1: this is no well-formed XML/u,
    );
  });
});
