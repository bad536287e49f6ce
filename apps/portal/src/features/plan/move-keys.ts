import type { KeyboardEvent } from "react";
import type { Moves } from "./moves.ts";
import type { PlanEdit } from "./plan-edit.ts";

/** Alt with an arrow key moves the row that has the focus. */
export function moveKeys(moves: Moves, onEdit: (edit: PlanEdit) => void): (event: KeyboardEvent) => void {
  return (event) => {
    if (!event.altKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
    event.preventDefault();
    const edit = event.key === "ArrowUp" ? moves.up : moves.down;
    if (edit) onEdit(edit);
  };
}
