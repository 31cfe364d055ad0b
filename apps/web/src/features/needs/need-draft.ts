import type { Channel, Urgency } from '../../gql/enums.js';
import type { PostNeedMutationVariables } from '../../gql/graphql.js';

/** One line of people or goods in the form. */
export type DraftPart = {
  readonly key: string;
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
  readonly people: readonly DraftPart[];
  readonly goods: readonly DraftPart[];
  /** As `<input type="datetime-local">` writes it, meant in China's time. */
  readonly startsAt: string;
  readonly endsAt: string;
  readonly place: string;
  /** In yuan, as typed. */
  readonly budget: number | null;
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
    people: [newPart(roleName, 1, unit)],
    goods: [],
    startsAt: '',
    endsAt: '',
    place: '',
    budget: null,
  };
}

export type MissingField = 'oneLine' | 'category' | 'who';

const isFull = (part: DraftPart): boolean =>
  part.name.trim() !== '' && part.quantity !== null && part.quantity > 0;

/** The questions still without an answer, so that the button can say why it rests. */
export function missingIn(draft: NeedDraft): readonly MissingField[] {
  const asks = [...draft.people, ...draft.goods].some(isFull) || (draft.budget ?? 0) > 0;
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
    list.filter(isFull).map(({ name, quantity, unit, skills }) => ({
      kind,
      name: name.trim(),
      quantity: quantity ?? 1,
      unit,
      skills: [...skills],
    }));
  const fen = draft.budget === null ? null : Math.round(draft.budget * 100);
  const money = fen
    ? [{ kind: 'money' as const, name: moneyName, quantity: fen, unit: 'fen', skills: [] }]
    : [];
  return {
    title: draft.title.trim(),
    detail: draft.detail.trim(),
    category: draft.category ?? '',
    urgency: draft.urgency,
    channel: draft.channel,
    targetGroup: draft.targetGroup,
    targetCount: draft.targetCount,
    place: draft.place.trim(),
    startsAt: instant(draft.startsAt),
    endsAt: instant(draft.endsAt),
    budget: fen,
    parts: [...parts('people', draft.people), ...parts('goods', draft.goods), ...money],
  };
}
