import type { Expression } from "../../model/expression.ts";
import type { Macro, Model, TimeSettings, Variable } from "../../model/model.ts";
import { nameKey } from "../../model/name-key.ts";
import type { ModelFiles } from "../model-files.ts";
import { ProblemList } from "../problem-list.ts";
import { type SideCall, SideSheets, sideCall } from "./side-sheets.ts";
import { sideElements } from "./side-values.ts";
import { type RawMacro, splitStatements } from "./split-statements.ts";
import { textLocations } from "./text-locations.ts";
import type { DefinitionContext } from "./vensim-definition.ts";
import { vensimDimensions } from "./vensim-dimensions.ts";
import type { timeSettings, VensimNames } from "./vensim-names.ts";
import { VensimScanner } from "./vensim-scanner.ts";
import { endOfEquations, type VensimSettings, vensimSettings } from "./vensim-settings.ts";
import { type VensimStatement, vensimStatement } from "./vensim-statement.ts";
import { isVariable, vensimVariables } from "./vensim-variables.ts";

const textLengthMax = 50_000_000;

/** Where a Vensim model comes from, and how it reaches the files it names. */
export interface VensimOptions {
  /** As it should stand in messages. */
  readonly file?: string;
  /** Left out: a model that names side files is refused. */
  readonly files?: ModelFiles;
}

/**
 * Reads a Vensim model, `.mdl`. Sketches and reality checks are left out; the method of integration is taken from the settings.
 *
 * @param text - The whole file, decoded.
 * @throws {ModelError} With up to a hundred problems: what cannot be read, what Vensim has and is not supported here, and side files
 *   that are missing or have no number where one is needed.
 *
 * @see Vensim reference manual, "The Vensim Modeling Language", https://www.vensim.com/documentation/ref_language.html
 *
 * @example
 * const model = await readVensim("town = INTEG(-leaving, 900) ~~| leaving = town * 0.02 ~~| …", { file: "town.mdl" });
 */
export async function readVensim(text: string, options: VensimOptions = {}): Promise<Model> {
  const problems = new ProblemList(options.file);
  if (text.length > textLengthMax) {
    problems.add("limit", `the file has more than ${textLengthMax} characters`);
    problems.throwIfAny();
  }
  const settings = vensimSettings(text);
  const scanner = new VensimScanner(text, 0, endOfEquations(text), textLocations(text));
  const raw = splitStatements(scanner, problems);
  const understand = (list: typeof raw.statements) =>
    list.flatMap((statement) => problems.attempt(() => vensimStatement(statement)) ?? []);
  const statements = understand(raw.statements);
  const macros = raw.macros.map((macro) => ({ macro, statements: understand(macro.statements) }));

  const side = await loadSideFiles(statements, settings, options.files, problems);
  const ranges = statements.filter(({ kind, rest }) => kind === "range" || (kind === "alias" && !rest.isDone()));
  const dimensions = vensimDimensions(ranges, side.elements, problems);
  const names: Omit<VensimNames, "variables" | "lookups" | "isMacro" | "read"> = {
    macros: new Map(raw.macros.map((macro) => [nameKey(macro.name), macroArity(macro)])),
    elementPlaces: dimensions.places,
    elementsOf: dimensions.elementsOf,
  };
  const contextFor = (scope: readonly VensimStatement[], macro?: RawMacro): DefinitionContext => ({
    ...side,
    names: { ...names, ...namesIn(scope, side.sideCalls, macro), isMacro: macro !== undefined, read: new Set() },
  });

  const variables = vensimVariables(statements, contextFor(statements), problems);
  const model: Model = {
    name: modelName(options.file),
    ...(options.file !== undefined && { file: options.file }),
    time: timeSettingsOf(variables, settings, problems),
    dimensions: dimensions.dimensions,
    variables,
    macros: macros.map(
      ({ macro, statements: inside }): Macro => ({
        name: macro.name,
        parameters: macro.inputs,
        outputs: macro.outputs,
        variables: vensimVariables(inside, contextFor(inside, macro), problems),
        at: scanner.location(macro.offset),
      }),
    ),
    unitDefinitions: settings.unitDefinitions,
  };
  problems.throwIfAny();
  return model;
}

function modelName(file: string | undefined): string {
  return (file ?? "model").replace(/^.*[/\\]/u, "").replace(/\.mdl$/iu, "");
}

const macroArity = ({ inputs, outputs }: RawMacro) => ({ inputCount: inputs.length, outputCount: outputs.length });

interface SideFiles {
  readonly sheets: SideSheets;
  readonly sideCalls: ReadonlyMap<VensimStatement, SideCall>;
  /** Elements of ranges that stand in files, by key of the range. */
  readonly elements: ReadonlyMap<string, readonly string[]>;
}

async function loadSideFiles(
  statements: readonly VensimStatement[],
  settings: VensimSettings,
  files: ModelFiles | undefined,
  problems: ProblemList,
): Promise<SideFiles> {
  const texts = new Map<string, string>();
  for (const { kind, name, rest } of statements) {
    if (kind === "text" && rest.peek() === "'") texts.set(nameKey(name), rest.takeQuoted());
  }
  const sheets = new SideSheets(files, settings.fileTags);
  const sideCalls = new Map<VensimStatement, SideCall>();
  const elements = new Map<string, readonly string[]>();
  for (const statement of statements) {
    const call = problems.attempt(() => sideCall(statement, texts));
    if (call === undefined) continue;
    sideCalls.set(statement, call);
    await sheets.load(call);
    if (call.what !== "subscript") continue;
    const found = problems.attempt(() => sideElements(sheets.sheet(call, statement.rest), call, statement.rest));
    elements.set(nameKey(statement.name), found ?? []);
  }
  return { sheets, sideCalls, elements };
}

function namesIn(
  scope: readonly VensimStatement[],
  sideCalls: ReadonlyMap<VensimStatement, SideCall>,
  macro?: RawMacro,
) {
  const inputs = macro?.inputs ?? [];
  const variables = new Set([...inputs, ...scope.filter(isVariable).map(({ name }) => name)].map(nameKey));
  const lookups = scope.filter(
    (statement) => statement.kind === "lookup" || sideCalls.get(statement)?.what === "lookups",
  );
  // What a macro is given may be a lookup, which it then calls by its own name for it.
  return { variables, lookups: new Set([...inputs, ...lookups.map(({ name }) => name)].map(nameKey)) };
}

function timeSettingsOf(variables: readonly Variable[], settings: VensimSettings, problems: ProblemList): TimeSettings {
  const byKey = new Map(variables.map((variable) => [nameKey(variable.name), variable]));
  const settingOf = (key: keyof typeof timeSettings): Expression | undefined => {
    const definition = byKey.get(key)?.equations[0]?.definition;
    return definition?.kind === "value" ? definition.value : undefined;
  };
  const required = (key: keyof typeof timeSettings): Expression => {
    const value = settingOf(key);
    if (value !== undefined) return value;
    const isThere = byKey.has(key);
    if (!isThere) problems.add("time", `the model has no ${key.toUpperCase()}; give it an equation`);
    return { kind: "number", value: Number.NaN };
  };
  const saveEvery = settingOf("saveper");
  const unit = byKey.get("time step")?.unit ?? byKey.get("initial time")?.unit;
  return {
    start: required("initial time"),
    stop: required("final time"),
    step: required("time step"),
    ...(saveEvery !== undefined && { saveEvery }),
    method: settings.method,
    ...(unit !== undefined && { unit }),
  };
}
