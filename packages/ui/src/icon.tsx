const paths = {
  search: "M7 2a5 5 0 1 0 0 10A5 5 0 0 0 7 2ZM10.7 10.7 14 14",
  close: "M3.5 3.500l9 9M12.5 3.500l-9 9",
  menu: "M2 4h12M2 8h12M2 12h12",
  "chevron-down": "M4 6l4 4 4-4",
  "chevron-right": "M6 4l4 4-4 4",
  "chevron-left": "M10 4L6 8l4 4",
  "arrow-up": "M8 13V3M4 7l4-4 4 4",
  "arrow-down": "M8 3v10M4 9l4 4 4-4",
  "arrow-right": "M3 8h10M9 4l4 4-4 4",
  check: "M3 8.500l3.2 3.200L13 5",
  plus: "M8 3v10M3 8h10",
  minus: "M3 8h10",
  more: "M3.5 8h.01M8 8h.01M12.5 8h.01",
  download: "M8 2v8M4.5 7L8 10.5 11.5 7M3 13.500h10",
  table: "M2 3h12v10H2zM2 6.500h12M2 10h12M6.5 3v10",
  chart: "M2 2v12h12M5 11l3-4 2 2 4-5",
  undo: "M5.5 3L2.5 6l3 3M2.5 6H10a3.5 3.5 0 0 1 0 7H6",
  redo: "M10.5 3l3 3-3 3M13.5 6H6a3.5 3.5 0 0 0 0 7h4",
  edit: "M3 13l.6-3L10.5 3l2.5 2.500L6 12.400zM9 4.500L11.5 7",
  trash: "M3 4.500h10M6.5 4.500V3h3v1.500M4.5 4.500l.6 8.500h5.800l.6-8.5",
  copy: "M5.5 5.500h8v8h-8zM10.5 5.500v-3h-8v8h3",
  share:
    "M10.5 5L6 7.300M6 8.700l4.5 2.300M12 2.500a1.7 1.7 0 1 0 0 3.4 1.7 1.7 0 0 0 0-3.400ZM4.3 6.300a1.7 1.7 0 1 0 0 3.4 1.7 1.7 0 0 0 0-3.400ZM12 10.100a1.7 1.7 0 1 0 0 3.4 1.7 1.7 0 0 0 0-3.400Z",
  lock: "M3.5 7.500h9v6h-9zM5.5 7.500V5a2.5 2.5 0 0 1 5 0v2.5",
  info: "M8 1.500a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM8 7.300v4M8 4.700v.1",
  upload: "M8 10.500V2M4.5 5.500L8 2l3.5 3.500M3 13.500h10",
  user: "M8 2a3 3 0 1 0 0 6 3 3 0 0 0 0-6ZM2.5 14c.6-2.9 2.7-4.3 5.5-4.300s4.9 1.4 5.5 4.3",
} as const;

export type IconName = keyof typeof paths;

export interface IconProps {
  readonly name: IconName;
  /** Pixels; 16 where nothing is said. */
  readonly size?: number;
  readonly className?: string;
}

/** A line drawing beside a word, or inside a button that has an accessible name. Never read aloud. */
export function Icon({ name, size = 16, className }: IconProps) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth={name === "more" ? 2.4 : 1.5}
      strokeLinecap="round"
      strokeLinejoin="round"
      className={className ?? "shrink-0"}
    >
      <path d={paths[name]} />
    </svg>
  );
}
