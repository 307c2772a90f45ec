import { escapeXml } from '../xml/xml-text';
import type { Chart, ChartLook } from './chart';

const LANGUAGE: Readonly<Record<Chart['lang'], string>> = { zh: 'zh-CN', en: 'en-US' };

export const languageOf = ({ lang }: Chart): string => LANGUAGE[lang];

export const solid = (colour: string): string => `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;

const HUNDREDTHS = 100;

/** The characters' look: what follows the name of `a:rPr` or `a:defRPr` and stands in it. */
const characters = (tag: string, size: number, bold: boolean, colour: string, font: string, lang = ''): string =>
  `<a:${tag}${lang} sz="${size * HUNDREDTHS}" b="${bold ? 1 : 0}">${solid(colour)}<a:latin typeface="${escapeXml(font)}"/><a:ea typeface="${escapeXml(font)}"/></a:${tag}>`;

/** A title: of the chart, or of an axis. */
export function titleXml(
  text: string,
  chart: Chart,
  look: ChartLook,
  { size, bold = false, turned = false }: { readonly size: number; readonly bold?: boolean; readonly turned?: boolean },
): string {
  const colour = bold ? look.ink : look.quiet;
  const body = turned ? '<a:bodyPr rot="-5400000" vert="horz"/>' : '<a:bodyPr/>';
  const lang = ` lang="${languageOf(chart)}"`;
  return (
    `<c:title><c:tx><c:rich>${body}<a:lstStyle/><a:p><a:pPr>${characters('defRPr', size, bold, colour, look.font)}</a:pPr>` +
    `<a:r>${characters('rPr', size, bold, colour, look.font, lang)}<a:t>${escapeXml(text)}</a:t></a:r></a:p></c:rich></c:tx>` +
    `<c:overlay val="0"/></c:title>`
  );
}

/** The look of texts that a program makes itself: labels of axes, of values, of the legend. */
export const textXml = (size: number, colour: string, look: ChartLook): string =>
  `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${characters('defRPr', size, false, colour, look.font)}</a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>`;
