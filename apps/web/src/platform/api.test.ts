import { expect, it } from '@jest/globals';
import { serve } from '../testing/fake-server.js';
import { ifThere, RefusalError, request } from './api.js';

const document = (text: string) => ({ toString: () => text });

it('the very change that is on its way is sent once, and both who sent it get its answer', async () => {
  const asked = serve({ Mutation: { readNotices: () => 1 } });
  const read = document('mutation Read($ids: [ID!]!) { readNotices(ids: $ids) }');
  const press = (id: string) => request(read, { ids: [id] });
  expect(await Promise.all([press('a'), press('a'), press('b')])).toEqual(
    Array.from({ length: 3 }, () => ({ readNotices: 1 })),
  );
  expect(asked.map(({ variables }) => variables)).toEqual([{ ids: ['a'] }, { ids: ['b'] }]);
  await press('a');
  expect(asked).toHaveLength(3);
});

it('an address with an id that is none leads to nothing; any other refusal stays one', async () => {
  const refusal = (code: string) => Promise.reject(new RefusalError(code, {}, undefined));
  expect(await ifThere(refusal('INVALID_INPUT'))).toBeNull();
  await expect(ifThere(refusal('SIGN_IN_REQUIRED'))).rejects.toThrow('SIGN_IN_REQUIRED');
});
