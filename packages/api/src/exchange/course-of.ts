import type { ImportCourseId, ProjectId } from "@tamarisk/domain";
import type { ApiContext } from "../trpc/api-context.ts";
import { ImportCourse } from "./import-course.ts";

/** The course of what a request asks for: told to whoever follows it, and stopped when the request's sender goes. */
export function courseOf(
  { imports }: Pick<ApiContext, "imports">,
  projectId: ProjectId,
  courseId: ImportCourseId | undefined,
  gone: AbortSignal | undefined,
): ImportCourse {
  if (!courseId) return new ImportCourse(undefined, gone);
  return new ImportCourse((progress) => imports.tell({ projectId, courseId }, progress), gone);
}
