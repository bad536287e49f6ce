import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formulaText } from "../../../test/formula-text.ts";
import type { BinaryOperator, Expression } from "../../model/expression.ts";
import { ModelError } from "../../model/model-problem.ts";
import { readVensim } from "./read-vensim.ts";

const control = "INITIAL TIME = 0 ~~| FINAL TIME = 1 ~~| TIME STEP = 1 ~~|";

const words: Partial<Record<BinaryOperator, string>> = { and: ":AND:", or: ":OR:" };

/** The formula as Vensim has it, with a parenthesis around every part. */
function vensimText(formula: Expression): string {
  switch (formula.kind) {
    case "number":
      return String(formula.value);
    case "reference":
      return formula.name;
    case "negate":
      return `(-${vensimText(formula.operand)})`;
    case "not":
      return `(:NOT: ${vensimText(formula.operand)})`;
    case "binary":
      return `(${vensimText(formula.left)} ${words[formula.operator] ?? formula.operator} ${vensimText(formula.right)})`;
    case "if":
      return `IF THEN ELSE(${[formula.condition, formula.then, formula.otherwise].map(vensimText).join(", ")})`;
    default:
      return `MAX(${formula.kind === "call" ? formula.arguments.map(vensimText).join(",") : ""})`;
  }
}

const binary = fc.constantFrom<BinaryOperator>("+", "-", "*", "/", "^", "=", "<>", "<", "<=", ">", ">=", "and", "or");
const formulas = fc.letrec<{ formula: Expression }>((tie) => {
  const inner = tie("formula");
  return {
    formula: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      fc.double({ min: 0, max: 1e6, noNaN: true }).map((value): Expression => ({ kind: "number", value })),
      fc.constantFrom("a", "b rate", "人口").map((name): Expression => ({ kind: "reference", name, subscripts: [] })),
      fc
        .tuple(binary, inner, inner)
        .map(([operator, left, right]): Expression => ({ kind: "binary", operator, left, right })),
      inner.map((operand): Expression => (operand.kind === "number" ? operand : { kind: "negate", operand })),
      inner.map((operand): Expression => ({ kind: "not", operand })),
      fc.tuple(inner, inner).map((given): Expression => ({ kind: "call", function: "max", arguments: given })),
      fc
        .tuple(inner, inner, inner)
        .map(([condition, then, otherwise]): Expression => ({ kind: "if", condition, then, otherwise })),
    ),
  };
}).formula;

async function readFormula(text: string): Promise<string> {
  const model = await readVensim(`a = 1 ~~| b rate = 2 ~~| 人口 = 3 ~~| x = ${text} ~~|${control}`);
  const { definition } = model.variables[3]!.equations[0]!;
  return definition.kind === "value" ? formulaText(definition.value) : definition.kind;
}

describe("readVensim over generated input", () => {
  it("reads back every formula it is given", async () => {
    await fc.assert(
      fc.asyncProperty(formulas, async (formula) => {
        expect(await readFormula(vensimText(formula))).toBe(formulaText(formula));
      }),
      { seed: 7, numRuns: 150 },
    );
  });

  it("takes blanks, comments and continued lines between any two signs for nothing", async () => {
    const blank = fc.constantFrom("", " ", "\t", "\n", "{a ~ comment | here}", "\\\n\t\t", "  ");
    await fc.assert(
      fc.asyncProperty(formulas, fc.infiniteStream(blank), async (formula, blanks) => {
        const text = vensimText(formula).replace(/(?<=[(),+*/^])|(?=[(),*/^])/gu, () => blanks.next().value as string);
        expect(await readFormula(text)).toBe(formulaText(formula));
      }),
      { seed: 7, numRuns: 150 },
    );
  });

  it("answers to any text with a model or with problems that have a place", async () => {
    const pieces = fc.constantFrom(
      ..."a,b,=,:=,==,(,),[,],{,},~,|,\",',:,;,!,->,<->,:EXCEPT:,:NA:,:MACRO:,:END OF MACRO:,INTEG(,GET XLS DATA('a',1,*,\n".split(
        ",",
      ),
      ",",
      "\\",
      "*",
      " ",
      "人",
    );
    const texts = fc.oneof(
      fc.array(pieces, { maxLength: 60 }).map((list) => list.join("")),
      fc.string({ unit: "binary", maxLength: 200 }),
    );
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const answer = await readVensim(`${text}|${control}`).catch((error: unknown) => error);
        if (!(answer instanceof ModelError)) expect(answer).toHaveProperty("variables");
        else for (const { at, kind } of answer.problems) expect(at !== undefined || kind === "time").toBe(true);
      }),
      { seed: 7, numRuns: 600 },
    );
  });
});
