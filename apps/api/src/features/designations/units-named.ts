import { addDays, startOfDay } from '@wushe/values';
import { withinReach } from '../../platform/reach.js';
import { homeSql, regionUnits, type Computing } from '../indicators/index.js';

/** Places whose name was in force on the last day, for rows of a policy that count them. */
export const unitsNamed: Computing = ({ row, regionCode, reach, moved, to }, parameters) => {
  const { levels = ['community'], setting, designation } = row.definition;
  const units = regionUnits(regionCode, levels, setting, parameters);
  const kind = `$${parameters.push(designation ?? '')}`;
  const on = `$${parameters.push(to)}`;
  const after = `$${parameters.push(startOfDay(addDays(to, 1)))}`;
  return {
    subject: 'region',
    units,
    counted: `select distinct ${homeSql('region_code', { moved }, parameters)} as key, 1 as amount from designations
      where kind = ${kind} and named_on <= ${on} and ends_on > ${on} and (state <> 'removed' or state_since >= ${after})
        and ${withinReach('region_code', reach, parameters)}`,
  };
};
