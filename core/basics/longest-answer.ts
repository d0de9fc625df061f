/** Typed answers longer than this (UTF-16 units) are not read at all: every reader's work is bounded by it. */
export const longestAnswer = 500;
