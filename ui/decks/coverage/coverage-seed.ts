/** What is counted is what is shown: both are drawn from this seed. */
export const coverageSeed = 1;
