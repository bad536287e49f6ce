import type { Macro, Model, TimeSettings, Variable } from "../model/model.ts";
import { ModelError } from "../model/model-problem.ts";
import { ModelWriting } from "./model-writing.ts";
import { graphTag, writeVariable } from "./write-variable.ts";
import { xmileExpression } from "./xmile-expression.ts";
import { xmileName } from "./xmile-name.ts";
import { tag, textTag } from "./xml-tag.ts";

const NAMESPACE = "http://docs.oasis-open.org/xmile/ns/XMILE/v1.0";

/**
 * Write a model as the text of an XMILE file. Arrays keep one equation where XMILE can say it so; equations for subranges,
 * with exceptions or with mappings are written out for each element. Modules are written flat, their variables under
 * their full names. Reading the text again gives a model that runs to the same numbers.
 *
 * @throws {ModelError} With everything XMILE has no way to say: functions of whole vectors, series that look forward,
 *   macros with several outputs, mappings of one element onto several.
 *
 * @see XMILE 1.0 (OASIS, 2015), http://docs.oasis-open.org/xmile/xmile/v1.0/xmile-v1.0.html.
 *
 * @example
 * await writeFile("town.xmile", writeXmile(await readVensim(text)));
 */
export function writeXmile(model: Model): string {
  const writing = new ModelWriting(model, model.variables);
  const macros = model.macros.map((macro) => writing.tried(() => writeMacro(macro, model, writing)) ?? "");
  const variables = variableTags(model.variables, writing);
  const time = writing.tried(() => timeTag(model.time)) ?? "";
  if (writing.problems.length > 0) {
    const file = model.file === undefined ? {} : { file: model.file };
    throw new ModelError(writing.problems.map((problem) => ({ ...file, ...problem })));
  }
  const dimensions = model.dimensions.map(({ name, elements }) =>
    tag(
      "dim",
      { name },
      elements.map((element) => tag("elem", { name: element })),
    ),
  );
  const root = tag("xmile", { version: "1.0", xmlns: NAMESPACE }, [
    tag("header", {}, [
      textTag("name", model.name),
      textTag("vendor", "Tamarisk"),
      textTag("product", "Tamarisk", { version: "1.0", lang: "en" }),
    ]),
    time,
    ...(model.unitDefinitions.length > 0 ? [tag("model_units", {}, model.unitDefinitions.map(unitTag))] : []),
    ...(dimensions.length > 0 ? [tag("dimensions", {}, dimensions)] : []),
    ...macros,
    tag("model", {}, [tag("variables", {}, variables)]),
  ]);
  return `<?xml version="1.0" encoding="utf-8"?>\n${root}\n`;
}

function variableTags(variables: readonly Variable[], writing: ModelWriting): readonly string[] {
  const tags = variables.map((variable) => writing.tried(() => writeVariable(variable, writing)) ?? "");
  const tables = writing.liftedTables.map(({ name, table }) => tag("aux", { name }, [graphTag(table)]));
  return [...tags, ...writing.addedFlows, ...tables];
}

function timeTag({ start, stop, step, saveEvery, method, unit }: TimeSettings): string {
  const text = (expression: TimeSettings["start"]) =>
    xmileExpression(expression, {
      dimensionsOf: () => [],
      nameOfTable: () => refuseTime(),
      refuse: refuseTime,
    });
  return tag("sim_specs", { method, time_units: unit }, [
    textTag("start", text(start)),
    textTag("stop", text(stop)),
    textTag("dt", text(step)),
    ...(saveEvery === undefined ? [] : [textTag("savestep", text(saveEvery))]),
  ]);
}

function refuseTime(): never {
  const message = "the times of the run are worked out in a way that XMILE cannot say; write them as numbers";
  throw new ModelError([{ kind: "unsupported", severity: "error", message }]);
}

function unitTag({ name, equation, aliases }: Model["unitDefinitions"][number]): string {
  const inside = aliases.map((alias) => textTag("alias", alias));
  return tag("unit", { name }, equation === undefined ? inside : [textTag("eqn", equation), ...inside]);
}

function writeMacro(macro: Macro, model: Model, writing: ModelWriting): string {
  const [value, ...more] = macro.outputs;
  if (value === undefined || more.length > 0) {
    const message = `the macro “${macro.name}” gives ${macro.outputs.length} values; a macro of XMILE gives one`;
    const file = model.file === undefined ? {} : { file: model.file };
    throw new ModelError([
      {
        kind: "unsupported",
        severity: "error",
        message,
        construct: macro.name,
        ...file,
        ...(macro.at && { at: macro.at }),
      },
    ]);
  }
  const inside = new ModelWriting(model, macro.variables, writing.problems);
  return tag("macro", { name: macro.name }, [
    ...macro.parameters.map((parameter) => textTag("parm", parameter)),
    textTag("eqn", xmileName(value)),
    tag("variables", {}, variableTags(macro.variables, inside)),
  ]);
}
