import { isAtEdge, isScroll, isSideways, type Swipe, swipeOf } from '#ui/review/swipe-of.ts';

interface Touch {
  readonly id: number;
  readonly x: number;
  readonly y: number;
  isSideways: boolean;
}

/** A finger moves the card sideways and scrolls up and down; the word of the button it would press stands on the card. */
const looks = [
  'touch-pan-y after:hidden data-swipe:after:block after:absolute after:top-3 after:rounded-control after:border-2 after:px-3 after:py-1 after:text-lg after:font-semibold',
  'data-[swipe=right]:border-good data-[swipe=right]:after:left-4 data-[swipe=right]:after:border-good data-[swipe=right]:after:bg-good-wash data-[swipe=right]:after:content-[attr(data-right)]',
  'data-[swipe=left]:border-bad data-[swipe=left]:after:right-4 data-[swipe=left]:after:border-bad data-[swipe=left]:after:bg-bad-wash data-[swipe=left]:after:content-[attr(data-left)]',
].flatMap((group) => group.split(' '));

/**
 * Lets a finger move the card to the side. While it is moved, `data-swipe` says what letting go would mean,
 * in the words of `data-left` and `data-right`.
 * A mouse goes on marking text, a scroll goes on scrolling. Returns how to stop.
 */
export function attachSwipe(card: HTMLElement, onSwipe: (swipe: Swipe) => void): () => void {
  let touch: Touch | null = null;
  const dragOf = (event: PointerEvent, { x, y }: Touch) => ({
    dx: event.clientX - x,
    dy: event.clientY - y,
    width: card.clientWidth,
  });
  const place = (dx: number, swipe: Swipe | null) => {
    card.style.transform = dx === 0 ? '' : `translateX(${dx}px) rotate(${dx / 60}deg)`;
    card.style.transition = dx === 0 ? 'transform 150ms ease-out' : 'none';
    if (swipe) card.dataset.swipe = swipe;
    else delete card.dataset.swipe;
  };
  const letGo = () => {
    touch = null;
    place(0, null);
  };
  const down = ({ pointerId: id, pointerType, isPrimary, clientX: x, clientY: y }: PointerEvent) => {
    if (!isPrimary) return letGo();
    const isMeant = pointerType !== 'mouse' && !isAtEdge(x, innerWidth);
    touch = isMeant ? { id, x, y, isSideways: false } : null;
  };
  const move = (event: PointerEvent) => {
    if (touch?.id !== event.pointerId) return;
    const drag = dragOf(event, touch);
    if (!touch.isSideways && isScroll(drag)) return letGo();
    touch.isSideways ||= isSideways(drag);
    if (touch.isSideways) place(drag.dx, swipeOf(drag));
  };
  const up = (event: PointerEvent) => {
    if (touch?.id !== event.pointerId) return;
    const swipe = touch.isSideways ? swipeOf(dragOf(event, touch)) : null;
    letGo();
    if (swipe) onSwipe(swipe);
  };
  const listeners = { pointerdown: down, pointermove: move, pointerup: up, pointercancel: letGo } as const;
  for (const [name, listener] of Object.entries(listeners))
    card.addEventListener(name, listener as EventListener);
  card.classList.add(...looks);
  return () => {
    letGo();
    for (const [name, listener] of Object.entries(listeners))
      card.removeEventListener(name, listener as EventListener);
  };
}
