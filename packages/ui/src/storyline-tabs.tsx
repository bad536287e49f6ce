"use client";

import type { StorylineId } from "@tamarisk/domain";
import { Tabs as RadixTabs } from "radix-ui";
import type { ReactNode } from "react";
import { StorylineBadge } from "./storyline-badge.tsx";
import { StorylineLine } from "./storyline-line.tsx";
import { storylineStyle } from "./storyline-style.ts";

export interface StorylineTab {
  readonly storyline: StorylineId;
  readonly name: string;
  readonly subtitle?: string;
}

export interface StorylineTabsProps {
  /** Read aloud, not drawn. */
  readonly label: string;
  readonly value: StorylineId;
  readonly onValueChange: (storyline: StorylineId) => void;
  readonly items: readonly StorylineTab[];
  /** What belongs to the chosen storyline. */
  readonly children: ReactNode;
}

/** One tab per storyline, with letter, name and line pattern; the chosen one opens into the page. */
export function StorylineTabs({ label, value, onValueChange, items, children }: StorylineTabsProps) {
  return (
    <RadixTabs.Root value={value} onValueChange={(next) => onValueChange(next as StorylineId)}>
      <div className="border-b border-hairline">
        <RadixTabs.List aria-label={label} className="-mb-px flex gap-1 overflow-x-auto pt-2">
          {items.map(({ storyline, name, subtitle }) => (
            <RadixTabs.Trigger
              key={storyline}
              value={storyline}
              style={{ ["--line" as string]: storylineStyle(storyline).line }}
              className="flex items-center gap-2 whitespace-nowrap rounded-t-lg border border-transparent border-b-[3px] px-3 pb-1.5 pt-2 text-left data-[state=active]:border-hairline data-[state=active]:border-b-(--line) data-[state=active]:bg-panel max-sm:min-h-11"
            >
              <StorylineBadge storyline={storyline} />
              <span className="block w-max max-w-44 whitespace-normal leading-tight">
                <span className="block font-semibold">{name}</span>
                {subtitle && <span className="block text-xs text-muted">{subtitle}</span>}
              </span>
              <StorylineLine storyline={storyline} />
            </RadixTabs.Trigger>
          ))}
        </RadixTabs.List>
      </div>
      <RadixTabs.Content value={value} className="outline-offset-4">
        {children}
      </RadixTabs.Content>
    </RadixTabs.Root>
  );
}
