import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState, type FormEvent } from 'react';
import type { EvidenceMark } from '../../gql/enums.js';
import { dayOf, useWords } from '../../platform/i18n/index.js';
import { useKeys } from '../../platform/keys.js';
import { useNow } from '../../platform/now.js';
import { isRefusal } from '../../platform/refusal-text.js';
import { Missing } from '../../ui/Missing.js';
import { Panel } from '../../ui/Panel.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { supersedeTarget, type PackRow } from './policies.api.js';
import { policyWords } from './policies.words.js';
import { SupersedeFields, type TargetDraft } from './SupersedeFields.js';

type SupersedeProps = { readonly row: PackRow; readonly own: string; readonly holdsIn: string | null };

/** Fills or supersedes a value of a row at the administrator's region, with the source it rests on. */
export function SupersedeForm({ row, own, holdsIn }: SupersedeProps) {
  const say = useWords(policyWords);
  const client = useQueryClient();
  const today = dayOf(useNow());
  const regionCode = holdsIn !== null && own.length < holdsIn.length ? holdsIn : own;
  const [draft, setDraft] = useState<TargetDraft>({
    field: 'target',
    fromOn: today,
    year: today.slice(0, 4),
    value: '',
    unit: row.unit,
    direction: row.direction,
    nameZh: '',
    nameEn: '',
    document: '',
    documentNumber: '',
    issuedOn: '',
    evidence: null,
  });
  const change = (part: Partial<TargetDraft>) => setDraft((before) => ({ ...before, ...part }));
  const entries = row.targets.flatMap(({ field, entry }) =>
    field === draft.field && entry?.regionCode === regionCode ? [entry.number] : [],
  );
  const save = useMutation({
    mutationFn: (evidence: EvidenceMark) =>
      supersedeTarget({
        ...draft,
        evidence,
        pack: row.pack,
        indicator: row.code,
        regionCode,
        after: Math.max(0, ...entries),
        year: Number(draft.year),
        nameZh: draft.nameZh.trim() || null,
        nameEn: draft.nameEn.trim() || null,
        documentNumber: draft.documentNumber.trim() || null,
      }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['indicators'] }),
  });
  const missing = [
    /^\d{1,12}(\.\d{1,4})?$/.test(draft.value) ? null : say('value'),
    /^\d{4}$/.test(draft.year) ? null : say('year'),
    draft.fromOn === '' ? say('fromOn') : null,
    draft.unit === null ? say('unit') : null,
    draft.direction === null ? say('direction') : null,
    draft.document.trim().length < 2 ? say('document') : null,
    draft.issuedOn === '' ? say('issuedOn') : null,
    draft.evidence === null ? say('evidence') : null,
  ].filter((each) => each !== null);
  const send = () => {
    if (missing.length === 0 && draft.evidence !== null && !save.isPending) save.mutate(draft.evidence);
  };
  useKeys({ 'ctrl+Enter': send });
  return (
    <Panel title={say('fill')} padded={false}>
      <form
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          send();
        }}
      >
        <p className="meta indicator-hint">{say('fillHint')}</p>
        <SupersedeFields draft={draft} isBlank={row.unit === null} today={today} onChange={change} />
        <footer className="form-foot">
          <RefusalNotice
            error={save.error}
            actions={
              isRefusal(save.error, 'STALE_VERSION') ? (
                <button
                  type="button"
                  className="push-button"
                  onClick={() => void client.invalidateQueries({ queryKey: ['indicators'] })}
                >
                  {say('lookAgain')}
                </button>
              ) : null
            }
          />
          <Button type="primary" htmlType="submit" disabled={missing.length > 0} loading={save.isPending}>
            {say('save')} <kbd>Ctrl Enter</kbd>
          </Button>
          <Missing fields={missing} />
        </footer>
      </form>
    </Panel>
  );
}
