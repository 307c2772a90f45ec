import { checkFiles } from './checks/files';
import { parityFaults } from './checks/parity';

/** A sentence for every check that lacks its code, words, page or test, or whose page promises what the check does not do. */
export const faults = async (root: string): Promise<string[]> => parityFaults(await checkFiles(root));
