import { ImportCourseId, type ImportProgress, ProjectId } from "@tamarisk/domain";
import { expect, it } from "vitest";
import { openImportCourses } from "./import-courses.ts";

const courseId = ImportCourseId.parse("0b7f4c1e-0000-4000-8000-000000000001");
const address = { projectId: ProjectId.parse("0b7f4c1e-0000-4000-8000-000000000002"), courseId };
const elsewhere = { ...address, projectId: ProjectId.parse("0b7f4c1e-0000-4000-8000-000000000003") };
const at = (done: number): ImportProgress => ({ step: "comparing", done, total: 9 });

it("tells the latest progress of that course in that project, from the moment it is followed until the listener goes", async () => {
  const courses = openImportCourses();
  const gone = new AbortController();
  const stream = courses.follow(address, gone.signal);
  courses.tell(address, at(1));
  expect((await stream.next()).value).toEqual({ step: "waiting", done: 0, total: null });
  for (const done of [2, 3]) courses.tell(address, at(done));
  courses.tell(elsewhere, at(4));
  expect((await stream.next()).value).toEqual(at(3));
  const last = stream.next();
  gone.abort();
  expect(await last).toEqual({ done: true, value: undefined });
});
