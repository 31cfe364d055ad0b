import type { Channel, Urgency } from '../../gql/enums.js';
import type { PostNeedMutationVariables } from '../../gql/graphql.js';
import type { OpenNeed } from './needs.api.js';

type NeedPartInput = PostNeedMutationVariables['input']['parts'][number];

const FEN = 100;
const CHINA_MS = 8 * 3_600_000;

/** One line of people or goods in the form. */
export type DraftPart = {
  readonly key: string;
  /** Of a part the need already has. */
  readonly id?: string;
  readonly name: string;
  readonly quantity: number | null;
  readonly unit: string;
  readonly skills: readonly string[];
};

/** What is typed in the form, before it is a need. */
export type NeedDraft = {
  readonly title: string;
  readonly detail: string;
  readonly category: string | null;
  readonly urgency: Urgency;
  readonly channel: Channel;
  readonly targetGroup: string | null;
  readonly targetCount: number | null;
  /** Languages in which it is best served. */
  readonly languages: readonly string[];
  readonly people: readonly DraftPart[];
  readonly goods: readonly DraftPart[];
  /** As `<input type="datetime-local">` writes it, meant in China's time. */
  readonly startsAt: string;
  readonly endsAt: string;
  readonly place: string;
  /** In yuan, as typed. */
  readonly budget: number | null;
  /** Minutes one volunteer gives in all. */
  readonly minutesEach: number | null;
  /** Parts the form does not show; they stay as they are. */
  readonly kept: readonly NeedPartInput[];
  /** The part of money the need already has. */
  readonly moneyId?: string;
};

let lines = 0;

/** A new line with a key of its own. */
export function newPart(name: string, quantity: number | null, unit: string): DraftPart {
  lines += 1;
  return { key: `line-${lines}`, name, quantity, unit, skills: [] };
}

/** The form as it opens: one line of people, the ordinary urgency. */
export function emptyDraft(roleName: string, unit: string): NeedDraft {
  return {
    title: '',
    detail: '',
    category: null,
    urgency: 'ordinary',
    channel: 'visit',
    targetGroup: null,
    targetCount: null,
    languages: [],
    people: [newPart(roleName, 1, unit)],
    goods: [],
    startsAt: '',
    endsAt: '',
    place: '',
    budget: null,
    minutesEach: null,
    kept: [],
  };
}

const local = (instant: string | null): string =>
  instant === null ? '' : new Date(Date.parse(instant) + CHINA_MS).toISOString().slice(0, 16);

/** A need as the form shows it for editing; one without parts yet begins with a line of people. */
export function draftOf(need: OpenNeed, roleName: string, unit: string): NeedDraft {
  const present = need.parts.filter((part) => !part.isDropped);
  const lineOf = ({ id, name, quantity, unit: own, skills }: OpenNeed['parts'][number]): DraftPart => ({
    key: id,
    id,
    name,
    quantity,
    unit: own,
    skills,
  });
  const people = present.filter((part) => part.kind === 'people').map(lineOf);
  const money = present.find((part) => part.kind === 'money');
  const {
    title,
    detail,
    category,
    urgency,
    channel,
    targetGroup,
    targetCount,
    place,
    minutesEach,
    languages,
  } = need;
  return {
    title,
    detail,
    category,
    urgency,
    channel,
    targetGroup,
    targetCount,
    languages,
    place,
    minutesEach,
    people: present.length === 0 ? [newPart(roleName, 1, unit)] : people,
    goods: present.filter((part) => part.kind === 'goods').map(lineOf),
    startsAt: local(need.startsAt),
    endsAt: local(need.endsAt),
    budget: money ? money.quantity / FEN : need.budget === null ? null : need.budget / FEN,
    ...(money && { moneyId: money.id }),
    kept: present
      .filter((part) => part.kind === 'venue' || part.kind === 'service')
      .map(({ id, kind, name, quantity, unit: own, skills }) => ({
        id,
        kind,
        name,
        quantity,
        unit: own,
        skills: [...skills],
      })),
  };
}

export type MissingField = 'oneLine' | 'category' | 'who';

const isFull = (part: DraftPart): boolean =>
  part.name.trim() !== '' && part.quantity !== null && part.quantity > 0;

/** The questions still without an answer, so that the button can say why it rests. */
export function missingIn(draft: NeedDraft): readonly MissingField[] {
  const asks =
    [...draft.people, ...draft.goods].some(isFull) || (draft.budget ?? 0) > 0 || draft.kept.length > 0;
  return [
    ...(draft.title.trim().length < 2 ? (['oneLine'] as const) : []),
    ...(draft.category === null ? (['category'] as const) : []),
    ...(asks ? [] : (['who'] as const)),
  ];
}

const instant = (local: string): string | null =>
  local === '' ? null : new Date(`${local}:00+08:00`).toISOString();

/** The draft as the api takes it; `moneyName` names the part of money. */
export function toInput(draft: NeedDraft, moneyName: string): PostNeedMutationVariables['input'] {
  const parts = (kind: 'people' | 'goods', list: readonly DraftPart[]) =>
    list.filter(isFull).map(({ id, name, quantity, unit, skills }) => ({
      ...(id && { id }),
      kind,
      name: name.trim(),
      quantity: quantity ?? 1,
      unit,
      skills: [...skills],
    }));
  const fen = draft.budget === null ? null : Math.round(draft.budget * FEN);
  const money = fen
    ? [
        {
          ...(draft.moneyId && { id: draft.moneyId }),
          kind: 'money' as const,
          name: moneyName,
          quantity: fen,
          unit: 'fen',
          skills: [],
        },
      ]
    : [];
  return {
    title: draft.title.trim(),
    detail: draft.detail.trim(),
    category: draft.category ?? '',
    urgency: draft.urgency,
    channel: draft.channel,
    targetGroup: draft.targetGroup,
    targetCount: draft.targetCount,
    languages: [...draft.languages],
    place: draft.place.trim(),
    startsAt: instant(draft.startsAt),
    endsAt: instant(draft.endsAt),
    budget: fen,
    minutesEach: draft.minutesEach,
    parts: [...parts('people', draft.people), ...parts('goods', draft.goods), ...money, ...draft.kept],
  };
}
