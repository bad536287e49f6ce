"use client";

import { Link } from "@/i18n/navigation.ts";
import { documentedOrder } from "./documented-order.ts";
import type { MapViewProps } from "./map-view-props.ts";

/** The way back from a station: measure, source, rules, trigger, futures, assumptions. Each link opens what it names. */
export function StationWhy({
  rowId,
  words,
  run,
  question,
  objective,
  projectId,
}: MapViewProps & { readonly rowId: string }) {
  const { t, local } = words;
  const lever = words.leverOf(rowId);
  const rules = documentedOrder.filter(({ first, second }) => first === rowId || second === rowId);
  const root = `/projects/${projectId}`;
  return (
    <details className="mt-3 border-t border-hairline pt-2">
      <summary className="cursor-pointer text-accent">{t("why.title")}</summary>
      <ol className="mt-2 mb-0 grid gap-1 pl-5 text-xs">
        {lever && <li>{local(lever.description)}</li>}
        {lever && <li>{t("why.source", { source: lever.source })}</li>}
        {rules.map(({ first, second, source }) => (
          <li key={source}>
            {t("why.order", { first: words.actionName(first), second: words.actionName(second), source })}
          </li>
        ))}
        <li>
          {t("why.run", {
            futures: words.count(question.futures),
            seed: String(run.recipe.sampling.seed),
            version: run.recipe.model.version,
          })}{" "}
          <Link href={`${root}/futures?run=${run.id}&outcome=${objective.outcomeId}`}>{t("why.futures")}</Link>
        </li>
        <li>
          <Link href={`${root}/assumptions`}>{t("why.assumptions")}</Link>
        </li>
      </ol>
    </details>
  );
}
