/**
 * Where pieces of a file go that are written by several at once: each behind the one before, as soon as that one's size is known.
 */
export class Places {
  private readonly begins: number[];
  private readonly waiting = new Map<number, { resolve: (begin: number) => void; reject: (reason: unknown) => void }>();
  private failed: { readonly reason: unknown } | undefined;

  /** @param first  where the first piece begins */
  constructor(first: number) {
    this.begins = [first];
  }

  /** Says how large a piece is, and gives where it begins. */
  async take(index: number, size: number): Promise<number> {
    if (this.failed !== undefined) throw this.failed.reason;
    const begin =
      this.begins[index] ??
      (await new Promise<number>((resolve, reject) => this.waiting.set(index, { resolve, reject })));
    this.begins[index + 1] = begin + size;
    this.waiting.get(index + 1)?.resolve(begin + size);
    this.waiting.delete(index + 1);
    return begin;
  }

  /** Does some work; where it fails nobody waits for a piece that will not come. */
  async orFail<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (reason) {
      this.failed ??= { reason };
      for (const { reject } of this.waiting.values()) reject(reason);
      this.waiting.clear();
      throw reason;
    }
  }
}
