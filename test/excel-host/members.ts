import list from './members.json';

/** Every class of Office.js with its members and the requirement set that brought each: `{ Range: { "getCell()": "ExcelApi 1.1" } }`. */
const MEMBERS: Readonly<Record<string, Readonly<Record<string, string>>>> = list;

/** The requirement set of a member; '' where the typings name none, undefined where there is no such member. */
export const requirementOf = (kind: string, member: string): string | undefined => MEMBERS[kind]?.[member];

export const classes = (): readonly string[] => Object.keys(MEMBERS);

export const membersOf = (kind: string): readonly string[] => Object.keys(MEMBERS[kind] ?? {});
