import type { Program } from "@tamarisk/system-dynamics";

const at = (base: number) => ({ base, offsets: [] });
const perTown = (base: number) => ({ base, offsets: [{ kind: "stride" as const, loop: 0, stride: 1 }] });
const load = (base: number) => ({ kind: "load" as const, place: at(base) });

const slots = { rate: 0, tax: 1, people: 2, change: 4, total: 6, noise: 7 };

/**
 * Two towns that grow alike: people[north] starts at 100, people[south] at 200; each year people × (rate − tax) come.
 * `noise` is drawn anew each year. Written as a compiler would write it.
 */
export const twoTowns: Program = {
  name: "two towns",
  time: {
    start: 2020,
    stop: 2023,
    step: 1,
    stepCount: 3,
    stepsPerSave: 1,
    saveTimes: [2020, 2021, 2022, 2023],
    method: "euler",
  },
  slotCount: 8,
  variables: [
    { name: "rate", slot: slots.rate, elements: [""], role: "input", unit: "1/year", saved: true },
    { name: "tax", slot: slots.tax, elements: [""], role: "input", unit: "1/year", saved: true },
    { name: "People", slot: slots.people, elements: ["north", "south"], role: "stock", unit: "person", saved: true },
    { name: "change", slot: slots.change, elements: ["north", "south"], role: "changing", saved: false },
    { name: "total", slot: slots.total, elements: [""], role: "changing", unit: "person", saved: true },
    { name: "noise", slot: slots.noise, elements: [""], role: "changing", saved: true },
  ],
  inputs: [
    { name: "rate", slot: slots.rate },
    { name: "tax", slot: slots.tax },
  ],
  tables: [],
  constants: [{ slot: slots.tax, value: 0.25 }],
  start: [
    { kind: "assign", loops: [], target: at(slots.people), value: { kind: "number", value: 100 } },
    { kind: "assign", loops: [], target: at(slots.people + 1), value: { kind: "number", value: 200 } },
  ],
  step: [
    {
      kind: "assign",
      loops: [2],
      target: perTown(slots.change),
      value: {
        kind: "binary",
        operator: "*",
        x: { kind: "load", place: perTown(slots.people) },
        y: { kind: "binary", operator: "-", x: load(slots.rate), y: load(slots.tax) },
      },
    },
    {
      kind: "assign",
      loops: [],
      target: at(slots.total),
      value: { kind: "binary", operator: "+", x: load(slots.people), y: load(slots.people + 1) },
    },
    { kind: "assign", loops: [], target: at(slots.noise), value: { kind: "random", site: at(0) } },
  ],
  stocks: [{ slot: slots.people, net: slots.change, count: 2 }],
  held: [],
  histories: [],
  siteCount: 1,
};
