// The best order of 200 measures over 20 years, against a rule of thumb and a plain formulation. Run: node packages/scheduling/bench/schedule.mjs [seconds]
import { ScheduleQuestion } from "@tamarisk/domain";
import { greedyStarts } from "../dist/good-start.js";
import { loadHighs } from "../dist/load-highs.js";
import { schedule } from "../dist/schedule.js";
import { scheduleFrame } from "../dist/schedule-frame.js";
import { scheduleTerms } from "../dist/schedule-terms.js";
import { timeWindows } from "../dist/time-windows.js";
import { plainSchedule } from "./plain-program.mjs";
import { randomQuestion } from "./random-question.mjs";

const timeLimitSeconds = Number(process.argv[2] ?? 4);
const highs = await loadHighs();
const shown = (terms) =>
  terms
    .map(({ value, bound, isProven }) =>
      isProven ? `${value.toFixed(2)} =` : `${value.toFixed(2)} ≥ ${bound.toFixed(2)}`,
    )
    .join(" | ");

for (const room of [4, 2.5, 1.6, 1.25]) {
  for (const seed of [1, 2]) {
    const question = ScheduleQuestion.parse(randomQuestion({ measures: 200, years: 20, room, seed }));
    const frame = scheduleFrame(question);
    const greedy = greedyStarts(frame, timeWindows(frame));
    const began = process.cpuUsage();
    const clock = performance.now();
    const result = schedule(question, highs, { timeLimitSeconds });
    const seconds = ((performance.now() - clock) / 1e3).toFixed(1);
    const cpu = (process.cpuUsage(began).user / 1e6).toFixed(1);
    const { terms } = result.schedule;
    const rule = scheduleTerms(frame, greedy);
    console.log(`room ${room}, seed ${seed}: ${seconds} s (${cpu} s of processor)`);
    console.log(`  gaps | delay | years waited:  ${shown(terms)}`);
    console.log(
      `  rule of thumb:                ${rule.gaps.toFixed(2)} | ${rule.delay.toFixed(2)} | ${rule.earliness}`,
    );
    console.log(`  plain formulation:            ${plainSchedule(highs, frame, timeLimitSeconds)}`);
  }
}
