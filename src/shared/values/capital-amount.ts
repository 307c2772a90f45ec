import { fold } from './fold';

const DIGITS = '零壹贰叁肆伍陆柒捌玖';
const PLACES = ['', '拾', '佰', '仟'];
const TEN_THOUSAND = 10_000;
const HUNDRED_MILLION = 100_000_000;
const CENTS = 100;
/** The least amount that is not spelled: beyond it a double does not hold every 分. */
const TOO_MUCH = 1e13;

/** Four digits at most, zeros between them as one. */
function spellFour(number: number): string {
  const digits = String(number);
  let text = '';
  let zero = false;
  [...digits].forEach((digit, i) => {
    if (digit === '0') {
      zero = text !== '';
      return;
    }
    text += `${zero ? DIGITS[0] : ''}${DIGITS[Number(digit)]}${PLACES[digits.length - 1 - i]}`;
    zero = false;
  });
  return text;
}

function spell(number: number): string {
  if (number < TEN_THOUSAND) return spellFour(number);
  const [unit, sign] = number < HUNDRED_MILLION ? [TEN_THOUSAND, '万'] : [HUNDRED_MILLION, '亿'];
  const rest = number % unit;
  const zero = rest > 0 && rest < unit / 10 ? DIGITS[0] : '';
  return `${spell(Math.floor(number / unit))}${sign}${zero}${spell(rest)}`;
}

/**
 * An amount as contracts and bills spell it: 1409.5 → 人民币壹仟肆佰零玖元伍角, by the rules of the People's Bank of China for bills.
 * @param yuan  in 元, rounded to the 分
 * @returns undefined for a negative amount, one of 10 万亿元 or more, and what is no number
 */
export function capitalAmount(yuan: number): string | undefined {
  if (!(yuan >= 0 && yuan < TOO_MUCH)) return undefined;
  const cents = Math.round(yuan * CENTS);
  const [whole, jiao, fen] = [Math.floor(cents / CENTS), Math.floor((cents % CENTS) / 10), cents % 10];
  if (cents === 0) return '人民币零元整';
  const integer = whole === 0 ? '' : `${spell(whole)}元`;
  if (jiao === 0 && fen === 0) return `人民币${integer}整`;
  // 元 that end in 0, and 分 without 角, are told apart from what follows by 零.
  const zero = whole > 0 && (jiao === 0 || whole % 10 === 0) ? DIGITS[0] : '';
  return `人民币${integer}${zero}${jiao === 0 ? '' : `${DIGITS[jiao]}角`}${fen === 0 ? '' : `${DIGITS[fen]}分`}`;
}

/** Ways of writing the same: 人民币 left out, 圆 for 元, 正 for 整, a 零 or a closing 整 more or less. */
const plain = (text: string): string =>
  fold(text)
    .replace(/\s|^人民币|零|[整正]$/g, '')
    .replace(/圆/g, '元');

/** Whether a text spells an amount, in whichever of the usual ways. */
export const spellsAmount = (text: string, yuan: number): boolean => {
  const amount = capitalAmount(yuan);
  return amount !== undefined && plain(text) === plain(amount);
};
