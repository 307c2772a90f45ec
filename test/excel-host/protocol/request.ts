import { type Dispatch, memberName } from './dispatch';
import { HostError, invalidArgument, NotServed } from './errors';
import { isServed, NOTHING, type Served } from './kind';
import { Query } from './query';
import type { References } from './references';
import {
  type Action,
  type ActionResult,
  ActionType,
  type ArgumentInfo,
  type ObjectPath,
  PathType,
  type RequestBody,
  type ResponseBody,
} from './wire';

/** What one request is done with. */
export interface Surroundings {
  readonly root: Served;
  readonly dispatch: Dispatch;
  readonly references: References;
  /** Called before each action; throwing makes the request fail there. */
  readonly before?: (index: number) => void;
}

/** Runs the actions of one request in their order, as Excel does: what was done before one that fails stays done. */
export class Request {
  readonly #objects = new Map<number, Served>();
  readonly #query: Query;

  constructor(
    private readonly body: RequestBody,
    private readonly around: Surroundings,
  ) {
    this.#query = new Query(around.dispatch, around.references);
  }

  run(): ResponseBody {
    const results: ActionResult[] = [];
    const traces: number[] = [];
    for (const [index, action] of this.body.Actions.entries()) {
      try {
        this.around.before?.(index);
        const isTrace = action.ActionType === ActionType.Trace;
        if (isTrace) traces.push(action.Id);
        results.push({ ActionId: action.Id, Value: isTrace ? null : this.#act(action) });
      } catch (error) {
        if (!(error instanceof HostError)) throw error;
        const { code, message } = error;
        const location = this.#location(action);
        return {
          Results: results,
          TraceIds: traces,
          Error: { Code: code, Message: message, ActionIndex: index, Location: location },
        };
      }
    }
    return { Results: results, TraceIds: traces };
  }

  #act(action: Action): unknown {
    const object = this.#object(action.ObjectPathId);
    const { kind, self } = object;
    switch (action.ActionType) {
      case ActionType.Instantiate:
        return this.#query.identity(object);
      case ActionType.Query:
        return this.#query.run(object, action.QueryInfo ?? {});
      case ActionType.SetProperty: {
        const [value] = this.#arguments(action.ArgumentInfo);
        this.around.dispatch.find(kind, 'set', memberName(action.Name))(self, value);
        return undefined;
      }
      case ActionType.Method:
        return this.#method(object, action);
      default:
        throw new NotServed(
          `${kind.name}.${memberName(action.Name)}`,
          `it comes as an action of type ${action.ActionType}`,
        );
    }
  }

  #method(object: Served, { Name, ArgumentInfo }: Action): unknown {
    const { kind, self } = object;
    if (Name === '_KeepReference') {
      if (object !== NOTHING) this.around.references.keep(object);
      return undefined;
    }
    if (Name === '_RemoveReference') {
      this.around.references.remove(String(this.#arguments(ArgumentInfo)[0]));
      return undefined;
    }
    // Registering for events is the library's own; what is told to whom is decided by the handlers that it keeps.
    if (/^_(Un)?[Rr]egister/.test(Name)) return this.around.dispatch.find(kind, 'call', Name)(self);
    const given = this.around.dispatch.find(kind, 'call', memberName(Name))(self, ...this.#arguments(ArgumentInfo));
    return isServed(given) ? this.#query.identity(given) : given;
  }

  /** An object by its path, made once a request. */
  #object(id: number): Served {
    const known = this.#objects.get(id);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[String(id)];
    if (path === undefined) throw new HostError('InvalidObjectPath', `The object path ${id} is not in the request.`);
    const made = this.#resolve(path);
    this.#objects.set(id, made);
    return made;
  }

  #resolve(path: ObjectPath): Served {
    const { dispatch, references, root } = this.around;
    switch (path.ObjectPathType) {
      case PathType.Global:
        return root;
      case PathType.Reference:
        return references.find(path.Name);
      case PathType.Null:
        return NOTHING;
      case PathType.NewObject:
        throw new NotServed(path.Name, 'objects of other services are not made');
      default:
    }
    const parent = this.#object(path.ParentObjectPathId!);
    if (parent === NOTHING) return NOTHING;
    const { kind, self } = parent;
    const name = memberName(path.Name);
    if (path.ObjectPathType === PathType.Property)
      return dispatch.object(kind, name, dispatch.find(kind, 'objects', name)(self));
    const args = this.#arguments(path.ArgumentInfo);
    if (path.ObjectPathType === PathType.Method)
      return dispatch.object(kind, `${name}()`, dispatch.find(kind, 'call', name)(self, ...args));
    if (kind.item === undefined) throw new NotServed(`${kind.name}.getItem()`, 'nobody has needed it yet');
    if (args[0] === undefined) throw invalidArgument();
    return kind.item(self as never, args[0] as never);
  }

  /** Arguments with objects in the place of their paths. */
  #arguments({ Arguments = [], ReferencedObjectPathIds = [] }: ArgumentInfo = {}): unknown[] {
    const back = (value: unknown, id: unknown): unknown => {
      if (typeof id === 'number' && id > 0) return this.#object(id);
      return Array.isArray(value) && Array.isArray(id) ? value.map((one, i) => back(one, id[i])) : (value ?? undefined);
    };
    return Arguments.map((value, i) => back(value, ReferencedObjectPathIds[i]));
  }

  #location({ ActionType: type, Name, ObjectPathId }: Action): string {
    const kind = this.#objects.get(ObjectPathId)?.kind.name;
    const path = this.body.ObjectPaths[String(ObjectPathId)];
    const member = type === ActionType.Instantiate ? path?.Name : Name;
    return [kind ?? 'object', member].filter((part) => part !== undefined && part !== '').join('.');
  }
}
