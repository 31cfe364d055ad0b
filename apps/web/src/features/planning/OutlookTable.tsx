import { useFormats, useWords } from '../../platform/i18n/index.js';
import { useTaxonomy } from '../../platform/taxonomies.js';
import { deskListWords } from './desk-lists.words.js';
import { FigureLink } from './FigureLink.js';
import type { NeedList } from './lists.api.js';
import type { Outlook } from './outlook.api.js';

/** Weekday above date, never broken within either. */
function Heading({ name }: { readonly name: string }) {
  return name.split(/ (.*)/).map((text) =>
    text === '' ? null : (
      <span key={text} className="outlook-heading">
        {text}
      </span>
    ),
  );
}

type Column = { readonly key: string; readonly name: string; readonly on: string | null };
const STEPS = 4;

/** Places wanted by field and day, and below them who is free on the day; each figure opens its list. */
export function OutlookTable({ outlook }: { readonly outlook: Outlook }) {
  const say = useWords(deskListWords);
  const formats = useFormats();
  const { nameOf } = useTaxonomy('needCategories');
  const { regionCode, weekOn, cells, days } = outlook;
  const fields = [...new Set(cells.map(({ category }) => category))].toSorted();
  const columns: Column[] = [
    ...days.map(({ on }) => ({ key: on, name: formats.day(on), on })),
    { key: 'any', name: say('anyDay'), on: null },
  ];
  const heads = (category: string | null, column: Column | null): number =>
    cells
      .filter(
        (cell) => (category === null || cell.category === category) && (!column || cell.on === column.on),
      )
      .reduce((sum, cell) => sum + cell.heads, 0);
  const most = Math.max(1, ...fields.flatMap((field) => columns.map((column) => heads(field, column))));
  const behind = (category: string | null, column: Column | null): { readonly needs: NeedList } => ({
    needs: {
      of: 'week',
      regionCode,
      weekOn,
      ...(category !== null && { category }),
      ...(column && (column.on === null ? { isAnyDay: true } : { on: column.on })),
    },
  });
  const cell = (category: string | null, column: Column | null, title: string) => {
    const count = heads(category, column);
    if (count === 0) return <span className="meta">–</span>;
    return (
      <FigureLink title={title} behind={behind(category, column)}>
        {formats.count(count)}
      </FigureLink>
    );
  };
  return (
    <div className="planning-scroll">
      <table className="outlook-table">
        <thead>
          <tr>
            <th scope="col">{say('field')}</th>
            {columns.map(({ key, name }) => (
              <th key={key} scope="col">
                <Heading name={name} />
              </th>
            ))}
            <th scope="col">{say('all')}</th>
          </tr>
        </thead>
        <tbody>
          {fields.map((field) => (
            <tr key={field}>
              <th scope="row">{nameOf(field)}</th>
              {columns.map((column) => (
                <td key={column.key} data-step={Math.ceil((STEPS * heads(field, column)) / most)}>
                  {cell(field, column, say('titleCell', { field: nameOf(field), day: column.name }))}
                </td>
              ))}
              <td>{cell(field, null, say('titleField', { field: nameOf(field) }))}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{say('all')}</th>
            {columns.map((column) => (
              <td key={column.key}>{cell(null, column, say('titleDay', { day: column.name }))}</td>
            ))}
            <td>{cell(null, null, say('titleAll'))}</td>
          </tr>
          <tr>
            <th scope="row">{say('freeOn')}</th>
            {days.map(({ on, people }) => (
              <td key={on}>
                <FigureLink
                  title={say('titleFree', { day: formats.day(on) })}
                  behind={{ people: { of: 'week', regionCode, weekOn, on } }}
                >
                  {formats.count(people)}
                </FigureLink>
              </td>
            ))}
            <td />
            <td>
              <FigureLink title={say('titlePeople')} behind={{ people: { of: 'week', regionCode, weekOn } }}>
                {formats.count(outlook.people)}
              </FigureLink>
            </td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
