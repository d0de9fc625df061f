/** Nothing can be kept in this browser (storage is switched off): said in both languages, since neither could be loaded. */
export function StorageProblem() {
  return (
    <main className="mx-auto flex min-h-dvh max-w-xl flex-col justify-center gap-4 px-6">
      <h1 className="text-xl font-semibold">เปิดจำดีไม่ได้ · Jamdee could not open</h1>
      <p lang="th">เบราว์เซอร์นี้ไม่อนุญาตให้เก็บข้อมูล หรือโหลดแอปไม่ครบ โปรดเปิดในหน้าต่างปกติแล้วลองใหม่</p>
      <p lang="en">
        This browser does not allow data to be kept, or the app did not load fully. Open it in an ordinary
        window and try again.
      </p>
    </main>
  );
}
