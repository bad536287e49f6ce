/** What the process has done so far, in the text form that Prometheus reads. */
export interface Metrics {
  readonly count: (route: string, status: number, seconds: number) => void;
  readonly text: (gauges: Readonly<Record<string, number>>) => string;
}

/** Counts requests by route and class of status. Routes are our own few names, so the text stays small. */
export function openMetrics(): Metrics {
  const requests = new Map<string, { count: number; seconds: number }>();
  return {
    count(route, status, seconds) {
      const labels = `route="${route}",status="${Math.floor(status / 100)}xx"`;
      const sum = requests.get(labels) ?? { count: 0, seconds: 0 };
      requests.set(labels, { count: sum.count + 1, seconds: sum.seconds + seconds });
    },
    text(gauges) {
      const entries = [...requests].sort(([a], [b]) => (a < b ? -1 : 1));
      const lines = [
        "# HELP tamarisk_requests_total Requests answered, by route and class of status.",
        "# TYPE tamarisk_requests_total counter",
        ...entries.map(([labels, sum]) => `tamarisk_requests_total{${labels}} ${sum.count}`),
        "# HELP tamarisk_request_seconds_total Time spent on them, in seconds.",
        "# TYPE tamarisk_request_seconds_total counter",
        ...entries.map(([labels, sum]) => `tamarisk_request_seconds_total{${labels}} ${sum.seconds.toFixed(6)}`),
        ...Object.entries(gauges).flatMap(([name, value]) => [
          `# TYPE tamarisk_${name} gauge`,
          `tamarisk_${name} ${value}`,
        ]),
      ];
      return `${lines.join("\n")}\n`;
    },
  };
}
