import { expect, test } from 'vitest';
import { admitGuest, admitSignUp, admitStranger, admitVisitor } from '#server/people/admission.ts';

const now = new Date();
const later = (seconds: number) => new Date(now.getTime() + seconds * 1_000);

test('sixty guests from one school in a minute are welcome, with an address and without', () => {
  for (let pupil = 0; pupil < 60; pupil += 1) {
    expect(admitGuest('198.51.100.1', later(pupil))).toBe(0);
    expect(admitGuest(null, later(pupil))).toBe(0);
  }
});

test('a flood from one address is slowed down, and others are not', () => {
  const waits = Array.from({ length: 1_000 }, () => admitVisitor('198.51.100.2', now));
  expect(waits.filter((waitMs) => waitMs > 0).length).toBeGreaterThan(600);
  expect(admitVisitor('198.51.100.3', now)).toBe(0);
  expect(admitVisitor('198.51.100.2', later(60))).toBe(0);
});

test('guests cannot be made without bound, wherever they say they come from', () => {
  const waits = Array.from({ length: 5_000 }, (_, index) => admitGuest(`address ${index}`, later(600)));
  expect(waits.filter((waitMs) => waitMs === 0).length).toBeLessThanOrEqual(2_000);
});

test('a class signs up and signs in within a minute, where no address is known', () => {
  for (let pupil = 0; pupil < 60; pupil += 1) {
    expect(admitSignUp(null, later(pupil))).toBe(0);
    expect(admitStranger(later(pupil))).toBe(0);
  }
});

test('strangers’ tries and sign-ups have a bound where no address is known', () => {
  const passed = (admit: (now: Date) => number) =>
    Array.from({ length: 5_000 }, () => admit(later(900))).filter((waitMs) => waitMs === 0).length;
  expect(passed((at) => admitSignUp(null, at))).toBeLessThanOrEqual(1_000);
  expect(passed(admitStranger)).toBeLessThanOrEqual(2_000);
});
