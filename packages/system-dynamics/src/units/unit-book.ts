import type { UnitDefinition } from "../model/model.ts";
import { nameKey } from "../model/name-key.ts";
import { readUnit } from "./read-unit.ts";
import { timesPower, type Unit, unitText } from "./unit.ts";
import { unknownName } from "./unit-solver.ts";

/** The units of a model: what each name stands for. */
export interface UnitBook {
  /**
   * A written unit in base units; `undefined` when nothing was written.
   *
   * @throws {RangeError} If it is not a unit.
   */
  readonly unitOf: (text: string) => Unit | undefined;
  /** A unit in the model's own spelling. */
  readonly text: (unit: Unit) => string;
  /** What is wrong with the definitions themselves. */
  readonly problems: readonly string[];
}

/**
 * Names that mean the same in a new model of Vensim and in Stella, used where a model does not define them itself. Any
 * other plural needs an alias.
 *
 * @see Vensim reference manual, "Units synonyms".
 */
const usualSynonyms = [
  ["second", "seconds"],
  ["minute", "minutes"],
  ["hour", "hours"],
  ["day", "days"],
  ["week", "weeks"],
  ["month", "months"],
  ["quarter", "quarters"],
  ["year", "years"],
  ["$", "dollar", "dollars", "$s"],
  ["person", "people", "persons"],
  ["unit", "units"],
] as const;

/** How many definitions may stand on one another; a longer chain is refused. */
const deepestDefinition = 100;

/**
 * Read the unit definitions of a model.
 *
 * @example
 * const book = unitBook([{ name: "ha", equation: "m^2", aliases: ["hectare"] }]);
 * book.text(book.unitOf("hectare/m")!); // "m"
 */
export function unitBook(definitions: readonly UnitDefinition[]): UnitBook {
  const problems: string[] = [];
  /** The first spelling in a variable is the one shown. */
  const spellings = new Map<string, string>();
  const definitionOf = definitionsByName(definitions);
  const meanings = new Map<string, Unit>();

  const base = (key: string): Unit => new Map([[key, 1]]);
  const rootOf = (key: string): string => nameKey(definitionOf.get(key)?.name ?? key);

  function meaningOf(key: string, above: readonly string[]): Unit {
    const known = meanings.get(key);
    if (known) return known;
    const definition = definitionOf.get(key);
    const root = rootOf(key);
    let meaning = base(root);
    if (above.includes(root) || above.length >= deepestDefinition) {
      problems.push(
        `the unit "${definition?.name ?? key}" is defined by itself: ${[...above, root].slice(-5).join(" = ")}`,
      );
    } else if (definition?.equation !== undefined) {
      meaning = equationMeaning(definition.name, definition.equation, [...above, root]) ?? meaning;
    }
    meanings.set(key, meaning);
    return meaning;
  }

  function equationMeaning(name: string, equation: string, above: readonly string[]): Unit | undefined {
    try {
      const written = readUnit(equation);
      return written && inBaseUnits(written, above);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      problems.push(`the unit "${name}" cannot be read: ${error.message}`);
      return undefined;
    }
  }

  function inBaseUnits(written: Unit, above: readonly string[]): Unit {
    let unit: Unit = new Map();
    for (const [key, exponent] of written) unit = timesPower(unit, meaningOf(key, above), exponent);
    return unit;
  }

  for (const { name } of definitions) meaningOf(nameKey(name), []);
  return {
    unitOf: (text) => {
      for (const spelling of plainNames(text)) {
        const root = rootOf(nameKey(spelling));
        if (!spellings.has(root)) spellings.set(root, spelling);
      }
      const written = readUnit(text);
      return written && inBaseUnits(written, []);
    },
    text: (unit) => unitText(unit, (part) => unknownName(part) ?? spellings.get(part) ?? part),
    problems,
  };
}

/** Every name and alias; the model's own definitions stand before the usual synonyms that share a name with them. */
function definitionsByName(definitions: readonly UnitDefinition[]): Map<string, UnitDefinition> {
  const byName = new Map<string, UnitDefinition>();
  for (const definition of definitions) {
    for (const name of [definition.name, ...definition.aliases]) {
      if (!byName.has(nameKey(name))) byName.set(nameKey(name), definition);
    }
  }
  for (const [name, ...aliases] of usualSynonyms) {
    if ([name, ...aliases].some((known) => byName.has(known))) continue;
    for (const known of [name, ...aliases]) byName.set(known, { name, aliases });
  }
  return byName;
}

/** The names in a unit as they are spelt there. */
function plainNames(text: string): string[] {
  const written = text.replace(/\[[^\]]*\]?\s*$/u, "");
  return written
    .split(/[*×·∙⋅/÷／^()（）"-]|\bper\b/iu)
    .map((word) => word.trim())
    .filter((word) => word !== "");
}
