import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { nameKey } from "@tamarisk/system-dynamics";
import { type ModuleId, modules } from "../src/modules.ts";
import { outcomesById, townOutcomes } from "../src/outcomes.ts";
import { prepareTown } from "../src/prepared-town.ts";
import { startTown, writeModule } from "../src/town-equations.ts";
import { jinchang } from "../src/towns/jinchang.ts";
import { variableName } from "../src/variable-name.ts";
import { type CausalLink, causalLinks } from "./docs/causal-links.ts";
import { type CausalNode, causalPicture } from "./docs/causal-picture.ts";
import { mainLinks } from "./docs/main-links.ts";
import { modulePage } from "./docs/module-pages.ts";
import { type Language, words } from "./docs/words.ts";
import { notedBuilder, type WrittenVariable } from "./docs/written-variables.ts";

/**
 * Writes docs/model: a page per module with its equations, figures and a causal diagram, in English and Chinese. Run with
 * `pnpm build:docs` after equations, figures or names have changed.
 */
const folder = fileURLToPath(new URL("../../../docs/model/", import.meta.url));
const ids = Object.keys(modules) as ModuleId[];
const prepared = prepareTown(jinchang);
const { builder, noted } = notedBuilder(startTown(jinchang));
const written = new Map<ModuleId, WrittenVariable[]>();
for (const id of ids) {
  const from = noted.length;
  writeModule(id, builder, jinchang, prepared);
  written.set(id, noted.slice(from));
}
const moduleOf = new Map(ids.flatMap((id) => written.get(id)!.map(({ name }) => [nameKey(name), id] as const)));
const figureKeys = new Set(ids.flatMap((id) => Object.keys(modules[id].parameters).map(nameKey)));
const drawn = ({ from, to }: CausalLink) =>
  !figureKeys.has(nameKey(from)) && moduleOf.has(nameKey(from)) && moduleOf.has(nameKey(to));
const outcomeKeys = new Set(
  outcomesById(
    jinchang,
    townOutcomes(jinchang).map(({ id }) => id),
  ).map(({ variable }) => nameKey(variable)),
);
/** In nearly every equation, or no quantity of the town: lines to them would hide the others. */
const undrawn = new Set(["in force", "years on", "one year", "productivity"].map(nameKey));
const constants = new Set(
  noted.filter(({ kind }) => kind === "constant" || kind === "table").map(({ name }) => nameKey(name)),
);
const isUndrawn = (name: string) =>
  undrawn.has(nameKey(name)) ||
  constants.has(nameKey(name)) ||
  /at start$|in the books$|out of balance$|books/.test(name);
const links = causalLinks(builder.build()).filter(drawn);

rmSync(folder, { recursive: true, force: true });
for (const part of ["en", "zh", "pictures"]) mkdirSync(`${folder}${part}`, { recursive: true });
for (const language of ["en", "zh"] as const) {
  for (const id of ids) {
    writeFileSync(`${folder}${language}/${id}.md`, modulePage(id, written.get(id)!, jinchang, language));
    writeFileSync(`${folder}pictures/${id}.${language}.svg`, modulePicture(id, language));
  }
  writeFileSync(`${folder}${language}/README.md`, overview(language));
}

/** Stocks of a module, what it hands to others or to the outcomes, and what it takes from others. */
function modulePicture(id: ModuleId, language: Language): string {
  const isOwn = (name: string) => moduleOf.get(nameKey(name)) === id;
  const kinds = new Map(written.get(id)!.map(({ name, kind }) => [nameKey(name), kind]));
  const isMain = (name: string) =>
    kinds.get(nameKey(name)) === "stock" ||
    outcomeKeys.has(nameKey(name)) ||
    links.some(({ from, to }) => from === name && !isOwn(to));
  const touching = links.filter(({ from, to }) => isOwn(to) && !isUndrawn(from) && !isUndrawn(to));
  const names = [...new Set(touching.flatMap(({ from, to }) => [from, to]))];
  const kept = new Set(names.filter((name) => !isOwn(name) || isMain(name)));
  const shown = mainLinks(touching, kept).filter(({ to }) => isOwn(to));
  const nodes = [...new Set(shown.flatMap(({ from, to }) => [from, to]))].map((name): CausalNode => {
    const kind = isOwn(name) ? (kinds.get(nameKey(name)) === "stock" ? "stock" : "auxiliary") : "outside";
    return { id: name, label: variableName(name)[language], kind };
  });
  return causalPicture(nodes, shown, modules[id].name[language]);
}

/** Rows act on columns; each number counts the variables that pass. */
function overviewTable(language: Language): string {
  const passing = (from: ModuleId, to: ModuleId) =>
    new Set(
      links
        .filter((link) => moduleOf.get(nameKey(link.from)) === from && moduleOf.get(nameKey(link.to)) === to)
        .map(({ from: name }) => name),
    ).size;
  const heading = ids.map((id) => modules[id].name[language]);
  const rows = ids.map((from) => {
    const cells = ids.map((to) => (from === to ? "■" : passing(from, to) || ""));
    return `| **${modules[from].name[language]}** | ${cells.join(" | ")} |`;
  });
  return [`| | ${heading.join(" | ")} |`, `| --- |${ids.map(() => " :---: |").join("")}`, ...rows].join("\n");
}

function overview(language: Language): string {
  const say = words[language];
  const list = ids.map((id) => `- [${modules[id].name[language]}](${id}.md)`).join("\n");
  return `# ${say.overview}

${say.generated} [${say.other}](../${language === "en" ? "zh" : "en"}/README.md)

${say.overviewIntro}

${list}

${say.overviewDiagram}

${overviewTable(language)}
`;
}
