import { Dispatch } from './protocol/dispatch';
import { HostError, NotServed } from './protocol/errors';
import type { Served } from './protocol/kind';
import type { References } from './protocol/references';
import { Request } from './protocol/request';
import type { RequestBody, ResponseMessage } from './protocol/wire';

/** What a request may be made to meet. */
export interface SessionOptions {
  /** Before each answer, in milliseconds; none where nothing is said. */
  readonly latency?: number;
  /** Bytes of a request, and of an answer; 5 MB as Excel on the web has it. */
  readonly payloadLimit?: number;
  /** Requirement sets that the host has; every one where nothing is said. */
  readonly supports?: (set: string, version: string) => boolean;
}

/** A request that is to fail: the n-th from now on (1 is the next), before its first action or before a later one. */
export interface PlannedFailure {
  readonly request: number;
  readonly action?: number;
  readonly code?: string;
  readonly message?: string;
}

/** 5 MB. */
const PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** The session that `Excel.run` talks to. */
export class Session {
  readonly #dispatch: Dispatch;
  /** Members that were refused: a test may look whether a program went on in spite of it. */
  readonly refused: string[] = [];
  /** Bytes of every request so far. */
  readonly requests: number[] = [];
  #failures: PlannedFailure[] = [];

  constructor(
    private readonly root: Served,
    private readonly references: References,
    private readonly options: SessionOptions,
    private readonly answered: () => void,
  ) {
    this.#dispatch = new Dispatch(options.supports ?? (() => true));
  }

  /** Makes a request fail. */
  fail(failure: PlannedFailure): void {
    this.#failures.push({ ...failure, request: this.requests.length + failure.request });
  }

  /** Asked by the library: where requests go. */
  readonly _resolveRequestUrlAndHeaderInfo = async () => ({ url: 'https://excel.invalid/', headers: {} });

  /** Asked by the library: who carries them there. */
  readonly _createRequestExecutorOrNull = () => ({
    executeAsync: (_custom: unknown, _flags: number, message: { readonly Body: RequestBody }) =>
      this.#execute(message.Body),
  });

  async #execute(body: RequestBody): Promise<ResponseMessage> {
    const sent = JSON.stringify(body);
    this.requests.push(sent.length);
    const { latency, payloadLimit = PAYLOAD_LIMIT } = this.options;
    if (latency !== undefined) await new Promise((resolve) => setTimeout(resolve, latency));
    if (bytesOf(sent, payloadLimit) > payloadLimit)
      return failed(413, 'RequestPayloadSizeLimitExceeded', 'The request payload size has exceeded the limit.');
    const planned = this.#failures.find(({ request }) => request === this.requests.length);
    try {
      const answer = new Request(JSON.parse(sent) as RequestBody, {
        root: this.root,
        dispatch: this.#dispatch,
        references: this.references,
        before: (index) => {
          if (planned !== undefined && index === (planned.action ?? 0))
            throw new HostError(planned.code ?? 'GeneralException', planned.message ?? 'There was an internal error.');
        },
      }).run();
      const told = JSON.stringify(answer);
      if (bytesOf(told, payloadLimit) > payloadLimit)
        return failed(413, 'ResponsePayloadSizeLimitExceeded', 'The response payload size has exceeded the limit.');
      return { HttpStatusCode: 200, ErrorCode: null, ErrorMessage: null, Headers: {}, Body: JSON.parse(told) };
    } catch (error) {
      if (error instanceof NotServed) this.refused.push(error.member);
      throw error;
    } finally {
      this.answered();
    }
  }
}

/** Of a text in UTF-8; its length where that is over the limit already. */
const bytesOf = (text: string, limit: number): number =>
  text.length > limit || text.length * 3 <= limit ? text.length : new TextEncoder().encode(text).length;

const failed = (status: number, code: string, message: string): ResponseMessage => ({
  HttpStatusCode: status,
  ErrorCode: code,
  ErrorMessage: message,
  Headers: {},
  Body: null,
});
