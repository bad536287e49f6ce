import { definitionExpressions } from "../../model/definition-expressions.ts";
import { expressionChildren } from "../../model/expression-children.ts";
import type { Macro } from "../../model/model.ts";
import { nameKey } from "../../model/name-key.ts";
import type { ProblemList } from "../problem-list.ts";
import type { XmlSource } from "./xml-source.ts";

/** Notes each macro that calls itself, alone or by way of others: its copies would have no end. */
export function refuseRecursion(macros: readonly Macro[], source: XmlSource, problems: ProblemList): void {
  const called = new Map(macros.map((macro) => [nameKey(macro.name), calledBy(macro)]));
  for (const macro of macros) {
    const reached = new Set<string>();
    const open = [...(called.get(nameKey(macro.name)) ?? [])];
    for (let key = open.pop(); key !== undefined; key = open.pop()) {
      if (reached.has(key)) continue;
      reached.add(key);
      open.push(...(called.get(key) ?? []));
    }
    if (!reached.has(nameKey(macro.name))) continue;
    const message = `the macro “${macro.name}” calls itself, which has no end; write the repetition with a stock`;
    problems.add("circular", message, macro.at ?? source.locate(0), macro.name);
  }
}

/** The keys of everything the equations of a macro call. */
function calledBy({ variables }: Macro): ReadonlySet<string> {
  const called = new Set<string>();
  const open = variables.flatMap(({ equations }) =>
    equations.flatMap(({ definition }) => definitionExpressions(definition)),
  );
  for (let expression = open.pop(); expression !== undefined; expression = open.pop()) {
    if (expression.kind === "call") called.add(nameKey(expression.function));
    open.push(...expressionChildren(expression));
  }
  return called;
}
