import stringWidth from "string-width";

export interface Column {
  readonly title: string;
  readonly align: "left" | "right";
}

/**
 * Rows as aligned text. Chinese characters are two columns wide in a terminal, so widths are counted as shown.
 *
 * @example
 * textTable([{ title: "class", align: "left" }, { title: "counties", align: "right" }], [["severe", "237"]]);
 */
export function textTable(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const lines = [columns.map((column) => column.title), ...rows];
  const widths = columns.map((_, i) => Math.max(...lines.map((line) => stringWidth(line[i] ?? ""))));
  return lines
    .map(
      (line) =>
        `${columns
          .map((column, i) => padded(line[i] ?? "", widths[i]!, column.align))
          .join("  ")
          .trimEnd()}\n`,
    )
    .join("");
}

function padded(text: string, width: number, align: Column["align"]): string {
  const space = " ".repeat(width - stringWidth(text));
  return align === "left" ? text + space : space + text;
}
