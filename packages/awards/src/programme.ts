import {
  type AwardParameter,
  type AwardParameterKind,
  type AwardProgramme,
  type EvidenceMark,
  RollOver,
  TermConvention,
} from '@wushe/policy-packs';
import { type Day, parseDay } from '@wushe/values';

/** A value that an administrator gives a parameter from a day on, with the document it rests on. */
export interface FilledParameter {
  readonly parameter: string;
  readonly from: Day;
  readonly value: string | number;
  /** The document in words. */
  readonly source: string;
  readonly evidence: EvidenceMark;
}

/** What is wrong with a value for a parameter. */
export type ParameterFault = 'unknownParameter' | 'wrongKind';

/** The parameters that no source and no administrator has given a value: the programme stays closed until they do. */
export function missingIn({ parameters }: AwardProgramme): readonly string[] {
  return Object.keys(parameters).filter((name) => parameters[name]?.values.length === 0);
}

type ParameterValue = AwardParameter['values'][number];

/** The value of a parameter in force on a day with its source: of the latest day, or the first for days before it. */
export function parameterOn(
  { parameters }: AwardProgramme,
  name: string,
  on: Day,
): ParameterValue | undefined {
  const values: readonly ParameterValue[] = parameters[name]?.values ?? [];
  return values.findLast(({ from }) => from <= on) ?? values[0];
}

const isWhole = (value: string | number, least: number): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= least;

const isOneOf = <T extends string>(
  choices: Readonly<Record<string, T>>,
  value: string | number,
): value is T => Object.values<string | number>(choices).includes(value);

/** The parameter with one value put in its place among the days; undefined when the value is of another kind. */
function withValue(parameter: AwardParameter, { from, value, evidence }: FilledParameter, source: string) {
  const origin = { from, source, evidence };
  const among = <V extends ParameterValue>(values: readonly V[], entry: V) =>
    [...values.filter((each) => each.from !== from), entry].toSorted((a, b) => (a.from < b.from ? -1 : 1));
  switch (parameter.kind) {
    case 'day': {
      const given = typeof value === 'string' ? parseDay(value) : undefined;
      return given && { ...parameter, values: among(parameter.values, { ...origin, value: given }) };
    }
    case 'convention':
      if (!isOneOf(TermConvention, value)) return undefined;
      return { ...parameter, values: among(parameter.values, { ...origin, value }) };
    case 'rollOver':
      if (!isOneOf(RollOver, value)) return undefined;
      return { ...parameter, values: among(parameter.values, { ...origin, value }) };
    case 'fen':
      if (!isWhole(value, 1)) return undefined;
      return { ...parameter, values: among(parameter.values, { ...origin, value }) };
    case 'months':
    case 'days':
      if (!isWhole(value, 0)) return undefined;
      return { ...parameter, values: among(parameter.values, { ...origin, value }) };
  }
}

/** Whether a value can be given to a parameter; undefined when it can. */
export function checkParameter(
  programme: AwardProgramme,
  name: string,
  value: string | number,
): ParameterFault | undefined {
  const parameter = programme.parameters[name];
  if (!parameter) return 'unknownParameter';
  const trial = {
    parameter: name,
    from: programme.since,
    value,
    source: name,
    evidence: 'proposed',
  } as const;
  return withValue(parameter, trial, name) ? undefined : 'wrongKind';
}

/** The programme with the values that administrators gave; RangeError for one that does not fit its parameter. */
export function fill(programme: AwardProgramme, entries: readonly FilledParameter[]): AwardProgramme {
  return entries.reduce<AwardProgramme>((filled, entry) => {
    const parameter = filled.parameters[entry.parameter];
    const source = `filled-${entry.parameter}-${entry.from}`;
    const changed = parameter && withValue(parameter, entry, source);
    if (!changed) throw new RangeError(`${entry.parameter} cannot be ${JSON.stringify(entry.value)}`);
    const document = { zh: entry.source, en: entry.source };
    return {
      ...filled,
      parameters: { ...filled.parameters, [entry.parameter]: changed },
      sources: {
        ...filled.sources,
        [source]: { document, number: null, issuedOn: null, evidence: entry.evidence },
      },
    };
  }, programme);
}

type OfKind<K extends AwardParameterKind> = Extract<AwardParameter, { readonly kind: K }>;

const isOfKind = <K extends AwardParameterKind>(parameter: AwardParameter, kind: K): parameter is OfKind<K> =>
  parameter.kind === kind;

/** A parameter of the kind its rule needs, which the programme's shape has promised. */
export function parameterOf<K extends AwardParameterKind>(
  { parameters }: AwardProgramme,
  name: string,
  kind: K,
): OfKind<K> {
  const parameter = parameters[name];
  if (parameter === undefined || !isOfKind(parameter, kind))
    throw new RangeError(`${name} is no parameter of kind ${kind}`);
  return parameter;
}

/** Of a parameter's values the one in force on a day; RangeError while it has none. */
export function inForce<V>(values: readonly { readonly from: Day; readonly value: V }[], on: Day): V {
  const found = values.findLast(({ from }) => from <= on) ?? values[0];
  if (!found) throw new RangeError('a parameter has no value yet');
  return found.value;
}

/** The first day, as known on a day, on which a programme is in force and every parameter has a value; null while one has none. */
export function opensOn(programme: AwardProgramme, on: Day): Day | null {
  if (missingIn(programme).length > 0) return null;
  const firsts = Object.values(programme.parameters).flatMap(({ values }) => values[0]?.from ?? []);
  const inForceFrom = inForce(parameterOf(programme, programme.inForceFrom, 'day').values, on);
  return firsts.reduce((latest, first) => (first > latest ? first : latest), inForceFrom);
}
