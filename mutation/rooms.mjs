/** The folders whose tests are to notice a mutant, and the code that these load. */
export const TESTS = ['test/rules', 'test/checks', 'test/functions'];
export const SOURCES = ['src/shared', 'src/functions'];
/** Tests of files and pages, and of how Excel hands arguments over: they would take seconds and look at nothing that is mutated. */
export const NOT_RUN = ['test/checks/parity.test', 'test/functions/manners.test', 'test/functions/associate.test'];
