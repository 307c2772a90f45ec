/** The folders whose tests are to notice a mutant; `MUTATION_TESTS=test/rules` takes one of them alone. */
export const TESTS = process.env.MUTATION_TESTS?.split(',') ?? ['test/rules', 'test/checks', 'test/functions'];
/** The code that these load. */
export const SOURCES = ['src/shared', 'src/functions'];
/** Tests of files and pages, and of how Excel hands arguments over: they would take seconds and look at nothing that is mutated. */
export const NOT_RUN = ['test/checks/parity.test', 'test/functions/manners.test', 'test/functions/associate.test'];
