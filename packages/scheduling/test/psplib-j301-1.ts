import { ScheduleQuestion } from "@tamarisk/domain";

/** Duration, request of R1 to R4, successors of jobs 2 to 31; jobs 1 and 32 only mark the ends. */
const jobs: readonly (readonly [number, readonly [number, number, number, number], readonly number[]])[] = [
  [8, [4, 0, 0, 0], [6, 11, 15]],
  [4, [10, 0, 0, 0], [7, 8, 13]],
  [6, [0, 0, 0, 3], [5, 9, 10]],
  [3, [3, 0, 0, 0], [20]],
  [8, [0, 0, 0, 8], [30]],
  [5, [4, 0, 0, 0], [27]],
  [9, [0, 1, 0, 0], [12, 19, 27]],
  [2, [6, 0, 0, 0], [14]],
  [7, [0, 0, 0, 1], [16, 25]],
  [9, [0, 5, 0, 0], [20, 26]],
  [2, [0, 7, 0, 0], [14]],
  [6, [4, 0, 0, 0], [17, 18]],
  [3, [0, 8, 0, 0], [17]],
  [9, [3, 0, 0, 0], [25]],
  [10, [0, 0, 0, 5], [21, 22]],
  [6, [0, 0, 0, 8], [22]],
  [5, [0, 0, 0, 7], [20, 22]],
  [3, [0, 1, 0, 0], [24, 29]],
  [7, [0, 10, 0, 0], [23, 25]],
  [2, [0, 0, 0, 6], [28]],
  [7, [2, 0, 0, 0], [23]],
  [2, [3, 0, 0, 0], [24]],
  [3, [0, 9, 0, 0], [30]],
  [3, [4, 0, 0, 0], [30]],
  [7, [0, 0, 4, 0], [31]],
  [8, [0, 0, 0, 7], [28]],
  [3, [0, 8, 0, 0], [31]],
  [7, [0, 7, 0, 0], []],
  [2, [0, 7, 0, 0], []],
  [2, [0, 0, 2, 0], []],
];
const capacities = { government: 12, "inter-provincial": 13, enterprises: 4, tourism: 12 } as const;
const sources = ["government", "inter-provincial", "enterprises", "tourism"] as const;
const first = 2000;

/**
 * Instance j301_1 of PSPLIB (Kolisch & Sprecher 1997, doi:10.1016/S0377-2217(96)00170-1) as a question of scheduling: periods are
 * years, the four resources are sources of money, and only the end of all, a measure after all others, costs by waiting.
 * The shortest project takes 43 periods.
 */
export const j301: ScheduleQuestion = ScheduleQuestion.parse({
  decisionYear: first,
  horizonYear: first + 46,
  aims: ["delay"],
  ceilings: sources.flatMap((source) =>
    Array.from({ length: 47 }, (_, step) => ({ source, year: first + step, millionCny: capacities[source] })),
  ),
  measures: [
    ...jobs.map(([durationYears, requests], at) => ({
      id: `${at + 2}`,
      title: { en: `Job ${at + 2}`, zh: `任务 ${at + 2}` },
      durationYears,
      costs: requests.map((amount, resource) => ({
        source: sources[resource],
        millionCny: Array.from({ length: durationYears }, () => amount),
      })),
      dependsOn: jobs.flatMap(([, , successors], before) =>
        successors.includes(at + 2) ? [{ measureId: `${before + 2}` }] : [],
      ),
    })),
    {
      id: "end",
      title: { en: "End", zh: "完工" },
      durationYears: 1,
      costs: [],
      dependsOn: jobs.map((_, at) => ({ measureId: `${at + 2}` })),
      costOfDelayMillionCnyPerYear: 1,
    },
  ],
});
