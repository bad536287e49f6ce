import type { DataKeyword } from "./data-keyword.ts";
import type { RawStatement } from "./split-statements.ts";
import type { VensimScanner } from "./vensim-scanner.ts";

/** A statement whose left side is understood; `rest` stands at what follows its sign. */
export interface VensimStatement {
  /**
   * `value`: `=` or `==`. `data`: `:=`, or nothing at all. `lookup`: a parenthesis. `range`: `:`. `alias`: `<->`.
   * `text`: `:IS:`. `check`: a reality check, which does not take part in a run.
   */
  readonly kind: "value" | "data" | "lookup" | "range" | "alias" | "text" | "check";
  readonly name: string;
  readonly offset: number;
  readonly subscripts: readonly string[];
  readonly except: readonly (readonly string[])[];
  readonly keyword?: DataKeyword;
  readonly rest: VensimScanner;
  readonly unit: string;
  readonly documentation: string;
}

/** Reads the left side of a statement. */
export function vensimStatement({ equation, unit, documentation }: RawStatement): VensimStatement {
  const rest: VensimScanner = equation;
  rest.skipBlank();
  const offset = rest.at;
  if (rest.takeKeyword("THE CONDITION", "TEST INPUT") !== undefined) {
    return { kind: "check", name: "", offset, subscripts: [], except: [], rest, unit, documentation };
  }
  const name = rest.takeName();
  if (name === undefined || name === "") {
    rest.fail("syntax", `a variable's name was expected, but ${rest.describeNext()} was found`);
  }
  const subscripts = rest.take("[") ? takeSubscripts(rest, name) : [];
  const except: string[][] = [];
  if (rest.takeKeyword("EXCEPT") !== undefined) {
    do {
      rest.expect("[", "after :EXCEPT:");
      except.push(takeSubscripts(rest, name));
    } while (rest.take(","));
  }
  const keyword = rest.takeKeyword("INTERPOLATE", "RAW", "HOLD BACKWARD", "LOOK FORWARD") as DataKeyword | undefined;
  const left = { name, offset, subscripts, except, rest, unit, documentation };
  return { kind: takeSign(rest, name), ...left, ...(keyword !== undefined && { keyword }) };
}

function takeSubscripts(rest: VensimScanner, variable: string): string[] {
  const subscripts: string[] = [];
  do {
    const name = rest.takeElement();
    if (name === undefined) {
      rest.fail("syntax", `a subscript was expected, but ${rest.describeNext()} was found`, rest.at, variable);
    }
    subscripts.push(name);
  } while (rest.take(","));
  rest.expect("]", `after the subscripts of "${variable}"`);
  return subscripts;
}

function takeSign(rest: VensimScanner, name: string): VensimStatement["kind"] {
  if (rest.isDone()) return "data";
  if (rest.take(":=")) return "data";
  if (rest.take("==") || rest.take("=")) return "value";
  if (rest.peek() === "(") return "lookup";
  if (rest.take("<->")) return "alias";
  if (rest.takeKeyword("IS") !== undefined) return "text";
  if (rest.takeKeyword("THE CONDITION", "TEST INPUT", "IMPLIES") !== undefined) return "check";
  if (rest.take(":")) return "range";
  return rest.fail(
    "syntax",
    `after "${name}" one of = := : ( <-> was expected, but ${rest.describeNext()} was found`,
    rest.at,
    name,
  );
}
