import type { Random } from '../random';

/** Invented towns, words and trades: no name here is meant to be anybody's. */
export const CITIES = ['滨江', '云溪', '海州', '临泽', '长乐', '东湖', '南屿', '北桥', '青岚', '望城'] as const;
const WORDS = [
  '锦程',
  '百川',
  '恒信',
  '瑞丰',
  '启明',
  '天工',
  '嘉禾',
  '远航',
  '晨曦',
  '万象',
  '聚源',
  '鼎盛',
  '华彩',
  '新禾',
  '立达',
  '盛景',
  '蓝海',
  '金穗',
  '朗润',
  '逸品',
] as const;

/** A trade: its name in a company's, its industry in the lists, and what it sends. */
export const TRADES = [
  ['电子商务', 'trade', '网店包裹'],
  ['服饰', 'trade', '服装'],
  ['电子科技', 'manufacturing', '电子元件'],
  ['医药', 'other', '药品样品'],
  ['图书', 'education', '书刊'],
  ['食品', 'manufacturing', '休闲食品'],
  ['机械制造', 'manufacturing', '零配件'],
  ['商务服务', 'finance', '合同票据'],
  ['家居用品', 'trade', '家居用品'],
  ['置业', 'realEstate', '文件资料'],
] as const;

const SURNAMES = [
  '许',
  '沈',
  '罗',
  '韩',
  '田',
  '邓',
  '尹',
  '石',
  '方',
  '袁',
  '潘',
  '于',
  '郑',
  '孙',
  '何',
  '徐',
] as const;
const GIVEN = ['岩', '虹', '青', '冬', '雨', '涛', '平', '洁', '峰', '颖', '楠', '莹', '立', '敏', '静', '宁'] as const;

export const personName = (random: Random): string =>
  `${random.pick(SURNAMES)}${random.pick(GIVEN)}${random.pick(GIVEN)}`;

/** The courier's own people. */
export const OWNERS = ['陈晓', '林岚', '周启', '吴桐', '方屿', '陆萍', '韦舟', '范舒'] as const;
export const AGENTS = ['何静', '谢云', '高屹'] as const;
export const HANDLERS = ['石磊', '郭涛', '马越', '唐宁'] as const;
export const RESPONSIBLE = ['孙川', '杜衡', '江帆', '叶新', '程远', '汪洋', '龚平', '严实', '曹原', '康宁'] as const;
export const MANAGER = '李越';
export const COURIER_COMPANY = '滨江速达物流有限公司';

/** A company of a town and a trade; the same name is not given twice. */
export class CompanyNames {
  private readonly used = new Set<string>();

  next(city: string, trade: string, random: Random): string {
    let name: string;
    do name = `${city}${random.pick(WORDS)}${random.pick(WORDS)}${trade}有限公司`;
    while (this.used.has(name) || /(..)\1/.test(name));
    this.used.add(name);
    return name;
  }
}

const CODE_CHARACTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const CODE_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];

/** A well-formed 统一社会信用代码 of a region that was never given out. */
export function creditCode(serial: number): string {
  const body = `M0${String(serial).padStart(6, '0')}`;
  const value = (char: string): number => (/\d/.test(char) ? Number(char) : char.charCodeAt(0) - 55);
  const organisation =
    (11 - (ORGANISATION_WEIGHTS.reduce((sum, weight, i) => sum + weight * value(body[i]), 0) % 11)) % 11;
  const start = `91359900${body}${organisation === 10 ? 'X' : organisation}`;
  const total = CODE_WEIGHTS.reduce((sum, weight, i) => sum + weight * CODE_CHARACTERS.indexOf(start[i]), 0);
  return start + CODE_CHARACTERS[(31 - (total % 31)) % 31];
}

/** A phone number of a block that is not in use. */
export const phoneNumber = (serial: number): string => `1380000${String(serial).padStart(4, '0')}`;

/** A waybill: `SD`, the day, and a number. */
export const waybill = (stamp: string, serial: number): string =>
  `SD${stamp.slice(2)}${String(serial).padStart(6, '0')}`;
