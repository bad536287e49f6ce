"use client";

import { Button } from "@tamarisk/ui/button";
import { type NumberEntry, numberEntry } from "@tamarisk/ui/number-entry";
import { NumberField } from "@tamarisk/ui/number-field";
import type { AxisBrush } from "@tamarisk/ui/parallel-coordinates-layout";
import { type LimitEnd, RangeLimit } from "@tamarisk/ui/range-limit";
import { useState } from "react";
import { histogram } from "@/features/discover/input-range.ts";
import type { ShownPoints } from "./shown-points.ts";

interface AxisFiltersProps extends ShownPoints {
  readonly onBrush: (axis: number, brush: AxisBrush | null) => void;
  readonly onClear: () => void;
}

/** Every axis as a range with two ends, to drag, to walk with arrow keys or to type. */
export function AxisFilters(props: AxisFiltersProps) {
  const { axes, brushes, points, passing, words, onClear } = props;
  const { t } = words;
  const isNarrowed = brushes.some((brush) => brush !== null);
  return (
    <details className="rounded-lg border border-hairline bg-panel p-4 print:hidden">
      <summary className="cursor-pointer font-semibold">
        {t("filters.title")}{" "}
        <span className="font-normal text-muted">
          {isNarrowed
            ? t("filters.some", { shown: passing.length, count: points.length })
            : t("filters.all", { count: points.length })}
        </span>
      </summary>
      <div className="mt-3 grid grid-cols-1 gap-x-8 gap-y-4 xl:grid-cols-2">
        {axes.map((axis, place) => (
          <AxisFilter key={axis.id} {...props} place={place} />
        ))}
      </div>
      {isNarrowed && (
        <div className="mt-3">
          <Button size="sm" onClick={onClear}>
            {t("filters.clear")}
          </Button>
        </div>
      )}
    </details>
  );
}

const parts = 20;

function AxisFilter(props: AxisFiltersProps & { readonly place: number }) {
  const { axes, brushes, plan, points, words, place, onBrush } = props;
  const { t, value } = words;
  const axis = axes[place]!;
  const [low, high] = [Math.min(axis.worst, axis.best), Math.max(axis.worst, axis.best)];
  const brush = brushes[place] ?? {};
  const shown = (number: number) => value(plan.objectives[place]!, number);
  const move = (end: LimitEnd, to: number | undefined) => {
    // An end that is moved to the very end of the range is open again.
    const isOpen = to === undefined || (end === "min" ? to <= low : to >= high);
    const bounded = isOpen
      ? undefined
      : end === "min"
        ? Math.min(to, brush.max ?? high)
        : Math.max(to, brush.min ?? low);
    onBrush(place, { ...brush, [end]: bounded });
  };
  return (
    <div className="grid grid-cols-1 gap-1">
      <div className="font-semibold">
        {axis.name} <span className="text-xs font-normal text-muted">{axis.unit}</span>
      </div>
      <div className="grid grid-cols-1 items-end gap-x-4 gap-y-2 sm:grid-cols-[minmax(0,1fr)_13rem]">
        <RangeLimit
          {...{ low, high }}
          min={brush.min}
          max={brush.max}
          sought={[]}
          others={histogram(
            Float64Array.from(points, ({ values }) => values[place]!),
            [low, high],
            parts,
            () => true,
          )}
          onMove={move}
          onSet={move}
          labels={{
            chart: t("filters.chart", { outcome: axis.name, low: shown(low), high: shown(high) }),
            end: (end) => t(end === "min" ? "filters.endMin" : "filters.endMax", { outcome: axis.name }),
            value: shown,
          }}
        />
        <div className="grid grid-cols-2 gap-2">
          <TypedEnd
            label={t("filters.from")}
            anyLabel={shown(low)}
            value={brush.min}
            words={words}
            onType={(to) => move("min", to)}
          />
          <TypedEnd
            label={t("filters.to")}
            anyLabel={shown(high)}
            value={brush.max}
            words={words}
            onType={(to) => move("max", to)}
          />
        </div>
      </div>
    </div>
  );
}

interface TypedEndProps {
  readonly label: string;
  /** Shown while the end is open. */
  readonly anyLabel: string;
  readonly value: number | undefined;
  readonly words: ShownPoints["words"];
  readonly onType: (value: number | undefined) => void;
}

/** One end as a number to type; it counts when the field is left or Enter is pressed. */
function TypedEnd({ label, anyLabel, value, words, onType }: TypedEndProps) {
  const [typed, setTyped] = useState<NumberEntry | null>(null);
  const commit = () => {
    if (!typed || typed.kind === "unreadable") return;
    onType(typed.kind === "number" ? typed.value : undefined);
    setTyped(null);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the field inside is what is used; this only hears that it is left
    <div onBlur={commit} onKeyDown={(event) => event.key === "Enter" && commit()}>
      <NumberField
        label={label}
        value={typed ?? numberEntry(value === undefined ? undefined : Number(value.toPrecision(4)))}
        placeholder={anyLabel}
        onValueChange={setTyped}
        error={typed?.kind === "unreadable" ? words.t("filters.notNumber", { found: typed.text }) : undefined}
      />
    </div>
  );
}
