"use client";

import { buttonClass } from "@tamarisk/ui/button-class";
import { Panel } from "@tamarisk/ui/panel";
import { StateGlyph } from "@tamarisk/ui/state-glyph";
import { useTranslations } from "next-intl";
import { Link } from "@/i18n/navigation.ts";
import type { AttentionItem } from "./attention.ts";
import { useAttentionWords } from "./use-attention-words.ts";

interface AttentionPanelProps {
  readonly items: readonly AttentionItem[];
  readonly root: string;
  readonly townId: string;
}

/** What waits for somebody. The first thing stands out with its own button; the others are links. */
export function AttentionPanel({ items, root, townId }: AttentionPanelProps) {
  const t = useTranslations("projects.home.attention");
  const [first, ...others] = items;
  return (
    <Panel title={t("title")}>
      {first ? (
        <>
          <FirstItem item={first} root={root} townId={townId} />
          <ul className="m-0 mt-2 list-none p-0">
            {others.map((item) => (
              <OtherItem
                key={item.kind + ("gateId" in item ? item.gateId : "")}
                item={item}
                root={root}
                townId={townId}
              />
            ))}
          </ul>
        </>
      ) : (
        <p className="m-0 text-muted">
          <strong className="block font-semibold text-ink">{t("nothing")}</strong>
          {t("nothingBody")}
        </p>
      )}
    </Panel>
  );
}

interface ItemProps {
  readonly item: AttentionItem;
  readonly root: string;
  readonly townId: string;
}

function FirstItem(props: ItemProps) {
  const { kicker, title, body, href, action } = useAttentionWords(props);
  return (
    <div className="rounded-lg border border-error/40 bg-error-wash p-4">
      {kicker && (
        <p className="m-0 flex items-center gap-1.5 text-xs font-semibold text-error">
          <StateGlyph state="unknown" />
          {kicker}
        </p>
      )}
      <h3 className="m-0 text-base font-semibold">{title}</h3>
      {body && <p className="m-0 mt-1">{body}</p>}
      <Link href={href} className={`${buttonClass("primary")} mt-3`}>
        {action}
      </Link>
    </div>
  );
}

function OtherItem(props: ItemProps) {
  const { kicker, title, body, href } = useAttentionWords(props);
  return (
    <li className="border-b border-hairline py-2 last:border-b-0 last:pb-0">
      <Link href={href} className="link-quiet font-semibold">
        {kicker ?? title}
      </Link>
      <p className="m-0 text-xs text-muted">{kicker ? title : body}</p>
    </li>
  );
}
