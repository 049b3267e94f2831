// How many inputs a property is tried on: few where the same is done for each mutant of the code.

/** So many inputs, or as many as mutation testing has time for. */
export const runs = (count: number): number =>
  process.env.XI_PUTIN_FEW_RUNS === undefined ? count : Math.min(count, 8);
