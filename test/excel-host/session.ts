import { Dispatch, wireName } from './protocol/dispatch';
import { HostError, NotServed } from './protocol/errors';
import type { Served } from './protocol/kind';
import type { References } from './protocol/references';
import { Request } from './protocol/request';
import { ActionType, type RequestBody, type ResponseMessage } from './protocol/wire';

/** What a request may be made to meet. */
export interface SessionOptions {
  /** Before each answer, in milliseconds; none where nothing is said. */
  readonly latency?: number;
  /** Bytes of a request, and of an answer; 5 MB as Excel on the web has it. */
  readonly payloadLimit?: number;
  /** Requirement sets that the host has; every one where nothing is said. */
  readonly supports?: (set: string, version: string) => boolean;
}

/** A request that is to fail: the n-th from now on (1 is the next), before its first action or a later one; -1 is its last one. */
export interface PlannedFailure {
  readonly request: number;
  /** A property: only requests that set it are counted. */
  readonly sets?: string;
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
  readonly #failures: { readonly failure: PlannedFailure; left: number }[] = [];

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
    this.#failures.push({ failure, left: failure.request });
  }

  /** Asked by the library: where requests go. */
  readonly _resolveRequestUrlAndHeaderInfo = async () => ({ url: 'https://excel.invalid/', headers: {} });

  /** Asked by the library: who carries them there. */
  readonly _createRequestExecutorOrNull = () => ({
    executeAsync: (_custom: unknown, _flags: number, message: { readonly Body: RequestBody }) =>
      this.#execute(message.Body),
  });

  /** The failure that is planned for a request. */
  #due({ Actions }: RequestBody): PlannedFailure | undefined {
    const counted = this.#failures.filter(
      ({ failure: { sets } }) =>
        sets === undefined ||
        Actions.some((action) => action.ActionType === ActionType.SetProperty && action.Name === wireName(sets)),
    );
    for (const one of counted) one.left--;
    return counted.find(({ left }) => left === 0)?.failure;
  }

  async #execute(body: RequestBody): Promise<ResponseMessage> {
    const sent = JSON.stringify(body);
    this.requests.push(sent.length);
    const { latency, payloadLimit = PAYLOAD_LIMIT } = this.options;
    if (latency !== undefined) await new Promise((resolve) => setTimeout(resolve, latency));
    if (bytesOf(sent, payloadLimit) > payloadLimit)
      return failed(413, 'RequestPayloadSizeLimitExceeded', 'The request payload size has exceeded the limit.');
    const planned = this.#due(body);
    try {
      const { action = 0 } = planned ?? {};
      const failing = action < 0 ? body.Actions.length + action : action;
      const answer = new Request(JSON.parse(sent) as RequestBody, {
        root: this.root,
        dispatch: this.#dispatch,
        references: this.references,
        before: (index) => {
          if (planned !== undefined && index === failing)
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
