import { nameKey } from "@tamarisk/system-dynamics";
import { levers } from "../../src/levers/levers.ts";
import { type ModuleId, modules } from "../../src/modules.ts";
import { elementName } from "../../src/parameters/element-name.ts";
import type { ParameterEntry } from "../../src/parameters/parameter-entry.ts";
import type { ParameterAbout } from "../../src/parameters/parameter-set.ts";
import type { TownParameters } from "../../src/parameters/town-parameters.ts";
import { variableName } from "../../src/variable-name.ts";
import { equationLines } from "./equation-lines.ts";
import { fileNames, moduleAbout } from "./module-about.ts";
import { namedUnit } from "./named-unit.ts";
import { noteIn } from "./note-in.ts";
import { type Language, words } from "./words.ts";
import type { WrittenVariable } from "./written-variables.ts";

/** One module as a page: what it says, what acts on what, its figures in a town, the measures that act, its equations. */
export function modulePage(
  id: ModuleId,
  variables: readonly WrittenVariable[],
  town: TownParameters,
  language: Language,
): string {
  const say = words[language];
  const { intro, methods } = moduleAbout[id];
  const figureKeys = new Set(Object.keys(modules[id].parameters).map(nameKey));
  const equations = variables.filter(({ name }) => !figureKeys.has(nameKey(name)));
  const rules = methods.map((page) => `[${page}](../../methods/${page}.md)`).join(", ");
  return [
    `# ${modules[id].name[language]}`,
    intro[language],
    `[${say.overview}](README.md) · [${say.other}](../${language === "en" ? "zh" : "en"}/${id}.md) · ${say.more}${say.link}${rules}`,
    `## ${say.diagram}`,
    `![${say.diagram}](../pictures/${id}.${language}.svg)`,
    say.diagramNote,
    ...figures(id, town, language),
    ...measures(id, town, language),
    `## ${say.equations}`,
    say.equationsIntro,
    ...equationGroups(id, equations, language),
    `*${say.generated}*`,
  ]
    .join("\n\n")
    .concat("\n");
}

/** File by file, in the order of a year. */
function equationGroups(id: ModuleId, equations: readonly WrittenVariable[], language: Language): string[] {
  const files = [...new Set(equations.map(({ file }) => file))];
  return files.flatMap((file) => {
    const name = fileNames[file];
    if (!name)
      throw new RangeError(`no heading for ${id}/${file}.ts; add one to fileNames in tools/docs/module-about.ts`);
    const path = file === "outcomes" ? "outcomes.ts" : `${id}/${file}.ts`;
    const source = `[${path}](../../../packages/town-model/src/${path})`;
    const lines = equations
      .filter((variable) => variable.file === file)
      .map((variable) => equationLines(variable, language));
    return [`### ${name[language]}`, source, lines.join("\n")];
  });
}

function figures(id: ModuleId, town: TownParameters, language: Language): string[] {
  const say = words[language];
  const rows = figuresOf(id).map(([parameter, { name, unit, of }]) => {
    const entry = town.parameters[parameter]!;
    const basis = say.basis[entry.basis];
    const source = entry.source === entry.basis ? "" : noteIn(entry.source, language);
    const confidence = `${say.confidenceIs} ${say.confidence[entry.confidence]}`;
    const from = source.startsWith(basis) ? [source, confidence] : [basis, source, confidence];
    const inEquations = parameter.replaceAll("_", " ");
    return [
      `${name[language]}<br>\`${inEquations}\``,
      shownFigure(entry, unit, language, (element) => elementName(of!, element, town)[language]),
      from.filter(Boolean).join(say.semicolon),
    ];
  });
  if (rows.length === 0) return [];
  return [`## ${say.figures}`, say.figuresIntro(town.name[language]), table(say.figureColumns, rows)];
}

/** The measures whose strength is a figure of this module. */
function measures(id: ModuleId, town: TownParameters, language: Language): string[] {
  const say = words[language];
  const rows = figuresOf(id).flatMap(([parameter, { name, unit, of, lever, actsOn }]) => {
    if (lever === undefined) return [];
    const measure = levers.find((one) => one.id === lever)!;
    const strength = shownFigure(
      town.parameters[parameter]!,
      unit,
      language,
      (element) => elementName(of!, element, town)[language],
    );
    return [[measure.name[language], name[language], actsOn ? variableName(actsOn)[language] : "", strength]];
  });
  return rows.length === 0 ? [] : [`## ${say.measures}`, table(say.measureColumns, rows)];
}

const figuresOf = (id: ModuleId) => Object.entries(modules[id].parameters as Readonly<Record<string, ParameterAbout>>);

/** The value with its range and unit; one line for each element of an array. */
function shownFigure(
  { value, low, high }: ParameterEntry,
  unit: string,
  language: Language,
  nameOf: (element: string) => string,
): string {
  const range = low === high ? "" : ` (${shownNumber(low)} – ${shownNumber(high)})`;
  const named = namedUnit(unit, "a figure")[language];
  const inUnit = named && ` ${named}`;
  if (typeof value === "number") return `${shownNumber(value)}${range}${inUnit}`;
  const elements = Object.entries(value).map(([element, number]) => `${nameOf(element)} ${shownNumber(number)}`);
  return [...elements, `${range.trim()}${inUnit}`.trim()].filter(Boolean).join("<br>");
}

const shownNumber = (value: number) => String(Number(value.toPrecision(4))).replace("-", "−");

function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(columns), line(columns.map(() => "---")), ...rows.map(line)].join("\n");
}
