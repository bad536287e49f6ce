interface Keys {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}

/** Whether keys ask to undo (Ctrl+Z, ⌘Z) or to redo (with Shift, or Ctrl+Y); `null` for anything else. */
export function undoKey({ key, ctrlKey, metaKey, shiftKey }: Keys): "undo" | "redo" | null {
  if (!ctrlKey && !metaKey) return null;
  const letter = key.toLowerCase();
  if (letter === "z") return shiftKey ? "redo" : "undo";
  return letter === "y" ? "redo" : null;
}
