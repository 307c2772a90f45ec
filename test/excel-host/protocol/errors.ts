/** An error as Excel answers it: the library makes an `OfficeExtension.Error` of it. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

export const invalidArgument = (
  message = 'The argument is invalid or missing or has an incorrect format.',
): HostError => new HostError('InvalidArgument', message);

export const itemNotFound = (): HostError => new HostError('ItemNotFound', "The requested resource doesn't exist.");

export const invalidOperation = (message: string): HostError => new HostError('InvalidOperation', message);

export const invalidReference = (): HostError =>
  new HostError('InvalidReference', 'This reference is not valid for the current operation.');

/**
 * A member that this host does not serve, or that Office.js does not have. It is no answer of Excel: the whole request is rejected,
 * so that a test never goes on with a made-up result.
 */
export class NotServed extends Error {
  /** @param member  with its class: `Range.getDirectPrecedents()` */
  constructor(
    readonly member: string,
    reason: string,
  ) {
    super(`the Excel host for tests does not serve ${member}: ${reason}`);
    this.name = 'NotServed';
  }
}
