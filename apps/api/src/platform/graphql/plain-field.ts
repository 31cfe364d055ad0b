/** Nest's key for what a method's parameters ask for, and the kinds of parameter that need no more than a look. */
const PARAMETERS = '__routeArguments__';
const PARENT = 0;

interface Parameter {
  readonly index: number;
  readonly factory?: unknown;
  readonly data?: unknown;
}

type Take = (parent: unknown, context: unknown) => unknown;
type Method = (...parameters: unknown[]) => unknown;

const takes = new Map<unknown, Take>();

/** Tells how a parameter decorator of ours finds its value, by the factory it was made with. */
export function takenPlainly(factory: unknown, take: Take): void {
  takes.set(factory, take);
}

/** What each parameter takes, in their order; null when one needs Nest (an argument that is validated). */
function takesOf(parameters: Readonly<Record<string, Parameter>>): Take[] | null {
  const found: Take[] = [];
  for (const [key, { index, factory, data }] of Object.entries(parameters)) {
    const isParent = key === `${PARENT}:${index}` && data === undefined;
    const take = isParent ? (parent: unknown) => parent : takes.get(factory);
    if (!take) return null;
    found[index] = take;
  }
  return found;
}

/**
 * Lets a field that asks only for its parent, the actor and the request be called without Nest's wrapper. Nothing is
 * skipped that would have run (guards and pipes do not run on fields), and a list of fifty saves some hundred promises.
 */
export function callPlainly(target: object, name: string | symbol, descriptor: PropertyDescriptor): void {
  const given: Readonly<Record<string, Parameter>> | undefined = Reflect.getMetadata(
    PARAMETERS,
    target.constructor,
    name,
  );
  const method = descriptor.value as Method;
  const taken = given && takesOf(given);
  if (!taken) return;
  const plain = function (this: unknown, ...call: unknown[]): unknown {
    // GraphQL hands over parent, arguments, context and info; whoever calls the method itself hands over its parameters.
    const [parent, , context] = call;
    return method.apply(this, call.length === 4 ? taken.map((take) => take(parent, context)) : call);
  };
  Object.defineProperty(plain, 'name', { value: method.name });
  for (const key of Reflect.getMetadataKeys(method)) {
    Reflect.defineMetadata(key, Reflect.getMetadata(key, method), plain);
  }
  Reflect.deleteMetadata(PARAMETERS, target.constructor, name);
  descriptor.value = plain;
}
