import { addSmallPlan, makeProject } from "../src/make-project.ts";
import { expect, test } from "../src/test.ts";
import { words } from "../src/words.ts";

const { territory } = words("en");

const square = {
  type: "Feature",
  properties: {},
  geometry: {
    type: "Polygon",
    coordinates: [
      [
        [102, 38.5, 1500],
        [102.1, 38.5, 1500],
        [102.1, 38.6, 1500],
        [102, 38.6, 1500],
        [102, 38.5, 1500],
      ],
    ],
  },
};
const asFile = (object: unknown) => ({
  name: "red-line.geojson",
  mimeType: "application/geo+json",
  buffer: Buffer.from(JSON.stringify(object)),
});

test("imports a red line, names a file in metres, takes a removal back, and keeps the levels' example", async ({
  page,
  session,
}, { title }) => {
  const projectId = await makeProject(session, title.slice(0, 100));
  await addSmallPlan(session, projectId);
  await page.goto(`/en/projects/${projectId}/territory`);
  await expect(page.getByText(territory("headline.noLayers"))).toBeVisible();

  await page
    .getByRole("button", { name: territory("layers.import") })
    .first()
    .click();
  const dialog = page.getByRole("dialog");
  const file = dialog.getByLabel(territory("file.label"));
  await file.setInputFiles(asFile({ type: "Polygon", coordinates: [[[18_345_221, 4_265_000]]] }));
  await expect(dialog.getByText("18,345,221 looks like a projected coordinate.")).toBeVisible();
  await file.setInputFiles(asFile(square));
  await expect(dialog.getByText(territory("file.heights"))).toBeVisible();
  await dialog.getByLabel(territory("layers.name"), { exact: true }).fill("Northern red line");
  await dialog.getByLabel(territory("layers.source"), { exact: true }).fill("Bureau of natural resources, 2024");
  await dialog.getByRole("button", { name: territory("layers.add") }).click();
  const layer = page.getByRole("checkbox", { name: "Northern red line" });
  await expect(layer).toBeVisible();

  await page.getByRole("button", { name: "Remove layer Northern red line" }).click();
  await expect(layer).toHaveCount(0);
  await page.getByRole("button", { name: territory("layers.undo") }).click();
  await expect(layer).toBeVisible();

  await page.getByRole("tab", { name: territory("tabs.levels") }).click();
  await page.getByRole("button", { name: territory("levels.takeExample") }).click();
  await expect(page.getByText("are inviolable", { exact: false })).toBeVisible();
});
