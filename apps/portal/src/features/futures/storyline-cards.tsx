"use client";

import type { Storyline } from "@tamarisk/domain";
import { Panel } from "@tamarisk/ui/panel";
import { StorylineBadge } from "@tamarisk/ui/storyline-badge";
import { LocalText } from "@/i18n/local-text.tsx";
import { hasNarrative, NarrativeLists } from "./narrative-panel.tsx";
import type { FuturesWords } from "./use-futures-words.ts";

interface StorylineCardsProps {
  readonly storylines: readonly Storyline[];
  readonly words: FuturesWords;
}

/** What each storyline promises, what could go wrong and who stands behind it, side by side. */
export function StorylineCards({ storylines, words }: StorylineCardsProps) {
  return (
    <div className="grid gap-4 sm:grid-cols-[repeat(auto-fit,minmax(18rem,1fr))]">
      {storylines.map((storyline) => (
        <Panel key={storyline.id} padding="tight">
          <div className="flex items-center gap-2">
            <StorylineBadge storyline={storyline.id} />
            <div>
              <h2 className="m-0 text-base font-semibold">
                <LocalText text={storyline.name} />
              </h2>
              <p className="m-0 text-xs text-muted">
                <LocalText text={storyline.subtitle} />
              </p>
            </div>
          </div>
          {hasNarrative(storyline) && (
            <div className="mt-3 grid grid-cols-1 gap-3">
              <NarrativeLists storyline={storyline} words={words} />
            </div>
          )}
        </Panel>
      ))}
    </div>
  );
}
