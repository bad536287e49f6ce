import { ProgressBar } from "@tamarisk/ui/progress-bar";
import type { ExchangeWords } from "./use-exchange-words.ts";
import type { ImportCourse } from "./use-import-course.ts";

interface CourseBarProps {
  readonly course: ImportCourse;
  readonly file: string;
  readonly words: ExchangeWords;
}

/** What is being done with a file, how many of its rows are done, and a way to stop. Each step is read aloud once. */
export function CourseBar({ course: { progress, isStopping, stop }, file, words }: CourseBarProps) {
  const { t, number } = words;
  const { step, done, total } = progress;
  const label = t(`course.${isStopping ? "stopping" : step}`, { file });
  return (
    <>
      <ProgressBar
        label={label}
        value={total === null ? null : Math.min(done, total)}
        max={total ?? 1}
        detail={
          total === null ? undefined : t("course.rows", { done: number(Math.min(done, total)), total: number(total) })
        }
        cancel={{ label: t("course.stop"), onCancel: stop }}
      />
      <span role="status" className="sr-only">
        {label}
      </span>
    </>
  );
}
