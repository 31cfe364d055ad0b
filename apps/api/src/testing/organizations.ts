import type { TestActor, TestApi } from './api.js';

/** What an organization says of itself when a test does not care; its credit code is a synthetic one with sound checks. */
export const organizationInput = (over: object = {}): object => ({
  name: '试验社会工作服务中心',
  regionCode: '640106',
  registrationType: 'filed',
  kind: 'socialServiceAgency',
  categories: ['elder-care'],
  servedRegions: ['6401'],
  ...over,
});

export const REGISTER = `mutation ($input: OrganizationInput!) {
  registerOrganization(input: $input) { id state version }
}`;

/** A confirmed organization and its manager with the hat on. */
export async function anOrganization(
  api: TestApi,
  over: object = {},
): Promise<{ id: string; manager: TestActor }> {
  const founder = await api.actor();
  const { registerOrganization } = await founder.does<{ registerOrganization: { id: string } }>(REGISTER, {
    input: organizationInput(over),
  });
  const { id } = registerOrganization;
  await api.db.query(`update organizations set state = 'active' where id = $1`, [id]);
  const manager = await api.actor({ role: 'organizationManager', organizationId: id });
  return { id, manager };
}
