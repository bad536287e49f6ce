import type { ModelProblem } from "@tamarisk/system-dynamics";

/** A problem as editors know it: `town.mdl:12:4: circular: …`; a warning says so. */
export function problemLine({ file, at, kind, severity, message }: ModelProblem): string {
  const place = [file, at?.line, at?.column].filter((part) => part !== undefined).join(":");
  const label = severity === "warning" ? `${kind} (warning)` : kind;
  return `${place === "" ? "" : `${place}: `}${label}: ${message.replaceAll("\n", " ")}`;
}
