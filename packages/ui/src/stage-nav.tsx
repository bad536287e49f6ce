"use client";

import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";
import type { LinkComponent } from "./link-component.ts";

export interface NavItem {
  readonly href: string;
  readonly label: string;
  readonly current?: boolean;
  /** A small figure at the end: rows to fill, alerts waiting. */
  readonly count?: ReactNode;
}

export interface Stage {
  readonly id: string;
  readonly label: string;
  /** Where the stage's own line leads; without it the line is plain text. */
  readonly href?: string;
  readonly items: readonly NavItem[];
}

export interface StageNavProps {
  /** Read aloud: "Project stages". */
  readonly label: string;
  readonly home?: NavItem;
  readonly stages: readonly Stage[];
  readonly footItems: readonly NavItem[];
  readonly link?: LinkComponent;
  readonly onNavigate?: () => void;
}

const itemClass = "flex min-h-7 items-center gap-2 rounded-md px-2 py-0.5 no-underline max-lg:min-h-11";

/** The five stages, numbered, in order; the stage of the current page is marked and shows its pages. */
export function StageNav({ label, home, stages, footItems, link = "a", onNavigate }: StageNavProps) {
  return (
    <>
      <nav aria-label={label} className="flex-1 px-2 pb-4 pt-2">
        {home && <NavLink item={home} link={link} onNavigate={onNavigate} tone="strong" />}
        <ol className="m-0 list-none p-0">
          {stages.map((stage, index) => (
            <StageLine
              key={stage.id}
              stage={stage}
              number={index + 1}
              last={index === stages.length - 1}
              link={link}
              onNavigate={onNavigate}
            />
          ))}
        </ol>
      </nav>
      {footItems.length > 0 && (
        <ul className="m-0 mx-2 list-none border-t border-hairline p-0 py-2">
          {footItems.map((item) => (
            <li key={item.href}>
              <NavLink item={item} link={link} onNavigate={onNavigate} tone="muted" />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

interface StageLineProps extends Pick<StageNavProps, "onNavigate"> {
  readonly stage: Stage;
  readonly number: number;
  readonly last: boolean;
  readonly link: LinkComponent;
}

function StageLine({ stage, number, last, link: Link, onNavigate }: StageLineProps) {
  const open = stage.items.some((item) => item.current);
  const heading = (
    <>
      <span
        className={classNames(
          "grid size-5 shrink-0 place-items-center rounded-full border text-xs font-semibold",
          open ? "border-ink bg-ink text-on-ink" : "border-edge bg-panel",
        )}
      >
        {number}
      </span>
      {stage.label}
    </>
  );
  return (
    <li className="relative pb-1.5">
      {!last && <span aria-hidden="true" className="absolute -bottom-1 left-[17px] top-7 w-px bg-edge max-lg:top-9" />}
      {stage.href ? (
        <Link
          href={stage.href}
          className={classNames(itemClass, "font-semibold text-ink hover:bg-hairline/60")}
          onClick={onNavigate}
        >
          {heading}
        </Link>
      ) : (
        <span className={classNames(itemClass, "font-semibold text-ink")}>{heading}</span>
      )}
      {open && (
        <ul className="relative m-0 my-0.5 ml-7 list-none p-0">
          {stage.items.map((item) => (
            <li key={item.href}>
              <NavLink item={item} link={Link} onNavigate={onNavigate} tone="muted" />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

interface NavLinkProps extends Pick<StageNavProps, "onNavigate"> {
  readonly item: NavItem;
  readonly link: LinkComponent;
  readonly tone: "strong" | "muted";
}

function NavLink({ item, link: Link, onNavigate, tone }: NavLinkProps) {
  const rest = tone === "strong" ? "mb-2 font-semibold text-ink" : "text-muted";
  return (
    <Link
      href={item.href}
      aria-current={item.current ? "page" : undefined}
      onClick={onNavigate}
      className={classNames(
        itemClass,
        item.current ? "bg-panel font-semibold text-accent ring-1 ring-hairline" : `${rest} hover:bg-hairline/60`,
        item.current && tone === "strong" && "mb-2",
      )}
    >
      <span className="min-w-0 flex-1">{item.label}</span>
      {item.count !== undefined && <span className="text-xs font-normal text-muted">{item.count}</span>}
    </Link>
  );
}
