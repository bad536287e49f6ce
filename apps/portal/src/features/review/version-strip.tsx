"use client";

import type { PlanState } from "@tamarisk/domain";
import { Badge, type BadgeTone } from "@tamarisk/ui/badge";
import { classNames } from "@tamarisk/ui/class-names";
import { useFormatter, useTranslations } from "next-intl";
import { LocalText } from "@/i18n/local-text.tsx";
import type { VersionsView, VersionView } from "./review-view.ts";

const tones: Readonly<Record<PlanState, BadgeTone>> = {
  draft: "outline",
  "in-review": "check",
  "changes-requested": "check",
  approved: "accent",
  published: "met",
  superseded: "neutral",
};

interface VersionStripProps {
  readonly view: VersionsView;
  readonly shown: VersionView;
  readonly onShow: (version: VersionView) => void;
}

/** The versions in their order: state, when, why, and which decision asked for each. */
export function VersionStrip({ view, shown, onShow }: VersionStripProps) {
  const t = useTranslations("review");
  const state = useTranslations("plan.state");
  const format = useFormatter();
  return (
    <ol aria-label={t("versions")} className="m-0 mb-4 flex list-none gap-3 overflow-x-auto p-0 pb-1 max-sm:flex-col">
      {view.versions.toReversed().map((version) => (
        <li key={version.id} className="min-w-52 max-w-80 flex-1 max-sm:max-w-none">
          <button
            type="button"
            aria-pressed={version.id === shown.id}
            onClick={() => onShow(version)}
            className={classNames(
              "flex h-full w-full flex-col items-start rounded-lg border bg-panel p-3 text-left hover:border-accent",
              version.id === shown.id ? "border-accent ring-1 ring-inset ring-accent" : "border-hairline",
            )}
          >
            <span className="flex flex-wrap items-center gap-2">
              <span className="font-semibold">{t("version", { number: version.number })}</span>
              <Badge tone={tones[version.state]}>{state(version.state)}</Badge>
              {version.id === view.inForceId && <Badge tone="ink">{t("inForce")}</Badge>}
            </span>
            <span className="mt-1 block text-xs text-muted">
              {version.createdBy === null
                ? t("begunOn", { when: format.dateTime(version.createdAt, { dateStyle: "medium" }) })
                : t("begun", {
                    who: version.createdBy,
                    when: format.dateTime(version.createdAt, { dateStyle: "medium" }),
                  })}
              {version.basedOn !== null && <> · {t("basedOn", { number: version.basedOn })}</>}
              {version.decision && <> · {t("decision", { number: version.decision.number })}</>}
            </span>
            {version.reason && (
              <span className="mt-1 line-clamp-2">
                <LocalText text={version.reason} />
              </span>
            )}
          </button>
        </li>
      ))}
    </ol>
  );
}
