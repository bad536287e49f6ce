"use client";

import { Avatar } from "@tamarisk/ui/avatar";
import { Panel } from "@tamarisk/ui/panel";
import { useFormatter, useTranslations } from "next-intl";
import { initials } from "@/features/session/initials.ts";
import { LocalText } from "@/i18n/local-text.tsx";
import type { VersionView } from "./review-view.ts";

/** The way a version has gone: who took each step, when, and what they said. */
export function StepsPanel({ version }: { readonly version: VersionView }) {
  const t = useTranslations("review.steps");
  const format = useFormatter();
  return (
    <Panel title={t("title", { number: version.number })}>
      {version.steps.length === 0 ? (
        <p className="m-0 text-muted">{t("none")}</p>
      ) : (
        <ol className="m-0 grid list-none gap-3 p-0">
          {version.steps.map(({ action, by, at, note, overrideReason }) => (
            <li key={`${action}${at.toISOString()}`} className="flex gap-3">
              <Avatar initials={initials(by.name)} />
              <div className="min-w-0">
                <p className="m-0">
                  <span className="font-semibold">{by.name}</span> {t(`did.${action}`)}
                </p>
                <p className="m-0 text-xs text-muted">
                  {format.dateTime(at, { dateStyle: "medium", timeStyle: "short" })}
                </p>
                {note && (
                  <p className="m-0 mt-1 whitespace-pre-line">
                    <LocalText text={note} />
                  </p>
                )}
                {overrideReason && (
                  <p className="m-0 mt-1 border-l-2 border-check pl-2">
                    {t("override")} <LocalText text={overrideReason} />
                  </p>
                )}
              </div>
            </li>
          ))}
        </ol>
      )}
    </Panel>
  );
}
