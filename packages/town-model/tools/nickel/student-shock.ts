/** The logarithm of Student's density brought to variance 1, as a function of the shock. */
export function logStudentDensity(freedom: number): (shock: number) => number {
  const unscaled = (shock: number) => (-(freedom + 1) / 2) * Math.log1p((shock * shock) / (freedom - 2));
  // Over sinh of an even grid, since tails are long.
  let area = 0;
  for (let at = -30; at <= 30; at += 0.05) area += Math.exp(unscaled(Math.sinh(at))) * Math.cosh(at) * 0.05;
  return (shock) => unscaled(shock) - Math.log(area);
}

/** The degrees of freedom, from 2.1 to 200, that make the shocks most likely. */
export function fitStudentFreedom(shocks: readonly number[]): number {
  const likelihood = (freedom: number) => {
    const density = logStudentDensity(freedom);
    return shocks.reduce((sum, shock) => sum + density(shock), 0);
  };
  const candidates = Array.from({ length: 200 }, (_, place) => 2.1 * (200 / 2.1) ** (place / 199));
  const found = candidates.map(likelihood);
  return candidates[found.indexOf(Math.max(...found))]!;
}
