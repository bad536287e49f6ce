import type { Page } from "@playwright/test";
import { demoProject, makeProject } from "../src/make-project.ts";
import { apiUrl, portalUrl } from "../src/ports.ts";
import { type Session, signIn, signUp } from "../src/session.ts";
import { expect, test } from "../src/test.ts";
import { words } from "../src/words.ts";

const { account, administration, data, plan, problem, projects, shell } = words("en");
const app = { apiUrl, portalUrl };
const password = "a long password";

test.describe.configure({ mode: "serial" });
test.use({ person: null });

let owner: Session;
let guest: Session;

test.beforeAll(async () => {
  owner = await signUp(app, { name: "Su Wen", email: "su.wen@office.example", password }, "Yongchang County Office");
});

test("an administrator invites by link, and the invited person joins with a password of their own", async ({
  openAs,
}) => {
  const admin = await openAs(owner);
  await admin.goto("/en/administration");
  await admin.getByRole("textbox", { name: administration("invitations.email") }).fill("he.jun@office.example");
  const form = admin
    .locator("form")
    .filter({ has: admin.getByRole("button", { name: administration("invitations.submit") }) });
  await form.getByRole("combobox").selectOption({ label: shell("role.viewer") });
  await form.getByRole("button", { name: administration("invitations.submit") }).click();
  const link = await admin.getByRole("textbox", { name: administration("invitations.link") }).inputValue();
  expect(link).toContain(`${portalUrl}/`);

  const invited = await openAs(null);
  await invited.goto(link);
  const title = account("invitation.title", { organisation: "Yongchang County Office" });
  await expect(invited.getByRole("heading", { level: 1, name: title })).toBeVisible();
  await invited.getByRole("textbox", { name: account("field.name") }).fill("He Jun");
  await invited.getByRole("textbox", { name: account("field.password"), exact: true }).fill(password);
  await invited.getByRole("button", { name: account("invitation.submit") }).click();
  await expect(invited.getByRole("heading", { level: 1, name: projects("list.title") })).toBeVisible();
  await expect(invited.getByRole("button", { name: shell("account", { name: "He Jun" }) })).toBeVisible();
  guest = await signIn(app, { email: "he.jun@office.example", password });

  const late = await openAs(null);
  await late.goto(link);
  await expect(late.getByText(account("invitation.closed.accepted"))).toBeVisible();
});

test("a viewer sees everything and is offered no way to change it; the server refuses as well", async ({ openAs }) => {
  const projectId = await makeProject(owner, "Yongchang 2035");
  const viewer = await openAs(guest);
  await viewer.goto(`/en/projects/${projectId}/plan`);
  await expect(viewer.getByText(plan("empty.readOnly"))).toBeVisible();
  await expect(viewer.getByRole("button", { name: plan("empty.action") })).toHaveCount(0);
  await viewer.goto(`/en/projects/${projectId}/data`);
  await expect(viewer.getByText(data("readOnly"))).toBeVisible();
  await expect(viewer.getByRole("button", { name: data("paste") })).toHaveCount(0);
  await expect(viewer.getByRole("button", { name: data("form.save") })).toHaveCount(0);
  await viewer.goto("/en/projects");
  await expect(viewer.getByRole("link", { name: "Yongchang 2035" })).toBeVisible();
  await expect(viewer.getByRole("button", { name: projects("list.actions", { name: "Yongchang 2035" }) })).toHaveCount(
    0,
  );
  await expect(viewer.getByRole("link", { name: shell("administration") })).toHaveCount(0);
  await viewer.goto("/en/administration");
  await expect(viewer.getByText(administration("forbiddenBody"))).toBeVisible();

  const rename = { projectId, name: "Mine now", version: 1 };
  await expect(guest.planning.project.rename.mutate(rename)).rejects.toMatchObject({
    data: { problem: { kind: "forbidden", role: "viewer" } },
  });
  await expect(guest.admin.member.list.query()).rejects.toMatchObject({ data: { problem: { kind: "forbidden" } } });
});

test.describe("from two windows", () => {
  test.use({ expectedErrors: /status of 409/ });

  test("a role changes at once, and a second window with the older list is told so", async ({ openAs }) => {
    const first = await openAs(owner);
    const second = await openAs(owner);
    await first.goto("/en/administration");
    await second.goto("/en/administration");
    await changeRole(first, "reviewer");
    await expect(
      first.getByText(administration("members.changed", { name: "He Jun", role: "reviewer" })),
    ).toBeVisible();

    await changeRole(second, "planner");
    const notice = second.getByRole("alert").filter({
      hasText: problem("staleVersion.title", { who: "Su Wen", subject: problem("subject.member") }),
    });
    await expect(notice).toBeVisible();
    await notice.getByRole("button", { name: administration("reload") }).click();
    await expect(roleOf(second)).toHaveValue("reviewer");
    expect((await guest.planning.session.current.query())?.role).toBe("reviewer");
  });
});

test.describe("from another organisation", () => {
  test.use({ expectedErrors: /status of 404 .*\/projects\// });

  test("a project does not exist", async ({ openAs, sessionOf }) => {
    const stranger = await sessionOf("planner");
    const foreign = await demoProject(stranger);
    const page = await openAs(owner);
    for (const part of ["", "/plan", "/data", "/futures"]) {
      const response = await page.goto(`/en/projects/${foreign}${part}`);
      expect(response?.status()).toBe(404);
      await expect(page.getByRole("heading", { name: shell("notFound.title") })).toBeVisible();
      await expect(page.getByText("Jinchang 2035")).toHaveCount(0);
    }
    await expect(owner.planning.plan.get.query({ projectId: foreign })).rejects.toMatchObject({
      data: { problem: { kind: "not-found" } },
    });
  });
});

function roleOf(page: Page) {
  return page.getByRole("combobox", { name: administration("members.roleOf", { name: "He Jun" }) });
}

async function changeRole(page: Page, role: "reviewer" | "planner"): Promise<void> {
  await roleOf(page).selectOption({ label: shell(`role.${role}`) });
}
