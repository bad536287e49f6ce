"use client";

import type { AxisBrush } from "@tamarisk/ui/parallel-coordinates-layout";
import { passesBrushes } from "@tamarisk/ui/parallel-coordinates-layout";
import { useMemo, useState } from "react";
import { axesOf } from "./axes-of.ts";
import { AxisFilters } from "./axis-filters.tsx";
import { PointPanel } from "./point-panel.tsx";
import { PointsChart } from "./points-chart.tsx";
import { PointsTable } from "./points-table.tsx";
import type { PointsViewProps } from "./points-view-props.ts";

/** All combinations as lines, narrowed down axis by axis; one of them looked at. */
export function PointsView(props: PointsViewProps) {
  const { plan, points, progress, words } = props;
  const [brushOf, setBrushOf] = useState<Readonly<Record<string, AxisBrush>>>({});
  const [colourId, setColourId] = useState<string | null>(null);
  const [selectedId, setSelectedId] = useState<string | null>(null);
  const axes = useMemo(() => axesOf(plan, progress, points, words), [plan, progress, points, words]);
  const brushes = axes.map(({ id }) => brushOf[id] ?? null);
  const passing = points.filter(({ values }) => passesBrushes(values, brushes));
  const colourBy = Math.max(
    0,
    axes.findIndex(({ id }) => id === colourId),
  );
  const selected = points.find(({ id }) => id === selectedId) ?? null;
  const brush = (place: number, next: AxisBrush | null) => {
    const id = axes[place]!.id;
    setBrushOf((before) => {
      const { [id]: _, ...others } = before;
      return next && (next.min !== undefined || next.max !== undefined) ? { ...others, [id]: next } : others;
    });
  };
  const shared = { ...props, axes, brushes, passing, selected, onSelect: setSelectedId };
  return (
    <>
      <PointsChart {...shared} colourBy={colourBy} onColourBy={setColourId} onBrush={brush} />
      <div aria-live="polite">
        {selected && <PointPanel {...props} point={selected} onClose={() => setSelectedId(null)} />}
      </div>
      <AxisFilters {...shared} onBrush={brush} onClear={() => setBrushOf({})} />
      <PointsTable {...shared} />
    </>
  );
}
