import type { TestActor, TestApi } from './api.js';
import { COMMUNITY } from './needs.js';

/** What a volunteer says of themselves when a test does not care. */
export const volunteerInput = (over: object = {}): object => ({
  regionCode: COMMUNITY,
  skills: ['care/medical-escort'],
  maxShiftsPerWeek: 7,
  ...over,
});

export const REGISTER_VOLUNTEER = `mutation ($input: VolunteerInput!, $version: Int) {
  registerVolunteer(input: $input, version: $version) { id state version skills latitude licences { skill numberEnding expiresOn } }
}`;

/** A volunteer's record, and the person with the volunteer's hat on. */
export async function aVolunteer(
  api: TestApi,
  over: object = {},
): Promise<{ id: string; volunteer: TestActor }> {
  const person = await api.actor({ name: '试志愿' });
  await api.consent(person.personId, 'position');
  const { registerVolunteer } = await person.does<{ registerVolunteer: { id: string } }>(REGISTER_VOLUNTEER, {
    input: volunteerInput(over),
  });
  await api.db.query(
    `update sessions set grant_id = (select id from grants where person_id = $1) where person_id = $1`,
    [person.personId],
  );
  // A search reads what is folded from the event of the registration.
  await api.settle();
  return { id: registerVolunteer.id, volunteer: person };
}
