"use client";

import { IconButton } from "@tamarisk/ui/icon-button";
import { Menu, type MenuItem } from "@tamarisk/ui/menu";
import type { Moves } from "./moves.ts";
import { usePlanRow } from "./plan-row-context.ts";

interface RowMenuProps {
  readonly label: string;
  /** Where the row can go, asked when the menu opens. */
  readonly movesOf: () => Moves;
  /** Above the lists that a row can go to: "Move to unit". */
  readonly elsewhereTitle?: string;
  readonly elsewhereName?: (id: string) => string;
  readonly first: readonly MenuItem[];
  readonly onRemove: () => void;
}

/** Everything that can be done with one row, by pointer and keyboard alike. */
export function RowMenu({ label, movesOf, elsewhereTitle, elsewhereName, first, onRemove }: RowMenuProps) {
  const { words, onEdit } = usePlanRow();
  const { t } = words;
  const move = (moves: Moves, direction: "up" | "down"): MenuItem => {
    const edit = moves[direction];
    return {
      kind: "action",
      id: direction,
      label: t(`menu.${direction}`),
      icon: direction === "up" ? "arrow-up" : "arrow-down",
      disabled: edit === null,
      onSelect: () => edit && onEdit(edit),
    };
  };
  const elsewhere = (moves: Moves): MenuItem[] =>
    moves.elsewhere.length === 0
      ? []
      : [
          { kind: "separator", id: "before-elsewhere" },
          { kind: "heading", id: "elsewhere", label: elsewhereTitle },
          ...moves.elsewhere.map(
            ({ id, edit }): MenuItem => ({
              kind: "action",
              id,
              label: elsewhereName?.(id),
              icon: "arrow-right",
              onSelect: () => onEdit(edit),
            }),
          ),
        ];
  const items = (): MenuItem[] => {
    const moves = movesOf();
    return [
      ...first,
      move(moves, "up"),
      move(moves, "down"),
      ...elsewhere(moves),
      { kind: "separator", id: "before-remove" },
      { kind: "action", id: "remove", label: t("menu.remove"), icon: "trash", danger: true, onSelect: onRemove },
    ];
  };
  return <Menu trigger={<IconButton icon="more" label={label} />} items={items} />;
}
