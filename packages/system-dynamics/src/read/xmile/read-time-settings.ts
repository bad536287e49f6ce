import type { XmlElement } from "@rgrove/parse-xml";
import type { Expression } from "../../model/expression.ts";
import type { IntegrationMethod, TimeSettings } from "../../model/model.ts";
import type { ProblemList } from "../problem-list.ts";
import { childElement, elementText } from "./element-text.ts";
import { parseXmileExpression } from "./parse-xmile-expression.ts";
import type { XmlSource } from "./xml-source.ts";

const METHODS: ReadonlyMap<string, IntegrationMethod> = new Map([
  ["euler", "euler"],
  ["rk2", "rk2"],
  ["rk4", "rk4"],
]);

/**
 * When a model runs, `<sim_specs>`. Without a step the step is 1, without a method it is Euler; of several methods the
 * first that runs here is taken, as the standard says.
 *
 * @see XMILE 1.0, section 2.3.
 */
export function readTimeSettings(specs: XmlElement, source: XmlSource, problems: ProblemList): TimeSettings {
  const at = source.locate(specs.start);
  const read = (name: string) => {
    const element = childElement(specs, name);
    return element === undefined ? undefined : numberFrom(element, name, source, problems);
  };
  for (const name of ["start", "stop"]) {
    if (childElement(specs, name) === undefined) problems.add("time", `<sim_specs> has no <${name}>`, at);
  }
  const zero: Expression = { kind: "number", value: 0 };
  const step = read("dt") ?? { kind: "number", value: 1 };
  const reciprocal = childElement(specs, "dt")?.attributes.reciprocal?.trim().toLowerCase() === "true";
  const saveEvery = read("savestep") ?? read("save_step") ?? attributeValue(specs);
  const unit = specs.attributes.time_units?.trim();
  return {
    start: read("start") ?? zero,
    stop: read("stop") ?? zero,
    step: reciprocal ? inverse(step) : step,
    ...(saveEvery && { saveEvery }),
    method: methodOf(specs, source, problems),
    ...(unit && { unit }),
  };
}

function numberFrom(
  element: XmlElement,
  name: string,
  source: XmlSource,
  problems: ProblemList,
): Expression | undefined {
  const { text, locate } = elementText(element, source);
  const file = source.file === undefined ? {} : { file: source.file };
  return problems.attempt(() => parseXmileExpression(text, undefined, { ...file, locate, construct: name }));
}

/** `save_interval` as the standard's drafts had it; those of vendors speak of their own tables. */
function attributeValue(specs: XmlElement): Expression | undefined {
  const written = specs.attributes.savestep ?? specs.attributes.save_step ?? specs.attributes.save_interval;
  const value = Number(written ?? Number.NaN);
  return Number.isNaN(value) ? undefined : { kind: "number", value };
}

function inverse(step: Expression): Expression {
  if (step.kind === "number") return { kind: "number", value: 1 / step.value };
  return { kind: "binary", operator: "/", left: { kind: "number", value: 1 }, right: step };
}

function methodOf(specs: XmlElement, source: XmlSource, problems: ProblemList): IntegrationMethod {
  const written = specs.attributes.method?.trim() ?? "";
  if (written === "") return "euler";
  const known = written.split(",").map((name) => METHODS.get(name.trim().toLowerCase()));
  const method = known.find((found) => found !== undefined);
  if (method !== undefined) return method;
  const message = `the integration method “${written}” does not run here; use ${[...METHODS.keys()].join(", ")}`;
  problems.add("unsupported", message, source.locate(specs.start));
  return "euler";
}
