/** What of the browser choices are kept in, from one opening to the next. */
export interface Keep {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

/** A browser may refuse to keep anything; the page then forgets, and works. */
export function safeKeep(storage: () => Keep): Keep {
  const attempt = <T>(work: (keep: Keep) => T, otherwise: T): T => {
    try {
      return work(storage());
    } catch {
      return otherwise;
    }
  };
  return {
    getItem: (key) => attempt((keep) => keep.getItem(key), null),
    setItem: (key, value) => attempt((keep) => keep.setItem(key, value), undefined),
    removeItem: (key) => attempt((keep) => keep.removeItem(key), undefined),
  };
}
