"use client";

import { Button } from "@tamarisk/ui/button";
import { FilterSelect } from "@tamarisk/ui/filter-select";
import { Icon } from "@tamarisk/ui/icon";
import { IconButton } from "@tamarisk/ui/icon-button";
import { SegmentedControl } from "@tamarisk/ui/segmented-control";
import { ToggleChip } from "@tamarisk/ui/toggle-chip";
import type { GridModel } from "./grid-model.ts";
import type { DataWords } from "./use-data-words.ts";

interface DataToolbarProps {
  readonly places: readonly { readonly townId: string; readonly name: string }[];
  readonly townId: string;
  readonly onlyBlanks: boolean;
  readonly model: GridModel;
  readonly availableYears: number;
  /** The column a phone shows. */
  readonly column: number;
  readonly words: DataWords;
  readonly onPlace: (townId: string) => void;
  readonly onOnlyBlanks: (onlyBlanks: boolean) => void;
  readonly onChooseYears: () => void;
  readonly onColumn: (column: number) => void;
}

/** More places than these are a list to choose from. */
const mostSideBySide = 4;

/** Which place, which rows and which years the grid shows. */
export function DataToolbar(props: DataToolbarProps) {
  const { places, townId, onlyBlanks, model, availableYears, column, words } = props;
  const { t } = words;
  return (
    <div className="flex flex-wrap items-center gap-2 border-b border-hairline px-4 py-3 max-sm:px-3 print:hidden">
      {places.length > mostSideBySide ? (
        <FilterSelect
          label={t("place")}
          value={townId}
          options={places.map(({ townId: value, name }) => ({ value, label: name }))}
          onValueChange={props.onPlace}
        />
      ) : (
        places.length > 1 && (
          <SegmentedControl
            label={t("place")}
            value={townId}
            segments={places.map(({ townId: value, name }) => ({ value, label: name }))}
            onValueChange={props.onPlace}
          />
        )
      )}
      <ToggleChip pressed={onlyBlanks} onPressedChange={props.onOnlyBlanks}>
        {t("onlyBlanks")}
      </ToggleChip>
      <Button size="sm" className="min-h-8 text-sm" onClick={props.onChooseYears}>
        {t("years", { shown: model.years.length, total: availableYears })}
        <Icon name="chevron-down" size={12} />
      </Button>
      <span role="status" className="ml-auto text-xs text-muted">
        {t("shown", { shown: model.shown, total: model.total })}
      </span>
      <div className="flex w-full items-center justify-between sm:hidden">
        <IconButton
          icon="chevron-left"
          label={t("grid.earlier")}
          variant="secondary"
          disabled={column === 0}
          onClick={() => props.onColumn(column - 1)}
        />
        <span className="font-semibold">
          <span className="sr-only">{t("grid.phoneYear")}: </span>
          {model.years[column]}
        </span>
        <IconButton
          icon="chevron-right"
          label={t("grid.later")}
          variant="secondary"
          disabled={column >= model.years.length - 1}
          onClick={() => props.onColumn(column + 1)}
        />
      </div>
    </div>
  );
}
