/** Numbers in [0, 1) that are the same on every machine (mulberry32). */
export function generator(seed) {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Labels of the list of customers that is written and read. */
export const HEADINGS = [
  '客户编号',
  '客户名称',
  '年收入目标',
  '月业务量',
  '首次业务',
  '最近业务',
  '消费频率',
  '信用分',
  '区域',
];

export const dataLine =
  'log-normal yearly income (median about 8 100 yuan, σ = 1.5) in whole fen; 18.5 % of it rounded up to whole hundreds (ties); 0.5 % blank, 0.5 % zero, 0.5 % negative';

/** Yearly income of so many customers; NaN is a blank. */
export function incomes(count, seed = 20) {
  const random = generator(seed);
  const values = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    const kind = random();
    const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    const amount = Math.exp(9 + 1.5 * normal);
    if (kind < 0.005) values[i] = NaN;
    else if (kind < 0.01) values[i] = 0;
    else if (kind < 0.015) values[i] = -Math.round(amount * 10) / 100;
    else if (kind < 0.2) values[i] = Math.ceil(amount / 100) * 100;
    else values[i] = Math.max(1, Math.round(amount * 100)) / 100;
  }
  return values;
}
