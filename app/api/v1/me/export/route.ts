import { personDoor } from '#app/api/_door/open-door.ts';
import { exportPerson } from '#server/exchange/export-person.ts';

/** `GET /api/v1/me/export`: everything stored of the person who asks, as a file. */
export const GET = personDoor({ cost: 40 }, async ({ person, locale, now }) => {
  const day = now.toISOString().slice(0, 10);
  return new Response(toStream(exportPerson(person, locale, now)), {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': `attachment; filename="jamdee-${day}.json"`,
      'cache-control': 'no-store',
    },
  });
});

/** The pieces as bytes, each made when the reader is ready for it. */
function toStream(pieces: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const piece = await pieces.next();
      if (piece.done) controller.close();
      else controller.enqueue(encoder.encode(piece.value));
    },
    async cancel() {
      await pieces.return(undefined);
    },
  });
}
