/**
 * The first half of a rule over a whole list: passes over its values that end in a result small enough to carry to every row.
 * Pieces of a list may be surveyed apart, in any order, and merged: the result is that of the whole, exactly.
 */
export interface Survey<Result> {
  /** Adds a piece of the list to the present pass. */
  add(values: Float64Array): void;
  /** An empty survey of the present pass, for another piece. */
  fork(): Survey<Result>;
  /** Adds what a fork of the same pass has seen. */
  merge(fork: Survey<Result>): void;
  /** Ends the pass: the result, or the next pass to run over the same values. */
  next(): { readonly result: Result } | { readonly again: Survey<Result> };
}

/** Runs a survey to its end over a list that is given in pieces, as often as it takes. */
export function runSurvey<Result>(start: Survey<Result>, pieces: () => Iterable<Float64Array>): Result {
  for (let survey = start; ;) {
    for (const piece of pieces()) survey.add(piece);
    const step = survey.next();
    if ('result' in step) return step.result;
    survey = step.again;
  }
}
