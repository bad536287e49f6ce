import type { XmlElement } from "@rgrove/parse-xml";
import { nameKey } from "../../model/name-key.ts";
import type { ProblemList } from "../problem-list.ts";
import { childElement, childElements } from "./element-text.ts";
import { writtenName } from "./written-name.ts";
import type { XmlSource } from "./xml-source.ts";

const VARIABLES_MAX = 200_000;
const MODULES_DEEP_MAX = 50;

/** A variable where it stands in the file, once for each module that it is in. */
export interface DeclaredVariable {
  /** The modules around it, outermost first. */
  readonly modules: readonly string[];
  readonly name: string;
  readonly element: XmlElement;
  /** The `<model>` or `<macro>` it stands in, which may say how all of its stocks behave. */
  readonly model: XmlElement;
  readonly dimensions: readonly string[];
  /** Of a module's input: the variable that feeds it. */
  readonly fedBy?: DeclaredVariable;
}

/** `<connect to="…" from="…">` of a module: an input of one variable is another one. */
export interface Connection {
  /** The modules around the module that it stands in. */
  readonly modules: readonly string[];
  readonly module: string;
  readonly to: string;
  readonly from: string;
  readonly element: XmlElement;
}

export interface Declarations {
  readonly variables: readonly DeclaredVariable[];
  readonly connections: readonly Connection[];
}

const VARIABLE_TAGS: ReadonlySet<string> = new Set(["stock", "flow", "aux", "gf"]);
/** The second is Stella's, where names of both sides are in full. */
const CONNECT_TAGS = ["connect", "connect2"];
/** What stands among variables and says nothing about values. */
const SILENT_TAGS: ReadonlySet<string> = new Set(["entity", "doc", "units", "event_poster", "format", "display"]);

/**
 * Every variable of the root model and, module by module, of the models they stand for.
 *
 * @throws {ModelError} If modules contain one another, or stand for more variables than can be read.
 */
export function collectVariables(
  root: XmlElement,
  models: ReadonlyMap<string, XmlElement>,
  source: XmlSource,
  problems: ProblemList,
): Declarations {
  const variables: DeclaredVariable[] = [];
  const connections: Connection[] = [];
  const walk = (model: XmlElement, modules: readonly string[], around: readonly XmlElement[]): void => {
    for (const element of variableElements(model)) {
      const at = source.locate(element.start);
      const name = writtenName(element.attributes.name ?? "");
      if (element.name.includes(":") || SILENT_TAGS.has(element.name)) continue;
      if (name === "") problems.add("syntax", `a <${element.name}> has no name`, at);
      else if (element.name === "module") enter(element, name, modules, around);
      else if (VARIABLE_TAGS.has(element.name)) {
        variables.push({ modules, name, element, model, dimensions: dimensionsOf(element) });
      } else {
        problems.add(
          "unsupported",
          `<${element.name}> “${name}” does not run here; write it with stocks and flows`,
          at,
          name,
        );
      }
      if (variables.length > VARIABLES_MAX) {
        problems.add("limit", `the modules of this file stand for more than ${VARIABLES_MAX} variables`, at, name);
        problems.throwIfAny();
      }
    }
  };
  const enter = (module: XmlElement, name: string, modules: readonly string[], around: readonly XmlElement[]): void => {
    const at = source.locate(module.start);
    for (const connect of CONNECT_TAGS.flatMap((tag) => childElements(module, tag))) {
      const { to = "", from = "" } = connect.attributes;
      connections.push({ modules, module: name, to, from, element: connect });
    }
    const model = modelOf(module, name, modules, models);
    const resource = module.attributes.resource ?? module.attributes.file;
    if (model === undefined && resource !== undefined) {
      const message = `the module “${name}” is in another file, “${resource}”, which is not read; put its model into this one`;
      problems.add("unsupported", message, at, name);
    } else if (model === undefined) {
      problems.add("unknown-name", `the module “${name}” has no <model> of that name in this file`, at, name);
    } else if (around.includes(model) || modules.length >= MODULES_DEEP_MAX) {
      problems.add("circular", `the module “${name}” contains itself: ${[...modules, name].join(" → ")}`, at, name);
      problems.throwIfAny();
    } else walk(model, [...modules, name], [...around, model]);
  };
  walk(root, [], [root]);
  return { variables, connections };
}

/** What stands among the variables of a model, groups opened; old files have no list of variables around them. */
export function variableElements(model: XmlElement): readonly XmlElement[] {
  const open = (element: XmlElement): readonly XmlElement[] =>
    element.name === "group" ? childElements(element).flatMap(open) : [element];
  const lists = childElements(model, "variables");
  if (lists.length > 0) return lists.flatMap((list) => childElements(list)).flatMap(open);
  const direct = childElements(model).flatMap(open);
  return direct.filter(({ name }) => VARIABLE_TAGS.has(name) || name === "module");
}

/** The dimensions a variable declares, in order. */
export function dimensionsOf(element: XmlElement): readonly string[] {
  const list = childElement(element, "dimensions");
  if (list === undefined) return [];
  return childElements(list, "dim").map((dimension) => writtenName(dimension.attributes.name ?? ""));
}

/** The model a module stands for: the one it names, else the one with its own name, in full or alone. */
function modelOf(
  module: XmlElement,
  name: string,
  modules: readonly string[],
  models: ReadonlyMap<string, XmlElement>,
): XmlElement | undefined {
  const { attributes } = module;
  const named = attributes.model_name ?? attributes["simlin:model_name"] ?? attributes["isee:model_name"];
  const candidates = named === undefined ? [[...modules, name].join("."), name] : [named];
  return candidates.map((candidate) => models.get(nameKey(candidate))).find((model) => model !== undefined);
}
