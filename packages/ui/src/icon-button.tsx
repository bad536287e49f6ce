import type { ComponentProps } from "react";
import { Button } from "./button.tsx";
import { classNames } from "./class-names.ts";
import { Icon, type IconName } from "./icon.tsx";

export interface IconButtonProps extends Omit<ComponentProps<"button">, "children" | "aria-label"> {
  readonly icon: IconName;
  /** What it does, read aloud and shown on hover. */
  readonly label: string;
  readonly variant?: "secondary" | "quiet";
}

/** A square button with a drawing and a spoken name. */
export function IconButton({ icon, label, variant = "quiet", className, ...rest }: IconButtonProps) {
  return (
    <Button
      {...rest}
      variant={variant}
      size="sm"
      aria-label={label}
      title={label}
      className={classNames("max-sm:min-w-10", className)}
    >
      <span className="-mx-1 grid size-4 place-items-center">
        <Icon name={icon} />
      </span>
    </Button>
  );
}
