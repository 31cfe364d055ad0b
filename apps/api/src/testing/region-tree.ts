import type { Client } from 'pg';

/** Names of the units that tests stand on; townships and above are real, communities are invented. */
const NAMES: Readonly<Record<string, string>> = {
  '64': '宁夏回族自治区',
  '6401': '银川市',
  '640104': '兴庆区',
  '640104001': '凤凰北街街道',
  '640104001001': '试一社区',
  '640106': '金凤区',
  '640106001': '满城北街街道',
  '640106001001': '试二社区',
  '640106001002': '试三社区',
  '640106002': '黄河东路街道',
  '640106002001': '试四社区',
  '640106100': '良田镇',
  '640106100201': '试五村',
  '6402': '石嘴山市',
  '640202': '大武口区',
  '640202001': '长胜街道',
  '640202001001': '试六社区',
  '32': '江苏省',
  '3201': '南京市',
  '320106': '鼓楼区',
  '320106001': '宁海路街道',
  '320106001001': '试七社区',
};

const LEVELS: Readonly<Record<number, string>> = {
  2: 'province',
  4: 'city',
  6: 'county',
  9: 'township',
  12: 'community',
};
const PARENT_LENGTH: Readonly<Record<number, number>> = { 4: 2, 6: 4, 9: 6, 12: 9 };

/** Writes the small tree into the template that every test database is copied from. */
export const plantRegionTree = (owner: Client): Promise<void> => insertUnits(owner, NAMES);

/** Writes units by code and name, those above first. */
export async function insertUnits(owner: Client, names: Readonly<Record<string, string>>): Promise<void> {
  for (const [code, name] of Object.entries(names)) {
    const parentLength = PARENT_LENGTH[code.length];
    await owner.query(
      `insert into regions (code, name, level, parent_code, is_administrative, pinyin, initials, valid_from)
       values ($1, $2, $3, $4, true, '', '', '2023-01-01')`,
      [code, name, LEVELS[code.length], parentLength ? code.slice(0, parentLength) : null],
    );
  }
}
