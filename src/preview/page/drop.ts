/** Takes files that are dropped anywhere on the page, with a veil while one hovers. */
export function onDrop(veil: HTMLElement, take: (files: readonly File[]) => void): void {
  const carriesFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
  // Before the grid, which takes every drag for one of its own.
  const listen = (type: 'dragover' | 'dragleave' | 'drop', act: (event: DragEvent) => void) =>
    window.addEventListener(
      type,
      (event) => {
        if (!carriesFiles(event)) return;
        event.preventDefault();
        event.stopPropagation();
        act(event);
      },
      { capture: true },
    );
  listen('dragover', () => (veil.hidden = false));
  listen('dragleave', (event) => (veil.hidden = event.relatedTarget === null));
  listen('drop', (event) => {
    veil.hidden = true;
    take([...(event.dataTransfer?.files ?? [])]);
  });
}
