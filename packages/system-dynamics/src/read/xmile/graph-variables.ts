import type { Variable } from "../../model/model.ts";
import { type FileReading, graphName } from "./file-reading.ts";
import { readVariable } from "./read-variable.ts";

/** For each graphical function with its own input that is called too: its points alone, which nobody sees. */
export function graphVariables(reading: FileReading): readonly Variable[] {
  return [...reading.calledGraphs].map((called): Variable => {
    const { equations, at, dimensions } = readVariable(called, reading);
    return {
      name: graphName(called),
      kind: "lookup",
      ...(dimensions && { dimensions }),
      equations: equations.flatMap((equation) =>
        equation.definition.kind === "lookup"
          ? [{ ...equation, definition: { kind: "lookup", table: equation.definition.table } }]
          : [],
      ),
      saved: false,
      ...(at && { at }),
    };
  });
}
