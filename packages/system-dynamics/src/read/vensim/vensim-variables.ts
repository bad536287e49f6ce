import type { Definition, Equation, Variable } from "../../model/model.ts";
import { nameKey } from "../../model/name-key.ts";
import type { ProblemList } from "../problem-list.ts";
import type { DataKeyword } from "./data-keyword.ts";
import { restateData } from "./restate-data.ts";
import { type DefinitionContext, equationsOf } from "./vensim-definition.ts";
import type { VensimStatement } from "./vensim-statement.ts";

/** Whether a statement gives a variable an equation; the clock itself may be listed, and has none. */
export function isVariable({ kind, name }: VensimStatement): boolean {
  return kind === "value" || kind === "lookup" || (kind === "data" && nameKey(name) !== "time");
}

/**
 * The variables that statements define, in the order in which they are first named.
 *
 * Data variables without an equation are left out when no formula reads them: they are there to be compared with results. When one is
 * read, its values are missing, which is a problem.
 */
export function vensimVariables(
  statements: readonly VensimStatement[],
  context: DefinitionContext,
  problems: ProblemList,
): Variable[] {
  const grouped = new Map<string, VensimStatement[]>();
  for (const statement of statements.filter(isVariable)) {
    const key = nameKey(statement.name);
    const group = grouped.get(key);
    if (group === undefined) grouped.set(key, [statement]);
    else group.push(statement);
  }
  const restatements = new Map<Equation, DataKeyword>();
  const variables: Variable[] = [];
  const empty: VensimStatement[] = [];
  for (const group of grouped.values()) {
    const defined = group.filter((statement) => statement.kind !== "data" || !statement.rest.isDone());
    if (defined.length < group.length) empty.push(group.find((statement) => !defined.includes(statement))!);
    const equations = defined.flatMap((statement) => {
      const found = problems.attempt(() => equationsOf(statement, context)) ?? [];
      if (statement.keyword !== undefined) for (const equation of found) restatements.set(equation, statement.keyword);
      return found;
    });
    if (defined.length > 0) variables.push(variableOf(group, equations));
  }
  for (const statement of empty) if (context.names.read.has(nameKey(statement.name))) refuseEmpty(statement, problems);
  return restateData(variables, restatements, context.names.elementsOf);
}

function variableOf(group: readonly VensimStatement[], equations: readonly Equation[]): Variable {
  const { name, rest, offset } = group[0]!;
  const unit = group.map((statement) => statement.unit).find((text) => text !== "");
  const documentation = group.map((statement) => statement.documentation).find((text) => text !== "");
  const kind = kindOf(equations.map(({ definition }) => definition));
  return {
    name,
    kind,
    equations,
    ...(unit !== undefined && { unit }),
    ...(documentation !== undefined && { documentation }),
    saved: kind !== "lookup",
    at: rest.location(offset),
  };
}

function refuseEmpty({ name, rest, offset }: VensimStatement, problems: ProblemList): void {
  const message = `"${name}" has neither an equation nor data; write one, such as GET DIRECT DATA('file.csv', ',', 'A', 'B2')`;
  problems.add("data", message, rest.location(offset), name);
}

function kindOf(definitions: readonly Definition[]): Variable["kind"] {
  const kinds = new Set(definitions.map(({ kind }) => kind));
  if (kinds.has("integral")) return "stock";
  if (kinds.has("lookup")) return "lookup";
  return kinds.has("data") ? "data" : "auxiliary";
}
