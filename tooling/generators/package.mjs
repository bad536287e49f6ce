import { join } from "node:path";
import { arrows, reachableFrom } from "../tasks/src/arrows.mjs";
import { camelCase, isKebabCase, isSentence } from "./answers.mjs";
import { format } from "./finish.mjs";
import { insert } from "./insert.mjs";

const files = [
  "package.json",
  "tsconfig.json",
  "tsconfig.build.json",
  "turbo.json",
  "vitest.config.ts",
  "src/index.ts",
];

/** A package with one idea in it, its tag, and the arrows it may follow. */
export const packageGenerator = {
  description: "a package, with its tag and who it may import",
  prompts: [
    { type: "input", name: "name", message: "Name of the package:", validate: isKebabCase },
    { type: "input", name: "idea", message: "Name of its first file:", validate: isKebabCase },
    { type: "input", name: "meaning", message: "What that is, in one sentence:", validate: isSentence },
    {
      type: "input",
      name: "imports",
      message: "Tags it may import, by commas (domain):",
      default: "domain",
      validate: areTags,
    },
  ],
  actions: ({ name, idea, imports }) => {
    const folder = `packages/${name}`;
    const tags = imports.split(",").filter(Boolean);
    const data = { camel: camelCase(idea), needsDomain: tags.includes("domain") };
    const add = (path, template = path) => ({
      type: "add",
      path: `{{ turbo.paths.root }}/${folder}/${path}`,
      templateFile: `templates/package/${template}.hbs`,
      data,
    });
    return [
      ...files.map((file) => add(file)),
      add(`src/${idea}.ts`, "src/idea.ts"),
      add(`src/${idea}.test.ts`, "src/idea.test.ts"),
      ({ turbo }) =>
        insert(join(turbo.paths.root, "tooling/tasks/src/arrows.mjs"), {
          before: "\n};",
          lines: `\n  "${name}": ${JSON.stringify(tags)},`,
        }),
      ({ turbo }) => {
        const allow = [...new Set(tags.flatMap((tag) => [tag, ...reachableFrom(tag)])), "tooling"];
        return insert(join(turbo.paths.root, "turbo.json"), {
          before: '      "tooling": {}',
          lines: `      "${name}": { "dependencies": { "allow": ${JSON.stringify(allow)} } },\n`,
        });
      },
      ({ turbo }) => format(turbo.paths.root, [folder, "tooling/tasks/src/arrows.mjs", "turbo.json"]),
      () => "next: pnpm install; a package that imports this one names it in its own package.json and arrows",
    ];
  },
};

function areTags(text) {
  const unknown = text.split(",").filter((tag) => tag && !arrows[tag]);
  return (
    unknown.length === 0 ||
    `No package has the tag ${unknown.join(", ")}; the tags are ${Object.keys(arrows).join(", ")}.`
  );
}
