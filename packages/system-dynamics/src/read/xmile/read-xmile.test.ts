import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { compileModel } from "../../compile/compile-model.ts";
import { interpret } from "../../interpret/interpret.ts";
import type { Model } from "../../model/model.ts";
import { ModelError, type ModelProblem } from "../../model/model-problem.ts";
import { readXmile } from "./read-xmile.ts";

/** A file around some variables: from 0 to 4 in steps of 1, unless said otherwise. */
function xmile(variables: string, { specs = "", root = "" } = {}): string {
  const simSpecs = specs === "" ? "<sim_specs><start>0</start><stop>4</stop><dt>1</dt></sim_specs>" : specs;
  return `<?xml version="1.0"?>\n<xmile version="1.0">${simSpecs}${root}\n<model><variables>\n${variables}\n</variables></model></xmile>`;
}

/** Every saved value by `name` or `name[a,b]`, over the times saved. */
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

async function runs(variables: string, around: { specs?: string; root?: string } = {}) {
  return run(await readXmile(xmile(variables, around)));
}

async function problemsOf(text: string): Promise<readonly ModelProblem[]> {
  try {
    await readXmile(text, { file: "m.xmile" });
  } catch (error) {
    if (error instanceof ModelError) return error.problems;
    throw error;
  }
  return [];
}

const districts = `<dimensions><dim name="District"><elem name="north"/><elem name="south"/></dim><dim name="Group" size="2"/></dimensions>`;
const overDistricts = `<dimensions><dim name="District"/></dimensions>`;

describe("readXmile", () => {
  it("reads arrays, modules and graphs of a whole file, with the numbers worked out by hand", async () => {
    const file = new URL("../../../test/fixtures/xmile/module-and-arrays.xmile", import.meta.url);
    const model = await readXmile(readFileSync(file, "utf8"), { file: "districts.xmile" });
    expect(model.name).toBe("Districts");
    expect(model.unitDefinitions).toEqual([
      { name: "people", aliases: ["person"] },
      { name: "flats", aliases: [] },
      { name: "block", aliases: [], equation: "20*flats" },
    ]);
    const values = run(model);
    // The old town stands still; the east grows by (0.3 − 0.1) / 2 a step while over five flats are empty and it is not 2021.
    expect(values["Residents[old town,2]"]).toEqual([60, 60, 60, 60, 60]);
    const east = [80, 88, 96.8, 101.64, 106.722];
    for (const [step, expected] of east.entries()) expect(values["Residents[east,1]"]?.[step]).toBeCloseTo(expected, 9);
    expect(values["by district[east]"]?.[0]).toBe(120);
    expect(values["Housing.empty[east]"]?.slice(0, 2)).toEqual([30, 18]);
    // 10 + 30 · 20 / 100, and below the last points the first line goes on.
    expect(values["Housing.shown"]?.[0]).toBe(16);
  });

  it.each([
    ["Euler by default", "<sim_specs><start>0</start><stop>1</stop><dt>1</dt></sim_specs>", 2],
    ["rk2", `<sim_specs method="RK2"><start>0</start><stop>1</stop><dt>1</dt></sim_specs>`, 2.5],
    ["rk4", `<sim_specs method="rk4"><start>0</start><stop>1</stop></sim_specs>`, 1 + 1 + 1 / 2 + 1 / 6 + 1 / 24],
    ["the first method known", `<sim_specs method="gear, rk2"><start>0</start><stop>1</stop></sim_specs>`, 2.5],
    ["a reciprocal step", `<sim_specs><start>0</start><stop>1</stop><dt reciprocal="true">2</dt></sim_specs>`, 2.25],
  ])("[XMILE3] integrates with %s", async (_, specs, last) => {
    const growing = "<stock name='s'><eqn>1</eqn><inflow>f</inflow></stock><flow name='f'><eqn>s</eqn></flow>";
    expect((await runs(growing, { specs })).s?.at(-1)).toBeCloseTo(last, 12);
  });

  it("passes over settings inside a model that say nothing of time", async () => {
    const text = xmile("<aux name='x'><eqn>TIME</eqn></aux>").replace("<model>", "<model><sim_specs speed='0'/>");
    expect(run(await readXmile(text)).x).toEqual([0, 1, 2, 3, 4]);
  });

  it("[XMILE3] saves as often as the file says", async () => {
    const specs = `<sim_specs savestep="2"><start>0</start><stop>4</stop><dt>0.5</dt></sim_specs>`;
    expect((await runs("<aux name='x'><eqn>TIME</eqn></aux>", { specs })).x).toEqual([0, 2, 4]);
  });

  it.each([
    ["continuous", "<gf><xscale min='0' max='2'/><ypts>0,10,20</ypts></gf>", [0, 10, 20, 20, 20]],
    ["extrapolated", "<gf type='extrapolate'><xscale min='0' max='2'/><ypts>0,10,20</ypts></gf>", [0, 10, 20, 30, 40]],
    ["stepwise", "<gf type='discrete'><xpts>0,1.5,3</xpts><ypts sep=';'>0;10;20</ypts></gf>", [0, 0, 10, 20, 20]],
    ["unsorted", "<gf><xpts sep=' '>3 0</xpts><ypts sep=' '>30  0</ypts></gf>", [0, 10, 20, 30, 30]],
  ])("reads %s points at an equation's value", async (_, graph, expected) => {
    expect((await runs(`<aux name="x"><eqn>TIME</eqn>${graph}</aux>`)).x).toEqual(expected);
  });

  it("calls points without an equation, global ones, and those of a variable with an input of its own", async () => {
    const points = "<xscale min='0' max='10'/><ypts>0,100</ypts>";
    const values = await runs(`
      <aux name="effect"><gf>${points}</gf></aux>
      <gf name="global">${points}</gf>
      <aux name="own"><eqn>TIME</eqn><gf>${points}</gf></aux>
      <aux name="a"><eqn>effect(TIME)</eqn></aux>
      <aux name="b"><eqn>LOOKUP(global, 2)</eqn></aux>
      <aux name="c"><eqn>own + own(5) + LOOKUPINV(own, 30)</eqn></aux>`);
    expect(values.a).toEqual([0, 10, 20, 30, 40]);
    expect(values.b).toEqual([20, 20, 20, 20, 20]);
    expect(values.c).toEqual([53, 63, 73, 83, 93]);
    expect(Object.keys(values)).not.toContain("own graph");
  });

  it("[XMILE8] reads equations for all, for elements, for the rest, and one after another", async () => {
    const values = await runs(
      `<aux name="all">${overDistricts}<eqn>2</eqn></aux>
       <aux name="each">${overDistricts}<element subscript="north"><eqn>1</eqn></element><element subscript="south"><eqn>all * 3</eqn></element></aux>
       <aux name="rest">${overDistricts}<eqn>7</eqn><element subscript="south"><eqn>8</eqn></element></aux>
       <aux name="listed">${overDistricts}<eqn>5</eqn><eqn>6</eqn></aux>
       <aux name="graphs">${overDistricts}<eqn>TIME</eqn><gf><xscale min="0" max="4"/><ypts>0,4</ypts></gf><element subscript="south"><gf><xscale min="0" max="4"/><ypts>4,0</ypts></gf></element></aux>
       <aux name="called">${overDistricts}<element subscript="north"><gf><xscale min="0" max="4"/><ypts>0,4</ypts></gf></element><element subscript="south"><gf><xscale min="0" max="4"/><ypts>0,8</ypts></gf></element></aux>
       <aux name="calling">${overDistricts}<eqn>called(2) + called[south](1)</eqn></aux>`,
      { root: districts },
    );
    expect(values["each[south]"]?.[0]).toBe(6);
    expect([values["rest[north]"]?.[0], values["rest[south]"]?.[0]]).toEqual([7, 8]);
    expect([values["listed[north]"]?.[0], values["listed[south]"]?.[0]]).toEqual([5, 6]);
    expect(values["graphs[north]"]).toEqual([0, 1, 2, 3, 4]);
    expect(values["graphs[south]"]).toEqual([4, 3, 2, 1, 0]);
    expect([values["calling[north]"]?.[0], values["calling[south]"]?.[0]]).toEqual([4, 6]);
  });

  it("[XMILE9] reads array functions, elements named with their dimension, indexes and shifts", async () => {
    const both = `<dimensions><dim name="District"/><dim name="Group"/></dimensions>`;
    const values = await runs(
      `<aux name="p">${both}<eqn>District * 10 + Group</eqn></aux>
       <aux name="whole"><eqn>SUM(p) + SIZE(p) + MAX(p[*, 1]) + MEAN(p[north, *])</eqn></aux>
       <aux name="rows">${overDistricts}<eqn>SUM(p[District, *])</eqn></aux>
       <aux name="element"><eqn>p[District.south, 2] + p[north, i + 1] + District.south</eqn></aux>
       <aux name="i"><eqn>1</eqn></aux>
       <aux name="before">${both}<eqn>p[District, Group - 1]</eqn></aux>`,
      { root: districts },
    );
    // p is 11, 12, 21, 22.
    expect(values.whole?.[0]).toBe(66 + 4 + 21 + 11.5);
    expect([values["rows[north]"]?.[0], values["rows[south]"]?.[0]]).toEqual([23, 43]);
    expect(values.element?.[0]).toBe(22 + 12 + 2);
    expect([values["before[south,1]"]?.[0], values["before[south,2]"]?.[0]]).toEqual([0, 21]);
  });

  it("tells elements of two dimensions with the same names apart", async () => {
    const root = `<dimensions><dim name="Row" size="3"/><dim name="Column" size="2"/></dimensions>`;
    const one = (subscript: string, value: number) => `<element subscript="${subscript}"><eqn>${value}</eqn></element>`;
    const values = await runs(
      `<aux name="x"><dimensions><dim name="Column"/></dimensions>${one("1", 5)}${one("2", 6)}</aux>
       <aux name="y"><dimensions><dim name="Row"/></dimensions>${one("1", 1)}${one("2", 2)}${one("3", 3)}</aux>
       <aux name="sum"><eqn>SUM(x) * 100 + SUM(y)</eqn></aux>`,
      { root },
    );
    expect(values.sum?.[0]).toBe(1106);
  });

  it("marks stocks and flows that may not fall below zero, as they or the model's behaviour say", async () => {
    const marked = async (behavior: string, own = "") => {
      const text = xmile(`<stock name="s"><eqn>3</eqn>${own}</stock><flow name="f"><eqn>2</eqn></flow>`);
      const { variables } = await readXmile(text.replace("<variables>", `${behavior}<variables>`));
      return variables.filter(({ nonNegative }) => nonNegative).map(({ name }) => name);
    };
    expect(await marked("")).toEqual([]);
    expect(await marked("", "<non_negative/>")).toEqual(["s"]);
    expect(await marked("<behavior><stock><non_negative/></stock></behavior>")).toEqual(["s"]);
    expect(await marked("<behavior><non_negative/></behavior>")).toEqual(["s", "f"]);
    expect(await marked("<behavior><non_negative/></behavior>", "<non_negative>false</non_negative>")).toEqual(["f"]);
  });

  it("keeps such stocks and flows at zero or above when the model runs", async () => {
    const values = await runs(`<stock name="s"><eqn>3</eqn><outflow>f</outflow><non_negative/></stock>
      <flow name="f"><eqn>2</eqn></flow><flow name="u"><eqn>1 - TIME</eqn><non_negative/></flow>`);
    expect(values.s).toEqual([3, 1, 0, 0, 0]);
    expect(values.f).toEqual([2, 1, 0, 0, 0]);
    expect(values.u).toEqual([1, 0, 0, 0, 0]);
  });

  it("reads a table of many elements as one list of numbers", async () => {
    const elements = Array.from(
      { length: 5_000 },
      (_, i) => `<element subscript="${i + 1}"><eqn>${i * 2}</eqn></element>`,
    );
    const over = `<dimensions><dim name="Age"/></dimensions>`;
    const model = await readXmile(
      xmile(`<aux name="x">${over}${elements.join("")}</aux>`, {
        root: `<dimensions><dim name="Age" size="5000"/></dimensions>`,
      }),
    );
    const [equation, ...others] = model.variables[0]!.equations;
    expect(others).toEqual([]);
    expect(equation).toMatchObject({ subscripts: ["Age"], definition: { kind: "numbers" } });
    expect(equation!.definition).toMatchObject({ values: Array.from({ length: 5_000 }, (_, i) => i * 2) });
  });

  it("[XMILE11] copies a macro for each call, with stocks of its own and defaults for what is left out", async () => {
    const root = `<macro name="FILL"><parm>rate</parm><parm default="10">first</parm><eqn>level * 2</eqn>
      <variables><stock name="level"><eqn>first</eqn><inflow>filling</inflow></stock><flow name="filling"><eqn>rate</eqn></flow></variables></macro>
      <macro name="TWICE"><parm>x</parm><eqn>x * 2</eqn></macro>`;
    const values = await runs(
      "<aux name='a'><eqn>FILL(1)</eqn></aux><aux name='b'><eqn>TWICE(fill(TWICE(1), 0))</eqn></aux>",
      {
        root,
      },
    );
    expect(values.a).toEqual([20, 22, 24, 26, 28]);
    expect(values.b).toEqual([0, 8, 16, 24, 32]);
  });

  it("[XMILE2] [XMILE4] finds names whatever their case, blanks, line breaks and quotes, and passes over vendors' tags", async () => {
    const values =
      await runs(`<isee:thing/><group name="g"><aux name="Birth\\nRate"><eqn>3<!-- a -->0</eqn></aux></group>
      <aux name="share (%)"><eqn><![CDATA[birth_rate < 40]]></eqn></aux>
      <aux name="x"><eqn>"Share (%)" * BIRTH_RATE &gt;= 30</eqn><isee:delay_aux/></aux>`);
    expect(values["Birth Rate"]?.[0]).toBe(30);
    expect(values.x?.[0]).toBe(1);
  });

  it("reads a stock whose flow is an expression or of another shape", async () => {
    const values = await runs(
      `<stock name="s">${overDistricts}<eqn>0</eqn><inflow>f</inflow><outflow>g[District]</outflow></stock>
       <flow name="f"><eqn>3</eqn></flow><flow name="g">${overDistricts}<eqn>District</eqn></flow>`,
      { root: districts },
    );
    expect([values["s[north]"], values["s[south]"]]).toEqual([
      [0, 2, 4, 6, 8],
      [0, 1, 2, 3, 4],
    ]);
  });

  it("starts from another value where an initial equation is given, and reads SELF", async () => {
    const values = await runs(`<aux name="a"><eqn>s * 2</eqn><init_eqn>5</init_eqn></aux>
      <stock name="s"><eqn>a</eqn></stock><aux name="n"><eqn>PREVIOUS(SELF, 0) + 1</eqn></aux>`);
    expect(values.s?.[0]).toBe(5);
    expect(values.n).toEqual([1, 2, 3, 4, 5]);
  });

  it("[XMILE10] connects modules beside one another, by bare names, full names and names from the root", async () => {
    const text = xmile(`<aux name="area"><eqn>10</eqn></aux>
      <module name="hares"><connect to="lynxes" from="lynxes.lynxes"/><connect to="hares.area" from=".area"/></module>
      <module name="lynxes"><connect2 to="lynxes.hares" from="hares.hares"/></module>`).replace(
      "</xmile>",
      `<model name="hares"><variables><stock name="hares"><eqn>100</eqn><outflow>eaten</outflow></stock>
         <flow name="eaten"><eqn>lynxes * hares / area / 10</eqn></flow><aux name="lynxes" access="input"/><aux name="area" access="input"/></variables></model>
       <model name="lynxes"><variables><stock name="lynxes" access="output"><eqn>2</eqn><inflow>born</inflow></stock>
         <flow name="born"><eqn>hares / 100</eqn></flow><aux name="hares" access="input"/></variables></model></xmile>`,
    );
    const values = run(await readXmile(text));
    // 100 − 2 · 100 / 100 = 98; 2 + 100 / 100 = 3; 98 − 3 · 98 / 100 = 95.06.
    expect(values["hares.hares"]?.slice(0, 2)).toEqual([100, 98]);
    expect(values["hares.hares"]?.[2]).toBeCloseTo(95.06, 10);
    expect(values["lynxes.lynxes"]?.slice(0, 2)).toEqual([2, 3]);
    expect(values["hares.lynxes"]).toEqual(values["lynxes.lynxes"]);
  });

  it("[XMILE10] gives an input of a module that nothing feeds its own equation, and nested modules full names", async () => {
    const text = xmile(`<module name="outer"/>`).replace(
      "</xmile>",
      `<model name="outer"><variables><module name="inner"><connect to="inner.in" from="x"/></module><aux name="x"><eqn>2</eqn></aux></variables></model>
       <model name="inner"><variables><aux name="in" access="input"><eqn>9</eqn></aux><aux name="free" access="input"><eqn>4</eqn></aux><aux name="y"><eqn>in + free</eqn></aux></variables></model></xmile>`,
    );
    const values = run(await readXmile(text));
    expect(values["outer.inner.y"]?.[0]).toBe(6);
  });

  it.each([
    ["no XML", "plain text", "syntax", 1, 1],
    ["an open tag", "<xmile>\n <model>\n</xmile>", "syntax", 3, 1],
    ["another kind of file", "<svg/>", "syntax", 1, 1],
    ["a document type", "<!DOCTYPE xmile [<!ENTITY a 'b'>]><xmile/>", "unsupported", 1, 1],
    [
      "a method that does not run",
      xmile("", { specs: `<sim_specs method="gear"><start>0</start><stop>1</stop></sim_specs>` }),
      "unsupported",
      2,
      22,
    ],
    ["no run settings", "<xmile><model/></xmile>", "time", 1, 1],
    [
      "a conveyor",
      xmile(`<stock name="s"><eqn>0</eqn>\n<conveyor><len>4</len></conveyor></stock>`),
      "unsupported",
      5,
      1,
    ],
    ["a delayed auxiliary", xmile(`<delayaux name="d"><eqn>1</eqn></delayaux>`), "unsupported", 4, 1],
    ["an equation that ends too soon", xmile(`<aux name="a">\n <eqn>1 &lt; (2 +</eqn></aux>`), "syntax", 5, 18],
    ["a variable without an equation", xmile(`<aux name="a"/>`), "syntax", 4, 1],
    ["points that do not match", xmile(`<gf name="g"><xpts>1,2</xpts><ypts>1</ypts></gf>`), "data", 4, 1],
    ["a module of another file", xmile(`<module name="m" resource="m.xmile"/>`), "unsupported", 4, 1],
    ["a module of nothing", xmile(`<module name="m"/>`), "unknown-name", 4, 1],
    [
      "a dimension without elements",
      xmile("", { root: `<dimensions><dim name="d"/></dimensions>` }),
      "subscript",
      2,
      97,
    ],
    ["data from another file", xmile("", { root: `<data><import resource="d.csv"/></data>` }), "unsupported", 2, 91],
  ])("refuses %s, saying where", async (_, text, kind, line, column) => {
    const [problem] = await problemsOf(text);
    expect(problem).toMatchObject({ kind, file: "m.xmile", at: { line, column } });
  });

  it("[XMILE11] refuses macros and modules that contain themselves", async () => {
    const macros = `<macro name="A"><parm>x</parm><eqn>B(x)</eqn></macro><macro name="B"><parm>x</parm><eqn>A(x) + 1</eqn></macro>`;
    expect(await problemsOf(xmile("", { root: macros }))).toMatchObject([
      { kind: "circular", construct: "A" },
      { construct: "B" },
    ]);
    const text = xmile(`<module name="m"/>`).replace(
      "</xmile>",
      `<model name="m"><variables><module name="n"/></variables></model><model name="n"><variables><module name="m"/></variables></model></xmile>`,
    );
    expect(await problemsOf(text)).toMatchObject([{ kind: "circular" }]);
  });

  it("[XMILE1] names every problem of a file at once, and stops after a hundred", async () => {
    expect(await problemsOf(xmile(`<aux name="a"><eqn>1 +</eqn></aux><aux name="b"><eqn>(</eqn></aux>`))).toHaveLength(
      2,
    );
    expect(await problemsOf(xmile(`<aux name="a"><eqn>1 +</eqn></aux>`.repeat(5_000)))).toHaveLength(100);
  });

  it.each([
    ["a hundred thousand elements inside one another", `<xmile>${"<a>".repeat(100_000)}`, "limit"],
    ["an entity bomb", `<!DOCTYPE z [<!ENTITY a "${"x".repeat(1000)}">]><xmile>&a;</xmile>`, "unsupported"],
    ["an equation of a megabyte", xmile(`<aux name="a"><eqn>${"1+".repeat(500_000)}1</eqn></aux>`), "limit"],
    ["an equation of references", xmile(`<aux name="a"><eqn>${"&lt;".repeat(60_000)}</eqn></aux>`), "syntax"],
    [
      "a dimension of a thousand million",
      xmile("", { root: `<dimensions><dim name="d" size="1e9"/></dimensions>` }),
      "limit",
    ],
    ["an attribute that never ends", `<xmile><model name="${"x".repeat(1_000_000)}`, "syntax"],
  ])("[XMILE1] refuses %s in a moment", async (_, text, kind) => {
    expect(await problemsOf(text)).toMatchObject([{ kind }]);
  });

  it("refuses modules that double at every level", async () => {
    const level = (n: number) =>
      `<model name="m${n}"><variables><module name="a" model_name="m${n + 1}"/><module name="b" model_name="m${n + 1}"/><aux name="x"><eqn>1</eqn></aux></variables></model>`;
    const models = Array.from({ length: 40 }, (_, n) => level(n)).join("");
    const text = xmile(`<module name="m0"/>`).replace("</xmile>", `${models}<model name="m40"/></xmile>`);
    expect(await problemsOf(text)).toMatchObject([{ kind: "limit" }]);
  });
});
