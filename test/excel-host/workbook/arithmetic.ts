import { areaOf } from './area';
import type { HostSheet } from './sheet';

const FORMULA = /^=([A-Z]+\d+|\d+(?:\.\d+)?)([-+*/])([A-Z]+\d+|\d+(?:\.\d+)?)$/i;

/** What a formula of two numbers or cells comes to: `=A1*21`; undefined for any other. */
export function arithmetic(formula: string, sheet: HostSheet): number | undefined {
  const match = FORMULA.exec(formula.replace(/\s/g, ''));
  if (match === null) return undefined;
  const operand = (text: string): number => {
    const area = areaOf(text);
    return Number(area === undefined ? text : sheet.cell(area.top, area.left).value);
  };
  const [one, other] = [operand(match[1]), operand(match[3])];
  switch (match[2]) {
    case '+':
      return one + other;
    case '-':
      return one - other;
    case '*':
      return one * other;
    default:
      return one / other;
  }
}
