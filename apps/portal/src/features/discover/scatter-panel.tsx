"use client";

import type { CaseInput } from "@tamarisk/scenario-engine";
import { BoxScatter } from "@tamarisk/ui/box-scatter";
import { ChartFrame } from "@tamarisk/ui/chart-frame";
import { FilterSelect } from "@tamarisk/ui/filter-select";
import { Panel } from "@tamarisk/ui/panel";
import { useMemo } from "react";
import type { BoxTabProps } from "./box-tab-props.ts";

type NumberInput = Extract<CaseInput, { kind: "number" }>;

/** The futures by two numbers, those that the box limits most tellingly unless the reader picks others. */
export function ScatterPanel(props: BoxTabProps) {
  const { control, discovered, address, words, names } = props;
  const { t, locale, count } = words;
  const { cases, places } = control.left;
  const numbers = useMemo(() => cases.inputs.filter((input): input is NumberInput => input.kind === "number"), [cases]);
  const [x, y] = twoInputs(numbers, Object.keys(control.box.limits), address.axes);
  const axes = useMemo(
    () => (x && y ? [axisOf(x, discovered, control.box.limits), axisOf(y, discovered, control.box.limits)] : null),
    [x, y, discovered, control.box.limits],
  );
  const table = useMemo(
    () => ({
      caption: x && y ? t("scatter.tableCaption", { x: names.inText(x.id), y: names.inText(y.id) }) : "",
      columns: [t("scatter.future"), ...[x, y].map((input) => (input ? names.name(input.id) : "")), t("scatter.fails")],
      // Ten thousand rows are made only when somebody looks at them.
      get rows() {
        if (!x || !y) return [];
        return Array.from(places, (place, at) => [
          String(discovered.failing.counted[place]! + 1),
          x.values[at]!,
          y.values[at]!,
          t(cases.ofInterest[at] === 1 ? "scatter.missed" : "scatter.kept"),
        ]);
      },
    }),
    [x, y, places, cases, discovered, names, t],
  );
  if (!x || !y || !axes) {
    return (
      <Panel padding="tight" title={t("scatter.title")}>
        {t("scatter.needTwo")}
      </Panel>
    );
  }
  const [across, up] = axes as [Axis, Axis];
  const inside = framed(cases.ofInterest, x, y, across, up);
  const k = cases.ofInterest.reduce((sum, each) => sum + each, 0);
  const options = (other: string) =>
    numbers
      .filter(({ id }) => id !== other)
      .map(({ id }) => ({ value: id, label: names.name(id) }))
      .sort((a, b) => a.label.localeCompare(b.label, locale));
  const drawn = Math.ceil(cases.count / Math.max(1, Math.ceil(cases.count / 2000)));
  return (
    <ChartFrame
      title={t("scatter.title")}
      headline={t("scatter.headline", { k: count(k), n: count(cases.count), inside: count(inside) })}
      source={t("scatter.source", { drawn: count(drawn), count: count(cases.count) })}
      table={table}
      locale={locale}
      labels={words.chartLabels}
      fileName={`${t("scatter.file")}.csv`}
    >
      <div className="flex flex-wrap gap-2 pb-2 print:hidden">
        <FilterSelect
          label={t("scatter.x")}
          value={x.id}
          options={options(y.id)}
          onValueChange={(id) => address.setAxes([id, y.id])}
        />
        <FilterSelect
          label={t("scatter.y")}
          value={y.id}
          options={options(x.id)}
          onValueChange={(id) => address.setAxes([x.id, id])}
        />
      </div>
      <BoxScatter
        {...{ x: across, y: up, xs: x.values, ys: y.values, ofInterest: cases.ofInterest }}
        labels={{
          chart: t("scatter.chart", {
            ...{ n: count(cases.count), k: count(k), x: names.inText(x.id), y: names.inText(y.id) },
            ...{
              xLow: names.value(x.id, across.min ?? across.low),
              xHigh: names.value(x.id, across.max ?? across.high),
            },
            ...{ yLow: names.value(y.id, up.min ?? up.low), yHigh: names.value(y.id, up.max ?? up.high) },
          }),
          x: names.name(x.id),
          y: names.name(y.id),
          xValue: (value) => names.value(x.id, value),
          yValue: (value) => names.value(y.id, value),
        }}
      />
    </ChartFrame>
  );
}

interface Axis {
  readonly low: number;
  readonly high: number;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

function axisOf(
  input: NumberInput,
  { ranges }: BoxTabProps["discovered"],
  limits: BoxTabProps["control"]["box"]["limits"],
): Axis {
  const [low, high] = ranges.get(input.id) ?? [0, 1];
  const limit = limits[input.id];
  return { low, high, ...(limit && !("values" in limit) && limit) };
}

/** The reader's own choice, else the first two limited numbers, else any. */
function twoInputs(numbers: readonly NumberInput[], limited: readonly string[], own: readonly string[]) {
  const byId = (id: string | undefined) => numbers.find((input) => input.id === id);
  const inOrder = [...limited.flatMap((id) => byId(id) ?? []), ...numbers.filter(({ id }) => !limited.includes(id))];
  const x = byId(own[0]) ?? inOrder.find(({ id }) => id !== own[1]);
  const y = byId(own[1]) ?? inOrder.find(({ id }) => id !== x?.id);
  return [x, y] as const;
}

/** Futures of interest inside the two limits of the picture. */
function framed(ofInterest: Uint8Array, x: NumberInput, y: NumberInput, across: Axis, up: Axis): number {
  const isIn = (value: number, { min, max }: Axis) => value >= (min ?? -Infinity) && value <= (max ?? Infinity);
  let inside = 0;
  for (let future = 0; future < ofInterest.length; future++) {
    if (ofInterest[future] === 1 && isIn(x.values[future]!, across) && isIn(y.values[future]!, up)) inside++;
  }
  return inside;
}
