"use client";

import { Tabs as RadixTabs } from "radix-ui";
import type { ReactNode } from "react";

export interface TabItem<Value extends string> {
  readonly value: Value;
  readonly label: ReactNode;
  readonly count?: ReactNode;
  readonly content: ReactNode;
}

export interface TabsProps<Value extends string> {
  /** Read aloud, not drawn. */
  readonly label: string;
  readonly value: Value;
  readonly onValueChange: (value: Value) => void;
  readonly items: readonly TabItem<Value>[];
}

/** Several contents in one place, one shown; arrow keys move between the names. */
export function Tabs<Value extends string>({ label, value, onValueChange, items }: TabsProps<Value>) {
  return (
    <RadixTabs.Root value={value} onValueChange={(next) => onValueChange(next as Value)}>
      <RadixTabs.List
        aria-label={label}
        className="flex gap-x-3.5 overflow-x-auto border-b border-hairline lg:flex-wrap lg:overflow-visible print:hidden"
      >
        {items.map((item) => (
          <RadixTabs.Trigger
            key={item.value}
            value={item.value}
            className="-mb-px flex gap-1.5 whitespace-nowrap border-b-2 border-transparent pb-2 pt-1 text-muted hover:text-ink data-[state=active]:border-accent data-[state=active]:font-semibold data-[state=active]:text-ink max-sm:min-h-11 max-sm:items-center"
          >
            {item.label}
            {item.count !== undefined && <span>{item.count}</span>}
          </RadixTabs.Trigger>
        ))}
      </RadixTabs.List>
      {items.map((item) => (
        <RadixTabs.Content key={item.value} value={item.value} className="pt-3">
          {item.content}
        </RadixTabs.Content>
      ))}
    </RadixTabs.Root>
  );
}
