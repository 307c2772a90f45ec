import { requirementOf } from '../members';
import { HostError, invalidOperation, NotServed } from './errors';
import { isServed, type Kind, type Served } from './kind';

/** Which requirement sets the host has; asked with the name and the version of a member's set. */
export type Supports = (set: string, version: string) => boolean;

/** Members that the library sends under another name. */
const RENAMED: Readonly<Record<string, string>> = { Gridlines: 'showGridlines', Headings: 'showHeadings' };

/** `GetUsedRange` is `getUsedRange`; the library's own members keep their underscore. */
export const memberName = (wire: string): string => RENAMED[wire] ?? wire.charAt(0).toLowerCase() + wire.slice(1);

/** `values` is `Values`. */
export const wireName = (member: string): string => member.charAt(0).toUpperCase() + member.slice(1);

type Part = 'get' | 'set' | 'objects' | 'call';
type Member = (self: unknown, ...args: readonly unknown[]) => unknown;

/** Finds members of classes, and refuses those that are not served or belong to a requirement set that this host is told not to have. */
export class Dispatch {
  constructor(private readonly supports: Supports) {}

  find(kind: Kind<never>, part: Part, name: string): Member {
    const key = part === 'call' ? `${name}()` : name;
    const found = this.peek(kind, part, name);
    if (found === undefined) throw this.#refusal(kind, key);
    this.demand(kind, key);
    return found;
  }

  /** The same where it may be missing. */
  peek(kind: Kind<never>, part: Part, name: string): Member | undefined {
    const members = kind[part] as Readonly<Record<string, Member>> | undefined;
    return members !== undefined && Object.hasOwn(members, name) ? members[name] : undefined;
  }

  /** @throws HostError where the host does not have the member's requirement set, as an Excel of that age answers */
  demand(kind: Kind<never>, member: string): void {
    const [set, version] = (requirementOf(kind.name, member) ?? '').split(' ');
    if (set !== '' && !this.supports(set, version))
      throw new HostError('ApiNotFound', `The API you are trying to use could not be found: ${kind.name}.${member}.`);
  }

  /** An object that a member gives. */
  object(kind: Kind<never>, member: string, value: unknown): Served {
    if (!isServed(value)) throw new NotServed(`${kind.name}.${member}`, 'it gives no object');
    return value;
  }

  #refusal(kind: Kind<never>, member: string): Error {
    if (kind.name === 'null object') return invalidOperation('The object is null.');
    const known = requirementOf(kind.name, member) !== undefined || member.startsWith('_');
    return new NotServed(`${kind.name}.${member}`, known ? 'nobody has needed it yet' : 'Office.js has no such member');
  }
}
