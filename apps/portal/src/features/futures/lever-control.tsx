"use client";

import type { Lever, LeverSetting } from "@tamarisk/domain";
import { LeverSlider } from "@tamarisk/ui/lever-slider";
import { Tooltip } from "@tamarisk/ui/tooltip";
import { useId, useState } from "react";
import { leverChange } from "./lever-change.ts";
import { LeverDetails } from "./lever-details.tsx";
import type { LeverFacts } from "./lever-facts.ts";
import type { FuturesWords } from "./use-futures-words.ts";

interface LeverControlProps {
  readonly lever: Lever;
  readonly setting: LeverSetting;
  /** The storyline's own setting; undefined where it does not use the lever. */
  readonly own: LeverSetting | undefined;
  readonly facts: LeverFacts | null;
  readonly isChanged: boolean;
  readonly firstYear: number;
  readonly lastYear: number;
  readonly color: string;
  readonly isLocked: boolean;
  readonly words: FuturesWords;
  readonly onMove: (setting: LeverSetting) => void;
  readonly onLetGo: () => void;
  readonly onReset: () => void;
}

/** Years in which a lever moves from its first to its later intensity. */
const rampYears = 15;

/** One lever: how far it goes in the end in front; when, how far at first, its cost and effects behind a fold. */
export function LeverControl(props: LeverControlProps) {
  const { lever, setting, own, facts, isChanged, words, color, isLocked, onMove, onLetGo, onReset } = props;
  const { t, local } = words;
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const name = local(lever.name);
  const year = String(setting.startYear + rampYears);
  return (
    <div className="border-t border-hairline py-1 first:border-t-0">
      <LeverSlider
        label={name}
        value={Math.round(setting.laterIntensity * 100)}
        min={0}
        max={100}
        step={1}
        color={color}
        disabled={isLocked}
        origin={own && Math.round(own.laterIntensity * 100)}
        valueText={
          <span>
            <strong className="text-ink">{words.percent(setting.laterIntensity)}</strong> {t("levers.by", { year })}
          </span>
        }
        valueTextAloud={`${words.percent(setting.laterIntensity)} ${t("levers.by", { year })}`}
        hint={
          <span className="flex flex-wrap items-center gap-x-2">
            {own ? t("levers.storyline", { value: words.percent(own.laterIntensity) }) : t("levers.notInStoryline")}
            <Tooltip content={local(lever.description)} side="right">
              <button
                type="button"
                className="link max-sm:min-h-10 print:hidden"
                aria-label={t("levers.detailsOf", { lever: name })}
                aria-expanded={isOpen}
                aria-controls={id}
                onClick={() => setOpen(!isOpen)}
              >
                {t("levers.details")}
              </button>
            </Tooltip>
          </span>
        }
        changed={
          isChanged ? { label: changeWords(setting, own, words), resetLabel: t("levers.reset"), onReset } : undefined
        }
        onValueChange={(percent) => onMove({ ...setting, laterIntensity: percent / 100 })}
        onValueCommit={onLetGo}
      />
      <div id={id} hidden={!isOpen} className="mb-2 rounded-md bg-wash px-3 pb-3 pt-1">
        {isOpen && (
          <>
            <Timing {...props} />
            <LeverDetails lever={lever} facts={facts} words={words} />
          </>
        )}
      </div>
    </div>
  );
}

/** From when a lever is in force, and how far it goes at first. */
function Timing({ setting, own, words, color, isLocked, firstYear, lastYear, onMove, onLetGo }: LeverControlProps) {
  const { t } = words;
  return (
    <div className="text-xs text-muted print:hidden">
      <LeverSlider
        label={t("levers.start")}
        value={setting.startYear}
        min={firstYear}
        max={lastYear}
        step={1}
        color={color}
        disabled={isLocked}
        origin={own?.startYear}
        valueText={<strong className="text-ink">{setting.startYear}</strong>}
        valueTextAloud={String(setting.startYear)}
        onValueChange={(startYear) => onMove({ ...setting, startYear })}
        onValueCommit={onLetGo}
      />
      <LeverSlider
        label={t("levers.first")}
        value={Math.round(setting.intensity * 100)}
        min={0}
        max={100}
        step={1}
        color={color}
        disabled={isLocked}
        origin={own && Math.round(own.intensity * 100)}
        valueText={<strong className="text-ink">{words.percent(setting.intensity)}</strong>}
        valueTextAloud={words.percent(setting.intensity)}
        onValueChange={(percent) => onMove({ ...setting, intensity: percent / 100 })}
        onValueCommit={onLetGo}
      />
    </div>
  );
}

function changeWords(setting: LeverSetting, own: LeverSetting | undefined, { t, percent }: FuturesWords): string {
  const change = leverChange(setting, own);
  switch (change.kind) {
    case "added":
      return t("levers.added");
    case "start":
      return t("levers.wasFrom", { year: String(change.before) });
    case "later":
    case "first":
      return t(change.kind === "later" ? "levers.was" : "levers.wasFirst", { value: percent(change.before) });
  }
}
