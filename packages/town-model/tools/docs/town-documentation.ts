import { type Model, nameKey } from "@tamarisk/system-dynamics";
import { type ModuleId, modules } from "../../src/modules.ts";
import type { TownParameters } from "../../src/parameters/town-parameters.ts";
import { prepareTown } from "../../src/prepared-town.ts";
import { startTown, writeModule } from "../../src/town-equations.ts";
import { type CausalLink, causalLinks } from "./causal-links.ts";
import { modulePage } from "./module-pages.ts";
import { type Language, words } from "./words.ts";
import { notedBuilder, type WrittenVariable } from "./written-variables.ts";

export const moduleIds = Object.keys(modules) as ModuleId[];

/** A town's equations as they were written, module by module, with what acts on what. */
export interface TownDocumentation {
  readonly model: Model;
  readonly written: ReadonlyMap<ModuleId, readonly WrittenVariable[]>;
  /** Among variables of the modules; figures are left out. */
  readonly links: readonly CausalLink[];
  moduleOf(name: string): ModuleId | undefined;
  kindOf(name: string): WrittenVariable["kind"] | undefined;
  /** A page of docs/model: `water`, or `README` for the list of all. */
  page(name: ModuleId | "README", language: Language): string;
}

/**
 * Reads a town's equations while they are being written.
 *
 * @example
 * townDocumentation(jinchang).page("water", "zh");
 */
export function townDocumentation(town: TownParameters): TownDocumentation {
  const prepared = prepareTown(town);
  const { builder, noted } = notedBuilder(startTown(town));
  const written = new Map<ModuleId, readonly WrittenVariable[]>();
  for (const id of moduleIds) {
    const from = noted.length;
    writeModule(id, builder, town, prepared);
    written.set(id, noted.slice(from));
  }
  const homes = new Map(moduleIds.flatMap((id) => written.get(id)!.map(({ name }) => [nameKey(name), id] as const)));
  const kinds = new Map(noted.map(({ name, kind }) => [nameKey(name), kind]));
  const figureKeys = new Set(moduleIds.flatMap((id) => Object.keys(modules[id].parameters).map(nameKey)));
  const isDrawn = (name: string) => homes.has(nameKey(name)) && !figureKeys.has(nameKey(name));
  const model = builder.build();
  const links = causalLinks(model).filter(({ from, to }) => isDrawn(from) && isDrawn(to));
  const documentation: TownDocumentation = {
    model,
    written,
    links,
    moduleOf: (name) => homes.get(nameKey(name)),
    kindOf: (name) => kinds.get(nameKey(name)),
    page: (name, language) =>
      name === "README" ? overview(documentation, language) : modulePage(name, written.get(name)!, town, language),
  };
  return documentation;
}

function overview(documentation: TownDocumentation, language: Language): string {
  const say = words[language];
  return [
    `# ${say.overview}`,
    say.overviewIntro,
    `[${say.other}](../${language === "en" ? "zh" : "en"}/README.md)`,
    say.overviewTable,
    overviewTable(documentation, language),
    `*${say.generated}*`,
  ]
    .join("\n\n")
    .concat("\n");
}

function overviewTable({ written, links, moduleOf }: TownDocumentation, language: Language): string {
  const passing = (from: ModuleId, to: ModuleId) =>
    new Set(links.filter((link) => moduleOf(link.from) === from && moduleOf(link.to) === to).map((link) => link.from))
      .size;
  const listed = (counted: (other: ModuleId) => number, id: ModuleId) =>
    moduleIds
      .filter((other) => other !== id && counted(other) > 0)
      .map((other) => `${modules[other].name[language]} ${counted(other)}`)
      .join(language === "en" ? ", " : "、");
  const rows = moduleIds.map((id) => {
    const figureCount = Object.keys(modules[id].parameters).length;
    return [
      `[${modules[id].name[language]}](${id}.md)`,
      written.get(id)!.length - figureCount,
      figureCount,
      listed((other) => passing(other, id), id),
      listed((other) => passing(id, other), id),
    ];
  });
  const columns = words[language].overviewColumns;
  const lines = [columns, ["---", "---:", "---:", "---", "---"], ...rows].map((cells) => `| ${cells.join(" | ")} |`);
  return lines.join("\n");
}
