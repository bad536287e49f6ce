import type { Dimension } from "../../model/model.ts";
import type { ModelProblem } from "../../model/model-problem.ts";
import { nameKey } from "../../model/name-key.ts";
import type { ProblemList } from "../problem-list.ts";
import type { VensimScanner } from "./vensim-scanner.ts";
import type { VensimStatement } from "./vensim-statement.ts";

const elementsMax = 100_000;
const nestingMax = 100;

/** A subscript range as written: its items may be elements or other ranges. */
interface WrittenRange {
  readonly statement: VensimStatement;
  readonly items: readonly string[];
  readonly mappings: readonly { readonly dimension: string; readonly items?: readonly string[] }[];
}

/** All dimensions of a model, elements spelt out. */
interface VensimDimensions {
  readonly dimensions: readonly Dimension[];
  /** Elements of a dimension or subrange by key. */
  readonly elementsOf: ReadonlyMap<string, readonly string[]>;
  /** Place of each element, from 1, in the largest dimension that has it. */
  readonly places: ReadonlyMap<string, number>;
}

/**
 * Works out the subscript ranges of a model.
 *
 * @param imported - Elements of ranges that stand in side files, by key of the range.
 */
export function vensimDimensions(
  statements: readonly VensimStatement[],
  imported: ReadonlyMap<string, readonly string[]>,
  problems: ProblemList,
): VensimDimensions {
  const written = new Map<string, WrittenRange>();
  for (const statement of statements) {
    const range = problems.attempt(() => takeRange(statement, imported.get(nameKey(statement.name))));
    if (range !== undefined) problems.attempt(() => addRange(written, range));
  }
  const elementsOf = new Map<string, readonly string[]>();
  for (const { statement } of written.values()) {
    problems.attempt(() => resolveElements(statement.name, written, elementsOf, 0));
  }
  const aliases = [...written.values()].filter(({ statement }) => statement.kind === "alias");
  const dimensions = [...written.values()].flatMap((range): Dimension[] => {
    const elements = elementsOf.get(nameKey(range.statement.name));
    if (elements === undefined) return [];
    const mappings = problems.attempt(() => mappingsOf(range, elements, aliases, elementsOf)) ?? [];
    const at = range.statement.rest.location(range.statement.offset);
    return [{ name: range.statement.name, elements, mappings, at }];
  });
  return { dimensions, elementsOf, places: elementPlaces(dimensions) };
}

function fail({ rest, offset, name }: VensimStatement, kind: ModelProblem["kind"], message: string): never {
  return rest.fail(kind, message, offset, name);
}

function addRange(written: Map<string, WrittenRange>, range: WrittenRange): void {
  const key = nameKey(range.statement.name);
  const { statement } = range;
  if (written.has(key))
    fail(statement, "duplicate-name", `the range "${statement.name}" is defined twice; take one out`);
  written.set(key, range);
}

function takeRange(statement: VensimStatement, imported: readonly string[] | undefined): WrittenRange {
  const rest: VensimScanner = statement.rest;
  const { name, kind } = statement;
  if (kind === "alias") {
    const original = rest.takeElement();
    if (original === undefined) rest.fail("syntax", `after <-> the name of a range was expected`, rest.at, name);
    return { statement, items: [original], mappings: [] };
  }
  const items = imported ?? takeItems(rest, name);
  const mappings: { dimension: string; items?: readonly string[] }[] = [];
  if (rest.take("->")) {
    do mappings.push(takeMapping(rest, name));
    while (rest.take(","));
  }
  if (!rest.isDone()) {
    rest.fail(
      "syntax",
      `in the range "${name}" an element was expected, but ${rest.describeNext()} was found`,
      rest.at,
      name,
    );
  }
  return { statement, items, mappings };
}

function takeMapping(rest: VensimScanner, name: string): { dimension: string; items?: readonly string[] } {
  const isListed = rest.take("(");
  const dimension = rest.takeElement();
  if (dimension === undefined) rest.fail("syntax", `"${name}" is mapped to something without a name`, rest.at, name);
  if (!isListed) return { dimension };
  rest.expect(":", `after the dimension that "${name}" is mapped to`);
  const items = takeItems(rest, name);
  rest.expect(")", `after the elements that "${name}" is mapped to`);
  return { dimension, items };
}

function takeItems(rest: VensimScanner, name: string): string[] {
  const items: string[] = [];
  do {
    if (rest.take("(")) {
      const first = rest.takeElement();
      rest.expect("-", "between the first and the last element of a numbered range");
      const last = rest.takeElement();
      rest.expect(")", "after a numbered range");
      items.push(...numberedItems(rest, name, first ?? "", last ?? "", items.length));
    } else {
      const item = rest.takeElement();
      if (item === undefined) {
        rest.fail(
          "syntax",
          `in the range "${name}" an element was expected, but ${rest.describeNext()} was found`,
          rest.at,
          name,
        );
      }
      items.push(item);
    }
  } while (rest.take(","));
  return items;
}

/** `(A1-A4)`: the same letters, counted up. */
function numberedItems(rest: VensimScanner, name: string, first: string, last: string, before: number): string[] {
  const from = /^(.*?)(\d+)$/su.exec(first);
  const to = /^(.*?)(\d+)$/su.exec(last);
  if (from === null || to === null || nameKey(from[1]!) !== nameKey(to[1]!) || Number(to[2]) < Number(from[2])) {
    rest.fail("subscript", `(${first}-${last}) is no numbered range: write (A1-A9)`, rest.at, name);
  }
  const count = Number(to[2]) - Number(from[2]) + 1;
  if (before + count > elementsMax) {
    rest.fail("limit", `the range "${name}" has more than ${elementsMax} elements`, rest.at, name);
  }
  return Array.from({ length: count }, (_, at) => `${from[1]}${Number(from[2]) + at}`);
}

function resolveElements(
  name: string,
  written: ReadonlyMap<string, WrittenRange>,
  elementsOf: Map<string, readonly string[]>,
  nesting: number,
): readonly string[] {
  const key = nameKey(name);
  const known = elementsOf.get(key);
  if (known !== undefined) return known;
  const { statement, items } = written.get(key)!;
  if (nesting > nestingMax) {
    fail(statement, "subscript", `the range "${name}" is made of itself, or of ranges more than ${nestingMax} deep`);
  }
  const elements: string[] = [];
  for (const item of items) {
    const isRange = written.has(nameKey(item)) && nameKey(item) !== key;
    if (isRange) for (const inner of resolveElements(item, written, elementsOf, nesting + 1)) elements.push(inner);
    else elements.push(item);
    if (elements.length > elementsMax) {
      fail(statement, "limit", `the range "${name}" has more than ${elementsMax} elements`);
    }
  }
  elementsOf.set(key, elements);
  return elements;
}

function mappingsOf(
  { statement, items, mappings }: WrittenRange,
  elements: readonly string[],
  aliases: readonly WrittenRange[],
  elementsOf: ReadonlyMap<string, readonly string[]>,
): Dimension["mappings"] {
  const expand = (item: string) => elementsOf.get(nameKey(item)) ?? [item];
  const onto = mappings.map(({ dimension, items: listed }) => {
    const target = elementsOf.get(nameKey(dimension));
    if (target === undefined)
      fail(statement, "subscript", `"${statement.name}" is mapped to "${dimension}", which is no range`);
    const images = (listed ?? target).map(expand);
    if (images.length === elements.length) return { dimension, to: images };
    if (images.length === items.length)
      return { dimension, to: items.flatMap((item, at) => expand(item).map(() => images[at]!)) };
    return fail(
      statement,
      "subscript",
      `"${statement.name}" has ${elements.length} elements, but ${images.length} stand for them in "${dimension}"`,
    );
  });
  const key = nameKey(statement.name);
  const same = elements.map((element) => [element]);
  const equivalents = aliases.flatMap((alias) => {
    if (nameKey(alias.statement.name) === key) return [alias.items[0]!];
    return nameKey(alias.items[0]!) === key ? [alias.statement.name] : [];
  });
  return [...onto, ...equivalents.map((dimension) => ({ dimension, to: same }))];
}

function elementPlaces(dimensions: readonly Dimension[]): Map<string, number> {
  const places = new Map<string, number>();
  for (const { elements } of [...dimensions].sort((a, b) => b.elements.length - a.elements.length)) {
    for (const [at, element] of elements.entries()) {
      const key = nameKey(element);
      if (!places.has(key)) places.set(key, at + 1);
    }
  }
  return places;
}
