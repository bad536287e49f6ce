import { existsSync, readFileSync } from "node:fs";
import { relative } from "node:path";
import { root } from "./root.mjs";

const linesPerReason = 12;

/**
 * What failed in a test runner's JSON report, one text each: file, name, the first lines of each thing that was wrong,
 * and what the test attached as plain text, such as what the pages of a browser said at its end.
 */
export function reportFailures(path) {
  if (!existsSync(path)) return [`${relative(root, path)} is missing: the test runner ended before it could write it.`];
  const report = JSON.parse(readFileSync(path, "utf8"));
  return report.testResults ? vitestFailures(report, path) : playwrightFailures(report);
}

function vitestFailures({ success, numTotalTests, testResults }, path) {
  const failures = testResults.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === "failed");
    if (status === "failed" && failed.length === 0) return [failure(name, "the file could not be loaded", [message])];
    return failed.map((test) => failure(name, test.fullName, test.failureMessages));
  });
  if (success || failures.length > 0) return failures;
  return [`${relative(root, path)} says only that the run failed, with ${numTotalTests} tests.`];
}

function playwrightFailures({ suites, errors }) {
  const outside = errors.map(({ message }) => failure("playwright", "outside any test", [message]));
  return [...outside, ...suites.flatMap(suiteFailures)];
}

function suiteFailures({ specs, suites = [] }) {
  const failed = specs.flatMap(({ file, title, tests }) =>
    tests
      .filter(({ status }) => status === "unexpected")
      .map(({ projectName, results }) =>
        failure(
          `${file} (${projectName})`,
          title,
          results.flatMap(({ errors }) => errors.map(({ message }) => message)),
          results.flatMap(attachedTexts),
        ),
      ),
  );
  return [...failed, ...suites.flatMap(suiteFailures)];
}

/** Lines of the test, which long messages name too late to be shown, and texts. */
function attachedTexts({ errors, attachments = [] }) {
  const places = errors.flatMap(({ location }) =>
    location ? [`at ${relative(root, location.file)}:${location.line}`] : [],
  );
  const texts = attachments.filter(({ contentType, body }) => contentType === "text/plain" && body);
  return [...places, ...texts.map(({ body }) => Buffer.from(body, "base64").toString())];
}

function failure(file, name, messages, attached = []) {
  const reasons = messages.flatMap((message) => plainLines(message ?? "").slice(0, linesPerReason));
  const lines = [...reasons, ...attached.flatMap((text) => text.split("\n"))];
  const place = file.startsWith("/") ? relative(root, file) : file;
  return [`✗ ${place}: ${name}`, ...lines.map((line) => `    ${line}`)].join("\n");
}

/** Without colours and without the runner's own stack; vitest 4.1 reports a test that timed out by an inner name. */
function plainLines(message) {
  const colour = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, "g");
  return message
    .replaceAll(colour, "")
    .replace("STACK_TRACE_ERROR", "took longer than its time limit")
    .split("\n")
    .filter((line) => line.trim() !== "" && !/^\s+at .*(node_modules|node:internal)/.test(line));
}
