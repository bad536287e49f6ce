import { AuthoredText, type Locale, type Stakeholder, textIn } from "@tamarisk/domain";
import { formatNumber } from "@tamarisk/ui/format-number";

/** Names of what values name by an id. */
export type NameOf = (id: string) => AuthoredText | undefined;

export function stakeholderNames(stakeholders: readonly Pick<Stakeholder, "id" | "name">[]): NameOf {
  const names = new Map<string, AuthoredText>(stakeholders.map(({ id, name }) => [id, name]));
  return (id) => names.get(id);
}

const quiet = new Set(["id", "lineageId", "mapId", "townId", "geometry", "datum"]);

/**
 * What a field of the plan says, as one line for each part: a number as a number, a text in the reader's language, what is
 * named by an id by its name. `null` when it says nothing.
 */
export function fieldLines(value: unknown, locale: Locale, nameOf: NameOf): string[] | null {
  if (value === null || value === undefined || value === "") return null;
  const lines = Array.isArray(value)
    ? value.map((part) => partsOf(part, locale, nameOf).join(" · "))
    : [partsOf(value, locale, nameOf).join(" · ")];
  const said = lines.filter((line) => line !== "");
  return said.length > 0 ? said : null;
}

function partsOf(value: unknown, locale: Locale, nameOf: NameOf): string[] {
  if (value === null || value === undefined || value === "" || typeof value === "boolean") return [];
  if (typeof value === "number") return [isYear(value) ? String(value) : formatNumber(value, locale)];
  if (typeof value === "string") return [nameOf(value) ? textIn(locale, nameOf(value)!).text : value];
  const text = AuthoredText.safeParse(value);
  if (text.success) return [textIn(locale, text.data).text];
  if (Array.isArray(value)) return value.flatMap((part) => partsOf(part, locale, nameOf));
  return Object.entries(value as object).flatMap(([key, part]) =>
    quiet.has(key) ? [] : partsOf(part, locale, nameOf),
  );
}

/** Years are written without a thousands separator; budgets of exactly such a size read the same. */
function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1949 && value <= 2150;
}
