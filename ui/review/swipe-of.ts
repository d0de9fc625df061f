export type Swipe = 'left' | 'right';

/** How a finger has moved since it touched, in CSS pixels, and how wide what it moves is. */
export interface Drag {
  readonly dx: number;
  readonly dy: number;
  readonly width: number;
}

/** Less than this is a finger that rests. */
const slackPx = 12;
/** So much of the width decides; on a wide screen no more than a thumb reaches. */
const share = 0.3;
const mostPx = 130;

/** Is it a drag to the side, rather than a scroll or a resting finger? Asked until it is the one or the other. */
export function isSideways({ dx, dy }: Drag): boolean {
  return Math.abs(dx) > slackPx && Math.abs(dx) > 1.5 * Math.abs(dy);
}

/** Is it a scroll? Then it stays one until the finger is lifted. */
export function isScroll({ dx, dy }: Drag): boolean {
  return Math.abs(dy) > slackPx && !isSideways({ dx, dy, width: 0 });
}

/** What letting go now would mean; null when the card would go back to its place. */
export function swipeOf({ dx, width }: Drag): Swipe | null {
  if (Math.abs(dx) < Math.min(mostPx, share * width)) return null;
  return dx < 0 ? 'left' : 'right';
}

/** Does a touch begin where the system listens for its own gestures? */
export function isAtEdge(x: number, screenWidth: number): boolean {
  const edgePx = 24;
  return x < edgePx || x > screenWidth - edgePx;
}
