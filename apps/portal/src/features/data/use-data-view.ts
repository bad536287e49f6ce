"use client";

import { useMemo, useState } from "react";
import type { DataScreenProps } from "./data-screen-props.ts";
import { gridModel } from "./grid-model.ts";
import { type CellName, gridPlace, placeAt } from "./grid-place.ts";
import type { GridPosition } from "./grid-step.ts";
import { availableYears, defaultYears, shownYears } from "./shown-years.ts";
import { useDataAddress } from "./use-data-address.ts";
import type { DataEditor } from "./use-data-editor.ts";

/** What the grid shows: place, years and rows from the address, and the cell where the keyboard stands. */
export function useDataView(
  { places, currentYear }: Pick<DataScreenProps, "places" | "currentYear">,
  { overview, cells }: Pick<DataEditor, "overview" | "cells">,
) {
  const { indicators, total } = overview;
  const [starting] = useState(() => {
    const observed = overview.years.map((year) => ({ year }));
    return { available: availableYears(observed, currentYear), years: defaultYears(observed, currentYear) };
  });
  const address = useDataAddress(starting.available);
  const place = places.find(({ townId }) => townId === address.townId) ?? places[0];
  const linkedYear = address.cell?.year ?? null;
  const years = useMemo(
    () => shownYears(address.years, starting.years, linkedYear),
    [address.years, starting.years, linkedYear],
  );
  const model = useMemo(
    () => ({
      ...gridModel(indicators, cells, { townId: place.townId, years, onlyBlanks: address.onlyBlanks }),
      total,
    }),
    [indicators, cells, total, place.townId, years, address.onlyBlanks],
  );
  const [chosen, setChosen] = useState<CellName | null>(address.cell);
  const active = gridPlace(model, chosen);
  return {
    address,
    place,
    model,
    available: starting.available,
    active,
    choose: (position: GridPosition) => {
      const next = placeAt(model, position);
      if (next) setChosen({ indicatorId: next.row.indicator.id, year: next.year });
    },
    chooseCell: setChosen,
  };
}

export type GridView = ReturnType<typeof useDataView>;
