import { z } from 'zod';

/** A UUID in small letters, so that one id has one spelling. */
export const uuidSchema = z
  .string()
  .regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/, 'is no UUID in small letters');
