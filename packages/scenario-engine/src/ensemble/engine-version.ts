/** Part of every recipe's hash: raised whenever the engine gives other numbers for the same model and design. */
export const engineVersion = "0.2.0";
