"use client";

import { type KeyboardEvent, type ReactNode, useId, useState } from "react";
import { classNames } from "./class-names.ts";
import { Icon } from "./icon.tsx";

export interface SearchOption {
  readonly id: string;
  readonly label: string;
  /** In the other language, or what the input should hold: "金昌". */
  readonly alias?: string;
  /** At the end, in muted ink: province, population. */
  readonly detail?: ReactNode;
}

export interface SearchComboboxProps {
  /** Read aloud, and the placeholder: "Find a county or city: 金昌 or Jinchang". */
  readonly label: string;
  readonly query: string;
  readonly onQueryChange: (query: string) => void;
  /** What the query finds, best first; the caller searches. */
  readonly options: readonly SearchOption[];
  readonly onSelect: (option: SearchOption) => void;
  /** Said when a query finds nothing. */
  readonly emptyText: string;
  /** Read aloud when the list changes: "8 towns". */
  readonly countText?: string;
  readonly loading?: boolean;
  readonly clearLabel: string;
}

/** Type a few letters or characters, walk the list with the arrow keys, choose with Enter. */
export function SearchCombobox(props: SearchComboboxProps) {
  const { label, query, onQueryChange, options, onSelect, emptyText, countText, loading, clearLabel } = props;
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const id = useId();
  const shown = open && query.trim() !== "";
  const current = shown ? options[active] : undefined;

  function choose(option: SearchOption) {
    setOpen(false);
    setActive(-1);
    onSelect(option);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      setOpen(true);
      if (options.length === 0) return;
      const step = event.key === "ArrowDown" ? 1 : -1;
      setActive(active < 0 && step < 0 ? options.length - 1 : (active + step + options.length) % options.length);
    } else if (event.key === "Enter" && shown) {
      const option = current ?? options[0];
      if (!option) return;
      event.preventDefault();
      choose(option);
    } else if (event.key === "Escape" && query !== "") {
      event.preventDefault();
      if (shown) setOpen(false);
      else onQueryChange("");
    }
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: older browsers in offices do not know <search>
    <div
      role="search"
      className="relative block"
      onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && setOpen(false)}
    >
      <div className="flex h-11 items-center gap-2 rounded-md border border-field bg-panel px-3 focus-within:outline-2 focus-within:outline-accent">
        <span className="text-muted">
          <Icon name="search" />
        </span>
        <input
          role="combobox"
          type="text"
          autoComplete="off"
          spellCheck={false}
          aria-label={label}
          aria-expanded={shown}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={current && `${id}-${current.id}`}
          placeholder={label}
          value={query}
          onFocus={() => setOpen(true)}
          onChange={(event) => {
            onQueryChange(event.target.value);
            setOpen(true);
            setActive(-1);
          }}
          onKeyDown={onKeyDown}
          className="min-w-0 flex-1 border-0 bg-transparent text-sm text-ink outline-none max-sm:text-base"
        />
        {query !== "" && (
          <button
            type="button"
            aria-label={clearLabel}
            onClick={() => onQueryChange("")}
            className="grid size-6 place-items-center text-muted"
          >
            <Icon name="close" size={12} />
          </button>
        )}
      </div>
      <span role="status" className="sr-only">
        {shown && !loading && (options.length === 0 ? emptyText : countText)}
      </span>
      <div
        role="listbox"
        id={`${id}-list`}
        aria-label={label}
        hidden={!shown || options.length === 0}
        className="absolute inset-x-0 top-full z-30 mt-1 max-h-80 overflow-y-auto rounded-md border border-hairline bg-panel p-1 shadow-lifted"
      >
        {options.map((option, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: keys are handled in the input
          <div
            key={option.id}
            id={`${id}-${option.id}`}
            role="option"
            aria-selected={index === active}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => choose(option)}
            className={classNames(
              "flex min-h-9 cursor-pointer items-baseline gap-2 rounded-sm px-2.5 py-1.5 hover:bg-wash max-sm:min-h-11",
              index === active && "bg-wash shadow-[inset_3px_0_var(--color-accent)]",
            )}
          >
            <span>{option.label}</span>
            {option.alias && <span className="text-muted">{option.alias}</span>}
            {option.detail && <span className="ml-auto text-xs text-muted">{option.detail}</span>}
          </div>
        ))}
      </div>
      {shown && !loading && options.length === 0 && (
        <p
          aria-hidden="true"
          className="absolute inset-x-0 top-full z-30 m-0 mt-1 rounded-md border border-hairline bg-panel p-3 text-muted shadow-lifted"
        >
          {emptyText}
        </p>
      )}
    </div>
  );
}
