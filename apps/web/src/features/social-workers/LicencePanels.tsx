import { useMutation } from '@tanstack/react-query';
import { useWords } from '../../platform/i18n/index.js';
import { Facts } from '../../ui/Facts.js';
import { Panel } from '../../ui/Panel.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { AddButton } from './AddButton.js';
import { numberOf, particularsOf, type WorkerFile } from './file.api.js';
import {
  enterCertificate,
  renewCertificate,
  tellParticulars,
  withdrawCertificate,
} from './file-changes.api.js';
import { fileWords } from './file.words.js';
import { orNull, type Answers, type DialogField } from './FormDialog.js';

type Certificate = NonNullable<WorkerFile['certificates']>[number];
const grades = ['assistant', 'intermediate', 'senior'] as const;
const sexes = ['female', 'male'] as const;
const categories = ['managerial', 'operational', 'early'] as const;

const daysOf = ({ approvedOn, registeredOn, validTo }: Answers) => ({
  approvedOn: orNull(approvedOn),
  registeredOn: orNull(registeredOn),
  validTo: orNull(validTo),
});

/** The three days of a certificate, as they stand. */
function useDayFields(certificate: Certificate | null): readonly DialogField[] {
  const say = useWords(fileWords);
  return [
    {
      key: 'approvedOn',
      label: say('approvedOn'),
      kind: 'date',
      isOptional: true,
      first: certificate?.approvedOn ?? '',
    },
    {
      key: 'registeredOn',
      label: say('registeredOn'),
      hint: say('registeredHint'),
      kind: 'date',
      isOptional: true,
      first: certificate?.registeredOn ?? '',
    },
    {
      key: 'validTo',
      label: say('validTo'),
      hint: say('validToHint'),
      kind: 'date',
      isOptional: true,
      first: certificate?.validTo ?? '',
    },
  ];
}

/** Certificates with their days; nothing for whom they are not. */
export function CertificatesPanel({ file, title }: { readonly file: WorkerFile; readonly title: string }) {
  const say = useWords(fileWords);
  const days = useDayFields(null);
  if (!file.certificates) return null;
  const held = file.certificates.map(({ grade }) => grade);
  const free = grades.filter((grade) => !held.includes(grade));
  const fields: readonly DialogField[] = [
    {
      key: 'grade',
      label: say('grade'),
      kind: 'select',
      options: free.map((value) => ({ value, label: say(value) })),
    },
    { key: 'number', label: say('number'), kind: 'text' },
    ...days,
  ];
  const mayWrite = file.fileActions.includes('writeCertificate');
  return (
    <Panel
      title={title}
      aside={
        mayWrite && free.length > 0 ? (
          <AddButton
            label={say('addCertificate')}
            fields={fields}
            save={({ grade, number = '', ...told }) =>
              enterCertificate({
                workerId: file.id,
                input: {
                  grade: grades.find((each) => each === grade) ?? 'assistant',
                  number,
                  ...daysOf(told),
                },
              })
            }
          />
        ) : undefined
      }
    >
      {file.certificates.length === 0 ? <p className="meta">{say('noCertificate')}</p> : null}
      {file.certificates.map((certificate) => (
        <OneCertificate key={certificate.id} certificate={certificate} mayWrite={mayWrite} file={file} />
      ))}
    </Panel>
  );
}

type OneProps = {
  readonly certificate: Certificate;
  readonly mayWrite: boolean;
  readonly file: WorkerFile;
};

function OneCertificate({ certificate, mayWrite, file }: OneProps) {
  const say = useWords(fileWords);
  const days = useDayFields(certificate);
  const { id, version } = certificate;
  const shown = useMutation({ mutationFn: () => numberOf(id) });
  return (
    <div className="worker-certificate">
      <h3>{say(certificate.grade)}</h3>
      <Facts
        facts={[
          {
            name: say('number'),
            value: shown.isSuccess
              ? (shown.data ?? say('numberGone'))
              : say('ending', { ending: certificate.numberEnding }),
          },
          { name: say('approvedOn'), value: certificate.approvedOn },
          { name: say('registeredOn'), value: certificate.registeredOn ?? say('notRegistered') },
          { name: say('validTo'), value: certificate.validTo ?? say('endless') },
        ]}
      />
      <span className="worker-row-actions">
        {file.fileActions.includes('seeNumber') && !shown.isSuccess ? (
          <button
            type="button"
            className="text-button"
            title={say('numberLogged')}
            disabled={shown.isPending}
            onClick={() => shown.mutate()}
          >
            {say('showNumber')}
          </button>
        ) : null}
        {mayWrite ? (
          <>
            <AddButton
              label={say('renew')}
              fields={days}
              save={(told) => renewCertificate({ id, version, days: daysOf(told) })}
            />
            <AddButton
              label={say('withdraw')}
              title={say('withdrawTitle')}
              fields={[]}
              save={() => withdrawCertificate(id, version)}
            />
          </>
        ) : null}
      </span>
      <RefusalNotice error={shown.error} />
    </div>
  );
}

/** What the working age goes by: read on asking, since every reading is logged. */
export function ParticularsPanel({ file }: { readonly file: WorkerFile }) {
  const say = useWords(fileWords);
  const read = useMutation({ mutationFn: () => particularsOf(file.id) });
  if (!file.fileActions.includes('seeParticulars')) return null;
  const known = read.data ?? null;
  const fields: readonly DialogField[] = [
    {
      key: 'sex',
      label: say('sex'),
      kind: 'select',
      options: sexes.map((value) => ({ value, label: say(value) })),
      first: known?.sex ?? '',
    },
    { key: 'birthMonth', label: say('birthMonth'), kind: 'month', first: known?.birthMonth ?? '' },
    {
      key: 'retirementCategory',
      label: say('retirementCategory'),
      kind: 'select',
      options: categories.map((value) => ({ value, label: say(value) })),
      first: known?.retirementCategory ?? '',
    },
  ];
  return (
    <Panel title={say('particulars')}>
      <p className="meta">{say('particularsHint')}</p>
      {read.isSuccess ? (
        known ? (
          <Facts
            facts={[
              { name: say('sex'), value: say(known.sex) },
              { name: say('birthMonth'), value: known.birthMonth },
              { name: say('retirementCategory'), value: say(known.retirementCategory) },
            ]}
          />
        ) : (
          <p>{say('particularsNone')}</p>
        )
      ) : null}
      <span className="worker-row-actions">
        {read.isSuccess ? null : (
          <button
            type="button"
            className="text-button"
            disabled={read.isPending}
            onClick={() => read.mutate()}
          >
            {say('showParticulars')}
          </button>
        )}
        {read.isSuccess && file.fileActions.includes('writeParticulars') ? (
          <AddButton
            key={known?.number ?? 0}
            label={say('tellParticulars')}
            fields={fields}
            save={async ({ sex, birthMonth = '', retirementCategory }) => {
              await tellParticulars({
                workerId: file.id,
                input: {
                  after: known?.number ?? 0,
                  sex: sexes.find((each) => each === sex) ?? 'female',
                  birthMonth,
                  retirementCategory: categories.find((each) => each === retirementCategory) ?? 'operational',
                },
              });
              await read.mutateAsync();
            }}
          />
        ) : null}
      </span>
      <RefusalNotice error={read.error} />
    </Panel>
  );
}
