import type { Program } from "../../compile/program.ts";
import type { Code } from "../encode/code.ts";
import type { WasmModule } from "../encode/wasm-module.ts";
import type { KernelMemory } from "./kernel-memory.ts";

/** Neighbouring numbers in memory, and how far it is from one to the next. */
interface Column {
  readonly address: number;
  readonly unit: number;
}

/** Working out equations: functions of the module, in order. */
interface RunParts {
  readonly start: readonly number[];
  readonly step: readonly number[];
  /** What changes stocks where they are, when a step is over; and the stocks that are changed after that. */
  readonly advance: readonly number[];
  readonly stocks: Program["stocks"];
  /** Slots whose values are saved. */
  readonly saved: readonly number[];
}

/**
 * The function that takes a block of experiments from the first time to the last. With its argument 1 it also looks for
 * the first stock of each lane that is not a finite number; what it looks at has been worked out either way.
 */
export function writeRun(module: WasmModule, program: Program, memory: KernelMemory, parts: RunParts): number {
  const { time } = program;
  const writer = new RunWriter(module, program, memory, parts.stocks);
  const save = writer.save(parts.saved);
  const check = writer.check();
  return module.function("run", ["i32"], [], (code) => {
    const step = code.local("i32");
    writer.setTime(code, step, 0);
    for (const index of parts.start) code.call(index);
    code.loop();
    writer.setTime(code, step, 0);
    code.get(0).if().get(step).call(check).do("end");
    for (const index of parts.step) code.call(index);
    code.get(step).i32(time.stepsPerSave).do("i32.rem_s", "i32.eqz").if();
    code.get(step).i32(time.stepsPerSave).do("i32.div_s").i32(3).do("i32.shl").call(save).do("end");
    code.get(step).i32(time.stepCount).do("i32.lt_s").if();
    code.get(step).call(writer.remember());
    for (const index of parts.advance) code.call(index);
    writer.integrate(code, step, parts.step);
    code.call(writer.carry());
    code.get(step).i32(1).do("i32.add").set(step).branch(1).do("end", "end");
  });
}

class RunWriter {
  readonly #module: WasmModule;
  readonly #program: Program;
  readonly #memory: KernelMemory;
  readonly #stocks: Program["stocks"];

  constructor(module: WasmModule, program: Program, memory: KernelMemory, stocks: Program["stocks"]) {
    this.#module = module;
    this.#program = program;
    this.#memory = memory;
    this.#stocks = stocks;
  }

  /** start + (step + share) · length. */
  setTime(code: Code, step: number, share: number): void {
    const { time } = this.#program;
    code.i32(0).get(step).do("i64.extend_i32_s").memory("i64.store", this.#memory.step);
    code.i32(0).f64(time.start).get(step).do("f64.convert_i32_s");
    if (share > 0) code.f64(share).do("f64.add");
    code.f64(time.step).do("f64.mul", "f64.add").memory("f64.store", this.#memory.time);
  }

  /** (bytes to this save time within a row of results) */
  save(saved: readonly number[]): number {
    const { lanes, vectors, results, slotAddress, slotUnit } = this.#memory;
    const row = 8 * this.#program.time.saveTimes.length;
    const runs = neighbours(saved.map((slot) => ({ address: slotAddress[slot]!, unit: slotUnit[slot]! })));
    return this.#module.function("save", ["i32"], [], (code) => {
      const value = code.local("v128");
      let output = 0;
      for (const { address, unit, count } of runs) {
        const to = results + output * lanes * row;
        this.#each(code, count, [unit, lanes * row], ([from, into]) => {
          for (let vector = 0; vector < vectors; vector++) {
            code.get(from!);
            pushColumn(code, { address, unit }, vector);
            code.tee(value).constant(0x7ff8_0000_0000_0000n).get(value).get(value).lanes("equal").lanes("bitSelect");
            code.set(value);
            for (const lane of [0, 1] as const) {
              code
                .get(into!)
                .get(0)
                .do("i32.add")
                .get(value)
                .storeLane(to + (2 * vector + lane) * row, lane);
            }
          }
        });
        output += count;
      }
    });
  }

  /** (step) Keeps, for each lane, the first step with a stock that is not finite. */
  check(): number {
    const { vectors, slotAddress, slotUnit, failedStep, failedSlot } = this.#memory;
    return this.#module.function("check", ["i32"], [], (code) => {
      const isBad = code.local("v128");
      const value = code.local("v128");
      const slotNow = code.local("i32");
      for (const { slot, count } of this.#program.stocks) {
        code.i32(slot).set(slotNow);
        this.#each(code, count, [slotUnit[slot]!], ([from]) => {
          for (let vector = 0; vector < vectors; vector++) {
            code
              .get(from!)
              .load(slotAddress[slot]! + 16 * vector)
              .tee(value);
            code.get(value).lanes("subtract").constant(0n).lanes("unequal").tee(isBad).anyTrue().if();
            for (const lane of [0, 1] as const) {
              const place = 4 * (2 * vector + lane);
              code.get(isBad).wholeLane(lane).do("i64.eqz", "i32.eqz");
              code
                .i32(0)
                .memory("i32.load", failedStep + place)
                .i32(0)
                .do("i32.lt_s", "i32.and")
                .if();
              code
                .i32(0)
                .get(0)
                .memory("i32.store", failedStep + place);
              code
                .i32(0)
                .get(slotNow)
                .memory("i32.store", failedSlot + place)
                .do("end");
            }
            code.do("end");
          }
          code.get(slotNow).i32(1).do("i32.add").set(slotNow);
        });
      }
    });
  }

  /** (step) Histories of this step, and held values for the next. */
  remember(): number {
    const { lanes, histories, heldCopy } = this.#memory;
    const program = this.#program;
    return this.#module.function("remember", ["i32"], [], (code) => {
      const at = code.local("i32");
      code
        .get(0)
        .i32(8 * lanes)
        .do("i32.mul")
        .set(at);
      program.histories.forEach(({ slot }, history) => {
        const to = histories + history * 8 * lanes * program.time.stepCount;
        this.#copy(code, this.#column(slot), { address: to, unit: 8 * lanes }, 1, at);
      });
      let copied = 0;
      for (const { from, count } of program.held) {
        const to = { address: heldCopy + copied * 8 * lanes, unit: 8 * lanes };
        this.#copy(code, this.#column(from), to, count);
        copied += count;
      }
    });
  }

  carry(): number {
    const { lanes, heldCopy } = this.#memory;
    return this.#module.function("carry", [], [], (code) => {
      let copied = 0;
      for (const { slot, count } of this.#program.held) {
        const from = { address: heldCopy + copied * 8 * lanes, unit: 8 * lanes };
        this.#copy(code, from, this.#column(slot), count);
        copied += count;
      }
    });
  }

  integrate(code: Code, step: number, stepFunctions: readonly number[]): void {
    const { method, step: length } = this.#program.time;
    const stage = (share: number) => {
      this.setTime(code, step, share);
      for (const index of stepFunctions) code.call(index);
    };
    switch (method) {
      case "euler":
        code.call(this.#move("euler", length, "stocks", "none"));
        return;
      case "rk2":
        code.call(this.#move("to end", length, "stocks", "begin"));
        stage(1);
        code.call(this.#move("heun", length / 2, "before", "add"));
        return;
      case "rk4":
        code.call(this.#move("to middle", 0.5 * length, "stocks", "begin"));
        stage(0.5);
        code.call(this.#move("to middle again", 0.5 * length, "before", "twice"));
        stage(0.5);
        code.call(this.#move("to end", length, "before", "twice"));
        stage(1);
        code.call(this.#move("runge kutta", length / 6, "before", "add"));
    }
  }

  /**
   * Stocks become what they were, now or before the step, plus a share of their changes, alone (`begin` and `twice` keep
   * or add them for later) or of all that was kept (`add`).
   */
  #move(name: string, share: number, from: "stocks" | "before", change: "none" | "begin" | "twice" | "add"): number {
    const { lanes, vectors, stocksBefore, stocksChange } = this.#memory;
    return this.#module.function(name, [], [], (code) => {
      const value = code.local("v128");
      let done = 0;
      for (const { slot, net, count } of this.#stocks) {
        const stock = this.#column(slot);
        const flow = this.#column(net);
        const before = { address: stocksBefore + done * 8 * lanes, unit: 8 * lanes };
        const kept = { address: stocksChange + done * 8 * lanes, unit: 8 * lanes };
        this.#each(code, count, [stock.unit, flow.unit], ([atStock, atFlow]) => {
          for (let vector = 0; vector < vectors; vector++) {
            const push = (column: Column, at: number) => {
              code.get(at);
              pushColumn(code, column, vector);
            };
            const store = (column: Column) => {
              code
                .set(value)
                .get(atStock!)
                .get(value)
                .store(column.address + 16 * vector);
            };
            if (change === "begin") {
              push(stock, atStock!);
              store(before);
              push(flow, atFlow!);
              store(kept);
            }
            if (change === "twice") {
              push(kept, atStock!);
              push(flow, atFlow!);
              code.constant(TWO).lanes("multiply").lanes("add");
              store(kept);
            }
            push(from === "stocks" ? stock : before, atStock!);
            code.f64(share).splat();
            if (change === "add") {
              push(kept, atStock!);
              push(flow, atFlow!);
              code.lanes("add");
            } else {
              push(flow, atFlow!);
            }
            code.lanes("multiply").lanes("add");
            store(stock);
          }
        });
        done += count;
      }
    });
  }

  #column(slot: number): Column {
    return { address: this.#memory.slotAddress[slot]!, unit: this.#memory.slotUnit[slot]! };
  }

  /** Copies lanes; what is the same in all lanes is spread over them. */
  #copy(code: Code, from: Column, to: Column, count: number, toOffset?: number): void {
    this.#each(code, count, [from.unit, to.unit], ([atFrom, atTo]) => {
      for (let vector = 0; vector < this.#memory.vectors; vector++) {
        code.get(atTo!);
        if (toOffset !== undefined) code.get(toOffset).do("i32.add");
        code.get(atFrom!);
        pushColumn(code, from, vector);
        code.store(to.address + 16 * vector);
      }
    });
  }

  /** A loop over elements with a pointer for each of some units; without a loop where there is one element. */
  #each(code: Code, count: number, units: readonly number[], body: (pointers: readonly number[]) => void): void {
    const distinct = [...new Set(units)];
    const locals = distinct.map(() => code.local("i32"));
    const pointers = units.map((unit) => locals[distinct.indexOf(unit)]!);
    for (const local of locals) code.i32(0).set(local);
    if (count === 0) return;
    if (count === 1) {
      body(pointers);
      return;
    }
    code.loop();
    body(pointers);
    distinct.forEach((unit, index) => {
      code.get(locals[index]!).i32(unit).do("i32.add").set(locals[index]!);
    });
    code
      .get(locals[0]!)
      .i32(distinct[0]! * count)
      .do("i32.lt_s")
      .branchIf(0)
      .do("end");
  }
}

const TWO = 0x4000_0000_0000_0000n;

/** One vector of a column, at the pointer on the stack. */
function pushColumn(code: Code, { address, unit }: Column, vector: number): void {
  if (unit === 8) code.loadSplat(address);
  else code.load(address + 16 * vector);
}

/** Columns that follow one another become one. */
function neighbours(columns: readonly Column[]): (Column & { count: number })[] {
  const runs: (Column & { count: number })[] = [];
  for (const { address, unit } of columns) {
    const last = runs.at(-1);
    if (last !== undefined && last.unit === unit && address === last.address + last.count * unit) last.count++;
    else runs.push({ address, unit, count: 1 });
  }
  return runs;
}
