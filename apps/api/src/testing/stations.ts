import type { TestActor } from './api.js';

/** What is written of a station when a test does not care. */
export const stationInput = (over: object = {}): object => ({
  name: '试验社会工作服务站',
  kind: 'socialWorkStation',
  regionCode: '640106001',
  openedOn: '2024-05-01',
  ...over,
});

export const REGISTER_STATION = `mutation ($input: StationInput!) {
  registerStation(input: $input) { id state version parent { name } }
}`;

/** A station entered by an official. */
export async function aStation(official: TestActor, over: object = {}): Promise<string> {
  const { registerStation } = await official.does<{ registerStation: { id: string } }>(REGISTER_STATION, {
    input: stationInput(over),
  });
  return registerStation.id;
}
