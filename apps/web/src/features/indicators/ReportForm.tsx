import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState, type FormEvent } from 'react';
import { useFormats, useWords } from '../../platform/i18n/index.js';
import { useKeys } from '../../platform/keys.js';
import { isRefusal } from '../../platform/refusal-text.js';
import { Panel } from '../../ui/Panel.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { TextField } from '../../ui/TextField.js';
import { useIndicatorText } from './indicator-text.js';
import type { RowAt } from './indicators.api.js';
import { saveReport, type Report, type Sheet } from './reports.api.js';
import { reportWords } from './reports.words.js';

const DECIMAL = /^\d{1,12}(\.\d{1,4})?$/;

type FormProps = { readonly at: RowAt; readonly sheet: Sheet; readonly report: Report | null };

/** Enters the figures of a report; what it is divided by comes from elsewhere unless the row asks for it. */
export function ReportForm({ at, sheet, report }: FormProps) {
  const say = useWords(reportWords);
  const { both, say: sayIndicator, baseName, countedIn } = useIndicatorText();
  const formats = useFormats();
  const client = useQueryClient();
  const { indicator, divisor, bases } = sheet;
  const isAsked = indicator.dividedBy === 'reported';
  const [numerator, setNumerator] = useState(report?.numerator ?? '');
  const [denominator, setDenominator] = useState(report?.denominator ?? '');
  const [stated, setStated] = useState(report?.stated ?? '');
  const [note, setNote] = useState(report?.note ?? '');
  const save = useMutation({
    mutationFn: () =>
      saveReport({
        ...at,
        version: report?.version ?? 0,
        numerator,
        denominator: isAsked ? denominator : null,
        stated: stated === '' ? null : stated,
        note,
      }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['indicators'] }),
  });
  const isWhole =
    DECIMAL.test(numerator) &&
    (!isAsked || DECIMAL.test(denominator)) &&
    (stated === '' || DECIMAL.test(stated));
  const send = () => {
    if (isWhole && !save.isPending) save.mutate();
  };
  useKeys({ 'ctrl+Enter': send });
  const counted = countedIn(indicator.unit);
  const shownIn = indicator.unit === null ? null : sayIndicator(indicator.unit);
  type Field = { readonly hint?: string; readonly unit?: string | null };
  const field = (
    label: string,
    value: string,
    change: (value: string) => void,
    { hint, unit }: Field = {},
  ) => (
    <TextField
      label={label}
      {...(hint !== undefined && { hint })}
      inputMode="decimal"
      maxLength={17}
      {...(unit && { suffix: unit })}
      value={value}
      onChange={(text) => change(text.trim())}
    />
  );
  return (
    <Panel title={say('begin')} padded={false}>
      <form
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          send();
        }}
      >
        <div className="form-fields">
          {field(both(indicator.numerator) ?? say('numerator'), numerator, setNumerator, {
            unit: counted,
            ...(isAsked && { hint: say('sameUnit') }),
          })}
          {isAsked
            ? field(both(indicator.denominator) ?? say('denominator'), denominator, setDenominator)
            : null}
          {isAsked || indicator.dividedBy === 'none' ? null : (
            <div className="form-field">
              <span className="meta">
                {say('denominatorBase')} {baseName(indicator.dividedBy)}
              </span>
              <span>
                {divisor ?? say('divisorMissing')}{' '}
                <span className="meta">
                  {bases.length > 0
                    ? bases.map(({ source, asOn }) => `${source} · ${formats.day(asOn)}`).join(' + ')
                    : both(indicator.denominator)}
                </span>
              </span>
            </div>
          )}
          {field(say('stated'), stated, setStated, { hint: say('statedHint'), unit: shownIn })}
          <TextField label={say('note')} wide maxLength={300} value={note} onChange={setNote} />
        </div>
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
                  {say('stale')}
                </button>
              ) : null
            }
          />
          <Button type="primary" htmlType="submit" disabled={!isWhole} loading={save.isPending}>
            {say('save')} <kbd>Ctrl Enter</kbd>
          </Button>
        </footer>
      </form>
    </Panel>
  );
}
