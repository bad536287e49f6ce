import type { WasmModule } from "../encode/wasm-module.ts";

/**
 * Elements by number, lane by lane: (address of the first, bytes to the next, how many, bytes to the next lane, index in
 * two lanes). The index is cut towards zero; outside it is 0.
 */
export function elementFunction(module: WasmModule): number {
  return module.function("element", ["i32", "i32", "i32", "i32", "v128"], ["v128"], (code) => {
    const index = code.local("f64");
    const result = code.local("v128");
    for (const lane of [0, 1] as const) {
      code.get(4).lane(lane).do("f64.trunc").tee(index).f64(0).do("f64.ge");
      code.get(index).get(2).do("f64.convert_i32_s", "f64.lt", "i32.and").if();
      code.get(result).get(0).get(index).truncate().get(1).do("i32.mul", "i32.add");
      if (lane === 1) code.get(3).do("i32.add");
      code.memory("f64.load", 0).replaceLane(lane).set(result).do("end");
    }
    code.get(result);
  });
}

/**
 * A look back, lane by lane: (address of the history at its first step, steps back, value before there was a history).
 * A look back of less than one step is one of one step.
 *
 * @param stepAddress - Where the number of the step is.
 * @param bytesPerStep - From one step of a history to the next.
 */
export function historyFunction(module: WasmModule, stepAddress: number, bytesPerStep: number): number {
  return module.function("history", ["i32", "v128", "v128"], ["v128"], (code) => {
    const step = code.local("f64");
    const result = code.local("v128");
    code.get(2).set(result);
    for (const lane of [0, 1] as const) {
      code.i32(0).memory("i32.load", stepAddress).do("f64.convert_i32_s");
      code.get(1).lane(lane).f64(0.5).do("f64.add", "f64.floor").f64(1).do("f64.max", "f64.sub").tee(step);
      code.f64(0).do("f64.ge").if();
      code.get(result).get(0).get(step).truncate().i32(bytesPerStep).do("i32.mul", "i32.add");
      code
        .memory("f64.load", 8 * lane)
        .replaceLane(lane)
        .set(result)
        .do("end");
    }
    code.get(result);
  });
}
