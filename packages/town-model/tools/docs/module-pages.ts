import type { LocalizedText } from "@tamarisk/domain";
import { nameKey } from "@tamarisk/system-dynamics";
import { type ModuleId, modules } from "../../src/modules.ts";
import type { ParameterEntry } from "../../src/parameters/parameter-entry.ts";
import type { TownParameters } from "../../src/parameters/town-parameters.ts";
import { unitNames } from "../../src/parameters/unit-names.ts";
import { variableName } from "../../src/variable-name.ts";
import notes from "./notes.zh.json" with { type: "json" };
import { type Language, words } from "./words.ts";
import type { WrittenVariable } from "./written-variables.ts";

/** One module as a page: what acts on what, its figures in a town, its equations. */
export function modulePage(
  id: ModuleId,
  variables: readonly WrittenVariable[],
  town: TownParameters,
  language: Language,
): string {
  const say = words[language];
  const { name, parameters } = modules[id];
  const ids = Object.keys(parameters);
  const figureKeys = new Set(ids.map(nameKey));
  const equations = variables.filter((variable) => !figureKeys.has(nameKey(variable.name)));
  return `# ${name[language]}

${say.generated} [${say.other}](../${language === "en" ? "zh" : "en"}/${id}.md) · [${say.more}](../../methods/${methodPages[id]})

## ${say.diagram}

![${say.diagram}](../pictures/${id}.${language}.svg)

${say.diagramNote}
${ids.length > 0 ? figures(id, ids, town, language) : ""}
## ${say.equations}

${say.equationsIntro}

${equations.map((variable) => equation(variable, language)).join("\n")}
`;
}

/** Where the assumptions of each module are told. */
const methodPages: Readonly<Record<ModuleId, string>> = {
  outside: "nickel-price.md",
  levers: "finance.md",
  population: "cohort-component.md",
  economy: "economy.md",
  labour: "labour.md",
  land: "land.md",
  water: "water.md",
  ecology: "ecology.md",
  finance: "finance.md",
  services: "services.md",
  society: "society.md",
  carbon: "carbon.md",
  indices: "indices.md",
};

function figures(id: ModuleId, ids: readonly string[], town: TownParameters, language: Language): string {
  const say = words[language];
  const about = modules[id].parameters as Readonly<Record<string, { name: LocalizedText; unit: string }>>;
  const rows = ids.map((parameter) => {
    const entry = town.parameters[parameter]!;
    const cells = [
      about[parameter]!.name[language],
      `\`${parameter.replaceAll("_", " ")}\``,
      shownValue(entry),
      `${shownNumber(entry.low)} – ${shownNumber(entry.high)}`,
      unitNames[about[parameter]!.unit]?.[language] ?? about[parameter]!.unit,
      say.basis[entry.basis],
      say.confidence[entry.confidence],
      noteIn(entry.source, language),
    ];
    return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  });
  return `
## ${say.figures}

${say.figuresIntro(town.name[language])}

| ${say.figureColumns.join(" | ")} |
| --- | --- | ---: | ---: | --- | --- | --- | --- |
${rows.join("\n")}
`;
}

function shownValue({ value }: ParameterEntry): string {
  if (typeof value === "number") return shownNumber(value);
  return Object.entries(value)
    .map(([element, number]) => `${element} ${shownNumber(number)}`)
    .join("<br>");
}

const shownNumber = (value: number) => String(Number(value.toPrecision(4)));

function equation(variable: WrittenVariable, language: Language): string {
  const say = words[language];
  const { name, subscripts, kind, equations, inflows, outflows, unit, note } = variable;
  const heading = language === "en" ? `**${name}**` : `**${variableName(name).zh}** ${name}`;
  const facts = [subscripts && `\`${subscripts}\``, say.kind[kind], unitNames[unit]?.[language] ?? unit].filter(
    Boolean,
  );
  const lines = [`- ${heading} (${facts.join(", ")})${note ? `: ${noteIn(note, language)}` : ""}`];
  if (kind === "stock") {
    lines.push(`  - ${say.gains}: ${flowNames(inflows, language)}; ${say.loses}: ${flowNames(outflows, language)}`);
    for (const { part, text } of equations)
      lines.push(`  - ${say.starts}${part ? ` \`${part}\`` : ""}: \`${inWords(text, language)}\``);
  } else {
    for (const { part, text } of equations)
      lines.push(`  - ${part ? `\`${part}\` ` : ""}= \`${inWords(text, language)}\``);
  }
  return lines.join("\n");
}

function flowNames(names: readonly string[], language: Language): string {
  return names.length === 0 ? words[language].no : names.map((name) => variableName(name)[language]).join(", ");
}

/** An equation with the names of its variables in the reader's language. */
function inWords(text: string, language: Language): string {
  if (language === "en") return text;
  return text.replace(/[A-Za-z][A-Za-z'0-9_]*(?: [A-Za-z'0-9_]+)*/g, (words_) => translated(words_));
}

/** The longest names first, so that "water" does not take the place of "farm water met". */
function translated(text: string): string {
  const pieces = text.split(" ");
  for (let count = pieces.length; count > 0; count--) {
    for (let from = 0; from + count <= pieces.length; from++) {
      const name = pieces.slice(from, from + count).join(" ");
      const zh = variableName(name).zh;
      if (zh === name) continue;
      const before = pieces.slice(0, from).join(" ");
      const after = pieces.slice(from + count).join(" ");
      return [before && translated(before), zh, after && translated(after)].filter(Boolean).join(" ");
    }
  }
  return text;
}

function noteIn(note: string, language: Language): string {
  return language === "en" ? note : ((notes as Record<string, string>)[note] ?? note);
}
