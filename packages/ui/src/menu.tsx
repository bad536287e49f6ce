"use client";

import { DropdownMenu } from "radix-ui";
import type { ReactElement, ReactNode } from "react";
import { classNames } from "./class-names.ts";
import { Icon, type IconName } from "./icon.tsx";
import type { LinkComponent } from "./link-component.ts";

/** One line of a menu: a choice, a link, a heading or a rule between groups. */
export type MenuItem =
  | {
      readonly kind: "action";
      readonly id: string;
      readonly label: ReactNode;
      readonly icon?: IconName;
      readonly danger?: boolean;
      readonly disabled?: boolean;
      readonly onSelect: () => void;
    }
  | {
      readonly kind: "link";
      readonly id: string;
      readonly label: ReactNode;
      readonly icon?: IconName;
      readonly href: string;
    }
  | { readonly kind: "heading"; readonly id: string; readonly label: ReactNode }
  | { readonly kind: "separator"; readonly id: string };

export interface MenuProps {
  /** One button; it opens the menu. */
  readonly trigger: ReactElement;
  /** A function is asked when the menu opens, so that a thousand closed menus cost nothing. */
  readonly items: readonly MenuItem[] | (() => readonly MenuItem[]);
  readonly align?: "start" | "end";
  readonly link?: LinkComponent;
}

const itemClass =
  "flex min-h-8 items-center gap-2 rounded-sm px-2.5 py-1 no-underline outline-none select-none data-highlighted:bg-wash data-disabled:text-muted data-disabled:opacity-60 max-sm:min-h-11";

/** A list of things to do that opens from a button; arrow keys, first letters and Escape work. */
export function Menu({ trigger, items, align = "end", link: Link = "a" }: MenuProps) {
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger asChild>{trigger}</DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          align={align}
          sideOffset={4}
          collisionPadding={8}
          className="z-50 max-h-(--radix-dropdown-menu-content-available-height) min-w-44 max-w-80 overflow-y-auto rounded-md border border-hairline bg-panel p-1 text-sm text-ink shadow-lifted"
        >
          <MenuLines items={items} link={Link} />
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

function MenuLines({ items, link }: { items: MenuProps["items"]; link: LinkComponent }) {
  const shown = typeof items === "function" ? items() : items;
  return shown.map((item) => <MenuLine key={item.id} item={item} link={link} />);
}

function MenuLine({ item, link: Link }: { item: MenuItem; link: LinkComponent }) {
  switch (item.kind) {
    case "separator":
      return <DropdownMenu.Separator className="my-1 h-px bg-hairline" />;
    case "heading":
      return <DropdownMenu.Label className="px-2.5 py-1 text-xs text-muted">{item.label}</DropdownMenu.Label>;
    case "link":
      return (
        <DropdownMenu.Item asChild>
          <Link href={item.href} className={classNames(itemClass, "text-ink")}>
            {item.icon && <Icon name={item.icon} />}
            {item.label}
          </Link>
        </DropdownMenu.Item>
      );
    case "action":
      return (
        <DropdownMenu.Item
          disabled={item.disabled}
          onSelect={(event) => {
            focusTrigger(event);
            item.onSelect();
          }}
          className={classNames(itemClass, "cursor-pointer", item.danger && "text-error")}
        >
          {item.icon && <Icon name={item.icon} />}
          {item.label}
        </DropdownMenu.Item>
      );
  }
}

/** The line goes with its menu: what it opens has to find the focus on the button, to give it back there. */
function focusTrigger({ target }: Event): void {
  const menu = target instanceof Element ? target.closest("[role=menu]") : null;
  document.getElementById(menu?.getAttribute("aria-labelledby") ?? "")?.focus();
}
