/** The cookies of one header, as browsers are given them. */
export function cookiesOf(address: string, header: string): { name: string; value: string; url: string }[] {
  return header.split('; ').flatMap((pair) => {
    const [name, ...value] = pair.split('=');
    return name ? [{ name, value: value.join('='), url: address }] : [];
  });
}
