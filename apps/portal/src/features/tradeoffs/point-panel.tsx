"use client";

import { Button } from "@tamarisk/ui/button";
import { buttonClass } from "@tamarisk/ui/button-class";
import { Panel } from "@tamarisk/ui/panel";
import { StorylineBadge } from "@tamarisk/ui/storyline-badge";
import { useEffect, useMemo, useRef } from "react";
import { referenceStoryline } from "@/features/futures/reference-storyline.ts";
import { addressOfSettings } from "@/features/futures/settings-address.ts";
import { Link } from "@/i18n/navigation.ts";
import { comparedValues } from "./compared-values.ts";
import { explainedPoint } from "./explained-point.ts";
import { LeverPicture } from "./lever-picture.tsx";
import type { PointPanelProps } from "./point-panel-props.ts";
import { leversAt, settingsAt } from "./search-problem.ts";

/** One combination: what sets it apart, what it gives beside the storylines, and its measures. */
export function PointPanel(props: PointPanelProps) {
  const { point, plan, progress, words, list, firstYear, onClose } = props;
  const { t, local } = words;
  const place = useRef<HTMLDivElement>(null);
  // Another point may have been chosen far below.
  useEffect(() => {
    place.current?.scrollIntoView({ block: "nearest" });
  }, [point.id]);
  const sentences = useMemo(() => explainedPoint(props), [props]);
  const settings = settingsAt(leversAt(plan, point.row, firstYear));
  const told = list.storylines.flatMap(({ id, name }) => {
    const reference = progress.references.find((each) => each.id === id);
    return reference
      ? [{ id, name: local(name), ...comparedValues(progress.problem, point.values, reference.values) }]
      : [];
  });
  return (
    <div ref={place} className="scroll-my-4">
      <Panel
        tone="selected"
        title={t("point.title", { number: point.number })}
        actions={
          <>
            <Link href={futuresHref(props, settings)} className={buttonClass("primary")}>
              {t("point.open")}
            </Link>
            <Button onClick={onClose}>{t("point.close")}</Button>
          </>
        }
      >
        <div className="grid grid-cols-1 gap-x-8 gap-y-4 xl:grid-cols-2">
          <div className="grid grid-cols-1 content-start gap-2">
            {sentences.map((sentence) => (
              <p key={sentence.en} className="m-0 max-w-[75ch]">
                {local(sentence)}
              </p>
            ))}
            <PointValues {...props} />
            <ul className="m-0 grid list-none grid-cols-1 gap-1 p-0">
              {told.map(({ id, name, better, worse }) => (
                <li key={id} className="flex items-start gap-2">
                  <StorylineBadge storyline={id} />
                  <span>
                    {t("point.against", {
                      storyline: name,
                      better,
                      worse,
                      same: plan.objectives.length - better - worse,
                    })}
                  </span>
                </li>
              ))}
            </ul>
          </div>
          <LeverPicture {...props} />
        </div>
      </Panel>
    </div>
  );
}

function PointValues({ point, plan, words }: PointPanelProps) {
  const { futures, unit, value } = words;
  return (
    <dl className="m-0 grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 border-y border-hairline py-2">
      {plan.objectives.map((each, place) => (
        <div key={each.outcomeId} className="contents">
          <dt>{futures.nameOf(each.outcomeId)}</dt>
          <dd className="m-0 text-right">
            <span className="font-semibold">{value(each, point.values[place]!)}</span>{" "}
            <span className="text-xs text-muted">{unit(each)}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** The futures of the run with these measures, by the link that Futures shares its own settings with. */
function futuresHref({ projectId, run, list }: PointPanelProps, settings: ReturnType<typeof settingsAt>): string {
  const base = list.storylines.find(({ id }) => id === referenceStoryline) ?? list.storylines[0]!;
  const query = new URLSearchParams({ run: run.id, storyline: base.id, set: addressOfSettings(settings) });
  return `/projects/${projectId}/futures?${query.toString()}`;
}
