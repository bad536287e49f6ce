import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { tabTo } from "../src/keyboard.ts";
import { visitor } from "../src/session.ts";
import { expect, test } from "../src/test.ts";
import { words } from "../src/words.ts";

const { atlas, town, shell } = words("en");
const zh = words("zh-CN");
const search = { name: atlas("search.label") };
const figure = { name: atlas("chart.title") };

test.use({ person: null });

test("shows the counts that the server computes from the census: 1,457 of 2,409", async ({ page }) => {
  const { counts, counties, cities } = await visitor.town.atlas.query();
  expect([counts.shrank, counts.compared, counties.length, cities.length]).toEqual([1457, 2409, 2943, 262]);

  await page.goto("/en");
  const headline = atlas("headline", { shrank: "1,457", compared: "2,409" });
  await expect(page.getByRole("heading", { level: 1, name: headline })).toBeVisible();
  await expect(page.getByRole("tab", { name: `${atlas("table.counties")} 2,943` })).toBeVisible();
  await expect(page.getByRole("tab", { name: `${atlas("table.cities")} 262` })).toBeVisible();

  await page.goto("/zh-CN");
  const inChinese = zh.atlas("headline", { shrank: "1,457", compared: "2,409" });
  await expect(page.getByRole("heading", { level: 1, name: inChinese })).toBeVisible();
});

test("finds a county by its Chinese name and by its pinyin", async ({ page }) => {
  await page.goto("/en");
  for (const query of ["永昌", "yongchang"]) {
    await page.getByRole("combobox", search).fill(query);
    await expect(page.getByRole("option", { name: "Yongchang" }).first()).toContainText("永昌县");
  }
  await page.getByRole("option", { name: "Yongchang" }).first().click();
  await expect(page).toHaveURL(/town=620321/);
  await expect(page.getByRole("heading", { level: 2, name: "Yongchang" })).toBeVisible();

  await page.getByRole("combobox", search).fill("no such place");
  await expect(page.getByRole("search")).toContainText(atlas("search.empty"));
});

test("leads to a town's page by keyboard alone", async ({ page }) => {
  await page.goto("/en");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: shell("skipToContent") })).toBeFocused();
  await page.keyboard.press("Enter");
  await tabTo(page, page.getByRole("combobox", search));
  await page.keyboard.type("jinchuan");
  await expect(page.getByRole("option", { name: "Jinchuan" }).first()).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 2, name: "Jinchuan" })).toBeVisible();
  await tabTo(page, page.getByRole("link", { name: atlas("town.profile"), exact: true }));
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/en\/towns\/620302/);
  await expect(page.getByRole("heading", { level: 1, name: "Jinchuan" })).toBeVisible();
  await expect(page.getByRole("figure", { name: town("people.title") })).toBeVisible();
});

test("sorts the list both ways and says which", async ({ page }) => {
  await page.goto("/en");
  const column = page.getByRole("columnheader", { name: atlas("column.people2020") });
  await expect(column).toHaveAttribute("aria-sort", "none");
  for (const direction of ["ascending", "descending"] as const) {
    await column.getByRole("button").click();
    await expect(column).toHaveAttribute("aria-sort", direction);
    await expect.poll(() => populationsAreSorted(page, direction)).toBe(true);
  }
  await expect(page.getByRole("columnheader", { name: atlas("column.change"), exact: true })).toHaveAttribute(
    "aria-sort",
    "none",
  );
});

test("keeps filters in the address, so that a reload and a link show the same", async ({ page }) => {
  await page.goto("/en");
  const tab = page.getByRole("tab", { name: atlas("table.counties") });
  const province = page.getByRole("combobox", { name: atlas("filter.province") });
  const size = page.getByRole("combobox", { name: atlas("filter.population") });
  const regenerating = page.getByRole("button", { name: `${atlas("resourceClass.regenerating")} 23` });
  const { counties } = await visitor.town.atlas.query();
  const inBand = (people: number | null) => people !== null && people >= 600_000 && people < 1_000_000;
  const large = counties.filter((county) => county.province.en === "Hebei" && inBand(county.population2020));
  const shown = `${atlas("table.counties")}${large.length}`;

  await province.selectOption({ label: "Hebei" });
  await size.selectOption({ label: atlas("filter.bands.600k-1m") });
  await expect(tab).toHaveText(shown);
  await expect(page).toHaveURL(/province=hebei&people=600k-1m/);

  await page.reload();
  await expect(province).toHaveValue("hebei");
  await expect(size).toHaveValue("600k-1m");
  await expect(tab).toHaveText(shown);

  await page.getByRole("button", { name: atlas("filter.clear") }).click();
  await expect(tab).toHaveText(`${atlas("table.counties")}2,943`);
  await regenerating.click();
  await expect(regenerating).toHaveAttribute("aria-pressed", "true");
  await expect(page).toHaveURL(/\?class=regenerating$/);
  await expect(page.getByRole("tab", { name: atlas("table.cities") })).toHaveText(`${atlas("table.cities")}23`);
});

test("lists the 262 resource cities with their class", async ({ page }) => {
  await page.goto("/en");
  await page.getByRole("tab", { name: `${atlas("table.cities")} 262` }).click();
  await expect(page).toHaveURL(/list=cities/);
  const grid = page.getByRole("grid", { name: atlas("table.cities") });
  await expect(grid).toHaveAttribute("aria-rowcount", "263");
  await expect(grid.getByRole("rowheader").first()).toContainText("Jinchang");
});

test("gives the chart's figures as a table and as a file", async ({ page }) => {
  await page.goto("/en?province=gansu");
  const chart = page.getByRole("figure", figure);
  const waiting = page.waitForEvent("download");
  await chart.getByRole("button", { name: atlas("chart.download") }).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toBe(atlas("chart.file"));
  const [head = "", ...rows] = (await readFile(await download.path(), "utf8")).trimEnd().split("\r\n");
  expect(head).toBe(`\uFEFF${csvColumns.join(",")}`);
  const jinchang = rows.find((row) => row.startsWith("620300,"));
  expect(jinchang).toContain("金昌市");
  expect(jinchang).toContain(",464050,438026,-5.6");

  await chart.getByRole("button", { name: atlas("chart.table") }).click();
  const table = chart.getByRole("table");
  await expect(table.getByRole("columnheader")).toHaveText(csvColumns);
  await expect(table.getByRole("row")).toHaveCount(rows.length + 1);
  await chart.getByRole("button", { name: atlas("chart.chart") }).click();
  await expect(chart.getByRole("slider")).toBeVisible();
});

test("shows a town as it is known: by age in two censuses, or plainly as no data", async ({ page }) => {
  await page.goto("/en/towns/620300");
  const people = page.getByRole("figure", { name: town("people.title") });
  const pyramid = { name: "Jinchuan", before: "228,561", now: "260,385" };
  await expect(people.getByRole("img", { name: town("people.spoken", pyramid) })).toBeVisible();
  await people.getByRole("button", { name: town("table") }).click();
  await expect(people.getByRole("columnheader", { name: town("column.women2010") })).toBeVisible();

  await page.goto("/en/towns/130207");
  await expect(page.getByRole("heading", { level: 1, name: "Fengnan" })).toBeVisible();
  await expect(page.getByText(town("people.none"))).toBeVisible();
});

const csvColumns = [
  atlas("column.code"),
  atlas("column.county"),
  atlas("column.chinese"),
  atlas("column.prefecture"),
  atlas("column.province"),
  atlas("column.resourceClass"),
  atlas("column.people2010"),
  atlas("column.people2020"),
  atlas("column.change"),
  atlas("column.changeClass"),
];

/** The selected town and its units stand first in every order, so they do not count. */
async function populationsAreSorted(page: Page, direction: "ascending" | "descending"): Promise<boolean> {
  const rows = page.getByRole("grid", { name: atlas("table.counties") }).locator("tbody tr[aria-selected=false]");
  const cells = await rows.locator("td:nth-child(3)").allInnerTexts();
  const people = cells.map((cell) => Number(cell.replaceAll(",", "")));
  const sign = direction === "ascending" ? 1 : -1;
  return people.length > 8 && people.every((count, index) => index === 0 || sign * (count - people[index - 1]!) >= 0);
}
