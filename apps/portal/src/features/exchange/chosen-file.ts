import { type ExchangeSheet, fileLimitBytes, type SheetDescription } from "@tamarisk/domain";

/** What can be done with a file that was chosen, seen from its name and size alone. */
export type ChosenFile =
  | { readonly kind: "too-large"; readonly bytes: number; readonly limitBytes: number }
  | { readonly kind: "empty" }
  /** A table without sheets of its own, whose name does not say what it holds. */
  | { readonly kind: "asks-sheet" }
  | { readonly kind: "ready"; readonly sheet: ExchangeSheet | null };

/**
 * Look at a file before it is sent. Only a text needs to be told which sheet it is: from its name, as in `Tasks.csv` or
 * `金昌 2035-2026-11-23-tasks.csv` as exports are called, else the planner says.
 *
 * @example
 * chosenFile({ name: "任务.csv", size: 120 }, sheets); // { kind: "ready", sheet: "tasks" }
 */
export function chosenFile(
  { name, size }: Pick<File, "name" | "size">,
  sheets: readonly SheetDescription[],
): ChosenFile {
  if (size > fileLimitBytes) return { kind: "too-large", bytes: size, limitBytes: fileLimitBytes };
  if (size === 0) return { kind: "empty" };
  const [, stem, ending] = /^(.*)\.([^.]*)$/u.exec(plain(name)) ?? [null, plain(name), ""];
  if (!["csv", "tsv", "txt"].includes(ending!)) return { kind: "ready", sheet: null };
  const named = sheets.find(({ kind, name: { en, zh } }) =>
    [kind, en, zh].map(plain).some((word) => stem === word || stem!.endsWith(`-${word}`)),
  );
  return named ? { kind: "ready", sheet: named.kind } : { kind: "asks-sheet" };
}

function plain(text: string): string {
  return text.normalize("NFKC").trim().toLowerCase();
}
