import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { useWords } from '../../platform/i18n/index.js';
import { makeOnceKey } from '../../platform/once-key.js';
import { useViewer } from '../../platform/session.js';
import { FormField } from '../../ui/FormField.js';
import { Missing } from '../../ui/Missing.js';
import { PageTitle } from '../../ui/PageTitle.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { RegionSelect } from '../../ui/RegionSelect.js';
import { TextAreaField, TextField } from '../../ui/TextField.js';
import { coordinationWords } from './coordination.words.js';
import { useDepartments } from './departments.js';
import { NotThere } from './RecordParts.js';
import { needCoordinationQuery, referMatter } from './referrals.api.js';
import { stepWords } from './steps.words.js';

/** Passes a matter, or a need named in the address, to another department; or urges who answers for it. */
export function ReferralFormPage() {
  const reach = useViewer()?.hat?.regionCode;
  return reach ? <Form reach={reach} /> : <NotThere />;
}

function Form({ reach }: { readonly reach: string }) {
  const say = useWords(stepWords);
  const general = useWords(coordinationWords);
  const navigate = useNavigate();
  const client = useQueryClient();
  const [address] = useSearchParams();
  const needId = address.get('need');
  const urged = address.get('urge');
  const need = useQuery({ ...needCoordinationQuery(needId ?? ''), enabled: needId !== null }).data;
  const [toRegionCode, setToRegionCode] = useState<string | null>(urged ?? reach);
  const [fromDepartment, setFromDepartment] = useState<string | null>(null);
  const [toDepartment, setToDepartment] = useState<string | null>(null);
  const [written, setTitle] = useState<string | null>(null);
  const [reason, setReason] = useState(urged === null ? '' : say('urgeReason'));
  const [onceKey] = useState(makeOnceKey);
  const from = useDepartments(reach);
  const to = useDepartments(toRegionCode ?? reach);
  const own = need?.title ?? '';
  const title = written ?? (urged !== null && own !== '' ? say('urgeMatter', { title: own }) : own);
  const refer = useMutation({
    mutationFn: () =>
      referMatter({
        regionCode: reach,
        fromDepartment: fromDepartment ?? '',
        toRegionCode: toRegionCode ?? '',
        toDepartment: toDepartment ?? '',
        title: title.trim(),
        reason: reason.trim(),
        needId,
        idempotencyKey: onceKey,
      }),
    onSuccess: async (id) => {
      await client.invalidateQueries({ queryKey: ['coordination'] });
      await navigate(`/w/coordination/referrals/${id}`);
    },
  });
  const missing = [
    fromDepartment ? null : say('fromDepartment'),
    toRegionCode ? null : say('toRegion'),
    toDepartment ? null : say('toDepartment'),
    title.trim().length < 2 ? say('matter') : null,
    reason.trim().length < 4 ? say('why') : null,
  ].filter((field) => field !== null);
  return (
    <>
      <PageTitle
        title={say(urged === null ? 'referTitle' : 'urgeTitle')}
        crumbs={[{ label: general('title'), to: '/w/coordination' }, { label: general('referrals') }]}
      />
      <section className="panel">
        <div className="form-fields">
          <FormField label={say('fromDepartment')}>
            {(id) => (
              <Select id={id} value={fromDepartment} onChange={setFromDepartment} options={from.options} />
            )}
          </FormField>
          <FormField label={say('toDepartment')}>
            {(id) => <Select id={id} value={toDepartment} onChange={setToDepartment} options={to.options} />}
          </FormField>
          <div className="form-field" data-wide="true">
            <span className="meta">{say('toRegion')}</span>
            <RegionSelect value={toRegionCode} onChange={setToRegionCode} />
          </div>
          <TextField
            label={say('matter')}
            hint={say('noPersonal')}
            wide
            maxLength={120}
            value={title}
            onChange={setTitle}
          />
          <TextAreaField
            label={say('why')}
            hint={say('noPersonal')}
            wide
            rows={4}
            maxLength={1000}
            value={reason}
            onChange={setReason}
          />
        </div>
        <div className="form-foot">
          <RefusalNotice error={refer.error} />
          <Button
            type="primary"
            disabled={missing.length > 0}
            loading={refer.isPending}
            onClick={() => refer.mutate()}
          >
            {say('send')}
          </Button>
          <Button onClick={() => void navigate(-1)}>{say('cancel')}</Button>
          <Missing fields={missing} />
        </div>
      </section>
    </>
  );
}
