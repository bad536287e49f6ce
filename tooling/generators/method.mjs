import { appendFileSync } from "node:fs";
import { join } from "node:path";
import { camelCase, isFilled, isKebabCase, isSentence, titleOf } from "./answers.mjs";
import { format } from "./finish.mjs";
import { insert } from "./insert.mjs";

const folders = ["ensemble", "summary", "robustness", "discovery", "search", "pathways"];
const engine = "packages/scenario-engine/src";

/** A method of the scenario engine: its file, its test, its page, its line in the glossary. */
export const methodGenerator = {
  description: "a method of the scenario engine, with test, page and glossary line",
  prompts: [
    { type: "list", name: "folder", message: "Which folder of the engine?", choices: folders },
    { type: "input", name: "name", message: "Name, as in the field (tipping-point):", validate: isKebabCase },
    { type: "input", name: "meaning", message: "What it is, in one sentence:", validate: isSentence },
    { type: "input", name: "chinese", message: "The Chinese term:", validate: isFilled },
    { type: "input", name: "source", message: "Source (author, year, title, doi):", validate: isFilled },
  ],
  actions: ({ folder, name, meaning, chinese, source }) => {
    const data = { camel: camelCase(name), title: titleOf(name), rule: rulePrefix(name) };
    const file = `${engine}/${folder}/${name}`;
    const add = (path, template) => ({
      type: "add",
      path: `{{ turbo.paths.root }}/${path}`,
      templateFile: `templates/method/${template}`,
      data,
    });
    return [
      add(`${file}.ts`, "method.ts.hbs"),
      add(`${file}.test.ts`, "method.test.ts.hbs"),
      add(`docs/methods/${name}.md`, "page.md.hbs"),
      ({ turbo }) =>
        insert(join(turbo.paths.root, "docs/glossary.md"), {
          before: "\n## The town",
          lines: `| ${data.title} | ${chinese} | ${meaning} | ${source} |\n`,
        }),
      ({ turbo }) => {
        const index = join(turbo.paths.root, engine, "index.ts");
        appendFileSync(index, `export { ${data.camel} } from "./${folder}/${name}.ts";\n`);
        return format(turbo.paths.root, [index, `${file}.ts`, `${file}.test.ts`]);
      },
      () => `next: write the rules in docs/methods/${name}.md, then the four kinds of test, then the method`,
    ];
  },
};

/** Rules are cited in tests as [REGR1] or, for several words, by their initials: [LH1]. */
function rulePrefix(name) {
  const words = name.split("-");
  const letters = words.length === 1 ? name.slice(0, 4) : words.map((word) => word[0]).join("");
  return letters.toUpperCase();
}
