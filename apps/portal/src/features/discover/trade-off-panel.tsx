"use client";

import { ChartFrame } from "@tamarisk/ui/chart-frame";
import { TradeOffChart } from "@tamarisk/ui/trade-off-chart";
import { useMemo } from "react";
import type { BoxTabProps } from "./box-tab-props.ts";
import { isSure } from "./described-box.ts";

/** Every box of the trajectory by coverage and density, to pick one from. */
export function TradeOffPanel({ control, discovered, names, objective, storyline, words }: BoxTabProps) {
  const { t, percent } = words;
  const { trajectory, place, box } = control;
  const { failing, counted } = discovered.failing;
  const table = useMemo(
    () => ({
      caption: t("curveTable.caption", { what: words.clause("missed", objective, words.local(storyline.name)) }),
      columns: (["place", "coverage", "density", "mass", "n", "k", "limits"] as const).map((column) =>
        t(`curveTable.${column}`),
      ),
      rows: trajectory.map((each, at) => [
        String(at + 1),
        ...[each.coverage, each.density, each.mass].map((share) => Math.round(share * 1000) / 10),
        each.n,
        each.k,
        names.limits(each.limits),
      ]),
    }),
    [trajectory, names, objective, storyline, t, words],
  );
  const reading = (at: number) => {
    const { coverage, density, mass, limits } = trajectory[at] ?? box;
    const shares = { coverage: percent(coverage), density: percent(density), mass: percent(mass) };
    if (at < 0) return t("curve.own", shares);
    const counts = { place: String(at + 1), count: String(trajectory.length), limits: Object.keys(limits).length };
    return t("curve.reading", { ...shares, ...counts });
  };
  return (
    <ChartFrame
      title={t("curve.title")}
      headline={t("curve.headline", { count: trajectory.length })}
      source={
        <>
          {control.isProposed && <>{t(isSure(box) ? "curve.proposed" : "curve.proposedUnsure")} </>}
          {t("curve.source")}
        </>
      }
      table={table}
      locale={words.locale}
      labels={words.chartLabels}
      fileName={`${t("curve.file")}.csv`}
    >
      <TradeOffChart
        points={trajectory}
        base={trajectory[0]?.density ?? failing / counted.length}
        picked={place}
        own={place < 0 ? box : null}
        onPick={control.pick}
        labels={{
          chart: t("curve.walk"),
          coverage: t("curve.coverage"),
          density: t("curve.density"),
          base: t(control.aside.length === 0 ? "curve.base" : "curve.baseLeft", {
            share: percent(trajectory[0]?.density ?? 0),
          }),
          percent,
          reading,
        }}
      />
    </ChartFrame>
  );
}
