let folder: URL | undefined;

/** Told once by whoever starts the command line, since a module that is bundled does not know where the bundle lies. */
export const setBundleFolder = (at: URL): void => {
  folder = at;
};

/** Where the bundled command line lies, with what belongs to it beside it; undefined where it was not started from there. */
export const bundleFolder = (): URL | undefined => folder;
