const DISCRETE = "belongs to conveyors, queues and ovens, which do not run here; write it with stocks and flows";
const OUTSIDE =
  "reads a side file, for which XMILE has no place; put the numbers into the model as a graphical function";
const HOST = "asks the program that runs the model, which is not part of the model; replace it by a constant";
const FINANCE = "does not run here; write its formula out";

/** Functions that are known and cannot run here, by the key of their names, and what to do instead. */
export const unsupportedFunctions: Readonly<Record<string, string>> = {
  agecount: DISCRETE,
  arrestif: DISCRETE,
  capacity: DISCRETE,
  ctflow: DISCRETE,
  ctmax: DISCRETE,
  ctmean: DISCRETE,
  ctmin: DISCRETE,
  ctstddev: DISCRETE,
  cttime: DISCRETE,
  cyclestamp: DISCRETE,
  cycletime: DISCRETE,
  interarrivaltime: DISCRETE,
  ovenexit: DISCRETE,
  qelem: DISCRETE,
  qlen: DISCRETE,
  residencetime: DISCRETE,
  rework: DISCRETE,
  througput: DISCRETE,
  throughput: DISCRETE,
  transittime: DISCRETE,

  "get 123 constants": OUTSIDE,
  "get 123 data": OUTSIDE,
  "get direct constants": OUTSIDE,
  "get direct data": OUTSIDE,
  "get direct lookups": OUTSIDE,
  "get direct subscript": OUTSIDE,
  "get vdf constants": OUTSIDE,
  "get vdf data": OUTSIDE,
  "get xls constants": OUTSIDE,
  "get xls data": OUTSIDE,
  "get xls lookups": OUTSIDE,
  "get xls subscript": OUTSIDE,
  tabbed: OUTSIDE,

  clocktime: HOST,
  endval: HOST,
  pause: HOST,
  runcount: HOST,
  sensiruncount: HOST,
  sound: HOST,

  "a function of": "says only what an equation depends on; write the equation",
  derivn: FINANCE,
  fv: FINANCE,
  irr: FINANCE,
  normalcdf: FINANCE,
  pmt: FINANCE,
  pv: FINANCE,
  lookupxy: "does not run here; write the points into a graphical function",
  simultaneous: "solves equations together, which does not run here; solve them by hand",
};
