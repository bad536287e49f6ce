import { readFile } from "node:fs/promises";
import { fileLimitBytes } from "@tamarisk/domain";
import { readSheets, type Sheet, writeWorkbook } from "@tamarisk/sheets";
import { addSmallPlan, makeProject } from "../src/make-project.ts";
import { expect, test } from "../src/test.ts";
import { words } from "../src/words.ts";

const { exchange } = words("en");

/** The exported workbook with one column of the measures filled in anew, as in a spreadsheet program. */
async function withColumn(sheets: readonly Sheet[], header: string, values: readonly (string | number)[]) {
  const bytes = await writeWorkbook(
    sheets.map(({ name, rows: [head = [], ...rows] }) => ({
      name,
      columns: head.map((cell) => ({ header: typeof cell === "string" ? cell : "" })),
      rows: rows.map((cells, row) =>
        head.map((called, place) => {
          if (name === "Measures" && called === header) return values[row]!;
          return (cells[place] ?? null) as string | number | null;
        }),
      ),
    })),
  );
  return { name: "plan.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from(bytes) };
}

test("a workbook goes out, is changed, is looked at and comes into the plan; a faulty cell is named", async ({
  page,
  session,
}) => {
  const projectId = await makeProject(session, "exchange");
  await addSmallPlan(session, projectId);
  await page.goto(`/en/projects/${projectId}/exchange`);
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: exchange("export.workbook") }).click();
  const answer = readSheets(await readFile(await (await download).path()), "plan", fileLimitBytes);
  if (answer.kind !== "read") throw new Error(answer.kind);

  const choose = page.getByLabel(exchange("import.choose"));
  await choose.setInputFiles(await withColumn(answer.sheets, "First year", ["soon", 2029]));
  await expect(page.getByText("Measures I2")).toBeVisible();
  await expect(page.getByText(exchange("problem.not-a-number", { found: "soon" }))).toBeVisible();
  await expect(page.getByRole("button", { name: exchange("decision.write", { count: 0 }) })).toBeDisabled();
  await page.getByRole("button", { name: exchange("decision.discard") }).click();
  await expect(page.getByText(exchange("outcome.discarded"))).toBeVisible();

  await page.goBack();
  await expect(page.getByText(exchange("outcome.discarded"))).toHaveCount(0);
  await choose.setInputFiles(await withColumn(answer.sheets, "First year", [2028, 2029]));
  await expect(page.getByRole("article").first()).toContainText("2028");
  await page.getByRole("button", { name: exchange("decision.write", { count: 2 }) }).click();
  await page.getByRole("link", { name: exchange("outcome.plan") }).click();
  await expect(page).toHaveURL(/\/plan$/);
  const { plan } = await session.planning.plan.get.query({ projectId });
  expect(plan.phases[0]!.units[0]!.measures.map(({ startYear }) => startYear)).toEqual([2028, 2029]);
});
