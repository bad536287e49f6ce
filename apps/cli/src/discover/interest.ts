import { isMissing, shownCell } from "../number-table/table-cell.ts";
import { type Cell, columnOf, isMissingCell, type ReadTable } from "./read-table.ts";

const operators = [">=", "<=", "==", "!=", ">", "<"] as const;
type Operator = (typeof operators)[number];

/** Which futures are looked for: those whose value in a column compares so with another. */
export interface Interest {
  readonly column: string;
  readonly operator: Operator;
  readonly value: number | string;
}

/**
 * An expression such as `deaths > 12`, `"land lost, km2" <= 3.5` or `policy == "carry on"`.
 *
 * @returns What it says, or what is wrong with it and how to put it right.
 *
 * @example
 * parseInterest("deaths > 12"); // { column: "deaths", operator: ">", value: 12 }
 */
export function parseInterest(text: string): Interest | { readonly problem: string } {
  const found = /^\s*(?:"([^"]+)"|'([^']+)'|(.+?))\s*(>=|<=|==|!=|>|<)\s*(.*?)\s*$/u.exec(text);
  if (!found) {
    return { problem: `found "${text}"; give a column, one of ${operators.join(" ")} and a value: "deaths > 12"` };
  }
  const column = (found[1] ?? found[2] ?? found[3])!;
  const operator = operators.find((known) => known === found[4])!;
  const quoted = /^(?:"(.*)"|'(.*)')$/u.exec(found[5]!);
  const value = quoted ? (quoted[1] ?? quoted[2])! : numberOrText(found[5]!);
  if (!quoted && typeof value === "string" && isMissing(value) && value !== "") {
    return { problem: `found "${text}"; futures without a value are left out, so give a number, or a text in quotes` };
  }
  if (value === "" && !quoted) return { problem: `found "${text}", with no value after ${operator}` };
  if (typeof value === "number" || operator === "==" || operator === "!=") return { column, operator, value };
  return { problem: `found "${text}"; ${operator} needs a number, texts are compared with == or !=` };
}

function numberOrText(text: string): number | string {
  const value = Number(text);
  return text !== "" && Number.isFinite(value) ? value : text;
}

/**
 * For every future 1 if it is of interest, 0 if not, and NaN if its column has no value.
 *
 * @throws {RangeError} If the column is not there, or has text where a number is compared: with its row.
 */
export function interestIn(table: ReadTable, { column, operator, value }: Interest): Float64Array {
  const { cell: cellAt } = columnOf(table, column);
  const answers = new Float64Array(table.rowCount);
  for (let future = 0; future < answers.length; future++) {
    const cell = cellAt(future);
    if (isMissingCell(cell)) answers[future] = Number.NaN;
    else if (typeof value === "string") answers[future] = sameText(cell, value) === (operator === "==") ? 1 : 0;
    else if (typeof cell === "number") answers[future] = compares(cell, operator, value) ? 1 : 0;
    else {
      throw new RangeError(
        `${table.path}, line ${table.lines[future]}, column ${column}: expected a number to compare with ${value}, found ${shownCell(cell!)}; correct it, leave it blank if there is none, or compare with a quoted text`,
      );
    }
  }
  return answers;
}

function sameText(cell: Cell, text: string): boolean {
  return typeof cell === "number" ? text.trim() !== "" && Number(text) === cell : cell === text;
}

function compares(cell: number, operator: Operator, value: number): boolean {
  switch (operator) {
    case ">":
      return cell > value;
    case ">=":
      return cell >= value;
    case "<":
      return cell < value;
    case "<=":
      return cell <= value;
    case "==":
      return cell === value;
    case "!=":
      return cell !== value;
  }
}

/** The expression as sentences and reports show it. */
export function interestText({ column, operator, value }: Interest): string {
  return `${column} ${operator} ${typeof value === "number" ? value : `"${value}"`}`;
}
