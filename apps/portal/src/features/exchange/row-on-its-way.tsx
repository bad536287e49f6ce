import { ProblemNotice } from "@/features/problem/problem-notice.tsx";
import type { ExchangeWords } from "./use-exchange-words.ts";

interface RowOnItsWayProps {
  readonly error: Parameters<typeof ProblemNotice>[0]["error"] | null;
  readonly words: ExchangeWords;
}

/** Holds a row's place until it has come, or says why it does not. */
export function RowOnItsWay({ error, words }: RowOnItsWayProps) {
  if (error) return <ProblemNotice error={error} />;
  return (
    <div className="border-t border-hairline py-2.5">
      <span className="sr-only">{words.t("opening")}</span>
      <div className="h-8 animate-pulse rounded-sm bg-wash" />
    </div>
  );
}
