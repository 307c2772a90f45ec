import type { CallRoom } from '../../functions/call-room';

/** What Excel on the web passes to a function and back at once; cells beyond it stay at #BUSY!. */
const WEB_BYTES = 5_000_000;

/** What one call may carry in the Excel at hand; only the web sets a limit. */
export const callRoom = (): CallRoom => ({
  bytes: Office.context.platform === Office.PlatformType.OfficeOnline ? WEB_BYTES : undefined,
});
