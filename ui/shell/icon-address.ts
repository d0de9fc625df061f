const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">' +
  '<rect x="7" y="3" width="20" height="24" rx="5" fill="#d99a5b" transform="rotate(8 17 15)"/>' +
  '<rect x="5" y="5" width="20" height="24" rx="5" fill="#0a6670"/>' +
  '<path d="m10 17.5 4 4 7-8.5" fill="none" stroke="#fff" stroke-width="3" stroke-linecap="round" stroke-linejoin="round"/>' +
  '</svg>';

/** The icon of the browser's tab, inside the page: a request of its own would weigh more than it does. */
export const iconAddress = `data:image/svg+xml,${encodeURIComponent(drawing)}`;
