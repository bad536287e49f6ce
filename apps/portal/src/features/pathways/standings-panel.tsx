"use client";

import { adaptiveSentence, triggerInWords } from "@tamarisk/scenario-engine";
import { Button } from "@tamarisk/ui/button";
import { Panel } from "@tamarisk/ui/panel";
import { Fragment, useMemo, useState } from "react";
import { HandOverDialog } from "./hand-over-dialog.tsx";
import { LineBadge } from "./line-badge.tsx";
import type { MapViewProps } from "./map-view-props.ts";
import { mayKeepMaps } from "./may-keep-maps.ts";
import { type ActionStanding, type ActionStandings, actionStandings } from "./robust-actions.ts";
import { ShareGlyph } from "./share-glyph.tsx";

/** Which measures every good pathway takes, which wait for their condition, and the way into the plan. */
export function StandingsPanel(props: MapViewProps) {
  const { found, drawn, words, role } = props;
  const { t } = words;
  const [isHandingOver, setHandingOver] = useState(false);
  const { map } = drawn;
  const { good, standings } = useMemo(() => {
    const { result } = found;
    return result && "scored" in result ? actionStandings(result.scored, map.lines) : noStandings;
  }, [found, map.lines]);
  const lines = map.lines.filter(({ stops }) => stops.length > 1);
  if (standings.length === 0) return null;
  return (
    <Panel
      title={t("standings.title")}
      description={t("standings.description", { good })}
      actions={
        mayKeepMaps(role) && (
          <Button onClick={() => setHandingOver(true)} className="print:hidden">
            {t("standings.handOver")}
          </Button>
        )
      }
      padding="tight"
      level={2}
    >
      <p className="mt-0 mb-2 flex flex-wrap gap-x-3 text-xs text-muted">
        {(["most", "some", "few"] as const).map((level) => (
          <span key={level} className="inline-flex items-center gap-1">
            <ShareGlyph level={level} /> {t(`standings.${level}`)}
          </span>
        ))}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section aria-label={t("standings.title")} tabIndex={0} className="overflow-x-auto">
        <table className="w-full min-w-[480px] border-collapse">
          <thead>
            <tr className="border-b border-edge text-left text-xs text-muted">
              <th scope="col" className="py-1 pr-2 font-normal">
                {t("standings.measure")}
              </th>
              {lines.map(({ id, mark, label }) => (
                <th key={id} scope="col" className="w-10 py-1 text-center font-normal">
                  <LineBadge lineId={id} mark={mark} />
                  <span className="sr-only">{label}</span>
                </th>
              ))}
              <th scope="col" className="py-1 pl-2 font-normal">
                {t("standings.inGood")}
              </th>
              <th scope="col" className="py-1 pl-2 font-normal">
                {t("standings.condition")}
              </th>
            </tr>
          </thead>
          <tbody>
            {(["robust", "adaptive", "line-only"] as const).map((kind) => (
              <Fragment key={kind}>
                <tr hidden={kind === "line-only" && standings.every((one) => one.kind !== kind)}>
                  <th colSpan={lines.length + 3} scope="rowgroup" className="pt-2 pb-1 text-left text-xs text-muted">
                    {t(`standings.${kind}`)}
                  </th>
                </tr>
                {standings
                  .filter((one) => one.kind === kind)
                  .map((standing) => (
                    <StandingRow key={standing.actionId} {...props} standing={standing} good={good} lines={lines} />
                  ))}
                {kind !== "line-only" && standings.every((one) => one.kind !== kind) && (
                  <tr>
                    <td colSpan={lines.length + 3} className="py-1.5 text-muted">
                      {t(`standings.no-${kind}`)}
                    </td>
                  </tr>
                )}
              </Fragment>
            ))}
          </tbody>
        </table>
      </section>
      {isHandingOver && <HandOverDialog {...props} onClose={() => setHandingOver(false)} />}
    </Panel>
  );
}

const noStandings: ActionStandings = { good: 0, standings: [] };

interface StandingRowProps extends Pick<MapViewProps, "words" | "question" | "summary"> {
  readonly standing: ActionStanding;
  readonly good: number;
  readonly lines: MapViewProps["drawn"]["map"]["lines"];
}

function StandingRow(props: StandingRowProps) {
  const { standing, good, lines, words } = props;
  const { t } = words;
  const { actionId, shareByLine, inGood } = standing;
  return (
    <tr className="border-b border-hairline">
      <th scope="row" className="py-1.5 pr-2 text-left font-semibold">
        {words.actionName(actionId)}
      </th>
      {lines.map(({ id }) => {
        const share = shareByLine[id] ?? 0;
        return (
          <td key={id} className="py-1.5 text-center">
            {share > 0 && <ShareGlyph level={share >= 0.75 ? "most" : share >= 0.4 ? "some" : "few"} />}
            <span className="sr-only">{words.percent(share)}</span>
          </td>
        );
      })}
      <td className="py-1.5 pl-2 whitespace-nowrap">{t("standings.of", { in: inGood, good })}</td>
      <td className="py-1.5 pl-2 text-muted" title={conditionSentence(props)}>
        {condition(props)}
      </td>
    </tr>
  );
}

function condition({ standing: { kind, decideYear, advice }, words }: StandingRowProps): string {
  const { t } = words;
  if (advice) {
    const after = advice.afterId === null ? t("presentPlan") : words.actionName(advice.afterId);
    return t("standings.adaptiveWhen", { after, year: String(advice.decideYear) });
  }
  if (decideYear === null) return t("standings.onNoLine");
  return t(kind === "robust" ? "standings.robustWhen" : "standings.lineWhen", { year: String(decideYear) });
}

function conditionSentence({ standing: { advice }, words, question, summary }: StandingRowProps): string | undefined {
  if (!advice) return undefined;
  const { trigger, objective } = question.order.world.study;
  const outcome = summary.outcomes.find(({ id }) => id === objective.outcomeId);
  if (!outcome) return undefined;
  const actionOf = (id: string) => words.leverOf(id)?.name ?? { en: id, zh: id };
  return words.in(adaptiveSentence(advice, { actionOf, trigger: triggerInWords(trigger, outcome) }));
}
