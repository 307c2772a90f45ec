import { invalidOperation } from '../protocol/errors';
import { type Kind, type Served, served } from '../protocol/kind';
import type { HostSheet } from '../workbook/sheet';

const PROTECTION: Kind<HostSheet> = {
  name: 'WorksheetProtection',
  get: { protected: ({ isProtected }) => isProtected },
  call: {
    protect: (sheet) => {
      if (sheet.isProtected) throw invalidOperation('The worksheet is protected already.');
      sheet.isProtected = true;
    },
    unprotect: (sheet) => void (sheet.isProtected = false),
  },
};

export const protection = (sheet: HostSheet): Served => served(PROTECTION, sheet);
export const PROTECTION_KINDS = [PROTECTION];
