import { z } from 'zod';

/**
 * A text of a limited length that every database can hold: no NUL (PostgreSQL refuses it) and no half of
 * a surrogate pair.
 */
export const boundedText = (length: number) =>
  z
    .string()
    .max(length)
    .refine((text) => !/[\0\p{Surrogate}]/u.test(text), 'holds a NUL or half a character');
