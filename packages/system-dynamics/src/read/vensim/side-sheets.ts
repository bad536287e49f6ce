import { nameKey } from "../../model/name-key.ts";
import type { ModelFiles, Sheet, SheetAnswer } from "../model-files.ts";
import type { VensimScanner } from "./vensim-scanner.ts";
import type { VensimStatement } from "./vensim-statement.ts";

/** A call such as `GET DIRECT DATA('births.csv', ',', 'A', 'B2')`. */
export interface SideCall {
  readonly what: "constants" | "data" | "lookups" | "subscript";
  readonly name: string;
  readonly offset: number;
  readonly arguments: readonly string[];
}

const argumentCounts = {
  constants: [3, 3],
  data: [4, 4],
  lookups: [4, 4],
  subscript: [4, 5],
} as const;

/** The call to a side file that a statement consists of, if it does. The scanner of the statement is left where it was. */
export function sideCall(statement: VensimStatement, texts: ReadonlyMap<string, string>): SideCall | undefined {
  const scanner = statement.rest.within(statement.rest.at, statement.rest.end);
  const isLookup = statement.kind === "lookup" && scanner.take("(");
  scanner.skipBlank();
  const offset = scanner.at;
  const name = scanner.text[offset] === '"' ? undefined : scanner.takeName();
  const what = /^get (?:direct|xls) (constants|data|lookups|subscript)$/u.exec(nameKey(name ?? ""))?.[1];
  if (name === undefined || what === undefined || !scanner.take("(")) return undefined;
  const given = takeTexts(scanner, name, texts);
  const call = { what: what as SideCall["what"], name, offset, arguments: given };
  const [min, max] = argumentCounts[call.what];
  if (given.length < min || given.length > max) {
    scanner.fail(
      "arguments",
      `${name} takes ${min === max ? min : `${min} to ${max}`} arguments, not ${given.length}`,
      offset,
      name,
    );
  }
  if (isLookup) scanner.expect(")", `after ${name}(…)`);
  if (what === "subscript") statement.rest.at = scanner.at;
  else if (!scanner.isDone()) {
    scanner.fail(
      "unsupported",
      `${name} must stand alone after the sign, but ${scanner.describeNext()} follows`,
      scanner.at,
      name,
    );
  }
  return call;
}

function takeTexts(scanner: VensimScanner, name: string, texts: ReadonlyMap<string, string>): string[] {
  const given: string[] = [];
  if (scanner.take(")")) return given;
  do {
    const start = scanner.at;
    if (scanner.peek() === "'") {
      given.push(scanner.takeQuoted());
      continue;
    }
    const variable = scanner.takeName();
    const text = texts.get(nameKey(variable ?? ""));
    if (text === undefined) {
      const found = variable === undefined ? scanner.describeNext() : `"${variable}"`;
      scanner.fail("syntax", `${name} takes texts in single quotes; ${found} is none`, start, name);
    }
    given.push(text);
  } while (scanner.take(","));
  scanner.expect(")", `to close ${name}`);
  return given;
}

/** The sheets that a model's side calls need, asked for once each. */
export class SideSheets {
  readonly #files: ModelFiles | undefined;
  readonly #tags: ReadonlyMap<string, string>;
  readonly #answers = new Map<string, SheetAnswer>();

  constructor(files: ModelFiles | undefined, tags: ReadonlyMap<string, string>) {
    this.#files = files;
    this.#tags = tags;
  }

  #fileOf(written: string): string {
    return this.#tags.get(written.toLowerCase()) ?? written;
  }

  async load(call: SideCall): Promise<void> {
    const file = this.#fileOf(call.arguments[0]!);
    const tab = call.arguments[1]!;
    const key = JSON.stringify([file, tab]);
    if (this.#answers.has(key)) return;
    const answer = await this.#files?.sheet(file, tab);
    this.#answers.set(key, answer ?? { kind: "refused", reason: "no side files were given to the reader" });
  }

  /** The sheet of a call that was loaded. */
  sheet(call: SideCall, scanner: VensimScanner): Sheet {
    const file = this.#fileOf(call.arguments[0]!);
    const answer = this.#answers.get(JSON.stringify([file, call.arguments[1]!]));
    if (answer?.kind === "sheet") return answer.sheet;
    return scanner.fail("data", `the file '${file}' cannot be read: ${answer?.reason}`, call.offset, call.name);
  }
}
