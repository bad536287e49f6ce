import type { Locator } from "@playwright/test";
import { addSmallPlan, demoProject, makeProject } from "../src/make-project.ts";
import { expect, test } from "../src/test.ts";
import { words } from "../src/words.ts";

const { account, administration, data, futures, plan, problem, projects, shell } = words("en");

test.describe("somebody who is not signed in", () => {
  test.use({ person: null, expectedErrors: /status of (401|404|422)/ });

  test("hears what is wrong with each field before anything is sent", async ({ page }) => {
    await page.goto("/en/sign-up");
    await page.getByRole("textbox", { name: account("field.email") }).fill("su.wen at office");
    await page.getByRole("textbox", { name: account("field.password"), exact: true }).fill("short");
    await page.getByRole("button", { name: account("signUp.submit") }).click();
    await complains(page.getByRole("textbox", { name: account("field.name") }), account("missing.name"));
    await complains(
      page.getByRole("textbox", { name: account("field.email") }),
      account("missing.email", { found: "su.wen at office" }),
    );
    await complains(
      page.getByRole("textbox", { name: account("field.password"), exact: true }),
      account("missing.password", { found: 5, min: "10" }),
    );
    await complains(
      page.getByRole("textbox", { name: account("field.organisation") }),
      account("missing.organisation"),
    );
  });

  test("is told that e-mail address and password do not fit, or that an account exists already", async ({ page }) => {
    await page.goto("/en/sign-in");
    await page.getByRole("textbox", { name: account("field.email") }).fill("planner@demo.tamarisk");
    await page.getByRole("textbox", { name: account("field.password"), exact: true }).fill("not its password");
    await page.getByRole("button", { name: account("signIn.submit") }).click();
    await expect(alertOf(page)).toContainText(account("problem.wrong-credentials.title"));
    await expect(alertOf(page)).toContainText(account("problem.wrong-credentials.remedy"));

    await page.getByRole("link", { name: account("signIn.signUp") }).click();
    await page.getByRole("textbox", { name: account("field.name") }).fill("Lin Xia");
    await page.getByRole("textbox", { name: account("field.email") }).fill("planner@demo.tamarisk");
    await page.getByRole("textbox", { name: account("field.password"), exact: true }).fill("not its password");
    await page.getByRole("textbox", { name: account("field.organisation") }).fill("Another bureau");
    await page.getByRole("button", { name: account("signUp.submit") }).click();
    await expect(alertOf(page)).toContainText(account("problem.already-exists.title"));
    await expect(alertOf(page)).toContainText(account("problem.already-exists.remedy"));
  });

  test("is sent to sign in from a deep link, and comes back to it", async ({ page, sessionOf }) => {
    const planner = await sessionOf("planner");
    const address = `/en/projects/${await demoProject(planner)}/data?place=620302&indicator=B9&year=2024`;
    await page.goto(address);
    await expect(page).toHaveURL(/\/en\/sign-in\?next=/);
    await expect(page.getByText(account("signIn.leadBack"))).toBeVisible();
    await page.getByRole("textbox", { name: account("field.email") }).fill("viewer@demo.tamarisk");
    await page.getByRole("textbox", { name: account("field.password"), exact: true }).fill("tamarisk-demo");
    await page.getByRole("button", { name: account("signIn.submit") }).click();
    await expect(page).toHaveURL(address);
    await expect(page.getByText(data("readOnly"))).toBeVisible();
  });

  test("finds a plain page where there is none, with a way on", async ({ page }) => {
    for (const address of ["/en/nowhere", "/en/towns/999999", "/en/towns/abc", "/en/invite/nonsense"]) {
      await page.goto(address);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(
        address.includes("invite") ? account("invitation.unknown") : shell("notFound.title"),
      );
      await expect(page.getByRole("main").getByRole("link").first()).toBeVisible();
    }
  });
});

test.describe("a planner", () => {
  test("cannot start a project without a name, and is told when an address is no project's", async ({ page }) => {
    await page.goto("/en/projects/new?town=620300");
    const name = page.getByRole("textbox", { name: projects("new.field") });
    await name.fill("  ");
    await page.getByRole("button", { name: projects("new.submit") }).click();
    await complains(name, projects("new.blank"));
    await page.goto("/en/projects/new?town=999999");
    await expect(page.getByRole("heading", { name: projects("new.noTown") })).toBeVisible();
  });

  test("starts one project, however quickly the button is pressed twice", async ({ page, session }) => {
    await page.goto("/en/projects/new?town=620300");
    await page.getByRole("textbox", { name: projects("new.field") }).fill("Pressed twice");
    await page.getByRole("button", { name: projects("new.submit") }).dblclick();
    await expect(page.getByRole("navigation", { name: projects("home.stages") })).toBeVisible();
    const names = (await session.planning.project.list.query()).map(({ name }) => name);
    expect(names.filter((name) => name === "Pressed twice")).toHaveLength(1);
  });

  test("is told which number of futures cannot be run, and why", async ({ page, session }) => {
    const projectId = await makeProject(session, "Numbers that cannot be run");
    await page.goto(`/en/projects/${projectId}/futures`);
    await page.getByRole("button", { name: futures("run.options") }).click();
    const count = page.getByRole("textbox", { name: futures("run.count") });
    for (const [typed, found] of [
      ["50", "50"],
      ["20000", "20,000"],
      ["many", "“many”"],
    ] as const) {
      await count.fill(typed);
      await complains(count, futures("run.countProblem", { found }));
    }
    await count.fill("200");
    const seed = page.getByRole("textbox", { name: futures("run.seed") });
    await seed.fill("-1");
    await complains(seed, futures("run.seedProblem", { found: "−1" }));
  });

  test("is told what a value lacks before it is stored, in the form and in a pasted block", async ({
    page,
    session,
  }) => {
    const projectId = await makeProject(session, "Values that cannot be stored");
    const before = await session.planning.observation.list.query({ projectId });
    await page.goto(`/en/projects/${projectId}/data?place=620300&indicator=B2&year=2024`);
    const value = page.getByRole("textbox", { name: data("form.value") });
    const save = page.getByRole("button", { name: data("form.save") });
    await save.click();
    await complains(value, data("problem.blankValue"));
    await complains(page.getByRole("textbox", { name: data("form.source") }), data("problem.blankSource"));
    await value.fill("13,5");
    await complains(value, data("problem.unreadable", { found: "13,5" }));
    await value.fill("130");
    await complains(value, data("problem.outside", { found: "130", bounds: "" }).trim().slice(0, 10));
    const unit = page.getByRole("textbox", { name: data("form.unit") });
    await unit.fill("persons");
    await value.fill("13");
    await complains(unit, data("problem.otherUnit", { found: "persons", expected: "%" }));

    await page.getByRole("button", { name: data("form.discard") }).click();
    await page.getByRole("button", { name: data("paste") }).click();
    const dialog = page.getByRole("dialog", { name: data("pasting.title") });
    await dialog.getByRole("textbox", { name: data("pasting.text") }).fill("13,5\t14\n");
    await expect(dialog).toContainText(data("pasting.result.unreadable", { found: "13,5" }));
    await expect(dialog).toContainText(data("pasting.errors", { count: 1 }));
    await dialog
      .getByRole("button", { name: data("pasting.cancel") })
      .first()
      .click();
    expect(await session.planning.observation.list.query({ projectId })).toEqual(before);
  });

  test("is told what is wrong in a measure, a unit and a gate, and nothing is saved", async ({ page, session }) => {
    const projectId = await makeProject(session, "A plan that cannot be saved");
    await addSmallPlan(session, projectId);
    const before = await session.planning.plan.get.query({ projectId });
    await page.goto(`/en/projects/${projectId}/plan`);
    const form = page.getByRole("main").getByRole("form");
    const field = (name: string) => form.getByRole("textbox", { name, exact: true });

    await page
      .getByRole("button", { name: plan("addMeasure") })
      .first()
      .click();
    await field(plan("form.startYear")).fill("2030");
    await field(plan("form.endYear")).fill("2027");
    await form.getByRole("textbox", { name: plan("form.budget") }).fill("ten");
    await form.getByRole("button", { name: plan("form.create.measure") }).click();
    await complains(field(plan("form.title")), plan("form.problem.blank"));
    await complains(
      field(plan("form.endYear")),
      plan("form.problem.ends-before-start", { start: "2030", end: "2027" }),
    );
    await complains(
      form.getByRole("textbox", { name: plan("form.budget") }),
      plan("form.problem.unreadable", { found: "ten" }),
    );
    await form.getByRole("button", { name: plan("form.cancel") }).click();
    await page
      .getByRole("alertdialog")
      .getByRole("button", { name: plan("leave.confirm") })
      .click();

    await page.getByRole("button", { name: `${plan("gate.edit")} A` }).click();
    await form.getByRole("textbox", { name: plan("form.gate.threshold") }).fill("high");
    await form.getByRole("button", { name: plan("form.save") }).click();
    await complains(
      form.getByRole("textbox", { name: plan("form.gate.threshold") }),
      plan("form.problem.unreadable", { found: "high" }),
    );
    expect((await session.planning.plan.get.query({ projectId })).plan).toEqual(before.plan);
  });

  test("cannot invite an address that is none", async ({ page }) => {
    await page.goto("/en/administration");
    const email = page.getByRole("textbox", { name: administration("invitations.email") });
    await email.fill("he.jun");
    await page.getByRole("button", { name: administration("invitations.submit") }).click();
    await complains(email, administration("invitations.emailWrong", { found: "he.jun" }));
  });
});

test.describe("while the server is away", () => {
  test.use({ expectedErrors: /ERR_FAILED|status of 50\d/ });

  test("what was typed stays, with a word on what to do", async ({ page, session }) => {
    const projectId = await makeProject(session, "Typed while the server is away");
    await page.goto(`/en/projects/${projectId}/data?place=620300&indicator=B9&year=2025`);
    await page.route("**/trpc/**", (route) => route.abort());
    await page.getByRole("textbox", { name: data("form.value") }).fill("0.3");
    await page.getByRole("textbox", { name: data("form.source") }).fill("Forestry bureau");
    await page.getByRole("button", { name: data("form.save") }).click();
    await expect(alertOf(page)).toContainText(problem("unreachable.title"));
    await expect(alertOf(page)).toContainText(problem("unreachable.remedy"));
    await page.unroute("**/trpc/**");
    await page.getByRole("button", { name: data("refused.open") }).click();
    await expect(page.getByRole("textbox", { name: data("form.value") })).toHaveValue("0.3");
    await page.getByRole("button", { name: data("form.save") }).click();
    await expect(page.getByRole("gridcell", { name: /, 2025: 0\.3[ ,]/ })).toBeVisible();
  });
});

/** Says beside the field what was found there and what to do. */
async function complains(field: Locator, message: string): Promise<void> {
  await expect(field).toHaveAttribute("aria-invalid", "true");
  await expect(field).toHaveAccessibleDescription(new RegExp(message.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")));
}

function alertOf(page: { getByRole: Locator["getByRole"] }): Locator {
  return page.getByRole("main").getByRole("alert");
}
