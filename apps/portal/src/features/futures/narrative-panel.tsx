"use client";

import type { LocalizedText, Storyline } from "@tamarisk/domain";
import { Panel } from "@tamarisk/ui/panel";
import { LocalText } from "@/i18n/local-text.tsx";
import type { FuturesWords } from "./use-futures-words.ts";

interface NarrativePanelProps {
  readonly storyline: Storyline;
  readonly words: FuturesWords;
}

/** What a storyline promises, what could go wrong, and who stands behind it. */
export function NarrativePanel({ storyline, words }: NarrativePanelProps) {
  const { t, local } = words;
  if (!hasNarrative(storyline)) return null;
  return (
    <Panel padding="tight" title={t("narrative.title", { storyline: local(storyline.name) })}>
      <div className="grid gap-3 max-lg:sm:grid-cols-3">
        <NarrativeLists storyline={storyline} words={words} />
      </div>
    </Panel>
  );
}

/** Whether anything is told of a storyline: the example has its story, other towns have only the measures. */
export function hasNarrative(storyline: Storyline): boolean {
  return storyline.promises.length + storyline.risks.length + storyline.supporters.length > 0;
}

/** The three lists of a storyline: promises, risks, supporters. */
export function NarrativeLists({ storyline, words }: NarrativePanelProps) {
  const { t } = words;
  return (
    <>
      {(["promises", "risks", "supporters"] as const).map((part) => (
        <NarrativeList key={part} title={t(`narrative.${part}`)} texts={storyline[part]} none={t("narrative.none")} />
      ))}
    </>
  );
}

interface NarrativeListProps {
  readonly title: string;
  readonly texts: readonly LocalizedText[];
  readonly none: string;
}

function NarrativeList({ title, texts, none }: NarrativeListProps) {
  return (
    <div>
      <h3 className="m-0 mb-1 font-semibold">{title}</h3>
      {texts.length === 0 ? (
        <p className="m-0 text-muted">{none}</p>
      ) : (
        <ul className="m-0 grid gap-0.5 pl-4 marker:text-muted">
          {texts.map((text) => (
            <li key={text.en} className="list-disc">
              <LocalText text={text} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
