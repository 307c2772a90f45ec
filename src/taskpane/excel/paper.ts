import { LOOK } from '../../shared/forms/look';

/** Points of an inch: Excel counts margins in points. */
const INCH = 72;

/** Sets a sheet up for A4 paper, so many pages across. */
export function setPaper(layout: Excel.PageLayout, orientation: 'Landscape' | 'Portrait', across: number): void {
  const { margin } = LOOK;
  layout.orientation = orientation;
  layout.paperSize = 'A4';
  layout.zoom = { horizontalFitToPages: across };
  layout.centerHorizontally = true;
  layout.leftMargin = margin.left * INCH;
  layout.rightMargin = margin.right * INCH;
  layout.topMargin = margin.top * INCH;
  layout.bottomMargin = margin.bottom * INCH;
  layout.headerMargin = margin.header * INCH;
  layout.footerMargin = margin.footer * INCH;
}
