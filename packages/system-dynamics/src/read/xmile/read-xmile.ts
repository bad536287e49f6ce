import type { XmlElement } from "@rgrove/parse-xml";
import type { Dimension, Macro, Model, TimeSettings } from "../../model/model.ts";
import { nameKey } from "../../model/name-key.ts";
import { ProblemList } from "../problem-list.ts";
import { collectVariables } from "./collect-variables.ts";
import { connectModules } from "./connect-modules.ts";
import { childElement, childElements, childText } from "./element-text.ts";
import { FileNames } from "./file-names.ts";
import { FileReading, type MacroDefaults } from "./file-reading.ts";
import { graphVariables } from "./graph-variables.ts";
import { readDimensions } from "./read-dimensions.ts";
import { declaredMacro, readMacro } from "./read-macro.ts";
import { readTimeSettings } from "./read-time-settings.ts";
import { readUnitDefinitions } from "./read-unit-definitions.ts";
import { readVariable } from "./read-variable.ts";
import { refuseRecursion } from "./refuse-recursion.ts";
import { writtenName } from "./written-name.ts";
import { XmlSource } from "./xml-source.ts";

const MACROS_MAX = 2_000;

/**
 * Read a model from an XMILE file: `.xmile`, `.stmx`, `.itmx`, or `.xml` of other programs. Stocks, flows, auxiliaries,
 * graphical functions, arrays with equations for all or for single elements, modules, macros, units and run settings
 * are read; pictures, vendors' own tags and interfaces are passed over.
 *
 * @param text - The content of the file.
 * @param options.file - What to call the file in messages.
 * @throws {ModelError} With every problem found, each with file, line and column: text that is no XML, equations that
 *   cannot be read, conveyors, queues and ovens, modules or data in other files, macros and modules that contain
 *   themselves, and anything beyond the limits of size and depth.
 *
 * @see XMILE 1.0 (OASIS, 2015), http://docs.oasis-open.org/xmile/xmile/v1.0/xmile-v1.0.html.
 *
 * @example
 * const model = await readXmile(await readFile("town.stmx", "utf8"), { file: "town.stmx" });
 */
export async function readXmile(text: string, { file }: { readonly file?: string } = {}): Promise<Model> {
  const source = new XmlSource(text, file);
  const problems = new ProblemList(file);
  const { root } = source;
  const models = modelElements(root);
  const main = models.find((model) => (model.attributes.name ?? "").trim() === "") ?? models[0];
  if (nameKey(root.name) !== "xmile" || main === undefined) {
    const message = "this is no XMILE file: it needs an <xmile> element with a <model> in it";
    problems.add("syntax", message, source.locate(root.start));
    problems.throwIfAny();
    throw new RangeError(message);
  }
  refuseImports(root, source, problems);
  const dimensions = readDimensions([root, ...models], source, problems);
  const { macros, defaults } = macrosOf(root, models, dimensions, source, problems);
  const declarations = collectVariables(main, namedModels(models), source, problems);
  const variables = connectModules(declarations, source, problems);
  const names = new FileNames(variables, dimensions, new Set(defaults.keys()));
  const reading = new FileReading(source, problems, names, defaults);
  const read = variables.map((variable) => readVariable(variable, reading));
  const time = timeOf(root, main, source, problems);
  const model: Model = {
    name: nameOf(root, main, file),
    ...(file !== undefined && { file }),
    time,
    dimensions,
    variables: [...read, ...graphVariables(reading)],
    macros,
    unitDefinitions: readUnitDefinitions(root),
  };
  problems.throwIfAny();
  return model;
}

/** Every `<model>`, those inside others too. */
function modelElements(parent: XmlElement): readonly XmlElement[] {
  return childElements(parent, "model").flatMap((model) => [model, ...modelElements(model)]);
}

function namedModels(models: readonly XmlElement[]): ReadonlyMap<string, XmlElement> {
  return new Map(models.map((model) => [nameKey(writtenName(model.attributes.name ?? "")), model]));
}

function macrosOf(
  root: XmlElement,
  models: readonly XmlElement[],
  dimensions: readonly Dimension[],
  source: XmlSource,
  problems: ProblemList,
): { readonly macros: readonly Macro[]; readonly defaults: MacroDefaults } {
  const elements = [root, ...models].flatMap((holder) => childElements(holder, "macro"));
  if (elements.length > MACROS_MAX) {
    const message = `the file has ${elements.length} macros; at most ${MACROS_MAX} are read`;
    problems.add("limit", message, source.locate(root.start));
    problems.throwIfAny();
  }
  const declared = elements.map((element) => declaredMacro(element, source, problems));
  const defaults: MacroDefaults = new Map(declared.map((macro) => [nameKey(macro.name), macro.defaults]));
  const macros = declared.map((macro) => readMacro(macro, dimensions, defaults, source, problems));
  refuseRecursion(macros, source, problems);
  return { macros, defaults };
}

function timeOf(root: XmlElement, main: XmlElement, source: XmlSource, problems: ProblemList): TimeSettings {
  // Stella gives a model <sim_specs> of its own that say nothing of time, only how fast to show the run.
  const own = childElement(main, "sim_specs");
  const specs = own && childElement(own, "start") ? own : (childElement(root, "sim_specs") ?? own);
  if (specs !== undefined) return readTimeSettings(specs, source, problems);
  problems.add("time", "the file has no <sim_specs>, which say when the model runs", source.locate(root.start));
  const zero = { kind: "number", value: 0 } as const;
  return { start: zero, stop: zero, step: zero, method: "euler" };
}

function nameOf(root: XmlElement, main: XmlElement, file = "model"): string {
  const header = childElement(root, "header");
  return (header && childText(header, "name")) ?? main.attributes.name?.trim() ?? file;
}

/** Numbers that come from another file would be missed without a word. */
function refuseImports(root: XmlElement, source: XmlSource, problems: ProblemList): void {
  for (const data of childElements(root, "data")) {
    for (const element of childElements(data, "import")) {
      if (/^(false|0)$/iu.test(element.attributes.enabled ?? "")) continue;
      const { resource = "another file" } = element.attributes;
      const message = `<import> of “${resource}” is not read; put the numbers into the model`;
      problems.add("unsupported", message, source.locate(element.start), "import");
    }
  }
}
