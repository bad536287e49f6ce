import { AGE_COUNT } from "./cells.ts";

/** Standard parameters of the model schedule, but for the peak, which is moved from 23 to 22. */
const CHILDHOOD = { level: 0.02, fall: 0.1 };
const LABOUR = { level: 0.06, fall: 0.1, rise: 0.4, centre: 18.53 };
const CONSTANT = 0.003;

/**
 * How readily people of each age move, by the model migration schedule of Rogers and Castro: children with their
 * parents, most at 22, few later.
 *
 * @returns 101 numbers, 1 at the age of most moves.
 *
 * @see Rogers & Castro (1981), Model migration schedules, IIASA RR-81-30.
 *
 * @example
 * rogersCastro()[22]; // 1
 */
export function rogersCastro(): number[] {
  const moves = Array.from({ length: AGE_COUNT }, (_, age) => {
    const past = age - LABOUR.centre;
    const labour = LABOUR.level * Math.exp(-LABOUR.fall * past - Math.exp(-LABOUR.rise * past));
    return CHILDHOOD.level * Math.exp(-CHILDHOOD.fall * age) + labour + CONSTANT;
  });
  const most = Math.max(...moves);
  return moves.map((move) => move / most);
}
