"use client";

import { Button } from "@tamarisk/ui/button";
import { EmptyState } from "@tamarisk/ui/empty-state";
import type { DataScreenProps } from "./data-screen-props.ts";
import { DataToolbar } from "./data-toolbar.tsx";
import { GridLegend } from "./grid-legend.tsx";
import { IndicatorGrid } from "./indicator-grid.tsx";
import type { GridView } from "./use-data-view.ts";
import type { DataWords } from "./use-data-words.ts";
import type { GridFocus } from "./use-grid-focus.ts";

interface GridPanelProps {
  readonly places: DataScreenProps["places"];
  readonly view: GridView;
  readonly focus: GridFocus;
  readonly unsavedKeys: ReadonlySet<string>;
  readonly words: DataWords;
  readonly onChooseYears: () => void;
  /** Rows that are still on their way. */
  readonly missing: number;
  /** `null` for readers who may not change anything. */
  readonly onPaste: ((text: string) => void) | null;
}

/** The grid with the choice of place, rows and years above it, and what its shapes mean below. */
export function GridPanel({
  places,
  view,
  focus,
  unsavedKeys,
  words,
  onChooseYears,
  missing,
  onPaste,
}: GridPanelProps) {
  const { t, local } = words;
  const { address, place, model, active, available } = view;
  return (
    <section data-panel className="min-w-0 overflow-hidden rounded-lg border border-hairline bg-panel">
      <DataToolbar
        places={places.map(({ townId, name }) => ({ townId, name: local(name) }))}
        townId={place.townId}
        onlyBlanks={address.onlyBlanks}
        model={model}
        availableYears={available.length}
        column={active?.position.column ?? 0}
        words={words}
        onPlace={address.setPlace}
        onOnlyBlanks={address.setOnlyBlanks}
        onChooseYears={onChooseYears}
        onColumn={(column) => view.choose({ row: active?.position.row ?? 0, column })}
      />
      {active ? (
        <div ref={focus.gridRef} className="overflow-x-auto sm:scroll-pl-56 print:overflow-visible">
          <IndicatorGrid
            model={model}
            townId={place.townId}
            placeName={local(place.name)}
            words={words}
            active={active.position}
            unsavedKeys={unsavedKeys}
            onActive={view.choose}
            onEdit={(position) => {
              view.choose(position);
              focus.toForm();
            }}
            onPaste={onPaste}
          />
        </div>
      ) : (
        <div className="p-4">
          <EmptyState
            title={t("grid.none")}
            action={<Button onClick={() => address.setOnlyBlanks(false)}>{t("grid.showAll")}</Button>}
          />
        </div>
      )}
      {missing > 0 && (
        <p role="status" className="m-0 px-4 py-3 text-xs text-muted">
          {t("grid.missing", { count: missing })}
        </p>
      )}
      <GridLegend />
    </section>
  );
}
