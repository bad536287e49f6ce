import { describe, expect, it } from "vitest";
import { openMetrics } from "./metrics.ts";

describe("metrics", () => {
  it("count requests and their seconds by route and class of status", () => {
    const metrics = openMetrics();
    metrics.count("planning", 200, 0.25);
    metrics.count("planning", 204, 0.5);
    metrics.count("auth", 401, 0.125);
    const lines = metrics.text({ waiting_jobs: 3 }).split("\n");
    expect(lines).toContain('tamarisk_requests_total{route="planning",status="2xx"} 2');
    expect(lines).toContain('tamarisk_request_seconds_total{route="planning",status="2xx"} 0.750000');
    expect(lines).toContain('tamarisk_requests_total{route="auth",status="4xx"} 1');
    expect(lines).toContain("tamarisk_waiting_jobs 3");
  });

  it("are there before the first request", () => {
    expect(openMetrics().text({})).toMatch(/^# HELP tamarisk_requests_total/);
  });
});
