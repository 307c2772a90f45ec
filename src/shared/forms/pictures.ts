/** The picture of the kit's index. */
export const INDEX_PICTURE = 'index';

/** Forms of which the reference shows a printed page, as `scripts/form-pictures.mjs` takes it. */
export const PICTURED: readonly string[] = [
  'keyAccountManagement',
  'keyAccountData',
  'keyAccountCard',
  'revisitStandard',
  'contract',
  'tender',
  'leadSheet',
];
