import { makeServerStudyStore } from '#server/progress/server-study.ts';
import { contractContext, contractEndMs, studyStoreContract } from '#tests/contract/study-store-contract.ts';
import { makePerson } from '../people/make-person.ts';

studyStoreContract('the server', async () => {
  const { id } = await makePerson();
  return makeServerStudyStore(id, {
    renames: contractContext.renames,
    now: () => new Date(contractEndMs),
  });
});
