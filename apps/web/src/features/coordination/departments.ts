import { useQuery } from '@tanstack/react-query';
import { useLanguage } from '../../platform/i18n/index.js';
import { departmentsQuery } from './referrals.api.js';

/** The departments at a region, for choosing and for naming; a code it does not know names itself. */
export function useDepartments(regionCode: string) {
  const language = useLanguage();
  const departments = useQuery(departmentsQuery(regionCode)).data ?? [];
  const options = departments.map(({ code, zh, en }) => ({
    value: code,
    label: language === 'en' ? en : zh,
  }));
  const nameOf = (code: string): string => options.find(({ value }) => value === code)?.label ?? code;
  return { options, nameOf };
}
