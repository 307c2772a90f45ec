import { invalidArgument } from '../protocol/errors';
import { type Kind, type Served, served } from '../protocol/kind';
import { type Area, areaOf } from '../workbook/area';
import type { HostSheet } from '../workbook/sheet';
import type { PageLayout } from '../workbook/sheet-parts';
import type { RangeObject } from './range';

const areaGiven = (given: string | Served): Area => {
  const area = typeof given === 'string' ? areaOf(given) : (given.self as RangeObject).area;
  if (area === undefined) throw invalidArgument();
  return area;
};

const PARTS = ['leftHeader', 'centerHeader', 'rightHeader', 'leftFooter', 'centerFooter', 'rightFooter'] as const;

const HEADER_FOOTER: Kind<HostSheet> = {
  name: 'HeaderFooter',
  get: Object.fromEntries(PARTS.map((part) => [part, ({ page }: HostSheet) => page.headersFooters[part] ?? ''])),
  set: Object.fromEntries(
    PARTS.map((part) => [
      part,
      ({ page }: HostSheet, text: string) => {
        if (text.length > 255) throw invalidArgument();
        page.headersFooters[part] = text;
      },
    ]),
  ),
};

const HEADERS: Kind<HostSheet> = {
  name: 'HeaderFooterGroup',
  get: {},
  objects: { defaultForAllPages: (sheet) => served(HEADER_FOOTER, sheet) },
};

const SIDES = ['left', 'right', 'top', 'bottom', 'header', 'footer'] as const;
const margin = (side: string): string => `${side}Margin`;

const set =
  <Key extends keyof PageLayout>(key: Key) =>
  ({ page }: HostSheet, value: PageLayout[Key]): void =>
    void (page[key] = value);

const PAGE: Kind<HostSheet> = {
  name: 'PageLayout',
  get: {
    orientation: ({ page }) => page.orientation,
    paperSize: ({ page }) => page.paperSize,
    centerHorizontally: ({ page }) => page.centerHorizontally,
    centerVertically: ({ page }) => page.centerVertically,
    zoom: ({ page }) => page.zoom,
    ...Object.fromEntries(SIDES.map((side) => [margin(side), ({ page }: HostSheet) => page.margins[side]])),
  },
  set: {
    orientation: set('orientation'),
    paperSize: set('paperSize'),
    centerHorizontally: set('centerHorizontally'),
    centerVertically: set('centerVertically'),
    zoom: set('zoom'),
    ...Object.fromEntries(
      SIDES.map((side) => [margin(side), ({ page }: HostSheet, points: number) => void (page.margins[side] = points)]),
    ),
  },
  objects: { headersFooters: (sheet) => served(HEADERS, sheet) },
  call: {
    setPrintTitleRows: ({ page }, rows: string | Served) => void (page.titleRows = areaGiven(rows)),
    setPrintTitleColumns: ({ page }, columns: string | Served) => void (page.titleColumns = areaGiven(columns)),
    setPrintArea: ({ page }, area: string | Served) => void (page.printArea = [areaGiven(area)]),
  },
};

export const pageLayoutOf = (sheet: HostSheet): Served => served(PAGE, sheet);
export const PAGE_KINDS = [PAGE, HEADERS, HEADER_FOOTER];
