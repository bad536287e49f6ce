import { readFileSync } from "node:fs";
import { join } from "node:path";
import { camelCase, isCamelCase, isKebabCase, isSentence } from "./answers.mjs";
import { format } from "./finish.mjs";
import { insert } from "./insert.mjs";

const api = "packages/api";
const sets = ["everyRole", "planners", "administrators"];
const actions = ["read", "create", "edit", "remove", "administer"];

/** `pnpm generate` runs at the root. */
const nouns = () =>
  readFileSync(`${api}/src/authorisation/noun.ts`, "utf8")
    .split("export type Action")[0]
    .match(/(?<=\| ")[a-z]+/g);

/** A procedure of the API: its file, its place in a router, its row in the table of who may call it, a test. */
export const procedureGenerator = {
  description: "a procedure of the API, with its row in the table of who may call it, and a test",
  prompts: [
    { type: "list", name: "side", message: "For planners or for administrators?", choices: ["planning", "admin"] },
    { type: "list", name: "noun", message: "About what?", choices: nouns() },
    { type: "input", name: "name", message: "Name of its file (list-risks):", validate: isKebabCase },
    { type: "input", name: "method", message: "Name in the router (list):", validate: isCamelCase },
    { type: "list", name: "kind", message: "Does it change anything?", choices: ["query", "mutation"] },
    { type: "list", name: "action", message: "What does the caller do to the noun?", choices: actions },
    { type: "list", name: "who", message: "Who may, by the rules in ability-of.ts?", choices: sets },
    { type: "input", name: "meaning", message: "What it does, in one sentence:", validate: isSentence },
  ],
  actions: (answers) => {
    const { side, noun, name, method, who } = answers;
    const data = { camel: camelCase(name), path: `${side}.${noun}.${method}`, changes: answers.kind === "mutation" };
    const file = `${api}/src/${noun}/${name}.ts`;
    const test = `${api}/test/${name}.integration.test.ts`;
    const router = `${api}/src/${side}-router.ts`;
    const table = `${api}/test/procedure-table.ts`;
    const add = (path, template) => ({
      type: "add",
      path: `{{ turbo.paths.root }}/${path}`,
      templateFile: `templates/procedure/${template}`,
      data,
    });
    return [
      add(file, "procedure.ts.hbs"),
      add(test, "procedure.test.ts.hbs"),
      ({ turbo }) => addToRouter(join(turbo.paths.root, router), { ...answers, ...data }),
      ({ turbo }) =>
        insert(join(turbo.paths.root, table), {
          before: "\n};",
          lines: `\n  "${data.path}": { who: ${who}, names: "something", input: ofProject },`,
        }),
      ({ turbo }) => format(turbo.paths.root, [file, test, router, table]),
      () => `next: fill in ${file}; the table's test runs by: pnpm --filter @tamarisk/api test:integration`,
    ];
  },
};

function addToRouter(file, { noun, name, method, camel }) {
  insert(file, { before: "import", lines: `import { ${camel} } from "./${noun}/${name}.ts";\n` });
  const group = `  ${noun}: router({`;
  return readFileSync(file, "utf8").includes(group)
    ? insert(file, { after: group, lines: `${method}: ${camel},` })
    : insert(file, { before: "\n});", lines: `\n${group} ${method}: ${camel} }),` });
}
