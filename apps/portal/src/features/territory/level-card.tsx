"use client";

import type { LevelExchange } from "@tamarisk/domain";
import { IconButton } from "@tamarisk/ui/icon-button";
import { Menu } from "@tamarisk/ui/menu";
import { StateGlyph } from "@tamarisk/ui/state-glyph";
import { useTranslations } from "next-intl";
import { LocalText, useLocalText } from "@/i18n/local-text.tsx";
import { placeBeside } from "./level-direction.ts";
import { LevelLinks } from "./level-links.tsx";
import type { LevelColumnProps } from "./levels-tab-props.ts";

/** One thing passed down or sent up: to whom, whether it is answered and how, and what carries it out. */
export function LevelCard(props: LevelColumnProps & { readonly exchange: LevelExchange }) {
  const { exchange, canEdit } = props;
  const t = useTranslations("territory.levels");
  return (
    <article className="rounded-md border border-hairline p-2.5">
      <div className="flex items-start gap-1">
        <p className="m-0 min-w-0 flex-1">
          <LocalText text={exchange.content} />
        </p>
        {canEdit && <CardMenu {...props} />}
      </div>
      <p className="m-0 mt-1 flex flex-wrap items-center gap-x-2 text-xs text-muted">
        <span>{t("to", { level: t(`level.${exchange.toLevel}`) })}</span>
        <span
          className={
            exchange.state === "answered"
              ? "inline-flex items-center gap-1 text-met"
              : "inline-flex items-center gap-1 text-near"
          }
        >
          <StateGlyph state={exchange.state === "answered" ? "met" : "near"} />
          {t(`state.${exchange.state}`)}
        </span>
      </p>
      {exchange.answer && (
        <p className="m-0 mt-1 border-l-2 border-met pl-2 text-xs">
          <LocalText text={exchange.answer} />
        </p>
      )}
      <LevelLinks {...props} />
      {exchange.source && <p className="m-0 mt-1 text-xs text-muted">{t("source", { source: exchange.source })}</p>}
    </article>
  );
}

function CardMenu({ exchange, levels, onEdit }: LevelColumnProps & { readonly exchange: LevelExchange }) {
  const t = useTranslations("territory.levels");
  const local = useLocalText();
  const move = (towards: "before" | "after") => {
    const to = placeBeside(levels.list, exchange, towards);
    if (to !== null) levels.move.mutate({ of: exchange, to });
  };
  const isAlone = (towards: "before" | "after") => placeBeside(levels.list, exchange, towards) === null;
  return (
    <Menu
      trigger={<IconButton icon="more" label={t("menu", { content: local(exchange.content) })} />}
      items={() => [
        { kind: "action", id: "edit", icon: "edit", label: t("edit"), onSelect: () => onEdit(exchange) },
        {
          ...{ kind: "action", id: "up", icon: "arrow-up", label: t("moveUp") },
          ...{ disabled: isAlone("before"), onSelect: () => move("before") },
        },
        {
          ...{ kind: "action", id: "down", icon: "arrow-down", label: t("moveDown") },
          ...{ disabled: isAlone("after"), onSelect: () => move("after") },
        },
        ...(exchange.state === "answered"
          ? [
              {
                kind: "action" as const,
                id: "reopen",
                icon: "undo" as const,
                label: t("reopen"),
                onSelect: () => levels.answer.mutate({ of: exchange, text: null }),
              },
            ]
          : []),
        {
          ...{ kind: "action", id: "remove", icon: "trash", label: t("remove") },
          onSelect: () => levels.remove.mutate(exchange),
        },
      ]}
    />
  );
}
