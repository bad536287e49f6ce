"use client";

import type { ConditionStatus } from "@tamarisk/domain";
import {
  type SignpostTrigger,
  signpostSentence,
  suggestedTriggerSentence,
  type TriggerRates,
  triggerRatesSentence,
} from "@tamarisk/scenario-engine";
import { ChartFrame } from "@tamarisk/ui/chart-frame";
import { Notice } from "@tamarisk/ui/notice";
import { Skeleton } from "@tamarisk/ui/skeleton";
import { StateBadge } from "@tamarisk/ui/state-badge";
import { useMemo } from "react";
import { asName } from "@/i18n/as-name.ts";
import { dueDecisions } from "./due-decisions.ts";
import { latestReading } from "./latest-reading.ts";
import type { MapViewProps } from "./map-view-props.ts";
import type { PathwayDesk } from "./open-pathways.ts";
import type { ProposedSignpost, ProposedSignposts } from "./proposed-signposts.ts";
import { failuresOutside, type SignpostFutures, signpostFutures } from "./signpost-futures.ts";
import { SignpostFuturesChoice } from "./signpost-futures-choice.tsx";
import { useSignposts } from "./use-signposts.ts";

interface SignpostsPanelProps extends MapViewProps {
  readonly openDesk: () => PathwayDesk;
}

/** What to watch: proposed triggers with how often they sound falsely and how often they miss. */
export function SignpostsPanel(props: SignpostsPanelProps) {
  const { question, run, vulnerabilities, address } = props;
  const { scenarios, futures: count } = question.order.world;
  const chosen = vulnerabilities.find(({ id }) => id === address.vulnerabilityId) ?? null;
  const futures = useMemo(
    () => signpostFutures(chosen, run.recipe, scenarios, count),
    [chosen, run.recipe, scenarios, count],
  );
  return (
    <div className="grid min-w-0 grid-cols-1 gap-2">
      {vulnerabilities.length > 0 && <SignpostFuturesChoice {...props} futures={futures} />}
      <Signposts key={chosen?.id} {...props} futures={futures} />
    </div>
  );
}

interface SignpostsProps extends SignpostsPanelProps {
  readonly futures: SignpostFutures;
}

function Signposts(props: SignpostsProps) {
  const { words, futures } = props;
  const { t } = words;
  const state = useSignposts(props, futures, props.openDesk);
  if (state.kind === "working") return <Skeleton label={t("signposts.working")} height={280} />;
  if (state.kind === "failed") return <Notice tone="error" title={t("failed")} remedy={state.message} />;
  const { proposed } = state;
  if (proposed.kind === "none-fails" && futures.kind === "in-box") {
    const { name } = futures.vulnerability;
    return <Notice tone="info" title={t("signposts.noneFailsInBox", { name: words.local(name) })} />;
  }
  if (proposed.kind !== "ranked") return <Notice tone="info" title={t(`signposts.${proposed.kind}`)} />;
  return <SignpostTable {...props} proposed={proposed} />;
}

interface SignpostTableProps extends SignpostsProps {
  readonly proposed: Extract<ProposedSignposts, { kind: "ranked" }>;
}

function SignpostTable(props: SignpostTableProps) {
  const { proposed, words, layout, drawn, futures } = props;
  const { t } = words;
  const [first] = dueDecisions(drawn.map.lines);
  const code = layout.rows.find(({ id }) => id === first?.rowId)?.code ?? "";
  const opens = first ? t("signposts.opening", { code, year: String(first.year) }) : "";
  const rows = [...rowOnMap(props), ...proposed.signposts.flatMap((one) => rowOf(one, props))];
  const box = futures.kind === "in-box" ? futures.vulnerability.name : null;
  const left = proposed.signposts.length + (proposed.onMap ? 1 : 0) - rows.length;
  return (
    <ChartFrame
      title={t("signposts.title")}
      headline={box && t("signposts.boxOnly", { name: words.local(box) })}
      source={`${t("signposts.source")} ${left > 0 ? t("signposts.left", { count: left }) : ""}`.trim()}
      table={{
        caption: t("signposts.title"),
        columns: [
          ...[t("signposts.watch"), t("signposts.trigger"), t("signposts.now")],
          ...[t("signposts.falseAlarm"), t("signposts.miss"), t("signposts.opens"), t("signposts.why")],
        ],
        rows: rows.map(({ name, trigger, now, falseAlarm, miss, sentence }) => [
          ...[name, trigger, now?.text ?? null, falseAlarm, miss, opens, sentence],
        ]),
      }}
      locale={words.locale}
      labels={words.chartLabels}
      fileName="signposts.csv"
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section aria-label={t("signposts.title")} tabIndex={0} className="overflow-x-auto">
        <table className="w-full min-w-[560px] border-collapse">
          <thead>
            <tr className="border-b border-edge text-left text-xs text-muted">
              {(["watch", "trigger", "now", "falseAlarm", "miss", "opens"] as const).map((column) => (
                <th key={column} scope="col" className="py-1 pr-2 font-normal">
                  {t(`signposts.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, name, trigger, now, falseAlarm, miss, sentence }) => (
              <tr key={id} className="border-b border-hairline align-middle" title={sentence}>
                <th scope="row" className="py-2 pr-2 text-left font-semibold">
                  {name}
                </th>
                <td className="py-2 pr-2">{trigger}</td>
                <td className="py-2 pr-2 whitespace-nowrap">
                  <StateBadge state={now?.state ?? "unknown"}>{now?.text ?? t("noData")}</StateBadge>
                </td>
                <td className="py-2 pr-2">
                  <ShareBar percent={falseAlarm} tone="bg-zero" words={words} />
                </td>
                <td className="py-2 pr-2">
                  <ShareBar percent={miss} tone="bg-not-met" words={words} />
                </td>
                <td className="py-2 whitespace-nowrap">{opens}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </ChartFrame>
  );
}

interface ShareBarProps {
  readonly percent: number | null;
  readonly tone: string;
  readonly words: MapViewProps["words"];
}

function ShareBar({ percent, tone, words }: ShareBarProps) {
  if (percent === null) return <span className="text-muted">{words.t("signposts.notJudged")}</span>;
  return (
    <span className="inline-flex items-center gap-1.5 whitespace-nowrap">
      <span aria-hidden="true" className={`h-2 rounded-[1px] ${tone}`} style={{ width: Math.max(1, percent * 0.6) }} />
      {words.percent(percent / 100)}
    </span>
  );
}

interface SignpostRow {
  readonly id: string;
  readonly name: string;
  readonly trigger: string;
  readonly now: { readonly state: ConditionStatus; readonly text: string } | null;
  /** Of 100. */
  readonly falseAlarm: number | null;
  readonly miss: number | null;
  readonly sentence: string;
}

/** What lies outside the box is no future that lacks a number. */
function withinBox(
  rates: TriggerRates,
  { found, futures }: Pick<SignpostTableProps, "found" | "futures">,
): TriggerRates {
  const tipping = found.tipping.get(null);
  return tipping ? { ...rates, excluded: rates.excluded - failuresOutside(tipping, futures) } : rates;
}

/** The trigger that opens the lines of the map. */
function rowOnMap({ proposed, question, words, ...props }: SignpostTableProps): SignpostRow[] {
  const { trigger } = question.order.world.study;
  if (trigger.kind !== "observed" || !proposed.onMap) return [];
  const outcome = namedOutcome(trigger.outcomeId, props);
  const sentence = words.in(triggerRatesSentence(withinBox(proposed.onMap, props), trigger, outcome));
  const row = triggerRow(trigger, proposed.onMap, outcome, { ...props, words });
  return [{ ...row, id: "on-map", name: words.t("signposts.onMap", { outcome: row.name }), sentence }];
}

/** Nothing where no value is better than never acting, or than acting at once. */
function rowOf({ signpost, suggested }: ProposedSignpost, props: SignpostTableProps): SignpostRow[] {
  const { words } = props;
  if (suggested.kind !== "proposal") return [];
  const outcome = namedOutcome(signpost.outcomeId, props);
  const within = { ...suggested, rates: withinBox(suggested.rates, props) };
  const about = words.in(signpostSentence(signpost, outcome.name));
  const sentence = `${about} ${words.in(suggestedTriggerSentence(within, outcome))}`;
  return [{ ...triggerRow(suggested.trigger, suggested.rates, outcome, props), sentence }];
}

function namedOutcome(id: string, { summary }: Pick<MapViewProps, "summary">) {
  const outcome = summary.outcomes.find((one) => one.id === id);
  return { name: outcome?.name ?? { en: id, zh: id }, unit: outcome?.unit ?? { en: "", zh: "" } };
}

function triggerRow(
  trigger: SignpostTrigger,
  { shares }: TriggerRates,
  outcome: ReturnType<typeof namedOutcome>,
  { list, words }: Pick<MapViewProps, "list" | "words">,
): Omit<SignpostRow, "sentence"> {
  const { t } = words;
  const { outcomeId, side, value, years, of } = trigger;
  const reading = latestReading(list.past, outcomeId, { kind: "observed", settleYears: 0, ...trigger });
  const percent = (share: number | null) => (share === null ? null : Math.round(share * 100));
  const missed = shares.missed === null || shares.tooLate === null ? null : shares.missed + shares.tooLate;
  return {
    id: outcomeId,
    name: asName(words.local(outcome.name)),
    trigger: t(`signposts.${side}`, { value: `${words.number(value)} ${words.local(outcome.unit)}`.trim(), years, of }),
    now: reading && {
      state: reading.state,
      text: t("now", { value: words.number(reading.value), year: String(reading.year) }),
    },
    falseAlarm: percent(shares.falseAlarms),
    miss: percent(missed),
  };
}
