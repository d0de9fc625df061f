import { v7 } from 'uuid';
import { makeBrowserStudyStore } from '#offline/progress/browser-study-store.ts';
import { openStudyDatabase } from '#offline/progress/study-database.ts';
import { studyStoreContract } from '#tests/contract/study-store-contract.ts';

studyStoreContract('the store of a browser', async () => {
  const database = await openStudyDatabase(v7(), () => undefined);
  return makeBrowserStudyStore(database, () => undefined);
});
