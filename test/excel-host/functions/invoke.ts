/** A parameter as the metadata of the functions has it. */
export interface ParameterMetadata {
  readonly name: string;
  readonly dimensionality?: 'scalar' | 'matrix';
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly parameters: readonly ParameterMetadata[];
}

/** A function that an add-in associated, with its metadata. */
export interface AddInFunction {
  readonly metadata: FunctionMetadata;
  readonly call: (...args: unknown[]) => unknown;
}

/** What stands behind the arguments of every call. */
export interface Invocation {
  readonly address: string;
  readonly functionName: string;
}

/** One argument in the shape of its parameter: rows of cells for a matrix, one cell for a scalar. */
function shaped(parameter: ParameterMetadata, given: unknown): unknown {
  if (given === undefined || given === null) return null;
  if (parameter.dimensionality === 'matrix') return Array.isArray(given) ? given : [[given]];
  return Array.isArray(given) ? (given as unknown[][])[0][0] : given;
}

/**
 * Calls a function as the custom-functions runtime does: a matrix parameter gets rows of cells, be it one cell; what was left out is
 * `null`; the values of a repeating parameter come packed in one array; the invocation stands behind them all.
 */
export function invoke({ metadata, call }: AddInFunction, given: readonly unknown[], invocation: Invocation): unknown {
  const args = metadata.parameters.map((parameter, i) => {
    if (parameter.repeating !== true) return shaped(parameter, given[i]);
    return given.slice(i).map((one) => shaped(parameter, one));
  });
  return call(...args, invocation);
}
