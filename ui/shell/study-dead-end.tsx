/**
 * A dead end below a study shell, in both languages: every shell carries it along, so it is small and
 * says nothing that depends on the reader.
 */
export function StudyDeadEnd() {
  return (
    <main className="flex flex-col gap-4 p-6">
      <h1 className="text-xl font-semibold">ไม่มีหน้านี้ · There is nothing here</h1>
      <a href="/" className="text-brand underline">
        จำดี Jamdee
      </a>
    </main>
  );
}
