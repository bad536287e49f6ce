import { nameKey } from "../../model/name-key.ts";
import type { ProblemList } from "../problem-list.ts";
import type { Connection, Declarations, DeclaredVariable } from "./collect-variables.ts";
import { FileNames, fullName } from "./file-names.ts";
import { writtenName } from "./written-name.ts";
import type { XmlSource } from "./xml-source.ts";

/**
 * The variables of a file, each input of a module with the variable that feeds it.
 *
 * @see XMILE 1.0, section 3.7.4: `to` names the input inside the module, `from` a variable beside the module or, through
 *   its own module, an output of another.
 */
export function connectModules(
  { variables, connections }: Declarations,
  source: XmlSource,
  problems: ProblemList,
): readonly DeclaredVariable[] {
  const names = new FileNames(variables, [], new Set());
  const feeding = new Map<DeclaredVariable, DeclaredVariable>();
  for (const connection of connections) {
    const input = inputOf(connection, names);
    const from = names.found(qualifiedName(connection.from), connection.modules);
    const at = source.locate(connection.element.start);
    if (input === undefined || from === undefined) {
      const missing = input === undefined ? connection.to : connection.from;
      const message = `the module “${connection.module}” connects “${missing}”, which no model of this file has`;
      problems.add("unknown-name", message, at, connection.module);
    } else if (input !== from) feeding.set(input, from);
  }
  return variables.map((variable) => {
    const fedBy = feeding.get(variable);
    if (fedBy === undefined) return variable;
    return { ...variable, fedBy, dimensions: variable.dimensions.length > 0 ? variable.dimensions : fedBy.dimensions };
  });
}

/** `module.input`, seen from beside the module, or `input` alone. */
function inputOf({ to, module, modules }: Connection, names: FileNames): DeclaredVariable | undefined {
  const name = qualifiedName(to);
  const bare = name.startsWith(".") ? name.slice(1) : name;
  const candidates = [[...modules, bare], [...modules, module, bare], [bare]].map((path) => path.join("."));
  const inside = `${nameKey([...modules, module].join("."))}.`;
  return candidates
    .map((candidate) => names.named(candidate))
    .find((variable) => variable !== undefined && nameKey(fullName(variable)).startsWith(inside));
}

/** A name of modules and a variable, each perhaps in quotes. */
function qualifiedName(text: string): string {
  const parts = text.trim().match(/"[^"]*"|[^."]+|\./gu) ?? [];
  return parts.map((part) => (part === "." ? part : writtenName(part))).join("");
}
