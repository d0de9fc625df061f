/** The two parallel forms of a quiz. */
export const formNames = ['A', 'B'] as const;
export type FormName = (typeof formNames)[number];
