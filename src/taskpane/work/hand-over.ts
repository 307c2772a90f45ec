/** For how long the browser may take the bytes. */
const TAKEN_MS = 60_000;

/**
 * Hands a file to the browser to be saved where the user keeps such files. Nobody is told whether it was: Office on the Mac shows pages
 * in a view that takes a file and saves none.
 */
export function handOver(name: string, file: Blob): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), TAKEN_MS);
}
