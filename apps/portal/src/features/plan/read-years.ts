import { type Entry, endYearEntry, wrong, yearEntry } from "./form-entry.ts";

/** The first and the last year of a measure; `null` is "not yet set". */
interface YearsRead {
  readonly startYear: number | null;
  readonly endYear: number | null;
}

const written = /^(\d{4})?(\s*[-~/至到]\s*|\s+)?(\d{4}|\d{2})?$/u;

/**
 * Reads years as a planner types them into one cell: both with any dash between them, the last one short, one year alone,
 * or only one end. Full-width figures count; blank is "not yet set".
 *
 * @example
 * readYears("2027–30"); // { ok: true, value: { startYear: 2027, endYear: 2030 } }
 * readYears("2027");    // { ok: true, value: { startYear: 2027, endYear: 2027 } }
 * readYears("2027–");   // { ok: true, value: { startYear: 2027, endYear: null } }
 */
export function readYears(text: string): Entry<YearsRead> {
  const plain = text
    .normalize("NFKC")
    .replace(/[‐-―−]/g, "-")
    .trim();
  if (plain === "") return { ok: true, value: { startYear: null, endYear: null } };
  const [, first, dash, last] = written.exec(plain) ?? [];
  const isReadable =
    dash === undefined ? first !== undefined && last === undefined : first !== undefined || last?.length === 4;
  if (!isReadable) return wrong({ kind: "unreadable", found: text });
  const startYear = asYear(first);
  const endYear =
    dash === undefined ? startYear : asYear(last?.length === 2 && first ? first.slice(0, 2) + last : last);
  const end = endYearEntry(startYear, endYear);
  if (!startYear.ok) return startYear;
  return end.ok ? { ok: true, value: { startYear: startYear.value, endYear: end.value } } : end;
}

function asYear(figures: string | undefined): Entry<number | null> {
  return yearEntry(figures === undefined ? { kind: "blank" } : { kind: "number", value: Number(figures) });
}
