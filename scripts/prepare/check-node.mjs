/** A sentence saying which Node is needed, or null where this one will do. */
export function nodeProblem(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return null;
  return `Jamdee needs Node 20.19 or newer; this is ${version}. Get one from https://nodejs.org.`;
}
