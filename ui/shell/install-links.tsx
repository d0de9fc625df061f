/** In the head of every document: what makes it an app that can be installed. */
export function InstallLinks() {
  return (
    <>
      {/* With the cookie that says the reader's language. */}
      <link rel="manifest" href="/manifest.webmanifest" crossOrigin="use-credentials" />
      <link rel="apple-touch-icon" href="/icons/apple-180.png" />
      <meta name="apple-mobile-web-app-title" content="Jamdee" />
    </>
  );
}
