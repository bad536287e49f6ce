import {
  type CellProblem,
  ExchangeSheet,
  type ImportOverview,
  type ImportPart,
  type ImportPreview,
  importPageMax,
  type RowChange,
} from "@tamarisk/domain";

/** An import at a glance: counts, and the first of its changes and problems. */
export function importOverview(preview: ImportPreview): ImportOverview {
  const { changes, problems } = preview;
  const sheets = ExchangeSheet.options.flatMap((sheet) => {
    const own = changes.filter((change) => change.sheet === sheet);
    const count = (part: ImportPart) => changesOf(own, part).length;
    const counts = { all: own.length, add: count("add"), change: count("change"), conflict: count("conflict") };
    return own.length === 0 ? [] : [{ sheet, ...counts }];
  });
  return {
    ...preview,
    changes: changes.slice(0, importPageMax),
    problems: inOrder(problems).slice(0, importPageMax),
    counts: { sheets, partly: changes.filter(isPartly).length, problems: problems.length },
  };
}

/** The changes of one part, in the order of the file. */
export function changesOf(changes: readonly RowChange[], part: ImportPart): readonly RowChange[] {
  if (part === "all") return changes;
  return changes.filter(({ kind, conflict }) => (part === "conflict" ? conflict !== null : kind === part));
}

/** Problems in the order of the file's sheets and rows. */
export function inOrder(problems: readonly CellProblem[]): readonly CellProblem[] {
  const place = ({ sheet }: CellProblem) => ExchangeSheet.options.indexOf(sheet);
  return [...problems].sort((one, other) => place(one) - place(other) || one.row - other.row);
}

function isPartly({ conflict, fields }: RowChange): boolean {
  return conflict !== null && conflict.cells !== null && conflict.cells.length < fields.length;
}
