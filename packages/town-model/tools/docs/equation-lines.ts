import { variableName } from "../../src/variable-name.ts";
import { namedUnit } from "./named-unit.ts";
import { noteIn } from "./note-in.ts";
import { type Language, words } from "./words.ts";
import type { WrittenVariable } from "./written-variables.ts";

/** One variable as an item of a list, with its unit, what it rests on and its equations. */
export function equationLines(variable: WrittenVariable, language: Language): string {
  const say = words[language];
  const { name, subscripts, kind, equations, inflows, outflows, unit, note } = variable;
  const heading = language === "en" ? `**${name}**` : `**${variableName(name).zh}** ${name}`;
  const facts = [subscripts && `\`${subscripts}\``, say.kind[kind], namedUnit(unit, name)[language]].filter(Boolean);
  const about = facts.length > 0 ? say.inBrackets(facts.join(say.comma)) : "";
  const first = `- ${heading}${about}${note ? `${say.link}${noteIn(note, language)}` : ""}`;
  const lines = equations.map(({ part, text }) => {
    const left = [kind === "stock" && say.starts, part && `\`${part}\``, "="].filter(Boolean);
    return `  - ${left.join(" ")} \`${inWords(text, language)}\``;
  });
  const flows = [
    `${say.gains}${say.link}${flowNames(inflows, language)}`,
    `${say.loses}${say.link}${flowNames(outflows, language)}`,
  ];
  return [first, ...(kind === "stock" ? [`  - ${flows.join(say.semicolon)}`] : []), ...lines].join("\n");
}

function flowNames(names: readonly string[], language: Language): string {
  return names.length === 0
    ? words[language].no
    : names.map((name) => variableName(name)[language]).join(words[language].comma);
}

/** An equation with the names of its variables in the reader's language. */
function inWords(text: string, language: Language): string {
  if (language === "en") return text;
  return text.replace(/[A-Za-z][A-Za-z'0-9_]*(?: [A-Za-z'0-9_]+)*/g, (found) => translated(found));
}

/** The longest names first, so that "water" does not take the place of "farm water met". */
function translated(text: string): string {
  const pieces = text.split(" ");
  for (let count = pieces.length; count > 0; count--) {
    for (let from = 0; from + count <= pieces.length; from++) {
      const name = pieces.slice(from, from + count).join(" ");
      const { zh } = variableName(name);
      if (zh === name) continue;
      const before = pieces.slice(0, from).join(" ");
      const after = pieces.slice(from + count).join(" ");
      return [before && translated(before), zh, after && translated(after)].filter(Boolean).join(" ");
    }
  }
  return text;
}
