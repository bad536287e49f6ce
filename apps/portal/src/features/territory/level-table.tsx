"use client";

import { useTranslations } from "next-intl";
import { LocalText } from "@/i18n/local-text.tsx";
import { directionOf } from "./level-direction.ts";
import { LevelLinks } from "./level-links.tsx";
import type { LevelsTabProps } from "./levels-tab-props.ts";

/** The same as a table, one row per exchange, in the project's order. */
export function LevelTable(props: LevelsTabProps) {
  const t = useTranslations("territory.levels");
  const heads = ["from", "direction", "toHead", "content", "stateHead", "answer", "links"] as const;
  return (
    <section
      aria-label={t("caption")}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: keys scroll the table where it is wider than the page
      tabIndex={0}
      className="overflow-x-auto rounded-lg border border-hairline bg-panel"
    >
      <table className="w-full border-collapse text-left">
        <caption className="sr-only">{t("caption")}</caption>
        <thead>
          <tr className="border-b border-hairline">
            {heads.map((head) => (
              <th key={head} scope="col" className="whitespace-nowrap px-3 py-2 text-xs font-semibold text-muted">
                {t(`head.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {props.levels.list.map((exchange) => (
            <tr key={exchange.id} className="border-b border-hairline align-top last:border-b-0">
              <td className="whitespace-nowrap px-3 py-2">{t(`level.${exchange.fromLevel}`)}</td>
              <td className="whitespace-nowrap px-3 py-2">{t(directionOf(exchange))}</td>
              <td className="whitespace-nowrap px-3 py-2">{t(`level.${exchange.toLevel}`)}</td>
              <td className="min-w-56 px-3 py-2">
                <LocalText text={exchange.content} />
              </td>
              <td className="whitespace-nowrap px-3 py-2">{t(`state.${exchange.state}`)}</td>
              <td className="min-w-32 px-3 py-2">
                {exchange.answer ? <LocalText text={exchange.answer} /> : t("noAnswer")}
              </td>
              <td className="min-w-40 px-3 py-2">
                {exchange.measureLineageId === null && exchange.indicatorId === null ? (
                  t("noMeasure")
                ) : (
                  <LevelLinks {...props} exchange={exchange} />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
