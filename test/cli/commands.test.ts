import { spawnSync } from 'node:child_process';
import { version } from '../../package.json';
import { FUNCTIONS } from '../../src/functions/registry';
import { kadesk, root } from './support';

const table: [args: string[], code: number, says: RegExp][] = [
  [[], 0, /kadesk recalc[\s\S]*kadesk why[\s\S]*kadesk rules[\s\S]*kadesk functions/],
  [['help', 'recalc'], 0, /--map 项=列名[\s\S]*退出码/],
  [['recalc', '--help', '--lang', 'en'], 0, /--map code=Label[\s\S]*Exit codes/],
  [['--version'], 0, new RegExp(`^${version}\n$`)],
  [['nonsense'], 2, /没有“nonsense”这个命令/],
  [['recalc'], 2, /缺少文件/],
  [['why'], 2, /缺少函数名/],
  [['why', 'NO_SUCH'], 2, /没有名为“NO_SUCH”的函数.*ABC_TIER/],
  [['why', 'CREDIT_TERMS', 'B'], 0, /现款现货[\s\S]*资信B级：现款现货/],
  [['why', 'credit_limit', 'A', '5000', '--lang', 'en'], 0, /5000[\s\S]*one purchase at most/],
  [['why', 'ABC_TIER', '900', '[1000,900,800]'], 0, /C类[\s\S]*第2名／3家/],
  [['why', 'ABC_TIER', '900', '{1000;900;800}'], 0, /C类/],
  [['why', 'ABC_TIER', '900', '@samples/customers.xlsx#消费金额'], 0, /C类[\s\S]*第\d+名／\d+家/],
  [['why', 'ABC_TIER', '900'], 2, /#VALUE!.*没有可比的名单/],
  [['why', 'ABC_TIER', '900', '[1000,'], 2, /看不懂参数/],
  [['why', 'ABC_TIER', '900', '@samples/customers.xlsx#没有'], 2, /没有“没有”列/],
  [
    ['rules', 'visit.A'],
    0,
    /visit\.A\.visitPerMonth\n {2}A级 每月走访次数: 3\n {2}教材 {2}《物流大客户管理 第五章》：“A级大客户,每月走访3次以上”/,
  ],
  [['rules', 'visit.A.visitsPerMonth'], 2, /没有“visit\.A\.visitsPerMonth”.*visit\.A/],
  [['rules', 'tier.value.aShare', '--lang', 'en'], 0, /house default {2}House default: the text gives no share for A/],
  [['functions'], 0, new RegExp(FUNCTIONS.map(({ id }) => id).join('[\\s\\S]*'))],
  [['recalc', 'samples/customers.xlsx', '--lang', 'fr'], 2, /--lang/],
];

test.each(table.map(([args, code, says]) => [args.join(' ') || '(nothing)', args, code, says] as const))(
  'kadesk %s',
  (_name, args, code, says) => {
    const run = kadesk(...args);
    expect(run.code).toBe(code);
    expect(run.out + run.err).toMatch(says);
  },
);

test('rules --json gives every entry with its source', () => {
  const { out } = kadesk('rules', '--json');
  const { entries } = JSON.parse(out) as { entries: { path: string; source: { kind: string } }[] };
  expect(entries.length).toBeGreaterThan(300);
  expect(entries.every(({ source }) => ['text', 'standard', 'house'].includes(source.kind))).toBe(true);
});

test('a reader that stops early does no harm', () => {
  const { status, stderr } = spawnSync(
    'bash',
    ['-o', 'pipefail', '-c', `"${process.execPath}" bin/kadesk.mjs rules | head -n 1`],
    { cwd: root, encoding: 'utf8' },
  );
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});
