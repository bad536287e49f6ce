"use client";

import { IconButton } from "@tamarisk/ui/icon-button";
import { Menu, type MenuItem } from "@tamarisk/ui/menu";
import type { Moves } from "./moves.ts";
import { usePlanTable } from "./plan-table-context.ts";

interface RowMenuProps {
  readonly label: string;
  readonly moves: Moves;
  /** Above the lists that a row can go to: "Move to unit". */
  readonly elsewhereTitle?: string;
  readonly elsewhereName?: (id: string) => string;
  readonly first: readonly MenuItem[];
  readonly onRemove: () => void;
}

/** Everything that can be done with one row, by pointer and keyboard alike. */
export function RowMenu({ label, moves, elsewhereTitle, elsewhereName, first, onRemove }: RowMenuProps) {
  const { words, onEdit } = usePlanTable();
  const { t } = words;
  const move = (direction: "up" | "down"): MenuItem => {
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
  const elsewhere: MenuItem[] =
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
  const items: MenuItem[] = [
    ...first,
    move("up"),
    move("down"),
    ...elsewhere,
    { kind: "separator", id: "before-remove" },
    { kind: "action", id: "remove", label: t("menu.remove"), icon: "trash", danger: true, onSelect: onRemove },
  ];
  return <Menu trigger={<IconButton icon="more" label={label} />} items={items} />;
}
